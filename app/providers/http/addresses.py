"""Which addresses a session may call: the provider's own hosts, by TLS, or this computer."""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

ANY = "*"  # in a list of hosts: any host, by TLS; for addresses that the person chose
_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where calls go."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        return self.host if self.port == _PORTS[self.scheme] else f"{self.host}:{self.port}"


def origin_of(url: str) -> Origin:
    """Return the origin of a whole address.

    Raises:
        ValueError: it is none that may be called: no TLS and not on this computer, with a name and
            password in it, or no address at all. The message holds nothing of its path.
    """
    if any(ord(sign) <= 32 or ord(sign) == 127 for sign in url):
        raise ValueError("the address has spaces or control characters in it")
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:  # whose words hold parts of the address
        raise ValueError("the address cannot be read") from None
    if parts.scheme not in _PORTS or not host:
        raise ValueError("the address must begin with https:// and name a server")
    if parts.username is not None or parts.password is not None:
        raise ValueError("the address must not hold a name or password before the server")
    if parts.scheme == "http" and not is_loopback(host):
        raise ValueError("without encryption only a server on this computer may be called")
    return Origin(parts.scheme, _ascii(host), port or _PORTS[parts.scheme])


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer, by its name or number."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


class Hosts:
    """The origins that a session may call."""

    def __init__(self, bases: Iterable[str], hosts: Iterable[str]) -> None:
        named = [host for host in hosts if host != ANY]
        self._origins = {origin_of(base) for base in bases}
        self._origins |= {origin_of(f"https://{host}") for host in named}
        self._is_any = ANY in hosts

    def allow(self, origin: Origin) -> bool:
        return self._is_any or origin in self._origins  # an origin is https, or this computer


def _ascii(host: str) -> str:
    try:
        return host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        raise ValueError("the address does not name a server") from None
