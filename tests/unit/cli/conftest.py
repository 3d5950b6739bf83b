"""Filled books for tests of the command."""

import shutil
from pathlib import Path

import pytest

from tests.e2e.command import Coffer
from tests.unit.cli.books import fill


@pytest.fixture(scope="session")
def _filled(_new_books: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("filled") / "coffer.db"
    shutil.copy(_new_books, place)
    return fill(Coffer(place)).place


@pytest.fixture
def books(_filled: Path, tmp_path: Path) -> Coffer:
    """The command on books of its own that hold something of everything."""
    place = tmp_path / "coffer.db"
    shutil.copy(_filled, place)
    return Coffer(place)
