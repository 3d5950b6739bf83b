"""A file that is open, whatever its columns are: `app.ports.files.OpenFile`."""

from pathlib import Path
from types import TracebackType
from typing import Self

from app.providers.coffer_csv.source import TextSource


class OpenText:
    """What is told of a file by its text, and that it is closed at the end."""

    def __init__(self, source: TextSource) -> None:
        self.source = source

    @property
    def path(self) -> Path:
        return self.source.path

    @property
    def size(self) -> int:
        return self.source.size

    @property
    def digest(self) -> str:
        return self.source.digest

    def close(self) -> None:
        self.source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
