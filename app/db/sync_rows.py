"""Tables of connections: what is connected, how far it was read, what came, what is asked.

Each holds the records of one type in `app.domain.sync.records` as they are.
"""

from decimal import Decimal

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import AccountId, AssetId

CONNECTION = "connection.id"
ASSET = "asset.id"


class ConnectionRow(Base):
    """A link to a provider; its credentials are in the table of secrets."""

    __tablename__ = "connection"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    provider: Mapped[str]
    name: Mapped[str]
    status: Mapped[str]
    made_us: Mapped[int]
    every_minutes: Mapped[int]
    options: Mapped[str]
    cause: Mapped[str]
    reason: Mapped[str]
    last_ok_us: Mapped[int | None]
    last_try_us: Mapped[int | None]
    next_us: Mapped[int | None]
    wait_until_us: Mapped[int | None]
    failures: Mapped[int]
    permissions: Mapped[str]


class ConnectedAccountRow(Base):
    """An account as a provider lists it."""

    __tablename__ = "connection_account"
    __table_args__ = (Index(None, "account_id"), STRICT)

    connection_id: Mapped[int] = mapped_column(
        ForeignKey(CONNECTION, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    remote_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    type: Mapped[str]
    subtype: Mapped[str]
    currency: Mapped[str]
    mask: Mapped[str]
    institution: Mapped[str]
    is_followed: Mapped[bool]
    account_id: Mapped[AccountId | None] = mapped_column(
        ForeignKey("account.id", ondelete="RESTRICT")
    )
    first_seen_us: Mapped[int]
    seen_us: Mapped[int]
    is_gone: Mapped[bool]


class CursorRow(Base):
    """How far a stream was read."""

    __tablename__ = "connection_cursor"
    __table_args__ = (STRICT,)

    connection_id: Mapped[int] = mapped_column(
        ForeignKey(CONNECTION, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    stream: Mapped[str] = mapped_column(primary_key=True)
    cursor: Mapped[str]
    moved_us: Mapped[int]
    complete_since: Mapped[str]
    rows: Mapped[int]


class SyncRunRow(Base):
    """One run."""

    __tablename__ = "sync_run"
    __table_args__ = (Index(None, "connection_id", "id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    connection_id: Mapped[int]
    kind: Mapped[str]
    status: Mapped[str]
    started_us: Mapped[int]
    beat_us: Mapped[int]
    finished_us: Mapped[int | None]
    accounts: Mapped[int]
    pages: Mapped[int]
    calls: Mapped[int]
    read: Mapped[int]
    added: Mapped[int]
    known: Mapped[int]
    changed: Mapped[int]
    removed: Mapped[int]
    pending: Mapped[int]
    rejected: Mapped[int]
    observed: Mapped[int]
    prices: Mapped[int]
    questions: Mapped[int]
    cause: Mapped[str]
    error: Mapped[str]
    detail: Mapped[str]


class EvidenceRow(Base):
    """An answer as it arrived."""

    __tablename__ = "evidence"
    __table_args__ = (
        Index(None, "connection_id", "digest"),
        Index(None, "run_id"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    connection_id: Mapped[int]
    run_id: Mapped[int]
    at_us: Mapped[int]
    what: Mapped[str]
    digest: Mapped[str]
    size: Mapped[int]
    body: Mapped[str]


class PendingRowRow(Base):
    """A payment that is announced and not booked."""

    __tablename__ = "pending_row"
    __table_args__ = (STRICT,)

    connection_id: Mapped[int] = mapped_column(
        ForeignKey(CONNECTION, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    external_id: Mapped[str] = mapped_column(primary_key=True)
    remote_id: Mapped[str]
    content: Mapped[str]
    first_us: Mapped[int]
    seen_us: Mapped[int]
    misses: Mapped[int]


class QuestionRow(Base):
    """What only the person can decide."""

    __tablename__ = "question"
    __table_args__ = (UniqueConstraint("key"), Index(None, "settled_us"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    connection_id: Mapped[int]
    kind: Mapped[str]
    key: Mapped[str]
    subject: Mapped[str]
    detail: Mapped[str]
    asked_us: Mapped[int]
    settled_us: Mapped[int | None]
    answer: Mapped[str]


class AssetKeyRow(Base):
    """An identity of an asset."""

    __tablename__ = "asset_key"
    __table_args__ = (Index(None, "asset_id"), STRICT)

    scheme: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    asset_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="CASCADE"))
    source: Mapped[str]
    at_us: Mapped[int]


class AssetMergeRow(Base):
    """Two assets that were found to be one."""

    __tablename__ = "asset_merge"
    __table_args__ = (Index(None, "from_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    from_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    into_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    at_us: Mapped[int]
    made_by: Mapped[str]
    detail: Mapped[str]
    undone_us: Mapped[int | None]


class AssetSourceRow(Base):
    """Where prices of an asset come from."""

    __tablename__ = "asset_source"
    __table_args__ = (STRICT,)

    asset_id: Mapped[AssetId] = mapped_column(
        ForeignKey(ASSET, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    source: Mapped[str] = mapped_column(primary_key=True)
    symbol: Mapped[str]
    position: Mapped[int]
    currency: Mapped[str]
    is_on: Mapped[bool]
    made_by: Mapped[str]
    options: Mapped[str]


class PriceAskedRow(Base):
    """A span of days that a source was asked about."""

    __tablename__ = "price_asked"
    __table_args__ = (STRICT,)

    asset_id: Mapped[AssetId] = mapped_column(
        ForeignKey(ASSET, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    source: Mapped[str] = mapped_column(primary_key=True)
    first_day: Mapped[str] = mapped_column(primary_key=True)
    last_day: Mapped[str]
    asked_us: Mapped[int]
    found: Mapped[int]


class HeldPriceRow(Base):
    """A price that was held back."""

    __tablename__ = "held_price"
    __table_args__ = (Index(None, "asset_id"), Index(None, "settled_us"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    asset_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="CASCADE"))
    quote_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="CASCADE"))
    at_us: Mapped[int]
    granularity: Mapped[str]
    value: Mapped[Decimal]
    last_value: Mapped[Decimal | None]
    source: Mapped[str]
    reason: Mapped[str]
    held_us: Mapped[int]
    settled_us: Mapped[int | None]
    answer: Mapped[str]
