"""What one statement, report or notification states of itself."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from app.domain.numbers import ZERO
from app.ports.importers import StatedPart
from app.ports.providers import RemoteAccount
from app.providers.camt_file.rows import Row
from app.providers.camt_file.tree import Node
from app.providers.camt_file.values import StatedBalance, When, number_of

STATEMENT, REPORT, NOTICE = "Stmt", "Rpt", "Ntfctn"


@dataclass(slots=True)
class Statement:
    """What one Stmt, Rpt or Ntfctn says, while it is read."""

    kind: str
    line: int
    id: str = ""
    made: When | None = None
    first: date | None = None
    last: date | None = None
    account: RemoteAccount | None = None
    balances: list[StatedBalance] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    passed: list[tuple[str, Decimal]] = field(default_factory=list)  # (word, signed amount)
    summary: Node | None = None


def ends_of(
    now: Statement,
) -> tuple[dict[str, StatedBalance], dict[str, StatedBalance]]:
    """Return the opening and closing balances by currency.

    The pages of a statement have ITBD between them. That of a report is a moment's: what went
    before it need not be in the report, so that it is observed and closes nothing.
    """
    opening: dict[str, StatedBalance] = {}
    closing: dict[str, StatedBalance] = {}
    by_day = sorted(now.balances, key=lambda one: one.on or date.min)
    for code in ("OPBD", "PRCD"):
        for one in by_day:
            if one.code == code:
                opening.setdefault(one.currency, one)
    for one in by_day:
        if one.code == "CLBD":
            closing[one.currency] = one
    if now.kind == STATEMENT:
        between = [one for one in now.balances if one.code == "ITBD"]
        for one in between:
            if one.currency not in opening and (one.currency in closing or len(between) > 1):
                opening[one.currency] = one
            elif one.currency not in closing and opening.get(one.currency) is not one:
                closing[one.currency] = one
    return opening, closing


def with_summary(now: Statement, part: StatedPart, rows: list[Row]) -> StatedPart:
    """Add the counts and sums of TxsSummry. Entries passed over may be among them."""
    node = now.summary
    if node is None:
        return part
    sides = {1: ("TtlCdtNtries", "credit"), -1: ("TtlDbtNtries", "debit")}
    changes: dict[str, object] = {}
    for sign, (name, word) in sides.items():
        told = node.find(name)
        if told is None:
            continue
        values = [row.value for row in rows if row.value * sign > 0]
        others = [value for _, value in now.passed if value * sign > 0]
        count, total = _count(told), _sum(told)
        own = abs(sum(values, ZERO))
        with_others = own + abs(sum(others, ZERO))
        if total is not None and others and total == with_others != own:
            total -= abs(sum(others, ZERO))
            count = count - len(others) if count is not None else None
        changes[f"{word}s"], changes[f"{word}_rows"] = total, count
    told = node.find("TtlNtries")
    if told is not None:
        count = _count(told)
        if count is not None and count == len(rows) + len(now.passed):
            count = len(rows)
        changes["rows"] = count
    kept = {name: value for name, value in changes.items() if value is not None}
    return replace(part, **kept)  # type: ignore[arg-type]  # names and values of its own fields


def _count(node: Node) -> int | None:
    text = node.word("NbOfNtries")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 15 else None


def _sum(node: Node) -> Decimal | None:
    try:
        return number_of(node.word("Sum"))
    except ValueError:
        return None
