"""No credential in words, tracebacks, logs and representations of what goes out and fails."""

import base64
import json
import logging
import traceback
from collections.abc import Callable
from urllib.parse import quote_plus

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.sync.trouble import ProviderError, Trouble
from app.machine.redact import redactor
from app.ports.providers import Capability, Facts, Field, ProviderKind, Signed
from app.providers.http.scrubbing import GONE, LEAST_IN_ANSWERS, LONGEST, Scrubber
from tests.providers.server import (
    CUT,
    EMPTY,
    FakeServer,
    Fault,
    Reply,
    Request,
    maker_for,
    session_for,
)

KEY = "k/3y+canary=="
TOKEN = "access-tok3n-canary"
PEM = "-----BEGIN KEY-----\nMHcCAQEEIcanaryAAA\nBBBBcanaryCCC\n-----END KEY-----"
CANARIES = (
    KEY,
    TOKEN,
    "MHcCAQEEIcanaryAAA",
    quote_plus(KEY),
    base64.b64encode(KEY.encode()).decode(),
)
FACTS = Facts(
    "bank",
    "Bank",
    ProviderKind.BANK,
    frozenset({Capability.ACCOUNTS}),
    {"": "https://api.bank.example"},
    fields=(
        Field("key", "Key", is_secret=True),
        Field("pem", "PEM", is_secret=True, is_long=True),
        Field("own", "Server", is_server=True),
    ),
)


def _echo(server: FakeServer, request: Request, reply: Reply) -> Reply:
    """Say all that came, as careless servers do."""
    told = f"{request.target} {dict(request.headers)} {request.body.decode()}"
    return Reply({"message": f"bad: {told[:150]}", "code": request.headers.get("x-key", "")}, 400)


@pytest.mark.parametrize("fault", [_echo, CUT, EMPTY])
def test_no_failure_tells_a_credential(fault: Fault, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with FakeServer() as server, session_for(FACTS, server, {"key": KEY, "pem": PEM}) as session:
        server.every = fault
        told = [repr(session), str(session)]
        behind: list[BaseException | None] = []
        tries: list[Callable[[], object]] = [
            lambda: session.get("/a", params={"api_key": KEY}, headers={"X-Key": KEY}),
            lambda: session.post("/a", json={"access_token": TOKEN, "pem": PEM}, is_safe=False),
            lambda: session.post("/a", form={"secret": KEY}, is_safe=False),
            lambda: session.get(f"/a?signature={quote_plus(KEY)}"),
            lambda: session.get(
                "/", sign=lambda: Signed(f"{server.base}/x?sig={quote_plus(KEY)}", {"X-Key": KEY})
            ),
        ]
        for call in tries:
            try:
                answer = call()
                told.append(repr(answer))
            except ProviderError as error:
                told += [str(error), repr(error), "".join(traceback.format_exception(error))]
                behind += [error.__context__, error.__cause__]
        told += [one.what for one in session.take_evidence()]
    told += [f"{one.getMessage()} {one.args}" for one in caplog.records]
    assert not any(behind)  # no request hangs on a failure
    for text in told:
        for canary in CANARIES:
            assert canary not in text, text


def test_a_key_in_the_path_of_a_persons_own_server_is_told_nowhere() -> None:
    with FakeServer() as server:
        own = f"{server.base}/v3/0123456789abcdefcanary"
        with session_for(FACTS, server, {"own": own}) as session:
            server.every = lambda fake, request, reply: Reply(request.target, 400)
            with pytest.raises(ProviderError) as caught:
                session.post("", json={"method": "eth_blockNumber"})
            assert caught.value.reason == f"/v3/{GONE}"
            server.every = None
            server.on("POST", "/v3/*", {})
            answer = session.post("", json={})
            assert "canary" not in answer.url + "".join(one.what for one in session.take_evidence())


def test_an_answer_is_shown_without_its_body_and_headers() -> None:
    with FakeServer() as server, session_for(FACTS, server) as session:
        server.on("GET", "/", Reply({"token": TOKEN}, headers={"X-Token": TOKEN}))
        assert TOKEN not in repr(session.get("/"))


@pytest.mark.parametrize(
    "body",
    [
        f'{{"note": "your key is {KEY}"}}',
        '{"note": "' + KEY.replace("/", "\\/") + '"}',
        '{"note": "k\\u002F3y\\u002Bcanary\\u003D\\u003D"}',
        '{"note": "k\\u002f3y\\u002bcanary=="}',
        f'{{"note": "{quote_plus(KEY)} {base64.b64encode(KEY.encode()).decode()}"}}',
    ],
)
def test_a_key_that_a_server_tells_in_its_rows_reaches_no_client(body: str) -> None:
    """What clients read is written into the books: names, notes, the rows as they came."""
    with FakeServer() as server, session_for(FACTS, server, {"key": KEY}) as session:
        server.on("GET", "/rows", Reply(body))
        answer = session.get("/rows")
        assert "canary" not in str(answer.json())
        kept = session.take_evidence()[0].body
    assert KEY.encode() not in kept
    assert b"canary" not in kept


def test_honest_rows_stay_as_they_are() -> None:
    """A version or a time in a header is no secret; what is short may be in any row."""
    body = b'{"on": "2020-09-14", "id": 99123456789, "at": "2026-11-20T12:00:00Z", "to": "abcd123"}'
    fields = {"key": "12345678", "pem": "abcd123"}
    with FakeServer() as server, session_for(FACTS, server, fields) as session:
        server.on("GET", "/rows", Reply(body))
        headers = {"Bank-Version": "2020-09-14", "X-Time": "2026-11-20T12:00:00Z"}
        assert session.get("/rows", headers=headers).body == body
        kept = session.take_evidence()[0].body
    assert b"2020-09-14" in kept
    assert b"2026-11-20T12:00:00Z" in kept


def test_libraries_that_log_are_silent_however_they_were_set(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection", "ccxt", "urllib3"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    with FakeServer() as server, session_for(FACTS, server, {"key": KEY}) as session:
        server.on("GET", "/rows", Reply({}, headers={"X-Echo": KEY}))
        session.get("/rows", params={"apikey": KEY})
    assert [one.name for one in caplog.records] == []


def test_reports_of_errors_know_the_keys_until_the_books_are_closed() -> None:
    with FakeServer() as server:
        maker = maker_for(server)
        maker.open(FACTS, {"key": "a-plain-looking-key"}).close()
        assert "looking" not in redactor.clean("failed at a-plain-looking-key, says it")
        maker.close()
        assert "looking" in redactor.clean("failed at a-plain-looking-key, says it")


@pytest.mark.parametrize(
    "address",
    [
        "https://me:canary@bank.example/",
        "https://bank.example:canary/",
        "https://[canary/",
        "https://me:can/ary@bank.example/",
        "https://canary\u2100.example/",
        "gopher://canary/",
        "canary",
    ],
)
def test_an_address_that_cannot_be_called_is_not_told(address: str) -> None:
    with FakeServer() as server, pytest.raises(ProviderError) as caught:
        maker_for(server).open(FACTS, {"own": address})
    assert "can" not in caught.value.reason.replace("cannot", "").replace("can be", "")
    assert caught.value.__cause__ is None


@given(
    secret=st.text(st.characters(exclude_categories=("C", "Z")), min_size=4, max_size=30),
    before=st.text(max_size=400),
)
def test_no_form_of_a_secret_stays_in_words(secret: str, before: str) -> None:
    scrubber = Scrubber()
    scrubber.learn([secret])
    forms = (secret, quote_plus(secret), base64.b64encode(secret.encode()).decode())
    for form in forms:
        cleaned = scrubber.clean(f"{before} {form} after")
        others = cleaned.replace(GONE, "")
        assert form not in others or form in before + " after"
        assert len(cleaned) <= LONGEST
        assert "\n" not in cleaned


@example(secret="0000000000000\\", is_ascii=False)
@given(secret=st.text(min_size=14, max_size=40), is_ascii=st.booleans())
def test_no_answer_tells_a_long_secret_in_json(secret: str, is_ascii: bool) -> None:
    scrubber = Scrubber()
    scrubber.learn_own([secret])
    body = json.dumps({"note": f"<{secret}>"}, ensure_ascii=is_ascii)
    cleaned = scrubber.clean_answer(body.encode("utf-8", "surrogatepass"))
    if len(secret.strip()) >= LEAST_IN_ANSWERS and not secret.strip().isdigit():
        assert secret.strip() not in json.loads(cleaned.decode("utf-8", "surrogatepass"))["note"]


def test_a_refused_key_says_what_mends_it() -> None:
    error = ProviderError(Trouble.WRONG_KEY, "bank", "no")
    assert error.needs_person
