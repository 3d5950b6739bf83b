"""What is ahead, as days of a calendar: expected income and the ends of contracts."""

from collections.abc import Iterable, Iterator, Sequence

from app.domain.calendar_file import CalendarDay
from app.domain.numbers import plain
from app.ports.storage import UnitOfWork
from app.services.income_calendar import IncomeCalendar
from app.services.registry import Registry
from app.services.scopes import positions_in
from app.services.trading.options_answers import HeldOption


def days_ahead(calendar: IncomeCalendar, contracts: Iterable[HeldOption]) -> Iterator[CalendarDay]:
    """Give the days by date, each with an identity that stays when it is written again."""
    yield from sorted(
        [*_income(calendar), *_expiries(contracts)], key=lambda one: (one.on, one.title)
    )


def _income(calendar: IncomeCalendar) -> Iterator[CalendarDay]:
    for one in calendar.payments:
        if not one.is_expected or one.on < calendar.as_of:
            continue
        told = one.kind.replace("_", " ").capitalize()
        amount = ""
        if one.amount is not None:
            amount = f": about {one.amount:.2f} {calendar.base_currency}"
        text = f"Expected, not certain; {one.cadence.replace('_', '-')}"
        if one.last_on is not None:
            text += f", after the payment of {one.last_on.isoformat()}"
        yield CalendarDay(
            f"{one.kind}-{one.symbol}-{one.account}-{one.on.isoformat()}@coffer",
            one.on,
            f"{told} of {one.symbol}{amount}",
            text,
            "Income",
        )


def _expiries(contracts: Iterable[HeldOption]) -> Iterator[CalendarDay]:
    for one in contracts:
        if one.is_paper or one.has_ended:
            continue
        side = "sold" if one.quantity < 0 else "bought"
        yield CalendarDay(
            f"expiry-{one.compact}-{one.account}-{one.position_id}@coffer",
            one.expires_on,
            f"{one.title} expires",
            f"{plain(abs(one.quantity))} {side}, {one.account}",
            "Expiry",
        )


def within(unit: UnitOfWork, scope: str, contracts: Iterable[HeldOption]) -> Sequence[HeldOption]:
    """Return the contracts of a scope: of its accounts, or of its holdings where it names those.

    Raises:
        UnknownNameError, RefusedError: as `positions_in`.
    """
    found = positions_in(unit, Registry(unit, "", may_create=False), scope)
    accounts = {one.account.name for one in found}
    symbols = {one.asset.symbol for one in found}
    is_of_accounts = scope.partition(":")[0] in {"account", "institution"}
    return [
        one
        for one in contracts
        if one.account in accounts and (is_of_accounts or one.compact in symbols)
    ]
