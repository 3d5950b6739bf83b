"""Trades that the ledger has, as fills and positions: once, without a second posting."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.db.database import SqlDatabase
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import EntryId
from app.domain.ledger import EntryFilter
from app.services.changes import Topic
from app.services.undo import UndoService
from tests.execution_parts import TradeDesk, activity
from tests.integration.books import SetClock


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock, tmp_path: Path) -> TradeDesk:
    return TradeDesk(database, clock, tmp_path)


def newest(desk: TradeDesk) -> EntryId:
    return desk.ledger.entries(EntryFilter(), limit=1)[0].id


def test_trades_become_positions_and_nothing_is_posted(desk: TradeDesk) -> None:
    desk.type_in(
        activity("2024-01-02", "buy", "ACME", "10", price="150", fee="1"),
        activity("2024-01-05", "sell", "ACME", "10", price="160", fee="1"),
        activity("2024-01-08", "buy", "ACME", "3", price="155"),
        activity("2024-01-09", "dividend", "ACME", "0", amount="5"),
    )
    entries, held = desk.entries(), desk.holdings()
    done = desk.executions.adopt()
    assert (done.trades, len(done.positions), done.left_out, done.notes) == (3, 2, (), ())
    assert done.changes.topics == {Topic.TRADES}
    assert (desk.entries(), desk.holdings()) == (entries, held)
    closed, opened = desk.books()[1]
    assert closed[3:8] == ("closed", 10, 10, 2, 98)
    assert opened[3:6] == ("open", 3, 0)


def test_only_once_and_only_what_is_new(desk: TradeDesk) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150"))
    assert desk.executions.adopt("Broker").trades == 1
    assert desk.executions.adopt("Broker").trades == 0
    desk.type_in(activity("2024-01-03", "sell", "ACME", "4", price="160"))
    assert desk.executions.adopt("Broker").trades == 1
    assert desk.books()[1][0][3:6] == ("open", 10, 4)


def test_one_undo_takes_adopted_trades_back_and_leaves_the_ledger(desk: TradeDesk) -> None:
    undo = UndoService(desk.database, desk.ledger)
    undo.begin()
    desk.type_in(
        activity("2024-01-02", "buy", "ACME", "10", price="150", fee="1"),
        activity("2024-01-05", "sell", "ACME", "4", price="160"),
    )
    entries, held = desk.entries(), desk.holdings()
    desk.executions.adopt()
    assert len(desk.books()[1]) == 1
    assert undo.last() is not None
    assert desk.books()[:2] == ([], [])
    assert (desk.entries(), desk.holdings()) == (entries, held)
    assert desk.executions.adopt().trades == 2  # and they may come in again


def test_a_dry_run_writes_nothing(desk: TradeDesk) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150"))
    told = desk.executions.adopt(dry_run=True)
    assert (told.trades, told.by_account) == (1, {"Broker": 1})
    assert desk.books()[:2] == ([], [])


def test_a_voided_entry_takes_its_fill_along_and_an_edited_one_comes_anew(desk: TradeDesk) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150"))
    desk.executions.adopt()
    desk.ledger.void(newest(desk))
    assert desk.books()[:2] == ([], [])
    desk.type_in(activity("2024-01-02", "buy", "ACME", "11", price="150"))
    assert desk.executions.adopt().trades == 1
    assert desk.books()[1][0][4] == 11


def test_trades_of_one_day_keep_the_ledger_s_order(desk: TradeDesk) -> None:
    desk.type_in(
        activity("2024-01-02", "buy", "ACME", "10", price="150"),
        activity("2024-01-02", "sell", "ACME", "10", price="160"),
        activity("2024-01-02", "buy", "ACME", "5", price="155"),
    )
    assert desk.executions.adopt().left_out == ()
    assert [one[3] for one in desk.books()[1]] == ["closed", "open"]


def test_a_split_puts_the_trades_before_it_into_new_units(desk: TradeDesk) -> None:
    desk.type_in(
        activity("2024-01-01", "buy", "ACME", "1", price="90"),
        activity("2024-01-02", "sell", "ACME", "1", price="95"),  # closed before: as it was
        activity("2024-01-03", "buy", "ACME", "10", price="100"),
        activity("2024-02-01", "split", "ACME", "2"),
        activity("2024-03-01", "sell", "ACME", "5", price="60"),
    )
    done = desk.executions.adopt()
    assert done.left_out == ()
    assert "before a split" in done.notes[0]
    closed, opened = desk.books()[1]
    assert closed[3:6] == ("closed", 1, 1)
    assert opened[4:6] == (20, 5)
    assert opened[7:9] == (50, 750)


def test_a_split_after_executions_that_are_kept_is_told(desk: TradeDesk) -> None:
    desk.bring("2024-01-02 10:00:00,buy,ACME,10,100,0,USD,T1\n")
    desk.type_in(
        activity("2024-02-01", "split", "ACME", "2"),
        activity("2024-03-01", "sell", "ACME", "5", price="60"),
    )
    (left,) = desk.executions.adopt().left_out
    assert "split on 2024-02-01" in left.reason


def test_a_sale_of_what_came_otherwise_is_left_out_with_its_reason(desk: TradeDesk) -> None:
    desk.type_in(
        activity("2024-01-01", "transfer_in", "ACME", "10", price="90"),
        activity("2024-01-03", "sell", "ACME", "4", price="100"),
        activity("2024-01-03", "buy", "OTHER", "4", price="100"),
    )
    done = desk.executions.adopt()
    assert done.trades == 1
    assert [(one.symbol, one.trades) for one in done.left_out] == [("ACME", 1)]
    assert "transfer" in done.left_out[0].reason


def test_what_trades_do_not_explain_is_told(desk: TradeDesk) -> None:
    desk.type_in(
        activity("2024-01-01", "buy", "ACME", "10", price="90"),
        activity("2024-01-02", "airdrop", "ACME", "1", price="90"),
    )
    assert "holds 11, its trades explain 10" in desk.executions.adopt().notes[0]


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([("buy", "ACME", {"currency": "EUR"}), ("buy", "ACME", {})], "several currencies"),
        ([("buy", "FLAT", {"asset_type": "other"})], "not traded here"),
        ([("buy", "USDT", {"asset_type": "crypto"})], "money here"),
        ([("buy", "ACME C150", {"asset_type": "option"})], "OCC"),
    ],
)
def test_what_cannot_be_a_position_is_left_out(
    desk: TradeDesk, rows: list[tuple[str, str, dict[str, str]]], reason: str
) -> None:
    for kind, symbol, more in rows:
        desk.type_in(activity("2024-01-02", kind, symbol, "1", price="10", **more))
    done = desk.executions.adopt()
    assert done.trades == 0
    assert reason in done.left_out[0].reason


def test_options_and_coins(desk: TradeDesk) -> None:
    call = "ACME260116C00150000"
    desk.type_in(
        activity("2024-01-02", "buy", call, "2", price="350", asset_type="option"),
        activity("2024-01-02", "buy", "BTC", "0.5", price="40000", asset_type="crypto"),
    )
    assert desk.executions.adopt().trades == 2
    fills = desk.books()[0]
    assert sorted(one[2:6] for one in fills) == [
        ("ACME  260116C00150000", "buy", 2, Decimal("3.5")),
        ("BTC/USD", "buy", Decimal("0.5"), 40000),
    ]


def test_accounts_that_are_not_there_or_paper(desk: TradeDesk) -> None:
    with pytest.raises(UnknownNameError):
        desk.executions.adopt("Nobody")
    with desk.database.writing() as unit:
        (account,) = unit.catalogue.accounts()
        unit.catalogue.update_account(replace(account, is_paper=True))
        unit.commit()
    with pytest.raises(RefusedError):
        desk.executions.adopt("Broker")
    assert desk.executions.adopt().accounts == ()
