"""From messages to a document: each is a part with what it states of its own rows."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.numbers import plain
from app.domain.times import end_us, start_us
from app.ports.importers import Document, FileEntry, Guess, RefusedFile, StatedPart
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance, RemoteEntry
from app.providers.mt940_file.lines import KNOWN, Field, Message, messages_of
from app.providers.mt940_file.rows import Line, line_of
from app.providers.mt940_file.values import StatedBalance, amount_of, balance_of
from app.providers.reading import clean
from app.providers.text_of import text_of

SOURCE = "mt940"
UNNAMED = "MT940"  # the account of a file that names none
_ACCOUNT_MONEY = re.compile(r"(.*[0-9])\s?([A-Z]{3})", re.ASCII)
_COUNT = re.compile(r"([0-9]{1,5})([A-Z]{3})([0-9.,]+)", re.ASCII)
_ING = re.compile(r"D([0-9]{6})C([0-9]{6})D([0-9]+,[0-9]*)C([0-9]+,[0-9]*)", re.ASCII)
_ROWS = frozenset({"61", "86", "NS"})
_SHOWN = 5  # notes of one sort


@dataclass(slots=True)
class _Account:
    id: str
    currency: str = ""
    bank: str = ""


@dataclass(slots=True)
class _Page:
    """A message while it is read."""

    message: Message
    account: str
    currency: str
    opening: StatedBalance | None = None
    closing: StatedBalance | None = None
    available: Decimal | None = None
    lines: list[Line] = field(default_factory=list)


class _Reader:
    def __init__(self, options: Mapping[str, str]) -> None:
        self._wished = options.get("currency", "").strip().upper()
        if self._wished and not is_currency(self._wished):
            raise RefusedFile(f"{self._wished[:20]!r} is no currency")
        self.accounts: dict[str, _Account] = {}
        self.entries: list[FileEntry] = []
        self.balances: dict[tuple[str, str, int], RemoteBalance] = {}
        self.parts: list[StatedPart] = []
        self.problems: list[RowProblem] = []
        self.passed: Counter[str] = Counter()
        self.notes: list[str] = []
        self.is_open = False
        self._closed: dict[tuple[str, str], tuple[Decimal, str]] = {}
        self._seen: set[tuple[tuple[str, str], ...]] = set()
        self._moved = 0
        self._gaps = 0

    # -- messages --------------------------------------------------------------------------

    def take(self, message: Message) -> None:
        """Read a message. The same one again, rows and all, is passed over."""
        rows = [one for one in message.fields if one.tag == "61"]
        key = message.key()
        if rows and "60" in message.tags and key in self._seen:
            self.passed["rows of a statement that is in the file twice"] += len(rows)
            return
        self._seen.add(key)
        page = self._page(message, bool(rows))
        if page is None:
            return
        self._balances(page)
        self._rows(page)
        self._part(page)

    def _page(self, message: Message, has_rows: bool) -> _Page | None:
        told = {one.tag for one in message.fields}
        if not has_rows and not told & {"60F", "60M", "62F", "62M", "90C", "90D", "65", "64"}:
            return None
        named = message.of("25", "25P")
        own, currency = "", ""
        if named is not None:
            own = clean(named.first)[:100]
            found = _ACCOUNT_MONEY.fullmatch(own)
            if found is not None and is_currency(found[2]):
                own, currency = found[1], found[2]
        if not own and len(self.accounts) > 1:
            for one in message.fields:
                if one.tag == "61":
                    self._bad(one, "it belongs to no account: a line :25: is missing before it")
            if not has_rows:
                self._bad(message.fields[0], "a statement without its account, line :25:")
            return None
        if not own:
            own = next(iter(self.accounts), UNNAMED)
        account = self.accounts.setdefault(own, _Account(own, bank=message.bank))
        page = _Page(message, own, currency)
        page.opening = self._balance(message.of("60F", "60M"))
        page.closing = self._balance(message.of("62F", "62M"))
        for stated in (page.opening, page.closing):
            page.currency = page.currency or (stated.currency if stated is not None else "")
        page.currency = page.currency or _elsewhere(message) or account.currency or self._wished
        if not page.currency:
            self.is_open = True
        account.currency = account.currency or page.currency
        return page

    def _balance(self, told: Field | None) -> StatedBalance | None:
        if told is None:
            return None
        try:
            found = balance_of(told.first)
        except ValueError as error:
            self._bad(told, str(error))
            return None
        self._moved += found.is_moved
        return found

    # -- what a page has -------------------------------------------------------------------

    def _balances(self, page: _Page) -> None:
        for one, name in ((page.opening, "opening"), (page.closing, "closing")):
            if one is not None and one.currency not in ("", page.currency):
                told = page.message.of(*(("60F", "60M") if name == "opening" else ("62F", "62M")))
                reason = f"the {name} balance is in {one.currency}, the account in {page.currency}"
                self._bad(told or page.message.fields[0], reason)
                setattr(page, name, None)
        free = page.message.of("64")
        if free is not None:
            found = self._balance(free)
            if found is not None and found.currency in ("", page.currency):
                page.available = found.value

    def _rows(self, page: _Page) -> None:
        fields = page.message.fields
        for place, one in enumerate(fields):
            if one.tag == "61":
                self._row(page, one, fields[place + 1 : place + 3])
            elif one.tag not in KNOWN:
                self._bad(one, f"a field :{one.tag}: is not known")

    def _row(self, page: _Page, row: Field, following: list[Field]) -> None:
        about = own = None
        for one in following:
            if one.tag not in _ROWS or one.tag == "61":
                break
            if one.tag == "86":
                about = about or one
            else:
                own = own or one
        try:
            line = line_of(row, about, own)
        except ValueError as error:
            self._bad(row, str(error))
            return
        if line.is_expected:
            self.passed["expected, not booked yet"] += 1
        elif not line.value:
            self.passed["an amount of zero"] += 1
        else:
            page.lines.append(line)
        self._moved += line.is_moved

    def _part(self, page: _Page) -> None:
        place = len(self.parts)
        self.parts.append(_with_counts(page, self._stated(page)))
        for line in page.lines:
            self.entries.append(FileEntry(_entry(page, line), line.line, place))
        closing = page.closing
        if closing is not None and page.currency:
            last = max([closing.on, *(line.on for line in page.lines)])
            key = (page.account, page.currency, end_us(last))
            self.balances[key] = RemoteBalance(
                page.account,
                RemoteAsset(page.currency, AssetType.FIAT),
                closing.value,
                key[2],
                page.available,
            )
        self._chain(page)

    def _stated(self, page: _Page) -> StatedPart:
        opening, closing = page.opening, page.closing
        first, last = (opening.on if opening else None), (closing.on if closing else None)
        if first is not None and last is not None and last < first:
            first = None
        number = page.message.of("28C", "28")
        return StatedPart(
            page.account,
            page.currency,
            first,
            last,
            opening.value if opening else None,
            closing.value if closing else None,
            line=page.message.line,
            number=clean(number.first)[:40] if number else "",
        )

    def _chain(self, page: _Page) -> None:
        """Say where a statement does not begin with what the one before ended with."""
        key = (page.account, page.currency)
        before = self._closed.get(key)
        if before is not None and page.opening is not None and page.opening.value != before[0]:
            self._gaps += 1
            if self._gaps <= _SHOWN:
                self.notes.append(
                    f"A statement of {page.account} ends with {plain(before[0])} "
                    f"{page.currency} and the next one, at line {page.message.line}, begins with "
                    f"{plain(page.opening.value)}: one between them may be missing."
                )
        if page.closing is not None:
            self._closed[key] = (page.closing.value, page.account)

    def _bad(self, told: Field, reason: str) -> None:
        self.problems.append(RowProblem(told.line, reason, f":{told.tag}:"))

    # -- the whole -------------------------------------------------------------------------

    def document(self, guesses: tuple[Guess, ...]) -> Document:
        """Return the document.

        Raises:
            RefusedFile: there is nothing of MT940 in it.
        """
        if not self.parts and not self.problems:
            raise RefusedFile("no MT940: it has no statement with a balance or a row", line=1)
        if not self.parts:
            first = self.problems[0]
            raise RefusedFile(first.reason, line=first.line, where=first.field)
        if self._gaps > _SHOWN:
            self.notes.append(f"{self._gaps - _SHOWN} more statements do not follow one another.")
        if self._moved:
            self.notes.append(
                f"{self._moved} dates name a day that their month does not have, such as "
                "30 February; they count as its last day."
            )
        if self.is_open:
            guesses = (*guesses, Guess("currency", "", is_open=True, about="no amount names one"))
        return Document(
            SOURCE,
            tuple(_remote(one) for one in self.accounts.values()),
            tuple(self.entries),
            tuple(self.balances.values()),
            (),
            tuple(self.parts),
            tuple(sorted(self.problems, key=lambda one: one.line)),
            dict(self.passed),
            guesses,
            tuple(self.notes),
        )


def read(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a file.

    Raises:
        RefusedFile: it is no MT940.
    """
    text = text_of(content, options)
    reader = _Reader(options)
    for message in messages_of(text.text):
        reader.take(message)
    return reader.document(text.guesses())


def _entry(page: _Page, line: Line) -> RemoteEntry:
    return RemoteEntry(
        page.account,
        line.id,
        start_us(line.on),
        line.on,
        line.kind,
        currency=page.currency,
        amount=abs(line.value),
        note=line.note,
        payload=line.payload,
    )


def _with_counts(page: _Page, part: StatedPart) -> StatedPart:
    """Add what :90C:, :90D: and ING's line after the closing balance say of counts and sums."""
    for one in page.message.fields:
        try:
            if one.tag in ("90C", "90D") and (found := _COUNT.fullmatch(one.first)):
                count, total = int(found[1]), amount_of(found[3])
                part = (
                    replace(part, credit_rows=count, credits=total)
                    if one.tag == "90C"
                    else replace(part, debit_rows=count, debits=total)
                )
            elif one.tag == "86" and (found := _ING.fullmatch(one.first)):
                part = replace(
                    part,
                    debit_rows=int(found[1]),
                    credit_rows=int(found[2]),
                    debits=amount_of(found[3]),
                    credits=amount_of(found[4]),
                )
        except ValueError:
            continue  # a sum that cannot be read states nothing
    return part


def _elsewhere(message: Message) -> str:
    """Return the currency that another field than the balances of the books names."""
    for one in message.fields:
        if one.tag in ("64", "65"):
            text = one.first[7:10]
        elif one.tag == "34F":
            text = one.first[:3]
        elif one.tag in ("90C", "90D"):
            text = one.first.lstrip("0123456789")[:3]
        else:
            continue
        if is_currency(text):
            return text
    return ""


def _remote(account: _Account) -> RemoteAccount:
    number = account.id.rpartition("/")[2]
    kept = "".join(sign for sign in number if sign.isalnum())
    return RemoteAccount(
        account.id,
        account.id,
        "depository",
        "checking",
        account.currency,
        kept[-4:],
        institution=account.bank,
    )
