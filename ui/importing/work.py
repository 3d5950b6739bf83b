"""What the import dialog runs off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import FileRefusedError
from app.ports.progress import Progress
from app.services.changes import Changes
from app.services.files.answers import ASK, FileWish
from app.services.reports import ImportResult
from ui.importing.document_work import Looked, look_at_document, service_of

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.mapped.maps import FileMap
    from app.services.imports_answers import ImportOptions, MappedLook, Original

NO_CHANGES = Changes()
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants a file to be imported."""

    format: str = "auto"
    account: str = ""
    cash: str = ""  # "": as the accounts are; yes; no
    allows_short: bool = False
    accounts: Pairs = ()  # as the file has it → an account that is there
    symbols: Pairs = ()
    skip_lines: frozenset[int] = frozenset()
    takes_contradicted: bool = False  # of a mapped file that contradicts itself
    choices: Mapping[int, str] = field(default_factory=dict)  # of changed rows, by line
    digest: str = ""  # of what was looked at: another file is refused


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Rows of a PDF or a picture as a person reviewed them: they are read, and it is kept."""

    original: Original
    told: Mapping[str, object] = field(default_factory=dict)  # settings of a map, as of a template


@dataclass(frozen=True, slots=True)
class Pages:
    """A file that is no rows but pages: they are reviewed first."""

    path: Path


@dataclass(frozen=True, slots=True)
class Imported:
    """A result with what it changed, so that the screens behind refresh."""

    result: ImportResult
    changes: Changes = NO_CHANGES


def try_out(
    coffer: Coffer,
    path: Path,
    wish: Wish,
    progress: Progress,
    *,
    is_table: bool = False,
    reviewed: Reviewed | None = None,
) -> Imported | MappedLook | Looked | Pages:
    """Read a file and say what it would do; nothing is written.

    A file that is none of Coffer's own is one of a known format, else looked at as any bank's
    table. `is_table`: it is a table, whatever it looks like. `reviewed`: it is one that a person
    made of pages.
    """
    if reviewed is not None:
        return coffer.mapped_imports.look(path, told=reviewed.told)
    reviews = getattr(coffer, "reviews", None)
    if not is_table and reviews is not None and reviews.is_for(path):
        return Pages(path)
    try:
        return _run(coffer, path, wish, progress, is_dry=True)
    except FileRefusedError as error:
        if wish.format != "auto":
            raise
        if not is_table and service_of(coffer) is not None:
            looked = look_at_document(coffer, path, FileWish(), None, progress)
            if not looked.look.is_table:
                return looked
        try:
            return coffer.mapped_imports.look(path)
        except FileRefusedError as other:
            raise other from error


def carry_out(coffer: Coffer, path: Path, wish: Wish, progress: Progress) -> Imported:
    """Import a file."""
    return _run(coffer, path, wish, progress, is_dry=False)


def profile_names(coffer: Coffer) -> dict[str, str]:
    """Return what Coffer's own profiles are called, by their ids."""
    return {one.id: one.name for one in coffer.mapped_imports.profiles()}


def look_at(coffer: Coffer, path: Path, mapping: FileMap | None, name: str) -> MappedLook:
    """Return how a file looks by a map, by a kept one, or by itself."""
    if name:
        return coffer.mapped_imports.look(path, name=name)
    return coffer.mapped_imports.look(path, mapping)


def look_anew(coffer: Coffer, path: Path) -> MappedLook:
    """Return how a file looks by itself, whatever map is kept for it."""
    return coffer.mapped_imports.look(path, anew=True)


def run_mapped(
    coffer: Coffer,
    path: Path,
    mapping: FileMap,
    wish: Wish,
    map_name: str,
    is_dry: bool,
    original: Original | None,
    progress: Progress,
) -> Imported:
    """Try an import by a map out, or carry it out. `original`: what the rows were reviewed of."""
    from app.services.imports import changes_of

    options = replace(
        _options(wish, is_dry=is_dry),
        takes_contradicted=wish.takes_contradicted,
        changed=ASK,
        choices=wish.choices,
        original=original,
    )
    result = coffer.mapped_imports.run(path, mapping, options, progress, map_name=map_name)
    return Imported(result, NO_CHANGES if is_dry else changes_of(result))


def _run(coffer: Coffer, path: Path, wish: Wish, progress: Progress, *, is_dry: bool) -> Imported:
    from app.services.imports import changes_of

    result = coffer.imports.run(path, _options(wish, is_dry=is_dry), progress)
    return Imported(result, NO_CHANGES if is_dry else changes_of(result))


def _options(wish: Wish, *, is_dry: bool) -> ImportOptions:
    from app.services.imports import ImportOptions

    return ImportOptions(
        format=wish.format,
        account=wish.account,
        tracks_cash={"yes": True, "no": False}.get(wish.cash),
        allows_short=wish.allows_short,
        dry_run=is_dry,
        accounts=wish.accounts,
        symbols=wish.symbols,
        skip_lines=wish.skip_lines,
        looks_back=is_dry,
        digest=wish.digest,
    )
