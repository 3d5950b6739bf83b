"""Sockets that keep to time.

Each wait is cut in slices, so that a call ends by its deadline, and soon after a cancel, however
slowly a server drips.
"""

import contextlib
import errno
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import httpcore

from app.domain.failure import CancelledError
from app.domain.sync.trouble import Trouble
from app.providers.http.addresses import is_loopback
from app.providers.http.surroundings import Patience

SLICE_S = 0.2
# One that needs no descriptor of its own, where the system has it.
_Selector: type[selectors.BaseSelector] = getattr(
    selectors, "PollSelector", selectors.DefaultSelector
)
_UNREACHED = frozenset(
    getattr(errno, name)
    for name in ("ENETUNREACH", "EHOSTUNREACH", "ENETDOWN", "EADDRNOTAVAIL", "EAFNOSUPPORT")
)


class WireError(Exception):
    """A call that did not come through."""

    def __init__(self, trouble: Trouble, reason: str) -> None:
        super().__init__(reason)
        self.trouble, self.reason = trouble, reason


@dataclass(slots=True)
class Watch:
    """The time of one call."""

    patience: Patience
    is_cancelled: Callable[[], bool]
    end: float = 0.0
    was_cut: bool = False  # the server closed the connection
    sent: int = 0
    received: int = 0

    def __post_init__(self) -> None:
        self.end = time.monotonic() + self.patience.whole_s

    def slice_s(self, until: float, reason: str) -> float:
        """Return how long to wait at most now; raise when it is over or cancelled."""
        if self.is_cancelled():
            raise CancelledError
        left = min(until, self.end) - time.monotonic()
        if left <= 0:
            raise WireError(Trouble.TIMED_OUT, reason)
        return min(left, SLICE_S)


class Watches(threading.local):
    """The watch of the call that a thread makes."""

    present: Watch | None = None

    def get(self) -> Watch:
        if self.present is None:
            raise RuntimeError("a socket was used outside a call")
        return self.present


class Stream(httpcore.NetworkStream):
    """A connection."""

    def __init__(self, sock: socket.socket, watches: Watches) -> None:
        self._sock = sock
        self._watches = watches

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = self._watches.get()
        seconds = watch.patience.between_s
        until = time.monotonic() + seconds
        while True:
            self._sock.settimeout(watch.slice_s(until, "the server sent nothing more in time"))
            try:
                found = self._sock.recv(max_bytes)
            except TimeoutError:
                continue
            except OSError:
                watch.was_cut = True
                raise WireError(Trouble.DOWN, "the connection broke off") from None
            watch.was_cut = not found
            watch.received += len(found)
            return found

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        watch = self._watches.get()
        until = time.monotonic() + watch.patience.between_s
        left = memoryview(buffer)
        while left:
            self._sock.settimeout(watch.slice_s(until, "the server takes nothing more"))
            try:
                count = self._sock.send(left)
            except TimeoutError:
                continue
            except OSError:
                raise WireError(Trouble.DOWN, "the connection broke off") from None
            until = time.monotonic() + watch.patience.between_s
            watch.sent += count
            left = left[count:]

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> "Stream":
        watch = self._watches.get()
        left = min(watch.patience.connect_s, watch.end - time.monotonic())
        try:
            self._sock.settimeout(max(left, 0.001))
            wrapped = ssl_context.wrap_socket(self._sock, server_hostname=server_hostname)
        except TimeoutError:
            self.close()
            raise WireError(Trouble.TIMED_OUT, "no secure connection came about in time") from None
        except ssl.SSLError as error:
            self.close()
            raise WireError(Trouble.BAD_CERTIFICATE, _tls_words(error)) from None
        except OSError:
            self.close()
            raise WireError(Trouble.DOWN, "the connection broke off") from None
        return Stream(wrapped, self._watches)

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
        if info == "is_readable":
            return _is_readable(self._sock)
        return None


class Sockets(httpcore.NetworkBackend):
    """Opens connections."""

    def __init__(self, watches: Watches) -> None:
        self._watches = watches

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Stream:
        watch = self._watches.get()
        until = min(time.monotonic() + watch.patience.connect_s, watch.end)
        failed: OSError | None = None
        for family, address in _resolve(host, port, watch, until):
            if is_loopback(host) and not is_loopback(address[0]):
                continue  # a name of this computer that was bent to lead elsewhere
            sock = socket.socket(family, socket.SOCK_STREAM)
            try:
                _connect(sock, address, watch, until)
            except OSError as error:
                sock.close()
                failed = error
                continue
            except BaseException:
                sock.close()
                raise
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return Stream(sock, self._watches)
        if failed is None or failed.errno in _UNREACHED:
            raise WireError(Trouble.NO_NETWORK, "the server cannot be reached")
        raise WireError(Trouble.DOWN, "the server takes no connections")


def _connect(sock: socket.socket, address: Any, watch: Watch, until: float) -> None:
    # `address` is what `getaddrinfo` gives for the family.
    sock.setblocking(False)
    code = sock.connect_ex(address)
    late = "the server took no connection in time"
    with _Selector() as selector:
        selector.register(sock, selectors.EVENT_WRITE)
        while code in (errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", -1)):
            if selector.select(watch.slice_s(until, late)):
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                break
    if code:
        raise OSError(code, "not connected")


def _resolve(host: str, port: int, watch: Watch, until: float) -> list[tuple[Any, Any]]:
    """Return the addresses of a host; asked in a thread, as the system sets no time for it."""
    with contextlib.suppress(OSError):
        return _addresses(host, port, socket.AI_NUMERICHOST)
    found: list[list[tuple[Any, Any]]] = []
    is_done = threading.Event()

    def ask() -> None:
        with contextlib.suppress(OSError, UnicodeError):
            found.append(_addresses(host, port, 0))
        is_done.set()

    threading.Thread(target=ask, name="coffer-resolve", daemon=True).start()
    while not is_done.wait(watch.slice_s(until, "the server's address was not found in time")):
        pass
    if not found:
        raise WireError(Trouble.NO_NETWORK, "the server's address cannot be found")
    return found[0]


def _addresses(host: str, port: int, flags: int) -> list[tuple[Any, Any]]:
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
    return [(family, address) for family, _, _, _, address in rows]


def _is_readable(sock: socket.socket) -> bool:
    try:
        with _Selector() as selector:
            selector.register(sock, selectors.EVENT_READ)
            return bool(selector.select(0))
    except (OSError, ValueError):
        return True  # closed: whoever asks finds out by reading


def _tls_words(error: ssl.SSLError) -> str:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return "no secure connection: the server's encryption is too old, or none"
    said = str(getattr(error, "verify_message", "") or "")
    return f"the server's certificate is not valid: {said}" if said else "no valid certificate"
