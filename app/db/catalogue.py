"""Institutions, accounts, assets and holdings: small tables, read whole."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from app.db.bulk import Row, insert_rows, next_id
from app.db.digests import check_text
from app.domain.accounts import Account, AccountType, Holding, Institution, InstitutionType
from app.domain.assets import Asset
from app.domain.errors import UnknownNameError
from app.domain.ids import AccountId, AssetId, HoldingId, InstitutionId
from app.domain.times import from_us, to_us
from app.ports.clock import Clock

if TYPE_CHECKING:
    from app.db.base import Base

ACCOUNT_COLUMNS = (
    "id", "institution_id", "name", "type", "subtype", "currency", "official_name", "mask",
    "tracks_cash", "allows_short", "cost_basis_method", "is_active", "is_hidden", "is_excluded",
    "is_paper", "closed_on",
)  # fmt: skip
ASSET_COLUMNS = (
    "id", "symbol", "type", "market_segment", "name", "decimals", "is_type_guessed",
    "scam_probability", "unpriceable_until", "cooldown_days", "category",
)  # fmt: skip
HOLDING_COLUMNS = (
    "id", "account_id", "asset_id", "is_active", "is_hidden", "is_excluded", "is_paper", "is_scam",
    "created_at",
)  # fmt: skip


class SqlCatalogue:
    """Reads and writes the catalogue."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def institutions(self) -> list[Institution]:
        chains: dict[int, list[tuple[str, str]]] = {}
        for row in self._rows("institution_chain", ("institution_id", "chain_id", "chain_type")):
            chains.setdefault(row[0], []).append((row[1], row[2]))
        return [
            Institution(InstitutionId(row[0]), row[1], row[2], tuple(chains.get(row[0], ())))
            for row in self._rows("institution", ("id", "name", "type"))
        ]

    def account_types(self) -> list[AccountType]:
        columns = ("type", "subtype", "name", "category", "icon", "sort_order", "is_liability")
        rows = self._rows("account_type", columns, order="sort_order, id")
        return [
            AccountType(row[0], row[1], row[2], row[3], row[4], row[5], bool(row[6]))
            for row in rows
        ]

    def accounts(self) -> list[Account]:
        return [_account(row) for row in self._rows("account", ACCOUNT_COLUMNS)]

    def assets(self) -> list[Asset]:
        merged = (
            "(SELECT MAX(into_id) FROM asset_merge WHERE from_id = asset.id AND undone_us IS NULL)"
        )
        return [_asset(row) for row in self._rows("asset", (*ASSET_COLUMNS, merged))]

    def holdings(self) -> list[Holding]:
        complete = dict(self._rows("coverage", ("holding_id", "has_complete_history")))
        return [
            _holding(row, bool(complete.get(row[0], True)))
            for row in self._rows("holding", HOLDING_COLUMNS)
        ]

    def add_institution(self, name: str, type: str) -> Institution:
        """Store it.

        Raises:
            RefusedError: the name is taken, or there is no such type.
        """
        kind = type or InstitutionType.OTHER.value
        own_id = self._insert("institution", {"name": name, "type": kind})
        return Institution(InstitutionId(own_id), name, kind)

    def add_account(self, account: Account) -> Account:
        """Store it; `account.id` is ignored, the returned one has its id.

        Raises:
            RefusedError: the name is taken, or there is no such type or institution.
        """
        values = _account_values(account)
        if account.closed_on is not None:
            values["closed_on"] = account.closed_on.isoformat()
        return replace(account, id=AccountId(self._insert("account", values)))

    def add_asset(self, asset: Asset) -> Asset:
        """Store it; `asset.id` is ignored, the returned one has its id.

        Raises:
            RefusedError: symbol, type and market segment are taken together.
        """
        return replace(asset, id=AssetId(self._insert("asset", _asset_values(asset))))

    def add_holding(self, account_id: AccountId, asset_id: AssetId) -> Holding:
        """Store a holding, active and with a complete history until told otherwise.

        Raises:
            RefusedError: the account holds the asset already, or one of the two does not exist.
        """
        created = self._clock.now()
        holding = Holding(HoldingId(0), account_id, asset_id, created_at=created)
        values = {**_holding_values(holding), "created_at": to_us(created)}
        own_id = HoldingId(self._insert("holding", values))
        insert_rows(
            self._connection, "coverage", ("holding_id", "has_complete_history"), [(own_id, True)]
        )
        return replace(holding, id=own_id)

    def update_institution(self, institution: Institution) -> None:
        """Store its name, type and chains.

        Raises:
            UnknownNameError: there is no such institution.
            RefusedError: the name is taken, or there is no such type.
        """
        from app.db.base import table_of
        from app.db.catalogue_rows import InstitutionChainRow, InstitutionRow

        values = {"name": institution.name, "type": institution.type}
        self._update(InstitutionRow, institution.id, values, institution.name)
        chains = table_of(InstitutionChainRow)
        self._connection.execute(chains.delete().where(chains.c.institution_id == institution.id))
        insert_rows(
            self._connection,
            "institution_chain",
            ("institution_id", "chain_id", "chain_type"),
            [(institution.id, *chain) for chain in institution.chains],
        )

    def update_account(self, account: Account) -> None:
        """Store it anew.

        Raises:
            UnknownNameError: there is no such account.
            RefusedError: the name is taken, or there is no such type or institution.
        """
        from app.db.catalogue_rows import AccountRow

        self._update(AccountRow, account.id, _account_values(account), account.name)

    def update_asset(self, asset: Asset) -> None:
        """Store it anew.

        Raises:
            UnknownNameError: there is no such asset.
            RefusedError: symbol, type and market segment are taken together.
        """
        from app.db.catalogue_rows import AssetRow

        values = _asset_values(asset) | {"unpriceable_until": asset.unpriceable_until}
        self._update(AssetRow, asset.id, values, asset.symbol)

    def update_holding(self, holding: Holding) -> None:
        """Store its flags; its account and asset never change.

        Raises:
            UnknownNameError: there is no such holding.
        """
        from app.db.base import table_of
        from app.db.catalogue_rows import CoverageRow, HoldingRow

        values = _holding_values(holding)
        del values["account_id"], values["asset_id"]
        self._update(HoldingRow, holding.id, values, str(holding.id))
        coverage = table_of(CoverageRow)
        self._connection.execute(
            coverage.update()
            .where(coverage.c.holding_id == holding.id)
            .values(has_complete_history=holding.has_complete_history)
        )

    def move_holding(self, holding_id: HoldingId, asset_id: AssetId) -> None:
        """Say that a holding is of another asset; all that is booked there goes along.

        Raises:
            UnknownNameError: there is no such holding.
            RefusedError: its account holds that asset already.
        """
        from app.db.catalogue_rows import HoldingRow

        self._update(HoldingRow, holding_id, {"asset_id": asset_id}, str(holding_id))

    def _rows(self, table: str, columns: tuple[str, ...], order: str = "") -> list[Any]:
        order = order or ", ".join(columns[:2])
        sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}"
        return list(self._connection.exec_driver_sql(sql).fetchall())

    def _insert(self, table: str, values: Mapping[str, Any]) -> int:
        check_text(*(value for value in values.values() if isinstance(value, str)))
        own_id = next_id(self._connection, table)
        insert_rows(self._connection, table, ("id", *values), [(own_id, *values.values())])
        return own_id

    def _update(self, row: "type[Base]", id: int, values: Mapping[str, Any], name: str) -> None:
        from app.db.base import table_of

        check_text(*(value for value in values.values() if isinstance(value, str)))
        table = table_of(row)
        done = self._connection.execute(table.update().where(table.c.id == id).values(**values))
        if not done.rowcount:
            raise UnknownNameError(table.name, name)


def _account(row: Row) -> Account:
    return Account(
        id=row[0], institution_id=row[1], name=row[2], type=row[3], subtype=row[4],
        currency=row[5], official_name=row[6], mask=row[7], tracks_cash=bool(row[8]),
        allows_short=bool(row[9]), cost_basis_method=row[10], is_active=bool(row[11]),
        is_hidden=bool(row[12]), is_excluded=bool(row[13]), is_paper=bool(row[14]),
        closed_on=_day(row[15]),
    )  # fmt: skip


def _day(value: date | str | None) -> date | None:
    """Return a day as either driver gives it."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def _asset(row: Row) -> Asset:
    return Asset(
        id=row[0], symbol=row[1], type=row[2], market_segment=row[3], name=row[4],
        decimals=row[5], is_type_guessed=bool(row[6]), scam_probability=row[7],
        unpriceable_until=None if row[8] is None else from_us(row[8]), cooldown_days=row[9],
        category=row[10], merged_into=row[11],
    )  # fmt: skip


def _holding(row: Row, has_complete_history: bool) -> Holding:
    return Holding(
        id=row[0], account_id=row[1], asset_id=row[2], is_active=bool(row[3]),
        is_hidden=bool(row[4]), is_excluded=bool(row[5]), is_paper=bool(row[6]),
        is_scam=bool(row[7]), has_complete_history=has_complete_history,
        created_at=from_us(row[8]),
    )  # fmt: skip


def _account_values(account: Account) -> dict[str, Any]:
    return {name: getattr(account, name) for name in ACCOUNT_COLUMNS[1:]}


def _asset_values(asset: Asset) -> dict[str, Any]:
    values = {name: getattr(asset, name) for name in ASSET_COLUMNS[1:]}
    until = asset.unpriceable_until
    return values | {"unpriceable_until": None if until is None else to_us(until)}


def _holding_values(holding: Holding) -> dict[str, Any]:
    return {name: getattr(holding, name) for name in HOLDING_COLUMNS[1:-1]}
