"""Executions from files: exactly once, in any parts and order, into ledger or paper."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.database import SqlDatabase, open_database
from app.domain.errors import FileRefusedError, RefusedError, UnknownNameError
from app.domain.ids import BatchId
from app.domain.trading.executions import ExecutionMap
from app.services.changes import Topic
from app.services.trading.execution_answers import ExecutionOptions
from tests.execution_parts import HEADER, TradeDesk, activity
from tests.integration.books import SetClock

BUY = "2024-01-02 10:00:00,buy,ACME,10,150.5,1,USD,T1\n"
SELL = "2024-01-03 10:00:00,sell,ACME,4,160,1,USD,T2\n"
NO_IDS = HEADER.replace(",ID", "")


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock, tmp_path: Path) -> TradeDesk:
    return TradeDesk(database, clock, tmp_path)


def test_an_execution_becomes_an_entry_a_fill_and_a_position(desk: TradeDesk) -> None:
    done = desk.bring(BUY + SELL)
    assert (done.read, done.added, done.known, done.rejected) == (2, 2, 0, ())
    assert len(done.positions) == 1
    assert done.changes.topics == {Topic.TRADES, Topic.LEDGER, Topic.ACCOUNTS}
    fills, (position,), held = desk.books()
    assert [one[1] for one in fills] == ["T1", "T2"]
    assert position[3:6] == ("open", 10, 4)
    assert held == {"ACME": 6, "USD": Decimal("-867")}


def test_importing_again_adds_nothing_and_a_longer_file_what_is_new(desk: TradeDesk) -> None:
    desk.bring(BUY)
    again = desk.bring(BUY)
    assert (again.added, again.known, again.batch_id) == (0, 1, None)
    longer = desk.bring(SELL + BUY)
    assert (longer.added, longer.known) == (1, 1)
    assert len(desk.books()[0]) == 2


def test_without_ids_equal_rows_are_told_by_how_many_there_are(desk: TradeDesk) -> None:
    row = BUY.replace(",T1", "")
    assert desk.bring(row * 2, NO_IDS).added == 2
    again = desk.bring(row * 3, NO_IDS)
    assert (again.added, again.known) == (1, 2)
    assert desk.holdings()["ACME"] == 30


def test_numbers_and_times_in_another_form_are_the_same_execution(desk: TradeDesk) -> None:
    desk.bring(BUY.replace(",T1", ""), NO_IDS)
    header = "Datum;Zeit;Typ;Symbol;Anzahl;Kurs;Währung\n"
    other = "02.01.2024;10:00:00;Kauf;acme;10,0;150,50;USD\n"
    again = desk.bring(other, header, mapping=_german())
    assert (again.added, again.known, again.rejected) == (0, 1, ())


def _german() -> ExecutionMap:
    return ExecutionMap(
        (
            ("Datum", "date"), ("Zeit", "time"), ("Typ", "side"), ("Symbol", "symbol"),
            ("Anzahl", "quantity"), ("Kurs", "price"), ("Währung", "currency"),
        ),
        "dmy", zone="Europe/Berlin", decimal=",",
    )  # fmt: skip


def test_a_dry_run_writes_nothing_and_says_the_same(desk: TradeDesk) -> None:
    told = desk.bring(BUY + SELL, dry_run=True)
    assert (told.added, told.batch_id, told.changes.topics) == (2, None, frozenset())
    assert desk.books() == ([], [], {})
    assert desk.executions.maps() == []
    assert desk.bring(BUY + SELL).added == told.added


def test_bad_rows_are_rejected_by_line_and_the_mended_file_adds_them(desk: TradeDesk) -> None:
    bad = BUY + "2024-01-03,frob,ACME,1,2,0,USD,T3\n" + "2024-01-03,buy,ACME,x,2,0,USD,T4\n"
    done = desk.bring(bad)
    assert done.added == 1
    assert [one.line for one in done.rejected] == [3, 4]
    mended = bad.replace("frob", "buy").replace(",x,", ",1,")
    assert desk.bring(mended).added == 2


def test_a_known_id_with_other_content_is_told_and_not_taken(desk: TradeDesk) -> None:
    desk.bring(BUY)
    done = desk.bring(BUY.replace("150.5", "151"))
    assert (done.added, done.known) == (0, 0)
    assert "other content" in done.rejected[0].reason
    twice = desk.bring(BUY.replace("T1", "T9") + BUY.replace("T1", "T9").replace("10,", "11,"))
    assert (twice.added, len(twice.rejected)) == (1, 1)


def test_rows_that_are_no_executions_are_counted(desk: TradeDesk) -> None:
    done = desk.bring(BUY + "2024-02-01,Dividend,ACME,,,,USD,D1\n2024-02-01,Deposit,,5,,,USD,D2\n")
    assert done.passed == {"Dividend": 1, "Deposit": 1}
    assert done.rejected == ()


def test_what_was_undone_comes_in_again(desk: TradeDesk) -> None:
    done = desk.bring(BUY + SELL)
    before = desk.books()[1:]
    for _ in range(2):
        assert done.batch_id is not None
        desk.ledger.undo(BatchId(done.batch_id))
        assert desk.books() == ([], [], {})
        done = desk.bring(BUY + SELL)
        assert (done.added, done.known) == (2, 0)
        assert desk.books()[2] == before[1]
    assert len(desk.books()[0]) == 2


def test_what_a_person_took_out_stays_out(desk: TradeDesk) -> None:
    desk.bring(BUY + SELL)
    with desk.database.reading() as unit:
        entry = unit.ledger.legs()[-1].entry_id
    desk.ledger.void(entry)
    again = desk.bring(BUY + SELL)
    assert (again.added, again.known) == (0, 2)
    assert len(desk.books()[0]) == 1


def test_a_sale_of_what_is_not_there_is_rejected_by_its_line(desk: TradeDesk) -> None:
    done = desk.bring(SELL)
    assert (done.added, done.rejected[0].line) == (0, 2)
    assert "more ACME than" in done.rejected[0].reason
    assert desk.bring(BUY + SELL).added == 2


def test_unless_the_account_may_go_short(desk: TradeDesk) -> None:
    done = desk.bring(SELL, allows_short=True)
    assert done.added == 1
    assert desk.books()[1][0][2] == "short"


def test_a_day_without_times_buys_before_it_sells(desk: TradeDesk) -> None:
    rows = "2024-01-02,sell,ACME,10,160,0,USD,A1\n2024-01-02,buy,ACME,10,150,0,USD,Z9\n"
    done = desk.bring(rows)
    assert (done.added, done.rejected) == (2, ())
    assert desk.books()[1][0][3] == "closed"


def test_options_coins_and_currencies(desk: TradeDesk) -> None:
    done = desk.bring(
        "2024-01-02 10:00:00,BTO,ACME260116C00150000,2,3.5,1.3,USD,T1\n"
        "2024-01-02 11:00:00,buy,BTC/EUR,0.5,40000,0.001BTC,EUR,T2\n"
        "2024-01-02 12:00:00,buy,ACME,1,100,0,EUR,T3\n"
        "2024-01-02 13:00:00,buy,ACME,1,110,0,USD,T4\n"
    )
    assert (done.added, done.rejected, len(done.positions)) == (4, (), 4)
    held = desk.holdings()
    assert held["ACME260116C00150000"] == 2
    assert held["USD"] == Decimal("-811.3")
    assert held["BTC"] == Decimal("0.499")
    assert held["EUR"] == -20100


def test_amounts_that_a_broker_rounded_are_what_cash_moves_by(desk: TradeDesk) -> None:
    header = HEADER.replace(",ID", ",ID,Amount")
    desk.bring("2024-01-02 10:00:00,buy,ACME,0.029053,49.96,0,USD,T1,-1.45\n", header)
    assert desk.holdings()["USD"] == Decimal("-1.45")


def test_a_paper_account_keeps_out_of_the_ledger(
    database: SqlDatabase, clock: SetClock, tmp_path: Path
) -> None:
    desk = TradeDesk(database, clock, tmp_path, is_paper=True)
    done = desk.bring(BUY + SELL)
    assert (done.added, done.batch_id, done.changes.topics) == (2, None, {Topic.TRADES})
    assert desk.entries() == 0
    assert len(desk.books()[1]) == 1
    desk.executions.take_back(done.fill_ids)
    assert desk.books()[:2] == ([], [])
    assert desk.bring(BUY + SELL).added == 2
    assert len(desk.books()[0]) == 2


def test_mappings_are_remembered_by_the_header_and_named(desk: TradeDesk) -> None:
    header = "When;What;Paper;Pieces;Each\n"
    mapping = ExecutionMap(
        (("When", "date"), ("What", "side"), ("Paper", "symbol"), ("Pieces", "quantity"),
         ("Each", "price")),
        "dmy", words=(("in", "buy"),),
    )  # fmt: skip
    first = desk.bring("2.1.2024;in;ACME;3;10\n", header, mapping=mapping, map_name="My bank")
    assert (first.added, first.map_name) == (1, "My bank")
    assert desk.bring("3.1.2024;in;ACME;3;10\n", header).added == 1
    assert desk.executions.look(desk.file("4.1.2024;in;ACME;3;10\n", header)).map_name == "My bank"
    assert [one.name for one in desk.executions.maps()] == ["My bank"]
    desk.bring(BUY, map_name="My bank")  # another header: another name
    assert [one.name for one in desk.executions.maps()] == ["My bank", "My bank 2"]
    desk.executions.forget_map("My bank")
    with pytest.raises(UnknownNameError):
        desk.executions.map_named("My bank")


def test_a_file_without_anything_new_leaves_no_account_behind(desk: TradeDesk) -> None:
    done = desk.executions.run(desk.file(SELL), ExecutionOptions("Brokr"))
    assert (done.added, done.new_accounts) == (0, ("Brokr",))
    with desk.database.reading() as unit:
        assert [one.name for one in unit.catalogue.accounts()] == ["Broker"]
    assert "ACME" not in desk.asset_names()
    assert desk.executions.maps() == []


def test_a_mended_mapping_is_kept_also_where_all_is_known(desk: TradeDesk) -> None:
    desk.bring(BUY)
    (kept,) = desk.executions.maps()
    mended = replace(kept.mapping, zone="Europe/Berlin")
    assert desk.bring(BUY, mapping=mended).known == 1
    assert desk.executions.map_named(kept.name).mapping == mended


def test_a_file_that_cannot_be_read_leaves_nothing(desk: TradeDesk) -> None:
    path = desk.file(BUY + '"2024-01-04,buy,ACME,1,2,0,USD,T9\n')
    with pytest.raises(FileRefusedError):
        desk.bring(path)
    with pytest.raises(RefusedError, match="account"):
        desk.executions.run(desk.file(BUY), ExecutionOptions(" "))
    assert desk.books() == ([], [], {})


def test_what_the_ledger_has_is_listed_and_taken_over(desk: TradeDesk) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150.50", fee="1"))
    entries = desk.entries()
    told = desk.bring(BUY, dry_run=True)
    assert [(one.where, one.deed) for one in told.possibly_known] == [("ledger", "adopt")]
    done = desk.bring(BUY)
    assert (done.added, done.adopted, done.batch_id) == (1, 1, None)
    assert desk.entries() == entries
    assert desk.bring(BUY).known == 1
    assert len(desk.books()[1]) == 1


@pytest.mark.parametrize(("known", "added", "held"), [("post", 1, 20), ("skip", 0, 10)])
def test_or_what_a_person_decides(desk: TradeDesk, known: str, added: int, held: int) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150.5", fee="1"))
    done = desk.bring(BUY, known=known)
    assert (done.added, done.adopted) == (added, 0)
    assert desk.holdings()["ACME"] == held


def test_one_entry_is_like_one_execution_alone(desk: TradeDesk) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150.5"))
    done = desk.bring(BUY + BUY.replace("T1", "T3"))
    assert (done.added, done.adopted, len(done.possibly_known)) == (2, 1, 1)
    assert desk.holdings()["ACME"] == 20


def test_another_price_quantity_side_or_day_is_another_trade(desk: TradeDesk) -> None:
    desk.type_in(
        activity("2024-01-02", "buy", "ACME", "10", price="150.6"),
        activity("2024-01-02", "buy", "ACME", "11", price="150.5"),
        activity("2024-01-04", "buy", "ACME", "10", price="150.5"),
        activity("2024-01-05", "sell", "ACME", "10", price="150.5"),
    )
    assert desk.bring(BUY).possibly_known == ()


def test_without_the_ledger_only_what_it_has_comes_in(desk: TradeDesk) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150.5"))
    done = desk.bring(BUY + SELL, posts=False)
    assert (done.added, done.adopted) == (1, 1)
    assert "the ledger has no such trade" in done.rejected[0].reason


def test_a_fill_that_was_typed_is_not_doubled_by_a_file(desk: TradeDesk) -> None:
    desk.type_in(activity("2024-01-02", "buy", "ACME", "10", price="150.5"))
    desk.executions.adopt()
    done = desk.bring(BUY)
    assert (done.added, [one.where for one in done.possibly_known]) == (0, ["trades"])


# -- any parts, any order ----------------------------------------------------------------------

ROWS = [
    f"2024-01-{2 + number // 4:02d} {9 + number % 4:02d}:00:00,{'buy' if number % 3 else 'sell'},"
    f"{('ACME', 'BTC/USDT')[number % 2]},{1 + number % 5},{100 + number},{number % 2},"
    f"{('USD', 'USDT')[number % 2]},T{number}\n"
    for number in range(14)
]


@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_parts_in_any_order_give_the_same_books(
    data: st.DataObject, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with_ids = data.draw(st.booleans())
    rows = ROWS if with_ids else [row.rpartition(",")[0] + "\n" for row in ROWS]
    header = HEADER if with_ids else NO_IDS
    order = data.draw(st.permutations(rows))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(rows) - 1), max_size=4)))
    parts = [order[first:last] for first, last in zip([0, *cuts], [*cuts, len(rows)], strict=True)]
    parts += data.draw(st.lists(st.sampled_from(parts), max_size=2))
    found = []
    for name, files in (("whole", [rows]), ("parts", parts)):
        folder = tmp_path_factory.mktemp(name)
        place = folder / "coffer.db"
        place.write_bytes(sqlite_template.read_bytes())
        database = open_database(str(place), SetClock())
        desk = TradeDesk(database, SetClock(), folder, allows_short=True)
        for rows_of in files:
            done = desk.bring("".join(rows_of), header)
            assert done.rejected == ()
        found.append(desk.books())
        database.close()
    assert found[0] == found[1]
    assert len(found[0][0]) == len(rows)
