"""Debian's packages that stand for what programs expect of a system without apt's help."""

from installers.appimage.needs import COMMON
from installers.linux.needs import DEBIAN
from installers.running import PackagingError

FONTS = "fonts-dejavu-core"  # every desktop has some


def desktop() -> list[str]:
    """Return what every desktop has, whatever it is: an AppImage or a tar may ask for no more."""
    return sorted({FONTS, *(_package(name) for name in COMMON if name in DEBIAN)})


def debian_names(needs: str) -> list[str]:
    """Return the packages for the libraries that a .rpm asks for, as rpm lists them."""
    found = {FONTS}
    for line in needs.splitlines():
        library = line.partition("(")[0].strip()
        if ".so" not in library:
            continue  # rpm's own features, and what has no library
        if library not in DEBIAN:
            raise PackagingError(f"{library}: no package of Debian is known for it")
        found.add(_package(library))
    return sorted(found)


def _package(library: str) -> str:
    """Return the last name that is known: the older one, which newer packages provide."""
    return DEBIAN[library].split("|")[-1].strip()
