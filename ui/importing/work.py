"""What the import dialog runs off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.ports.progress import Progress
from app.services.changes import Changes
from app.services.reports import ImportResult

if TYPE_CHECKING:
    from app.bootstrap import Coffer

NO_CHANGES = Changes()


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants a file to be imported."""

    format: str = "auto"
    account: str = ""
    cash: str = ""  # "": as the accounts are; yes; no
    allows_short: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """A result with what it changed, so that the screens behind refresh."""

    result: ImportResult
    changes: Changes = NO_CHANGES


def try_out(coffer: Coffer, path: Path, wish: Wish, progress: Progress) -> Imported:
    """Read a file and say what it would do; nothing is written."""
    return _run(coffer, path, wish, progress, is_dry=True)


def carry_out(coffer: Coffer, path: Path, wish: Wish, progress: Progress) -> Imported:
    """Import a file."""
    return _run(coffer, path, wish, progress, is_dry=False)


def _run(coffer: Coffer, path: Path, wish: Wish, progress: Progress, *, is_dry: bool) -> Imported:
    from app.services.imports import ImportOptions, changes_of

    options = ImportOptions(
        format=wish.format,
        account=wish.account,
        tracks_cash={"yes": True, "no": False}.get(wish.cash),
        allows_short=wish.allows_short,
        dry_run=is_dry,
    )
    result = coffer.imports.run(path, options, progress)
    return Imported(result, NO_CHANGES if is_dry else changes_of(result))
