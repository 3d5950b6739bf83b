"""Builders of valid domain values: a test states what it is about, the rest is filled in here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count

from app.domain.accounts import Account, Holding
from app.domain.activities import ActivityRow
from app.domain.assets import Asset, AssetType
from app.domain.ids import (
    AccountId,
    AssetId,
    EntryId,
    HoldingId,
    InstitutionId,
    LegId,
    ObservationId,
)
from app.domain.kinds import DIRECTION
from app.domain.ledger import LegRecord
from app.domain.observations import Observation
from app.domain.price_points import Granularity, PricePoint
from app.domain.times import EPOCH, parse_moment

Number = Decimal | int | str

USD, EUR, GBP, STOCK, COIN = (AssetId(one) for one in range(1, 6))
BROKER, WALLET = AccountId(1), AccountId(2)

_ids = count(1)


def us(text: str) -> int:
    """Return microseconds since 1970 of an ISO date or datetime."""
    return parse_moment(text)[0]


def decimal(value: Number) -> Decimal:
    return Decimal(value)


def optional(value: Number | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def holding_id(account: AccountId, asset: AssetId) -> HoldingId:
    """Return the id under which builders know the holding of an asset in an account."""
    return HoldingId(account * 1000 + asset)


def a_leg(
    kind: str = "buy",
    quantity: Number = 1,
    at: str = "2024-01-15",
    *,
    price: Number | None = None,
    amount: Number | None = None,
    quote: AssetId | None = None,
    fee: Number | None = None,
    fee_in: AssetId | None = None,
    ratio: Number | None = None,
    payer: AssetId | None = None,
    asset: AssetId = STOCK,
    account: AccountId = BROKER,
    entry: int | None = None,
) -> LegRecord:
    """Return a leg in effect; later calls have later ids. The kind gives the quantity its sign.

    A price or an amount is in USD unless `quote` says otherwise; so is a fee by `fee_in`.
    """
    at_us, on = parse_moment(at)
    number = next(_ids)
    states_money = price is not None or amount is not None
    return LegRecord(
        leg_id=LegId(number),
        entry_id=EntryId(number if entry is None else entry),
        holding_id=holding_id(account, asset),
        account_id=account,
        asset_id=asset,
        at_us=at_us,
        day=on.toordinal(),
        kind=kind,
        quantity=Decimal(quantity) * DIRECTION.get(kind, 1),
        unit_price=optional(price),
        quote_id=quote or (USD if states_money else None),
        amount=optional(amount),
        fee=optional(fee),
        fee_asset_id=fee_in or (USD if fee is not None else None),
        counter_asset_id=payer,
        counter_quantity=optional(ratio),
    )


def a_split(ratio: Number, at: str = "2024-01-15", *, account: AccountId = BROKER) -> LegRecord:
    return a_leg("split", 0, at, ratio=ratio, account=account)


def an_observation(
    balance: Number = 1, at: str = "2024-01-15", *, source: str = "statement"
) -> Observation:
    """Return an observation of the holding that `a_leg` writes to by default."""
    return Observation(
        id=ObservationId(next(_ids)),
        holding_id=holding_id(BROKER, STOCK),
        at_us=us(at),
        balance=Decimal(balance),
        source=source,
        available=None,
        limit=None,
        recorded_at=EPOCH,
    )


def a_price(
    value: Number = 1,
    at: str = "2024-01-15",
    *,
    of: AssetId = STOCK,
    quote: AssetId = USD,
    granularity: str = Granularity.DAILY,
) -> PricePoint:
    return PricePoint(of, quote, us(at), Decimal(value), granularity, "test")


def a_row(
    kind: str = "buy",
    symbol: str = "",
    *,
    at: str = "2024-01-15",
    account: str = "Broker",
    quantity: Number | None = None,
    price: Number | None = None,
    currency: str = "USD",
    fee: Number | None = None,
    amount: Number | None = None,
    to_account: str = "",
    external_id: str = "row-1",
    note: str = "",
    asset_type: str = "",
) -> ActivityRow:
    """Return a row of activities.csv as its reader gives it."""
    at_us, on = parse_moment(at)
    return ActivityRow(
        at_us=at_us,
        on=on,
        account=account,
        kind=kind,
        symbol=symbol,
        asset_type=asset_type,
        quantity=optional(quantity),
        price=optional(price),
        currency=currency,
        fee=optional(fee),
        amount=optional(amount),
        to_account=to_account,
        external_id=external_id,
        note=note,
        has_time=len(at) > 10,
    )


def an_account(
    name: str = "Broker", *, id: AccountId = BROKER, tracks_cash: bool = True, currency: str = ""
) -> Account:
    return Account(id, InstitutionId(1), name, tracks_cash=tracks_cash, currency=currency)


def a_holding(*, account: AccountId = BROKER, asset: AssetId = STOCK) -> Holding:
    return Holding(holding_id(account, asset), account, asset)


def an_asset(
    symbol: str = "ACME", type: str = AssetType.PUBLIC_STOCK, *, id: AssetId = STOCK
) -> Asset:
    return Asset(id, symbol, type)


def utc(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, tzinfo=UTC)


@dataclass(frozen=True)
class FixedRates:
    """Values amounts at one rate for each asset, whatever the time; US dollars are the base."""

    rates: Mapping[AssetId, Number] = field(default_factory=dict)

    def to_base(self, amount: Decimal, asset_id: AssetId, at_us: int) -> Decimal | None:
        if asset_id == USD:
            return amount
        rate = self.rates.get(asset_id)
        return None if rate is None else amount * Decimal(rate)


@dataclass
class FakeBooks:
    """Accounts, assets and holdings by name; what is named for the first time is made.

    Symbols of three capitals that ISO 4217 lists are currencies, coins are told by their type.
    """

    base_currency: str = "USD"
    accounts: dict[str, Account] = field(default_factory=dict)
    assets: dict[str, Asset] = field(default_factory=dict)
    holdings: dict[HoldingId, tuple[str, str]] = field(default_factory=dict)
    tracks_cash: bool = True

    def account(self, name: str) -> Account:
        if name not in self.accounts:
            made = an_account(
                name, id=AccountId(len(self.accounts) + 1), tracks_cash=self.tracks_cash
            )
            self.accounts[name] = made
        return self.accounts[name]

    def asset(self, symbol: str, asset_type: str) -> Asset:
        if symbol not in self.assets:
            is_money = symbol in {"USD", "EUR", "GBP", "CHF", "JPY"}
            kind = asset_type or (AssetType.FIAT if is_money else AssetType.PUBLIC_STOCK)
            self.assets[symbol] = Asset(AssetId(len(self.assets) + 1), symbol, kind)
        return self.assets[symbol]

    def currency(self, code: str) -> Asset:
        return self.asset(code, "" if code in {"USD", "EUR", "GBP", "CHF", "JPY"} else "crypto")

    def holding(self, account_id: AccountId, asset_id: AssetId) -> HoldingId:
        account = next(one.name for one in self.accounts.values() if one.id == account_id)
        symbol = next(one.symbol for one in self.assets.values() if one.id == asset_id)
        made = holding_id(account_id, asset_id)
        self.holdings[made] = (account, symbol)
        return made

    def name_of(self, holding: HoldingId) -> tuple[str, str]:
        """Return the account and the symbol of a holding."""
        return self.holdings[holding]


def in_order(legs: Iterable[LegRecord]) -> list[LegRecord]:
    """Put legs in the ledger's order: by time, entry and leg."""
    return sorted(legs, key=lambda leg: (leg.at_us, leg.entry_id, leg.leg_id))
