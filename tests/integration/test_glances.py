"""What the first screen showed last is shown again only while nothing changed."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import app.bootstrap.glimpses
from app.bootstrap import Coffer, KeyChoice, create_coffer, glimpse, open_coffer, unlock
from app.domain.errors import CofferError
from app.domain.jobs.records import JobSchedule
from app.ports.keys import Way
from app.services import glance as text_of
from app.services.glance import Glance, pack, unpack
from app.services.imports import ImportOptions
from tests.integration.test_undo_anything import DEEDS, fill
from ui.window.state import first_day

D = Decimal
PERIOD = "1Y"
FIRST = partial(first_day, PERIOD)


@pytest.fixture
def coffer(sqlite_template: Path, tmp_path: Path) -> Iterator[Coffer]:
    path = tmp_path / "coffer.db"
    path.write_bytes(sqlite_template.read_bytes())
    opened = open_coffer(str(path))
    fill(opened, tmp_path)
    opened.undo.begin()
    yield opened
    opened.close()


def fresh(coffer: Coffer) -> Glance:
    """Read the books themselves."""
    today = coffer.clock.today()
    return coffer.glances.read(today, PERIOD, FIRST(today))


def keep(coffer: Coffer) -> Glance:
    assert coffer.glances.keep(PERIOD, FIRST)
    found = glimpse(coffer.place, PERIOD)
    assert found == fresh(coffer)
    return found


def import_price(coffer: Coffer, price: str = "150") -> None:
    path = Path(coffer.place).with_name("newer.csv")
    day = coffer.clock.today().isoformat()
    path.write_text(f"date,symbol,price,currency,asset_type\n{day},AAA,{price},USD,public-stock\n")
    coffer.imports.run(path, ImportOptions())


def import_entry(coffer: Coffer, number: int = 1) -> None:
    path = Path(coffer.place).with_name("more.csv")
    header = (Path(coffer.place).parent / "activities.csv").read_text().splitlines()[0]
    path.write_text(f"{header}\n2024-03-0{number},Bank,deposit,,,,,EUR,,7{number},,x{number},\n")
    coffer.imports.run(path, ImportOptions())


CHANGES: dict[str, Callable[[Coffer], object]] = {
    **DEEDS,
    "price": import_price,
    "price by hand": lambda c: c.prices.set_price("AAA", date(2024, 12, 29), D(99), "USD"),
    "entry": import_entry,
    "void": lambda c: c.undo.last(),
    "undo": lambda c: (DEEDS["mark"](c), c.undo.last()),
    "name": lambda c: c.profile.set("profile_name", "Another"),
    "reconciled": lambda c: c.reconciliation.run(),
    "emptied": lambda c: c.database.empty(),
}


@pytest.mark.parametrize("name", CHANGES)
def test_no_change_leaves_an_old_screen(coffer: Coffer, name: str) -> None:
    keep(coffer)
    CHANGES[name](coffer)
    found = glimpse(coffer.place, PERIOD)
    assert found is None or found == fresh(coffer)
    assert not (found is None and coffer.glances.is_kept(PERIOD))
    keep(coffer)


MIXED = sorted({*CHANGES} - {"emptied", "renamed", "void"})


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(["keep", "other", *MIXED]), min_size=2, max_size=6))
def test_whatever_happens_in_whatever_order(coffer: Coffer, deeds: list[str]) -> None:
    for number, deed in enumerate(deeds):
        if deed == "keep":
            keep(coffer)
        elif deed == "other":  # another program with the books open
            other = open_coffer(coffer.place)
            import_price(other, str(160 + number))
            other.close()
        else:
            with suppress(CofferError):  # it was done before, and is refused now
                CHANGES[deed](coffer)
        found = glimpse(coffer.place, PERIOD)
        assert found is None or found == fresh(coffer)


def test_what_changes_while_it_is_read_is_not_kept(
    coffer: Coffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(coffer)
    import_price(coffer)
    service = type(coffer.glances)
    read = service.read

    def slow(self: Any, *asked: Any) -> Glance:
        found = read(self, *asked)
        import_price(coffer, "170")
        return found

    monkeypatch.setattr(service, "read", slow)
    assert coffer.glances.keep(PERIOD, FIRST) == ""
    assert glimpse(coffer.place, PERIOD) is None


def test_it_is_of_today_alone(coffer: Coffer, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(coffer)

    tomorrow = date.today() + timedelta(1)  # noqa: DTZ011  # the person's own day
    monkeypatch.setattr(app.bootstrap.glimpses, "today", lambda: tomorrow)
    assert glimpse(coffer.place, PERIOD) is None


def test_it_is_of_one_period_version_and_schema(
    coffer: Coffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(coffer)
    assert glimpse(coffer.place, "5Y") is None
    with monkeypatch.context() as patch:
        patch.setattr(text_of, "__version__", "another")
        assert glimpse(coffer.place, PERIOD) is None
    with monkeypatch.context() as patch:
        patch.setattr("app.db.glance.HEAD", "9999_later")
        assert glimpse(coffer.place, PERIOD) is None
    Path(coffer.place).with_name(".coffer.db.swap.json").write_text("{}")  # a restore is under way
    assert glimpse(coffer.place, PERIOD) is None


def test_scheduling_work_changes_no_figure(coffer: Coffer) -> None:
    kept = keep(coffer)
    with coffer.database.writing() as unit:
        unit.records(JobSchedule).all()
        unit.commit()
    assert glimpse(coffer.place, PERIOD) == kept
    with coffer.database.writing() as unit:
        unit.settings.get("base_currency")  # looked at more, and wrote nothing
        unit.commit()
    assert glimpse(coffer.place, PERIOD) == kept
    with coffer.database.writing() as unit:
        unit.settings.set("tax_year_begins", "04-06")
        unit.commit()
    assert glimpse(coffer.place, PERIOD) is None


@pytest.mark.parametrize("damage", ["none", "cut", "text", "other"])
def test_what_cannot_be_read_is_no_glance(tmp_path: Path, coffer: Coffer, damage: str) -> None:
    keep(coffer)
    coffer.close()
    path = Path(coffer.place)
    content = path.read_bytes()
    if damage == "none":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(content[:5000])
    elif damage == "text":
        path.write_text("no database")
    else:
        path.write_bytes(content[:68] + b"else" + content[72:])
    assert glimpse(coffer.place, PERIOD) is None


def test_encrypted_books_show_nothing_without_their_key(tmp_path: Path) -> None:
    place = str(tmp_path / "sealed.db")
    made = create_coffer(place, keys=KeyChoice(passphrase="correct horse battery staple"))
    fill(made, tmp_path)
    assert made.glances.keep(PERIOD, FIRST)
    assert glimpse(place, PERIOD) is None
    wanted = fresh(made)
    made.close()
    key = unlock(place, Way.PASSPHRASE, "correct horse battery staple")
    assert glimpse(place, PERIOD, key) == wanted
    assert b"Bank" not in Path(place).read_bytes()
    key.wipe()


def test_plain_books_with_keys_show_nothing_before_they_are_unlocked(
    coffer: Coffer, tmp_path: Path
) -> None:
    keep(coffer)
    (tmp_path / "profile.toml").write_text("anything")
    assert glimpse(coffer.place, PERIOD) is None


def test_the_text_says_all_of_the_value(coffer: Coffer) -> None:
    for kind, letters in text_of._LETTERS.items():
        assert len(fields(kind)) == len(letters)
    found = fresh(coffer)
    again = unpack(pack(found), found.day, PERIOD)
    assert again == found
    assert repr(again) == repr(found)
    assert unpack("", found.day, PERIOD) is None
    assert unpack("[]", found.day, PERIOD) is None
    assert unpack(pack(found).replace('"points":[', '"points":[[1],'), found.day, PERIOD) is None
    assert found.points[-1].on == datetime.now(UTC).astimezone().date()
