"""Every provider of accounts, into real books, while its server fails and the program is killed."""

import itertools
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.sync.records import RunStatus
from app.ports.providers import Snapshot
from app.providers.http.session import HttpSession
from app.providers.http.surroundings import Patience
from tests.e2e.shared_data import shared_folder
from tests.faults.rig import IS_FULL, Rig, fault
from tests.faults.test_fault_sync import cursor_first
from tests.integration.live_parts import Live, live, sealed_books
from tests.integration.live_providers import KINDS, begin_late, kind_of
from tests.providers.server import (
    CUT,
    EMPTY,
    HALF_JSON,
    HANG,
    HTML,
    FakeServer,
    Fault,
    Reply,
    Request,
    status,
)

HURRIED = Patience(connect_s=2, between_s=0.25, whole_s=1.0)
LONG = 10_000  # calls
KILLED = ("plaid", "alpaca", "kraken", "bitcoin")


class Killed(BaseException):
    """Stands for a kill: nothing of ours may catch it."""


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sealed_books(tmp_path_factory.mktemp("providers"))


@pytest.fixture(autouse=True)
def _late(monkeypatch: pytest.MonkeyPatch) -> None:
    begin_late(monkeypatch)


def names() -> list[str]:
    """Return the providers; at night also those whose clients are others' with another name."""
    without = set() if IS_FULL else {"bsc", "polygon"}
    without |= set() if shared_folder() is not None else {"plaid"}
    return [one.name for one in KINDS if one.name not in without]


# What befalls calls


def again(server: FakeServer, request: Request, reply: Reply) -> Reply:
    """Answer as to the first call of its kind: a page comes twice, a cursor is turned back."""
    asked = request.body if request.route == "/" else b""  # of a node it is in the body
    query = (request.query.get("symbol"), request.query.get("action"))
    kind = (request.method, request.route, *query, asked)
    firsts = server.__dict__.setdefault("firsts", {})
    return firsts.setdefault(kind, reply)  # type: ignore[no-any-return]  # a reply


def closed(server: FakeServer, request: Request, reply: Reply) -> Reply | None:
    return None


FAULTS: tuple[Fault, ...] = (
    status(500, "boom"),
    status(502, "<html>bad gateway</html>"),
    status(503, retry_after=2),
    status(429, {"message": "slow down"}, retry_after=1),
    status(401, {"message": "the key is refused"}),
    status(403, {"message": "no right"}),
    status(404, "not found"),
    CUT,
    closed,
    HANG,
    HTML,
    EMPTY,
    HALF_JSON,
    again,
)


def plan(dice: random.Random, calls: int) -> Fault:
    """Return what lets some calls of a run fail: once, for some tries, or from then on."""
    befallen = [
        (dice.randint(1, calls), dice.choice((1, 1, 2, 6, LONG)), dice.choice(FAULTS))
        for _ in range(dice.randint(1, 3))
    ]
    # A server that hangs for ever takes real time.
    befallen = [(at, min(times, 2) if one is HANG else times, one) for at, times, one in befallen]
    count = [0]

    def befall(server: FakeServer, request: Request, reply: Reply) -> Reply | None:
        count[0] += 1
        for first, times, one in befallen:
            if first <= count[0] < first + times:
                return one(server, request, reply)
        return reply

    return befall


# What must hold


def clean(name: str, sealed: Path, folder: Path) -> dict[str, Any]:
    """Return what a run that nothing disturbs leaves, and how many calls it makes."""
    with live(kind_of(name), sealed, folder / name / "clean") as own:
        own.connect()
        before = own.server.count()
        run = own.run()
        assert run.status in (RunStatus.DONE, RunStatus.PARTIAL)
        return own.end_state() | {"calls": own.server.count() - before}


def nothing_is_wrong(own: Live, wanted: dict[str, Any]) -> None:
    """Hold what there is against what there may be: less, but nothing else.

    Openings are what rows do not explain: while a history lacks they are of what is known.
    """
    for key, row in own.rows().items():
        if key[0] == "reconcile":
            continue
        assert wanted["rows"].get(key) == row, (
            f"{own.kind}: {key} {row}, not {wanted['rows'].get(key)}"
        )
    for holding, balance in own.observed().items():
        told = wanted["observed"].get(holding)
        assert told == balance, f"{own.kind}: {holding} observed as {balance}, not {told}"
    assert own.prices() <= wanted["prices"]
    asked = [(one.question.kind, one.question.subject) for one in own.questions()]
    assert asked == [], f"{own.kind}: asked {asked}"


def comes_to(own: Live, wanted: dict[str, Any]) -> None:
    """Let the server be healthy, and compare with one clean run."""
    own.server.every = None
    for _ in range(4):
        own.later(days=1)
        run = own.run()
        if run.status == RunStatus.DONE or (run.status == RunStatus.PARTIAL and not run.cause):
            break
    else:
        raise AssertionError(f"{own.kind}: does not recover: {run}")
    found = own.end_state()
    for part in found:
        assert found[part] == wanted[part], f"{own.kind}: {part}"
    own.check()


def twice(patch: pytest.MonkeyPatch) -> None:
    """Give each row an id of its own each time."""
    from app.services.sync.checkpoint import Taking

    original = Taking._sorted
    numbers = itertools.count()

    def other(self: Any) -> Any:
        booked, announced = original(self)
        return [
            replace(one, external_id=f"{one.external_id}/{next(numbers)}") for one in booked
        ], announced

    patch.setattr(Taking, "_sorted", other)


def zeroed(patch: pytest.MonkeyPatch) -> None:
    """Take a failed call for balances for "there is nothing"."""
    from app.services.sync.running import Running

    original = Running._look

    def look(self: Any, client: Any, followed: Any) -> None:
        original(self, client, followed)
        told = {one.account_id for one in self._read.snapshots}
        self._read.snapshots += [
            Snapshot(one, (), is_whole=True) for one in followed if one not in told
        ]

    patch.setattr(Running, "_look", look)
    patch.setattr("app.services.sync.observing.answer_of", lambda *_: "take")


@fault("H2b", "servers of all providers fail at random over several syncs", plants=[twice, zeroed])
def test_failing_servers(rig: Rig, sealed: Path, tmp_path: Path) -> None:
    chosen = names() if rig.plant is None else ["kraken"]
    rounds = rig.count(2, 40)
    runs = 0
    for name in chosen:
        wanted = clean(name, sealed, tmp_path)
        folder = tmp_path / name / "failing"
        with live(kind_of(name), sealed, folder, patience=HURRIED) as own:
            own.connect()
            for _ in range(rounds):
                own.server.every = plan(rig.dice, wanted["calls"])
                own.coffer.sync.sync([own.id])
                runs += 1
                nothing_is_wrong(own, wanted)
                own.later(days=1, minutes=rig.dice.randint(0, 600))
            comes_to(own, wanted)
    rig.measured(providers=len(chosen), syncs=runs)


@contextmanager
def dying(at: int) -> Iterator[list[int]]:
    """Let the program die before its call of that number."""
    count = [0]
    originals: dict[str, Callable[..., Any]] = {
        name: getattr(HttpSession, name) for name in ("get", "post")
    }

    def counted(original: Callable[..., Any]) -> Callable[..., Any]:
        def call(self: Any, *args: Any, **more: Any) -> Any:
            count[0] += 1
            if count[0] == at:
                raise Killed
            return original(self, *args, **more)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name, original in originals.items():
            patch.setattr(HttpSession, name, counted(original))
        yield count


@fault("H1c", "a kill between any two calls of a run of real providers", plants=[cursor_first])
def test_kills_between_calls_of_providers(rig: Rig, sealed: Path, tmp_path: Path) -> None:
    kills = 0
    chosen = [one for one in KILLED if one in names()] if rig.plant is None else ["alpaca"]
    for name in chosen:
        wanted = clean(name, sealed, tmp_path)
        with live(kind_of(name), sealed, tmp_path / name / "killed") as own:
            own.connect()
            for number in range(1, 60):
                try:
                    with dying(number):
                        own.run()
                except Killed:
                    kills += 1
                    nothing_is_wrong(own, wanted)
                    own.start_anew()
                    continue
                break
            comes_to(own, wanted)
    rig.measured(kills=kills)
