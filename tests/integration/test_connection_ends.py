"""Where connections end: at the lock, in a copy, in books to look at, and at the browser."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.bootstrap import (
    Coffer,
    KeyChoice,
    create_coffer,
    open_coffer,
    restore_backup,
    unlock,
)
from app.domain.activities import ActivityRow
from app.domain.errors import CofferError, LockedError, RefusedError
from app.domain.sync.records import Connection, Evidence, RunStatus, Status, SyncRun
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import start_us
from app.machine.redact import redactor
from app.ports.keys import Purpose, Way
from app.ports.providers import BrowserStep, Checked, SignIn
from app.providers.http.session import HttpSession
from app.providers.http.surroundings import Patience
from tests.connection_parts import KEY, KEYED, PASSPHRASE, connect
from tests.integration.books import SetClock
from tests.providers.server import HANG, FakeServer, FakeTime, maker_for
from tests.sync_parts import MAIN, Bench, MadeProvider, Script, World, row


@pytest.fixture
def coffer(tmp_path: Path) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "books" / "coffer.db"), keys=KeyChoice(PASSPHRASE))
    yield made
    made.close()


@pytest.fixture
def bench(coffer: Coffer) -> Bench:
    return Bench(coffer.database, SetClock(), facts=KEYED)


# Signing in


@dataclass
class Browser:
    """A sign-in whose provider names any page."""

    session: Any
    url: str

    def begin(self, back: str) -> BrowserStep:
        return BrowserStep(self.url, 1e12)

    def finish(self, answer: dict[str, str]) -> None:
        return None

    def check(self) -> Checked:
        return Checked(frozenset())


def signing(bench: Bench, url: str) -> None:
    facts = replace(KEYED, sign_in=SignIn.BROWSER)
    provider = SimpleNamespace(
        facts=facts, open=lambda session: Browser(session, url), script=bench.script
    )
    bench.world.providers["made"] = provider  # type: ignore[assignment]  # a provider of the test


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "vscode://open?x=1",
        "http://bank.example/",
        "https:///nowhere",
        "https://bank.example@thief.example/",
        "https://bank.example/\r\nX: 1",
        "https://bank.example/ --no-sandbox",
        "HTTPS:bank.example",
        "//bank.example/",
        "",
        "https://bank.example/" + "x" * 10_000,
        "https://b\u0430nk.example\u202e/",
    ],
)
def test_no_other_page_than_a_secure_one_is_opened(bench: Bench, url: str) -> None:
    signing(bench, url)
    with pytest.raises(ProviderError) as raised:
        bench.connections.begin_sign_in("made", {"user": "me", "key": KEY}, "http://127.0.0.1:1/x")
    assert raised.value.trouble is Trouble.BAD_ANSWER
    assert bench.world.opened[-1].is_closed
    assert url not in raised.value.reason or not url


def test_a_sign_in_ends_with_the_books(bench: Bench) -> None:
    signing(bench, "https://bank.example/link?token=1")
    step = bench.connections.begin_sign_in("made", {"user": "me", "key": KEY}, "")
    assert step.lasts_s <= 24 * 3600
    bench.connections.close()
    assert bench.world.opened[-1].is_closed
    with pytest.raises(RefusedError, match="over"):
        bench.connections.go_on_sign_in(step.handle, {})
    assert KEY not in repr(vars(bench.connections._sign_ins))


# Locked


def test_the_lock_stops_what_runs_and_forgets_its_credentials(coffer: Coffer) -> None:
    script = Script()
    world = World({"made": MadeProvider(script, KEYED)}, coffer.clock)
    with FakeServer(default=lambda request: {}) as server:
        maker = maker_for(server, time=FakeTime(coffer.clock.now()), patience=Patience())
        opened: list[HttpSession] = []
        original = maker.open

        def noted(*words: Any, **more: Any) -> HttpSession:
            opened.append(original(*words, **more))
            return opened[-1]

        maker.open = noted  # type: ignore[method-assign]  # to see its words
        coffer.connecting.catalogue, coffer.connecting.maker = world, maker
        draft = coffer.connections.check("made", {"user": "me", "key": KEY})
        own, _ = coffer.connections.make(draft, "Mine", {"a1": None}, 60)
        server.every = HANG
        running = threading.Thread(target=coffer.sync.sync, args=([own],))
        running.start()
        wait_until(lambda: server.count() > 2)
        assert KEY not in redactor.clean(KEY)
        begun = time.monotonic()
        coffer.lock()
        running.join(5)
        assert time.monotonic() - begun < 4
        assert not running.is_alive()
        called = server.count()
        assert server.count() == called
    assert len(opened) == 2
    for session in opened:
        assert session.field("key") == ""
        assert KEY not in repr(vars(session)) + repr(vars(session._scrubber))
    assert KEY in redactor.clean(KEY)
    assert coffer.key is not None
    with pytest.raises(LockedError):
        coffer.key.derive(Purpose.SEAL)


def wait_until(what: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not what():
        assert time.monotonic() < end
        time.sleep(0.01)


# Restored


@pytest.mark.parametrize("is_copy", [True, False])
def test_connections_do_not_run_in_two_copies(
    coffer: Coffer, bench: Bench, tmp_path: Path, is_copy: bool
) -> None:
    connect(bench, key=KEY)
    made = coffer.backups.make("manual")
    coffer.close()
    place = str(tmp_path / "there" / "coffer.db") if is_copy else coffer.place
    done = restore_backup(place, made.path, way=Way.PASSPHRASE, secret=PASSPHRASE)
    assert done.paused == int(is_copy)
    key = unlock(place, Way.PASSPHRASE, PASSPHRASE, by="test")
    restored = open_coffer(place, key=key)
    there = Bench(restored.database, SetClock(), facts=KEYED)
    (line,) = there.connections.list()
    assert line.connection.status == (Status.PAUSED if is_copy else Status.ACTIVE)
    assert there.sync.due() == ([] if is_copy else [bench.id])
    there.connections.resume(bench.id)
    assert there.sync.sync([bench.id]).runs[0].status == RunStatus.DONE  # with its own key
    restored.close()


# Read only


def test_books_opened_to_look_at_call_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / "coffer.db")
    made = create_coffer(place)
    Bench(made.database, SetClock(), facts=KEYED).connect()
    made.close()
    monkeypatch.setattr("app.db.sqlite.is_read_only", lambda path: True)
    reader = open_coffer(place)
    assert reader.is_read_only
    bench = Bench(reader.database, SetClock(), facts=KEYED)
    for call in (
        lambda: bench.sync.sync([1]),
        lambda: bench.sync.sync(None),
        lambda: bench.connections.check("made", {"user": "me"}),
        lambda: bench.connections.change_fields(1, {"user": "me"}),
        lambda: bench.connections.begin_sign_in("made", {"user": "me"}, ""),
    ):
        with pytest.raises(CofferError):
            call()
    assert bench.sync.due() == []
    assert bench.world.opened == []
    with reader.database.reading() as unit:
        assert unit.records(SyncRun).all() == []
    reader.close()


def test_prices_of_books_opened_to_look_at_are_asked_of_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = create_coffer(str(tmp_path / "coffer.db"))
    on = date(2026, 11, 2)
    made.ledger.record(
        ActivityRow(start_us(on), on, "Main", "deposit", currency="EUR", amount=Decimal(5))
    )
    with made.database.writing() as unit:
        unit.records(Connection).put(Connection(1, "ecb", "ECB", Status.ACTIVE.value, 0, 60))
        unit.commit()
    made.close()
    monkeypatch.setattr("app.db.sqlite.is_read_only", lambda path: True)
    reader = open_coffer(str(tmp_path / "coffer.db"))
    with FakeServer(default=lambda request: {}) as server:
        reader.connecting.maker = maker_for(server)
        for ask in (reader.pricing.update, reader.pricing.latest):
            with pytest.raises(CofferError, match="read-only"):
                ask()
        reader.close()
        assert server.count() == 0


# What leaves on purpose


def test_a_bundle_for_a_question_tells_nothing_of_connections(
    coffer: Coffer, bench: Bench, tmp_path: Path
) -> None:
    bench.script.accounts = [replace(MAIN, name="Rosebud savings", mask="9876", note="of mine")]
    bench.script.tell(row(1, note="shop of secrets"))
    connect(bench, key=KEY, server="https://explorer.example/api")
    bench.run()
    with coffer.database.reading() as unit:
        kept = unit.records(Evidence).all()
    assert kept
    told = "\n".join(coffer.diagnostics.parts().values())
    for text in ("Rosebud", "9876", "shop of", "explorer.example", "answer of", "Mine", KEY,
                 *(one.digest for one in kept), *(one.what for one in kept)):  # fmt: skip
        assert text not in told
