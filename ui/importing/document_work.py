"""What the import dialog asks the books of a file whose format Coffer knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.ports.progress import Progress
from app.services.changes import Changes
from app.services.files.answers import FileResult, FileWish, Look
from app.services.imports_answers import FileChangedError

if TYPE_CHECKING:
    from app.bootstrap import Coffer

NO_CHANGES = Changes()
TABLE = "table"  # chosen as a format: columns that a person says


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it looks, and what it would do; no result where something is still to be said."""

    look: Look
    result: FileResult | None = None
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Brought:
    """A result with what it changed, so that the screens behind refresh."""

    result: FileResult
    changes: Changes = NO_CHANGES


def service_of(coffer: Coffer) -> Any:
    """Return what reads documents; None where these books have nothing that does."""
    return getattr(coffer, "files_in", None)


def look_at_document(
    coffer: Coffer, path: Path, wish: FileWish, before: Looked | None, progress: Progress
) -> Looked:
    """Return how a file looks and what it would do; nothing is written.

    `before`: an earlier look, which holds as long as nothing is to be read otherwise.
    """
    service = service_of(coffer)
    if before is not None and before.look.path == path and before.options == wish.options:
        look = before.look
    else:
        look = service.examine(path, wish.options, progress)
    if look.format is None or look.open_guesses:
        return Looked(look, None, wish.options)
    if before is None:
        wish = replace(wish, books_opening=begins_anew(look))
    tried = replace(wish, dry_run=True, looks_back=True, digest=look.digest)
    try:
        return Looked(look, service.run(path, tried, progress), wish.options)
    except FileChangedError:
        if before is None:
            raise
        return look_at_document(coffer, path, wish, None, progress)


def begins_anew(look: Look) -> bool:
    """Tell whether all accounts of a file are new: then its opening balances are booked."""
    return bool(look.accounts) and not any(one.book for one in look.accounts)


def bring_document(coffer: Coffer, path: Path, wish: FileWish, progress: Progress) -> Brought:
    """Bring a file in."""
    from app.services.files.service import changes_of

    result = service_of(coffer).run(path, replace(wish, dry_run=False), progress)
    return Brought(result, changes_of(result))
