"""Settings, the audit trail, and caches that can be rebuilt."""

import pytest

from app.domain.errors import RefusedError
from tests.integration.books import Books


def load(books: Books, kind: str, keys: list[str] | None = None) -> dict[str, str]:
    found: dict[str, str] = books.read(lambda unit: unit.derived.load(kind, keys))
    return found


def trail(books: Books) -> list[tuple[str, ...]]:
    with books.database.reading() as unit:
        rows = unit._open_connection().exec_driver_sql(
            "SELECT action, subject, before, after FROM audit ORDER BY id"
        )
        return [tuple(row) for row in rows]


def test_a_setting_comes_back_and_its_changes_are_in_the_audit_trail(books: Books) -> None:
    with books.database.writing() as unit:
        assert unit.settings.get("base", "USD") == "USD"
        for value in ("EUR", "EUR", "CHF"):
            unit.settings.set("base", value)
        unit.commit()
    assert books.read(lambda unit: unit.settings.all()) == {"base": "CHF"}
    assert books.read(lambda unit: unit.settings.get("base")) == "CHF"
    assert trail(books) == [("setting", "base", "", "EUR"), ("setting", "base", "EUR", "CHF")]
    assert books.problems() == []


def test_the_audit_trail_takes_any_words(books: Books) -> None:
    with books.database.writing() as unit:
        unit.audit.record("import", "file|1:x.csv", "", "1:x|é")
        unit.commit()
    assert trail(books) == [("import", "file|1:x.csv", "", "1:x|é")]
    assert books.problems() == []


def test_a_setting_that_cannot_be_stored_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError), books.database.writing() as unit:
        unit.settings.set("a", "b\0c")


def test_derived_rows_are_stored_replaced_and_dropped_by_kind_and_key(books: Books) -> None:
    with books.database.writing() as unit:
        unit.derived.store("positions", {"1": "a", "2": "b", "3": "c"})
        unit.derived.store("other", {"1": "z"})
        unit.derived.store("positions", {"2": "B"})
        unit.derived.store("positions", {})
        unit.commit()
    assert load(books, "positions") == {"1": "a", "2": "B", "3": "c"}
    assert load(books, "positions", ["1", "9"]) == {"1": "a"}
    assert load(books, "positions", []) == {}
    with books.database.writing() as unit:
        unit.derived.drop("positions", ["1"])
        unit.derived.drop("positions", [])
        unit.commit()
    assert load(books, "positions") == {"2": "B", "3": "c"}
    with books.database.writing() as unit:
        unit.derived.drop("positions")
        unit.commit()
    assert load(books, "positions") == {}
    assert load(books, "other") == {"1": "z"}
