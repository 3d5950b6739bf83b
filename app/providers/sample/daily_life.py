"""Salary, rent, bills, the card, taxes, savings and the euro account."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.kinds import DIRECTION, Kind
from app.domain.numbers import ZERO, to_ledger
from app.domain.yields.accrual import payable
from app.providers.sample.accounts import (
    CARD,
    CHECKING,
    EUROS,
    JUNIOR,
    LARKSPUR,
    OLD_CARD,
    OLD_SAVINGS,
    SAVINGS,
)
from app.providers.sample.books import Books, When, cents
from app.providers.sample.instruments import EURO
from app.providers.sample.story import EMERGENCY, Story

HOME_YEAR = 1.6
OLD_YEAR = 3.0
OLD_BALANCE = Decimal("8412.55")  # what the passbook says when its history begins
_UPKEEP, _CHILD_CARE, _CHILD_YEARS = 190, 740, (3.6, 9.1)
CARD_LIMIT = Decimal(12_000)
PAY_DAY = 30  # of the savings account
_OLD_RATE, _RATE, _PASSBOOK = Decimal("0.0155"), Decimal("0.0185"), Decimal("0.009")
_RAISED_YEAR, _SLIPPED_YEAR = 8.05, 9.45
_OLD_CARD_YEAR = 2.7  # its last one
_RAISE, _INFLATION = 1.029, 1.027
_SALARY, _BONUS, _RENT, _BILLS = 5_650, 4_200, 1_420, 460
_PURCHASES = (
    # note, dollars, days of the month
    ("Groceries", 128, (3, 9, 16, 23)),
    ("Fuel", 52, (6, 20)),
    ("Restaurant", 74, (8, 14, 27)),
    ("Pharmacy", 31, (11,)),
    ("Clothing", 115, (18,)),
    ("Household", 92, (22,)),
    ("Streaming and phone", 86, (25,)),
)


def plan(story: Story) -> None:
    """Plan ten years of it."""
    agenda, books = story.agenda, story.books
    agenda.at(agenda.first, _opening(books, CHECKING, "6840.25"))
    agenda.at(agenda.first, _opening(books, SAVINGS, "56300.00"))
    agenda.at(agenda.first, _opening(books, EUROS, "2150.00", EURO))
    agenda.monthly(1, _Bills(story).pay)
    agenda.monthly(25, _salary(story))
    agenda.yearly(3, 18, _bonus(story))
    agenda.yearly(4, 12, _income_tax(story))
    agenda.monthly(28, _sweep(story))
    agenda.monthly(PAY_DAY, _Savings(story).pay)
    _plan_card(story)
    _plan_old_card(story)
    _plan_junior(story)
    _plan_euros(story)
    agenda.monthly(15, _old_interest(books), years=OLD_YEAR + 0.1, every=3)
    agenda.at(
        agenda.day(6.4),
        lambda when: books.cash(
            when, OLD_SAVINGS, Kind.WITHDRAW, Decimal("1200.00"), "Cash for the boat club"
        ),
    )


def _opening(
    books: Books, account: str, amount: str, currency: str = "USD"
) -> Callable[[When], None]:
    def write(when: When) -> None:
        books.cash(when, account, Kind.OPENING_BALANCE, Decimal(amount), currency=currency)

    return write


def _salary(story: Story) -> Callable[[When], None]:
    def pay(when: When) -> None:
        net = cents(_SALARY * _RAISE ** int(story.agenda.years(when.on)))
        story.books.cash(when, CHECKING, Kind.DEPOSIT, net, "Salary, Alder & Wren")

    return pay


def _bonus(story: Story) -> Callable[[When], None]:
    def pay(when: When) -> None:
        net = story.about(_BONUS * _RAISE ** int(story.agenda.years(when.on)), 0.25)
        story.books.cash(when, CHECKING, Kind.DEPOSIT, net, "Bonus, Alder & Wren")

    return pay


def _income_tax(story: Story) -> Callable[[When], None]:
    def pay(when: When) -> None:
        due = story.about(1_650, 0.3)
        story.fund(when, CHECKING, due + 2_500)
        story.books.cash(when, CHECKING, Kind.TAX, due, "Income tax")

    return pay


class _Bills:
    """Rent, then the upkeep of the home; energy and insurance always; childcare for years."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def pay(self, when: When) -> None:
        story = self._story
        years = story.agenda.years(when.on)
        story.fund(when, CHECKING, Decimal(5_000))
        if years < HOME_YEAR:
            story.books.cash(when, CHECKING, Kind.WITHDRAW, cents(_RENT), "Rent")
        else:
            upkeep = story.about(_UPKEEP * _INFLATION**years, 0.5)
            story.books.cash(when, CHECKING, Kind.WITHDRAW, upkeep, "Home upkeep")
        if _CHILD_YEARS[0] <= years < _CHILD_YEARS[1]:
            care = cents(_CHILD_CARE * _INFLATION ** int(years))
            story.books.cash(when, CHECKING, Kind.WITHDRAW, care, "Childcare")
        dear = 1.25 if when.on.month in {12, 1, 2, 3} else 1.0
        bills = story.about(_BILLS * dear * _INFLATION**years, 0.08)
        story.books.cash(when, CHECKING, Kind.WITHDRAW, bills, "Energy, insurance, internet")


def _sweep(story: Story) -> Callable[[When], None]:
    """Move what checking does not need to savings."""

    def move(when: When) -> None:
        spare = story.books.held(CHECKING) - 6_500
        if spare >= 200:
            story.books.move(when, CHECKING, SAVINGS, spare // 100 * 100, "To savings")

    return move


class _Savings:
    """Interest by the month: each day's balance × rate ÷ 365, as a rule of Coffer expects it.

    What rounding leaves over goes into the next month. In one month the bank pays by the rate of
    before: that is there to be found.
    """

    def __init__(self, story: Story) -> None:
        self._books, self._facts = story.books, story.facts
        self._raised = story.agenda.day(_RAISED_YEAR)
        self._slips: date | None = story.agenda.day(_SLIPPED_YEAR)
        self._seen = 0  # rows that were looked at
        self._on: date | None = None  # the next day to be counted
        self._balance = self._carried = ZERO

    def pay(self, when: When) -> None:
        earned = self._earned(when.on)
        facts = self._facts
        rate = _OLD_RATE if facts.savings_since is None else _RATE
        due, self._carried = payable(to_ledger(earned * rate / 365), self._carried, 2)
        if facts.savings_since is None and when.on >= self._raised:
            # The pay day itself is counted by neither rate: banks differ on it.
            self._on = facts.savings_since = when.on + timedelta(1)
            facts.savings_rate, self._carried = _RATE, ZERO
        if self._slips and when.on >= self._slips:
            due, self._slips = cents(earned * _OLD_RATE / 365), None
        if due > 0:
            self._books.cash(when, SAVINGS, Kind.INTEREST, due, "Interest")

    def _earned(self, until: date) -> Decimal:
        """Return the sum of the balances of the days before one that were not yet counted."""
        total = ZERO
        rows = self._books.rows
        for row in rows[self._seen :]:
            if row.on >= until:
                break  # rows of this day count for the next month
            self._seen += 1
            change = _cash_of(row, SAVINGS)
            if change:
                on = self._on or row.on
                total += self._balance * max((row.on - on).days, 0)
                self._on = max(row.on, on)
                self._balance += change
        total += self._balance * (until - (self._on or until)).days
        self._on = until
        return total


def _cash_of(row: ActivityRow, account: str) -> Decimal:
    """Return what a row of dollars does to the cash of an account that holds nothing else."""
    if row.amount is None or row.currency != "USD":
        return ZERO
    if row.to_account == account:
        return row.amount
    return DIRECTION[row.kind] * row.amount if row.account == account else ZERO


def _old_interest(books: Books) -> Callable[[When], None]:
    """Pay a quarter's interest on what is there."""

    def pay(when: When) -> None:
        balance = books.held(OLD_SAVINGS) + OLD_BALANCE
        books.cash(when, OLD_SAVINGS, Kind.INTEREST, cents(balance * _PASSBOOK / 4), "Interest")

    return pay


def _plan_card(story: Story) -> None:
    agenda, books, rng = story.agenda, story.books, story.rng

    def purchase(note: str, dollars: float) -> Callable[[When], None]:
        def buy(when: When) -> None:
            amount = story.about(dollars * _INFLATION ** agenda.years(when.on), 0.35)
            books.cash(when, CARD, Kind.WITHDRAW, amount, note)

        return buy

    for note, dollars, days in _PURCHASES:
        for day in days:
            agenda.monthly(day, purchase(note, dollars))
    agenda.yearly(7, 8, purchase("Flights", 1_450))
    agenda.yearly(12, 14, purchase("Presents", 520))
    for _ in range(14):
        dear = purchase("Repairs", rng.uniform(180, 900))
        agenda.at(agenda.day(rng.uniform(0.1, 9.9)), dear)

    def pay_off(when: When) -> None:
        owed = -books.held(CARD)
        if owed > 0:
            story.fund(when, CHECKING, owed + 2_500)
            books.move(when, CHECKING, CARD, owed, "Card payment")

    agenda.monthly(12, pay_off)


def _plan_old_card(story: Story) -> None:
    """A card that was hardly used, paid off and closed."""
    agenda, books = story.agenda, story.books
    last = agenda.day(_OLD_CARD_YEAR)

    def buy(when: When) -> None:
        if when.on < last:
            books.cash(when, OLD_CARD, Kind.WITHDRAW, story.about(45, 0.5), "Books and tickets")

    def pay_off(when: When) -> None:
        owed = -books.held(OLD_CARD)
        if owed > 0:
            story.fund(when, CHECKING, owed + 2_500)
            books.move(when, CHECKING, OLD_CARD, owed, "Card payment")
        if when.on >= last and story.facts.old_card_closed is None:
            story.facts.old_card_closed = when.on + timedelta(9)

    agenda.monthly(10, buy)
    agenda.monthly(20, pay_off)


def _plan_junior(story: Story) -> None:
    """A little a month for the child, whose money it is."""
    agenda, books, facts = story.agenda, story.books, story.facts

    def give(when: When) -> None:
        if story.reserve() - 60 >= EMERGENCY / 2:
            facts.junior_since = facts.junior_since or when.on
            story.fund(when, CHECKING, Decimal(2_560))
            books.move(when, CHECKING, JUNIOR, Decimal(60), "Pocket money put aside")

    agenda.monthly(26, give, years=_CHILD_YEARS[0] + 0.2)


def _plan_euros(story: Story) -> None:
    agenda, books = story.agenda, story.books

    def freelance(when: When) -> None:
        amount = story.about(560, 0.3)
        books.cash(when, EUROS, Kind.DEPOSIT, amount, "Translation work", currency=EURO)

    def holiday(when: When) -> None:
        amount = min(story.about(2_350, 0.2), books.held(EUROS, EURO))
        books.cash(when, EUROS, Kind.WITHDRAW, amount, "Summer holiday", currency=EURO)

    def exchange(when: When) -> None:
        """Buy euros for dollars at the day's rate; the dollars come from checking."""
        price = story.market.close(EURO, when.on)
        quantity = Decimal(story.rng.randrange(6, 11) * 100)
        if story.reserve() - cents(quantity * price) < EMERGENCY / 2:
            return
        story.fund(when, CHECKING, cents(quantity * price) + 2_500)
        books.move(when, CHECKING, EUROS, cents(quantity * price), "To buy euros")
        books.trade(when, EUROS, Kind.BUY, EURO, quantity, price, note="Euros bought")

    def to_broker(when: When) -> None:
        spare = books.held(EUROS, EURO) - 1_800
        if spare >= 500:
            amount = spare // 100 * 100
            books.move(when, EUROS, LARKSPUR, amount, "For shares in euros", currency=EURO)

    agenda.monthly(19, freelance, every=3)
    for year in range(10):
        agenda.at(story.market.next_open(agenda.day(year + 0.4)), exchange)
        agenda.at(agenda.day(year + 0.62) + timedelta(year), holiday)
    for years in (2.1, 5.1, 8.1):
        agenda.at(agenda.day(years), to_broker)
