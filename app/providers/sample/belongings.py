"""The home with its mortgage, the car, gold and the stake in a private company."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.kinds import Kind
from app.domain.numbers import ONE, ZERO
from app.providers.sample.accounts import (
    CHECKING,
    COINS,
    HOUSE,
    MORTGAGE,
    STAKE,
    VEHICLE,
)
from app.providers.sample.books import When, cents
from app.providers.sample.daily_life import HOME_YEAR
from app.providers.sample.instruments import CAR, GOLD, HOME, TIDEWATER
from app.providers.sample.story import EMERGENCY, Story

_PRICE_OF_HOME, _OWN_MONEY = Decimal(338_000), Decimal(64_000)
_RATE, _MONTHS = Decimal("0.0345"), 360
_PRICE_OF_CAR, _KEPT_BY_CAR = Decimal(29_800), Decimal("0.86")
_MONTHS_SINCE_ROUND = 14  # longer than a price by hand stays fresh


def plan(story: Story) -> None:
    """Plan ten years of it."""
    _plan_home(story)
    _plan_car(story)
    _plan_gold(story)
    _plan_stake(story)


def _plan_home(story: Story) -> None:
    agenda, books = story.agenda, story.books
    bought = agenda.day(HOME_YEAR)

    def buy(when: When) -> None:
        story.value(when, HOME, _PRICE_OF_HOME, AssetType.OTHER)
        story.fund(when, CHECKING, _OWN_MONEY + 6_800)
        books.cash(when, CHECKING, Kind.WITHDRAW, Decimal("3950.00"), "Notary and closing costs")
        own = min(_OWN_MONEY, (books.held(CHECKING) - 2_500) // 1_000 * 1_000)
        books.move(when, CHECKING, HOUSE, own, "Down payment")
        books.move(when, MORTGAGE, HOUSE, _PRICE_OF_HOME - own, "Mortgage drawn")
        books.trade(when, HOUSE, Kind.BUY, HOME, ONE, _PRICE_OF_HOME)

    agenda.at(bought, buy)
    agenda.monthly(4, _Mortgage(story).pay, years=HOME_YEAR + 0.05)
    worth = float(_PRICE_OF_HOME)
    for year in range(bought.year + 1, agenda.last.year + 1):
        worth *= 1 + story.rng.uniform(0.022, 0.058)
        estimate = Decimal(round(worth / 1_000) * 1_000)
        agenda.at(date(year, 1, 15), _valuation(story, HOME, estimate))
    for month in (5, 11):
        agenda.yearly(month, 16, _property_tax(story), years=HOME_YEAR + 0.2)


class _Mortgage:
    """An annuity: the payment stays, its share of interest falls."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._payment = ZERO

    def pay(self, when: When) -> None:
        books = self._story.books
        owed = -books.held(MORTGAGE)
        if not self._payment:
            growth = (1 + _RATE / 12) ** _MONTHS
            self._payment = cents(owed * _RATE / 12 * growth / (growth - 1))
        self._story.fund(when, CHECKING, self._payment + 2_500)
        books.cash(when, MORTGAGE, Kind.FEE, cents(owed * _RATE / 12), "Mortgage interest")
        books.move(when, CHECKING, MORTGAGE, self._payment, "Mortgage payment")


def _property_tax(story: Story) -> Callable[[When], None]:
    def pay(when: When) -> None:
        due = story.about(1_780, 0.05)
        story.fund(when, CHECKING, due + 2_500)
        story.books.cash(when, CHECKING, Kind.TAX, due, "Property tax")

    return pay


def _plan_car(story: Story) -> None:
    agenda, books = story.agenda, story.books

    def buy(when: When) -> None:
        story.value(when, CAR, _PRICE_OF_CAR, AssetType.OTHER)
        story.fund(when, CHECKING, _PRICE_OF_CAR + 2_500)
        books.move(when, CHECKING, VEHICLE, _PRICE_OF_CAR, "For the car")
        books.trade(when, VEHICLE, Kind.BUY, CAR, ONE, _PRICE_OF_CAR)

        worth = _PRICE_OF_CAR
        for year in range(when.on.year + 1, agenda.last.year + 1):
            worth = (worth * _KEPT_BY_CAR).quantize(Decimal(100)).quantize(ONE)
            if date(year, 1, 20) <= agenda.last:
                story.value(When(date(year, 1, 20)), CAR, worth, AssetType.OTHER)

    story.once_affordable(5.3, _PRICE_OF_CAR, buy)


def _plan_gold(story: Story) -> None:
    agenda, books = story.agenda, story.books

    def had(when: When) -> None:
        price = story.market.close(GOLD, when.on)
        books.kind_row(
            when, COINS, Kind.OPENING_BALANCE, GOLD, Decimal(8), price=price, note="Inherited"
        )

    def buy(when: When) -> None:
        premium = Decimal("1.02")  # coins cost more than their metal
        price = cents(story.market.close(GOLD, when.on) * premium)
        cost = price * 2
        if story.reserve() - cost >= EMERGENCY:
            story.fund(when, CHECKING, cost + 2_500)
            books.move(when, CHECKING, COINS, cost, "Coin dealer")
            books.trade(when, COINS, Kind.BUY, GOLD, Decimal(2), price)

    agenda.at(agenda.first, had)
    for years in (4.2, 7.6):
        agenda.at(story.market.next_open(agenda.day(years)), buy)


def _plan_stake(story: Story) -> None:
    agenda, books = story.agenda, story.books
    shares, price = Decimal(1_500), Decimal("8.00")

    def buy(when: When) -> None:
        story.value(when, TIDEWATER, price, AssetType.PRIVATE_COMPANY)
        story.fund(when, CHECKING, shares * price + 2_500)
        books.move(when, CHECKING, STAKE, shares * price, "Friends and family round")
        books.trade(when, STAKE, Kind.BUY, TIDEWATER, shares, price)

    story.once_affordable(4.1, shares * price, buy)
    for years, worth in ((5.0, "9.10"), (5.95, "10.40"), (6.9, "12.75"), (7.85, "14.50")):
        agenda.at(agenda.day(years), _valuation(story, TIDEWATER, Decimal(worth), is_private=True))
    last_round = _months_before(agenda.last + timedelta(1), _MONTHS_SINCE_ROUND)
    agenda.at(last_round, _valuation(story, TIDEWATER, Decimal("17.25"), is_private=True))


def _valuation(
    story: Story, symbol: str, worth: Decimal, *, is_private: bool = False
) -> Callable[[When], None]:
    type_ = AssetType.PRIVATE_COMPANY if is_private else AssetType.OTHER

    def value(when: When) -> None:
        story.value(when, symbol, worth, type_)

    return value


def _months_before(on: date, months: int) -> date:
    year, month = divmod(on.year * 12 + on.month - 1 - months, 12)
    return date(year, month + 1, min(on.day, calendar.monthrange(year, month + 1)[1]))
