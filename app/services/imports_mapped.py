"""Imports of any CSV by a map of its columns: looked at, mapped, brought in exactly once."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import FileRefusedError, RefusedError
from app.domain.mapped.balance_check import CONTRADICTED
from app.domain.mapped.maps import FileMap, KeptMap, shared_from_text, shared_text
from app.domain.trading.executions import header_digest
from app.ports.mapped import MappedFiles, MappedSheet
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services import imports_maps
from app.services.imports import bring_in
from app.services.imports_answers import ImportOptions, MappedLook
from app.services.reports import ImportResult

PREVIEW_ROWS = 200
_MAX_SHARED = 64 * 1024  # bytes of a map in a file
_TRIED = 100  # rows that a kept map must be able to read


@dataclass(frozen=True, slots=True)
class MappedImportService:
    """Brings in files of any bank, broker or exchange, and keeps the maps of their columns."""

    database: Database
    files: MappedFiles

    def look(
        self,
        path: Path,
        mapping: FileMap | None = None,
        *,
        name: str = "",
        anew: bool = False,
        rows: int = PREVIEW_ROWS,
    ) -> MappedLook:
        """Return what a file's columns seem to be and what its first rows become.

        `mapping`: instead of the one that is kept for such files, or is guessed. `name`: of a
        kept map that a person chose. `anew`: guess, whatever map is kept.

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
            elif known is None and not set(sheet.header) >= {one for one, _ in used.columns}:
                used = _guessed_within(sheet, used)  # another layout has other columns
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
            RefusedError: the map does not fit, or leaves something open.
            CancelledError: nothing was imported.
        """
        with self.files.open(path, mapping) as sheet:
            snapshot = sheet.snapshot(mapping)
            if not mapping.account and not options.account and _needs_account(sheet, mapping):
                raise RefusedError(
                    "which account the rows belong to is not said",
                    "map a column with it, or name one",
                )
            if map_name and not options.dry_run:
                self.keep_map(KeptMap(map_name, mapping, header_digest(sheet.header), sheet.sample))
            own = replace(options, format="auto", hints_types=True)
            result = bring_in(self.database, snapshot, own, progress or NoProgress())
            check = snapshot.check
            warnings = result.warnings
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


def read_shared(path: Path) -> KeptMap:
    """Return the map of a file.

    Raises:
        RefusedError: it cannot be read, or is no map.
    """
    try:
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
