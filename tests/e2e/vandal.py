"""Changes rows behind Coffer's back, and puts the guards back afterwards, as a vandal would."""

from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlcipher3.dbapi2 as driver


class Vandal:
    """A connection without guards, foreign keys and checks."""

    def __init__(self, place: Path) -> None:
        self._connection: Any = driver.connect(str(place), isolation_level=None)

    def __enter__(self) -> Self:
        self._connection.execute("PRAGMA foreign_keys=OFF")
        self._connection.execute("PRAGMA ignore_check_constraints=ON")
        self.guards = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in self.guards:
            self._connection.execute(f'DROP TRIGGER "{name}"')
        return self

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        rows: list[tuple[Any, ...]] = self._connection.execute(statement, values).fetchall()
        return rows

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for _, sql in self.guards:
            self._connection.execute(sql)
        self._connection.close()
