"""Compiles the AppImage's runtime and says what it is linked with."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from installers.plan import COMMAND, Plan
from installers.running import PackagingError, run

FOLDER = Path(__file__).parent / "source"
SOURCES = tuple(sorted([*FOLDER.glob("*.c"), *FOLDER.glob("*.h")]))
NO_DIGEST = "0" * 64
COMMON_LICENCES = Path("/usr/share/common-licenses")
DEBIAN_PACKAGES = "gcc libc6-dev libsquashfuse-dev libfuse3-dev libzstd-dev"
FLAGS = (
    "-std=gnu11 -O2 -Wall -Wextra -static-pie -fstack-protector-strong -D_FORTIFY_SOURCE=2"
    " -D_GNU_SOURCE -Wl,--build-id=none -Wl,-z,relro,-z,now -Wl,--gc-sections -s"
).split()
LIBRARIES = ("-lsquashfuse", "-lfuse3", "-lzstd")
# What may be linked in, and its licence. squashfuse knows LZO as well, which is under the GPL.
SPDX = {
    "libsquashfuse.a": "BSD-2-Clause",
    "libfuse3.a": "LGPL-2.1-only",
    "libzstd.a": "BSD-3-Clause",
    "libc.a": "LGPL-2.1-or-later",
    "libgcc.a": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcc_eh.a": "GPL-3.0-or-later WITH GCC-exception-3.1",
}
_ARCHIVE = re.compile(r"^\(?(/[^():\s]*\.a)(?=\)|$)", re.MULTILINE)
_REFERRED = re.compile(r"/usr/share/common-licenses/([\w.-]*\w)")


@dataclass(frozen=True, slots=True)
class Linked:
    """A package of the build system of which parts are in the runtime."""

    name: str
    version: str
    spdx: str
    licence: str  # the text, with those of the licences that it refers to


@dataclass(frozen=True, slots=True)
class Runtime:
    """The compiled runtime, still without the mark of AppImages."""

    program: bytes
    linked: tuple[Linked, ...]

    def of_image(self, digest: str) -> bytes:
        """Return the program for an image of this SHA-256, which it holds downloads against."""
        old, new = NO_DIGEST.encode(), digest.encode()
        if self.program.count(old) != 1 or len(new) != len(old):
            raise PackagingError("the digest has no place of its own in the AppImage's runtime")
        return self.program.replace(old, new)


def compile_runtime(plan: Plan) -> Runtime:
    """Return the runtime, which runs without any library; it is alike wherever it is made."""
    with tempfile.TemporaryDirectory(prefix="coffer-runtime-") as work:
        made = Path(work, "runtime")
        names = [source.name for source in SOURCES if source.suffix == ".c"]
        given = {"NAME": COMMAND, "RELEASE": plan.version, "DIGEST": NO_DIGEST}
        defined = [f'-D{name}="{value}"' for name, value in given.items()]
        tool: list[str | Path] = ["gcc", *FLAGS, *defined, "-Wl,--trace"]
        try:
            # By names within the folder, so that no path of this machine gets into it.
            words = [*tool, "-o", made, *names, *LIBRARIES]
            said = run(words, environment=plan.environment, cwd=FOLDER)
        except PackagingError as error:
            raise PackagingError(
                f"{error}\nThe AppImage's runtime is made of the packages {DEBIAN_PACKAGES}"
            ) from error
        return Runtime(made.read_bytes(), _linked(said))


def _linked(said: str) -> tuple[Linked, ...]:
    archives = {Path(path).resolve() for path in _ARCHIVE.findall(said)}
    packages: dict[str, set[str]] = {}
    for archive in sorted(archives):
        if archive.name not in SPDX:
            raise PackagingError(f"{archive} got into the AppImage's runtime, licence unknown")
        packages.setdefault(_package_of(archive), set()).add(SPDX[archive.name])
    return tuple(
        Linked(name, _version(name), " AND ".join(sorted(spdx)), _licence(name))
        for name, spdx in sorted(packages.items())
    )


def _package_of(path: Path) -> str:
    """Return the package that a file is from; older systems know it by its place below /."""
    for spelling in (path, Path("/", *path.parts[2:])):
        try:
            return run(["dpkg-query", "--search", spelling]).split(":")[0]
        except PackagingError:
            continue
    raise PackagingError(f"no Debian package has {path}, so its licence cannot be told")


def _version(package: str) -> str:
    return run(["dpkg-query", "--show", "--showformat=${source:Version}\n", package]).split()[0]


def _licence(package: str) -> str:
    path = Path("/usr/share/doc", package, "copyright")
    if not path.is_file():
        raise PackagingError(f"the licence of {package} is not in {path}")
    text = path.read_text(encoding="utf-8")
    for name in sorted(set(_REFERRED.findall(text))):
        if (whole := COMMON_LICENCES / name).is_file():
            text += f"\n{'-' * 80}\n{name}\n\n{whole.read_text(encoding='utf-8')}"
    return text
