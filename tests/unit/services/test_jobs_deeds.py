"""What the kinds of background work do on real books, and the lock of this machine."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap.work import MachinePresence
from app.machine.instance import claim, identity_of, runtime_folder
from app.services.jobs import WorkReport
from tests.unit.services.desk import Desk, Row, open_desk

POSTING = ("loans", "yields", "values", "vaults")


def outcomes(report: WorkReport) -> dict[str, str]:
    return {one.kind: one.error or one.message for one in report.ended}


def work(desk: Desk) -> dict[str, str]:
    return outcomes(desk.coffer.jobs.work(with_heavy=False))


def last_day(desk: Desk) -> int:
    with desk.coffer.database.reading() as unit:
        (state,) = unit.rollups.states().values()
    return state.last_day


def test_a_new_day_is_added_to_the_figures_that_are_kept() -> None:
    with open_desk() as desk:
        desk.take(Row("deposit", symbol="", amount=Decimal(1000), id="d1"))
        assert work(desk)["figures"] == "nothing"  # the import brought them up to today
        before = last_day(desk)
        desk.clock.time += timedelta(days=5)
        assert work(desk)["figures"] == "days 5"
        assert last_day(desk) == before + 5
        desk.verified()
        desk.clock.time -= timedelta(days=3)  # the clock was set back
        assert work(desk)["figures"] == "nothing"


def test_old_and_missing_prices_are_named() -> None:
    with open_desk() as desk:
        desk.take(
            Row("deposit", symbol="", amount=Decimal(1000), id="d1"),
            Row("buy", symbol="AAA", quantity=Decimal(1), price=Decimal(10), id="b1"),
            Row("buy", symbol="COIN", quantity=Decimal(1), price=Decimal(10), id="b2"),
        )
        desk.take_prices("2024-01-01,AAA,10,USD")
        said = work(desk)["prices"]
        assert said.startswith("prices 1 1 ")
        assert set(said.removeprefix("prices 1 1 ").split("; ")) == {"AAA", "COIN"}


def test_empty_books_have_nothing_to_do() -> None:
    with open_desk() as desk:
        assert work(desk) == dict.fromkeys((*POSTING, "options", "figures", "prices"), "nothing")
        desk.verified()


def test_a_backup_is_made_when_one_is_due_and_proven_each_week(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path))
    with open_desk() as desk:
        desk.take(Row("deposit", symbol="", amount=Decimal(1000), id="d1"))
        jobs = desk.coffer.jobs
        assert outcomes(jobs.work())["backup"].startswith("backup coffer-")
        assert outcomes(jobs.work())["drill"].startswith("restored coffer-")
        assert outcomes(jobs.work()) == {}
        desk.clock.time += timedelta(days=8)  # nothing changed, but the proof is old
        done = outcomes(jobs.work())
        assert "backup" not in done or done["backup"].startswith("backup")
        assert "drill" in done


def test_work_by_itself_is_no_change_of_the_books(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else each backup would be followed by another one."""
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path))
    with open_desk() as desk:
        before = desk.coffer.backups.tag()
        desk.coffer.jobs.work(with_heavy=False)
        assert desk.coffer.backups.tag() == before


def test_the_lock_of_the_machine_is_had_by_one_and_known_again() -> None:
    with open_desk() as desk:
        place = str(desk.place)
        first, second = MachinePresence(place), MachinePresence(place)
        mark = first.take()
        assert mark
        assert second.take() is None
        first.give()
        first.give()
        assert second.take() == mark
        second.give()


def test_a_lock_file_that_was_swept_away_is_another_lock() -> None:
    with open_desk() as desk:
        folder = runtime_folder()
        assert folder is not None
        first, second = MachinePresence(str(desk.place)), MachinePresence(str(desk.place))
        mark = first.take()
        (folder / f"{identity_of(str(desk.place)).name}.runner").unlink()
        other = second.take()
        first.give()
        second.give()
        assert other
        assert other != mark  # so it does not prove that the first is gone


def test_work_waits_while_the_books_are_repaired() -> None:
    with open_desk() as desk:
        place = str(desk.place)
        assert desk.coffer.claim is not None
        desk.coffer.claim.release()
        with claim(identity_of(place), "maintenance"):
            assert desk.coffer.jobs.work(with_heavy=False).is_elsewhere
        assert desk.coffer.jobs.work(with_heavy=False).ended
