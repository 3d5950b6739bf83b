"""The key file of books on a server: kept in their schema, so that any computer can unlock them."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

from app.db import postgresql
from app.db.failures import guarded
from app.db.places import ServerPlace, place_of
from app.domain.errors import DatabaseError, DatabaseMissingError


class ServerHeaderStore:
    """One row of a table; a `write` is one transaction."""

    def __init__(self, place: str) -> None:
        where = place_of(place)
        if not isinstance(where, ServerPlace):
            raise DatabaseError(str(where), "is no server")
        self._place = where

    @property
    def place(self) -> str:
        return str(self._place)

    def read(self) -> str | None:
        """Return the text, None if there is no schema, no table or no row.

        Raises:
            DatabaseError: the server cannot be reached.
        """
        with self._connected(is_writing=False) as connection:
            schema = self._place.schema
            name = f"{schema}.key_header"
            there = connection.exec_driver_sql("SELECT to_regclass(%s)", (name,)).scalar()
            if there is None:
                return None
            sql = "SELECT content FROM key_header WHERE id = 1"
            content: str | None = connection.exec_driver_sql(sql).scalar()
            return content

    def write(self, content: str) -> None:
        """Replace the text.

        Raises:
            DatabaseError: the server cannot be reached, or refuses.
        """
        with self._connected(is_writing=True) as connection:
            connection.execute(
                text(
                    "INSERT INTO key_header (id, content) VALUES (1, :content) "
                    "ON CONFLICT (id) DO UPDATE SET content = excluded.content"
                ),
                {"content": content},
            )
            connection.commit()

    def remove(self) -> None:
        """Take it away, if it is there."""
        with self._connected(is_writing=True) as connection:
            connection.exec_driver_sql("DELETE FROM key_header")
            connection.commit()

    @contextmanager
    def _connected(self, *, is_writing: bool) -> Iterator[Connection]:
        engine = guarded(postgresql.make_engine(self._place), str(self._place))
        try:
            with engine.connect().execution_options(is_writing=is_writing) as connection:
                yield connection
        except DatabaseMissingError:
            raise
        finally:
            engine.dispose()
