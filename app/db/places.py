"""Where a database is: a file, or a schema on a PostgreSQL server.

Of a file it can be told without SQLAlchemy, which keys and claims need not wait for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import DatabaseError

if TYPE_CHECKING:
    from sqlalchemy import URL

DEFAULT_SCHEMA = "coffer"
_SERVER = re.compile(r"postgres(?:ql)?(?:\+psycopg)?://")
_OTHER = re.compile(r"[a-z][a-z0-9+]+://")
_SCHEMA = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_SECRETS = ("password", "sslpassword", "passfile")


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A SQLite file."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """A schema of a PostgreSQL database."""

    url: URL
    schema: str

    def __str__(self) -> str:
        """Return the address without its password."""
        hidden = {name: "***" for name in _SECRETS if name in self.url.query}
        shown = self.url.update_query_dict({**hidden, "schema": self.schema})
        return shown.render_as_string(hide_password=True)

    @property
    def is_local(self) -> bool:
        """Return whether the way there never leaves this machine."""
        host = str(self.url.query.get("host", self.url.host or ""))
        if not host or host.startswith("/") or host == "localhost":
            return True
        import ipaddress

        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False


def place_of(text: str) -> FilePlace | ServerPlace:
    """Read a file path or a `postgresql+psycopg://…[?schema=NAME]` address.

    Raises:
        DatabaseError: no path and no such address. Its text never shows a password.
    """
    if _SERVER.match(text) is None:
        if not text.strip() or "\0" in text:
            raise DatabaseError(repr(text), "is no path of a file")
        if _OTHER.match(text):
            kind = text.partition("://")[0]
            raise DatabaseError(f"{kind}://…", "is neither a file nor a PostgreSQL address")
        return FilePlace(Path(text).expanduser().absolute())
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(text).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise DatabaseError("postgresql+psycopg://…", "the address cannot be read") from error
    schema = url.query.get("schema", DEFAULT_SCHEMA)
    if not isinstance(schema, str) or not _SCHEMA.fullmatch(schema) or schema.startswith("pg_"):
        raise DatabaseError(
            url.render_as_string(),
            "the schema's name may have lower-case letters, digits and underscores only",
        )
    return ServerPlace(url.difference_update_query(["schema"]), schema)
