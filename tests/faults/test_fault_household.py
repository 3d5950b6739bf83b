"""What rules and schedules post: killed, without room, done twice at once, under a wrong clock."""

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Coffer, create_coffer, open_coffer
from app.domain.errors import CofferError, RefusedError
from tests.faults.rig import IS_FULL, Rig, fault
from tests.household_parts import add_household, post_all, posted, wholes
from tests.integration.books import SetClock

BEHIND = 200  # days since anything was posted
STEPS = (("yields", "post"), ("loans", "post"), ("belongings", "post"), ("jobs", "run"))
JOBS = ("yields", "loans", "values")


def made(folder: Path, *, behind: int = BEHIND) -> Path:
    """Make books with everything in them, begun so many days ago."""
    folder.mkdir(parents=True)
    clock = SetClock(datetime.now(UTC) - timedelta(days=behind))
    with closing(create_coffer(str(folder / "coffer.db"), clock=clock)) as coffer:
        add_household(coffer)
    return folder / "coffer.db"


def copied(place: Path, folder: Path) -> Path:
    shutil.copytree(place.parent, folder)
    return folder / place.name


def all_posted(place: Path) -> dict[str, str]:
    """Return what there is once everything that is due was posted; it has to check out."""
    with closing(open_coffer(str(place))) as coffer:
        post_all(coffer)
        assert post_all(coffer) == 0
        assert coffer.verification.run().problems == ()
        return posted(coffer)


def commit_each_insert(patch: pytest.MonkeyPatch) -> None:
    """Write the rows of a batch in transactions of their own: a kill may come between."""
    from app.db.bulk import insert_rows as original

    def insert(connection, table, columns, rows):  # type: ignore[no-untyped-def]
        original(connection, table, columns, rows)
        driver = connection.connection.driver_connection
        driver.execute("COMMIT")
        time.sleep(0.4)
        driver.execute("BEGIN IMMEDIATE")

    patch.setattr("app.db.appending.insert_rows", insert)


@fault("E1", "SIGKILL at random moments of posting interest, loans, values, and of a job run",
       plants=[commit_each_insert])  # fmt: skip
def test_killed_postings_leave_whole_batches(rig: Rig, tmp_path: Path) -> None:
    place = made(tmp_path / "books")
    wanted = all_posted(copied(place, tmp_path / "wanted"))
    whole = wholes(wanted)
    before = wholes(state(place))
    killed, needed_s = 0, dict.fromkeys(STEPS, 0.0)
    # A plant is caught by a kill at the right moment: more tries make that sure.
    for number in range(16 if rig.plant else rig.count(4, 60)):
        own = copied(place, tmp_path / f"killed-{number}")
        step = STEPS[number % len(STEPS)]
        if step[0] == "yields":  # what loans take bears no interest: they come first
            with closing(open_coffer(str(own))) as coffer:
                coffer.loans.post_due()
        if not needed_s[step]:
            is_measured = IS_FULL or number == 0  # else about as long as the first
            spare = copied(own, tmp_path / f"spare-{number}")
            needed_s[step] = taken_s(rig, spare, step) if is_measured else needed_s[STEPS[0]]
        process = rig.start("--db", own, *step)
        was_alive, _ = rig.kill_at_random(process, 0.35 * needed_s[step], needed_s[step])
        killed += was_alive
        with closing(open_coffer(str(own))) as coffer:
            found = posted(coffer)
            for unit, count in wholes(found).items():
                assert count in {before.get(unit, 0), whole[unit]}, f"{unit}: half of it"
            assert coffer.verification.run().problems == ()
        assert all_posted(own) == wanted
        shutil.rmtree(own.parent)
    assert killed, "none was killed: this proves little"
    rig.measured(kills=killed, payouts=len(wanted), twice=0, half=0)


def taken_s(rig: Rig, place: Path, step: tuple[str, str]) -> float:
    """Return the seconds that a step takes when nobody disturbs it."""
    began = time.perf_counter()
    rig.start("--db", place, *step).communicate(timeout=120)
    return time.perf_counter() - began


def state(place: Path) -> dict[str, str]:
    with closing(open_coffer(str(place))) as coffer:
        return posted(coffer)


def says_nothing(patch: pytest.MonkeyPatch) -> None:
    """Say that all was posted, whatever the database says."""
    from app.services.loans import LoanService
    from app.services.posting import Posted
    from app.services.yields import YieldService

    for service in (YieldService, LoanService):
        original = service.post_due

        def post_due(self, *words, _original=original, **named):  # type: ignore[no-untyped-def]
            try:
                return _original(self, *words, **named)
            except CofferError:
                return Posted()

        patch.setattr(service, "post_due", post_due)


@fault("E2", "the disk is full while interest and payments are posted", plants=[says_nothing])
def test_a_full_disk_leaves_whole_batches(rig: Rig, tmp_path: Path) -> None:
    place = made(tmp_path / "books", behind=380)
    wanted = all_posted(copied(place, tmp_path / "wanted"))
    whole, before = wholes(wanted), wholes(state(place))
    size = sum(one.stat().st_size for one in place.parent.iterdir())
    refused = 0
    for turn in range(rig.count(2, 12)):
        at = tmp_path / f"disk-{turn}"
        with rig.small_disk(at, size // 2**20 + 8):
            own = at / place.name
            for one in place.parent.iterdir():
                shutil.copy(one, at / one.name)
            with closing(open_coffer(str(own))) as coffer:
                if turn % 2 == 0:
                    coffer.loans.post_due()
                post: Callable[[], object] = (
                    coffer.yields.post_due if turn % 2 == 0 else coffer.loans.post_due
                )
                fill_up(at, 4096 * rig.dice.randrange(4, 40))
                with pytest.raises(CofferError, match="full"):
                    post()
                refused += 1
            (at / "filler").unlink()
            with closing(open_coffer(str(own))) as coffer:
                for unit, count in wholes(posted(coffer)).items():
                    assert count in {before.get(unit, 0), whole[unit]}, f"{unit}: half of it"
                assert coffer.verification.run().problems == ()
            assert all_posted(own) == wanted
    rig.measured(turns=refused, twice=0, half=0)


def fill_up(at: Path, left: int) -> None:
    """Fill a small disk but for so many bytes."""
    room = shutil.disk_usage(at).free - left
    (at / "filler").write_bytes(b"\0" * room)


def forgets_ids(patch: pytest.MonkeyPatch) -> None:
    """Look for no id that was posted before; each entry gets one of its own."""
    from app.services import loans, yields

    for module in (loans, yields):
        original = module.post

        def post(unit, source, label, rows, _original=original):  # type: ignore[no-untyped-def]
            from dataclasses import replace
            from uuid import uuid4

            fresh = [replace(row, external_id=f"{row.external_id}#{uuid4().hex}") for row in rows]
            return _original(unit, source, label, fresh)

        patch.setattr(module, "post", post)


@fault("E3", "two programs do the background work of the same books at once", plants=[forgets_ids])
def test_two_programs_at_once_post_once(rig: Rig, tmp_path: Path) -> None:
    place = made(tmp_path / "books")
    wanted = all_posted(copied(place, tmp_path / "wanted")) if rig.plant is None else {}
    rounds = rig.count(2, 20)
    for number in range(rounds):
        own = copied(place, tmp_path / f"both-{number}")
        lines = [("jobs", "run"), *STEPS] if number % 2 else [("jobs", "run"), ("jobs", "run")]
        children = [rig.start("--db", own, *words) for words in lines]
        for child in children:
            _, said = child.communicate(timeout=120)
            assert child.returncode in {0, 1, 5}, said.decode()
            assert b"Traceback" not in said, said.decode()
        with closing(open_coffer(str(own))) as coffer:
            post_all(coffer)
            found = posted(coffer)
            assert coffer.verification.run().problems == ()
        assert found.keys() == wanted.keys()
        if number % 2 == 0:  # else interest may have come before the payments of loans
            assert found == wanted
    rig.measured(rounds=rounds, twice=0)


@dataclass
class ZoneClock(SetClock):
    """A clock in a time zone, which a person may change."""

    hours: int = 0

    def today(self) -> date:
        return (self.time + timedelta(hours=self.hours)).date()


def believes_any_clock(patch: pytest.MonkeyPatch) -> None:
    """Post by whatever the clock says."""
    for name in ("yields", "loans", "belongings"):
        patch.setattr(f"app.services.{name}.check_clock", lambda *_: None)


@fault("E4", "a clock set back a day, forward three years and back; another time zone",
       plants=[believes_any_clock])  # fmt: skip
def test_a_wrong_clock_posts_nothing_twice_and_nothing_ahead(rig: Rig, tmp_path: Path) -> None:
    begin = datetime(2027, 11, 30, 9, tzinfo=UTC)
    clock = ZoneClock(begin)
    coffer = create_coffer(str(tmp_path / "coffer.db"), clock=clock)
    add_household(coffer)
    for days, hours in ((1, 0), (-1, 0), (1, 13), (1, -11), (30, 13), (-1, 0), (58, 0), (2, 0)):
        clock.move(days=days)
        clock.hours = hours
        before = posted(coffer)
        post_all(coffer)
        coffer.jobs.work(with_heavy=False)
        assert post_all(coffer) == 0
        now = posted(coffer)
        assert now.items() >= before.items(), "what was posted is another now"
        new = now.keys() - before.keys()
        assert all(day_of(key) <= clock.today() for key in new), "a day to come"
    clock.hours = 0
    right, known = clock.time, posted(coffer)
    for leap in (3 * 365 + 1, 5 * 365, 401 + 60):
        clock.move(days=leap)
        refusals = 0
        for service in (coffer.yields, coffer.loans, coffer.belongings):
            try:
                service.post_due()
            except RefusedError as error:
                refusals += "the clock says" in str(error)
        report = coffer.jobs.work(with_heavy=False)
        told = {one.kind for one in report.ended if "the clock says" in one.error}
        assert posted(coffer) == known, "years ahead, without a word"
        assert refusals == 3
        assert told == set(JOBS)
        clock.time = right
        post_all(coffer)
        assert posted(coffer) == known
    assert known.keys() >= {f"yield:1/2028-02-{day}" for day in (28, 29)}
    assert coffer.verification.run().problems == ()
    clock.move(days=500)  # nobody looked at the books for that long: a person says so once
    assert coffer.loans.post_due(is_clock_right=True).count
    assert coffer.yields.post_due().count
    assert coffer.belongings.post_due().count
    assert coffer.verification.run().problems == ()
    rig.measured(posted=len(posted(coffer)), twice=0, ahead=0)
    coffer.close()


def day_of(key: str) -> date:
    """Return the day of what was posted, by its id."""
    source, _, rest = key.partition(":")
    if source == "value":
        return date(1970, 1, 1) + timedelta(days=int(rest.partition("/")[2]) // 86_400_000_000)
    return date.fromisoformat(rest.split("/")[1])


def skips_leap_days(patch: pytest.MonkeyPatch) -> None:
    """Take each February for one of 28 days."""
    from app.domain.yields import payouts

    original = payouts.paydays

    def paydays(rule, after, until):  # type: ignore[no-untyped-def]
        return [on for on in original(rule, after, until) if (on.month, on.day) != (2, 29)]

    patch.setattr(payouts, "paydays", paydays)


@fault("E5", "day by day and all at once, over month ends and a leap day: the same",
       plants=[skips_leap_days])  # fmt: skip
def test_days_in_a_row_post_what_one_run_posts(rig: Rig, tmp_path: Path) -> None:
    found, count = [], rig.count(33, 64)
    for name, days in (("daily", 1), ("once", count)):
        clock = SetClock(datetime(2028, 1, 30, 9, tzinfo=UTC))
        with closing(create_coffer(str(tmp_path / f"{name}.db"), clock=clock)) as coffer:
            add_household(coffer)
            for _ in range(count // days):
                clock.move(days=days)
                post_all(coffer)
            found.append(posted(coffer))
            assert coffer.verification.run().problems == ()
    assert found[0] == found[1]
    assert {key for key in found[0] if key.startswith("yield:1/2028-02-29")}
    ends = {day_of(key) for key in found[0] if key.startswith("value:")}
    assert {date(2028, 1, 31), date(2028, 2, 29)} <= ends
    assert (date(2028, 3, 31) in ends) is (count == 64)
    rig.measured(posted=len(found[0]))


def test_books_open_where_tests_think(tmp_path: Path) -> None:
    """Books with everything in them are whole, and nothing of theirs is due."""
    place = made(tmp_path / "books", behind=0)
    with closing(open_coffer(str(place))) as coffer:
        opened: Coffer = coffer
        assert post_all(opened) == 0
        assert opened.verification.run().problems == ()
