"""Makes the library's objects from the fields of a form; addresses of services are its own."""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import SplitResult, urlsplit

from app.providers.http.addresses import is_loopback, origin_of

TIMEOUT_S = 8.0  # of connecting, and of each wait for an answer
PORTS = {"starttls": 587, "ssl": 465, "insecure": 25}
_WEBHOOK = re.compile(r"/api/webhooks/(\d+)/([A-Za-z0-9_-]+)/?")
_ADDRESS = re.compile(r"[^\s@,<>]+@[^\s@,<>]+")
_BOT = re.compile(r"\d+:[A-Za-z0-9_-]{10,}")
_TOPIC = re.compile(r"[A-Za-z0-9_-]{1,64}")


def made(kind: str, fields: Mapping[str, str]) -> Any:
    """Return an object with a `notify`.

    Raises:
        ValueError: a field that cannot be; the message holds no secret.
    """
    found = _MAKERS[kind](fields)
    found.socket_connect_timeout = found.socket_read_timeout = TIMEOUT_S
    return found


def host_of(made: Any) -> str:
    """Return the host of a mail server, with its port; "" of others, whose calls are guarded."""
    host = getattr(made, "smtp_host", "")
    return f"{host}:{made.port}" if host else ""


def _asset() -> Any:
    from apprise import AppriseAsset

    # Nothing is fetched from the library's own pages, followed elsewhere, or kept on the disk.
    return AppriseAsset(
        app_id="Coffer",
        app_desc="Coffer",
        app_url="",
        http_redirects=False,
        async_mode=False,
        image_url_mask="",
        image_url_logo="",
        image_path_mask="",
        storage_mode="memory",
    )


@contextmanager
def _quietly() -> Iterator[None]:
    """Import without a word of what the library imports that Python will give up one day."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def _mail(fields: Mapping[str, str]) -> Any:
    with _quietly():
        from apprise.plugins.email import NotifyEmail

    host = fields.get("server", "").strip().rstrip(".")
    if not host or not re.fullmatch(r"[A-Za-z0-9.:-]+", host):
        raise ValueError("the mail server is a name such as smtp.example.org")
    mode = fields.get("security") or "starttls"
    if mode not in PORTS or (mode == "insecure" and not is_loopback(host)):
        raise ValueError("mail is sent encrypted: by STARTTLS or TLS")
    port = fields.get("port", "").strip() or str(PORTS[mode])
    if not port.isascii() or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise ValueError("the port is a number between 1 and 65535")
    to = [one.strip() for one in fields.get("to", "").split(",") if one.strip()]
    for address in (fields.get("from", "").strip(), *to):
        if not _ADDRESS.fullmatch(address):
            raise ValueError(f"{address[:60]!r} is no mail address")
    if not to:
        raise ValueError("nobody is named whom the mail goes to")
    if fields.get("password") and not fields.get("user"):
        raise ValueError("a password needs a user name")
    if not f"{fields.get('user', '')}{fields.get('password', '')}".isascii():
        raise ValueError("mail servers take user names and passwords of plain letters and signs")
    make: Any = NotifyEmail  # the library has no types here
    return make(
        host=host,
        smtp_host=host,
        port=int(port),
        secure_mode=mode,
        user=_quoted(fields.get("user", "")) or None,
        password=_quoted(fields.get("password", "")) or None,
        from_addr=fields["from"].strip(),
        targets=",".join(to),
        format="text",
        asset=_asset(),
    )


def _telegram(fields: Mapping[str, str]) -> Any:
    from apprise.plugins.telegram import NotifyTelegram

    token, chat = fields.get("token", "").strip(), fields.get("chat", "").strip()
    if not _BOT.fullmatch(token):
        raise ValueError("the bot token looks like 123456:ABC…")
    if not re.fullmatch(r"-?\d{1,20}|@\w{4,40}", chat):
        raise ValueError("the chat is a number, or a name that begins with @")
    make: Any = NotifyTelegram  # the library has no types here
    return make(bot_token=token, targets=chat, detect_owner=False, format="text", asset=_asset())


def _discord(fields: Mapping[str, str]) -> Any:
    from apprise.plugins.discord import NotifyDiscord

    parts = _split(fields.get("webhook", ""))
    found = _WEBHOOK.fullmatch(parts.path)
    hosts = ("discord.com", "discordapp.com")
    if parts.scheme != "https" or parts.hostname not in hosts or found is None:
        raise ValueError("the webhook begins with https://discord.com/api/webhooks/")
    return NotifyDiscord(
        webhook_id=found[1],
        webhook_token=found[2],
        avatar=False,
        format="text",
        asset=_asset(),
    )


def _ntfy(fields: Mapping[str, str]) -> Any:
    from apprise.plugins.ntfy import NotifyNtfy

    topic, token = fields.get("topic", "").strip(), fields.get("token", "").strip()
    if not _TOPIC.fullmatch(topic):
        raise ValueError("the topic is made of letters, digits, - and _, at most 64")
    make: Any = NotifyNtfy  # the library has no types here
    return make(
        targets=topic,
        mode="private",  # also ntfy.sh: as any other server
        auth="token" if token else None,
        token=token or None,
        include_image=False,
        format="text",
        asset=_asset(),
        **_address(fields.get("server") or "https://ntfy.sh", has_path=False),
    )


def _gotify(fields: Mapping[str, str]) -> Any:
    from apprise.plugins.gotify import NotifyGotify

    token = fields.get("token", "").strip()
    if not re.fullmatch(r"[\w.-]{3,100}", token):
        raise ValueError("the application token is one that Gotify made")
    make: Any = NotifyGotify  # the library has no types here
    return make(
        token=token,
        format="text",
        asset=_asset(),
        **_address(fields.get("server", ""), has_path=True),
    )


def _other(fields: Mapping[str, str]) -> Any:
    from apprise import Apprise

    url = fields.get("url", "").strip()
    with _quietly():  # it imports all its services to tell which of them is meant
        found = Apprise.instantiate(url, asset=_asset(), suppress_exceptions=True) if url else None
    if found is None or isinstance(found, dict):
        raise ValueError("apprise does not know such an address")
    host = getattr(found, "smtp_host", "") or found.host or ""
    is_here = is_loopback(host)
    mode = getattr(found, "secure_mode", None)
    calls_plainly = hasattr(sys.modules[type(found).__module__], "requests")
    if mode is None and not calls_plainly:
        raise ValueError("this service is not reached by calls that Coffer can watch")
    if not found.verify_certificate and not is_here:
        raise ValueError("verify=no is not taken: certificates of servers are always looked at")
    if found.redirects:
        raise ValueError("redirect=yes is not taken: a server must not send notices elsewhere")
    if mode == "insecure" and not is_here:
        raise ValueError("mode=insecure is not taken: mail is sent encrypted")
    return found


def _address(text: str, *, has_path: bool) -> dict[str, Any]:
    """Return a server's address in the library's parts."""
    text = text.strip().rstrip("/")
    if "://" not in text:
        text = f"https://{text}"
    origin = origin_of(text)
    path = urlsplit(text).path
    if path and not has_path:
        raise ValueError("the server is named without a path")
    is_secure = origin.scheme == "https"
    kept = {"host": origin.host, "port": origin.port, "secure": is_secure}
    return kept | ({"fullpath": f"{path}/"} if has_path else {})


def _split(text: str) -> SplitResult:
    return urlsplit(text.strip())


def _quoted(text: str) -> str:
    """Return a text that the library, which takes quoting back, reads as it is."""
    from urllib.parse import quote

    return quote(text, safe="")


_MAKERS = {
    "mail": _mail,
    "telegram": _telegram,
    "discord": _discord,
    "ntfy": _ntfy,
    "gotify": _gotify,
    "other": _other,
}
