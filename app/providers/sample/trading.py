"""A year on paper, and a few real option contracts: what the Trades views have to show."""

import math
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from random import Random
from typing import NamedTuple

from app.domain.activities import PriceRow
from app.domain.assets import AssetType
from app.domain.calendar import is_market_day
from app.domain.kinds import Kind
from app.domain.numbers import ZERO
from app.domain.times import start_us
from app.domain.trading.occ import option_symbol, parse_occ
from app.ports.sample_trades import (
    SampleBasket,
    SampleFill,
    SampleNote,
    SampleOrder,
    SampleTrades,
)
from app.providers.sample.accounts import LARKSPUR
from app.providers.sample.agenda import Action
from app.providers.sample.books import CENT, When, cents
from app.providers.sample.market import SOURCE, Market
from app.providers.sample.portfolio import SampleAsset
from app.providers.sample.story import Story

PAPER, CASH = "Practice", Decimal(50_000)
_DAYS, _TRADES = 330, 46
_SYMBOLS = ("VELQ", "NIMQ", "ZPHQ", "HALV", "KLPD", "ORRN", "TALB", "BRWF")
_IDEAS = ("Breakout", "Pullback", "Earnings drift", "Mean reversion")
_TAGS = ("plan kept", "early exit", "chased", "news", "A setup", "small size")
_WORDS = (
    "Waited for the close above the range. Good.",
    "Took it a day early; the stop was too near.",
    "Sold half into strength, as planned.",
    "No reason to be in this one.",
    "Held through the dip because the plan said so.",
    "Size was right, entry was late.",
)
_FEE = Decimal("0.005")  # a share
_RISK = Decimal("0.045")
_CONTRACT_FEE = Decimal("0.65")
_YEAR = 365.25


class _Contract(NamedTuple):
    """A real option trade: so many days ago, and how it went on."""

    symbol: str
    right: str
    ago: int
    held: int  # days
    life: int  # days to its last, counted from the purchase
    strike: float  # of the price at the purchase
    contracts: int


_CONTRACTS = (
    _Contract("NIMQ", "C", 250, 24, 60, 1.03, 2),
    _Contract("ZPHQ", "P", 190, 30, 30, 0.97, 2),
    _Contract("KLPD", "C", 160, 15, 60, 1.0, 3),
    _Contract("VELQ", "C", 120, 17, 75, 1.02, 1),
    _Contract("NIMQ", "P", 95, 9, 40, 0.98, 1),
    _Contract("TALB", "C", 75, 12, 50, 1.02, 3),
    _Contract("ZPHQ", "C", 17, 8, 60, 1.02, 1),
    _Contract("VELQ", "P", 12, 5, 45, 0.98, 1),
    _Contract("NIMQ", "C", 33, 0, 95, 1.0, 3),
)


def plan(story: Story) -> None:
    """Plan the purchases and sales of contracts, which are real."""
    for one in _CONTRACTS:
        bought = story.market.next_open(story.agenda.last - timedelta(one.ago))
        contract = _named(story, one, bought)
        story.agenda.at(bought, _buy(story, one, contract), 15 * 60 + 20)
        if one.held:
            is_over = one.held >= one.life
            sold = contract.last
            if not is_over:
                sold = story.market.next_open(bought + timedelta(one.held))
            minute = 20 * 60 + 59 if is_over else 18 * 60 + 5
            story.agenda.at(sold, _sell(story, one, contract), minute)


def assets(story: Story) -> tuple[SampleAsset, ...]:
    """Return the contracts that were bought."""
    return tuple(
        SampleAsset(row.symbol, AssetType.OPTION, _title(row.symbol), decimals=0)
        for row in story.books.rows
        if row.asset_type == AssetType.OPTION and row.kind == Kind.BUY
    )


def _title(symbol: str) -> str:
    read = parse_occ(symbol)
    right = "call" if read.right == "C" else "put"
    return f"{read.root} {read.strike} {right} {read.expires_on:%d %b %Y}"


def of(story: Story) -> SampleTrades:
    """Return the paper account with its year, once the story has been told."""
    desk = _Desk(story)
    desk.trade()
    return SampleTrades(
        adopted=(LARKSPUR,),
        paper_account=PAPER,
        paper_cash=CASH,
        opened_us=start_us(story.agenda.last - timedelta(_DAYS + 5)),
        fee_unit=_FEE,
        fills=tuple(desk.fills),
        notes=tuple(desk.notes),
        orders=tuple(desk.orders),
        baskets=(
            SampleBasket(
                "Quiet half", "Half the world, half bonds, a little gold's cousin", 2,
                (("EVWL", Decimal("0.5")), ("EVBD", Decimal("0.4")), ("BRWF", Decimal("0.1"))),
            ),
            SampleBasket(
                "Chips and clouds", "Three makers of what computers need", 4,
                (("ZPHQ", Decimal("0.4")), ("NIMQ", Decimal("0.35")), ("VELQ", Decimal("0.25"))),
            ),
        ),
    )  # fmt: skip


class _Desk:
    """Trades on paper, one after the other in time, from the market's own closes."""

    def __init__(self, story: Story) -> None:
        self._market = story.market
        self._last = story.market.last_open(story.agenda.last)
        self._rng = Random(f"paper-{story.market.close('VELQ', story.agenda.last)}")  # noqa: S311  # a story, no secret
        self.fills: list[SampleFill] = []
        self.notes: list[SampleNote] = []
        self.orders: list[SampleOrder] = []
        self._busy: dict[str, date] = {}

    def trade(self) -> None:
        """Open and close one position after another; the last three stay open."""
        rng = self._rng
        begin = self._last - timedelta(_DAYS)
        for number in range(_TRADES):
            on = self._market.next_open(begin + timedelta(round(number * _DAYS / _TRADES)))
            free = [one for one in _SYMBOLS if self._busy.get(one, begin) < on]
            if not free:
                continue
            symbol = rng.choice(free)
            is_long = rng.random() < 0.78
            ends = self._market.next_open(on + timedelta(rng.randint(1, 16)))
            self._position(number, symbol, on, min(ends, self._last), is_long=is_long)
        self._open_ones()

    def _position(self, number: int, symbol: str, on: date, ends: date, *, is_long: bool) -> None:
        rng = self._rng
        price = self._price(symbol, on)
        quantity = Decimal(int(rng.randint(2400, 6800) / float(price)))
        entry, exit_ = ("buy", "sell") if is_long else ("sell", "buy")
        opened = f"paper-{number:03d}"
        self._fill(symbol, opened, entry, quantity, price, on)
        halves = [quantity]
        if rng.random() < 0.3 and quantity >= 10 and ends > on:
            first = Decimal(int(quantity / 2))
            halves = [first, quantity - first]
        if ends <= on:
            ends = min(self._market.next_open(on + timedelta(1)), self._last)
        middle = self._market.next_open(on + (ends - on) / 2)
        for place, part in enumerate(halves):
            day = ends if place == len(halves) - 1 else min(max(middle, on), ends)
            self._fill(
                symbol, f"{opened}-{place + 1}", exit_, part, self._price(symbol, day), day,
                later=90 + place,
            )  # fmt: skip
        self._busy[symbol] = ends
        sign = 1 if is_long else -1
        self.notes.append(
            SampleNote(
                opened,
                rng.choice(_IDEAS),
                tuple(sorted(rng.sample(_TAGS, rng.randint(0, 2)))),
                rng.choice(_WORDS) if rng.random() < 0.45 else "",
                rng.choice((None, 2, 3, 3, 4, 5)),
                cents(price * (1 - sign * _RISK)),
                cents(price * (1 + sign * 2 * _RISK)),
            )
        )

    def _open_ones(self) -> None:
        """Leave three positions open, with orders at work."""
        for number, (symbol, ago, dollars) in enumerate(
            (("HALV", 21, 5200), ("KLPD", 9, 3900), ("ORRN", 4, 4600)), _TRADES
        ):
            on = self._market.next_open(self._last - timedelta(ago))
            while self._busy.get(symbol, on) >= on and on < self._last:
                on = self._market.next_open(on + timedelta(1))
            on = min(on, self._last)
            price = self._price(symbol, on)
            quantity = Decimal(int(dollars / float(price)))
            opened = f"paper-{number:03d}"
            self._fill(symbol, opened, "buy", quantity, price, on, later=200)
            self.notes.append(
                SampleNote(opened, _IDEAS[number % 4], ("A setup",), "", None,
                           cents(price * (1 - _RISK)), cents(price * (1 + 2 * _RISK)))
            )  # fmt: skip
            now = self._market.close(symbol, self._last)
            if symbol == "HALV":
                self._order(symbol, "stop", "sell", "close", "stop", quantity,
                            stop=now * Decimal("0.9"), oco="paper-oco")  # fmt: skip
                self._order(symbol, "target", "sell", "close", "limit", quantity,
                            limit=now * Decimal("1.12"), oco="paper-oco")  # fmt: skip
            if symbol == "KLPD":
                part = Decimal(int(quantity / 2))
                self._order(symbol, "half", "sell", "close", "limit", part,
                            limit=now * Decimal("1.09"))  # fmt: skip
        now = self._market.close("VELQ", self._last)
        self._order("VELQ", "dip", "buy", "open", "limit", Decimal(8), limit=now * Decimal("0.91"))

    def _order(
        self, symbol: str, name: str, side: str, effect: str, type_: str, quantity: Decimal,
        *, limit: Decimal | None = None, stop: Decimal | None = None, oco: str = "",
    ) -> None:  # fmt: skip
        self.orders.append(
            SampleOrder(
                symbol, f"paper-order-{symbol}-{name}", side, effect, type_, quantity,
                None if limit is None else cents(limit), None if stop is None else cents(stop),
                oco, name if oco else "",
            )
        )  # fmt: skip

    def _fill(
        self, symbol: str, external_id: str, side: str, quantity: Decimal, price: Decimal,
        on: date, *, later: int = 0,
    ) -> None:  # fmt: skip
        minute = 14 * 60 + 40 + later + self._rng.randint(0, 120)
        at_us = When(on, minute).at_us
        self.fills.append(
            SampleFill(symbol, external_id, side, quantity, price, quantity * _FEE, at_us)
        )

    def _price(self, symbol: str, on: date) -> Decimal:
        close = self._market.close(symbol, on)
        return cents(close * Decimal(str(1 + round(self._rng.uniform(-0.008, 0.008), 4))))


def _buy(story: Story, one: _Contract, contract: "_Named") -> Action:
    def buy(when: When) -> None:
        price, fee = _worth(story.market, one, contract, when.on), _CONTRACT_FEE * one.contracts
        cost = price * one.contracts + fee
        if story.fund(when, LARKSPUR, cost + 50) < cost:
            return
        story.books.trade(
            when, LARKSPUR, Kind.BUY, contract.symbol, Decimal(one.contracts), price, fee=fee,
            note="Bought to open",
        )  # fmt: skip
        for on in _open_days(story, when.on, contract.last):
            worth = _worth(story.market, one, contract, on)
            if worth:
                row = PriceRow(start_us(on), contract.symbol, worth, "USD", "daily", SOURCE,
                               AssetType.OPTION)  # fmt: skip
                story.valuations.append(row)

    return buy


def _sell(story: Story, one: _Contract, contract: "_Named") -> Action:
    def sell(when: When) -> None:
        held = story.books.held(LARKSPUR, contract.symbol)
        if not held:
            return
        is_over = when.on >= contract.last
        price = ZERO if is_over else _worth(story.market, one, contract, when.on)
        story.books.trade(
            when, LARKSPUR, Kind.SELL, contract.symbol, held, price,
            fee=ZERO if is_over else _CONTRACT_FEE * one.contracts,
            note="Expired worthless" if is_over else "Sold to close",
        )  # fmt: skip

    return sell


class _Named(NamedTuple):
    symbol: str  # compact
    strike: Decimal
    last: date


def _named(story: Story, one: _Contract, bought: date) -> "_Named":
    """Return the contract that is bought: a whole strike, on a Friday."""
    last = _friday(bought + timedelta(one.life))
    spot = float(story.market.close(one.symbol, bought))
    strike = Decimal(round(spot * one.strike))
    if one.held >= one.life:  # it ends worthless, whatever the market does
        end = float(story.market.close(one.symbol, min(last, story.agenda.last)))
        strike = Decimal(round(min(float(strike), end * 0.98)))
    return _Named(option_symbol(one.symbol, last, one.right, strike).compact, strike, last)


def _worth(market: Market, one: _Contract, contract: "_Named", on: date) -> Decimal:
    """Return the worth of one contract: its intrinsic value and a usual premium for time.

    The premium is Brenner and Subrahmanyam's 0.4 · volatility · spot · √years, less with distance.
    """
    spot, strike = float(market.close(one.symbol, on)), float(contract.strike)
    inside = max(spot - strike if one.right == "C" else strike - spot, 0.0)
    years = max((contract.last - on).days, 0) / _YEAR
    spread = 0.35 * spot * math.sqrt(years)
    premium = 0.4 * spread * math.exp(-abs(spot - strike) / spread) if spread else 0.0
    return (Decimal(f"{inside + premium:.2f}") * 100).quantize(CENT, ROUND_HALF_EVEN)


def _open_days(story: Story, first: date, last: date) -> Iterator[date]:
    on = first
    while on <= min(last, story.agenda.last):
        yield on
        on = story.market.next_open(on + timedelta(1))


def _friday(on: date) -> date:
    """Return the first Friday on or after a day; its market is open in this market."""
    found = on + timedelta((4 - on.weekday()) % 7)
    return found if is_market_day(found) else found - timedelta(1)
