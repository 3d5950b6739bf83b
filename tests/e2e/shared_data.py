"""Where the shared data is: facts and figures of other programs, real prices, a generator."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WITHOUT = (
    "left out: conformance cases, real price history and the generated ledger. There is no shared "
    "folder: neither COFFER_SHARED nor ../shared beside the checkout leads to one"
)


def shared_folder() -> Path | None:
    """Return the folder; None where there is none."""
    chosen = os.environ.get("COFFER_SHARED")
    folder = Path(chosen) if chosen else ROOT.parent / "shared"
    return folder if folder.is_dir() else None
