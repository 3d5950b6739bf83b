"""Tables of trades: instruments, orders, fills, positions, journals, paper accounts, baskets.

Each holds the records of one type in `app.domain.trading.records` as they are.
"""

from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import STRICT, Base
from app.domain.ids import AccountId, AssetId, EntryId

ACCOUNT = "account.id"
ASSET = "asset.id"
INSTRUMENT = "instrument.id"
POSITION = "trade_position.id"
ORDER = "trade_order.id"
FILL = "trade_fill.id"
GROUP = "trade_group.id"


class InstrumentRow(Base):
    """Something that trades: an asset, what it is quoted in, and the venue's rules."""

    __tablename__ = "instrument"
    __table_args__ = (UniqueConstraint("asset_id", "quote_id"), Index(None, "symbol"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    asset_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    quote_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    kind: Mapped[str]
    symbol: Mapped[str]
    exchange: Mapped[str]
    multiplier: Mapped[Decimal]
    tick: Mapped[Decimal]
    lot_step: Mapped[Decimal]
    min_quantity: Mapped[Decimal]
    min_value: Mapped[Decimal]
    underlying_id: Mapped[AssetId | None] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    root: Mapped[str]
    expires_on: Mapped[date | None]
    right: Mapped[str]
    strike: Mapped[Decimal | None]
    style: Mapped[str]
    settlement: Mapped[str]
    settles: Mapped[str]
    is_adjusted: Mapped[bool]
    note: Mapped[str]


class DeliverableRow(Base):
    """What one contract delivers: an asset, cash among them; a standard one 100 shares."""

    __tablename__ = "instrument_deliverable"
    __table_args__ = (STRICT,)

    instrument_id: Mapped[int] = mapped_column(
        ForeignKey(INSTRUMENT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    asset_id: Mapped[AssetId] = mapped_column(
        ForeignKey(ASSET, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    quantity: Mapped[Decimal]


class QuoteRow(Base):
    """The newest prices of an instrument."""

    __tablename__ = "instrument_quote"
    __table_args__ = (STRICT,)

    instrument_id: Mapped[int] = mapped_column(
        ForeignKey(INSTRUMENT, ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    at_us: Mapped[int]
    bid: Mapped[Decimal | None]
    ask: Mapped[Decimal | None]
    last: Mapped[Decimal | None]
    bid_size: Mapped[Decimal | None]
    ask_size: Mapped[Decimal | None]
    source: Mapped[str]


class TradeGroupRow(Base):
    """Several legs as one strategy."""

    __tablename__ = "trade_group"
    __table_args__ = (STRICT,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey(ACCOUNT, ondelete="RESTRICT"))
    kind: Mapped[str]
    name: Mapped[str]
    is_guess: Mapped[bool]
    made_us: Mapped[int]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey(GROUP, ondelete="SET NULL"))
    note: Mapped[str]


class PositionRow(Base):
    """A trade as a person thinks of it: the fold over the fills of an instrument in an account."""

    __tablename__ = "trade_position"
    __table_args__ = (
        Index(None, "account_id", "instrument_id"),
        Index(None, "status"),
        Index(None, "opened_us"),
        Index(None, "group_id"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey(ACCOUNT, ondelete="RESTRICT"))
    instrument_id: Mapped[int] = mapped_column(ForeignKey(INSTRUMENT, ondelete="RESTRICT"))
    direction: Mapped[str]
    status: Mapped[str]
    opened: Mapped[Decimal]
    closed: Mapped[Decimal]
    working: Mapped[Decimal]
    open_value: Mapped[Decimal]
    close_value: Mapped[Decimal]
    fees: Mapped[Decimal | None]
    realized: Mapped[Decimal | None]
    realized_average: Mapped[Decimal | None]
    cost: Mapped[Decimal | None]
    cost_average: Mapped[Decimal | None]
    fill_count: Mapped[int]
    opened_us: Mapped[int]
    closed_us: Mapped[int | None]
    group_id: Mapped[int | None] = mapped_column(ForeignKey(GROUP, ondelete="SET NULL"))
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey(POSITION, ondelete="SET NULL"))


class BasketRow(Base):
    """Weights of instruments that are bought and sold together."""

    __tablename__ = "basket"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    description: Mapped[str]
    risk: Mapped[int | None]
    created_on: Mapped[date]
    archived_on: Mapped[date | None]
    note: Mapped[str]


class BasketPartRow(Base):
    """What share of a basket an instrument has; the weights of a basket sum to 1."""

    __tablename__ = "basket_part"
    __table_args__ = (STRICT,)

    basket_id: Mapped[int] = mapped_column(
        ForeignKey("basket.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    instrument_id: Mapped[int] = mapped_column(
        ForeignKey(INSTRUMENT, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    weight: Mapped[Decimal]


class BasketOrderRow(Base):
    """One order for a basket, which became orders of its parts."""

    __tablename__ = "basket_order"
    __table_args__ = (UniqueConstraint("client_id"), Index(None, "basket_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    basket_id: Mapped[int] = mapped_column(ForeignKey("basket.id", ondelete="RESTRICT"))
    account_id: Mapped[AccountId] = mapped_column(ForeignKey(ACCOUNT, ondelete="RESTRICT"))
    side: Mapped[str]
    amount: Mapped[Decimal]
    client_id: Mapped[str]
    made_us: Mapped[int]
    leftover: Mapped[Decimal]
    note: Mapped[str]


class TradeOrderRow(Base):
    """What was asked for, and where it stands. Status and filled follow from its messages."""

    __tablename__ = "trade_order"
    __table_args__ = (
        UniqueConstraint("account_id", "client_id"),
        Index(None, "position_id"),
        Index(None, "status"),
        Index(None, "instrument_id"),
        Index(None, "parent_id"),
        Index(None, "basket_order_id"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey(ACCOUNT, ondelete="RESTRICT"))
    instrument_id: Mapped[int] = mapped_column(ForeignKey(INSTRUMENT, ondelete="RESTRICT"))
    client_id: Mapped[str]
    side: Mapped[str]
    effect: Mapped[str]
    type: Mapped[str]
    tif: Mapped[str]
    quantity: Mapped[Decimal | None]
    amount: Mapped[Decimal | None]
    limit_price: Mapped[Decimal | None]
    stop_price: Mapped[Decimal | None]
    status: Mapped[str]
    filled: Mapped[Decimal]
    average_price: Mapped[Decimal | None]
    made_us: Mapped[int]
    updated_us: Mapped[int]
    position_id: Mapped[int | None] = mapped_column(ForeignKey(POSITION, ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey(GROUP, ondelete="SET NULL"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey(ORDER, ondelete="SET NULL"))
    oco: Mapped[str]
    role: Mapped[str]
    basket_order_id: Mapped[int | None] = mapped_column(
        ForeignKey("basket_order.id", ondelete="RESTRICT")
    )
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey(ORDER, ondelete="SET NULL"))
    venue_id: Mapped[str]
    venue_word: Mapped[str]
    sending: Mapped[str]
    source: Mapped[str]
    source_name: Mapped[str]
    reason: Mapped[str]
    note: Mapped[str]


class OrderMessageRow(Base):
    """One change of an order, or an attempt that was refused. Never altered, never deleted."""

    __tablename__ = "trade_order_message"
    __table_args__ = (Index(None, "order_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    order_id: Mapped[int] = mapped_column(ForeignKey(ORDER, ondelete="RESTRICT"))
    kind: Mapped[str]
    external_id: Mapped[str]
    at_us: Mapped[int]
    recorded_us: Mapped[int]
    before: Mapped[str]
    after: Mapped[str]
    detail: Mapped[str]


class FillRow(Base):
    """What was executed. Never altered, never deleted; a mistaken one gets a `FillVoid`."""

    __tablename__ = "trade_fill"
    __table_args__ = (
        UniqueConstraint("account_id", "external_id"),
        Index(None, "account_id", "instrument_id"),
        Index(None, "order_id"),
        Index(None, "entry_id"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey(ACCOUNT, ondelete="RESTRICT"))
    instrument_id: Mapped[int] = mapped_column(ForeignKey(INSTRUMENT, ondelete="RESTRICT"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey(ORDER, ondelete="RESTRICT"))
    external_id: Mapped[str]
    kind: Mapped[str]
    side: Mapped[str]
    quantity: Mapped[Decimal]
    price: Mapped[Decimal]
    fee: Mapped[Decimal]
    fee_asset_id: Mapped[AssetId | None] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    at_us: Mapped[int]
    recorded_us: Mapped[int]
    entry_id: Mapped[EntryId | None] = mapped_column(ForeignKey("entry.id", ondelete="RESTRICT"))
    source: Mapped[str]
    note: Mapped[str]
    amount: Mapped[Decimal | None]


class FillVoidRow(Base):
    """A fill that does not count."""

    __tablename__ = "trade_fill_void"
    __table_args__ = (STRICT,)

    fill_id: Mapped[int] = mapped_column(
        ForeignKey(FILL, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    at_us: Mapped[int]
    reason: Mapped[str]


class FillPartRow(Base):
    """Which part of a fill a position has; one that crosses zero has two."""

    __tablename__ = "trade_fill_part"
    __table_args__ = (Index(None, "position_id"), STRICT)

    fill_id: Mapped[int] = mapped_column(
        ForeignKey(FILL, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    position_id: Mapped[int] = mapped_column(
        ForeignKey(POSITION, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    quantity: Mapped[Decimal]
    effect: Mapped[str]
    realized: Mapped[Decimal | None]
    realized_average: Mapped[Decimal | None]


class PositionNoteRow(Base):
    """A person's own words about a position."""

    __tablename__ = "position_note"
    __table_args__ = (STRICT,)

    position_id: Mapped[int] = mapped_column(
        ForeignKey(POSITION, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    strategy: Mapped[str]
    note: Mapped[str]
    rating: Mapped[int | None]
    planned_stop: Mapped[Decimal | None]
    planned_target: Mapped[Decimal | None]
    first_stop: Mapped[Decimal | None]


class PositionTagRow(Base):
    """A word that a person put on a position."""

    __tablename__ = "position_tag"
    __table_args__ = (Index(None, "tag"), STRICT)

    position_id: Mapped[int] = mapped_column(
        ForeignKey(POSITION, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    tag: Mapped[str] = mapped_column(primary_key=True)


class PaperBookRow(Base):
    """The rules of a paper account. Its money is in `PaperCash` and fills, never in the ledger."""

    __tablename__ = "paper_book"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountId] = mapped_column(
        ForeignKey(ACCOUNT, ondelete="RESTRICT"), primary_key=True, autoincrement=False
    )
    currency_id: Mapped[AssetId] = mapped_column(ForeignKey(ASSET, ondelete="RESTRICT"))
    leverage: Mapped[Decimal]
    fee_fixed: Mapped[Decimal]
    fee_unit: Mapped[Decimal]
    fee_maker: Mapped[Decimal]
    fee_taker: Mapped[Decimal]
    slippage: Mapped[Decimal]
    volume_share: Mapped[Decimal]
    limits: Mapped[str]
    seed: Mapped[int]
    fee_in: Mapped[str]
    keeps_hours: Mapped[bool]
    made_us: Mapped[int]


class PaperCashRow(Base):
    """Paper money put in or taken out."""

    __tablename__ = "paper_cash"
    __table_args__ = (Index(None, "account_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    account_id: Mapped[AccountId] = mapped_column(ForeignKey(ACCOUNT, ondelete="RESTRICT"))
    at_us: Mapped[int]
    amount: Mapped[Decimal]
    note: Mapped[str]
