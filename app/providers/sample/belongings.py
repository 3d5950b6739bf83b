"""The home with its mortgage, the car, gold and the stake in a private company."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.belongings.records import BelongingKind, Metal, RuleKind, WeightUnit
from app.domain.ids import AccountId
from app.domain.kinds import Kind
from app.domain.loans.booked import EXTRA, INTEREST, PAYMENT
from app.domain.loans.records import Loan, LoanExtra, LoanKind
from app.domain.loans.schedule import ScheduleRow, schedule
from app.domain.numbers import ONE
from app.ports.sample_household import Place, SampleBelonging, SampleRound, SampleRule
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
_DUE_DAY = 4
_EXTRA_YEAR, _EXTRA = 6.45, Decimal(6_000)
_GROWTH = Decimal("0.035")  # of the home's worth, a year
_PRICE_OF_CAR, _LOST_BY_CAR, _LEFT_OF_CAR = Decimal(29_800), Decimal("0.15"), Decimal(4_500)
_OFFERS = ((14, 0.05), (38, -0.03))  # months after, and how far from the rule
_ROUNDS = (
    (5.0, "Seed", "9.10", 460_000),
    (5.95, "Seed extension", "10.40", 505_000),
    (6.9, "Series A", "12.75", 610_000),
    (7.85, "Series A extension", "14.50", 655_000),
)
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
        mortgage.begin(when.on, _PRICE_OF_HOME - own)
        story.facts.belongings.append(
            SampleBelonging(
                Place(HOUSE, HOME), BelongingKind.PROPERTY, "Semi-detached, built in 1978", when.on,
                rule=SampleRule(when.on, RuleKind.GROWTH, _GROWTH),
            )
        )  # fmt: skip

    agenda.at(bought, buy)
    mortgage = _Mortgage(story)
    agenda.at(agenda.day(_EXTRA_YEAR), mortgage.pay_extra)
    agenda.monthly(_DUE_DAY, mortgage.pay, years=HOME_YEAR + 0.05)
    worth = float(_PRICE_OF_HOME)
    for year in range(bought.year + 1, agenda.last.year + 1):
        worth *= 1 + story.rng.uniform(0.022, 0.058)
        estimate = Decimal(round(worth / 1_000) * 1_000)
        agenda.at(date(year, 1, 15), _valuation(story, HOME, estimate))
    for month in (5, 11):
        agenda.yearly(month, 16, _property_tax(story), years=HOME_YEAR + 0.2)


class _Mortgage:
    """An annuity, paid as its schedule says."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._rows: dict[date, ScheduleRow] = {}

    def begin(self, on: date, principal: Decimal) -> None:
        self._story.facts.mortgage = Loan(
            AccountId(0), LoanKind.ANNUITY, False, principal, _RATE, on,
            _first(self._story, _DUE_DAY, HOME_YEAR + 0.05), _MONTHS,
        )  # fmt: skip
        self._look()

    def pay(self, when: When) -> None:
        row, books = self._rows[when.on], self._story.books
        self._story.fund(when, CHECKING, row.payment + 2_500)
        books.cash(when, MORTGAGE, Kind.INTEREST_CHARGE, row.interest, "Mortgage interest")
        self._note(row.due, INTEREST)
        books.move(when, CHECKING, MORTGAGE, row.payment, "Mortgage payment")
        self._note(row.due, PAYMENT)

    def pay_extra(self, when: When) -> None:
        story = self._story
        if story.facts.mortgage is None or story.reserve() - _EXTRA < EMERGENCY / 2:
            return
        story.fund(when, CHECKING, _EXTRA + 2_500)
        story.books.move(when, CHECKING, MORTGAGE, _EXTRA, "Extra payment on the mortgage")
        self._note(when.on, EXTRA)
        story.facts.extras.append(LoanExtra(AccountId(0), when.on, _EXTRA))
        self._look()

    def _look(self) -> None:
        facts = self._story.facts
        if facts.mortgage is not None:
            self._rows = {row.due: row for row in schedule(facts.mortgage, (), facts.extras).rows}

    def _note(self, on: date, part: str) -> None:
        self._story.facts.posted[self._story.books.last_id] = on, part


def _first(story: Story, day: int, years: float) -> date:
    """Return the first such day of a month so many years after the beginning."""
    since = story.agenda.day(years)
    month = since if since.day <= day else since.replace(day=28) + timedelta(4)
    return month.replace(day=day)


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

        rule = SampleRule(when.on, RuleKind.DECLINING, _LOST_BY_CAR, _LEFT_OF_CAR)
        story.facts.belongings.append(
            SampleBelonging(
                Place(VEHICLE, CAR), BelongingKind.VEHICLE, "Estate car, petrol, seven seats",
                when.on, rule=rule,
            )
        )  # fmt: skip
        for months, off in _OFFERS:
            kept = (1 - float(_LOST_BY_CAR)) ** (months / 12) * (1 + off)
            worth = Decimal(round(float(_PRICE_OF_CAR) * kept / 100) * 100)
            on = when.on + timedelta(round(months * 30.44))
            if on <= agenda.last:
                story.value(When(on), CAR, worth, AssetType.OTHER)

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
    story.facts.belongings.append(
        SampleBelonging(
            Place(COINS, GOLD), BelongingKind.PRECIOUS_METAL, "Kept in the safe at home",
            agenda.first, Metal.GOLD, Decimal("1.0909"), WeightUnit.TROY_OUNCE, Decimal("0.9167"),
            "coin",
        )
    )  # fmt: skip
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
        begun = SampleRound(when.on, "Friends and family", price, Decimal(420_000))
        held = [one for one in (begun, *rounds) if one.held_on <= agenda.last]
        story.facts.belongings.append(
            SampleBelonging(
                Place(STAKE, TIDEWATER), BelongingKind.PRIVATE_COMPANY,
                "Makes robots for shipyards", when.on, share_class="Common",
                rounds=tuple(sorted(held)),
            )
        )  # fmt: skip

    story.once_affordable(4.1, shares * price, buy)
    last_round = _months_before(agenda.last + timedelta(1), _MONTHS_SINCE_ROUND)
    rounds = [
        SampleRound(agenda.day(years), name, Decimal(worth), Decimal(count))
        for years, name, worth, count in _ROUNDS
    ]
    rounds.append(SampleRound(last_round, "Series B", Decimal("17.25"), Decimal(790_000)))
    for one in rounds:
        agenda.at(one.held_on, _valuation(story, TIDEWATER, one.price, is_private=True))


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
