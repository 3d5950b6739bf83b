"""Channels of notices against servers on loopback: what arrives, what fails, what is never done."""

import logging
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from app.domain.notices.records import Priority
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.notices import UNSURE, Letter
from app.providers.channels import CHANNELS, making
from app.providers.channels.kinds import AppriseKind
from app.providers.channels.sending import AppriseWay
from tests.providers.certificates import KINDS, certificate, trusting
from tests.providers.server import (
    ENDLESS,
    HANG,
    HANG_AFTER_HEADERS,
    FakeServer,
    bomb,
    drip,
    redirect,
    status,
)

LETTER = Letter("Coffer", "Something needs you.\nA backup failed.", Priority.NORMAL)
TOKEN = "tk_very_secret_token_99"
TOPIC = "quiet-topic-of-anna"


@dataclass
class Called:
    """The hosts that were called."""

    hosts: list[tuple[str, int, int]] = field(default_factory=list)

    def __call__(self, host: str, sent: int, received: int) -> None:
        self.hosts.append((host, sent, received))


@pytest.fixture
def called() -> Called:
    return Called()


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as made:
        made.on("*", "*", {"ok": True, "id": "x"})
        yield made


def kind(name: str) -> AppriseKind:
    return next(one for one in CHANNELS if one.facts.id == name)


def opened(name: str, fields: dict[str, str], called: Called, **more: Any) -> AppriseWay:
    way = replace(kind(name), **more).open(fields, called)
    assert isinstance(way, AppriseWay)
    return way


def ntfy(server: FakeServer, called: Called, **more: Any) -> AppriseWay:
    return opened("ntfy", {"server": server.base, "topic": TOPIC, "token": TOKEN}, called, **more)


def failure(way: AppriseWay) -> ProviderError:
    with pytest.raises(ProviderError) as told:
        way.send(LETTER)
    return told.value


@pytest.mark.parametrize("name", ["ntfy", "gotify", "discord", "telegram", "other"])
def test_a_letter_arrives_once_and_its_host_is_noted(
    name: str, server: FakeServer, called: Called
) -> None:
    fields = {
        "ntfy": {"server": server.base, "topic": TOPIC},
        "gotify": {"server": f"{server.base}/push", "token": "AbCdEf12345"},
        "discord": {"webhook": "https://discord.com/api/webhooks/1234567/abcdefghijkl_mnop"},
        "telegram": {"token": "123456789:abcdefg_hijklmnop", "chat": "12315544"},
        "other": {"url": f"{server.base.replace('http', 'json')}/hook"},
    }[name]
    way = opened(name, fields, called)
    if name in ("discord", "telegram"):  # these have addresses of their own
        way.made.notify_url = f"{server.base}/{name}"
    way.send(LETTER)
    (request,) = server.log
    body = request.body.decode()
    assert "Something needs you." in body
    assert "A backup failed." in body
    assert "apprise" not in f"{body} {request.headers}".casefold()
    assert [(host, sent > 50) for host, sent, _ in called.hosts] == [
        (f"127.0.0.1:{server.port}", True)
    ]


def test_nothing_in_a_letter_is_more_than_text(server: FakeServer, called: Called) -> None:
    letter = replace(LETTER, text="@everyone <a href='http://x'>look</a>")
    discord = {"webhook": "https://discord.com/api/webhooks/1234567/abcdefghijkl_mnop"}
    telegram = {"token": "123456789:abcdefg_hijklmnop", "chat": "12315544"}
    for name, fields in (("discord", discord), ("telegram", telegram)):
        way = opened(name, fields, called)
        way.made.notify_url = f"{server.base}/{name}"
        way.send(letter)
    first, second = (one.json() for one in server.log)
    assert "@everyone" not in first["content"]
    assert "<a" not in second["text"]


@pytest.mark.parametrize(
    ("fault", "trouble", "code"),
    [
        (status(500), Trouble.DOWN, ""),
        (status(503), Trouble.DOWN, ""),
        (status(429, retry_after=30), Trouble.RATE_LIMITED, ""),
        (status(401), Trouble.WRONG_KEY, ""),
        (status(403), Trouble.NOT_PERMITTED, ""),
        (status(404), Trouble.GONE, ""),
        (status(400), Trouble.REFUSED, ""),
        (HANG, Trouble.TIMED_OUT, UNSURE),
        (lambda *_: None, Trouble.DOWN, UNSURE),
    ],
)
def test_a_failure_is_told_for_what_it_is(
    fault: Any, trouble: Trouble, code: str, server: FakeServer, called: Called,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(making, "TIMEOUT_S", 0.2)
    server.every = fault
    told = failure(ntfy(server, called))
    assert (told.trouble, told.code) == (trouble, code)
    assert told.retry_after_s == (30 if trouble is Trouble.RATE_LIMITED else None)
    assert len(server.log) == 1


def test_a_server_that_is_not_there_got_nothing_for_sure(called: Called) -> None:
    with FakeServer() as gone:
        base = gone.base
    way = opened("ntfy", {"server": base, "topic": TOPIC}, called)
    told = failure(way)
    assert (told.trouble, told.code) == (Trouble.NO_NETWORK, "")


@pytest.mark.parametrize("fault", [ENDLESS, bomb(4), HANG_AFTER_HEADERS])
def test_what_follows_a_good_status_is_not_waited_for(
    fault: Any, server: FakeServer, called: Called, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "TIMEOUT_S", 0.2)
    server.every = fault
    ntfy(server, called).send(LETTER)  # it was taken: to send it again would tell it twice


def test_a_drip_ends_by_the_deadline(server: FakeServer, called: Called) -> None:
    server.every = drip(0.05)
    told = failure(ntfy(server, called, seconds=0.3))
    assert (told.trouble, told.code) == (Trouble.TIMED_OUT, UNSURE)


def test_a_notice_is_never_sent_on_elsewhere(server: FakeServer, called: Called) -> None:
    with FakeServer() as other:
        for code in (301, 302, 303, 307, 308):
            server.fail(1, redirect(f"{other.base}/stolen", code))
            assert failure(ntfy(server, called)).trouble is Trouble.REDIRECTED
        assert other.log == []


@pytest.mark.parametrize("sort", KINDS)
def test_certificates_are_always_looked_at(sort: str, called: Called) -> None:
    with FakeServer(certificate(sort).server_context()) as made:
        made.on("*", "*", {"id": "x"})
        way = ntfy(made, called, tls=trusting)
        if sort == "good":
            way.send(LETTER)
            assert len(made.log) == 1
        else:
            told = failure(way)
            assert (told.trouble, told.code, made.log) == (Trouble.BAD_CERTIFICATE, "", [])


@pytest.mark.parametrize(
    ("name", "fields", "word"),
    [
        ("ntfy", {"server": "http://ntfy.example.org", "topic": TOPIC}, "encryption"),
        ("ntfy", {"server": "https://a:b@ntfy.example.org", "topic": TOPIC}, "name or password"),
        ("ntfy", {"server": "https://ntfy.sh", "topic": "a/b"}, "topic"),
        ("gotify", {"server": "http://10.0.0.1", "token": "abcdef"}, "encryption"),
        ("discord", {"webhook": "https://evil.example.org/api/webhooks/1/abc"}, "discord.com"),
        ("telegram", {"token": "nonsense", "chat": "1"}, "bot token"),
        ("telegram", {"token": "123456789:abcdefg_hijklmnop", "chat": "x y"}, "chat"),
        ("other", {"url": "jsons://example.org/x?verify=no"}, "verify=no"),
        ("other", {"url": "jsons://example.org/x?redirect=yes"}, "redirect=yes"),
        ("other", {"url": "mailto://u:p@example.org?mode=insecure"}, "mode=insecure"),
        ("other", {"url": "syslog://"}, "watch"),
        ("other", {"url": "nonsense"}, "does not know"),
        ("mail", {"server": "smtp.example.org", "from": "a", "to": "b@c.org"}, "no mail address"),
        (
            "mail",
            {"server": "smtp.example.org", "from": "a@b.org", "to": "b@c.org",
             "security": "insecure"},
            "encrypted",
        ),
        (
            "mail",
            {"server": "smtp.example.org", "from": "a@b.org", "to": "b@c.org", "port": "0"},
            "port",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_safe_is_refused_before_anybody_is_called(
    name: str, fields: dict[str, str], word: str, called: Called
) -> None:
    with pytest.raises(ProviderError, match=word) as told:
        opened(name, fields, called)
    assert told.value.trouble is Trouble.REFUSED
    assert called.hosts == []
    assert "abcdefg" not in str(told.value)


def test_plain_calls_are_refused_on_the_wire_whatever_an_address_says(called: Called) -> None:
    way = opened("other", {"url": "json://example.org/hook"}, called)
    told = failure(way)
    assert told.trouble is Trouble.REFUSED
    assert "without encryption" in told.reason
    assert called.hosts == []


def test_no_secret_is_in_words_or_logs(
    server: FakeServer, called: Called, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    token = "123456789:abcdefg_hijklmnop"
    for fault in (None, status(500, {"description": f"bad {token}", "error": TOKEN})):
        server.every = fault
        way = opened("telegram", {"token": token, "chat": "12315544"}, called)
        way.made.notify_url = f"{server.base}/bot"
        for one in (way, ntfy(server, called)):
            if fault is None:
                one.send(LETTER)
                continue
            told = repr(failure(one))
            assert token not in told
            assert TOKEN not in told
    for secret in (token, TOKEN, TOPIC):
        assert secret not in caplog.text


# Mail


@dataclass
class Inbox:
    """What a mail server took."""

    mails: list[Message] = field(default_factory=list)
    refusal: str = ""

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.refusal:
            return self.refusal
        self.mails.append(message_from_bytes(envelope.content))
        return "250 OK"


def a_controller(inbox: Inbox, **more: Any) -> Controller:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    made = Controller(inbox, hostname="127.0.0.1", port=port, **more)
    made.start()
    return made


def port_of(controller: Controller) -> str:
    return str(controller.port)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


def mail(port: str, called: Called, **more: str) -> AppriseWay:
    fields = {
        "server": "127.0.0.1", "port": port, "security": "insecure",
        "from": "coffer@example.org", "to": "anna@example.org, bo@example.org", **more,
    }  # fmt: skip
    return opened("mail", fields, called)


def test_a_mail_arrives_for_each_and_says_what_the_letter_says(
    inbox: Inbox, called: Called
) -> None:
    controller = a_controller(inbox)
    try:
        mail(port_of(controller), called).send(replace(LETTER, text="Zwölf <b>Äpfel</b>"))
    finally:
        controller.stop()
    assert [one["To"] for one in inbox.mails] == ["anna@example.org", "bo@example.org"]
    body = inbox.mails[0].get_payload(decode=True)
    assert isinstance(body, bytes)
    assert body.decode().strip() == "Zwölf <b>Äpfel</b>"
    assert inbox.mails[0].get_content_type() == "text/plain"
    assert [host for host, _, _ in called.hosts] == [f"127.0.0.1:{port_of_url(called)}"]


def port_of_url(called: Called) -> str:
    return called.hosts[0][0].partition(":")[2]


@pytest.mark.parametrize(
    ("refusal", "trouble"),
    [("451 try later", Trouble.DOWN), ("554 no spam here", Trouble.REFUSED)],
)
def test_a_mail_that_is_refused_is_told(
    refusal: str, trouble: Trouble, inbox: Inbox, called: Called
) -> None:
    inbox.refusal = refusal
    controller = a_controller(inbox)
    try:
        told = failure(mail(port_of(controller), called, to="anna@example.org"))
    finally:
        controller.stop()
    assert told.trouble is trouble
    assert refusal.partition(" ")[2] in told.reason
    assert inbox.mails == []


def test_mail_goes_encrypted_and_with_its_password(
    inbox: Inbox, called: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = "p@ss/wo%rd +1"

    def check(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        return AuthResult(success=data.password == secret.encode(), handled=False)

    good = certificate("good")
    controller = a_controller(
        inbox,
        tls_context=good.server_context(),
        require_starttls=True,
        auth_required=True,
        authenticator=check,
    )
    port = port_of(controller)
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(good.issuer)
    fields = {"security": "starttls", "user": "anna@example.org", "to": "anna@example.org"}
    try:
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        wrong = failure(mail(port, called, **fields, password="wrong password"))
        mail(port, called, **fields, password=secret).send(LETTER)
    finally:
        controller.stop()
    assert wrong.trouble is Trouble.WRONG_KEY
    assert "wrong password" not in repr(wrong)
    assert len(inbox.mails) == 1


@pytest.mark.parametrize("sort", ["self-signed", "wrong-name"])
def test_a_mail_server_that_cannot_prove_itself_gets_nothing(
    sort: str, called: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(certificate("good").issuer)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with FakeServer(certificate(sort).server_context()) as made:
        told = failure(mail(str(made.port), called, security="ssl"))
    assert told.trouble is Trouble.BAD_CERTIFICATE
    assert made.log == []


def test_mail_is_not_sent_where_encryption_is_not_offered(inbox: Inbox, called: Called) -> None:
    controller = a_controller(inbox)
    try:
        told = failure(mail(port_of(controller), called, security="starttls"))
    finally:
        controller.stop()
    assert told.trouble is Trouble.REFUSED
    assert inbox.mails == []


def test_the_ways_out_trust_what_the_computer_trusts() -> None:
    context = kind("ntfy").tls()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
