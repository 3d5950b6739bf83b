"""Daily figures as they are stored: blocks of a year, by currency."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value, is_sqlite, pages
from app.domain.ids import AssetId, HoldingId
from app.domain.rollup.names import COLUMNS
from app.ports.figures import HoldingYear, RollupState, ScopeYear

CHUNK = 500
TABLES = ("rollup_state", "rollup_holding", "rollup_history", "rollup_scope")


class SqlRollups:
    """Reads and writes the tables of daily figures."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def states(self) -> dict[AssetId, RollupState]:
        """Return of which state of the books the figures of each currency are."""
        rows = self._connection.exec_driver_sql(
            "SELECT currency_id, places, first_day, last_day, settings, head FROM rollup_state"
        )
        return {AssetId(row[0]): RollupState(*row[1:]) for row in rows}

    def put_state(self, currency: AssetId, state: RollupState) -> None:
        """Store it, in place of what is there."""
        self._upsert(
            "rollup_state",
            ("currency_id",),
            ("places", "first_day", "last_day", "settings", "head"),
            [(currency, *state)],
        )

    def drop_state(self, currency: AssetId) -> None:
        """Say no more of which state of the books the figures of a currency are."""
        self._connection.execute(
            text("DELETE FROM rollup_state WHERE currency_id = :currency"), {"currency": currency}
        )

    def clear(self, currency: AssetId | None = None) -> None:
        """Take the figures of a currency out, or of all."""
        for table in TABLES:
            where = "" if currency is None else " WHERE currency_id = :currency"
            parameters = {} if currency is None else {"currency": currency}
            self._connection.execute(text(f"DELETE FROM {table}{where}"), parameters)

    def holding_days(
        self,
        currency: AssetId,
        holding_ids: Iterable[HoldingId] | None = None,
        *,
        first_year: int = 0,
        last_year: int = 9999,
    ) -> dict[HoldingYear, bytes]:
        """Return the days of holdings by holding and year, as the codec wrote them."""
        rows = self._of_holdings(
            "rollup_holding", "days", currency, holding_ids, first_year, last_year
        )
        return {(HoldingId(row[0]), row[1]): bytes(row[2]) for row in rows}

    def histories(
        self,
        currency: AssetId,
        holding_ids: Iterable[HoldingId] | None = None,
        *,
        first_year: int = 0,
        last_year: int = 9999,
    ) -> dict[HoldingYear, bytes]:
        """Return the steps of holdings by holding and year, as the codec wrote them."""
        rows = self._of_holdings(
            "rollup_history", "steps", currency, holding_ids, first_year, last_year
        )
        return {(HoldingId(row[0]), row[1]): bytes(row[2]) for row in rows}

    def marks(
        self, currency: AssetId, holding_ids: Iterable[HoldingId], before_year: int = 9999
    ) -> dict[HoldingId, tuple[int, str]]:
        """Return the newest year before one, and where each holding stood at its end."""
        found: dict[HoldingId, tuple[int, str]] = {}
        sql = (
            "SELECT holding_id, year, mark FROM rollup_history WHERE currency_id = :currency "
            f"AND year < :before AND holding_id IN {id_list(self._connection, 'ids')} ORDER BY year"
        )
        parameters = {
            "currency": currency,
            "before": before_year,
            "ids": id_value(self._connection, holding_ids),
        }
        for row in self._connection.execute(text(sql), parameters):
            found[HoldingId(row[0])] = (row[1], row[2])
        return found

    def years_of(self, currency: AssetId, holding_id: HoldingId) -> list[int]:
        """Return the years of which there are steps of a holding."""
        rows = self._connection.execute(
            text(
                "SELECT year FROM rollup_history WHERE currency_id = :currency "
                "AND holding_id = :holding"
            ),
            {"currency": currency, "holding": holding_id},
        )
        return [row[0] for row in rows]

    def put_holding_days(self, currency: AssetId, rows: Mapping[HoldingYear, bytes]) -> None:
        """Store days of holdings, in place of what is there."""
        self._upsert(
            "rollup_holding",
            ("currency_id", "holding_id", "year"),
            ("days",),
            [(currency, holding, year, days) for (holding, year), days in rows.items()],
        )

    def put_histories(
        self, currency: AssetId, rows: Mapping[HoldingYear, tuple[bytes, str]]
    ) -> None:
        """Store steps and marks of holdings, in place of what is there."""
        self._upsert(
            "rollup_history",
            ("currency_id", "holding_id", "year"),
            ("steps", "mark"),
            [(currency, holding, year, *one) for (holding, year), one in rows.items()],
        )

    def drop(self, currency: AssetId, table: str, keys: Iterable[HoldingYear]) -> None:
        """Take out years of holdings: of `days` or of `histories`."""
        name = {"days": "rollup_holding", "histories": "rollup_history"}[table]
        rows = [{"currency": currency, "holding": holding, "year": year} for holding, year in keys]
        if rows:
            self._connection.execute(
                text(
                    f"DELETE FROM {name} WHERE currency_id = :currency "
                    "AND holding_id = :holding AND year = :year"
                ),
                rows,
            )

    def drop_scopes(self, currency: AssetId, keys: Iterable[ScopeYear]) -> None:
        """Take out years of scopes."""
        rows = [
            {"currency": currency, "scope": scope, "id": own_id, "year": year}
            for scope, own_id, year in keys
        ]
        if rows:
            self._connection.execute(
                text(
                    "DELETE FROM rollup_scope WHERE currency_id = :currency AND scope = :scope "
                    "AND scope_id = :id AND year = :year"
                ),
                rows,
            )

    def scopes(
        self,
        currency: AssetId,
        scopes: Sequence[tuple[str, int]],
        *,
        first_year: int = 0,
        last_year: int = 9999,
    ) -> dict[ScopeYear, tuple[str, ...]]:
        """Return the blocks of scopes, each a JSON array a column, by scope, id and year."""
        found: dict[ScopeYear, tuple[str, ...]] = {}
        sql = (
            f"SELECT scope, scope_id, year, {', '.join(COLUMNS)} FROM rollup_scope "
            "WHERE currency_id = :currency AND scope = :scope AND scope_id = :id "
            "AND year BETWEEN :first AND :last"
        )
        for scope, own_id in scopes:
            parameters = {
                "currency": currency,
                "scope": scope,
                "id": own_id,
                "first": first_year,
                "last": last_year,
            }
            for page in pages(self._connection, sql, parameters):
                found.update(((row[0], row[1], row[2]), tuple(row[3:])) for row in page)
        return found

    def has_any(self, currency: AssetId) -> bool:
        """Tell whether any figures of a currency are stored."""
        return any(
            self._connection.execute(
                text(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE currency_id = :currency)"),
                {"currency": currency},
            ).scalar_one()
            for table in TABLES
        )

    def all_scopes(self, currency: AssetId) -> dict[ScopeYear, tuple[str, ...]]:
        """Return the blocks of all scopes."""
        sql = (
            f"SELECT scope, scope_id, year, {', '.join(COLUMNS)} FROM rollup_scope "
            "WHERE currency_id = :currency"
        )
        return {
            (row[0], row[1], row[2]): tuple(row[3:])
            for page in pages(self._connection, sql, {"currency": currency})
            for row in page
        }

    def put_scopes(self, currency: AssetId, rows: Mapping[ScopeYear, Sequence[str]]) -> None:
        """Store blocks of scopes, in place of what is there."""
        self._upsert(
            "rollup_scope",
            ("currency_id", "scope", "scope_id", "year"),
            COLUMNS,
            [(currency, *key, *columns) for key, columns in rows.items()],
        )

    def _of_holdings(
        self,
        table: str,
        column: str,
        currency: AssetId,
        holding_ids: Iterable[HoldingId] | None,
        first_year: int,
        last_year: int,
    ) -> Iterable[tuple[int, int, bytes]]:
        parameters = {"currency": currency, "first": first_year, "last": last_year}
        chosen = ""
        if holding_ids is not None:
            chosen = f"AND holding_id IN {id_list(self._connection, 'ids')} "
            parameters["ids"] = id_value(self._connection, holding_ids)  # type: ignore[assignment]  # text or list, as the database takes it
        sql = (
            f"SELECT holding_id, year, {column} FROM {table} WHERE currency_id = :currency "
            f"{chosen}AND year BETWEEN :first AND :last ORDER BY holding_id, year"
        )
        for page in pages(self._connection, sql, parameters):
            yield from page

    def _upsert(
        self,
        table: str,
        keys: Sequence[str],
        values: Sequence[str],
        rows: Sequence[Sequence[object]],
    ) -> None:
        if not rows:
            return
        names = (*keys, *values)
        changes = ", ".join(f"{name} = excluded.{name}" for name in values)
        mark = "?" if is_sqlite(self._connection) else "%s"
        sql = (
            f"INSERT INTO {table} ({', '.join(names)}) "
            f"VALUES ({', '.join([mark] * len(names))}) "
            f"ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changes}"
        )
        for start in range(0, len(rows), CHUNK):
            part = [tuple(row) for row in rows[start : start + CHUNK]]
            self._connection.exec_driver_sql(sql, part)
