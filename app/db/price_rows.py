"""Tables of prices and of the append-only history of changed prices."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import AssetId, BatchId


class PriceRow(Base):
    """One edge of the price graph. The key's order serves "the last edge at or before a time"."""

    __tablename__ = "price"
    __table_args__ = ({**STRICT, "sqlite_with_rowid": False},)

    asset_id: Mapped[AssetId] = mapped_column(
        ForeignKey("asset.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    quote_id: Mapped[AssetId] = mapped_column(
        ForeignKey("asset.id", ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    at_us: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    granularity: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Decimal]
    source: Mapped[str]
    batch_id: Mapped[BatchId] = mapped_column(ForeignKey("batch.id"))


class PriceEditRow(Base):
    """A changed or removed price: what it was, what it became, when, why and by which batch."""

    __tablename__ = "price_edit"
    __table_args__ = (Index(None, "asset_id", "quote_id", "at_us"), Index(None, "batch_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    asset_id: Mapped[int]  # no foreign key: the history outlives the asset
    quote_id: Mapped[int]
    at_us: Mapped[int]
    granularity: Mapped[str]
    old: Mapped[Decimal | None]  # none: it had been taken out, and came back
    new: Mapped[Decimal | None]  # none: taken out
    old_source: Mapped[str]
    old_batch_id: Mapped[BatchId | None] = mapped_column(ForeignKey("batch.id"))
    source: Mapped[str]
    batch_id: Mapped[BatchId] = mapped_column(ForeignKey("batch.id"))
    edited_at: Mapped[datetime]
    reason: Mapped[str]
