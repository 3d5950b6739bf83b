"""What all parts of options read of one unit of work: contracts, positions, prices, sessions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId
from app.domain.numbers import ZERO
from app.domain.times import DAY_US, end_us, start_us, to_us
from app.domain.trading.expiry import ends_at, share_worth, standard_delivery
from app.domain.trading.records import (
    Deliverable,
    Direction,
    Instrument,
    InstrumentKind,
    Position,
    PositionStatus,
    Quote,
)
from app.ports.sessions import Sessions
from app.ports.storage import UnitOfWork
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.pricing import price_of

KEEP = "option_keep:"  # a setting an account and contract: it is not to be exercised


@dataclass
class OptionBooks:
    """One unit of work as options see it."""

    unit: UnitOfWork
    sessions: Sessions
    registry: Registry = field(init=False)
    instruments: dict[int, Instrument] = field(init=False)
    _deliverables: dict[int, tuple[Deliverable, ...]] = field(init=False)
    _settings: dict[str, str] = field(init=False)
    _planned: dict[tuple[AccountId, AssetId], Decimal] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        base = read_preferences(self.unit.settings).base_currency
        self.registry = Registry(self.unit, base)
        self.instruments = {one.id: one for one in self.unit.records(Instrument).all()}
        found: dict[int, list[Deliverable]] = {}
        for one in self.unit.records(Deliverable).all():
            found.setdefault(one.instrument_id, []).append(one)
        self._deliverables = {key: tuple(rows) for key, rows in found.items()}
        self._settings = self.unit.settings.all()

    @property
    def accounts(self) -> dict[AccountId, Account]:
        return {one.id: one for one in self.registry.accounts.values()}

    def symbol(self, asset_id: AssetId | None) -> str:
        return "" if asset_id is None else self.registry.assets[asset_id].symbol

    def deliverables(self, instrument: Instrument) -> tuple[Deliverable, ...]:
        """Return what was stated of an adjusted contract; nothing of a standard one."""
        return self._deliverables.get(instrument.id, ())

    def delivered(self, instrument: Instrument) -> tuple[Deliverable, ...]:
        """Return what one contract delivers; nothing where it is unknown."""
        return self.deliverables(instrument) or standard_delivery(instrument)

    def open_options(self) -> list[tuple[Position, Instrument]]:
        """Return the open positions in contracts, the nearest expiry first."""
        options = {
            one.id: one for one in self.instruments.values() if one.kind == InstrumentKind.OPTION
        }
        positions = self.unit.records(Position).where(status=PositionStatus.OPEN)
        found = [
            (one, options[one.instrument_id])
            for one in positions
            if one.instrument_id in options and one.open_quantity
        ]
        found.sort(key=lambda pair: (str(pair[1].expires_on), pair[1].symbol, pair[0].id))
        return found

    def stock_held(self, account_id: AccountId, asset: AssetId, quote: AssetId) -> Decimal:
        """Return what the open positions of an account have of an asset."""
        own = [
            one.id
            for one in self.instruments.values()
            if one.asset_id == asset and one.quote_id == quote
        ]
        found = self.unit.records(Position).where(
            account_id=account_id, instrument_id=own, status=PositionStatus.OPEN
        )
        return sum((signed(one) for one in found), ZERO)

    def held(self, account: Account, asset: AssetId, quote: AssetId) -> Decimal:
        """Return what an account has of an asset: by the ledger, of paper by positions."""
        if account.is_paper:
            return self.stock_held(account.id, asset, quote)
        holding = self.registry.known_holding(account.id, asset)
        legs = self.unit.ledger.legs(asset_ids=[asset], account_ids=[account.id])
        return sum((one.quantity for one in legs if holding and one.holding_id == holding.id), ZERO)

    def plan(self, account_id: AccountId, asset: AssetId, quantity: Decimal) -> None:
        """Note what a delivery will bring or take that is not recorded yet."""
        key = (account_id, asset)
        self._planned[key] = self._planned.get(key, ZERO) + quantity

    def planned(self, account_id: AccountId, asset: AssetId) -> Decimal:
        """Return what deliveries will bring in all that are not recorded yet."""
        return self._planned.get((account_id, asset), ZERO)

    def option(self, position_id: int) -> tuple[Position, Instrument]:
        """Return a position in a contract.

        Raises:
            UnknownNameError, RefusedError: it is not of an option.
        """
        found = self.unit.records(Position).where(id=position_id)
        if not found:
            raise UnknownNameError("position", str(position_id))
        instrument = self.instruments[found[0].instrument_id]
        if instrument.kind != InstrumentKind.OPTION:
            raise RefusedError(f"position {position_id} ({instrument.symbol}) is no option")
        return found[0], instrument

    def ends_at(self, instrument: Instrument) -> datetime:
        """Return when a contract ends: at the close of its last session, or at its open.

        Raises:
            RefusedError: the exchange has no calendar.
        """
        if instrument.expires_on is None:
            raise RefusedError(f"{instrument.symbol} has no last day")
        day = self.sessions.last_session(instrument.exchange, instrument.expires_on)
        session = self.sessions.session(instrument.exchange, day)
        if session is None:  # a calendar contradicts itself
            raise RefusedError(f"{instrument.exchange} has no session on {day}")
        return ends_at(instrument, session)

    def keeps(self, position: Position) -> bool:
        """Tell whether the person said that a contract is not to be exercised."""
        return self._settings.get(keep_key(position), "") == "1"

    def worth_at(self, instrument: Instrument, at: datetime) -> Decimal | None:
        """Return what is held against the strike at the end of a contract; `None`: unknown.

        A price counts if it is the daily one of that day, or was seen within the profile's limit
        of minutes before that time. Yesterday's says nothing.
        """
        what = self.deliverables(instrument)
        wanted = {one.asset_id for one in what}
        if not what and instrument.underlying_id is not None:
            wanted = {instrument.underlying_id}
        prices = self.closes(wanted, instrument.quote_id, at)
        return share_worth(instrument, what, prices)

    def closes(
        self, assets: Iterable[AssetId], quote: AssetId, at: datetime
    ) -> Mapping[AssetId, Decimal]:
        """Return the prices of assets at the end of a session, those that are known."""
        wanted = set(assets)
        fresh_us = read_preferences(self.unit.settings).staleness.intraday_us
        at_us = to_us(at)
        earliest = at_us - fresh_us
        first = start_us(at.date())
        found: dict[AssetId, tuple[int, Decimal]] = {}
        for point in self.unit.prices.between(
            asset_ids=wanted, first_us=first, last_us=end_us(at.date())
        ):
            if point.quote_id != quote or point.value <= 0:
                continue
            is_daily = point.granularity == "daily"
            if is_daily or earliest <= point.at_us <= at_us:
                key = at_us + DAY_US if is_daily else point.at_us
                if key >= found.get(point.asset_id, (0, point.value))[0]:
                    found[point.asset_id] = (key, point.value)
        result = {asset: value for asset, (_, value) in found.items()}
        for one in self.instruments.values():
            if one.asset_id in wanted and one.asset_id not in result and one.quote_id == quote:
                seen = self._quoted(one, earliest, at_us)
                if seen is not None:
                    result[one.asset_id] = seen
        return result

    def _quoted(self, instrument: Instrument, first_us: int, last_us: int) -> Decimal | None:
        for quote in self.unit.records(Quote).where(instrument_id=instrument.id):
            if first_us <= quote.at_us <= last_us:
                return price_of(quote)
        return None


def signed(position: Position) -> Decimal:
    """Return what is open; below zero of what was sold."""
    quantity = position.open_quantity
    return quantity if position.direction == Direction.LONG else -quantity


def keep_key(position: Position) -> str:
    """Return the setting of a contract in an account; there is one open position of it."""
    return f"{KEEP}{position.account_id}:{position.instrument_id}"


def compact_of(instrument: Instrument) -> str:
    """Return the symbol without blanks."""
    return instrument.symbol.replace(" ", "")
