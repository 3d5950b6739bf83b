"""Tables of the append-only ledger: triggers refuse UPDATE and DELETE (migration 0001)."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import AssetId, BatchId, EntryId, HoldingId, LegId, LinkId, ObservationId


class BatchRow(Base):
    """What was committed together."""

    __tablename__ = "batch"
    __table_args__ = (STRICT,)

    id: Mapped[BatchId] = mapped_column(primary_key=True, autoincrement=False)
    recorded_at: Mapped[datetime]
    origin: Mapped[str]
    label: Mapped[str]
    file_digest: Mapped[str]
    undoes: Mapped[BatchId | None] = mapped_column(ForeignKey("batch.id"))


class BatchSealRow(Base):
    """A batch's place in the digest chain, written when its unit of work commits."""

    __tablename__ = "batch_seal"
    __table_args__ = (STRICT,)

    batch_id: Mapped[BatchId] = mapped_column(
        ForeignKey("batch.id"), primary_key=True, autoincrement=False
    )
    entries: Mapped[int]
    legs: Mapped[int]
    observations: Mapped[int]
    observation_voids: Mapped[int]
    prices: Mapped[int]
    previous_digest: Mapped[str]  # 64 hexadecimal digits; empty for the first batch
    digest: Mapped[str]


class EntryRow(Base):
    """One economic event."""

    __tablename__ = "entry"
    __table_args__ = (
        Index(None, "at_us", "id"),
        Index(None, "batch_id"),
        Index(
            None,
            "voids_entry_id",
            sqlite_where=text("voids_entry_id IS NOT NULL"),
            postgresql_where=text("voids_entry_id IS NOT NULL"),
        ),
        STRICT,
    )

    id: Mapped[EntryId] = mapped_column(primary_key=True, autoincrement=False)
    batch_id: Mapped[BatchId] = mapped_column(ForeignKey("batch.id"))
    at_us: Mapped[int]  # UTC, microseconds since 1970
    on_date: Mapped[date]
    kind: Mapped[str]
    source: Mapped[str]
    external_id: Mapped[str]
    note: Mapped[str]
    payload: Mapped[str]
    fingerprint: Mapped[str]
    voids_entry_id: Mapped[EntryId | None] = mapped_column(ForeignKey("entry.id"))
    digest: Mapped[str]  # of this row, 16 hexadecimal digits: names the row that was changed


class LegRow(Base):
    """A row of the ledger: what one entry does to one holding."""

    __tablename__ = "leg"
    __table_args__ = (
        UniqueConstraint("holding_id", "source", "external_id", "revision"),
        CheckConstraint("revision >= 0", name="revision"),
        Index(None, "entry_id"),
        Index(
            "ix_leg_picks",
            "id",
            sqlite_where=text("picks <> ''"),
            postgresql_where=text("picks <> ''"),
        ),
        Index(
            None,
            "counter_asset_id",
            sqlite_where=text("counter_asset_id IS NOT NULL"),
            postgresql_where=text("counter_asset_id IS NOT NULL"),
        ),
        STRICT,
    )

    id: Mapped[LegId] = mapped_column(primary_key=True, autoincrement=False)
    entry_id: Mapped[EntryId] = mapped_column(ForeignKey("entry.id"))
    holding_id: Mapped[HoldingId] = mapped_column(ForeignKey("holding.id", ondelete="CASCADE"))
    kind: Mapped[str]
    quantity: Mapped[Decimal]  # units of the holding's asset; below zero when it leaves
    unit_price: Mapped[Decimal | None]  # of one unit, in the quote asset
    quote_id: Mapped[AssetId | None] = mapped_column(ForeignKey("asset.id", ondelete="SET NULL"))
    amount: Mapped[Decimal | None]  # before the fee, in the quote asset
    fee: Mapped[Decimal | None]
    fee_asset_id: Mapped[AssetId | None] = mapped_column(
        ForeignKey("asset.id", ondelete="SET NULL")
    )
    counter_asset_id: Mapped[AssetId | None] = mapped_column(
        ForeignKey("asset.id", ondelete="SET NULL")
    )
    counter_quantity: Mapped[Decimal | None]
    source: Mapped[str]
    external_id: Mapped[str]
    revision: Mapped[int] = mapped_column(server_default="0")
    picks: Mapped[str]  # lots picked for a sale: see app.db.picks
    digest: Mapped[str]


class LegReferenceRemovalRow(Base):
    """An asset reference of a leg that went with its asset: what the leg's digest still counts."""

    __tablename__ = "leg_reference_removal"
    __table_args__ = (STRICT,)

    leg_id: Mapped[LegId] = mapped_column(
        ForeignKey("leg.id"), primary_key=True, autoincrement=False
    )
    reference: Mapped[str] = mapped_column(primary_key=True)  # the leg's column
    asset_id: Mapped[int]  # no foreign key: it is gone


class LinkRow(Base):
    """Two legs that are one movement. Made and removed without touching the ledger's rows."""

    __tablename__ = "link"
    __table_args__ = (Index(None, "out_leg_id"), Index(None, "in_leg_id"), STRICT)

    id: Mapped[LinkId] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    out_leg_id: Mapped[LegId] = mapped_column(ForeignKey("leg.id"))
    in_leg_id: Mapped[LegId] = mapped_column(ForeignKey("leg.id"))
    made_at: Mapped[datetime]
    made_by: Mapped[str]
    removed_at: Mapped[datetime | None]


class ObservationRow(Base):
    """At a time the balance of a holding was so much, says a source."""

    __tablename__ = "observation"
    __table_args__ = (Index(None, "holding_id", "at_us"), Index(None, "batch_id"), STRICT)

    id: Mapped[ObservationId] = mapped_column(primary_key=True, autoincrement=False)
    holding_id: Mapped[HoldingId] = mapped_column(ForeignKey("holding.id", ondelete="CASCADE"))
    batch_id: Mapped[BatchId] = mapped_column(ForeignKey("batch.id"))
    at_us: Mapped[int]
    balance: Mapped[Decimal]
    source: Mapped[str]
    available: Mapped[Decimal | None]
    credit_limit: Mapped[Decimal | None]
    recorded_at: Mapped[datetime]
    digest: Mapped[str]


class ObservationVoidRow(Base):
    """An observation that a batch took out of effect."""

    __tablename__ = "observation_void"
    __table_args__ = (Index(None, "batch_id"), STRICT)

    observation_id: Mapped[ObservationId] = mapped_column(
        ForeignKey("observation.id"), primary_key=True, autoincrement=False
    )
    batch_id: Mapped[BatchId] = mapped_column(
        ForeignKey("batch.id"), primary_key=True, autoincrement=False
    )
    digest: Mapped[str]
