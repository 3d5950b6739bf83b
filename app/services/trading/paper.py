"""Paper accounts: made with cash and rules, put back to their start, worked with prices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from typing import Protocol

from app.domain.accounts import Account
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId
from app.domain.numbers import ONE, ZERO, plain
from app.domain.times import to_us
from app.domain.trading.charges import FillRules, check_rules
from app.domain.trading.records import (
    Fill,
    FillVoid,
    Order,
    OrderStatus,
    PaperBook,
    PaperCash,
)
from app.ports.brokers import News
from app.ports.clock import Clock
from app.ports.paper import PaperVenue, Standing, Venues
from app.ports.progress import Progress
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.registry import Registry

INSTITUTION = "Paper"
RULES = tuple(
    one.name
    for one in fields(PaperBook)
    if one.name not in ("account_id", "currency_id", "made_us")
)
MOST_CASH = Decimal(10) ** 15
_CHANGED = Changes(frozenset({Topic.TRADES, Topic.ACCOUNTS}))
_TRADES = Changes(frozenset({Topic.TRADES}))
_WORKING = (OrderStatus.PENDING, OrderStatus.OPEN, OrderStatus.PARTIAL)


class Hearer(Protocol):
    """Books what became of orders, each message once; see `OrderService`."""

    def hear_in(
        self, unit: UnitOfWork, registry: Registry, news: Sequence[News], account_id: AccountId
    ) -> Changes: ...
    def void_fills(
        self, unit: UnitOfWork, registry: Registry, fill_ids: Sequence[int], reason: str
    ) -> Changes: ...


@dataclass(frozen=True, slots=True)
class PaperRules:
    """How orders of a paper account fill. Rates and shares are fractions; see `FillRules`."""

    leverage: Decimal = ONE
    fee_fixed: Decimal = ZERO
    fee_unit: Decimal = ZERO
    fee_maker: Decimal = ZERO
    fee_taker: Decimal = ZERO
    slippage: Decimal = ZERO
    volume_share: Decimal = Decimal("0.1")
    limits: str = "touch"
    seed: int = 0
    fee_in: str = "quote"
    keeps_hours: bool = True


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A paper account to be made."""

    name: str
    currency: str = "USD"  # a currency or a coin; what is traded must be paid in it
    cash: Decimal = Decimal(100_000)
    allows_short: bool = False
    rules: PaperRules = field(default_factory=PaperRules)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper account and how it stands."""

    account_id: AccountId
    name: str
    allows_short: bool
    standing: Standing

    @property
    def gain(self) -> Decimal | None:
        """Return equity − what was put in; `None`: something held has no price."""
        equity = self.standing.power.equity
        return None if equity is None else equity - self.standing.put_in


@dataclass(frozen=True, slots=True)
class PaperService:
    """Keeps paper accounts. Nothing here reaches the ledger or the net worth."""

    database: Database
    clock: Clock
    venues: Venues
    hearer: Callable[[], Hearer]

    # -- asking ----------------------------------------------------------------------------

    def all(self) -> tuple[PaperLine, ...]:
        """Return the paper accounts by name."""
        with self.database.reading() as unit:
            books = {one.account_id for one in unit.records(PaperBook).all()}
            accounts = [one for one in unit.catalogue.accounts() if one.id in books]
            accounts.sort(key=lambda one: one.name.casefold())
            return tuple(self._line(unit, one) for one in accounts)

    def one(self, name: str) -> PaperLine:
        """Return a paper account.

        Raises:
            UnknownNameError: there is none of that name.
        """
        with self.database.reading() as unit:
            return self._line(unit, paper_account(unit, name))

    # -- accounts --------------------------------------------------------------------------

    def add(self, draft: PaperDraft) -> Changes:
        """Make a paper account with its cash.

        Raises:
            RefusedError: no name or one that is taken, no currency, rules or cash that cannot be.
        """
        name = _checked_name(draft.name)
        _check(draft.rules)
        cash = _checked_cash(draft.cash)
        with self.database.writing() as unit:
            registry = Registry(unit, "")
            currency = registry.currency(_checked_currency(registry, draft.currency))
            institution = registry.institution(INSTITUTION, "broker")
            account = registry.add_account(
                Account(
                    AccountId(0),
                    institution.id,
                    name,
                    currency=currency.symbol if currency.is_fiat else "",
                    allows_short=draft.allows_short,
                    is_paper=True,
                )
            )
            unit.records(PaperBook).put(
                PaperBook(
                    account.id,
                    currency.id,
                    made_us=self._now(),
                    **{key: getattr(draft.rules, key) for key in RULES},
                )
            )
            if cash:
                self._put(unit, account.id, cash, "start")
            words = f"{plain(cash)} {currency.symbol}"
            unit.audit.record("paper account added", name, "", words)
            unit.commit()
        return _CHANGED

    def change(self, name: str, rules: PaperRules, *, allows_short: bool | None = None) -> Changes:
        """Change the rules of a paper account; what was filled stays as it was.

        Raises:
            UnknownNameError: no such paper account. RefusedError: rules that cannot be.
        """
        _check(rules)
        with self.database.writing() as unit:
            account = paper_account(unit, name)
            (old,) = unit.records(PaperBook).where(account_id=account.id)
            new = replace(old, **{key: getattr(rules, key) for key in RULES})
            shorts = account.allows_short if allows_short is None else allows_short
            if new == old and shorts == account.allows_short:
                return Changes()
            unit.records(PaperBook).put(new)
            unit.catalogue.update_account(replace(account, allows_short=shorts))
            before = {key: getattr(old, key) for key in RULES} | {
                "allows_short": account.allows_short
            }
            after = {key: getattr(new, key) for key in RULES} | {"allows_short": shorts}
            unit.audit.record("paper rules changed", account.name, *_differences(before, after))
            unit.commit()
        return _CHANGED

    def put(self, name: str, amount: Decimal, note: str = "") -> Changes:
        """Put paper cash in, or take it out with an amount below zero.

        Raises:
            UnknownNameError: no such paper account.
            RefusedError: nothing, too much, or more than is free to be taken.
        """
        if not amount or abs(amount) > MOST_CASH:
            raise RefusedError("that is no amount of paper cash", "give one up to 10^15, not 0")
        with self.database.writing() as unit:
            account = paper_account(unit, name)
            power = self._venue(account.id).standing(unit).power
            free = min(power.available, power.cash)
            if -amount > free:
                raise RefusedError(
                    f"{account.name} has {plain(max(free, ZERO))} {power.currency} that is free",
                    "close positions or cancel orders first",
                )
            self._put(unit, account.id, amount, note.strip()[:200])
            words = f"{plain(amount)} {power.currency}"
            unit.audit.record("paper cash", account.name, "", words)
            unit.commit()
        return _CHANGED

    def reset(self, name: str, cash: Decimal | None = None) -> Changes:
        """Put a paper account back to its start: no positions, no orders at work, only cash.

        Its fills stay on record and count no more. `cash`: to begin with; else what it began with.

        Raises:
            UnknownNameError: no such paper account. RefusedError: cash that cannot be.
        """
        with self.database.writing() as unit:
            account = paper_account(unit, name)
            registry, hearer, now = Registry(unit, ""), self.hearer(), self._now()
            fills = [one.id for one in unit.records(Fill).where(account_id=account.id)]
            void = {one.fill_id for one in unit.records(FillVoid).where(fill_id=fills)}
            hearer.void_fills(
                unit, registry, [one for one in fills if one not in void], "paper account reset"
            )
            # Without its fills an order would be at work again.
            cancelled = [
                News(one.client_id, "cancelled", now, f"reset:{one.client_id}", reason="reset")
                for one in unit.records(Order).where(account_id=account.id, status=_WORKING)
            ]
            hearer.hear_in(unit, registry, cancelled, account.id)
            rows = unit.records(PaperCash)
            known = rows.where(account_id=account.id)
            start = known[0].amount if known else ZERO
            begin = _checked_cash(start if cash is None else cash)
            rows.remove(account_id=account.id)
            if begin:
                self._put(unit, account.id, begin, "start")
            unit.audit.record(
                "paper account reset", account.name, f"{len(fills)} fills", plain(begin)
            )
            unit.commit()
        return _CHANGED

    # -- working ---------------------------------------------------------------------------

    def run(self, progress: Progress | None = None) -> "Worked":
        """End day orders whose session is over, and work open orders with prices of this moment.

        Prices of the time when Coffer was off fill nothing.
        """
        done = 0
        with self.database.reading() as unit:
            due = [one for one in self._at_work(unit) if self._venue(one).look(unit)]
        for place, account_id in enumerate(due):
            if progress is not None:
                progress.step(place, len(due), "orders")
            with self.database.writing() as unit:  # once more, now that nobody else writes
                news = self._venue(account_id).look(unit)
                if news:
                    self.hearer().hear_in(unit, Registry(unit, ""), news, account_id)
                    unit.commit()
            done += len(news)
        return Worked(done, _TRADES if done else Changes())

    def is_due(self) -> bool:
        """Tell whether there is anything to be worked, or to be ended."""
        with self.database.reading() as unit:
            return any(self._venue(one).look(unit) for one in self._at_work(unit))

    def _at_work(self, unit: UnitOfWork) -> list[AccountId]:
        orders = unit.records(Order).where(status=list(_WORKING))
        books = {one.account_id for one in unit.records(PaperBook).all()} if orders else set()
        return sorted({one.account_id for one in orders} & books)

    # -- within ----------------------------------------------------------------------------

    def _line(self, unit: UnitOfWork, account: Account) -> PaperLine:
        standing = self._venue(account.id).standing(unit)
        return PaperLine(account.id, account.name, account.allows_short, standing)

    def _venue(self, account_id: AccountId) -> PaperVenue:
        venue = self.venues(account_id)
        if venue is None:
            raise RefusedError("this is no paper account")
        return venue

    def _put(self, unit: UnitOfWork, account_id: AccountId, amount: Decimal, note: str) -> None:
        rows = unit.records(PaperCash)
        rows.put(PaperCash(rows.next_id(), account_id, self._now(), amount, note))

    def _now(self) -> int:
        return to_us(self.clock.now())


@dataclass(frozen=True, slots=True)
class Worked:
    """How many messages came of working orders, and what that changed."""

    count: int
    changes: Changes


def paper_account(unit: UnitOfWork, name: str) -> Account:
    """Return a paper account by its name; without a name the only one there is.

    Raises:
        UnknownNameError: there is none of that name. RefusedError: a name is needed.
    """
    books = {one.account_id for one in unit.records(PaperBook).all()}
    found = [one for one in unit.catalogue.accounts() if one.id in books]
    wanted = name.strip()
    if not wanted:
        if len(found) == 1:
            return found[0]
        raise RefusedError(
            "there is no paper account" if not found else "there are several paper accounts",
            "make one first" if not found else "name one of them",
        )
    for one in found:
        if one.name == wanted:
            return one
    raise UnknownNameError("paper account", wanted)


def rules_of(book: PaperBook) -> PaperRules:
    """Return the rules of a book."""
    return PaperRules(**{key: getattr(book, key) for key in RULES})


def _check(rules: PaperRules) -> None:
    check_rules(
        FillRules(
            rules.fee_fixed,
            rules.fee_unit,
            rules.fee_maker,
            rules.fee_taker,
            rules.fee_in,
            rules.slippage,
            rules.volume_share,
            rules.limits,
            rules.leverage,
        )
    )


def _checked_name(text: str) -> str:
    name = text.strip()
    if not name or len(name) > 200 or any(ord(sign) < 32 for sign in name):
        raise RefusedError("a paper account needs a name of at most 200 signs")
    return name


def _checked_currency(registry: Registry, code: str) -> str:
    symbol = code.strip().upper()
    if is_currency(symbol) or any(one.symbol == symbol for one in registry.assets.values()):
        return symbol
    if symbol.isalnum() and 2 <= len(symbol) <= 10:
        return symbol  # a coin that is named here for the first time
    raise RefusedError(f"{code!r} is no currency or coin", "give a code such as USD or USDT")


def _checked_cash(amount: Decimal) -> Decimal:
    if not 0 <= amount <= MOST_CASH:
        raise RefusedError("paper cash to begin with is from 0 to 10^15")
    return amount


def _differences(before: dict[str, object], after: dict[str, object]) -> tuple[str, str]:
    changed = [key for key in before if before[key] != after[key]]
    old, new = (", ".join(f"{key}={one[key]}" for key in changed) for one in (before, after))
    return old, new
