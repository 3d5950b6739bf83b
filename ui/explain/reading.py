"""Asks the services what lies behind a figure. For a worker; the words come later."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.errors import UnknownNameError
from app.domain.ids import EntryId, HoldingId
from app.domain.ledger import EntryFilter, StoredEntry
from ui.explain import subjects

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.price_points import PriceEdit
    from app.services.reports import AccountLine, HoldingDetail, HoldingsReport

MOST_ENTRIES = 100
MOST_EDITS = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found behind a subject: only what it is about is filled in."""

    subject: str
    base: str
    as_of: date
    report: "HoldingsReport | None" = None
    accounts: "tuple[AccountLine, ...]" = ()  # of everything
    detail: "HoldingDetail | None" = None
    entries: tuple[StoredEntry, ...] = ()
    count: int = 0  # of all entries, shown or not
    edits: "tuple[PriceEdit, ...]" = ()
    symbols: dict[int, str] = field(default_factory=dict)  # of assets, for the edits


def read(coffer: "Coffer", subject: str, as_of: date | None, base: str) -> Answer:
    """Return what lies behind a subject.

    Raises:
        UnknownNameError: it is gone, or was never there.
        RefusedError: it is no subject.
    """
    what, rest = subjects.parts(subject)
    on = as_of or coffer.clock.today()
    if what == subjects.WORTH:
        report = coffer.portfolio.holdings(as_of, base=base, scope=rest)
        accounts = coffer.portfolio.accounts(as_of, base=base) if rest == "portfolio" else ()
        return Answer(subject, report.base_currency, on, report, tuple(accounts))
    if what == subjects.ENTRY:
        return Answer(
            subject, coffer.profile.base_currency(), on, entries=(_entry(coffer, rest),), count=1
        )
    detail = coffer.portfolio.detail(HoldingId(_number(rest)), as_of, base=base)
    own = base or coffer.profile.base_currency()
    if what == subjects.ENTRIES:
        chosen = EntryFilter(holding_id=detail.line.holding_id, last_day=on)
        entries = coffer.ledger.entries(chosen, limit=MOST_ENTRIES)
        return Answer(subject, own, on, detail=detail, entries=tuple(entries),
                      count=coffer.ledger.count(chosen))  # fmt: skip
    if what == subjects.PRICE:
        edits = coffer.prices.history(detail.line.symbol)[-MOST_EDITS:]
        symbols = {int(one.id): one.symbol for one in coffer.accounts.assets()} if edits else {}
        return Answer(subject, own, on, detail=detail, edits=tuple(reversed(edits)),
                      symbols=symbols)  # fmt: skip
    return Answer(subject, own, on, detail=detail)


def by_account(report: "HoldingsReport") -> dict[str, Decimal | None]:
    """Return what the counted holdings of each account come to; None where one is unknown."""
    found: dict[str, Decimal | None] = defaultdict(Decimal)
    for line in report.lines:
        if line.is_counted:
            sum_ = found[line.account]
            found[line.account] = None if sum_ is None or line.value is None else sum_ + line.value
    return found


def _entry(coffer: "Coffer", rest: str) -> StoredEntry:
    return coffer.ledger.entry(EntryId(_number(rest)))


def _number(text: str) -> int:
    if not text.isdecimal():
        raise UnknownNameError("figure", text)
    return int(text)
