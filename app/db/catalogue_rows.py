"""Tables of institutions, accounts, assets and holdings."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import AccountId, AssetId, HoldingId, InstitutionId


class InstitutionTypeRow(Base):
    """A type of institution; filled by the migration."""

    __tablename__ = "institution_type"
    __table_args__ = (STRICT,)

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class AccountTypeRow(Base):
    """A type and subtype of account; filled by the migration."""

    __tablename__ = "account_type"
    __table_args__ = (UniqueConstraint("type", "subtype"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    type: Mapped[str]
    subtype: Mapped[str]
    name: Mapped[str]
    category: Mapped[str]
    icon: Mapped[str]
    sort_order: Mapped[int]
    is_liability: Mapped[bool]


class InstitutionRow(Base):
    """A bank, broker, exchange, chain, or the *Manual* one."""

    __tablename__ = "institution"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    id: Mapped[InstitutionId] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    type: Mapped[str] = mapped_column(ForeignKey("institution_type.code", ondelete="RESTRICT"))


class InstitutionChainRow(Base):
    """A chain that an institution stands for."""

    __tablename__ = "institution_chain"
    __table_args__ = (STRICT,)

    institution_id: Mapped[InstitutionId] = mapped_column(
        ForeignKey("institution.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    chain_id: Mapped[str] = mapped_column(primary_key=True)
    chain_type: Mapped[str] = mapped_column(primary_key=True)


class AccountRow(Base):
    """A container of holdings at one institution."""

    __tablename__ = "account"
    __table_args__ = (
        UniqueConstraint("name"),
        ForeignKeyConstraint(
            ["type", "subtype"], ["account_type.type", "account_type.subtype"], ondelete="RESTRICT"
        ),
        Index(None, "institution_id"),
        STRICT,
    )

    id: Mapped[AccountId] = mapped_column(primary_key=True, autoincrement=False)
    institution_id: Mapped[InstitutionId] = mapped_column(
        ForeignKey("institution.id", ondelete="RESTRICT")
    )
    name: Mapped[str]
    type: Mapped[str]
    subtype: Mapped[str]
    currency: Mapped[str]
    official_name: Mapped[str]
    mask: Mapped[str]
    tracks_cash: Mapped[bool]
    allows_short: Mapped[bool]
    cost_basis_method: Mapped[str]
    is_active: Mapped[bool]
    is_hidden: Mapped[bool]
    is_excluded: Mapped[bool]
    is_paper: Mapped[bool]
    closed_on: Mapped[date | None]


class AssetRow(Base):
    """Anything that can be held or priced."""

    __tablename__ = "asset"
    __table_args__ = (
        UniqueConstraint("symbol", "type", "market_segment"),
        CheckConstraint("decimals >= 0", name="decimals"),
        CheckConstraint("cooldown_days >= 0", name="cooldown_days"),
        CheckConstraint("scam_probability BETWEEN 0 AND 1", name="scam_probability"),
        STRICT,
    )

    id: Mapped[AssetId] = mapped_column(primary_key=True, autoincrement=False)
    symbol: Mapped[str]
    type: Mapped[str]
    market_segment: Mapped[str]
    name: Mapped[str]
    decimals: Mapped[int]
    is_type_guessed: Mapped[bool]
    scam_probability: Mapped[float | None]
    unpriceable_until: Mapped[datetime | None]
    cooldown_days: Mapped[int]
    category: Mapped[str]
    provider_metadata: Mapped[str] = mapped_column(server_default="{}")  # JSON, a key a provider


class HoldingRow(Base):
    """One position of one asset in one account."""

    __tablename__ = "holding"
    __table_args__ = (
        UniqueConstraint("account_id", "asset_id"),
        Index(None, "asset_id"),
        STRICT,
    )

    id: Mapped[HoldingId] = mapped_column(primary_key=True, autoincrement=False)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    asset_id: Mapped[AssetId] = mapped_column(ForeignKey("asset.id", ondelete="RESTRICT"))
    is_active: Mapped[bool]
    is_hidden: Mapped[bool]
    is_excluded: Mapped[bool]
    is_paper: Mapped[bool]
    is_scam: Mapped[bool]
    created_at: Mapped[datetime]


class CoverageRow(Base):
    """What is known of a holding's history. The times are derived from ledger and observations."""

    __tablename__ = "coverage"
    __table_args__ = (STRICT,)

    holding_id: Mapped[HoldingId] = mapped_column(
        ForeignKey("holding.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    has_complete_history: Mapped[bool]
    first_leg_at: Mapped[datetime | None]
    last_leg_at: Mapped[datetime | None]
    first_observation_at: Mapped[datetime | None]
    last_observation_at: Mapped[datetime | None]
