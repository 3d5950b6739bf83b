"""Accounts, the brokers behind them, and what they hold."""

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import RemoteAccount, RemoteBalance, Snapshot
from app.providers.reading import BadAnswer, Row, rows_of, time_us_of
from app.providers.snaptrade.calls import NAME, STOPS, Calls, envelope
from app.providers.snaptrade.instruments import instrument, money

_CURRENCY = "balance.total.currency"
_CATEGORIES = {"DEPOSIT": ("depository", "checking"), "LOC": ("loan", "personal")}
_RAW_TYPES = (  # in a broker's own word for the type of an account; the first that is found
    (r"roth", "roth_ira"),
    (r"401 ?\(?k\)?|403 ?\(?b\)?|457", "401k"),
    (r"\bira\b", "ira"),
    (r"crypto", "crypto_exchange"),
)


@dataclass(frozen=True, slots=True)
class Broker:
    """A broker that was connected in the portal."""

    id: str
    name: str
    is_disabled: bool
    may_trade: bool
    is_delayed: bool


def brokers(calls: Calls) -> dict[str, Broker]:
    """Return the connected brokers by id.

    Raises:
        ProviderError: the call failed, or one of them cannot be read.
    """
    told = calls.get("/authorizations")
    found: dict[str, Broker] = {}
    with envelope():
        for one in rows_of(told, "/authorizations"):
            if isinstance(one, BadAnswer):
                raise one
            broker = _broker(one)
            if found.setdefault(broker.id, broker) != broker:
                raise BadAnswer(one.where, "one connection is told in two ways")
    return found


def broker_of(calls: Calls, broker_id: str) -> Broker:
    """Return one connected broker.

    Raises:
        ProviderError: as `brokers`.
    """
    path = f"/authorizations/{broker_id}"
    told = calls.get(path)
    with envelope():
        return _broker(Row(told, path))


def _broker(row: Row) -> Broker:
    told = row.maybe_row("brokerage")
    name = (told.maybe_text("display_name") or told.maybe_text("name")) if told else ""
    if row.get("disabled") is None:
        raise BadAnswer(f"{row.where}.disabled", "missing")
    return Broker(
        row.id_of("id"),
        name or row.maybe_text("name") or "broker",
        row.flag("disabled"),
        row.maybe_text("type").startswith("trade"),
        row.maybe_text("data_freshness_mode") == "delayed",
    )


def expired(name: str) -> ProviderError:
    """Return the failure of a broker whose sign-in does not work any more."""
    return ProviderError(
        Trouble.LOGIN_EXPIRED, NAME, f"{name} asks for a new sign-in; what it tells is old"
    )


def listed(calls: Calls) -> list[Row]:
    """Return the accounts of all brokers.

    Raises:
        ProviderError: the call failed, none is listed yet, or one of them has no id.
    """
    told = calls.get("/accounts")
    found: dict[str, Row] = {}
    with envelope():
        for one in rows_of(told, "/accounts"):
            if isinstance(one, BadAnswer):
                raise one
            if found.setdefault(one.id_of("id"), one).raw != one.raw:
                raise BadAnswer(f"{one.where}.id", "one account is told in two ways")
    if not found:  # brokers are connected, or it would not have come to this
        raise ProviderError(Trouble.NOT_READY, NAME, "SnapTrade still gathers the accounts")
    return list(found.values())


def account(row: Row, broker: Broker | None) -> RemoteAccount:
    """Read an account.

    Raises:
        BadAnswer: it has no id.
    """
    kind, subtype = _type(row)
    number = row.maybe_text("number")
    raw = row.maybe_text("raw_type")
    name = row.maybe_text("name") or " ".join(filter(None, (raw, number[-4:])))
    status = row.maybe_text("status")
    notes = [status] if status not in {"", "open"} else []
    if broker and broker.is_disabled:
        notes.append("its broker asks for a new sign-in")
    elif broker and broker.is_delayed:
        notes.append("told once a day")
    return RemoteAccount(
        row.id_of("id"),
        name or row.id_of("id"),
        kind,
        subtype,
        currency=row.maybe_text(_CURRENCY).upper(),
        mask=number[-4:],
        official_name=raw,
        institution=row.maybe_text("institution_name"),
        allows_short=kind == "investment",
        is_paper=row.flag("is_paper"),
        note="; ".join(notes),
    )


def _type(row: Row) -> tuple[str, str]:
    category = row.maybe_text("account_category")
    if category in _CATEGORIES:
        return _CATEGORIES[category]
    raw = row.maybe_text("raw_type").lower()
    found = (subtype for pattern, subtype in _RAW_TYPES if re.search(pattern, raw))
    return "investment", next(found, "brokerage")


@dataclass
class _Held:
    """What an account holds, as far as it was told, and why it may not be all."""

    balances: dict[tuple[str, str, str], RemoteBalance] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    rows: list[dict[str, object]] = field(default_factory=list)

    def add(self, one: RemoteBalance, row: Row, *, may_add_up: bool) -> None:
        """Count in, several positions in one instrument together.

        Raises:
            BadAnswer: it was told before: the very same row, or an amount that can be told once.
        """
        key = (one.asset.type, one.asset.symbol, one.asset.segment)
        known = self.balances.get(key)
        if row.raw in self.rows or (known is not None and not may_add_up):
            raise BadAnswer(row.where, f"{one.asset.symbol} is told twice")
        self.rows.append(row.raw)
        self.balances[key] = one if known is None else _both(known, one)


def snapshot(calls: Calls, row: Row, broker: Broker | None) -> Snapshot:
    """Return what an account holds; of a part that failed, why.

    Raises:
        ProviderError: a part failed for a reason that stops all else, too.
    """
    account_id = row.id_of("id")
    held = _Held(problems=_known_gaps(row, broker))
    for read in (_positions, _cash):
        try:
            read(calls, row, held)
        except ProviderError as error:
            if error.trouble in STOPS:
                raise
            held.problems.append(str(error))
    found = tuple(held.balances.values())
    return Snapshot(account_id, found, not held.problems, tuple(held.problems))


def _known_gaps(row: Row, broker: Broker | None) -> list[str]:
    problems = []
    if broker and broker.is_disabled:
        problems.append(expired(broker.name).reason)
    with envelope():
        if row.flag("sync_status.holdings.holdings_unavailable"):
            problems.append("the broker does not show what this account holds")
        if not row.flag("sync_status.holdings.initial_sync_completed", default=True):
            problems.append("SnapTrade still gathers what this account holds")
    return problems


def _both(known: RemoteBalance, more: RemoteBalance) -> RemoteBalance:
    same = known.currency == more.currency
    cost = known.cost + more.cost if known.cost is not None and more.cost is not None else None
    return replace(known, balance=known.balance + more.balance, cost=cost if same else None)


def _cash(calls: Calls, row: Row, held: _Held) -> None:
    account_id = row.id_of("id")
    path = f"/accounts/{account_id}/balances"
    told, now_us = calls.get(path), time_us_of(calls.session.now().isoformat())
    with envelope():
        rows = list(rows_of(told, path))
    if not rows and not _is_all(row, held):
        held.problems.append("the broker tells no cash, and what it tells is not all there is")
    for one in rows:
        try:
            if isinstance(one, BadAnswer):
                raise one
            balance = RemoteBalance(
                account_id,
                money(one.text("currency.code")),
                one.number("cash"),
                now_us,
                available=one.maybe_number("buying_power"),
            )
            held.add(balance, one, may_add_up=False)
        except BadAnswer as error:
            held.problems.append(str(error))


def _is_all(row: Row, held: _Held) -> bool:
    """Tell whether the positions come to the account's total, within a hundredth of it."""
    with envelope():
        total, code = row.maybe_number("balance.total.amount"), row.maybe_text(_CURRENCY)
    if total is None:
        return True
    worth = Decimal(0)
    for one in held.balances.values():
        if one.price is None or one.currency != code.upper():
            return False
        worth += one.balance * one.price
    return abs(worth - total) * 100 <= abs(total)


def _positions(calls: Calls, row: Row, held: _Held) -> None:
    account_id = row.id_of("id")
    path = f"/accounts/{account_id}/positions/all"
    told = calls.get(path)
    with envelope():
        answer = Row(told, path)
        at_us = answer.time_us("data_freshness.as_of")
        rows = list(answer.rows("results"))
    for one in rows:
        try:
            if isinstance(one, BadAnswer):
                raise one
            # A fund of the money market that the cash counts already.
            if not one.flag("cash_equivalent"):
                held.add(_position(one, account_id, at_us), one, may_add_up=True)
        except BadAnswer as error:
            held.problems.append(str(error))


def _position(row: Row, account_id: str, at_us: int) -> RemoteBalance:
    asset, multiplier = instrument(row.row("instrument"))
    units = row.number("units")
    price, cost = row.maybe_number("price"), row.maybe_number("cost_basis")
    code = row.maybe_text("currency").upper()
    return RemoteBalance(
        account_id,
        asset,
        units,
        at_us,
        # Of one contract, as the ledger counts contracts. When it was made, nobody tells.
        price=price * multiplier if price and price > 0 and code else None,
        currency=code,
        cost=abs(units) * cost * multiplier if cost is not None and code else None,
    )
