"""Credentials of connections, looked for in everything that is left of a life with them (J)."""

import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import (
    Coffer,
    KeyChoice,
    create_coffer,
    decrypt_place,
    open_coffer,
    unlock,
    without_secrets,
)
from app.domain.activities import ActivityRow
from app.domain.errors import CofferError
from app.domain.sync.records import SyncRun
from app.domain.sync.trouble import ProviderError
from app.domain.times import start_us
from app.machine import logs
from app.ports.keys import Way
from app.ports.providers import Facts
from app.providers.http.scrubbing import Scrubber
from app.services.sync import credentials
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.faults.keyed_books import RIGHT, hurry
from tests.faults.rig import Rig, fault
from tests.faults.test_fault_leaks import leaked
from tests.providers.all_cases import all_cases
from tests.providers.hostile import CANARY, Case
from tests.providers.server import CUT, FakeServer, FakeTime, Reply, Request, maker_for

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)

NODE_KEY = "c4naryNodePath0123456789"
FEW = 4  # providers under a plant
WORDS = frozenset("name note description title message label official_name memo msg".split())
TALKERS = (
    "httpx httpcore httpcore.http11 httpcore.connection ccxt urllib3 sqlalchemy.engine".split()
)
# What sources of prices are asked when they are connected, and no more.
CHECKS: Mapping[str, tuple[str, object]] = {
    "frankfurter": ("/currencies", [{"iso_code": "EUR", "name": "Euro"}]),
    "coingecko": ("/ping", {"gecko_says": "up"}),
    "tiingo": ("/api/test", {"message": "well"}),
    "alpha_vantage": ("/query", {"Global Quote": {}, "Time Series (Daily)": {}}),
}
Fault = Callable[[FakeServer, Request, Reply], Reply | None]


class Keyed(FakeServer):
    """A server that has the key in the path of its address, as nodes for hire have."""

    def answer(self, request: Request) -> Reply | None:
        if request.route.startswith(f"/{NODE_KEY}"):
            route = request.route.removeprefix(f"/{NODE_KEY}") or "/"
            request = replace(request, route=route)
        return super().answer(request)


@dataclass
class Provider:
    """A provider of a case, as the catalogue has it."""

    case: Case

    @property
    def facts(self) -> Facts:
        return self.case.facts

    def open(self, session: Any) -> Any:
        return self.case.open(session)


@dataclass
class World:
    """All providers, each with a server of its own."""

    cases: Mapping[str, Case]
    servers: Mapping[str, FakeServer]

    def all(self) -> Sequence[Facts]:
        return [one.facts for one in self.cases.values()]

    def find(self, provider_id: str) -> Any:
        case = self.cases.get(provider_id)
        return None if case is None else Provider(case)

    def bases(self, facts: Facts) -> Mapping[str, str]:
        return dict.fromkeys(facts.bases, self.servers[facts.id].base)

    def fields(self, provider_id: str) -> dict[str, str]:
        """Return what is typed; every address of an own server holds a key."""
        case = self.cases[provider_id]
        own = f"{self.servers[provider_id].base}/{NODE_KEY}"
        typed = {one.key: own for one in case.facts.fields if one.is_server}
        known = {one.key for one in case.facts.fields}
        return {**typed, **{key: text for key, text in case.fields.items() if key in known}}

    def secrets_of(self, own: str) -> list[str]:
        found, fields = set(), self.fields(own)
        for one in self.cases[own].facts.fields:
            if one.is_server:
                found.add(NODE_KEY)
            elif one.is_secret and fields.get(one.key):
                found |= set(fields[one.key].removeprefix("organizations/").split("\n"))
        return sorted(one for one in found if len(one) > 12 and not one.startswith("-----"))

    def secrets(self) -> list[str]:
        return sorted({one for own in self.cases for one in self.secrets_of(own)})


@contextmanager
def world(few: bool) -> Iterator[World]:
    """Give all providers, or the first of them, with their servers."""
    found = all_cases()
    if few:
        found = dict(list(found.items())[:FEW])
    with ExitStack() as stack:
        servers = {own: stack.enter_context(Keyed()) for own in found}
        for own, case in found.items():
            case.serve(servers[own])
            if own in CHECKS:
                servers[own].on("GET", *CHECKS[own])
        yield World(found, servers)


def told(request: Request) -> str:
    """Return all that came, as careless servers write it into their answers."""
    return f"{request.target} {dict(request.headers)} {request.body.decode(errors='replace')}"


def echoed(value: object, words: str) -> object:
    """Return JSON with some words in each text for people, and beside the rows."""
    if isinstance(value, dict):
        return {
            key: f"{one} {words}" if key in WORDS and isinstance(one, str) else echoed(one, words)
            for key, one in value.items()
        }
    return [echoed(one, words) for one in value] if isinstance(value, list) else value


def in_rows(secrets: Sequence[str]) -> Fault:
    """Tell the keys in names, notes and headers of healthy answers."""
    words = " ".join(secrets) or "none"

    def fault(server: FakeServer, request: Request, reply: Reply) -> Reply:
        try:
            body = echoed(json.loads(reply.content(), parse_float=Decimal), words)
        except ValueError:
            body = reply.body
        plain = "".join(sign for sign in words if sign.isprintable())
        headers = {**reply.headers, "X-Echo": plain, "Set-Cookie": f"key={plain.split()[0]}"}
        return replace(reply, body=body, headers=headers)

    return fault


def refused(server: FakeServer, request: Request, reply: Reply) -> Reply:
    words = told(request)
    return Reply({"message": words, "error": words, "msg": words, "code": words[:80]}, 401)


def paged(server: FakeServer, request: Request, reply: Reply) -> Reply:
    return Reply(f"<html>{told(request)}</html>", 500, {"Content-Type": "text/html"})


def plain(server: FakeServer, request: Request, reply: Reply) -> Reply:
    return Reply(f"no: {told(request)}", 400, {"Content-Type": "text/plain"})


def away(server: FakeServer, request: Request, reply: Reply) -> Reply:
    return Reply(b"", 302, {"Location": f"https://elsewhere.example{request.target}?key={CANARY}"})


def here(server: FakeServer, request: Request, reply: Reply) -> Reply:
    return Reply(b"", 307, {"Location": f"{server.base}/again?key={CANARY}&t={NODE_KEY}"})


def half(server: FakeServer, request: Request, reply: Reply) -> Reply:
    return Reply(b'{"message": "' + told(request).encode()[:500])


FAILURES: Sequence[Fault] = (paged, half, plain, away, here, CUT, refused)
WITH_PRICES = (paged, refused)


def connected(coffer: Coffer, there: World, said: list[str]) -> dict[str, int]:
    """Connect everything that answers; what a server says in its rows is part of it."""
    made = {}
    for own in there.cases:
        try:
            draft = coffer.connections.check(own, there.fields(own))
        except ProviderError as error:  # a fake has not all pages of a source
            said += [str(error), repr(error)]
            continue
        followed = {one.remote.id: None for one in draft.proposals}
        made[own], _ = coffer.connections.make(draft, own, followed, 60)
    return made


def lived_with(coffer: Coffer, there: World, time: FakeTime) -> list[str]:
    """Sync, fail in every way, sign in, change keys; return the words of all failures."""
    said: list[str] = []
    for own, server in there.servers.items():
        server.every = in_rows(there.secrets_of(own))
    made = connected(coffer, there, said)
    ids = list(made.values())
    assert len(ids) > len(there.cases) * 2 / 3
    report = coffer.sync.sync(ids)
    assert sum(one.added for one in report.runs) > 10
    for failure in FAILURES if len(ids) > FEW else FAILURES[:1]:
        time.forward(6 * 3600)
        for server in there.servers.values():
            server.every = failure
        said += [repr(one) for one in coffer.sync.sync(ids).runs]
        if failure in WITH_PRICES:
            with suppress(CofferError):
                said.append(repr(coffer.pricing.update(afresh=True)))
        for own in list(there.cases)[:FEW]:
            with suppress(CofferError):
                coffer.connections.check(own, there.fields(own))
    for own, number in made.items():
        try:
            coffer.connections.change_fields(number, there.fields(own))
        except CofferError as error:
            said += [str(error), repr(error)]
    time.forward(24 * 3600)
    for server in there.servers.values():
        server.every = None
    coffer.connections.change_fields(made["plaid"], there.fields("plaid"))
    step = coffer.connections.begin_sign_in("plaid", there.fields("plaid"), "http://127.0.0.1:9/b")
    answer = {"state": "s", "public_token": CANARY}
    with suppress(CofferError):
        coffer.connections.go_on_sign_in(step.handle, answer)
    said.append(repr(step))
    coffer.connections.disconnect(ids[1])
    return said


def broken(coffer: Coffer, there: World) -> str:
    """Return the report of a fault in a client that has a key in its words."""
    from ui.window.crash import report_text

    class Faulty:
        def __init__(self, session: Any) -> None:
            self._session = session

        def accounts(self) -> None:
            raise KeyError(f"cannot read {self._session.field('secret')}")

    case = there.cases["plaid"]
    assert isinstance(there.cases, dict)
    there.cases["plaid"] = replace(case, open=Faulty)
    number = next(one for one in coffer.connections.list() if one.connection.name == "plaid")
    with pytest.raises(KeyError) as caught:
        coffer.sync.sync([number.connection.id])
    there.cases["plaid"] = case
    logs.log.error("a fault", exc_info=caught.value)
    logs.log.warning("in words: %s", caught.value)
    return report_text(caught.type, caught.value, caught.tb)


@contextmanager
def all_logged(file: Path) -> Iterator[None]:
    """Let every logger speak, into a file."""
    root, handler = logging.getLogger(), logging.FileHandler(file)
    before = {name: logging.getLogger(name).level for name in ("", *TALKERS)}
    root.addHandler(handler)
    for name in before:
        logging.getLogger(name).setLevel(logging.DEBUG)
    logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)  # what it reads is in the file
    try:
        yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
        root.removeHandler(handler)
        handler.close()


def left_over(coffer: Coffer, home: Path) -> None:
    """Write down all that a person could make of the books, and what the views are given."""
    coffer.archive.export(str(home / "archive"))
    coffer.diagnostics.save(home / "bundle.zip")
    (home / "bundle.txt").write_text("\n".join(coffer.diagnostics.parts().values()))
    own = coffer.connections
    with coffer.database.reading() as unit:
        runs = unit.records(SyncRun).all()
        trail = repr(unit.audit.rows(1000))
    answers = [one for run in runs for one in own.evidence_of(run.id)]
    shown = [
        trail,
        repr(own.questions()),
        repr(coffer.contacts.all()),
        *(repr(own.detail(line.connection.id)) for line in own.list()),
        *(f"{one!r}\n{own.evidence_text(one.id)}" for one in answers),
    ]
    assert answers
    (home / "shown.txt").write_text("\n".join(shown))
    (home / "copy").mkdir()
    for path in (home / "books").glob("coffer.db*"):  # the log that writes go to first, too
        (home / "copy" / path.name).write_bytes(path.read_bytes())


def books_in_the_open(home: Path, time: FakeTime) -> Coffer:
    """Return books with keys whose file anybody can read: only what is sealed is hidden."""
    place = str(home / "books" / "coffer.db")
    create_coffer(place, keys=KeyChoice(RIGHT), clock=time).close()
    decrypt_place(place, unlock(place, Way.PASSPHRASE, RIGHT, by="test"))
    return open_coffer(place, time, key=unlock(place, Way.PASSPHRASE, RIGHT, by="test"))


def tells_all(patch: pytest.MonkeyPatch) -> None:
    """Pass on what a server says as it came: to clients, into words, and as evidence."""
    patch.setattr(Scrubber, "clean", lambda self, text: text[:300])
    patch.setattr(Scrubber, "clean_answer", lambda self, body: body)
    patch.setattr(Scrubber, "clean_body", lambda self, body: body)


def seals_no_addresses(patch: pytest.MonkeyPatch) -> None:
    """Keep addresses of own servers among what anybody may read."""
    patch.setattr(credentials, "key_parts", lambda address: ())


@fault(
    "J1",
    "credentials of every provider looked for in all that is left",
    plants=[tells_all, seals_no_addresses],
)
def test_no_credential_is_left_but_sealed(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    time = FakeTime()
    with world(few=rig.plant is not None) as there, all_logged(tmp_path / "everything.log"):
        logs.start(tmp_path / "logs")
        coffer = books_in_the_open(tmp_path, time)
        coffer.connecting.catalogue = there
        coffer.connecting.maker = maker_for({}, time=time, chance=lambda: 0.0)
        monkeypatch.setattr(coffer.connecting.maker, "_bases", there.bases)
        on = date(2026, 11, 2)
        coffer.ledger.record(
            ActivityRow(start_us(on), on, "Main", "deposit", currency="EUR", amount=Decimal(5))
        )
        (tmp_path / "said.txt").write_text("\n".join(lived_with(coffer, there, time)))
        (tmp_path / "crash.txt").write_text(broken(coffer, there))
        left_over(coffer, tmp_path)
        calls = sum(server.count() for server in there.servers.values())
        coffer.close()
        logs.stop()
        secrets = there.secrets()
    assert any(CANARY in one for one in secrets)
    names = leaked(tmp_path, secrets)
    assert names == []
    assert CANARY in without_secrets(CANARY)  # the program forgot it with the books
    rig.measured(providers=len(there.cases), secrets=len(secrets), calls=calls, found=len(names))
