"""Starts the window or the command line; the command line never imports Qt."""

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

_WITH_VALUE = ("--db", "--profile", "--data-dir")
_PORTABLE = "--portable"
_OFFERED = 32  # files at a time
_FAILED = 1


@dataclass(slots=True)
class Wanted:
    """What the window is started with."""

    options: dict[str, str] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)  # to be imported, or archives
    is_portable: bool = False  # data beside the program, from now on

    def again(self) -> list[str]:
        """Return the arguments that start the same window once more; the files were opened."""
        return [part for option in self.options.items() for part in option]


def main(argv: Sequence[str] | None = None) -> int:
    """Run `coffer`: without a command the window, else the command. Return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    code = _be_child(arguments)
    if code is not None:
        return code
    if getattr(sys, "frozen", False):
        from app.bootstrap.placing import give_environment_back

        give_environment_back()
    wanted = window_start(arguments)
    if wanted is None:
        from app.cli.main import main as run_command

        return int(run_command(arguments))
    return _open_window(wanted)


def _be_child(arguments: Sequence[str]) -> int | None:
    """Be what the packaged program starts itself as: it has no modules to name."""
    if arguments[:1] == ["--read-files"]:
        from app.bootstrap.filing import read_files

        return read_files(arguments[1:])
    if arguments[:1] == ["--check-backup"]:
        from app.drill import main as check_backup

        return check_backup()
    return None


def _open_window(wanted: Wanted) -> int:
    from app.bootstrap.placing import check_data_dir, default_place, make_portable, use_data_dir
    from app.domain.failure import CofferError

    options = wanted.options
    place = options.get("--db") or ""
    try:
        if "--data-dir" in options:
            use_data_dir(options["--data-dir"])
        if wanted.is_portable:
            print(f"coffer: the data lie in {make_portable()}", file=sys.stderr)  # noqa: T201  # said to whoever started it
        if not place or "--data-dir" in options:
            check_data_dir()
        if not place and "--profile" in options:
            from app.bootstrap import profile_place

            place = profile_place(options["--profile"])
        files = whole_paths(wanted.files)
    except CofferError as error:
        return _refuse(str(error))
    if not has_display():
        if wanted.is_portable and not wanted.files:
            return 0
        return _refuse(
            "there is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, "
            "or use a command: coffer --help lists them."
        )
    gc.disable()  # until the window is painted: what is imported stays
    from ui.sources import spare_sources

    spare_sources()
    from ui.window.launch import launch

    return launch(place or default_place(), is_default=not place, files=files, again=wanted.again())


def _refuse(text: str) -> int:
    """Say why there is no window: where it was started, or in a box if nobody reads there."""
    print(f"coffer: {text}", file=sys.stderr)  # noqa: T201  # said to whoever started it
    if has_display() and not (sys.stderr is not None and sys.stderr.isatty()):
        from ui.window.refusal import show_refusal

        show_refusal(text)
    return _FAILED


def window_start(arguments: Sequence[str]) -> Wanted | None:
    """Return what the window is started with; None where it is a command, or asks for help."""
    wanted = Wanted()
    rest = list(arguments)
    while rest:
        name, is_joined, value = rest.pop(0).partition("=")
        word = f"{name}{is_joined}{value}"
        if word == "--":
            wanted.files += rest
            break
        if word == _PORTABLE:
            wanted.is_portable = True
        elif name in _WITH_VALUE:
            if not is_joined and rest:
                value = rest.pop(0)
            if not value:
                return None
            wanted.options[name] = value
        elif not word.startswith("-") and (wanted.files or not is_command(word)):
            wanted.files.append(word)
        elif not (sys.platform == "darwin" and word.startswith("-psn_")):  # of its Finder
            return None
    return wanted


def is_command(word: str) -> bool:
    """Tell whether a word may be a command: those are of small letters. `./word` is a file."""
    return word.isascii() and word.islower() and word.replace("-", "").isalpha()


def whole_paths(texts: Sequence[str]) -> list[str]:
    """Return the paths of files that are to be opened.

    Raises:
        FileRefusedError: one of them is not there.
        RefusedError: they are too many.
    """
    if len(texts) > _OFFERED:
        from app.domain.errors import RefusedError

        raise RefusedError(f"{_OFFERED} files can be opened at a time, and these are {len(texts)}")
    return [whole_path(one) for one in texts]


def whole_path(text: str) -> str:
    """Return the path of a file that is to be opened: as typed, or as a desktop hands it over.

    Raises:
        FileRefusedError: there is no such file.
    """
    path = text
    if text.startswith("file://"):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        path = url2pathname(urlsplit(text).path)
    if not os.path.exists(path):  # noqa: PTH110  # before anything is imported for it
        from app.domain.errors import FileRefusedError

        raise FileRefusedError(text, "there is no such file; commands: coffer --help lists them")
    return os.path.abspath(path)  # noqa: PTH100  # likewise


def has_display(platform: str = sys.platform) -> bool:
    """Tell whether a window can be opened: without a display Qt would abort the process."""
    if platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    raise SystemExit(main())
