"""A saved statement of Flex as a document: rows with their places, and what CashReport states."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.currencies import is_currency
from app.ports.importers import Document, FileEntry, Guess, RefusedFile, StatedPart
from app.ports.providers import RemoteEntry
from app.providers.ibkr_flex import FORMAT
from app.providers.ibkr_flex.document import BadStatement, FlexRow, Part, document_of
from app.providers.ibkr_flex.document import Document as FlexDocument
from app.providers.ibkr_flex.money import is_detail
from app.providers.ibkr_flex.statement import DERIVED, Statement, statement_in
from app.providers.ibkr_flex.times import Dates, dates_of
from app.providers.ibkr_flex.trades import is_execution
from app.providers.reading import BadAnswer, Row, clean

MONTH_FIRST, DAY_FIRST = "mdy", "dmy"
AGAIN, SUMS = "told again or expected by another section", "sums of rows that are there"
_LINE = re.compile(r"\bline (\d{1,9})\b", re.ASCII)
# What CashReport sums of sections that a query may leave out.
_SUMS = {
    "Trades": ("netTradesSales", "netTradesPurchases", "commissions"),
    "CashTransactions": (
        *("dividends", "paymentInLieu", "withholdingTax", "withholding871m", "brokerInterest"),
        *("bondInterest", "deposits", "withdrawals", "depositWithdrawals", "otherFees"),
        *("brokerFees", "advisorFees", "otherIncome"),
    ),
    "Transfers": ("accountTransfers", "internalTransfers", "linkingAdjustments"),
    "CorporateActions": (),
}


def read(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a file.

    Raises:
        RefusedFile: it is no whole Activity statement of Flex.
    """
    wished = options.get("date_order", "")
    if wished not in ("", MONTH_FIRST, DAY_FIRST):
        raise RefusedFile(f"the order of dates is {MONTH_FIRST} or {DAY_FIRST}")
    try:
        document = document_of(content.lstrip() if content[:1].isspace() else content)
        guess = None if wished else _date_guess(document)
        order = guess.value if guess is not None else wished
        statement = statement_in(document, is_day_first=order == DAY_FIRST if order else None)
    except BadStatement as error:
        found = _LINE.search(str(error))
        raise RefusedFile(clean(str(error))[:300], line=int(found[1]) if found else 0) from error
    return document_from(document.parts, statement, FORMAT.id, guesses=(guess,) if guess else ())


def document_from(
    parts: Sequence[Part],
    statement: Statement,
    format_id: str,
    *,
    guesses: tuple[Guess, ...] = (),
    notes: tuple[str, ...] = (),
    passed: Mapping[str, int] | None = None,
    payloads: Mapping[int, str] | None = None,
) -> Document:
    """Return a statement as a document; places of rows are their lines.

    `payloads`: the rows as they came, by their lines, of a file whose rows have no ids.
    """
    stated = _Stated(parts)
    entries = [_placed(one, statement, stated, payloads) for one in statement.entries]
    told = [problem for one in statement.snapshots for problem in one.problems]
    notes = (*notes, *(_sentence(one) for one in dict.fromkeys(told)))
    if statement.removed:
        notes = (*notes, f"Trades that were taken back are left out: {len(statement.removed)}.")
    return Document(
        format_id,
        statement.accounts,
        tuple(sorted(entries, key=lambda one: one.line)),
        tuple(one for snapshot in statement.snapshots for one in snapshot.balances),
        (),
        tuple(stated.parts),
        statement.problems,
        dict(passed if passed is not None else _passed(parts)),
        guesses,
        notes,
    )


class _Stated:
    """What CashReport says of each account and currency over the period of a statement."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts: list[StatedPart] = []
        self._places: dict[tuple[int, str, str], int] = {}
        self._last_lines: list[int] = []
        for number, part in enumerate(parts):
            self._last_lines.append(part.rows[-1].line if part.rows else 0)
            for one in part.of("CashReport"):
                found = _part_of(part, one)
                if found is not None:
                    key = (number, found.account_id, found.currency)
                    self._places.setdefault(key, len(self.parts))
                    self.parts.append(found)

    def place(self, entry: RemoteEntry, line: int) -> int:
        for number, last in enumerate(self._last_lines):
            if line <= last:
                return self._places.get((number, entry.account_id, entry.currency), -1)
        return -1


def _part_of(part: Part, one: FlexRow) -> StatedPart | None:
    """Return what a row of CashReport states; balances where the rows between them are told."""
    row, dates = one.row, Dates()
    try:
        currency = row.maybe_text("currency")
        if not is_currency(currency) or not one.account_id:
            return None
        first, last = _number(row, "startingCash"), _number(row, "endingCash")
        spans = [dates.maybe(row, name) or dates.maybe(part.attributes, name) for name in _SPAN]
    except BadAnswer:
        return None  # the balances tell of it
    if not _is_told(part, row):
        first = last = None
    return StatedPart(
        one.account_id,
        currency,
        spans[0].on if spans[0] else None,
        spans[1].on if spans[1] else None,
        first,
        last,
        line=one.line,
    )


_SPAN = ("fromDate", "toDate")


def _is_told(part: Part, row: Row) -> bool:
    """Tell whether all that moved money is told: a section that is left out has sums of zero."""
    for section, names in _SUMS.items():
        if section in part.sections or not names:
            continue
        sums = [_number(row, name) for name in names if name in row.raw]
        if not sums or any(sums):
            return False
    return True


def _number(row: Row, name: str) -> Decimal | None:
    try:
        return row.maybe_number(name)
    except BadAnswer:
        return None


def _placed(
    entry: RemoteEntry, statement: Statement, stated: _Stated, payloads: Mapping[int, str] | None
) -> FileEntry:
    line = statement.lines.get((entry.account_id, entry.external_id), 1)
    place = stated.place(entry, line)
    if payloads is not None:
        entry = replace(entry, external_id="", payload=payloads.get(line, entry.payload))
    return FileEntry(entry, line, place)


def _date_guess(document: FlexDocument) -> Guess | None:
    """Return the order of the dates as an open question, where nothing decides it."""
    rows = [one.row for part in document.parts for one in part.rows]
    rows += [part.attributes for part in document.parts]
    try:
        dates_of(rows)
    except BadStatement:
        about = next(_slashed(rows), "")
        return Guess("date_order", MONTH_FIRST, (MONTH_FIRST, DAY_FIRST), is_open=True, about=about)
    return None


def _slashed(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        for name in ("dateTime", "tradeDate", "reportDate", "fromDate"):
            text = row.maybe_text(name)
            if "/" in text:
                yield text[:20]


def _passed(parts: Sequence[Part]) -> Counter[str]:
    found: Counter[str] = Counter()
    for part in parts:
        for one in part.rows:
            if one.section in DERIVED and one.section != "AccountInformation":
                found[AGAIN] += 1
                continue
            is_detailed = is_execution(one) if one.section == "Trades" else is_detail(one)
            if one.section in ("Trades", "CashTransactions") and not is_detailed:
                found[SUMS] += 1
    return found


def _sentence(text: str) -> str:
    text = clean(text)
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith('.') else '.'}"
