"""Sends a request once, over httpx, and reads what comes back within the limits."""

import logging
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpcore
import httpx

from app.domain.sync.trouble import Trouble
from app.providers.http.bodies import read_body
from app.providers.http.surroundings import Patience
from app.providers.http.wire import Sockets, Watch, Watches, WireError

_CONNECTIONS, _IDLE_S = 4, 30.0
# They log addresses with their queries, and headers. Each is switched off by itself: a level that
# somebody set on a child would let it speak.
_TALKERS = (
    "httpx", "httpcore", "httpcore.connection", "httpcore.http11", "httpcore.http2",
    "httpcore.proxy", "httpcore.socks",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A request as it is sent once."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came back, redirects not followed."""

    status: int
    headers: dict[str, str] = field(repr=False)  # names in lower case
    body: bytes = field(repr=False)
    sent: int = 0  # bytes on the wire, TLS aside
    received: int = 0


class Wire:
    """The connections of one session: no proxies, no cookies, nothing out of the environment."""

    def __init__(self, tls: Callable[[], ssl.SSLContext], patience: Patience) -> None:
        for name in _TALKERS:
            logging.getLogger(name).disabled = True
        self._watches = Watches()
        self._patience = patience
        self._client = httpx.Client(
            transport=_Transport(tls, Sockets(self._watches)),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            trust_env=False,
            follow_redirects=False,
            timeout=None,  # noqa: S113  # the sockets keep the time
        )

    def send(self, out: Outgoing, most: int, is_cancelled: Callable[[], bool]) -> Incoming:
        """Send a request and return its answer, unpacked, of at most so many bytes.

        Raises:
            WireError: it did not come through.
            CancelledError: the run was cancelled.
        """
        watch = self._watches.present = Watch(self._patience, is_cancelled)
        try:
            return self._send(out, most, watch)
        except httpcore.RemoteProtocolError:
            failed = _broken(watch)
        except (httpcore.LocalProtocolError, httpx.InvalidURL, UnicodeError, ValueError):
            reason = "a field holds signs that cannot be sent"
            failed = WireError(Trouble.WRONG_KEY, reason)
        finally:
            self._watches.present = None
        raise failed  # outside of the handlers: no request hangs on it as its context

    def _send(self, out: Outgoing, most: int, watch: Watch) -> Incoming:
        request = self._client.build_request(
            out.method, out.url, headers=dict(out.headers), content=out.content
        )
        response = self._client.send(request, stream=True)
        try:
            headers = {name.lower(): value for name, value in response.headers.items()}
            headers.pop("set-cookie", None)
            declared = headers.get("content-length", "")
            if declared.isdecimal() and int(declared[:30]) > most:
                raise WireError(Trouble.TOO_BIG, f"an answer of more than {most >> 20} MiB")
            encoding = headers.get("content-encoding", "")
            body = read_body(response.iter_raw(), encoding, most)
            return Incoming(response.status_code, headers, body, watch.sent, watch.received)
        finally:
            response.close()

    def close(self) -> None:
        self._client.close()


class _Transport(httpx.BaseTransport):
    """Hands requests of httpx to connections over our own sockets."""

    def __init__(self, tls: Callable[[], ssl.SSLContext], sockets: Sockets) -> None:
        self._tls = tls
        self._sockets = sockets
        self._plain: httpcore.ConnectionPool | None = None
        self._secure: httpcore.ConnectionPool | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._pool(request.url.scheme).handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions={"timeout": {}},
            )
        )
        return httpx.Response(
            response.status, headers=response.headers, stream=_Body(response), request=request
        )

    def _pool(self, scheme: str) -> httpcore.ConnectionPool:
        if scheme == "https":
            if self._secure is None:
                self._secure = _pool(self._sockets, self._tls())
            return self._secure
        if self._plain is None:
            self._plain = _pool(self._sockets, None)
        return self._plain

    def close(self) -> None:
        for pool in (self._plain, self._secure):
            if pool is not None:
                pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


def _pool(sockets: Sockets, tls: ssl.SSLContext | None) -> httpcore.ConnectionPool:
    return httpcore.ConnectionPool(
        ssl_context=tls,
        max_connections=_CONNECTIONS,
        keepalive_expiry=_IDLE_S,
        network_backend=sockets,
    )


def _broken(watch: Watch) -> WireError:
    if watch.was_cut:
        return WireError(Trouble.DOWN, "the connection broke off in the middle of the answer")
    return WireError(Trouble.BAD_ANSWER, "the answer is no HTTP")
