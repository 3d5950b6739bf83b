"""The reader of brokers' files: `app.ports.executions`."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from app.domain.errors import RowProblem
from app.ports.executions import Guess
from app.ports.progress import Progress
from app.providers.coffer_csv.opened import OpenText
from app.providers.executions.guessing import LOOKED_AT, guess
from app.providers.executions.source import BrokerText
from app.providers.executions.tables import Table


class CsvSheet(OpenText):
    """One file; see `app.ports.executions.ExecutionSheet`."""

    def __init__(self, path: Path) -> None:
        self._text = BrokerText(path)
        super().__init__(self._text)
        try:
            self._table = Table(self._text)
        except BaseException:
            self.close()
            raise

    @property
    def encoding(self) -> str:
        return self._text.encoding

    @property
    def delimiter(self) -> str:
        return self._table.shape.delimiter

    @property
    def header(self) -> tuple[str, ...]:
        return self._table.header

    def rows(self, progress: Progress) -> Iterator[tuple[int, list[str]] | RowProblem]:
        return self._table.rows(progress)

    def guess(self) -> Guess:
        first = [row[1] for row in islice(self._table.rows(), LOOKED_AT) if isinstance(row, tuple)]
        return guess(self.header, first)


class ExecutionCsv:
    """Opens files of brokers; see `app.ports.executions.ExecutionFiles`."""

    def open(self, path: Path) -> CsvSheet:
        return CsvSheet(path)
