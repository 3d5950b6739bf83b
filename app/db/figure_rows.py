"""Tables of groups, targets of allocation, and the daily figures of every scope.

The figures are caches: blocks of a year, rebuilt from ledger and prices. `portfolio_value_daily`
is a view over the blocks of the large scopes, a row a day.
"""

from decimal import Decimal

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import AccountId, AssetId, HoldingId


class GroupRow(Base):
    """A person's own grouping of holdings and accounts."""

    __tablename__ = "asset_group"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    colour: Mapped[str]
    sort_order: Mapped[int]


class GroupHoldingRow(Base):
    """A holding in a group."""

    __tablename__ = "group_holding"
    __table_args__ = (Index("ix_group_holding_holding_id", "holding_id"), STRICT)

    group_id: Mapped[int] = mapped_column(
        ForeignKey("asset_group.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    holding_id: Mapped[HoldingId] = mapped_column(
        ForeignKey("holding.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )


class GroupAccountRow(Base):
    """An account in a group, with all that it holds."""

    __tablename__ = "group_account"
    __table_args__ = (Index("ix_group_account_account_id", "account_id"), STRICT)

    group_id: Mapped[int] = mapped_column(
        ForeignKey("asset_group.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )


class AllocationTargetRow(Base):
    """How much of the whole a part should be, by a dimension: type, currency and so on."""

    __tablename__ = "allocation_target"
    __table_args__ = (STRICT,)

    dimension: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    share: Mapped[Decimal]


class RollupStateRow(Base):
    """Of which state of the books the figures in one currency are."""

    __tablename__ = "rollup_state"
    __table_args__ = (STRICT,)

    currency_id: Mapped[AssetId] = mapped_column(primary_key=True, autoincrement=False)
    places: Mapped[int]  # money is whole units of 10**-places
    first_day: Mapped[int]  # proleptic ordinals
    last_day: Mapped[int]
    settings: Mapped[str]  # digest of the rules that they were worked out by
    head: Mapped[str]


class RollupHoldingRow(Base):
    """A year of one holding's days: values and reasons, as bytes."""

    __tablename__ = "rollup_holding"
    __table_args__ = (STRICT,)

    currency_id: Mapped[AssetId] = mapped_column(primary_key=True, autoincrement=False)
    holding_id: Mapped[HoldingId] = mapped_column(primary_key=True, autoincrement=False)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    days: Mapped[bytes]


class RollupHistoryRow(Base):
    """A year of a holding's positions: what changed on which day, and how it stood in the end."""

    __tablename__ = "rollup_history"
    __table_args__ = (STRICT,)

    currency_id: Mapped[AssetId] = mapped_column(primary_key=True, autoincrement=False)
    holding_id: Mapped[HoldingId] = mapped_column(primary_key=True, autoincrement=False)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    steps: Mapped[bytes]
    mark: Mapped[str]  # the exact position after the newest step; "" where it cannot be told


class RollupScopeRow(Base):
    """A year of a large scope's days, a JSON array a figure: by these SQL can read it."""

    __tablename__ = "rollup_scope"
    __table_args__ = (STRICT,)

    currency_id: Mapped[AssetId] = mapped_column(primary_key=True, autoincrement=False)
    scope: Mapped[str] = mapped_column(primary_key=True)  # portfolio, institution, account
    scope_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    value: Mapped[str]
    assets: Mapped[str]
    liabilities: Mapped[str]
    cost: Mapped[str]
    unrealized: Mapped[str]
    realized: Mapped[str]
    income: Mapped[str]
    fees: Mapped[str]
    taxes: Mapped[str]
    flow_in: Mapped[str]
    flow_out: Mapped[str]
    unexplained_in: Mapped[str]
    unexplained_out: Mapped[str]
    counted: Mapped[str]
    price_missing: Mapped[str]
    rate_missing: Mapped[str]
    price_stale: Mapped[str]
    basis_unknown: Mapped[str]
    basis_estimated: Mapped[str]
    history_incomplete: Mapped[str]
    flow_unknown: Mapped[str]
    unexplained_unknown: Mapped[str]
