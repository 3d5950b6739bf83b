"""Tables of what has no feed: belongings, debts, yield rules, vaults; jobs; exclusions.

Each holds the records of one type in `app.domain` as they are; `app.db.records` reads and writes
them.
"""

from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import AccountId, AssetId, HoldingId

ACCOUNT = "account.id"
HOLDING = "holding.id"
ASSET = "asset.id"


class BelongingRow(Base):
    """What the holding of a manual asset is."""

    __tablename__ = "belonging"
    __table_args__ = (STRICT,)

    holding_id: Mapped[HoldingId] = mapped_column(
        ForeignKey(HOLDING, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    kind: Mapped[str]
    description: Mapped[str]
    acquired_on: Mapped[date | None]
    metal: Mapped[str]
    weight: Mapped[Decimal | None]
    weight_unit: Mapped[str]
    purity: Mapped[Decimal | None]
    form: Mapped[str]
    share_class: Mapped[str]
    note: Mapped[str]


class ValueRuleRow(Base):
    """By which rule an asset is valued from a day on."""

    __tablename__ = "value_rule"
    __table_args__ = (STRICT,)

    asset_id: Mapped[AssetId] = mapped_column(
        ForeignKey(ASSET, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    since: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str]
    rate: Mapped[Decimal | None]
    salvage: Mapped[Decimal | None]
    months: Mapped[int | None]
    index_asset_id: Mapped[AssetId | None] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    premium: Mapped[Decimal | None]
    until: Mapped[date | None]


class FundingRoundRow(Base):
    """A round of a private company."""

    __tablename__ = "funding_round"
    __table_args__ = (Index(None, "asset_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    asset_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="CASCADE"))
    held_on: Mapped[date]
    name: Mapped[str]
    price: Mapped[Decimal]
    shares: Mapped[Decimal | None]
    note: Mapped[str]


class LoanRow(Base):
    """The terms of a debt, or of money lent."""

    __tablename__ = "loan"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey(ACCOUNT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    kind: Mapped[str]
    is_given: Mapped[bool]
    principal: Mapped[Decimal]
    rate: Mapped[Decimal]
    started_on: Mapped[date]
    first_due: Mapped[date]
    months: Mapped[int]
    payment: Mapped[Decimal | None]
    day_count: Mapped[str]
    paid_from: Mapped[AccountId | None] = mapped_column(ForeignKey(ACCOUNT, ondelete="RESTRICT"))
    posts_from: Mapped[date | None]
    note: Mapped[str]


class LoanRateRow(Base):
    """Another rate from a day on."""

    __tablename__ = "loan_rate"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey(ACCOUNT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    since: Mapped[date] = mapped_column(primary_key=True)
    rate: Mapped[Decimal]
    payment: Mapped[Decimal | None]


class LoanExtraRow(Base):
    """A payment beyond the schedule."""

    __tablename__ = "loan_extra"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey(ACCOUNT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    paid_on: Mapped[date] = mapped_column(primary_key=True)
    amount: Mapped[Decimal]
    effect: Mapped[str]


class LoanAssetRow(Base):
    """What a loan finances."""

    __tablename__ = "loan_asset"
    __table_args__ = (Index(None, "holding_id"), STRICT)

    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey(ACCOUNT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    holding_id: Mapped[HoldingId] = mapped_column(
        ForeignKey(HOLDING, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )


class CardTermsRow(Base):
    """What a credit card allows and asks."""

    __tablename__ = "card_terms"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey(ACCOUNT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    credit_limit: Mapped[Decimal | None]
    rate: Mapped[Decimal | None]
    statement_day: Mapped[int | None]
    due_day: Mapped[int | None]


class YieldRuleRow(Base):
    """A rule by which a holding earns."""

    __tablename__ = "yield_rule"
    __table_args__ = (Index(None, "holding_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    holding_id: Mapped[HoldingId] = mapped_column(ForeignKey(HOLDING, ondelete="CASCADE"))
    since: Mapped[date]
    rate: Mapped[Decimal]
    payout: Mapped[str]
    until: Mapped[date | None]
    is_effective: Mapped[bool]
    compounding: Mapped[str]
    day_count: Mapped[str]
    weekday: Mapped[int | None]
    month_day: Mapped[int | None]
    month: Mapped[int | None]
    kind: Mapped[str]
    note: Mapped[str]
    is_active: Mapped[bool]


class VaultRow(Base):
    """A savings goal."""

    __tablename__ = "vault"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    currency_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    target: Mapped[Decimal]
    created_on: Mapped[date]
    target_on: Mapped[date | None]
    colour: Mapped[str]
    icon: Mapped[str]
    priority: Mapped[int]
    monthly: Mapped[Decimal | None]
    note: Mapped[str]
    reached_on: Mapped[date | None]
    archived_on: Mapped[date | None]


class VaultPartRow(Base):
    """How much of a holding counts for a vault from a day on."""

    __tablename__ = "vault_part"
    __table_args__ = (Index(None, "holding_id"), STRICT)

    vault_id: Mapped[int] = mapped_column(
        ForeignKey("vault.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    holding_id: Mapped[HoldingId] = mapped_column(
        ForeignKey(HOLDING, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    since: Mapped[date] = mapped_column(primary_key=True)
    percent: Mapped[Decimal]


class JobRow(Base):
    """One piece of scheduled work."""

    __tablename__ = "job"
    __table_args__ = (Index(None, "status"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    key: Mapped[str]
    status: Mapped[str]
    due_us: Mapped[int]
    created_us: Mapped[int]
    started_us: Mapped[int | None]
    beat_us: Mapped[int | None]
    finished_us: Mapped[int | None]
    attempts: Mapped[int]
    done: Mapped[int]
    total: Mapped[int]
    step: Mapped[str]
    message: Mapped[str]
    error: Mapped[str]
    runner: Mapped[str]
    is_cancel_wanted: Mapped[bool]


class JobRunnerRow(Base):
    """Who works on the queue."""

    __tablename__ = "job_runner"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    owner: Mapped[str]
    host: Mapped[str]
    pid: Mapped[int]
    beat: Mapped[int]
    beat_us: Mapped[int]
    since_us: Mapped[int]


class JobScheduleRow(Base):
    """When work of a kind was done, and is due."""

    __tablename__ = "job_schedule"
    __table_args__ = (STRICT,)

    kind: Mapped[str] = mapped_column(primary_key=True)
    is_on: Mapped[bool]
    last_us: Mapped[int | None]
    next_us: Mapped[int | None]


class ExclusionRow(Base):
    """Why an account or a holding does not count."""

    __tablename__ = "exclusion"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey(ACCOUNT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    holding_id: Mapped[HoldingId] = mapped_column(primary_key=True, autoincrement=False)
    mark: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    since: Mapped[date]
