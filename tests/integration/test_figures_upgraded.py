"""Books of an older schema, opened: their daily figures are stored again before anybody asks."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bootstrap import Coffer, open_coffer
from app.services.following import Figures
from tests.integration.books import SetClock
from tests.integration.postgres_server import PgDatabases
from tests.integration.released import stored_file, stored_schema

BEFORE = "0003_figures"  # its figures lack columns, so the next revision takes them out
NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def old_place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Books as the version before left them."""
    if kind == "sqlite":
        yield str(stored_file(BEFORE, tmp_path / "stored.db"))
        return
    databases: PgDatabases = request.getfixturevalue("pg_databases")
    address = databases.make()
    stored_schema(BEFORE, address)
    yield address
    databases.drop(address)


def has_stored_figures(coffer: Coffer) -> bool:
    with coffer.database.reading() as unit:
        return Figures().open().stored(unit) is not None


def test_an_upgrade_leaves_figures_that_readers_find_stored(old_place: str) -> None:
    for _ in range(2):  # upgraded, then as it is
        coffer = open_coffer(old_place, SetClock(NOW))
        assert has_stored_figures(coffer)
        assert coffer.verification.run().problems == ()
        coffer.close()


def test_books_open_also_where_their_figures_cannot_be_stored(tmp_path: Path) -> None:
    place = stored_file(BEFORE, tmp_path / "stored.db")
    with closing(sqlite3.connect(place)) as raw, raw:
        newest = "asset_id = (SELECT max(asset_id) FROM price)"  # one coin more than can be counted
        raw.execute(f"UPDATE price SET value = '90000000000000000' WHERE {newest}")
    coffer = open_coffer(str(place), SetClock(NOW))
    assert not has_stored_figures(coffer)
    assert coffer.portfolio.holdings(NOW.date()).totals.net_worth is not None
    coffer.close()
