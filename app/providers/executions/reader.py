"""The reader of brokers' files: `app.ports.executions`."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from app.domain.errors import RowProblem
from app.ports.executions import Guess
from app.ports.progress import Progress
from app.providers.executions.guessing import LOOKED_AT, guess
from app.providers.executions.source import BrokerText
from app.providers.executions.tables import Table


class CsvSheet:
    """One file; see `app.ports.executions.ExecutionSheet`."""

    def __init__(self, path: Path) -> None:
        self._source = BrokerText(path)
        try:
            self._table = Table(self._source)
        except BaseException:
            self._source.close()
            raise

    @property
    def path(self) -> Path:
        return self._source.path

    @property
    def size(self) -> int:
        return self._source.size

    @property
    def digest(self) -> str:
        return self._source.digest

    @property
    def encoding(self) -> str:
        return self._source.encoding

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

    def close(self) -> None:
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class ExecutionCsv:
    """Opens files of brokers; see `app.ports.executions.ExecutionFiles`."""

    def open(self, path: Path) -> CsvSheet:
        return CsvSheet(path)
