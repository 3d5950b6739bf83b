"""Secrets of the profile, sealed value by value on every engine."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, insert, select, update

from app.db.base import table_of
from app.db.digests import check_text
from app.db.profile_rows import SecretRow
from app.domain.errors import RefusedError
from app.ports.keys import Sealer

if TYPE_CHECKING:
    from app.db.unit import Context

TABLE = table_of(SecretRow)


class SqlSecrets:
    """Keeps what providers need, and the second factor. What is not asked for stays sealed."""

    def __init__(self, connection: Connection, context: "Context") -> None:
        self._connection = connection
        self._context = context

    def names(self) -> list[str]:
        """Return the names of all secrets."""
        return list(self._connection.execute(select(TABLE.c.name).order_by(TABLE.c.name)).scalars())

    def get(self, name: str) -> bytes | None:
        """Return a secret, None if there is none of that name.

        Raises:
            RefusedError: the books were opened without their keys.
            SealBrokenError: it was changed, moved, or an older one was put back.
        """
        row = self._connection.execute(
            select(TABLE.c.sealed, TABLE.c.row_version).where(TABLE.c.name == name)
        ).one_or_none()
        if row is None:
            return None
        return self._sealer().open(bytes(row[0]), "secret", "sealed", name, row[1])

    def put(self, name: str, content: bytes) -> None:
        """Store a secret, or replace it.

        Raises:
            RefusedError: the profile has no keys, or a name that cannot be stored.
        """
        check_text(name)
        sealer = self._sealer()
        known = self._connection.execute(
            select(TABLE.c.row_version).where(TABLE.c.name == name)
        ).scalar()
        version = (known or 0) + 1
        values = {
            "row_version": version,
            "key_version": sealer.key_version,
            "sealed": sealer.seal(content, "secret", "sealed", name, version),
            "updated_at": self._context.clock.now(),
        }
        if known is None:
            self._connection.execute(insert(TABLE).values(name=name, **values))
        else:
            self._connection.execute(update(TABLE).where(TABLE.c.name == name).values(**values))

    def remove(self, name: str) -> None:
        """Take a secret out; none of that name is no error."""
        self._connection.execute(delete(TABLE).where(TABLE.c.name == name))

    def _sealer(self) -> Sealer:
        if self._context.sealer is None:
            raise RefusedError(
                "secrets are kept only in books that have keys, and are unlocked",
                "set a passphrase first",
            )
        return self._context.sealer
