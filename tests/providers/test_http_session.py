"""The way out, over real sockets: what is sent, where it may go, what an answer means."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Capability, Facts, Field, ProviderKind, Signed
from tests.providers.certificates import certificate, trusting
from tests.providers.server import START, FakeServer, Reply, redirect, says, session_for, status

FACTS = Facts(
    "bank",
    "Bank",
    ProviderKind.BANK,
    frozenset({Capability.ACCOUNTS}),
    {"": "https://api.bank.example", "data": "https://data.bank.example"},
    fields=(Field("key", "Key", is_secret=True), Field("own", "Server", is_server=True)),
)
FIELDS = {"key": "s3cret-key-77"}


def failure(
    server: FakeServer, path: str = "/rows", fields: Mapping[str, str] = FIELDS
) -> ProviderError:
    with session_for(FACTS, server, fields) as session, pytest.raises(ProviderError) as caught:
        session.get(path, headers={"Authorization": f"Bearer {FIELDS['key']}"})
    return caught.value


def test_a_call_goes_out_as_said_and_comes_back_as_sent() -> None:
    with FakeServer() as server, session_for(FACTS, server, FIELDS) as session:
        server.on("GET", "/rows/{id}", lambda request: {"id": request.path["id"]})
        server.on("POST", "/rows", lambda request: request.json())
        server.on("POST", "/form", lambda request: request.form())
        assert session.get("/rows/7", params={"count": 5, "q": "a b&c"}).json() == {"id": "7"}
        assert session.post("/rows", json={"cursor": "", "é": 1}).json() == {"cursor": "", "é": 1}
        assert session.post("/form", form={"a": "1&2"}).json() == {"a": "1&2"}
        first, second, third = server.log
        assert first.query == {"count": "5", "q": "a b&c"}
        assert first.headers["user-agent"].startswith("Coffer/")
        assert second.headers["content-type"] == "application/json"
        assert second.body == '{"cursor":"","é":1}'.encode()
        assert third.headers["content-type"] == "application/x-www-form-urlencoded"
        assert session.calls == 3
        assert [one.what for one in session.take_evidence()] == [
            "GET /rows/7",
            "POST /rows",
            "POST /form",
        ]
        assert session.take_evidence() == []


def test_a_signed_call_is_signed_anew_for_each_try_and_sent_byte_for_byte() -> None:
    nonces = iter(range(1, 9))

    def sign() -> Signed:
        query = f"a=1&b=%2F+x&nonce={next(nonces)}&list=[1,2]"
        return Signed(f"{server.base}/signed?{query}", {"API-Sign": "sig-0123456789"}, b"body")

    with FakeServer() as server, session_for(FACTS, server, FIELDS) as session:
        server.on("POST", "/signed", {})
        server.fail(1, status(502))
        session.post("/signed", sign=sign)
        assert [one.target for one in server.log] == [
            "/signed?a=1&b=%2F+x&nonce=1&list=[1,2]",
            "/signed?a=1&b=%2F+x&nonce=2&list=[1,2]",
        ]
        assert {one.body for one in server.log} == {b"body"}


def test_no_cookie_comes_back_and_clients_cannot_pose_as_others() -> None:
    with FakeServer() as server, session_for(FACTS, server) as session:
        server.on("GET", "/", Reply({}, headers={"Set-Cookie": "id=1; Path=/"}))
        answer = session.get("/", headers={"User-Agent": "Mozilla", "Cookie": "a=b", "Host": "x"})
        session.get("/")
        assert "set-cookie" not in answer.headers
        assert all("cookie" not in one.headers for one in server.log)
        assert all(one.headers["user-agent"].startswith("Coffer/") for one in server.log)
        assert server.log[0].headers["host"] == f"127.0.0.1:{server.port}"


def test_nothing_of_the_environment_leads_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeServer() as server, FakeServer() as proxy, session_for(FACTS, server) as session:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.base)
        server.on("GET", "/", {})
        session.get("/")
        assert not proxy.log


# Where it may go


def test_a_redirect_within_a_server_is_followed() -> None:
    with FakeServer() as server, session_for(FACTS, server, FIELDS) as session:
        server.on("GET", "/old", (302, {"Location": "/new?page=2"}, b""))
        server.on("GET", "/new", {"ok": True})
        answer = session.get("/old", headers={"Authorization": "Bearer s3cret-key-77"})
        assert answer.json() == {"ok": True}
        assert server.log[1].query == {"page": "2"}


def test_a_redirect_to_another_host_is_refused_and_nothing_goes_there() -> None:
    with FakeServer() as server, FakeServer() as elsewhere:
        for code in (301, 302, 303, 307, 308):
            server.every = redirect(f"{elsewhere.base}/take?all=1", code)
            failed = failure(server)
            assert failed.trouble is Trouble.REDIRECTED
            assert f"127.0.0.1:{elsewhere.port}" in failed.reason
        server.every = redirect("http://api.bank.example/")
        assert failure(server).trouble is Trouble.REDIRECTED
        assert not elsewhere.log


def test_credentials_do_not_follow_to_another_host_of_the_provider() -> None:
    tls = certificate("good").server_context
    with FakeServer(tls()) as server, FakeServer(tls()) as data:
        data.on("GET", "/*", {"moved": True})
        bases = {"": server.base, "data": data.base}
        server.every = redirect(f"{data.base}/rows?page=2")
        with session_for(FACTS, bases, FIELDS, tls=trusting) as session:
            headers = {"Authorization": "Bearer s3cret-key-77", "X-Key": "s3cret-key-77"}
            assert session.get("/rows", headers=headers).json() == {"moved": True}
            harmless = {"host", "user-agent", "accept", "accept-encoding", "connection"}
            assert set(data.log[0].headers) == harmless
            server.every = redirect(f"{data.base}/rows?key=s3cret-key-77")
            with pytest.raises(ProviderError, match="credentials"):
                session.get("/rows", headers=headers)
            with pytest.raises(ProviderError, match="credentials"):
                session.post("/rows", json={"secret": "s3cret-key-77"})
        assert len(data.log) == 1


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/next",
        "http://192.0.2.1/next",
        "https://api.bank.example@evil.example/",
        "https://api.bank.example.evil.example/",
        "ftp://api.bank.example/",
        "https://api.bank.example:444/",
        "https://[::1",
        "https://api.bank.example/a b",
    ],
)
def test_an_address_out_of_an_answer_is_called_only_on_the_providers_hosts(path: str) -> None:
    with FakeServer() as server:
        assert failure(server, path).trouble is Trouble.REDIRECTED
        assert not server.log


@pytest.mark.parametrize(
    "own",
    ["http://192.168.1.5:8545", "node.example", "https://me:hunter2@node.example", "file:///etc"],
)
def test_a_persons_own_server_is_called_by_tls_or_on_this_computer(own: str) -> None:
    with FakeServer() as server:
        with pytest.raises(ProviderError) as caught:
            session_for(FACTS, server, {"own": own})
        assert caught.value.trouble is Trouble.REFUSED
        assert "hunter2" not in str(caught.value)
        server.on("GET", "/v3/rows", [])
        with session_for(
            FACTS, {"": "https://api.bank.example"}, {"own": f"{server.base}/v3/"}
        ) as s:
            assert s.base() == f"{server.base}/v3"
            assert s.get("/rows").json() == []


# What an answer means


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (400, Trouble.REFUSED),
        (401, Trouble.WRONG_KEY),
        (403, Trouble.NOT_PERMITTED),
        (404, Trouble.GONE),
        (410, Trouble.GONE),
        (422, Trouble.REFUSED),
        (304, Trouble.BAD_ANSWER),
    ],
)
def test_a_refusal_is_told_once_in_the_providers_words(code: int, trouble: Trouble) -> None:
    with FakeServer() as server:
        body = {"error": {"message": "No\nsuch \x1b[31mright", "code": 77}}
        server.every = status(code, body)
        failed = failure(server)
        assert failed.trouble is trouble
        if code >= 400:
            assert (failed.reason, failed.code) == ("No such [31mright", "77")
        assert server.count() == 1


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        ("Invalid address", "text/plain", "Invalid address"),
        ("<html><title>Oops</title></html>", "text/html", "status 400"),
        ({"errors": [{"detail": "too old"}, {"detail": "too new"}]}, "", "too old; too new"),
        ({"error": ["EGeneral:Permission denied"]}, "", "EGeneral:Permission denied"),
        ({"msg": "x" * 900, "code": -2015}, "", "x" * 299 + "…"),
        (b"\xff\xfe\x00", "", "�� "),
        (b"", "", "status 400"),
    ],
)
def test_a_providers_words_are_found_and_cut(body: object, kind: str, words: str) -> None:
    with FakeServer() as server:
        server.every = says(body, kind or "application/json", 400)
        assert failure(server).reason == words.strip()


def test_a_providers_own_reading_comes_first() -> None:
    def judge(answer: Answer) -> ProviderError | None:
        error = answer.json()["error"]  # type: ignore[index]  # as a judge reads
        return ProviderError(Trouble.LOGIN_EXPIRED, "bank", f"{error} s3cret-key-77")

    with FakeServer() as server, session_for(FACTS, server, FIELDS) as session:
        server.every = says({"error": "ITEM_LOGIN_REQUIRED"})
        with pytest.raises(ProviderError) as caught:
            session.get("/rows", judge=judge)
        assert caught.value.trouble is Trouble.LOGIN_EXPIRED
        assert caught.value.reason == "ITEM_LOGIN_REQUIRED [removed]"
        server.every = says("<html>", "text/html", 403)  # it cannot read that
        with pytest.raises(ProviderError) as caught:
            session.get("/rows", judge=judge)
        assert caught.value.trouble is Trouble.NOT_PERMITTED


def test_a_wrong_clock_is_told_where_a_signature_is_refused() -> None:
    with FakeServer() as server, session_for(FACTS, server, FIELDS) as session:
        server.date = START + timedelta(minutes=7)
        server.on("GET", "/", {})
        assert session.get("/").skew_s == 420
        server.every = status(401, "bad signature")
        with pytest.raises(ProviderError, match="7 minutes behind") as caught:
            session.get("/", sign=lambda: Signed(f"{server.base}/"))
        assert caught.value.trouble is Trouble.CLOCK_WRONG
        server.date = START + timedelta(minutes=4)
        with pytest.raises(ProviderError) as caught:
            session.get("/", sign=lambda: Signed(f"{server.base}/"))
        assert caught.value.trouble is Trouble.WRONG_KEY


def test_evidence_is_what_arrived_without_credentials_and_only_what_may_be_kept() -> None:
    with FakeServer() as server, session_for(FACTS, server, FIELDS) as session:
        server.on("GET", "/rows", '{"rows":[1.10],"token":"s3cret-key-77"}')
        session.get("/rows")
        session.get("/rows", is_kept=False)
        server.fail(1, status(503))
        session.get("/rows", params={"page_token": "row-12345"})
        kept = session.take_evidence()
        assert [(one.what, one.body) for one in kept] == [
            ("GET /rows", b'{"rows":[1.10],"token":"[removed]"}')
        ] * 2
        assert kept[0].at.tzinfo is not None


def test_every_server_that_was_called_is_listed_with_bytes_and_reason() -> None:
    from tests.providers.server import maker_for

    with FakeServer() as server:
        server.on("GET", "/rows", [1])
        maker = maker_for(server)
        with maker.open(FACTS, FIELDS) as session:
            session.get("/rows", params={"key": "s3cret-key-77"})
            session.get("/rows")
        (contact,) = maker.contacts.all()
        assert (contact.host, contact.provider) == (f"127.0.0.1:{server.port}", "bank")
        assert (contact.reason, contact.calls) == ("GET /rows", 2)
        assert contact.sent > 100
        assert contact.received > 100


def test_a_field_that_cannot_be_sent_is_told() -> None:
    with FakeServer() as server:
        for key in ("line\nbreak-key", "sch\u00fcssel-\u20ac"):
            with session_for(FACTS, server) as session:
                with pytest.raises(ProviderError) as caught:
                    session.get("/", headers={"X-Key": key})
                assert caught.value.trouble is Trouble.WRONG_KEY
                assert key not in str(caught.value)
        assert not server.log
