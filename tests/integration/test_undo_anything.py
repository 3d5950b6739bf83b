"""Every change of a session is taken back by one undo: what was there before is there again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap import Coffer, open_coffer
from app.db.schema import metadata
from app.db.undoing import SMALL
from app.domain.errors import DatabaseError, RefusedError, UnknownNameError
from app.domain.trading.checks import NewOrder
from app.services.accounts import AccountDraft
from app.services.imports import ImportOptions
from app.services.loans_answers import CardDraft, LoanDraft
from app.services.trading.instruments import InstrumentSpec
from app.services.vaults_answers import VaultDraft
from tests.e2e.command import ACTIVITIES, PRICES

D = Decimal
Deed = Callable[[Coffer], object]


def _loan(coffer: Coffer) -> object:
    return coffer.loans.add(
        LoanDraft("Car loan", "auto", D(9000), D("0.05"), date(2024, 3, 1), date(2024, 4, 1), 24)
    )


def _rename(coffer: Coffer) -> object:
    bank = next(one for one in coffer.accounts.all() if one.name == "Bank")
    return coffer.accounts.update(replace(bank, name="Old bank", is_hidden=True), reason="test")


DEEDS: dict[str, Deed] = {
    "account": lambda c: c.accounts.add(AccountDraft("Shed", "Somewhere")),
    "card": lambda c: c.loans.add_card(CardDraft("Card")),
    "group": lambda c: c.groups.make("Core", colour="#3366cc", members=["Bank"]),
    "loan": _loan,
    "mark": lambda c: c.accounts.mark("excluded", "Broker", on=True, reason="not mine"),
    "mark of a holding": lambda c: c.accounts.mark("hidden", "Broker", "AAA", on=True),
    "method": lambda c: c.profile.set("cost_basis_method", "hifo"),
    "currency": lambda c: c.profile.set("base_currency", "EUR"),
    "renamed": _rename,
    "targets": lambda c: c.allocation.set_targets("type", {"crypto": D("0.25")}),
    "vault": lambda c: c.vaults.add(VaultDraft("House", "EUR", D(10_000))),
}


@pytest.fixture
def coffer(place: str, tmp_path: Path) -> Iterator[Coffer]:
    opened = open_coffer(place)
    fill(opened, tmp_path)
    opened.undo.begin()
    yield opened
    opened.close()


def fill(opened: Coffer, folder: Path) -> None:
    opened.profile.prepare("USD", "fifo", "")
    files = {
        "prices.csv": (f"{PRICES},asset_type", (
            "2024-01-01,EUR,1.10,USD,fiat", "2024-12-30,AAA,130,USD,public-stock",
        )),
        "activities.csv": (ACTIVITIES, (
            "2024-01-10,Bank,deposit,,,,,EUR,,4000,,d1,",
            "2024-02-01,Broker,transfer_in,AAA,public-stock,20,100,USD,,,,t1,",
        )),
    }  # fmt: skip
    for name, (header, lines) in files.items():
        path = folder / name
        path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
        opened.imports.run(path, ImportOptions())


def state(coffer: Coffer, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Everything but the trail: all small tables row by row, and the figures."""
    found: dict[str, Any] = {}
    with coffer.database.engine.connect() as connection:
        for name in SMALL:
            if name not in without:
                rows = connection.execute(metadata.tables[name].select()).all()
                found[name] = sorted(map(repr, rows))
    report = coffer.portfolio.holdings(date(2024, 12, 31))
    found["holdings"] = [repr(one) for one in report.lines]
    found["base"], found["net worth"] = report.base_currency, report.totals.net_worth
    return found


# What names came with entries stays: an account that a loan's first entry named, for instance.
NAMED = frozenset({"institution", "account", "asset", "holding", "coverage"})


@pytest.mark.parametrize("name", DEEDS)
def test_a_change_is_taken_back_whole(coffer: Coffer, name: str) -> None:
    without = NAMED if name in {"loan", "card"} else frozenset()
    before = state(coffer, without)
    DEEDS[name](coffer)
    assert state(coffer, without) != before
    undone = coffer.undo.last()
    assert undone is not None
    assert undone.label
    after = state(coffer, without)
    if without:  # the account that it named stays, empty
        for found in (before, after):
            del found["holdings"]
    assert after == before
    assert coffer.verification.run().problems == ()


def test_changes_are_taken_back_in_turn(coffer: Coffer) -> None:
    states = []
    for name in ("group", "mark", "vault", "currency", "targets"):
        states.append(state(coffer))
        DEEDS[name](coffer)
    for before in reversed(states):
        assert coffer.undo.last() is not None
        assert state(coffer) == before


def test_what_was_changed_again_elsewhere_is_left_alone(coffer: Coffer, place: str) -> None:
    DEEDS["group"](coffer)
    other = open_coffer(place)
    other.groups.rename("Core", "Mine")
    other.close()
    with pytest.raises(RefusedError, match="changed again"):
        coffer.undo.last()
    assert [one.name for one in coffer.groups.all()] == ["Mine"]


def test_a_change_stands_that_could_not_be_noted(
    coffer: Coffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise DatabaseError(coffer.place, "too many parts of the program read at once")

    monkeypatch.setattr("app.db.undoing.differences", fails)
    DEEDS["group"](coffer)
    assert [one.name for one in coffer.groups.all()] == ["Core"]
    with pytest.raises(RefusedError, match="not taken back from here"):
        coffer.undo.last()


def test_scheduled_work_and_earlier_sessions_are_left_alone(coffer: Coffer) -> None:
    DEEDS["vault"](coffer)
    with coffer.database.unwatched():
        coffer.groups.make("By a job", members=["Bank"])
    undone = coffer.undo.last()
    assert undone is not None
    assert "House" in undone.label
    assert [one.name for one in coffer.groups.all()] == ["By a job"]
    while coffer.undo.last() is not None:
        pass
    assert [one.name for one in coffer.groups.all()] == ["By a job"]


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(names=st.lists(st.sampled_from(sorted(set(DEEDS) - {"loan", "card"})), unique=True))
def test_any_run_of_changes_is_undone_to_the_beginning(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("books")
    path = folder / "coffer.db"
    path.write_bytes(sqlite_template.read_bytes())
    coffer = open_coffer(str(path))
    try:
        fill(coffer, folder)
        coffer.undo.begin()
        before = state(coffer)
        done = 0
        for name in names:
            try:
                DEEDS[name](coffer)
                done += 1
            except RefusedError:  # what it is about was renamed, say
                continue
            except UnknownNameError:
                continue
        for _ in range(done):
            assert coffer.undo.last() is not None
        assert state(coffer) == before
    finally:
        coffer.close()


def test_a_fill_typed_by_hand_is_taken_back_from_trades_and_from_the_ledger(coffer: Coffer) -> None:
    coffer.instruments.state(InstrumentSpec("SAP", "stock", quote="EUR"))
    placed = coffer.orders.place(
        NewOrder("Bank", "SAP", "buy", "open", quantity=D(10), quote="EUR")
    )
    coffer.orders.fill(placed.order_ids[0], D(10), D(25))
    assert held(coffer) == {"EUR": D(3750), "SAP": D(10), "AAA": D(20)}
    assert coffer.undo.last() is not None
    assert held(coffer) == {"EUR": D(4000), "AAA": D(20)}
    assert coffer.verification.run().problems == ()
    with pytest.raises(RefusedError, match="not taken back from here"):  # the order itself
        coffer.undo.last()


def held(coffer: Coffer) -> dict[str, Decimal]:
    lines = coffer.portfolio.holdings().lines
    return {one.symbol: one.quantity for one in lines if one.quantity}
