"""Files for the tests of the CSV reader."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.providers.coffer_csv import CofferCsv

Write = Callable[[str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def writer(content: str | bytes) -> Path:
        path = tmp_path / "statement.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return writer


@pytest.fixture
def reader() -> CofferCsv:
    return CofferCsv()
