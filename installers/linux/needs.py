"""Says in the words of Debian and of RPM what a program folder needs from the system."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installers.linux.libraries import Wanted, wanted
from installers.plan import Plan
from installers.running import PackagingError

# The package of each library in Debian 12 and later, and in Ubuntu; where a name changed, both.
DEBIAN = {
    "ld-linux-aarch64.so.1": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXau.so.6": "libxau6",
    "libXext.so.6": "libxext6",
    "libbz2.so.1.0": "libbz2-1.0",
    "libc.so.6": "libc6",
    "libcom_err.so.2": "libcom-err2",
    "libcrypt.so.1": "libcrypt1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libk5crypto.so.3": "libk5crypto3",
    "libkrb5.so.3": "libkrb5-3",
    "liblzma.so.5": "liblzma5",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Wanted by one of Qt's plug-ins, which stays away without it: there is no printing then.
RECOMMENDED = {"libcups.so.2": "libcups2t64 | libcups2"}
_NUMBERED = re.compile(r"^(GLIBC|GLIBCXX)_(\d+(?:\.\d+)+)$")
# Which GCC came with which symbols of its C++ library.
CXX = {(3, 4, 29): "11", (3, 4, 30): "12", (3, 4, 31): "13", (3, 4, 32): "13.1", (3, 4, 33): "14"}


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to be there, and what had better be, each sorted."""

    required: list[str]
    recommended: list[str]


def debian_needs(program: Path) -> Needs:
    """Return the packages that the program folder depends on, with versions.

    Only the C and C++ libraries are told their version: a system that has these, has the
    others new enough.
    """
    found = wanted(program)
    required = {name: library for name, library in found.items() if name not in RECOMMENDED}
    packages = {_debian_package(name, library) for name, library in required.items()}
    minima = {"libc6": _glibc(found), "libstdc++6": _gcc(found)}
    return Needs(
        sorted(
            f"{package} (>= {minima[package]})" if minima.get(package) else package
            for package in packages
        ),
        sorted(RECOMMENDED[name] for name in found if name in RECOMMENDED),
    )


def redhat_needs(plan: Plan, program: Path) -> Needs:
    """Return what the program folder requires as RPM says it: libraries, whoever brings them."""
    mark = "(64bit)" if plan.machine in ("x86_64", "aarch64") else ""
    required: set[str] = set()
    recommended: set[str] = set()
    for name, library in wanted(program).items():
        if name.startswith("ld-linux"):
            continue
        plain = f"{name}(){mark}" if mark else name
        (recommended if name in RECOMMENDED else required).add(plain)
        for prefix in ("GLIBC", "GLIBCXX"):
            if newest := _newest(library.versions, prefix):
                required.add(f"{name}({prefix}_{'.'.join(map(str, newest))}){mark}")
    return Needs(sorted(required), sorted(recommended))


def _debian_package(name: str, library: Wanted) -> str:
    try:
        return DEBIAN[name]
    except KeyError:
        raise PackagingError(
            f"{library.by} wants {name}, which is not in the bundle; if the system should have "
            "it, installers/linux/needs.py must say in which package"
        ) from None


def _glibc(found: Mapping[str, Wanted]) -> str:
    versions = frozenset[str]().union(
        *(library.versions for name, library in found.items() if DEBIAN.get(name) == "libc6")
    )
    return ".".join(map(str, _newest(versions, "GLIBC")))


def _gcc(found: Mapping[str, Wanted]) -> str:
    library = found.get("libstdc++.so.6")
    newest = _newest(library.versions, "GLIBCXX") if library else ()
    if not newest or newest < min(CXX):
        return ""
    if newest not in CXX:
        version = ".".join(map(str, newest))
        raise PackagingError(f"no GCC is known that has GLIBCXX_{version}; needs.py names them")
    return CXX[newest]


def _newest(versions: frozenset[str], prefix: str) -> tuple[int, ...]:
    numbers = [
        tuple(map(int, found[2].split(".")))
        for version in versions
        if (found := _NUMBERED.match(version)) and found[1] == prefix
    ]
    return max(numbers, default=())
