"""What was exported comes in again by Coffer's own readers, and comes to the same."""

import csv
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import Coffer, create_coffer, open_coffer
from app.domain.activities import ActivityRow
from app.domain.formula_guard import guarded, unguarded
from app.domain.kinds import Kind
from app.domain.numbers import ZERO
from app.domain.times import start_us
from app.services.exporting.service import Out, OutWish
from app.services.files.answers import FileWish
from app.services.imports_answers import ImportOptions
from app.services.registry import Registry
from tests.depth import examples

D = Decimal
SIGNS = "=+-@\t\r\n＝＋－＠"
ENDING = {Out.OFX: "ofx", Out.HLEDGER: "journal", Out.BEANCOUNT: "beancount"}


@pytest.fixture(scope="module")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    place = tmp_path_factory.mktemp("again") / "coffer.db"
    shutil.copy(sample_template, place)
    coffer = open_coffer(str(place))
    yield coffer
    coffer.close()


@pytest.fixture(scope="module")
def hostile(hostile_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    place = tmp_path_factory.mktemp("hostile") / "coffer.db"
    shutil.copy(hostile_template, place)
    coffer = open_coffer(str(place))
    yield coffer
    coffer.close()


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    """Books with money for money, a fee above the proceeds, a split and a note to run."""
    coffer = create_coffer(str(tmp_path_factory.mktemp("awkward") / "coffer.db"))
    rows: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("Main", "deposit", {"amount": D(5000)}),
        ("Bank", "deposit", {"amount": D(700)}),
        ("Main", "buy", {"symbol": "EUR", "asset_type": "fiat", "quantity": D(100),
                         "price": D("1.1"), "fee": D("0.5")}),
        ("Main", "buy", {"symbol": "ACME", "asset_type": "public-stock", "quantity": D(3),
                         "price": D("33.333333"), "fee": D(1)}),
        ("Main", "split", {"symbol": "ACME", "asset_type": "public-stock", "quantity": D(3)}),
        ("Main", "sell", {"symbol": "ACME", "asset_type": "public-stock", "quantity": D(1),
                          "price": D("0.01"), "fee": D("1.5")}),
        ("Main", "dividend", {"symbol": "ACME", "asset_type": "public-stock",
                              "amount": D("2.34")}),
        ("Main", "reward", {"symbol": "BTC", "asset_type": "crypto", "quantity": D("0.00000001")}),
        ("Main", "withdraw", {"amount": D("12.5"), "note": '=cmd|"a";+b\r\n-c'}),
    )  # fmt: skip
    for number, (account, kind, facts) in enumerate(rows, start=1):
        coffer.ledger.record(_row(date(2024, 1, number), account, kind, **facts))
    yield coffer
    coffer.close()


def _row(on: date, account: str, kind: str, **facts: Any) -> ActivityRow:
    return ActivityRow(start_us(on), on, account, kind, currency="USD", **facts)


def moved(coffer: Coffer, names: dict[int, str] | None = None) -> dict[tuple[str, str], Decimal]:
    """Return what the entries come to, by account and symbol; of what counts."""
    report = coffer.portfolio.holdings()
    counted = {one.holding_id for one in report.lines if one.is_counted}
    by_holding: dict[int, Decimal] = defaultdict(lambda: ZERO)
    with coffer.database.reading() as unit:
        registry = Registry(unit, "", may_create=False)
        accounts = {one.id: one.name for one in registry.accounts.values()}
        held = {one.id: one for one in registry.holdings()}
        for leg in unit.ledger.legs():
            if leg.holding_id not in counted or leg.day > report.as_of.toordinal():
                continue
            before, quantity = by_holding[leg.holding_id], leg.quantity
            if leg.kind == Kind.SPLIT and leg.counter_quantity:
                quantity = before * leg.counter_quantity - before
            by_holding[leg.holding_id] = before + quantity
        found: dict[tuple[str, str], Decimal] = defaultdict(lambda: ZERO)
        for id_, quantity in by_holding.items():
            name = accounts[held[id_].account_id]  # type: ignore[index]  # a holding's id
            symbol = registry.assets[held[id_].asset_id].symbol  # type: ignore[index]  # likewise
            own = re.search(r"COFFER-(\d+)", name)
            if names is not None and own:
                name = names[int(own[1])]
            found[name, symbol[:32]] += quantity
    return {key: quantity for key, quantity in found.items() if quantity}


def again(coffer: Coffer, wish: OutWish, folder: Path) -> Coffer:
    """Export, and bring the file into new books."""
    path = folder / f"own.{ENDING[Out(wish.what)]}"
    coffer.filing.exports.write(path, wish)
    other = create_coffer(str(folder / f"{wish.what}.db"))
    result = other.files_in.run(path, FileWish(takes_contradicted=False))
    assert (result.rejected, result.added) == ((), result.read)
    assert result.added
    return other


def ids_of(coffer: Coffer) -> dict[int, str]:
    with coffer.database.reading() as unit:
        return {one.id: one.name for one in unit.catalogue.accounts()}


@pytest.mark.parametrize("books", ["awkward", "hostile"])
def test_ofx_has_the_units_and_the_money_of_the_books(
    books: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    coffer: Coffer = request.getfixturevalue(books)
    other = again(coffer, OutWish(Out.OFX), tmp_path)
    assert moved(other, ids_of(coffer)) == moved(coffer)
    other.close()


def test_what_was_paid_elsewhere_takes_no_money_in_ofx(sample: Coffer, tmp_path: Path) -> None:
    other = again(sample, OutWish(Out.OFX, "account:Family Car"), tmp_path)
    assert moved(other, ids_of(sample)) == {("Family Car", "CAR"): D(1)}
    other.close()


@pytest.mark.parametrize("books", ["awkward", "hostile"])
@pytest.mark.parametrize("what", [Out.HLEDGER, Out.BEANCOUNT])
def test_a_journal_has_the_units_of_the_books(
    books: str, what: Out, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    coffer: Coffer = request.getfixturevalue(books)
    other = again(coffer, OutWish(what), tmp_path)
    lines = coffer.portfolio.holdings().lines
    own = [one.quantity for one in lines if one.is_counted and one.quantity]
    own_side = ("Assets:", "Liabilities:")
    found = [value for (name, _), value in moved(other).items() if name.startswith(own_side)]
    assert sorted(found) == sorted(own)  # names are those that the program allows
    other.close()


@settings(max_examples=examples(200), deadline=None)
@given(st.text(st.sampled_from(f"{SIGNS};,|\"'ab ")))
def test_a_guarded_text_comes_back_and_begins_no_formula(text: str) -> None:
    safe = guarded(text)
    assert unguarded(safe) == text
    assert not safe or safe[0] not in SIGNS
    assert not any(
        one in SIGNS and one not in "\t\r\n" and before in ';,\t\r\n|"'
        for before, one in pairwise(safe)
    )


def test_numbers_and_texts_of_a_table_stay_what_they_are(awkward: Coffer, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    awkward.filing.exports.write(path, OutWish(Out.ACTIVITY))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["Kind"] == "withdraw"]
    assert [row["Quantity"] for row in rows] == ["-12.5"]
    assert unguarded(rows[0]["Note"]) == '=cmd|"a";+b\r\n-c'
    assert rows[0]["Note"].startswith("'=cmd|\"a\";'+b")


def test_the_guard_is_taken_away_when_coffer_reads_its_own_file(tmp_path: Path) -> None:
    notes = [f"{sign}1 and more" for sign in "=+-@＝＋－＠"] + ["'=x", "a;=b", "''-", "12,-"]
    coffer = create_coffer(str(tmp_path / "coffer.db"))
    path = tmp_path / "activities.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow("date account kind currency amount note".split())
        writer.writerows(["2024-01-01", "A", "deposit", "USD", 1, guarded(one)] for one in notes)
    assert coffer.imports.run(path, ImportOptions()).added == len(notes)
    with coffer.database.reading() as unit:
        ids = [leg.entry_id for leg in unit.ledger.legs()]
        assert [one.note for one in unit.ledger.entries_by_id(ids)] == notes
    coffer.close()
