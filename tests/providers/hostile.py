"""What every provider must withstand: servers that fail, lie, stall and swell.

    CASE = Case("bank", PROVIDER.facts, PROVIDER.open, {"key": CANARY}, serve)

    @pytest.mark.parametrize("attack", attacks(CASE), ids=str)
    def test_bank_withstands(attack: Attack) -> None:
        withstand(CASE, attack)

    def test_bank_withstands_changed_answers() -> None:
        withstand_mutants(CASE)

A pull against a healthy server is the measure. Under an attack nothing may be invented or doubled;
rows may lack only where a problem or a failure says so; no checkpoint may pass what was not read;
words are plain and hold no credential; and no other server is called.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.domain.failure import CancelledError
from app.domain.sync.trouble import ProviderError
from app.ports.providers import Facts
from app.providers.http.surroundings import Patience
from tests.depth import DEPTH
from tests.providers.attacks import attacks
from tests.providers.cases import CALM, CANARY, MOST_BYTES, MOST_EACH, Attack, Case
from tests.providers.certificates import certificate
from tests.providers.harvest import Harvest, Unlike
from tests.providers.server import (
    HASTE,
    FakeServer,
    FakeTime,
    Reply,
    Request,
    maker_for,
    says,
)

__all__ = ["CANARY", "Attack", "Case", "attacks", "measured", "withstand", "withstand_mutants"]


@dataclass(frozen=True)
class Measure:
    """What a healthy server gives."""

    harvest: Harvest
    calls: int
    answers: tuple[tuple[Request, bytes], ...]


def pulled(
    case: Case,
    server: FakeServer,
    patience: Patience = CALM,
    most_calls: int = 10_000,
    facts: Facts | None = None,
) -> Harvest:
    """Return what a client makes of a server; failures are gathered, as a run gathers them."""
    facts = facts or case.facts
    time = Frozen()
    maker = maker_for(server, time=time, patience=patience, chance=lambda: 0.0)
    fields = dict(case.fields)
    if case.server_field:
        fields[case.server_field] = server.base
    harvest = Harvest()
    with maker.open(facts, fields, is_cancelled=lambda: server.count() > most_calls) as session:
        try:
            harvest = case.pull(case.open(session))
        except ProviderError as error:
            harvest.errors.append(error)
        except CancelledError:
            raise AssertionError(f"{case.name}: asks without end") from None
        hosts = {one.host for one in maker.contacts.all()}
    assert hosts <= {f"127.0.0.1:{server.port}"}, f"{case.name}: called {hosts}"
    return harvest


class Frozen(FakeTime):
    """Time that passes for limits and waits, while the clock stands still: windows stay equal."""

    def now(self) -> Any:
        return self.start


@cache
def measured(case: Case) -> Measure:
    """Return what a healthy server gives; pulled once."""
    answers: list[tuple[Request, bytes]] = []

    def note(server: FakeServer, request: Request, reply: Reply) -> Reply:
        answers.append((request, reply.content()))
        return reply

    with FakeServer() as server:
        case.serve(server)
        server.every = note
        harvest = pulled(case, server)
        assert not harvest.errors, f"{case.name}: the healthy server fails: {harvest.errors}"
        assert harvest.rows, f"{case.name}: the healthy server gives no rows"
        return Measure(harvest, server.count(), tuple(answers))


def withstand(case: Case, attack: Attack) -> None:
    """Pull under an attack, and compare with what a healthy server gives.

    Raises:
        AssertionError: the provider's client does not withstand it.
    """
    calls = measured(case).calls
    places = range(1, min(calls, MOST_EACH) + 1) if attack.is_each else [attack.nth]
    for place in places:
        try:
            _withstand(case, attack, (place - 1) % calls + 1)
        except AssertionError as error:
            raise AssertionError(f"{error}\n  under {attack.name}, call {place}") from None


def _withstand(case: Case, attack: Attack, nth: int) -> None:
    measure = measured(case)
    tls = certificate(attack.certificate).server_context() if attack.certificate else None
    facts = replace(case.facts, answer_bytes=MOST_BYTES)
    with FakeServer(tls) as server, FakeServer() as elsewhere:
        case.serve(server)
        elsewhere.every = says({"id": "stolen"})
        server.elsewhere = elsewhere.base
        attack.begin(case, server, nth)
        most = measure.calls * 8 + 60
        found = pulled(case, server, attack.patience, most, facts)
        assert not elsewhere.log, f"{case.name}: another server was called"
        if attack.certificate:
            assert not server.log, f"{case.name}: something went out without a good certificate"
    _compare(case, measure.harvest, found)
    if attack.is_over and case.is_repeatable:
        assert not found.errors, f"{case.name}: did not try again: {found.errors}"
        missing = measure.harvest.missing_in(found)
        assert not missing, f"{case.name}: lost {missing[:3]} though the next try went well"
    told = {error.trouble for error in found.errors}
    # A part that failed may be told of as a problem; what befalls all calls is a failure.
    if attack.troubles and (told or attack.is_everywhere):
        assert told & attack.troubles, f"{case.name}: told {told}, not {attack.troubles}"


def _compare(case: Case, healthy: Harvest, found: Harvest) -> None:
    try:
        healthy.allow(found, case.loose)
    except Unlike as error:
        raise AssertionError(f"{case.name}: {error}") from None
    canaries = {*case.canaries}
    if any(CANARY in one for one in case.fields.values()):  # else it is no credential of its own
        canaries.add(CANARY)
    words = [*found.problems]
    for failed in found.errors:
        assert failed.reason, f"{case.name}: {failed.trouble} without a reason"
        words += [failed.reason, str(failed), repr(failed), failed.code]
    for text in words:
        for canary in canaries:
            assert canary not in text, f"{case.name}: a credential is told: {text}"
        plain = text.lower()
        for sign in ("<html", "<!doctype", "traceback", "object at 0x", "httpx", "\n"):
            assert sign not in plain, f"{case.name}: no plain words: {text[:200]}"
        assert len(text) <= 1200, f"{case.name}: {len(text)} signs of words"


# Changed answers


def withstand_mutants(case: Case, count: int = 15) -> None:
    """Pull while a field of one answer is dropped, added, nulled, retyped, nested or reordered.

    Raises:
        AssertionError: a wrong row, or one that lacks without a word; it names the mutant.
    """
    from tests.providers.mutants import chosen

    measure = measured(case)
    bodies = [body for _, body in measure.answers]
    with FakeServer() as server:
        case.serve(server)
        most = max(3, round(count * DEPTH / 0.4))
        for mutant in chosen(bodies, most, case.keys, is_null_honest=case.is_null_honest):
            first = server.count()

            def swap(
                fake: FakeServer,
                request: Request,
                reply: Reply,
                want: bytes = bodies[mutant.place],
                body: bytes = mutant.body,
            ) -> Reply:
                return replace(reply, body=body) if reply.content() == want else reply

            server.every = swap
            try:
                found = pulled(case, server, HASTE, first + measure.calls * 8 + 60)
                _compare(case, measure.harvest, found)
            except AssertionError as error:
                what = measure.answers[mutant.place][0]
                raise AssertionError(f"{error}\n  after {mutant} of {what.target}") from error
