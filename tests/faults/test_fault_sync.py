"""Connections: kills, doubled and lost pages, ids that change, providers that tell nothing."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.db.database import open_database
from app.domain.sync.records import Cursor, PendingRow, RunStatus
from app.domain.sync.trouble import Trouble
from app.ports.providers import Page, Snapshot
from app.services.ledger import LedgerService
from tests.faults.keyed_books import make, opened
from tests.faults.rig import ROOT, Rig, fault, name_of
from tests.integration.books import SetClock
from tests.sync_parts import MAIN, Bench, Killed, Script, complete, failure, money, row

Benches = Callable[..., Any]


@pytest.fixture
def benches(_new_books: Path, tmp_path: Path) -> Iterator[Benches]:
    """Open new books of their own, each with a connection that follows one account."""
    made: list[Bench] = []

    def bench(script: Script | None = None) -> Bench:
        place = tmp_path / f"books-{len(made)}.db"
        shutil.copy(_new_books, place)
        clock = SetClock()
        own = Bench(open_database(str(place), clock), clock, script or Script())
        own.connect()
        made.append(own)
        return own

    yield bench
    for one in made:
        one.database.close()


def cursor_first(patch: pytest.MonkeyPatch) -> None:
    """Keep the cursor in a transaction of its own, before the rows."""
    from app.services.sync.pulling import Pull

    original = Pull._take

    def take(self: Any, chunk: Any) -> None:
        with self._ctx.tools.database.writing() as unit:
            unit.records(Cursor).put(replace(self._cursor, cursor=chunk.checkpoint, moved_us=1))
            unit.commit()
        self._ctx.session.get("/kept")
        original(self, chunk)

    patch.setattr(Pull, "_take", take)


def rows_first(patch: pytest.MonkeyPatch) -> None:
    """Never know a row that is there."""
    patch.setattr("app.services.sync.known.KnownRows.find", lambda *_: None)


def endless(patch: pytest.MonkeyPatch) -> None:
    """Read on whatever the cursor says, for a while."""
    patch.setattr("app.services.sync.pulling.MOST_ALIKE", 10**9)


def undone_again(patch: pytest.MonkeyPatch) -> None:
    """Take what was voided for never seen."""
    from app.services.sync.known import KnownRows

    original = KnownRows.find

    def find(self: Any, account: Any, own: str) -> Any:
        found = original(self, account, own)
        return replace(found, is_undone=True) if found else None

    patch.setattr(KnownRows, "find", find)
    patch.setattr(
        "app.services.sync.context.RunContext.brings_back",
        property(lambda _: True, lambda *_: None),
    )


def pending_booked(patch: pytest.MonkeyPatch) -> None:
    """Book what is only announced."""
    from app.services.sync.checkpoint import Taking

    original = Taking._sorted

    def everything(self: Any) -> Any:
        self.chunk.entries = [replace(one, is_pending=False) for one in self.chunk.entries]
        return original(self)

    patch.setattr(Taking, "_sorted", everything)


def alike_is_same(patch: pytest.MonkeyPatch) -> None:
    """Take two equal payments for one."""
    from app.services.sync.booking import fingerprint
    from app.services.sync.checkpoint import Taking

    original = Taking._sorted

    def fewer(self: Any) -> Any:
        self.chunk.entries = list({fingerprint(one): one for one in self.chunk.entries}.values())
        return original(self)

    patch.setattr(Taking, "_sorted", fewer)


def any_row_may_change(patch: pytest.MonkeyPatch) -> None:
    """See no difference between what a row said and says."""
    patch.setattr("app.services.sync.conflicts.Conflicts.changed", lambda *_: 0)


def all_may_go(patch: pytest.MonkeyPatch) -> None:
    """Believe every end of rows and balances."""
    patch.setattr("app.services.sync.conflicts.FEW_REMOVED", 10**9)
    patch.setattr("app.services.sync.observing.answer_of", lambda *_: "take")


def evened_out(patch: pytest.MonkeyPatch) -> None:
    """Ask nothing about what does not fit."""
    patch.setattr("app.services.sync.drift.Drifts.judge", lambda *_: None)


@fault("H1", "a kill between any two calls of a run, and a second run", plants=[cursor_first])
def test_kills_between_calls(rig: Rig, benches: Benches) -> None:
    with clean(benches) as wanted:
        bench = benches(complete())
        for number in range(1, 40):
            bench.start(f"process {number}")
            bench.script.die_at = bench.script.calls + number
            try:
                run = bench.run()
            except Killed:
                continue
            break
        assert run.status == RunStatus.DONE
        assert bench.content() == wanted
    rig.measured(kills=number - 1)


@contextmanager
def clean(benches: Benches) -> Iterator[Any]:
    """Give what a run that nothing disturbs leaves."""
    bench = benches(complete())
    assert bench.run().status == RunStatus.DONE
    yield bench.content()


@fault("H1b", "SIGKILL of a sync of encrypted books, also within a write", plants=[cursor_first])
def test_real_kills(rig: Rig, tmp_path: Path) -> None:
    contents = []
    several = [(3, 0), (0, 2)] if rig.plant is None else [(3, 0)]
    for name, kills in (("clean", []), ("killed", several)):
        place = make(tmp_path / name / "coffer.db", with_sample=False)
        coffer = opened(place)
        own = Bench(coffer.database, SetClock(), complete()).connect()
        coffer.close()
        for number, (call, write) in enumerate(kills):
            plant = [name_of(rig.plant)] if rig.plant else []
            words = [sys.executable, "-m", "tests.faults.sync_child", str(place)]
            words += [f"process {number}", str(call), str(write), *plant]
            done = subprocess.run(
                words, cwd=ROOT, env=dict(os.environ), capture_output=True, check=False, timeout=120
            )
            assert done.returncode == -signal.SIGKILL, done.stderr.decode()
        coffer = opened(place)
        bench = Bench(coffer.database, SetClock(), complete(), process="last")
        bench.id = own
        assert bench.run().status == RunStatus.DONE
        assert coffer.verification.run().problems == ()
        contents.append(bench.content())
        coffer.close()
    assert contents[1] == contents[0]


@fault("H2", "pages twice, overlapping, out of order, cursors lost and repeating",
       plants=[rows_first, endless])  # fmt: skip
def test_pages_in_any_order(rig: Rig, benches: Benches) -> None:
    bench = benches()
    rows = [row(number, day=number) for number in range(12)]
    for turn in range(rig.count(3, 30)):
        told = rows + rig.dice.sample(rows, 6)
        rig.dice.shuffle(told)
        pages = [Page(tuple(told[at : at + 5])) for at in range(0, len(told), 5)]
        pages[-1] = replace(pages[-1], checkpoint=f"n{turn}")
        bench.script.pages = {("transactions", ""): pages}
        cursor = f"/transactions?after=n{turn - 1}"
        bench.script.failures = {cursor: failure(Trouble.CURSOR_LOST)}
        assert bench.run().status == RunStatus.DONE
        assert len(bench.ids()) == 12
    bench.script.pages["transactions", f"n{turn}"] = [Page((), checkpoint=f"n{turn}")]
    calls = bench.script.calls

    def impatient(call: int) -> None:
        if call > calls + 50:
            raise AssertionError("it reads on for ever")

    bench.script.on_call = impatient
    assert bench.run().cause == Trouble.BAD_ANSWER


@fault("H3", "announced payments that are booked otherwise, or never", plants=[pending_booked])
def test_pending(rig: Rig, benches: Benches) -> None:
    del rig
    bench = benches()
    bench.script.tell(
        row("p1", "10", is_pending=True), row("p2", "99", is_pending=True), is_full_pull=True
    )
    bench.run()
    bench.script.tell(row(1, "12", day=3), is_full_pull=True)
    bench.run()
    bench.script.tell(is_full_pull=True)
    bench.run()
    assert (bench.ids(), bench.records(PendingRow)) == (["t1"], [])


@fault("H4", "two equal purchases of one day", plants=[alike_is_same])
def test_equal_purchases(rig: Rig, benches: Benches) -> None:
    del rig
    bench = benches()
    for _ in range(2):
        bench.script.tell(row(1, note="coffee"), row(2, note="coffee"))
        bench.run()
        assert bench.ids() == ["t1", "t2"]


@fault("H5", "a provider edits a booked row, and gives its id away", plants=[any_row_may_change])
def test_conflicts(rig: Rig, benches: Benches) -> None:
    del rig
    bench = benches()
    bench.script.tell(row(1, "10"), row(2, "20"))
    bench.run()
    before = bench.content()["entries"]
    bench.script.tell(row(1, "12"), row(2, "99", day=5, note="another shop"))
    bench.run()
    assert bench.kinds() == ["changed_row", "reused_id"]
    assert bench.content()["entries"] == before


@fault("H6", "what a person deletes, edits and moves, over ten syncs", plants=[undone_again])
def test_the_persons_word(rig: Rig, benches: Benches) -> None:
    del rig
    bench = benches()
    bench.script.tell(*(row(number, day=number) for number in range(3)))
    bench.run()
    ledger = LedgerService(bench.database, bench.clock, bench.entries()[0].batch_id)
    gone, moved, _ = bench.entries()
    ledger.void(gone.id)
    ledger.record(replace(ledger.row_of(moved.id), account="Elsewhere"), replaces=moved.id)
    wanted = [(one.id, one.legs[0].account) for one in bench.entries()]
    for _ in range(10):
        bench.script.tell(*(row(number, day=number) for number in range(3)))
        bench.run()
    assert [(one.id, one.legs[0].account) for one in bench.entries()] == wanted


@fault("H16", "a provider tells nothing, or takes most of it back", plants=[all_may_go])
def test_nothing_is_not_believed(rig: Rig, benches: Benches) -> None:
    del rig
    bench = benches()
    bench.script.tell(*(row(number) for number in range(30)))
    bench.script.snapshots = [money("100")]
    bench.run()
    before = (bench.ids(), bench.balances())
    bench.script.snapshots = [Snapshot("a1", (), is_whole=True)]
    bench.script.tell(removed=tuple(f"t{number}" for number in range(28)))
    bench.run()
    bench.script.accounts = []
    bench.run()
    assert (bench.ids(), bench.balances()) == before
    bench.script.accounts = [MAIN]
    assert bench.kinds() == ["fewer_rows", "fewer_rows", "removed_rows"]


@fault("H17", "a balance that is 0.01 off, and a tenth", plants=[evened_out])
def test_drift(rig: Rig, benches: Benches) -> None:
    del rig
    bench = benches()
    bench.script.tell(row(1, "200", kind="deposit"), since=date(1970, 1, 1))
    bench.script.snapshots = [money("200")]
    bench.run()
    for balance, difference in (("199.99", "-0.01"), ("180", "-20")):
        bench.clock.move(days=1)
        bench.script.snapshots = [money(balance, at=bench.clock.now())]
        bench.run()
        found = [line.detail["difference"] for line in bench.connections.questions()]
        assert found == [difference]
    assert [one.kind for one in bench.entries(with_voided=True)] == ["deposit"]
