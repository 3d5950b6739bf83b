"""Starts the window or the command line; the command line never imports Qt."""

import gc
import os
import sys
from collections.abc import Sequence

_WITH_VALUE = ("--db", "--profile")


def main(argv: Sequence[str] | None = None) -> int:
    """Run `coffer`: without a command the window, else the command. Return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--read-files"]:  # the packaged program, started to read one file
        from app.bootstrap.filing import read_files

        return read_files(arguments[1:])
    chosen = window_options(arguments)
    if chosen is None:
        from app.cli.main import main as run_command

        return int(run_command(arguments))
    if not has_display():
        print(  # noqa: T201  # said to whoever started it
            "coffer: there is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, "
            "or use a command: coffer --help lists them.",
            file=sys.stderr,
        )
        return 1
    from app.bootstrap import default_place, profile_place

    place = chosen.get("--db") or ""
    if not place and "--profile" in chosen:
        place = profile_place(chosen["--profile"])
    gc.disable()  # until the window is painted: what is imported stays
    from ui.sources import spare_sources

    spare_sources()
    from ui.window.launch import launch

    return launch(place or default_place(), is_default=not place)


def window_options(arguments: Sequence[str]) -> dict[str, str] | None:
    """Return the window's options; None where the arguments are a command or ask for help."""
    chosen: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, is_joined, value = rest.pop(0).partition("=")
        if name not in _WITH_VALUE:
            return None
        if not is_joined:
            if not rest:
                return None
            value = rest.pop(0)
        if not value:
            return None
        chosen[name] = value
    return chosen


def has_display(platform: str = sys.platform) -> bool:
    """Tell whether a window can be opened: without a display Qt would abort the process."""
    if platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    raise SystemExit(main())
