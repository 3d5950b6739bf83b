"""A balance that somebody wants to state: what it means, and whether it can be stated."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.numbers import ZERO
from app.domain.times import FIRST_YEAR, day_of_us, end_us, start_us, to_us
from app.ports.clock import Clock
from app.ports.storage import UnitOfWork
from app.services.account_balances_answers import BalanceDraft
from app.services.account_balances_books import BalanceBooks

MOST = Decimal(10) ** 18  # of what a bank says; more is a slip of the finger


@dataclass(frozen=True, slots=True)
class BalanceWish:
    """A draft that was looked at: what it means, and that it can be stated."""

    account: Account
    asset: Asset | None  # None: named for the first time
    symbol: str
    decimals: int
    is_money: bool
    may_be_negative: bool
    balance: Decimal
    at_us: int
    source: str

    @classmethod
    def of(
        cls, draft: BalanceDraft, books: BalanceBooks, unit: UnitOfWork, clock: Clock
    ) -> "BalanceWish":
        account = books.registry.accounts.get(draft.account)
        if account is None:
            raise UnknownNameError("account", draft.account)
        symbol = draft.symbol.strip() or account.currency or books.base
        asset = books.asset(symbol, draft.asset_type)
        for value, what in (
            (draft.balance, "a balance"),
            (draft.available, "what is available"),
            (draft.limit, "a limit"),
        ):
            if value is not None and not value.is_finite():
                raise RefusedError(f"{what} is a plain number")
        if max(abs(draft.available or ZERO), abs(draft.limit or ZERO)) >= MOST:
            raise RefusedError("what is available, or the limit, is beyond 10^18",
                               "check its digits")  # fmt: skip
        if draft.limit is not None and draft.limit < 0:
            raise RefusedError("a limit is not below zero")
        at_us = _time_of(draft, unit, clock)
        if account.closed_on is not None and day_of_us(at_us) > account.closed_on:
            raise RefusedError(
                f"{account.name} was closed on {account.closed_on}",
                f'reopen it first: coffer reopen "{account.name}"',
            )
        is_money = asset.is_fiat if asset is not None else draft.asset_type in {"", "fiat"}
        may_be_negative = is_money or account.allows_short
        balance = -draft.balance if draft.is_owed else draft.balance
        if balance < 0 and not may_be_negative:
            raise RefusedError(f"{account.name} cannot hold less than nothing of {symbol}")
        return cls(
            account,
            asset,
            symbol,
            asset.decimals if asset is not None else 2,
            is_money,
            may_be_negative,
            balance if balance else ZERO,
            at_us,
            _source(draft.source),
        )


def _time_of(draft: BalanceDraft, unit: UnitOfWork, clock: Clock) -> int:
    """Return the time of a stated balance: a day's is its closing balance, today's is of now."""
    today, now_us = unit.today(), to_us(clock.now())
    if draft.at is not None:
        at_us = to_us(draft.at)
        if at_us > now_us:
            raise RefusedError("a balance of the future is no balance", "state one of the past")
    else:
        on = draft.on or today
        if on > today:
            raise RefusedError(
                f"{on} is still to come: a balance of the future is no balance",
                "state one of the past",
            )
        at_us = end_us(on) if end_us(on) <= now_us else max(now_us, start_us(on))
    if day_of_us(at_us).year < FIRST_YEAR:
        raise RefusedError(f"balances go back to {FIRST_YEAR}")
    return at_us


def _source(text: str) -> str:
    source = text.strip() or "user"
    if len(source) > 60 or any(ord(sign) < 32 for sign in source):
        raise RefusedError("a source has at most 60 signs, none of them a control sign")
    return source
