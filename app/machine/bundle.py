"""The packaged program: where it lies, how it is started again, what it must not hand on.

A packaged program is started with an environment made for it: its own libraries come first. Other
programs that are started from here (a browser, a file manager) must not find those in place of
their own.
"""

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
_OF_PACKER = "_PYI_"  # names of the packer's own variables begin so
_OF_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def is_packaged() -> bool:
    """Tell whether this is the packaged program, not an interpreter that runs its sources."""
    return bool(getattr(sys, "frozen", False))


def program() -> Path:
    """Return the file that a person starts: the program, or the image it is packed in."""
    image = os.environ.get("APPIMAGE", "")
    own = Path(os.path.realpath(sys.executable))
    return Path(image) if image and _is_of_image(own) else own


def folder_around() -> Path:
    """Return the folder that the program lies in, as a person sees it: with the app of a Mac."""
    found = program()
    for above in found.parents:
        if sys.platform == "darwin" and above.suffix == ".app":
            return above.parent
    return found.parent


def _is_of_image(own: Path) -> bool:
    """Tell whether the program runs out of the image that the environment names.

    What another image started inherits that one's variables.
    """
    mounted = os.environ.get("APPDIR", "")
    image = os.environ.get("APPIMAGE", "")
    if not mounted or not os.path.isabs(image):  # noqa: PTH117  # a text of the environment
        return False
    return own.is_relative_to(os.path.realpath(mounted))


def give_environment_back(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let what is started from here find the environment that this program was started in.

    The loader has read its variables by then; children of our own that are packaged set them anew.
    """
    for name in _LIBRARIES:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        elif is_packaged():
            _without_own(environment, name)
    for name in [one for one in environment if one.startswith(_OF_PACKER)]:
        del environment[name]


def give_qt_back(environment: MutableMapping[str, str] = os.environ) -> None:
    """Take our Qt's paths out of the environment; not before our own Qt has read them."""
    if is_packaged():
        for name in _OF_QT:
            _without_own(environment, name)


def _without_own(environment: MutableMapping[str, str], name: str) -> None:
    """Leave our own folders out of a variable that holds a list of folders."""
    given = environment.get(name)
    if given is None:
        return
    own = os.path.realpath(getattr(sys, "_MEIPASS", os.path.dirname(sys.executable)))  # noqa: PTH120  # a text goes in and out
    kept = [
        one
        for one in given.split(os.pathsep)
        if one and not Path(os.path.realpath(one)).is_relative_to(own)
    ]
    if kept:
        environment[name] = os.pathsep.join(kept)
    else:
        del environment[name]


def started_again(options: Sequence[str]) -> tuple[str, list[str]]:
    """Return program and arguments that start Coffer again with these options."""
    if is_packaged():
        return str(program()), list(options)
    own = len(sys.orig_argv) - (len(sys.argv) - 1)  # the interpreter's own come first
    return sys.executable, [*sys.orig_argv[1:own], *options]
