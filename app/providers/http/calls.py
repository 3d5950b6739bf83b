"""How one call goes: its turn, its tries, where it is redirected to, what its answer means."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from urllib.parse import urljoin, urlsplit

from app.domain.failure import CancelledError
from app.domain.sync import backoff
from app.domain.sync.trouble import RETRIED, ProviderError, Trouble
from app.ports.providers import Answer, Facts, Judge
from app.ports.syncing import KeptAnswer
from app.providers.http.addresses import Hosts, Origin, origin_of
from app.providers.http.gates import Gate, SafeBreaker
from app.providers.http.scrubbing import Scrubber
from app.providers.http.sending import Incoming, Outgoing, Wire
from app.providers.http.statuses import error_of, server_time
from app.providers.http.surroundings import Surroundings
from app.providers.http.wire import WireError

REDIRECTS = 5  # followed in one call
SKEW_S = 300.0  # from which on a clock is said to be wrong
LONGEST_REST_S = 3600.0  # for which one refusal holds up the other runs of a provider
LEAST_LATER_S = 60.0  # nobody is told to come back sooner
_USED_UP = "the provider's limit is used up for now"
_MOVED = frozenset({301, 302, 303, 307, 308})
_ANYWHERE = frozenset({"accept", "accept-encoding", "user-agent"})
_REFUSED = frozenset({Trouble.WRONG_KEY, Trouble.LOGIN_EXPIRED, Trouble.NOT_PERMITTED})
_FAILING = frozenset({Trouble.DOWN, Trouble.TIMED_OUT})  # what a breaker counts


@dataclass(frozen=True, slots=True)
class Ask:
    """A call as a client wants it, however often it is sent."""

    what: str  # "GET /accounts"
    make: Callable[[], Outgoing] = field(repr=False)
    judge: Judge | None
    weight: int
    is_safe: bool
    is_kept: bool
    is_signed: bool


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one try."""

    answer: Answer | None
    failed: ProviderError | None
    rest_s: float = 0.0  # for which its breaker is open


class Caller:
    """Makes the calls of one session, and counts and keeps what came of them. Safe in threads."""

    def __init__(
        self,
        facts: Facts,
        hosts: Hosts,
        gate: Gate,
        around: Surroundings,
        wire: Wire,
        scrubber: Scrubber,
        look: Callable[[], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        """Take the session's parts. `look` raises once the run was cancelled."""
        self._facts = facts
        self._hosts = hosts
        self._gate = gate
        self._around = around
        self._wire = wire
        self._scrubber = scrubber
        self._look = look
        self._is_cancelled = is_cancelled
        self._lock = threading.Lock()
        self._kept: list[KeptAnswer] = []
        self._waited = 0.0
        self.count = 0

    def call(self, ask: Ask) -> Answer:
        """Return the answer to a call.

        Raises:
            ProviderError: it failed in the end.
            CancelledError: the run was cancelled.
        """
        failures = 0
        while True:
            self._look()
            outcome = self._try(ask)
            failed = outcome.failed
            if failed is None and outcome.answer is not None:
                self._keep(ask, outcome.answer)
                return outcome.answer
            if failed is None:
                raise RuntimeError("a call had neither an answer nor a failure")
            failures += 1
            wish = failed.retry_after_s or 0.0
            is_over = failures >= backoff.TRIES or not ask.is_safe or outcome.rest_s > 0
            is_late = wish > backoff.LONGEST_WAIT_S
            if failed.trouble not in RETRIED or is_over or is_late:
                if outcome.answer is not None:
                    self._keep(ask, outcome.answer)
                raise self._final(failed, is_late=is_late, rest_s=outcome.rest_s)
            pause = backoff.pause_s(failures, self._around.chance())
            self._rest(max(wish, pause), failed.reason)

    def take(self) -> list[KeptAnswer]:
        """Return the answers that were kept, and let go of them."""
        with self._lock:
            taken, self._kept = self._kept, []
        return taken

    # One try

    def _try(self, ask: Ask) -> _Outcome:
        since = self._around.timing.monotonic()
        wait, look = partial(self._wait_in_line, since), partial(self._look_in_line, since)
        with self._gate.turn(ask.weight, wait, look) as granted:
            with self._lock:
                self._waited += granted - since
            out = ask.make()
            host = str(self._allowed(out.url))
            breaker = self._around.gates.breaker(self._facts.id, host)
            rest_s = breaker.ask()
            if rest_s > 0:
                reason = "it failed several times and is left alone for a while"
                failed = self._error(Trouble.RESTING, reason)
                failed.retry_after_s = rest_s
                return _Outcome(None, failed)
            return self._told(ask, out, breaker, granted)

    def _told(self, ask: Ask, out: Outgoing, breaker: SafeBreaker, granted: float) -> _Outcome:
        """Send it, and tell breaker and bucket how it went."""
        outcome = _Outcome(None, None)
        try:
            outcome = self._outcome(ask, out)
        finally:
            failed = outcome.failed
            if failed is not None and failed.trouble in _FAILING and _is_server(outcome.answer):
                outcome = replace(outcome, rest_s=breaker.bad())
            elif outcome.answer is not None:
                breaker.good()
            else:
                breaker.untold()
        if failed is not None and failed.trouble is Trouble.RATE_LIMITED:
            self._gate.refused(granted, min(failed.retry_after_s or 0.0, LONGEST_REST_S))
        return outcome

    def _outcome(self, ask: Ask, out: Outgoing) -> _Outcome:
        try:
            answer = self._follow(ask, out)
        except WireError as error:
            return _Outcome(None, self._error(error.trouble, error.reason))
        return _Outcome(answer, self._judged(ask, answer))

    def _follow(self, ask: Ask, out: Outgoing) -> Answer:
        """Send a request and go where it is redirected to, within the provider's hosts."""
        for _ in range(REDIRECTS + 1):
            origin = self._allowed(out.url)
            came = self._send(ask, out, origin)
            target = came.headers.get("location", "")
            if came.status not in _MOVED or not target:
                return self._answer(out, came)
            out = self._moved(out, origin, target)
        raise self._error(Trouble.REDIRECTED, "it redirects without end")

    def _send(self, ask: Ask, out: Outgoing, origin: Origin) -> Incoming:
        with self._lock:
            self.count += 1
        sent = received = 0
        try:
            came = self._wire.send(out, self._facts.answer_bytes, self._is_cancelled)
            sent, received = came.sent, came.received
            return came
        finally:
            now = self._around.clock.now()
            self._around.contacts.note(str(origin), self._facts.id, ask.what, sent, received, now)

    def _moved(self, out: Outgoing, origin: Origin, target: str) -> Outgoing:
        url = urljoin(out.url, target).partition("#")[0]
        to = self._allowed(url, "it redirects to another server: ")
        if to == origin:
            return replace(out, url=url)
        if to.scheme == "http":  # out of the web into this computer
            raise self._error(Trouble.REDIRECTED, f"it redirects to another server: {to}")
        if out.method != "GET" or self._scrubber.clean_body(url.encode()) != url.encode():
            reason = f"it redirects a call with credentials to another server: {to}"
            raise self._error(Trouble.REDIRECTED, reason)
        # No header of the client's goes to another server, be it one of the provider's own.
        headers = {name: one for name, one in out.headers.items() if name.lower() in _ANYWHERE}
        return Outgoing("GET", url, headers)

    def _allowed(self, url: str, reason: str = "this server is none of the provider's: ") -> Origin:
        try:
            origin = origin_of(url)
        except ValueError as error:
            words = str(error)
        else:
            if self._hosts.allow(origin):
                return origin
            words = reason + str(origin)
        raise self._error(Trouble.REDIRECTED, words)

    # What an answer means

    def _answer(self, out: Outgoing, came: Incoming) -> Answer:
        told = server_time(came.headers)
        skew = (told - self._around.clock.now()).total_seconds() if told is not None else None
        parts = urlsplit(out.url)
        url = self._scrubber.clean(f"{parts.scheme}://{parts.netloc}{parts.path}")
        body = self._scrubber.clean_answer(came.body)
        return Answer(came.status, QuietHeaders(came.headers), body, url, skew)

    def _judged(self, ask: Ask, answer: Answer) -> ProviderError | None:
        failed = None
        if ask.judge is not None:
            with suppress(ValueError):  # not what it can read: the status says enough
                failed = ask.judge(answer)
        failed = failed or error_of(self._facts.id, answer)
        if failed is None:
            return None
        skew = answer.skew_s or 0.0
        if ask.is_signed and failed.trouble in _REFUSED and abs(skew) > SKEW_S:
            return self._error(Trouble.CLOCK_WRONG, _clock_words(skew))
        failed.reason = self._scrubber.clean(failed.reason)
        failed.code = self._scrubber.clean(failed.code)[:60]
        if failed.retry_after_s is None:
            now = self._server_now(answer)
            failed.retry_after_s = backoff.wish_s(answer.headers.get("retry-after", ""), now)
        else:
            failed.retry_after_s = backoff.within_a_day(failed.retry_after_s)
        return failed

    def _server_now(self, answer: Answer) -> datetime:
        return server_time(answer.headers) or self._around.clock.now()

    def _keep(self, ask: Ask, answer: Answer) -> None:
        if not ask.is_kept:
            return
        body = self._scrubber.clean_body(answer.body)
        with self._lock:
            self._kept.append(KeptAnswer(self._around.clock.now(), ask.what, body))

    def _final(self, failed: ProviderError, *, is_late: bool, rest_s: float) -> ProviderError:
        """Return a failure as it is told: with the time from which on a call may go well."""
        if failed.trouble not in RETRIED:
            return failed
        if is_late:
            return self._later(failed.reason, failed.retry_after_s or 0.0)
        if failed.trouble is Trouble.RATE_LIMITED:
            failed.retry_after_s = max(failed.retry_after_s or 0.0, LEAST_LATER_S)
        elif rest_s > 0:
            failed.retry_after_s = rest_s
        return failed

    # Waiting

    def _rest(self, seconds: float, reason: str) -> None:
        with self._lock:
            is_too_long = self._waited + seconds > backoff.LONGEST_PULL_S
            self._waited += 0.0 if is_too_long else seconds
        if is_too_long:
            raise self._later(reason, seconds)
        self._around.timing.wait(seconds, self._is_cancelled)
        if self._is_cancelled():
            raise CancelledError

    def _wait_in_line(self, since: float, seconds: float) -> None:
        """Wait for the limit. `since`: when the call took its place in line."""
        if seconds > backoff.LONGEST_WAIT_S:
            raise self._later(_USED_UP, seconds)
        self._look_in_line(since - seconds)
        self._around.timing.wait(seconds, self._is_cancelled)

    def _look_in_line(self, since: float) -> None:
        waiting = self._around.timing.monotonic() - since
        if self._waited + waiting > backoff.LONGEST_PULL_S:
            raise self._later(_USED_UP, LEAST_LATER_S)
        if self._is_cancelled():
            raise CancelledError

    def _later(self, reason: str, seconds: float) -> ProviderError:
        failed = self._error(Trouble.RATE_LIMITED, reason)
        failed.retry_after_s = max(seconds, LEAST_LATER_S)
        return failed

    def _error(self, trouble: Trouble, reason: str) -> ProviderError:
        return ProviderError(trouble, self._facts.id, self._scrubber.clean(reason))


class QuietHeaders(dict[str, str]):
    """Headers of an answer: their `repr` tells names alone."""

    def __repr__(self) -> str:
        return f"headers({', '.join(sorted(self))})"


def _clock_words(skew_s: float) -> str:
    minutes = round(abs(skew_s) / 60)
    way = "behind" if skew_s > 0 else "ahead of"
    return f"this computer's clock is {minutes} minutes {way} the server's"


def _is_server(answer: Answer | None) -> bool:
    """Tell whether the server itself failed, and not something behind it, such as one bank."""
    return answer is None or answer.status >= 500
