"""Runs of connections on real databases: exactly once, whatever is told twice or breaks off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.db.database import SqlDatabase
from app.domain.sync.records import Cursor, PendingRow, RunStatus, Status, SyncRun
from app.domain.sync.trouble import Trouble
from app.ports.providers import Page, RemoteBalance, Snapshot, Stream
from app.services.ledger import LedgerService
from app.services.sync.service import SyncService
from app.services.verify import VerifyService
from tests.integration.books import SetClock
from tests.sync_parts import (
    ACME,
    MAIN,
    USD,
    Bench,
    Killed,
    SetPresence,
    complete,
    failure,
    money,
    row,
)


@pytest.fixture
def bench(database: SqlDatabase, clock: SetClock) -> Iterator[Bench]:
    made = Bench(database, clock)
    made.connect()
    yield made
    made.sync.close()


def test_a_run_brings_rows_balances_and_accounts(bench: Bench) -> None:
    script = bench.script
    script.tell(row(1, "30"), row(2, "20", day=1), since=date(2024, 4, 1))
    script.tell(row(3, "5", day=2, kind="deposit"))
    script.snapshots = [money("100")]
    run = bench.run()
    assert (run.status, run.added, run.observed, run.error) == (RunStatus.DONE, 3, 1, "")
    assert bench.ids() == ["t1", "t2", "t3"]
    opening = next(one for one in bench.entries() if one.kind == "opening_balance")
    assert opening.legs[0].quantity == 145
    detail = bench.connections.detail(bench.id)
    assert detail.line.accounts[0].booked_name == "Everyday"
    assert detail.cursors[0].cursor == "c2"
    assert bench.connection().last_ok_us == bench.clock.now().timestamp() * 1_000_000
    before = bench.content()
    again = bench.run()
    assert (again.status, again.added, again.observed) == (RunStatus.DONE, 0, 0)
    assert bench.content() == before
    assert VerifyService(bench.database).run().problems == ()


def test_what_is_told_twice_is_there_once(bench: Bench) -> None:
    rows = [row(number, day=number) for number in range(6)]
    bench.script.pages["transactions", ""] = [
        Page((rows[4], rows[1])),
        Page((rows[1], rows[0])),
        Page(tuple(rows[:3]), checkpoint="x"),
        Page((rows[5], rows[3], rows[3])),
        Page((rows[0],), checkpoint="y"),
    ]
    assert bench.run().added == 6
    assert len(bench.ids()) == 6


def test_two_equal_purchases_are_two(bench: Bench) -> None:
    bench.script.tell(row(1, note="coffee"), row(2, note="coffee"))
    assert bench.run().added == 2
    bench.script.tell(row(1, note="coffee"), row(2, note="coffee"))
    assert (bench.run().added, bench.ids()) == (0, ["t1", "t2"])


def test_a_lost_cursor_starts_anew_and_doubles_nothing(bench: Bench) -> None:
    bench.script.tell(row(1), row(2))
    bench.run()
    lost = failure(Trouble.CURSOR_LOST)
    bench.script.failures["/transactions?after=c1"] = lost
    bench.script.pages["transactions", ""] = [Page((row(1), row(2), row(3)), checkpoint="n1")]
    run = bench.run()
    assert (run.status, run.added, run.known) == (RunStatus.DONE, 1, 2)
    assert bench.records(Cursor)[-1].cursor == "n1"
    bench.script.failures["/transactions?after=n1"] = lost
    bench.script.failures["/transactions?after="] = lost
    run = bench.run()
    assert (run.status, run.cause) == (RunStatus.FAILED, Trouble.CURSOR_LOST)


def test_a_cursor_that_repeats_is_stopped(bench: Bench) -> None:
    bench.script.pages["transactions", ""] = [Page((row(1),), checkpoint="c")]
    bench.script.pages["transactions", "c"] = [Page((row(1),), checkpoint="c")]
    run = bench.run()
    assert run.cause == Trouble.BAD_ANSWER
    assert "repeats" in run.error
    assert bench.ids() == ["t1"]
    assert bench.script.calls < 10


def test_what_a_person_did_stays_done(bench: Bench) -> None:
    bench.script.tell(*(row(number, day=number) for number in range(4)))
    bench.run()
    ledger = LedgerService(bench.database, bench.clock, bench.entries()[0].batch_id)
    gone, edited, moved, _ = bench.entries()
    ledger.void(gone.id)
    ledger.record(replace(ledger.row_of(edited.id), amount=Decimal(77)), replaces=edited.id)
    ledger.record(replace(ledger.row_of(moved.id), account="Elsewhere"), replaces=moved.id)
    wanted = sorted((one.kind, one.on, one.legs[0].account) for one in bench.entries())
    told = [row(number, "11", day=number) for number in range(3)]  # it changed since, even
    for turn in range(10):
        bench.script.tell(*told if turn % 2 else [row(number, day=number) for number in range(4)])
        assert bench.run().added == 0
    found = sorted((one.kind, one.on, one.legs[0].account) for one in bench.entries())
    assert found == wanted
    assert bench.questions() == []


def test_a_changed_row_is_asked_about(bench: Bench) -> None:
    bench.script.tell(row(1, "10"), row(2, "20"))
    bench.run()
    bench.script.tell(row(1, "12"), row(2, "99", day=5, note="another shop"))
    run = bench.run()
    assert (run.added, run.changed, run.questions) == (0, 2, 2)
    assert bench.kinds() == ["changed_row", "reused_id"]
    for question in bench.questions():
        bench.connections.settle(question.id, "take")
    found = sorted((one.external_id, abs(one.legs[0].quantity)) for one in bench.entries())
    assert found == [("t1", 12), ("t2", 20), ("t2~2", 99)]
    bench.script.tell(row(1, "12"), row(2, "99", day=5, note="another shop"))
    assert (bench.run().added, bench.questions()) == (0, [])


def test_a_kept_row_is_not_asked_about_again(bench: Bench) -> None:
    bench.script.tell(row(1, "10"))
    bench.run()
    bench.script.tell(row(1, "12"))
    bench.run()
    bench.answer("keep")
    bench.script.tell(row(1, "12"))
    assert (bench.run().questions, bench.questions()) == (0, [])
    assert bench.entries()[0].legs[0].quantity == -10


def test_few_rows_that_are_taken_back_go_and_may_return(bench: Bench) -> None:
    bench.script.tell(*(row(number, day=number) for number in range(6)))
    bench.run()
    bench.script.tell(removed=("t1", "t2"))
    run = bench.run()
    assert (run.removed, bench.ids()) == (2, ["t0", "t3", "t4", "t5"])
    bench.script.tell(row(1, day=1))
    assert (bench.run().added, bench.ids()) == (1, ["t0", "t1", "t3", "t4", "t5"])


@pytest.mark.parametrize("answer", ["take", "keep"])
def test_many_rows_that_are_taken_back_need_a_yes(bench: Bench, answer: str) -> None:
    bench.script.tell(*(row(number) for number in range(10)))
    bench.run()
    bench.script.tell(row("new"), removed=tuple(f"t{number}" for number in range(6)))
    run = bench.run()
    assert (run.status, run.removed, run.added) == (RunStatus.PARTIAL, 0, 0)
    assert bench.run().questions == 0  # asked once
    assert (bench.kinds(), len(bench.ids())) == (["removed_rows"], 10)
    bench.answer(answer)
    run = bench.run()
    assert (run.status, run.added, run.removed) == (RunStatus.DONE, 1, 6 if answer == "take" else 0)


@pytest.mark.parametrize("answer", ["take", "keep"])
def test_new_ids_for_known_rows_need_a_look(bench: Bench, answer: str) -> None:
    bench.script.tell(*(row(number, day=number) for number in range(8)))
    bench.run()
    again = tuple(replace(row(number, day=number), external_id=f"n{number}") for number in range(8))
    bench.script.failures["/transactions?after=c1"] = failure(Trouble.CURSOR_LOST)
    bench.script.pages["transactions", ""] = [Page(again, checkpoint="n")]
    assert bench.run().status == RunStatus.PARTIAL
    assert (bench.kinds(), len(bench.ids())) == (["reused_id"], 8)
    bench.answer(answer)
    run = bench.run()
    assert (run.status, run.added) == (RunStatus.DONE, 8 if answer == "take" else 0)


def test_pending_rows_become_booked_ones(bench: Bench) -> None:
    said = row("p1", "10", is_pending=True)
    tipped = row("p2", "20", is_pending=True)
    lost = row("p3", "500", is_pending=True)
    bench.script.tell(said, tipped, lost, is_full_pull=True)
    run = bench.run()
    assert (run.added, run.pending, bench.entries()) == (0, 3, [])
    assert len(bench.connections.detail(bench.id).pending) == 3
    bench.script.tell(
        row(1, "10", day=1, was_pending="tp1"), row(2, "24", day=3), is_full_pull=True
    )
    bench.run()
    assert bench.ids() == ["t1", "t2"]
    assert [one.external_id for one in bench.records(PendingRow)] == ["tp3"]
    bench.script.tell(is_full_pull=True)
    bench.run()
    assert (bench.records(PendingRow), bench.questions()) == ([], [])


def test_a_booked_row_that_may_be_several_pending_ones_is_told(bench: Bench) -> None:
    bench.script.tell(row("p1", "10", is_pending=True), row("p2", "11", is_pending=True))
    bench.run()
    bench.script.tell(row(1, "10.5", day=1))
    assert bench.run().added == 1
    assert (bench.kinds(), len(bench.records(PendingRow))) == (["pending_match"], 2)


def test_nothing_where_there_was_much_is_not_believed(bench: Bench) -> None:
    bench.script.tell(*(row(number) for number in range(30)))
    bench.script.snapshots = [money("100")]
    bench.run()
    before = (bench.ids(), bench.balances())
    bench.script.accounts = []
    assert bench.run().status == RunStatus.PARTIAL
    bench.script.accounts = [MAIN]
    bench.script.snapshots = [Snapshot("a1", (), is_whole=True)]
    bench.run()
    bench.script.snapshots = [money("100")]
    bench.script.failures["/transactions?after=c1"] = failure(Trouble.CURSOR_LOST)
    bench.script.pages["transactions", ""] = [Page((row(1),), checkpoint="n")]
    run = bench.run()
    assert (run.status, run.questions) == (RunStatus.PARTIAL, 1)
    assert (bench.ids(), bench.balances()) == before


def test_an_account_that_is_not_listed_any_more_keeps_what_it_had(bench: Bench) -> None:
    other = replace(MAIN, id="a2", name="Savings", mask="99")
    bench.script.accounts = [MAIN, other]
    bench.run()
    bench.connections.follow(bench.id, "a2", True)
    bench.script.tell(row(1), row(2, account="a2"))
    assert bench.run().added == 2
    bench.script.accounts = [MAIN]
    bench.run()
    assert (bench.kinds(), bench.ids()) == (["fewer_rows"], ["t1", "t2"])
    assert [one.account.is_gone for one in bench.connections.detail(bench.id).line.accounts] == [
        False,
        True,
    ]
    bench.script.accounts = [MAIN, other]
    bench.run()
    assert bench.questions() == []


def test_a_balance_that_rows_do_not_lead_to_is_asked_about(bench: Bench) -> None:
    bench.script.tell(row(1, "30"), row(2, "20", day=1), since=date(2024, 4, 1))
    bench.script.snapshots = [money("100")]
    bench.run()
    bench.clock.move(days=1)
    bench.script.snapshots = [money("99.99", at=bench.clock.now())]
    run = bench.run()
    assert (run.questions, bench.kinds()) == (1, ["drift"])
    assert sum(one.kind == "opening_balance" for one in bench.entries(with_voided=True)) == 1
    bench.clock.move(days=1)
    bench.script.snapshots = [money("70", at=bench.clock.now())]
    bench.run()
    (line,) = bench.connections.questions()
    assert line.detail["difference"] == "-30"
    bench.script.tell(row(3, "30", day=31))
    bench.run()
    assert bench.questions() == []


def test_a_history_from_the_beginning_has_no_opening(bench: Bench) -> None:
    bench.script.tell(row(1, "200", kind="deposit"), row(2, "20"), since=date(1970, 1, 1))
    bench.script.snapshots = [money("162")]
    bench.run()
    assert [one.kind for one in bench.entries()] == ["deposit", "withdraw"]
    (line,) = bench.connections.questions()
    assert (line.detail["difference"], line.question.kind) == ("-18", "drift")


def test_assets_prices_and_what_is_sold_out(bench: Bench) -> None:
    def holds(shares: str, cash: str) -> Snapshot:
        at_us = int(bench.clock.now().timestamp()) * 1_000_000
        balances = [RemoteBalance("a1", USD, Decimal(cash), at_us)]
        if shares:
            acme = RemoteBalance("a1", ACME, Decimal(shares), at_us, price=Decimal(12),
                                 currency="USD")  # fmt: skip
            balances.append(acme)
        return Snapshot("a1", tuple(balances), is_whole=True)

    bench.script.snapshots = [holds("7", "100")]
    run = bench.run()
    assert (run.observed, run.prices) == (2, 1)
    assert bench.run().prices == 0
    bench.clock.move(days=1)
    bench.script.snapshots = [holds("", "184")]
    assert bench.run().observed == 2
    assert bench.balances()[-2:] == [("USD", "184"), ("ACME", "0")]
    part = replace(bench.script.snapshots[0], balances=(), is_whole=False)
    bench.script.snapshots = [part]
    assert bench.run().observed == 0


def test_an_undone_batch_stays_away_until_it_is_asked_for(bench: Bench) -> None:
    bench.script.tell(row(1), row(2))
    bench.run()
    ledger = LedgerService(bench.database, bench.clock, bench.entries()[0].batch_id)
    ledger.undo(bench.entries()[0].batch_id)
    assert bench.ids() == []
    bench.script.tell(row(1), row(2), row(3))
    assert (bench.run().added, bench.ids()) == (1, ["t3"])
    bench.sync.bring_back(bench.id)
    assert (bench.run().added, bench.ids()) == (2, ["t1", "t2", "t3"])
    ledger.undo(next(one for one in bench.entries() if one.external_id == "t1").batch_id)
    bench.run()
    assert bench.ids() == ["t3"]


def test_a_remade_connection_doubles_nothing(bench: Bench) -> None:
    bench.script.tell(row(1), row(2))
    bench.script.snapshots = [money("50")]
    bench.run()
    account = bench.records_of_accounts()["Everyday"]
    bench.connections.remove(bench.id)
    assert bench.ids() == ["t1", "t2"]
    bench.clock.move(minutes=1)
    bench.connect("Again", {"a1": account})
    run = bench.run()
    assert (run.added, run.known, bench.ids()) == (0, 2, ["t1", "t2"])
    bench.connections.remove(bench.id, True)
    assert bench.ids() == ["t1", "t2"]  # they are of the first one


def test_removing_with_data_undoes_it_and_connecting_again_brings_it_back(bench: Bench) -> None:
    bench.script.tell(row(1), row(2), since=date(2024, 4, 1))
    bench.script.snapshots = [money("50")]
    bench.run()
    account = bench.records_of_accounts()["Everyday"]
    bench.connections.remove(bench.id, True)
    assert (bench.entries(), bench.balances(), bench.records(SyncRun)) == ([], [], [])
    bench.connect("Again", {"a1": account})
    assert (bench.run().added, bench.ids()) == (2, ["t1", "t2"])
    assert VerifyService(bench.database).run().problems == ()


def test_failures_are_told_and_come_back_later(bench: Bench) -> None:
    bench.script.tell(row(1))
    asked = failure(Trouble.RATE_LIMITED, retry_after_s=600)
    bench.script.failures["/accounts"] = asked
    run = bench.run()
    assert (run.status, run.cause) == (RunStatus.WAITING, Trouble.RATE_LIMITED)
    assert bench.sync.sync().runs == ()
    assert bench.sync.due() == []
    bench.clock.move(minutes=11)
    assert bench.sync.due() == [bench.id]
    bench.script.failures["/accounts"] = failure(Trouble.DOWN)
    assert bench.run().status == RunStatus.FAILED
    assert bench.connection().failures == 1
    bench.script.failures["/accounts"] = failure(Trouble.LOGIN_EXPIRED)
    bench.run()
    line = bench.connections.list()[0]
    assert (line.connection.status, line.trouble) == (Status.NEEDS_ATTENTION, Trouble.LOGIN_EXPIRED)
    assert line.remedy == "sign_in"
    bench.script.failures.clear()
    bench.run()
    assert bench.connection().status == Status.ACTIVE
    assert bench.connection().failures == 0


def test_a_failed_part_leaves_the_others(bench: Bench) -> None:
    bench.script.streams.append(Stream("extra", is_optional=True))
    bench.script.tell(row(1))
    bench.script.failures["/extra?after="] = failure(Trouble.NOT_PERMITTED)
    bench.script.snapshots = [money("5")]
    run = bench.run()
    assert (run.status, run.added, run.observed) == (RunStatus.PARTIAL, 1, 1)
    assert "not_permitted" in run.detail
    assert bench.connection().last_ok_us is None
    assert bench.connection().failures == 0


def test_a_cancelled_run_keeps_what_was_proven(bench: Bench) -> None:
    bench.script.tell(row(1))
    bench.script.tell(row(2))

    def cancel(call: int) -> None:
        if call == bench.script.calls and len(bench.ids()) == 1:
            bench.sync.cancel()

    bench.script.on_call = cancel
    assert bench.run().status == RunStatus.CANCELLED
    assert bench.ids() == ["t1"]
    bench.script.on_call = None
    bench.run()
    assert bench.ids() == ["t1", "t2"]


def test_a_run_elsewhere_is_left_alone_while_it_lives(bench: Bench) -> None:
    bench.script.tell(row(1))
    bench.script.die_at = bench.script.calls + 2
    with pytest.raises(Killed):
        bench.run()
    other = Bench(bench.database, bench.clock, bench.script)
    other.id = bench.id
    living: SyncService = other.sync
    living.presence = SetPresence("second", frozenset({"first"}))
    report = living.sync([bench.id])
    assert (report.runs, report.elsewhere) == ((), (bench.id,))
    assert living.due() == []
    bench.start("third")
    assert bench.sync.due() == [bench.id]
    assert bench.run().added == 1
    assert [one.status for one in bench.records(SyncRun)] == ["broken_off", "done"]


def test_a_kill_at_any_call_and_a_second_run_are_one_clean_run(
    bench: Bench, clock: SetClock
) -> None:
    """Kill a run at each of its calls in turn; every time go on, and compare with a clean one."""
    bench.connections.remove(bench.id)
    bench.script.__dict__.update(complete().__dict__)
    clean: list[dict[str, object]] = []
    del clock
    bench.connect()
    first = bench.script.calls
    calls = 0
    while True:
        calls += 1
        bench.start(f"process {calls}")
        bench.script.die_at = bench.script.calls + calls
        try:
            run = bench.run()
        except Killed:
            continue
        break
    assert run.status == RunStatus.DONE
    assert bench.script.calls > first + 8
    clean.append(bench.content())
    bench.script.die_at = 0
    bench.run()
    assert bench.content() == clean[0]
    assert VerifyService(bench.database).run().problems == ()
