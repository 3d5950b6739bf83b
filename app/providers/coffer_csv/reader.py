"""The reader of Coffer's own CSV: `app.ports.files` for activities, prices and observations."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from app.domain.activities import ActivityRow, ObservationRow, PriceRow
from app.domain.errors import RowProblem
from app.ports.files import ACTIVITIES, OBSERVATIONS, PRICES
from app.ports.progress import NoProgress, Progress
from app.providers.coffer_csv import rows
from app.providers.coffer_csv.opened import OpenText
from app.providers.coffer_csv.records import Records, shown
from app.providers.coffer_csv.source import TextSource

# In this order: a file of activities may well have a column named price or balance.
_REQUIRED = {
    ACTIVITIES: ("date", "account", "kind"),
    OBSERVATIONS: ("date", "account", "symbol", "balance"),
    PRICES: ("date", "symbol", "price", "currency"),
}
_PREVIEW_FIELD = 200  # characters


class CsvSnapshot(OpenText):
    """One recognised file; see `app.ports.files.FileSnapshot`."""

    def __init__(self, path: Path) -> None:
        """Open it, check it and recognise it.

        Raises:
            FileRefusedError: see `app.ports.files`.
        """
        super().__init__(TextSource(path))
        try:
            self._records = Records(self.source)
            self.format = _recognised(self._records)
        except BaseException:
            self.close()
            raise

    def activities(self, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        self._require(ACTIVITIES)
        return rows.activities(self._records, progress)

    def prices(self, progress: Progress) -> Iterator[PriceRow | RowProblem]:
        self._require(PRICES)
        return rows.prices(self._records, progress)

    def observations(self, progress: Progress) -> Iterator[ObservationRow | RowProblem]:
        self._require(OBSERVATIONS)
        return rows.observations(self._records, progress)

    def preview(self, rows: int) -> tuple[tuple[str, ...], ...]:
        found = (
            record[1]
            for record in self._records.rows(NoProgress())
            if not isinstance(record, RowProblem)
        )
        return tuple(
            tuple(field[:_PREVIEW_FIELD] for field in record)
            for record in (self._records.header, *islice(found, rows))
        )

    def _require(self, format: str) -> None:
        missing = [name for name in _REQUIRED[format] if name not in self._records.columns]
        if missing:
            raise self.source.refused(f"no file of {format}: {_columns(missing)} missing")


class CofferCsv:
    """Reads Coffer's own CSV; see `app.ports.files.FileReader`."""

    def snapshot(self, path: Path) -> CsvSnapshot:
        return CsvSnapshot(path)

    def recognise(self, path: Path) -> str:
        with CsvSnapshot(path) as snapshot:
            return snapshot.format

    def digest(self, path: Path) -> str:
        source = TextSource(path)
        try:
            return source.digest
        finally:
            source.close()

    def read_activities(self, path: Path, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        with CsvSnapshot(path) as snapshot:
            yield from snapshot.activities(progress)

    def read_prices(self, path: Path, progress: Progress) -> Iterator[PriceRow | RowProblem]:
        with CsvSnapshot(path) as snapshot:
            yield from snapshot.prices(progress)

    def read_observations(
        self, path: Path, progress: Progress
    ) -> Iterator[ObservationRow | RowProblem]:
        with CsvSnapshot(path) as snapshot:
            yield from snapshot.observations(progress)


def _recognised(records: Records) -> str:
    missing = {
        kind: [name for name in names if name not in records.columns]
        for kind, names in _REQUIRED.items()
    }
    for kind, names in missing.items():
        if not names:
            return kind
    refused = records.source.refused
    if len(records.header) == 1:
        for sign, name in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars")):
            if records.header[0].count(sign) >= 2:
                raise refused(f"its columns are separated by {name}, not by commas")
    nearest = min(missing, key=lambda kind: len(missing[kind]) / len(_REQUIRED[kind]))
    if len(missing[nearest]) == len(_REQUIRED[nearest]):
        first = shown(",".join(records.header))
        raise refused(f"its first line is no header that Coffer knows: {first}")
    raise refused(
        f"it is none of activities, prices and observations; for {nearest} the header lacks "
        f"{_columns(missing[nearest])}"
    )


def _columns(names: list[str]) -> str:
    return f"the column {names[0]}" if len(names) == 1 else f"the columns {', '.join(names)}"
