"""What cofferw.exe runs: it starts coffer.exe with a console that nobody sees.

One program with a console would show it beside the window; one without would have nothing to print
on and nothing to wait for in a terminal. So there are two, and this one is as small as can be.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW


def start(program: Path, arguments: Sequence[str]) -> None:
    """Start the program, and do not wait for it."""
    subprocess.Popen(
        [str(program), *arguments],
        # The packer's own variables would make it take this program's archive for its own.
        env={**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"},
        creationflags=NO_WINDOW,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    start(Path(sys.executable).with_name("coffer.exe"), sys.argv[1:])
