"""Statements of banks, cards and loans: accounts, rows, and the balance at their end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.kinds import Kind
from app.domain.times import end_us
from app.ports.importers import StatedPart
from app.ports.providers import RemoteAccount, RemoteBalance
from app.providers.ofx_file.markup import Element
from app.providers.ofx_file.rows import (
    BadRow,
    Made,
    Reading,
    cash_kind,
    check_once,
    currency_in,
    day_in,
    id_in,
    maybe_day,
    money,
)
from app.providers.reading import clean

BY_KIND, SIGNED = "by_kind", "signed"
UNNAMED = "account"
_TYPES = {
    "CHECKING": ("depository", "checking"),
    "SAVINGS": ("depository", "savings"),
    "MONEYMRKT": ("depository", "savings"),
    "CD": ("depository", "cd"),
    "CREDITLINE": ("loan", "personal"),
    "AUTO": ("loan", "auto"),
    "MORTGAGE": ("loan", "mortgage"),
    "HOMEEQUITY": ("loan", "mortgage"),
    "STUDENT": ("loan", "student"),
}
_OUT = frozenset(
    {"DEBIT", "FEE", "SRVCHG", "ATM", "POS", "CHECK", "CASH", "DIRECTDEBIT", "REPEATPMT"}
)
_ONCE = ("TRNTYPE", "DTPOSTED", "TRNAMT", "FITID", "LOANTRNAMT")


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement and whose it is."""

    element: Element
    account: RemoteAccount
    currency: str


def account_of(source: Element, institution: str, name: str = "") -> RemoteAccount:
    """Return the account that a …ACCTFROM names; also one that names none."""
    number = clean(source.value("ACCTID") or source.value("LOANACCTID"))
    word = (source.value("ACCTTYPE") or source.value("LOANACCTTYPE")).upper()
    if source.tag == "CCACCTFROM":
        type_, subtype = "credit", "credit_card"
    elif source.tag == "INVACCTFROM":
        type_, subtype = "investment", "brokerage"
    elif source.tag == "LOANACCTFROM":
        type_, subtype = _TYPES.get(word, ("loan", "personal"))
    else:
        type_, subtype = _TYPES.get(word, ("depository", "checking"))
    return RemoteAccount(
        number or UNNAMED,
        clean(name) or number or "Account",
        type_,
        subtype,
        mask=number[-4:] if len(number) > 4 else "",
        institution=clean(institution),
        allows_short=type_ == "investment",
    )


def sign_doubt(rows: list[Element], reading: Reading) -> str:
    """Return a row that is called a debit and is above zero, where no row is below; else ""."""
    doubtful = ""
    for row in rows:
        text = row.value("TRNAMT")
        if text.lstrip().startswith("-"):
            return ""
        if not doubtful and row.value("TRNTYPE").upper() == "DEBIT":
            try:
                doubtful = text if (reading.number(row, "TRNAMT") or 0) > 0 else ""
            except BadRow:
                continue
    return doubtful


def read_bank(reading: Reading, one: Statement, part: int, *, by_kind: bool) -> StatedPart:
    """Read the rows of a statement; return what it says of itself."""
    rows = list(rows_of(one.element))
    corrected = {row.value("CORRECTFITID") for row in rows} - {""}
    there = {row.value("FITID") for row in rows} & corrected
    for listed in rows:
        reading.begin(listed)
        if listed.value("FITID") in corrected and not listed.value("CORRECTFITID"):
            reading.passed["rows that a later one corrects"] += 1
            continue
        try:
            if listed.value("CORRECTACTION").upper() == "DELETE":
                _taken_back(reading, listed, is_here=listed.value("CORRECTFITID") in there)
                continue
            _read_row(reading, one, part, listed, by_kind=by_kind)
        except BadRow as error:
            reading.bad(error)
    _pass_pending(reading, one.element)
    return stated(reading, one, "BANKTRANLIST", "LOANTRANLIST")


def _taken_back(reading: Reading, row: Element, *, is_here: bool) -> None:
    if not is_here:
        own = clean(row.value("CORRECTFITID"))[:60]
        raise BadRow("CORRECTFITID", "it takes back a row of an earlier file: void it by hand", own)
    reading.passed["rows that take others back"] += 1


def rows_of(statement: Element) -> Iterator[Element]:
    for name, tag in (("BANKTRANLIST", "STMTTRN"), ("LOANTRANLIST", "LOANSTMTTRN")):
        for listed in statement.all(name):
            yield from listed.all(tag)


def _read_row(reading: Reading, one: Statement, part: int, row: Element, *, by_kind: bool) -> None:
    check_once(row, *_ONCE)
    word = row.value("TRNTYPE").upper()
    path = "TRNAMT" if row.one("TRNAMT") else "LOANTRNAMT" if row.one("LOANTRNAMT") else "TRNAMT"
    amount = reading.required(row, path)
    if by_kind and word in _OUT:
        amount = -abs(amount)
    on = day_in(row, "DTPOSTED")
    if word == "HOLD":
        reading.passed["held payments"] += 1
        return
    if not amount:
        reading.passed["rows of nothing"] += 1
        return
    try:
        balance = reading.number(row, "ACCTBAL")
    except BadRow:
        balance = None
    reading.add(
        row,
        one.account.id,
        part,
        on,
        id_in(row, "CORRECTFITID") or id_in(row, "FITID"),  # what it replaces is the same row
        currency_in(row, one.currency),
        [money_made(word, amount)],
        balance,
        words_of(row),
    )


def money_made(word: str, amount: Decimal) -> Made:
    """Return what a row of money is, by its type where that says more than the sign."""
    if word == "INT":
        return Made(Kind.INTEREST if amount > 0 else Kind.INTEREST_CHARGE, amount=abs(amount))
    if word == "DIV":
        return Made(Kind.DIVIDEND, amount=amount)
    if word in {"FEE", "SRVCHG"}:
        return Made(Kind.FEE, amount=-amount)
    return Made(cash_kind(amount), amount=abs(amount))


def words_of(row: Element) -> list[str]:
    """Return payee, memo and the like; the number of a cheque where there are no other words."""
    words = [row.value("NAME"), row.value("PAYEE", "NAME"), row.value("EXTDNAME")]
    words += [child.text for child in row.all("MEMO")]
    if not any(words):
        number = row.value("CHECKNUM")
        words = [f"Check {number}" if number else row.value("REFNUM")]
    return words


def _pass_pending(reading: Reading, statement: Element) -> None:
    for listed in statement.all("BANKTRANLISTP"):
        count = sum(1 for _ in listed.all("STMTTRNP"))
        if count:
            reading.passed["pending payments"] += count


def stated(reading: Reading, one: Statement, *lists: str) -> StatedPart:
    """Return what a statement says of its period and its end."""
    element = one.element
    found = next((listed for name in lists for listed in element.all(name)), None)
    first = last = None
    if found is not None:
        try:
            first, last = maybe_day(found, "DTSTART"), maybe_day(found, "DTEND")
        except BadRow:
            reading.note("The period of a statement cannot be read.")
    closing, at = None, None
    ledger = element.one("LEDGERBAL")
    if ledger is not None:
        try:
            closing, at = reading.number(ledger, "BALAMT"), maybe_day(ledger, "DTASOF")
        except BadRow:  # told by `balances_of`
            closing = None
    if at is None or last is None or not last <= at <= last + timedelta(days=1):
        closing = None  # a balance of another day: rows may lie between
    return StatedPart(
        one.account.id,
        one.currency,
        first,
        last,
        closing=closing,
        line=0 if found is None else found.line,
    )


def balances_of(reading: Reading, one: Statement) -> Iterator[RemoteBalance]:
    """Give the balance at the end of a statement of money."""
    element = one.element.one("LEDGERBAL") or one.element.one("PRINBAL")
    if element is None:
        return
    try:
        owed = reading.number(element, "BALAMT")
        on = maybe_day(element, "DTASOF")
        if owed is None or on is None:
            if owed is not None or on is not None:
                reading.note("A balance has no amount or no day: it is left out.")
            return
        available = None
        limit = one.element.one("AVAILBAL")
        if limit is not None:
            available = reading.number(limit, "BALAMT")
        if element.tag == "PRINBAL":
            owed = -abs(owed)
    except BadRow as error:
        reading.told(element, error)
        return
    if not is_currency(one.currency):
        reading.note("The file names no currency: its balances are left out.")
        return
    if one.account.type == "credit" and owed > 0:
        reading.note(
            "The balance of a card is above zero: by the rules of OFX the bank owes it to you. "
            "Some banks state debts so."
        )
    yield RemoteBalance(one.account.id, money(one.currency), owed, end_us(on), available=available)
