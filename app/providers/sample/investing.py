"""Two brokers: savings plans, shares bought and sold, dividends, splits, moves between them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.kinds import Kind
from app.providers.sample.accounts import CHECKING, LARKSPUR, NORTHGATE
from app.providers.sample.books import When, cents, units
from app.providers.sample.instruments import BONDS, BY_SYMBOL, EURO, INSTRUMENTS, STOCK, WORLD
from app.providers.sample.story import EMERGENCY, Story

_PLAN_MINUTE, _TRADE_MINUTE, _SPLIT_MINUTE = 14 * 60 + 35, 15 * 60 + 10, 13 * 60 + 30
_DIVIDEND_DAY, _DIVIDEND_MONTHS = 15, (3, 6, 9, 12)
_RAISE = 1.045  # of the savings plans, a year
_WITHHELD = Decimal("0.15")  # of dividends from abroad


class _Deal(NamedTuple):
    """Money to put into shares, or a fraction of them to sell."""

    years: float
    account: str
    symbol: str
    dollars: int = 0  # euros for a share that is quoted in them
    sold: float = 0.0


_DEALS = (
    _Deal(0.45, NORTHGATE, "VELQ", 2_600),
    _Deal(0.8, LARKSPUR, "KLPD", 2_200),
    _Deal(1.1, NORTHGATE, "BRWF", 2_400),
    _Deal(2.3, NORTHGATE, "ZPHQ", 2_100),
    _Deal(2.6, LARKSPUR, "RSTK", 3_400),
    _Deal(2.9, LARKSPUR, "TALB", 2_500),
    _Deal(3.3, NORTHGATE, "HALV", 3_000),
    _Deal(3.9, NORTHGATE, "VELQ", 2_200),
    _Deal(4.3, NORTHGATE, "ORRN", 3_200),
    _Deal(4.9, NORTHGATE, "ZPHQ", sold=0.4),
    _Deal(5.4, LARKSPUR, "RHNO", 1_900),
    _Deal(5.8, LARKSPUR, "NIMQ", 3_300),
    _Deal(6.6, NORTHGATE, "BRWF", sold=0.5),
    _Deal(6.9, LARKSPUR, "KLPD", sold=1.0),
    _Deal(7.8, LARKSPUR, "RSTK", sold=0.5),
    _Deal(8.4, LARKSPUR, "RHNO", 1_600),
    _Deal(8.7, NORTHGATE, "VELQ", sold=0.25),
    _Deal(9.3, LARKSPUR, "TALB", 2_000),
)


def plan(story: Story) -> None:
    """Plan ten years of it."""
    agenda, market = story.agenda, story.market
    agenda.at(market.next_open(agenda.first), _brought_along(story), 9 * 60)
    for on in _months(story, 5):
        agenda.at(on, _savings_plan(story, NORTHGATE, 730, {WORLD: 0.7, BONDS: 0.3}),
                  _PLAN_MINUTE)  # fmt: skip
    for on in _months(story, 9):
        agenda.at(on, _savings_plan(story, LARKSPUR, 320, {WORLD: 1.0}), _PLAN_MINUTE)
    for deal in _DEALS:
        on = market.next_open(agenda.day(deal.years))
        agenda.at(on, _sale(story, deal) if deal.sold else _purchase(story, deal), _TRADE_MINUTE)
    for on in _months(story, _DIVIDEND_DAY):
        if on.month in _DIVIDEND_MONTHS:
            agenda.at(on, _dividends(story))
    for symbol, on in market.split_days.items():
        agenda.at(on, _split(story, symbol), _SPLIT_MINUTE)
    agenda.yearly(12, 20, _custody_fee(story))
    agenda.at(market.next_open(agenda.day(6.3)), _pair(story, "HALV"), 16 * 60 + 5)
    agenda.at(market.next_open(agenda.day(7.4)), _move_along(story, WORLD, Decimal(40)), 17 * 60)


def _months(story: Story, day: int) -> list[date]:
    """Return the first open day on or after a day of every month."""
    agenda, found = story.agenda, []
    year, month = agenda.first.year, agenda.first.month
    while (year, month) <= (agenda.last.year, agenda.last.month):
        found.append(story.market.next_open(date(year, month, day)))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def _brought_along(story: Story) -> Callable[[When], None]:
    def write(when: When) -> None:
        for symbol, quantity in ((WORLD, "140"), (BONDS, "90")):
            price = story.market.close(symbol, when.on)
            story.books.kind_row(
                when, NORTHGATE, Kind.OPENING_BALANCE, symbol, Decimal(quantity), price=price,
                note="Brought along",
            )  # fmt: skip

    return write


def _savings_plan(
    story: Story, account: str, dollars: int, parts: dict[str, float]
) -> Callable[[When], None]:
    """Invest a sum that grows every year, and what dividends and sales have left there."""

    def invest(when: When) -> None:
        books = story.books
        years = int(story.agenda.years(when.on))
        saved = cents(dollars * _RAISE**years // 10 * 10)
        books_day = When(when.on)
        if story.reserve() - saved >= EMERGENCY / 2:
            story.fund(when, CHECKING, saved + 1_500)
            books.move(books_day, CHECKING, account, saved, "Savings plan")
        budget = min(books.held(account) - 150, saved * 4)
        for symbol, part in parts.items():
            price = story.quoted(symbol, when)
            quantity = units(budget * Decimal(str(part)), price, 4)
            if quantity > 0:
                books.trade(when, account, Kind.BUY, symbol, quantity, price, note="Savings plan")

    return invest


def _purchase(story: Story, deal: _Deal) -> Callable[[When], None]:
    def buy(when: When) -> None:
        currency = BY_SYMBOL[deal.symbol].currency
        price = story.quoted(deal.symbol, when)
        fee, budget = _fee(deal.account, deal.dollars), Decimal(deal.dollars)
        there = story.books.held(deal.account, currency)
        if currency == "USD" and story.reserve() + there - budget >= EMERGENCY / 2:
            there = story.fund(when, deal.account, budget + fee, "For shares")
        quantity = units(min(budget, there - fee), price, 0)
        if deal.symbol == "RSTK":
            quantity -= quantity % 8  # it will be merged eight to one, and leaves no fraction
        if quantity > 0:
            story.books.trade(
                when, deal.account, Kind.BUY, deal.symbol, quantity, price, fee=fee,
                currency=currency,
            )  # fmt: skip

    return buy


def _sale(story: Story, deal: _Deal) -> Callable[[When], None]:
    def sell(when: When) -> None:
        held = story.books.held(deal.account, deal.symbol)
        quantity = (held * Decimal(str(deal.sold))).quantize(Decimal(1))
        if quantity > 0:
            price = story.quoted(deal.symbol, when)
            story.books.trade(
                when, deal.account, Kind.SELL, deal.symbol, quantity, price,
                fee=_fee(deal.account, float(quantity * price)),
                currency=BY_SYMBOL[deal.symbol].currency,
            )  # fmt: skip

    return sell


def _fee(account: str, dollars: float) -> Decimal:
    return Decimal("1.00") if account == NORTHGATE else max(Decimal("1.95"), cents(dollars * 0.001))


def _dividends(story: Story) -> Callable[[When], None]:
    def pay(when: When) -> None:
        for one in INSTRUMENTS:
            if one.type != STOCK or not one.dividend:
                continue
            a_share = story.market.close(one.symbol, when.on) * Decimal(str(one.dividend)) / 4
            for account in (NORTHGATE, LARKSPUR):
                gross = cents(story.books.held(account, one.symbol) * a_share)
                if gross <= 0:
                    continue
                story.books.cash(
                    when, account, Kind.DIVIDEND, gross, currency=one.currency, payer=one.symbol
                )
                if one.currency == EURO:
                    story.books.cash(
                        when, account, Kind.TAX, cents(gross * _WITHHELD), "Withheld abroad",
                        currency=EURO, payer=one.symbol,
                    )  # fmt: skip

    return pay


def _split(story: Story, symbol: str) -> Callable[[When], None]:
    def split(when: When) -> None:
        one = BY_SYMBOL[symbol].split
        for account in (NORTHGATE, LARKSPUR):
            if one is not None and story.books.held(account, symbol):
                note = f"{one.ratio}:1" if one.ratio >= 1 else f"1:{1 / one.ratio}"
                story.books.kind_row(when, account, Kind.SPLIT, symbol, one.ratio, note=note)

    return split


def _custody_fee(story: Story) -> Callable[[When], None]:
    def pay(when: When) -> None:
        if story.books.held(LARKSPUR) >= 40:
            story.books.cash(when, LARKSPUR, Kind.FEE, Decimal("12.00"), "Custody")

    return pay


def _pair(story: Story, symbol: str) -> Callable[[When], None]:
    """Move shares as two rows, one from each broker, that linking has to join."""

    def move(when: When) -> None:
        quantity = story.books.held(NORTHGATE, symbol)
        note = "Transfer of securities"
        story.books.kind_row(when, NORTHGATE, Kind.TRANSFER_OUT, symbol, quantity, note=note)
        story.books.kind_row(
            when.later(16), LARKSPUR, Kind.TRANSFER_IN, symbol, quantity, note=note
        )

    return move


def _move_along(story: Story, symbol: str, quantity: Decimal) -> Callable[[When], None]:
    """Move shares as one row that names both accounts."""

    def move(when: When) -> None:
        moved = min(quantity, story.books.held(LARKSPUR, symbol))
        story.books.kind_row(
            when, LARKSPUR, Kind.TRANSFER_OUT, symbol, moved, to=NORTHGATE,
            note="Transfer of securities",
        )  # fmt: skip

    return move
