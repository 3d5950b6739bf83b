"""Connections as a person makes and changes them, with sealed credentials."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.database import SqlDatabase, open_database
from app.domain.errors import RefusedError
from app.domain.sync.records import Connection, Question, Status
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Field, Page, Permission, RemoteEntry
from tests.depth import examples
from tests.faults.keyed_books import make, opened
from tests.integration.books import SetClock
from tests.sync_parts import FACTS, MAIN, Bench, Script, row

SECRET = "s3cr3t-value"  # of a test
KEYED = replace(FACTS, fields=(Field("user", "User"), Field("key", "Key", is_secret=True)))


@pytest.fixture
def bench(sqlite_database: SqlDatabase, clock: SetClock) -> Bench:
    made = Bench(sqlite_database, clock)
    made.connect()
    return made


@pytest.fixture
def sqlite_database(
    tmp_path: Path, sqlite_template: Path, clock: SetClock
) -> Iterator[SqlDatabase]:
    shutil.copy(sqlite_template, tmp_path / "x.db")
    opened_ = open_database(str(tmp_path / "x.db"), clock)
    yield opened_
    opened_.close()


def test_secrets_are_sealed_and_in_nothing_else(tmp_path: Path) -> None:
    coffer = opened(make(tmp_path / "books" / "coffer.db", with_sample=False))
    bench = Bench(coffer.database, SetClock(), facts=KEYED)
    fields = {"user": "me", "key": SECRET}
    draft = bench.connections.check("made", fields)
    assert SECRET not in repr(draft)
    bench.id, _ = bench.connections.make(draft, "Sealed", {"a1": None}, 60)
    bench.script.tell(row(1))
    bench.run()
    assert bench.world.opened[-1].field("key") == SECRET
    with coffer.database.reading() as unit:
        trail = repr(unit.audit.rows(100))
    assert SECRET not in trail + repr(bench.connections.detail(bench.id)) + repr(bench.content())
    with pytest.raises(RefusedError, match="Key is missing"):
        bench.connections.check("made", {"user": "me"})
    bench.connections.change_fields(bench.id, {"user": "you", "key": ""})
    assert bench.world.opened[-1].field("key") == SECRET
    bench.connections.disconnect(bench.id)
    assert not bench.connections.detail(bench.id).has_secrets
    with pytest.raises(RefusedError, match="disconnected"):
        bench.sync.sync([bench.id])
    bench.connections.change_fields(bench.id, fields)
    assert bench.run().status == "done"
    coffer.close()


def test_books_without_keys_keep_no_secrets(sqlite_database: SqlDatabase, clock: SetClock) -> None:
    bench = Bench(sqlite_database, clock, facts=KEYED)
    with pytest.raises(ProviderError) as caught:
        bench.connections.check("made", {"user": "me", "key": SECRET})
    assert caught.value.trouble is Trouble.NO_SECRETS
    assert bench.script.calls == 0
    assert bench.records(Connection) == []


def test_a_key_that_can_withdraw_is_refused(bench: Bench) -> None:
    bench.script.permissions = frozenset({Permission.READ, Permission.WITHDRAW})
    with pytest.raises(ProviderError) as caught:
        bench.connections.check("made", {"user": "me"})
    assert caught.value.trouble is Trouble.CAN_WITHDRAW


def test_names_times_and_accounts_are_checked(bench: Bench) -> None:
    draft = bench.connections.check("made", {"user": "me"})
    assert draft.suggested_name == "Made Bank"
    for name, followed, minutes in (("My bank", {}, 60), (" ", {}, 60), ("X", {"zz": None}, 60),
                                    ("X", {}, 2)):  # fmt: skip
        with pytest.raises(RefusedError):
            bench.connections.make(draft, name, followed, minutes)
    bench.script.tell(row(1))
    bench.run()
    account = bench.records_of_accounts()["Everyday"]
    with pytest.raises(RefusedError, match="kept up by"):
        bench.connections.make(draft, "X", {"a1": account}, 60)
    assert len(bench.records(Connection)) == 1


def test_a_likely_account_is_proposed_and_names_stay_free(bench: Bench) -> None:
    bench.script.tell(row(1))
    bench.run()
    bench.script.accounts = [MAIN, replace(MAIN, id="a2", mask="77")]
    first, second = bench.connections.check("made", {"user": "me"}).proposals
    assert (first.likely_name, second.likely) == ("Everyday", None)
    assert second.would_be_called == "Everyday 77"


def test_pausing_resuming_renaming(bench: Bench) -> None:
    bench.connections.pause(bench.id)
    assert bench.sync.due() == []
    with pytest.raises(RefusedError, match="paused"):
        bench.sync.sync([bench.id])
    bench.connections.resume(bench.id)
    assert bench.sync.due() == [bench.id]
    bench.connections.rename(bench.id, "Other")
    bench.connections.set_every(bench.id, 0)
    assert bench.sync.due() == []
    assert (bench.connection().name, bench.connection().status) == ("Other", Status.ACTIVE)


def test_an_account_that_is_followed_later_gets_its_past(bench: Bench) -> None:
    bench.connections.follow(bench.id, "a1", False)
    bench.script.tell(row(1))
    assert bench.run().added == 0
    bench.script.accounts = [MAIN, replace(MAIN, id="a2", name="Second")]
    bench.connections.follow(bench.id, "a1", True)
    assert bench.run().added == 1
    assert bench.ids() == ["t1"]


def test_rows_that_cannot_be_booked_are_told_and_the_others_kept(bench: Bench) -> None:
    odd = [
        replace(row(2), amount=Decimal(-1)),
        replace(row(3), kind="nonsense"),
        replace(row(4), external_id=""),
        replace(row(5), amount=Decimal("1e-40")),
        replace(row(6), note="a\0b\ud800"),
        replace(row(7), account_id="nobody"),
    ]
    bench.script.tell(row(1), *odd)
    run = bench.run()
    assert (run.status, run.added, run.rejected) == ("done", 2, 5)
    assert "below zero" in run.detail


def test_evidence_is_kept_once(bench: Bench) -> None:
    bench.script.tell(row(1))
    run = bench.run()
    (first, *_) = bench.connections.evidence_of(run.id)
    assert bench.connections.evidence_text(first.id) == "answer of /accounts"
    assert bench.connections.evidence_of(bench.run().id) == []


def test_a_fault_of_a_provider_ends_its_run_and_is_told(bench: Bench) -> None:
    bench.script.failures["/accounts"] = ZeroDivisionError("a bug")
    with pytest.raises(ZeroDivisionError):
        bench.run()
    line = bench.connections.list()[0]
    assert line.newest is not None
    assert (line.newest.status, line.is_running) == ("failed", False)


@settings(
    max_examples=examples(25),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    seed=st.permutations(list(range(10))), cuts=st.sets(st.integers(1, 14)), again=st.integers(0, 9)
)
def test_pages_in_any_order_and_pieces_make_the_same_ledger(
    tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path,
    seed: list[int], cuts: set[int], again: int,
) -> None:  # fmt: skip
    place = tmp_path_factory.mktemp("any") / "x.db"
    shutil.copy(sqlite_template, place)
    database = open_database(str(place), SetClock())
    bench = Bench(database, SetClock(), Script())
    bench.connect()
    told: list[RemoteEntry] = [row(number, day=number % 4) for number in seed]
    told += told[: again + 1]
    pages: list[Page] = []
    for start in range(0, len(told), 3):
        is_last = start + 3 >= len(told)
        cut = f"k{start}" if start // 3 in cuts or is_last else None
        pages.append(Page(tuple(told[start : start + 3]), checkpoint=cut))
    cursor = ""
    part: list[Page] = []
    for page in pages:
        part.append(page)
        if page.checkpoint is not None:
            bench.script.pages["transactions", cursor] = part
            cursor, part = page.checkpoint, []
    assert bench.run().added == 10
    assert bench.run().added == 0
    assert bench.ids() == sorted(f"t{number}" for number in range(10))
    assert bench.records(Question) == []
    database.close()
