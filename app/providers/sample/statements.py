"""What institutions state at year ends, and the two places where history is deliberately thin.

The statements agree with the ledger to the last digit. But whoever counted the gold coins found
one more than the entries explain, and the old savings account begins with a balance from nowhere.
"""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from app.domain.activities import ObservationRow
from app.domain.times import end_us
from app.providers.sample.accounts import (
    CARD,
    CHECKING,
    COINS,
    EUROS,
    EXCHANGE,
    JUNIOR,
    LARKSPUR,
    MORTGAGE,
    NORTHGATE,
    OLD_CARD,
    OLD_SAVINGS,
    SAVINGS,
)
from app.providers.sample.books import When
from app.providers.sample.daily_life import CARD_LIMIT, OLD_BALANCE, OLD_YEAR
from app.providers.sample.instruments import GOLD
from app.providers.sample.story import Story

FOUND_COINS = Decimal(1)
_STATED = (
    CHECKING, SAVINGS, EUROS, CARD, MORTGAGE, OLD_CARD, JUNIOR, NORTHGATE, LARKSPUR, EXCHANGE,
)  # fmt: skip
_LAST_MINUTE = 24 * 60 - 1
_MONTHS, _MISSED = 15, (4, 9)  # before the last day
_EVERY_MONTH, _EVERY_QUARTER = (CHECKING, CARD, MORTGAGE), (SAVINGS, NORTHGATE, LARKSPUR)


def plan(story: Story) -> list[ObservationRow]:
    """Plan the statements; the list fills while the agenda runs."""
    found: list[ObservationRow] = []
    agenda = story.agenda
    for year in range(agenda.first.year, agenda.last.year + 1):
        agenda.at(date(year, 12, 31), _stated(story, found, _STATED), _LAST_MINUTE)
    _plan_months(story, found)
    agenda.at(agenda.day(OLD_YEAR), _passbook(found))
    agenda.at(date(agenda.last.year - 1, 12, 31), _counted(story, found), _LAST_MINUTE)
    return found


def _plan_months(story: Story, found: list[ObservationRow]) -> None:
    """Plan the statements of months; in some the household did not write them down."""
    agenda = story.agenda
    end = agenda.last + timedelta(1)
    for number in range(1, _MONTHS + 1):
        end = end.replace(day=1) - timedelta(1)  # of the month before
        accounts = _EVERY_MONTH if number not in _MISSED else (MORTGAGE,)
        if end.month % 3 == 0:
            accounts = (*accounts, *_EVERY_QUARTER)
        if end.month != 12:
            agenda.at(end, _stated(story, found, accounts), _LAST_MINUTE)


def _stated(
    story: Story, found: list[ObservationRow], accounts: tuple[str, ...]
) -> Callable[[When], None]:
    def state(when: When) -> None:
        for account in accounts:
            for symbol, balance in story.books.holdings(account):
                is_card = account == CARD
                found.append(
                    ObservationRow(
                        at_us=end_us(when.on),
                        account=account,
                        symbol=symbol,
                        balance=balance,
                        source="statement",
                        available=CARD_LIMIT + balance if is_card else None,
                        limit=CARD_LIMIT if is_card else None,
                    )
                )

    return state


def _passbook(found: list[ObservationRow]) -> Callable[[When], None]:
    def state(when: When) -> None:
        found.append(ObservationRow(when.at_us, OLD_SAVINGS, "USD", OLD_BALANCE, "statement"))

    return state


def _counted(story: Story, found: list[ObservationRow]) -> Callable[[When], None]:
    def state(when: When) -> None:
        balance = story.books.held(COINS, GOLD) + FOUND_COINS
        found.append(ObservationRow(end_us(when.on), COINS, GOLD, balance, "user"))

    return state
