"""What goes wrong: the attacks that every provider must withstand."""

import json
from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.domain.sync.trouble import Trouble
from tests.depth import DEPTH
from tests.providers.cases import CANARY, CURT, Attack, Case
from tests.providers.server import (
    BOM,
    CUT,
    EMPTY,
    ENDLESS,
    HALF_JSON,
    HANG,
    HANG_AFTER_HEADERS,
    HTML,
    START,
    FakeServer,
    Fault,
    Reply,
    Request,
    bomb,
    changed,
    drip,
    raw,
    redirect,
    says,
    status,
)

_NO_LOGIN = frozenset({Trouble.WRONG_KEY, Trouble.LOGIN_EXPIRED, Trouble.NOT_PERMITTED})


def attacks(case: Case) -> list[Attack]:
    """Return the attacks on a provider: each befalls another call; at night several calls."""
    found = [*_EACH, *_EVERYWHERE, *_ONCE, *_WRONG, *_CERTIFICATES]
    if case.facts.fields and any(one.is_secret for one in case.facts.fields):
        found += _LOGIN
    if case.is_signed:
        found.append(_SKEWED)
    found += _PAGES
    spread = [replace(one, nth=place) for place, one in enumerate(found, 1)]
    if DEPTH >= 1:
        some = [one for one in spread if not one.is_each and not one.is_everywhere]
        spread += [replace(one, nth=one.nth + more) for one in some for more in (1, 2, 5)]
    return spread


def _from(fault: Fault) -> Callable[[Case, FakeServer, int], None]:
    return lambda case, server, nth: server.fail(nth, fault, times=10_000)


def _once(fault: Fault) -> Callable[[Case, FakeServer, int], None]:
    return lambda case, server, nth: server.fail(nth, fault)


def _away(code: int, place: str = "/v1/steal") -> Callable[[Case, FakeServer, int], None]:
    def begin(case: Case, server: FakeServer, nth: int) -> None:
        server.fail(nth, redirect(server.elsewhere + place, code), times=10_000)

    return begin


def _expired(case: Case, server: FakeServer, nth: int) -> None:
    if case.expire is not None:
        case.expire(server)
    else:
        server.every = status(401, {"message": f"the key {CANARY} is not valid"})


def _skewed(case: Case, server: FakeServer, nth: int) -> None:
    server.date = START + timedelta(hours=1)
    server.every = status(401, {"message": "signature refused"})


def _nothing(case: Case, server: FakeServer, nth: int) -> None:
    """A certificate is attack enough."""


def _doubled(value: Any) -> Any:
    """Return an answer with all its lists of objects twice."""
    if isinstance(value, dict):
        return {name: _doubled(one) for name, one in value.items()}
    if isinstance(value, list):
        inner = [_doubled(one) for one in value]
        return inner + inner if inner and all(isinstance(one, dict) for one in inner) else inner
    return value


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _reversed(one) for name, one in reversed(list(value.items()))}
    if isinstance(value, list) and all(isinstance(one, dict) for one in value):
        return [_reversed(one) for one in reversed(value)]
    return value


def _json_only(change: Callable[[Any], Any]) -> Fault:
    inner = changed(change)

    def fault(server: FakeServer, request: Request, reply: Reply) -> Reply | None:
        try:
            json.loads(reply.content())
        except ValueError:
            return reply
        return inner(server, request, reply)

    return fault


def _unlike(body: bytes) -> Callable[[Case, FakeServer, int], None]:
    """Answer with a body, where it is none that an honest server might send there."""

    def begin(case: Case, server: FakeServer, nth: int) -> None:
        def fault(fake: FakeServer, request: Request, reply: Reply) -> Reply:
            new, old = _kind(body), _kind(reply.content())
            is_honest = new == old and (new not in ("{", "") or body == b"{}")
            if is_honest and not (new == "{" and not case.may_be_empty(request)):
                return reply
            return Reply(body)

        server.fail(nth, fault, times=10_000)

    return begin


def _kind(body: bytes) -> str:
    """Return of which kind a JSON is; "" where it is none."""
    if body == b"[{}, null, 1]":
        return "rows"
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    return "{" if isinstance(value, dict) else type(value).__name__


def _half(server: FakeServer, request: Request, reply: Reply) -> Reply | None:
    is_marked = reply.content().lstrip()[:1] in (b"{", b"[", b"<")  # of a table it is a table
    return HALF_JSON(server, request, reply) if is_marked else reply


def _stuck(case: Case, server: FakeServer, nth: int) -> None:
    """From the second page of a history on it is the first page that comes, for ever."""
    firsts: dict[Hashable, Reply] = {}

    def fault(fake: FakeServer, request: Request, reply: Reply) -> Reply:
        key = case.pages(request)
        return reply if key is None else firsts.setdefault(key, reply)

    server.every = fault


def _reset(case: Case, server: FakeServer, nth: int) -> None:
    """The second page of a history is the first one again, once."""
    seen: dict[Hashable, list[Reply]] = {}

    def fault(fake: FakeServer, request: Request, reply: Reply) -> Reply:
        key = case.pages(request)
        if key is None:
            return reply
        before = seen.setdefault(key, [])
        before.append(reply)
        return before[0] if len(before) == 2 else reply

    server.every = fault


_DEEP = b"[" * 100_000 + b"]" * 100_000
_TWICE = raw(lambda body: body.replace(b"{", b'{"zz":1,"zz":2,', 1) if b'{"' in body else b"")
_NAN = raw(lambda body: body.replace(b"{", b'{"zz":NaN,', 1) if b'{"' in body else b"NaN")
_INFINITE = raw(lambda body: body.replace(b"{", b'{"zz":-Infinity,', 1) if b'{"' in body else b"")
_LATE = frozenset({Trouble.RATE_LIMITED})
_EACH = [
    Attack("one-403", _once(status(403, {"error": f"no right for {CANARY}"})), is_each=True),
    Attack("one-page", _once(HTML), is_each=True),
]
_EVERYWHERE = [
    Attack("500", _from(status(500, "boom")), troubles=frozenset({Trouble.DOWN, Trouble.RESTING})),
    Attack("502-page", _from(says("<html><body>Bad gateway</html>", "text/html", 502))),
    Attack("429", _from(status(429, {"message": "slow down"})), troubles=_LATE),
    Attack("429-for-ever", _from(status(429, retry_after="1e9")), troubles=_LATE),
    Attack("429-for-years", _from(status(429, retry_after=10**9)), troubles=_LATE),
    Attack("429-past", _from(status(429, retry_after=-5)), troubles=_LATE),
    Attack("403", _from(status(403, {"error": f"no right for {CANARY}"}))),
    Attack("404", _from(status(404, "not found"))),
    Attack("410", _from(status(410, {"detail": "gone for newer keys"}))),
    Attack("400", _from(status(400, {"error": {"message": f"bad key {CANARY}"}}))),
    Attack("204", _from(status(204))),
    Attack("304", _from(status(304))),
    Attack("hang", _from(HANG), patience=CURT),
    Attack("hang-after-headers", _from(HANG_AFTER_HEADERS), patience=CURT),
    Attack("drip", _from(drip(0.005)), patience=CURT),
    Attack("cut", _from(CUT)),
    Attack("endless", _from(ENDLESS)),
    Attack("bomb", _from(bomb(3))),
    Attack("huge", _from(says(b"[" + b"1," * 600_000 + b"1]"))),
    Attack("redirect-302", _away(302), troubles=frozenset({Trouble.REDIRECTED})),
    Attack("redirect-307", _away(307), troubles=frozenset({Trouble.REDIRECTED})),
    Attack("redirect-loop", _from(redirect("/")), troubles=frozenset({Trouble.REDIRECTED})),
]
_ONCE = [
    Attack("502-once", _once(status(502)), is_over=True),
    Attack("503-once-with-a-wait", _once(status(503, retry_after=2)), is_over=True),
    Attack("429-once-with-a-wait", _once(status(429, retry_after=3)), is_over=True),
    Attack(
        "429-once-with-a-date",
        _once(status(429, retry_after="Fri, 20 Nov 2026 12:00:30 GMT")),
        is_over=True,
    ),
    Attack("cut-once", _once(CUT), is_over=True),
    Attack("closed-once", _once(lambda server, request, reply: None), is_over=True),
]
_WRONG = [
    *(
        Attack(f"body-{name}", _unlike(body))
        for name, body in {
            "list": b"[]",
            "object": b"{}",
            "null": b"null",
            "number": b"42",
            "text": b'"ok"',
            "false": b"false",
            "objects": b"[{}, null, 1]",
            "deep": _DEEP,
            "huge-number": b'{"amount": 1e999}',
            "not-utf8": b'{"name": "\xff\xfe"}',
        }.items()
    ),
    Attack("html", _from(HTML)),
    Attack("empty", _from(EMPTY)),
    Attack("half", _from(_half)),
    Attack("bom", _from(BOM)),
    Attack("utf-16", _from(raw(lambda body: body.decode().encode("utf-16")))),
    Attack("twice-a-key", _from(_TWICE)),
    Attack("nan", _from(_NAN)),
    Attack("infinity", _from(_INFINITE)),
]
_PAGES = [
    Attack("doubled-rows", _from(_json_only(_doubled))),
    Attack("reversed-rows", _from(_json_only(_reversed))),
    Attack("stuck-cursor", _stuck),
    Attack("reset-cursor", _reset),
]
_CERTIFICATES = [
    Attack(
        f"certificate-{kind}",
        _nothing,
        certificate=kind,
        is_everywhere=True,
        troubles=frozenset({Trouble.BAD_CERTIFICATE}),
    )
    for kind in ("self-signed", "expired", "wrong-name")
]
_LOGIN = [Attack("expired-login", _expired, troubles=_NO_LOGIN, is_everywhere=True)]
_SKEWED = Attack("skewed", _skewed, troubles=frozenset({Trouble.CLOCK_WRONG}), is_everywhere=True)
