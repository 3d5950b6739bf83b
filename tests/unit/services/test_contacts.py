"""Servers that were called are kept, whoever called them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.sync.records import Contact
from app.providers.http.contacts import Contacts
from app.services.contacts import ContactService
from tests.integration.books import SetClock

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_calls_of_several_processes_are_added_up(tmp_path: Path) -> None:
    from app.db.database import create_database

    database = create_database(str(tmp_path / "books.db"), SetClock())
    one, two = Contacts(), Contacts()
    first, second = ContactService(database, one.all), ContactService(database, two.all)
    one.note("api.example", "plaid", "POST /accounts/get", 10, 100, NOON)
    first.keep()
    two.note("api.example", "plaid", "POST /item/get", 1, 2, NOON - timedelta(days=1))
    second.keep()
    one.note("api.example", "plaid", "POST /accounts/get", 10, 100, NOON + timedelta(hours=1))
    one.note("other.example", "kraken", "POST /0/private/Balance", 5, 6, NOON)
    told = first.all()
    first.keep()
    assert told == first.all() == ContactService(database, Contacts().all).all()
    assert told == [
        Contact(
            "api.example", "plaid", "POST /accounts/get", 3, 21, 202,
            NOON - timedelta(days=1), NOON + timedelta(hours=1),
        ),
        Contact("other.example", "kraken", "POST /0/private/Balance", 1, 5, 6, NOON, NOON),
    ]  # fmt: skip
    database.close()
