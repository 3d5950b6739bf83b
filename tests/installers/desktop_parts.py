"""What the tests of menu entry, icons, manual and completion share."""

import os
import shutil
from pathlib import Path

import pytest

from installers.plan import ROOT, Plan

PACKAGES = {  # tool → the Debian package that has it
    "appstreamcli": "appstream",
    "bash": "bash",
    "desktop-file-validate": "desktop-file-utils",
    "fish": "fish",
    "groff": "groff-base",
    "gio": "libglib2.0-bin",
    "mandoc": "mandoc",
    "update-mime-database": "shared-mime-info",
    "zsh": "zsh",
}


def tool(name: str) -> str:
    """Return a tool; without it the test is left out, or fails where `./dev` should have it."""
    found = shutil.which(name)
    if found is not None:
        return found
    listed = PACKAGES[name] in (ROOT / "dev").read_text(encoding="utf-8").split()
    if os.environ.get("CI") and listed:
        pytest.fail(f"{name} is missing, and ./dev installs {PACKAGES[name]}")
    pytest.skip(f"{name} is not installed (package {PACKAGES[name]})")


def plan_below(folder: Path, root: Path = ROOT) -> Plan:
    """Return a plan whose version is that of this checkout."""
    return Plan(
        root=root,
        work=folder / "work",
        out=folder / "out",
        python=Path("python"),
        version="0.1.0" if root != ROOT else _version(),
        epoch=1_700_000_000,
        machine="x86_64",
    )


def _version() -> str:
    from app import __version__

    return __version__
