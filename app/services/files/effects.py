"""What the rows of a document do to money, for the checks; by the rules of `app.domain.booking`."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.files.checks import CheckedRow, Verdict, judge, together
from app.domain.kinds import CHARGE_KINDS, DIRECTION, INCOME_KINDS, Kind
from app.domain.mapped.balance_check import Key
from app.domain.numbers import ZERO
from app.ports.importers import Document, StatedPart
from app.ports.providers import RemoteEntry

_TRADES = frozenset({Kind.BUY, Kind.SELL})
_SWAPS = frozenset({Kind.SWAP_IN, Kind.SWAP_OUT})
_NAMED_CASH = frozenset({Kind.INTEREST, Kind.DIVIDEND}) | CHARGE_KINDS


def checked_rows(document: Document) -> tuple[list[CheckedRow], list[CheckedRow]]:
    """Return the rows of a document as the checks see them, and what arrives elsewhere in it.

    What a transfer brings to another account of the file, or an exchange of money to another
    currency, belongs to the statement of that account and currency in whose period it is.
    """
    parts = document.parts
    rows: list[CheckedRow] = []
    arrivals: list[CheckedRow] = []
    for one in document.entries:
        row = one.row
        if row.is_pending:
            continue
        effects = tuple(effects_of(row))
        key = (row.account_id, _currency(row))
        rows.append(CheckedRow(one.line, one.part, key, effects, one.balance))
        if not parts or (len(effects) == 1 and effects[0][0] == key):
            continue
        for of, moved in effects:
            if of == key:
                continue
            for at, part in enumerate(parts):
                is_then = (part.first is None or part.first <= row.on) and (
                    part.last is None or row.on <= part.last
                )
                if at != one.part and (part.account_id, part.currency) == of and is_then:
                    arrivals.append(CheckedRow(one.line, at, of, ((of, moved),)))
                    break
    return rows, arrivals


def graded(document: Document) -> tuple[Verdict, list[Verdict]]:
    """Return the grade of a document, and those of its parts."""
    rows, arrivals = checked_rows(document)
    by_part: dict[int, list[CheckedRow]] = {}
    for row in (*rows, *arrivals):
        by_part.setdefault(row.part, []).append(row)
    passed = sum(document.passed.values()) + sum(one.row.is_pending for one in document.entries)
    parts = [
        judge(part, by_part.get(at, ()), document.problems, passed)
        for at, part in enumerate(document.parts)
    ]
    return together(parts, rows, document.problems, passed, document.stated_rows), parts


def effects_of(row: RemoteEntry) -> Iterator[tuple[Key, Decimal]]:
    """Give what a row does to the money of accounts: (account, currency) and a signed amount."""
    account, currency = row.account_id, row.currency
    asset = row.asset
    is_money = asset is None or asset.type == AssetType.FIAT
    if row.kind in _TRADES or row.kind in _SWAPS:
        yield from _exchanged(row)
    elif is_money or _pays_money(row):
        moved = row.amount if row.amount is not None else row.quantity
        if asset is not None and is_money and row.kind not in _NAMED_CASH:
            currency = asset.symbol
        amount = moved or ZERO
        yield (account, currency), DIRECTION.get(row.kind, 1) * amount
        if row.to_account:
            yield (row.to_account, currency), amount
    charged = row.fee or ZERO
    if charged and row.fee_asset is None:
        yield (account, currency), -charged
    elif charged and row.fee_asset is not None and row.fee_asset.type == AssetType.FIAT:
        yield (account, row.fee_asset.symbol), -charged
    if row.tax:
        yield (account, currency), -row.tax


def _exchanged(row: RemoteEntry) -> Iterator[tuple[Key, Decimal]]:
    asset = row.asset
    sign = DIRECTION.get(row.kind, 1)
    if asset is not None and asset.type == AssetType.FIAT:
        yield (row.account_id, asset.symbol), sign * (row.quantity or ZERO)
    if row.kind in _TRADES and row.currency_asset is None:
        gross = row.amount
        if gross is None:
            gross = (row.quantity or ZERO) * (row.price or ZERO)
        yield (row.account_id, row.currency), -sign * gross


def _pays_money(row: RemoteEntry) -> bool:
    if row.kind in _NAMED_CASH:
        return row.amount is not None
    return row.kind in INCOME_KINDS and row.quantity is None and row.amount is not None


def _currency(row: RemoteEntry) -> str:
    if row.currency or row.asset is None or row.asset.type != AssetType.FIAT:
        return row.currency
    return row.asset.symbol


def spans(document: Document) -> dict[int, tuple[int, int]]:
    """Return the first and last day of the rows of each part, as ordinals."""
    found: dict[int, tuple[int, int]] = {}
    for one in document.entries:
        day = one.row.on.toordinal()
        first, last = found.get(one.part, (day, day))
        found[one.part] = (min(first, day), max(last, day))
    return found


def layers(document: Document) -> Sequence[int]:
    """Return for each part in which layer of statements it lies.

    Statements of one layer follow each other, so that equal rows of theirs are several; those of
    two layers overlap, and tell the same rows again. Pages of a statement are of one layer: the
    one opens with what the other closed with.
    """
    days = spans(document)
    parts = document.parts
    chosen = [0] * len(parts)
    newest: dict[tuple[str, str], list[int]] = {}  # of each layer, its last statement
    for at in sorted(days.keys() & set(range(len(parts))), key=lambda one: (days[one], one)):
        ends = newest.setdefault((parts[at].account_id, parts[at].currency), [])
        for layer, before in enumerate(ends):
            if _follows(parts[before], parts[at], days[before][1], days[at][0]):
                ends[layer], chosen[at] = at, layer
                break
        else:
            chosen[at] = len(ends)
            ends.append(at)
    return chosen


def _follows(before: StatedPart, part: StatedPart, last: int, first: int) -> bool:
    """Tell whether a statement comes after another one, and does not tell its rows again."""
    if None not in (before.opening, before.closing, part.opening, part.closing):
        if part.opening == before.closing != part.closing:
            return True
        if (part.opening, part.closing) == (before.opening, before.closing):
            return part.opening == part.closing and first >= last
    return first >= last
