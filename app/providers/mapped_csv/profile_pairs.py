"""Rows that belong together: the two halves of an exchange, a split or a move.

Halves are found by what they share, wherever they stand. One whose other half is not in the file
is a problem of its row, never half an exchange.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from json import dumps, loads

from app.domain.activities import ActivityRow
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.numbers import ZERO, to_ledger

_MOST = 500_000


@dataclass(frozen=True, slots=True)
class Leg:
    """Half of something: what came in (above zero) or went out."""

    pair: str
    row: ActivityRow  # with symbol, type, time, account, id
    quantity: Decimal
    fee: Decimal = ZERO  # in what the leg moved, on top of it
    is_fee: bool = False


@dataclass
class Pairs:
    """Collects halves, and gives them out joined after the last row."""

    join: str
    _legs: dict[str, list[Leg]] = field(default_factory=dict)
    _count: int = 0

    def add(self, leg: Leg) -> RowProblem | None:
        """Take a half."""
        self._count += 1
        if self._count > _MOST:
            return RowProblem(leg.row.line, "too many rows that belong together")
        self._legs.setdefault(leg.pair, []).append(leg)
        return None

    def joined(self) -> Iterator[ActivityRow | RowProblem]:
        """Give what the halves come to, in the order of the file."""
        found = sorted(self._legs.values(), key=lambda legs: min(leg.row.line for leg in legs))
        for legs in found:
            yield from _joined(sorted(legs, key=lambda leg: leg.row.line), self.join)


def _joined(legs: list[Leg], join: str) -> Iterator[ActivityRow | RowProblem]:
    fees = [leg for leg in legs if leg.is_fee]
    moved = [leg for leg in legs if not leg.is_fee]
    sums: dict[str, Decimal] = {}
    first: dict[str, Leg] = {}
    for leg in moved:
        key = leg.row.symbol if join != "split" else f"{leg.row.symbol}{leg.quantity > 0}"
        sums[key] = sums.get(key, ZERO) + leg.quantity
        first.setdefault(key, leg)
    outs = [key for key, value in sums.items() if value < 0]
    ins = [key for key, value in sums.items() if value > 0]
    if len(outs) != 1 or len(ins) != 1:
        why = "its other half is not in this file" if len(sums) < 2 else "its rows are no exchange"
        for leg in legs:
            yield RowProblem(leg.row.line, f"{why}: nothing of it is written")
        return
    given, taken = first[outs[0]], first[ins[0]]
    out, into = -sums[outs[0]], sums[ins[0]]
    ids = sorted(leg.row.external_id for leg in legs if leg.row.external_id)
    line = min(leg.row.line for leg in legs)
    at = min(legs, key=lambda leg: (leg.row.at_us, leg.row.line)).row
    note = max((leg.row.note for leg in moved), key=len)
    base = replace(
        at, note=note, line=line, external_id=ids[0] if ids else "", payload=_payload(legs)
    )
    if join == "split":
        ratio = to_ledger(into / out)
        yield replace(
            base, kind=str(Kind.SPLIT), symbol=taken.row.symbol,
            asset_type=taken.row.asset_type, quantity=ratio,
        )  # fmt: skip
        return
    charges, rest = _charges(legs, fees)
    yield from _exchange(base, given.row, out, taken.row, into, charges)
    for symbol, (row, quantity) in rest.items():
        cash = is_currency(symbol)
        yield replace(
            base, kind=str(Kind.FEE), external_id=f"{base.external_id}#fee" if ids else "",
            symbol="" if cash else symbol, asset_type="" if cash else row.asset_type,
            quantity=None if cash else quantity, amount=quantity if cash else None,
            currency=symbol if cash else "", payload="", note=row.note,
        )  # fmt: skip


def _charges(
    legs: list[Leg], fees: list[Leg]
) -> tuple[dict[str, Decimal], dict[str, tuple[ActivityRow, Decimal]]]:
    """Return the fees in money that is exchanged, and all others."""
    money: dict[str, Decimal] = {}
    rest: dict[str, tuple[ActivityRow, Decimal]] = {}
    for leg in legs:
        paid = -leg.quantity if leg in fees else leg.fee
        if not paid:
            continue
        symbol = leg.row.symbol
        has_money = is_currency(symbol) and any(
            one.row.symbol == symbol for one in legs if not one.is_fee
        )
        if has_money and len({one.row.symbol for one in legs if is_currency(one.row.symbol)}) == 1:
            money[symbol] = money.get(symbol, ZERO) + paid
        else:
            row, before = rest.get(symbol, (leg.row, ZERO))
            rest[symbol] = row, before + paid
    return money, rest


def _exchange(
    base: ActivityRow,
    given: ActivityRow,
    out: Decimal,
    taken: ActivityRow,
    into: Decimal,
    charges: dict[str, Decimal],
) -> Iterator[ActivityRow]:
    if is_currency(given.symbol) != is_currency(taken.symbol):
        is_buy = is_currency(given.symbol)
        asset, money = (taken, given) if is_buy else (given, taken)
        yield replace(
            base, kind=str(Kind.BUY if is_buy else Kind.SELL), symbol=asset.symbol,
            asset_type=asset.asset_type, quantity=into if is_buy else out, price=None,
            amount=out if is_buy else into, currency=money.symbol,
            fee=charges.get(money.symbol) or None,
        )  # fmt: skip
        return
    for kind, row, quantity in ((Kind.SWAP_OUT, given, out), (Kind.SWAP_IN, taken, into)):
        yield replace(
            base, kind=str(kind), symbol=row.symbol, asset_type=row.asset_type, quantity=quantity,
            price=None, amount=None, currency="", payload=row.payload,
            external_id=base.external_id,
        )  # fmt: skip


def _payload(legs: list[Leg]) -> str:
    if len(legs) == 1:
        return legs[0].row.payload
    return dumps({"rows": [loads(leg.row.payload) for leg in legs]}, ensure_ascii=False)
