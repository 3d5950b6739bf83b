"""Which shared libraries and plug-ins a bundle for Linux has.

Of the build system only what Python itself needs comes along, and small parts of XCB that not
every desktop has. Libraries that talk to the system – its C++ run time, graphics, fonts, D-Bus,
printing – are the system's own: two versions of one of them in one process do not go well.
"""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from installers.bundle.elf import Dynamic, read_dynamic
from installers.bundle.lists import matches

QT = "PySide6/Qt/"
# Of plug-ins, what a desktop of today needs, and the pictures that the journal takes; what is not
# named stays out.
PLUG_INS = tuple(
    f"{QT}plugins/{one}"
    for one in """
    iconengines/libqsvgicon.so
    imageformats/libqgif.so imageformats/libqjpeg.so imageformats/libqsvg.so
    imageformats/libqwebp.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platforms/libqoffscreen.so platforms/libqwayland.so platforms/libqxcb.so
    platformthemes/libqxdgdesktopportal.so
    printsupport/libcupsprintersupport.so
    wayland-decoration-client/*
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    wayland-shell-integration/libxdg-shell.so
    xcbglintegrations/*
    """.split()
)
# Of the build system's libraries, by the names that programs ask for.
TAKEN_ALONG = tuple(
    """
    libpython3.*.so* libssl.so.* libcrypto.so.* libffi.so.* libsqlite3.so.* libbz2.so.* liblzma.so.*
    libmpdec.so.* libxcb-cursor.so.* libxcb-icccm.so.* libxcb-image.so.* libxcb-keysyms.so.*
    libxcb-render-util.so.* libxcb-shape.so.* libxcb-util.so.* libxcb-xkb.so.* libxkbcommon.so.*
    libxkbcommon-x11.so.*
    """.split()
)


def wanted(binaries: Mapping[str, str]) -> set[str]:
    """Return which of these belong into the bundle: place in the bundle → the file itself.

    Extension modules and named plug-ins are wanted, then what they need, and what that needs.
    """
    found = {place: read_dynamic(source) for place, source in binaries.items()}
    by_name: dict[str, list[str]] = {}
    for place, dynamic in found.items():
        by_name.setdefault(dynamic.name or PurePosixPath(place).name, []).append(place)
    kept: set[str] = set()
    open_ends = [place for place, dynamic in found.items() if _is_root(place, dynamic)]
    while open_ends:
        place = open_ends.pop()
        if place in kept:
            continue
        kept.add(place)
        for name in found[place].needed:
            open_ends += _taken(by_name.get(name, ()))
    return kept


def is_strippable(place: str, dynamic: Dynamic) -> bool:
    """Tell whether symbols may be taken out: not of what was repaired with patchelf.

    Those are the libraries in folders NAME.libs of wheels, and what looks for them there.
    """
    return ".libs/" not in place and not any(".libs" in one for one in dynamic.search)


def _is_root(place: str, dynamic: Dynamic) -> bool:
    if place.startswith(QT):
        return matches(place, PLUG_INS)
    if "/" not in place and not _is_extension(place):
        return matches(place, ("libpython3.*",))
    return ".libs/" not in place and (_is_extension(place) or not dynamic.name)


def _is_extension(place: str) -> bool:
    name = PurePosixPath(place).name
    return matches(name, ("*.cpython-*.so", "*.abi3.so", "libpdfium.so"))


def _taken(places: Iterable[str]) -> list[str]:
    """Return those in folders of libraries, and of the build system those that come along."""
    return [one for one in places if "/" in one or matches(one, TAKEN_ALONG)]
