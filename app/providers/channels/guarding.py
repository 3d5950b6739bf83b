"""Watches every call that a channel makes: encrypted, to where it was sent, answered in time.

apprise calls `requests` by its plain functions, so there is nothing to hand a session to. What is
put in their way is a question alone: a thread that sends a notice has a guard, and its calls go
through the guard's adapter; all others are as they were.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from requests import PreparedRequest, Response, Session
from requests.adapters import HTTPAdapter
from requests.exceptions import (
    ConnectionError as NotConnectedError,
)
from requests.exceptions import ConnectTimeout, InvalidURL, RequestException, SSLError

from app.providers.http.addresses import origin_of

if TYPE_CHECKING:
    import ssl

    from app.ports.notices import Called

MOST = 64 * 1024  # bytes of an answer: nothing of it is needed but a line of a reason
LIBRARY = "apprise"
_guard: ContextVar[Guard | None] = ContextVar("guard", default=None)
_installing = threading.Lock()


@dataclass
class Guard:
    """What one sending may do, and what came of its calls."""

    called: Called
    tls: Callable[[], ssl.SSLContext]
    status: int = 0  # of the newest answer, 0: none came
    headers: Mapping[str, str] = field(default_factory=dict)
    failure: Exception | None = None  # of the newest call without an answer
    refusal: str = ""  # why a call was not even begun
    said: list[str] = field(default_factory=list)  # what the library told of it

    def __enter__(self) -> Guard:
        install()
        self._token = _guard.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        _guard.reset(self._token)

    def adapter(self) -> _Adapter:
        return _Adapter(self)


class _Adapter(HTTPAdapter):
    """Sends one call as the guard wants it."""

    def __init__(self, guard: Guard) -> None:
        self._own = guard
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._own.tls(), **more)

    def proxy_manager_for(self, proxy: Any, **more: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._own.tls(), **more)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave it to the context, which trusts what the computer trusts."""
        conn.cert_reqs = "CERT_REQUIRED"

    def send(self, request: PreparedRequest, *args: Any, **more: Any) -> Response:
        guard = self._own
        guard.status, guard.headers, guard.failure = 0, {}, None
        url = request.url or ""
        try:
            origin = origin_of(_without_login(url))
        except ValueError as error:
            guard.refusal = str(error)
            raise InvalidURL(str(error)) from None
        # Always against what the computer trusts, whatever an address or the surroundings ask for.
        more["verify"] = True
        body = request.body or b""
        sent = len(body) if isinstance(body, bytes | str) else 0
        received = 0
        try:
            answer = super().send(request, *args, **more)
            content = _first(answer)
            received = len(content)
        except RequestException as error:
            guard.failure = error
            raise
        finally:
            guard.called(str(origin), sent, received)
        guard.status, guard.headers = answer.status_code, answer.headers
        return answer


def _first(answer: Response) -> bytes:
    """Read as much of an answer as anybody may want, and let go of the rest."""
    content = b""
    with suppress(Exception):  # cut or packed wrongly: its status is all that counts
        content = answer.raw.read(MOST, decode_content=True)
    answer._content = content  # noqa: SLF001  # what `Response.content` reads, once it is there
    answer._content_consumed = True  # noqa: SLF001  # likewise
    answer.raw.close()
    return content


def _without_login(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def install() -> None:
    """Ask for a guard before each call of `requests`, and keep the library's talk out of logs."""
    with _installing:
        if getattr(Session.get_adapter, "asks_guard", False):
            return
        plain = Session.get_adapter

        def get_adapter(self: Session, url: str) -> Any:
            guard = _guard.get()
            return plain(self, url) if guard is None else guard.adapter()

        get_adapter.asks_guard = True  # type: ignore[attr-defined]  # so that it is put in once
        Session.get_adapter = get_adapter  # type: ignore[method-assign]  # see above
        library = logging.getLogger(LIBRARY)
        library.setLevel(logging.DEBUG)
        library.addFilter(_listen)  # it names addresses with tokens in them
        wire = logging.getLogger("urllib3")
        wire.setLevel(max(wire.level, logging.WARNING))  # below, it names paths with tokens


def _listen(record: logging.LogRecord) -> bool:
    """Give what the library tells to the guard of the thread; no handler gets it."""
    guard = _guard.get()
    if guard is not None:
        guard.said.append(record.getMessage())
    return False


def was_sent(failure: Exception) -> bool:
    """Tell whether a call that failed may have reached its server."""
    if isinstance(failure, ConnectTimeout | SSLError | InvalidURL):
        return False
    text = repr(failure)
    is_unreached = isinstance(failure, NotConnectedError) and (
        "NewConnectionError" in text or "NameResolutionError" in text or "ProxyError" in text
    )
    return not is_unreached
