"""Imports of any CSV by a map of its columns: looked at, mapped, brought in exactly once."""

import stat
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.accounts import NewAccounts
from app.domain.errors import FileRefusedError, RefusedError
from app.domain.mapped.balance_check import CONTRADICTED
from app.domain.mapped.maps import FileMap, KeptMap, shared_from_text, shared_text
from app.domain.mapped.profiles import Profile
from app.domain.trading.executions import header_digest
from app.ports.mapped import MappedFiles, MappedSheet
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services import imports_maps
from app.services.imports import bring_in
from app.services.imports_answers import ASK, ImportOptions, MappedLook
from app.services.imports_finishing import Finishing
from app.services.reports import ImportResult

PREVIEW_ROWS = 200
_MAX_SHARED = 64 * 1024  # bytes of a map in a file
_TRIED = 100  # rows that a kept map must be able to read


@dataclass(frozen=True, slots=True)
class MappedImportService:
    """Brings in files of any bank, broker or exchange, and keeps the maps of their columns."""

    database: Database
    files: MappedFiles
    built_in: Callable[[], Sequence[Profile]] = tuple  # Coffer's own profiles

    def profiles(self) -> tuple[Profile, ...]:
        """Return the profiles that come with Coffer, by institution and name."""
        return tuple(sorted(self.built_in(), key=lambda one: (one.institution, one.name)))

    def look(
        self,
        path: Path,
        mapping: FileMap | None = None,
        *,
        name: str = "",
        anew: bool = False,
        told: Mapping[str, object] | None = None,
        rows: int = PREVIEW_ROWS,
    ) -> MappedLook:
        """Return what a file's columns seem to be and what its first rows become.

        `mapping`: instead of the one that is kept for such files, or is guessed. `name`: of a
        kept map that a person chose. `anew`: guess, whatever map is kept. `told`: settings of a
        map that are known of such files, over a guess, unless fewer rows can be read with them.

        Raises:
            FileRefusedError: it cannot be read. UnknownNameError: no map has that name.
        """
        known = None
        if name and mapping is None:
            known = self.map_named(name)
        elif mapping is None and not anew:
            known = self._recognised(path)
        used = mapping or (known.mapping if known else None)
        with self.files.open(path, used) as sheet:
            if used is None:
                used = sheet.guess().mapping
                if used.profile:  # one of Coffer's own: it says how the file is laid out
                    return self.look(path, used, rows=rows)
                used = _with_told(sheet, used, told or {})
            elif known is None and not used.profile and not _fits(sheet, used):
                used = _guessed_within(sheet, used)  # another layout has other columns
                if used.profile:
                    return self.look(path, used, rows=rows)
            preview, refusal = sheet.preview(used, rows)
            return MappedLook(
                path,
                sheet.encoding,
                sheet.delimiter,
                sheet.header_line,
                sheet.header,
                header_digest(sheet.header),
                sheet.sample,
                used,
                known.name if known else name,
                sheet.questions(used),
                preview,
                refusal,
                sheet.words(used),
                sheet.sheets,
                sheet.sheet,
                sheet.notes,
            )

    def run(
        self,
        path: Path,
        mapping: FileMap,
        options: ImportOptions,
        progress: Progress | None = None,
        *,
        map_name: str = "",
    ) -> ImportResult:
        """Import a file by a map, or with `dry_run` tell what an import would do.

        `map_name`: under which the map is kept for files like this one; "" : it is not.

        Raises:
            FileRefusedError: the file cannot be read; nothing was imported.
            RefusedError: the map does not fit, or leaves something open; the file contradicts
                itself and is not to be taken so.
            CancelledError: nothing was imported.
        """
        if mapping.profile and options.account:
            mapping = replace(mapping, account=options.account)
        with self.files.open(path, mapping) as sheet:
            snapshot = sheet.snapshot(mapping)
            if not mapping.account and not options.account and _needs_account(sheet, mapping):
                raise RefusedError(
                    "which account the rows belong to is not said",
                    "map a column with it, or name one",
                )
            if map_name and not options.dry_run:
                self.keep_map(KeptMap(map_name, mapping, header_digest(sheet.header), sheet.sample))
            own = replace(
                options,
                format="auto",
                hints_types=True,
                changed=options.changed or ASK,
                makes=options.makes or self._makes(mapping),
            )
            finish = Finishing(snapshot, own, mapping, map_name)
            result = bring_in(self.database, snapshot, own, progress or NoProgress(), finish.finish)
            check = snapshot.check
            warnings = (*_sheets_told(sheet), *result.warnings)
            if check.grade == CONTRADICTED:
                warnings = (*warnings, f"line {check.line}: {check.reason}")
            return replace(
                result,
                check=check,
                passed=dict(snapshot.passed),
                map_name=map_name,
                warnings=warnings,
            )

    # -- maps ------------------------------------------------------------------------------

    def maps(self) -> list[KeptMap]:
        """Return the maps that are kept."""
        with self.database.reading() as unit:
            return imports_maps.kept_maps(unit.settings)

    def map_named(self, name: str) -> KeptMap:
        """Return one of them.

        Raises:
            UnknownNameError
        """
        with self.database.reading() as unit:
            return imports_maps.map_named(unit.settings, name)

    def keep_map(self, one: KeptMap, *, over: bool = True) -> KeptMap:
        """Keep a map; see `imports_maps.keep`."""
        with self.database.writing() as unit:
            kept = imports_maps.keep(unit.settings, one, unit.now_us(), over=over)
            unit.commit()
        return kept

    def rename_map(self, name: str, to: str) -> KeptMap:
        """Give a map another name.

        Raises:
            UnknownNameError. RefusedError: another map has the name, or it cannot be one.
        """
        with self.database.writing() as unit:
            kept = imports_maps.rename(unit.settings, name, to, unit.now_us())
            unit.commit()
        return kept

    def forget_map(self, name: str) -> None:
        """Forget a map.

        Raises:
            UnknownNameError
        """
        with self.database.writing() as unit:
            imports_maps.forget(unit.settings, name)
            unit.commit()

    def export_map(self, name: str) -> str:
        """Return a map as the text of a file that others can import.

        Raises:
            UnknownNameError
        """
        return shared_text(self.map_named(name))

    def import_map(self, path: Path) -> KeptMap:
        """Keep the map of a file, JSON or TOML; its name is made different from others.

        Raises:
            RefusedError: the file cannot be read, or is no map.
        """
        return self.keep_map(read_shared(path), over=False)

    def _makes(self, mapping: FileMap) -> NewAccounts | None:
        profile = next((one for one in self.built_in() if one.id == mapping.profile), None)
        return profile.makes if profile is not None else None

    def _recognised(self, path: Path) -> KeptMap | None:
        """Return the kept map that is for a file and reads its first rows."""
        with self.database.reading() as unit:
            if not imports_maps.kept_maps(unit.settings):
                return None
            with self.files.open(path) as sheet:
                found = imports_maps.recognised(
                    unit.settings, header_digest(sheet.header), sheet.sample
                )
        return next((one for one in found if self._reads(path, one.mapping)), None)

    def _reads(self, path: Path, mapping: FileMap) -> bool:
        try:
            with self.files.open(path, mapping) as sheet:
                rows, refusal = sheet.preview(mapping, _TRIED)
        except FileRefusedError:
            return False
        bad = sum(row.state == "problem" for row in rows)
        return not refusal and bad * 2 <= len(rows)


def _fits(sheet: MappedSheet, mapping: FileMap) -> bool:
    """Tell whether a map has columns, and the file all of them."""
    return bool(mapping.columns) and set(sheet.header) >= {one for one, _ in mapping.columns}


def _guessed_within(sheet: MappedSheet, mapping: FileMap) -> FileMap:
    """Return a guess of the columns, with what a map states of the file as a whole."""
    return replace(
        sheet.guess().mapping,
        encoding=mapping.encoding,
        delimiter=mapping.delimiter,
        header=mapping.header,
        account=mapping.account,
        currency=mapping.currency,
        zone=mapping.zone,
    )


def _sheets_told(sheet: MappedSheet) -> tuple[str, ...]:
    """Return what of a workbook was not read."""
    if len(sheet.sheets) < 2:
        return sheet.notes
    count = len(sheet.sheets)
    return (f"Of {count} sheets only {sheet.sheet!r} was read.", *sheet.notes)


def _with_told(sheet: MappedSheet, guess: FileMap, told: Mapping[str, object]) -> FileMap:
    """Return a guess with what is known of the file beside it."""
    if not told:
        return guess
    columns = told.get("columns", ())
    named = [pair for pair in _pairs(columns) if pair[0] in sheet.header]
    try:
        mapping = guess
        for name, meaning in named:
            mapping = mapping.with_column(name, str(meaning))
        settings = {key: value for key, value in told.items() if key != "columns"}
        mapping = replace(mapping, **settings)  # type: ignore[arg-type]  # checked by the map
    except (RefusedError, TypeError):
        return guess
    return mapping if _misread(sheet, mapping) <= _misread(sheet, guess) else guess


def _pairs(columns: object) -> tuple[tuple[str, str], ...]:
    return tuple(columns) if isinstance(columns, tuple) else ()


def _misread(sheet: MappedSheet, mapping: FileMap) -> int:
    """Return how many of the first rows cannot be read by a map; more than all if none can."""
    rows, refusal = sheet.preview(mapping, _TRIED)
    return _TRIED + 1 if refusal else sum(row.state == "problem" for row in rows)


def read_shared(path: Path) -> KeptMap:
    """Return the map of a file.

    Raises:
        RefusedError: it cannot be read, or is no map.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
            raise RefusedError(f"{path} is no plain file")
        with path.open("rb") as file:
            content = file.read(_MAX_SHARED + 1)
        text = content.decode("utf-8")
    except OSError as error:
        raise RefusedError(f"{path} cannot be read: {error.strerror or error}") from error
    except (UnicodeDecodeError, ValueError) as error:
        raise RefusedError(f"{path} is no text in UTF-8") from error
    if len(content) > _MAX_SHARED:
        raise RefusedError(f"{path} is too long for a mapping")
    try:
        return shared_from_text(text, path.stem[:80] or "map")
    except RefusedError as error:
        raise RefusedError(f"{path}: {error.reason}", error.remedy) from error


def _needs_account(sheet: MappedSheet, mapping: FileMap) -> bool:
    return any(one.doubt == "account" for one in sheet.questions(mapping))
