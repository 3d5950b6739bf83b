"""The lines of a ledger: directives with what stands below them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.times import FIRST_YEAR, LAST_YEAR
from app.ports.importers import RefusedFile
from app.providers.beancount_file.numbers import number_of
from app.providers.reading import clean

LONGEST_LINE = 64 * 1024
MOST_TEXT_LINES = 500  # over which one text may go
_DATE = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?=\s|$)")
_META = re.compile(r"([a-z][\w-]*):(?=\s|$)\s*(.*)")
_ACCOUNT = re.compile(r"([^\W\d_][\w-]*(?::[^\W_][\w-]*)+)(?=[\s;]|$)")
_CURRENCY = re.compile(r"/?[A-Z](?:[A-Z0-9'._-]{0,22}[A-Z0-9])?(?![\w'])")
_STRING = re.compile(r"\"((?:[^\"\\]|\\.)*)\"", re.S)
_FLAG = re.compile(r"(?:txn|[*!&#?%PSTCURM])(?=\s|$)")
_NUMBER = re.compile(r"[-+*/().,0-9 \t]+")
SILENT = frozenset({"note", "document", "event", "query", "custom"})
_OF_DAYS = frozenset({"txn", "pad", "balance", "price"})
_KNOWN = frozenset({"open", "close", "commodity", "pad", "balance", "price"}) | SILENT


class BadLine(ValueError):
    """A line that cannot be read."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a commodity; either may be left out."""

    number: Decimal | None
    currency: str
    places: int = 0


@dataclass(slots=True)
class Cost:
    """What stands in braces: the cost of a lot, or which lot is meant."""

    unit: Decimal | None = None
    total: Decimal | None = None
    currency: str = ""
    on: date | None = None
    label: str = ""


@dataclass(slots=True)
class Part:
    """A posting as it is written."""

    account: str
    line: int
    units: Amount | None = None
    cost: Cost | None = None
    price: Amount | None = None
    is_total: bool = False
    memo: str = ""


@dataclass(slots=True)
class Directive:
    """A dated directive. `what`: txn, open, balance …; `rest`: its words without comments."""

    line: int
    on: date
    what: str
    rest: str
    note: str = ""
    parts: list[Part] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    text: list[str] = field(default_factory=list)
    problem: RowProblem | None = None


@dataclass(slots=True)
class Ledger:
    """A whole file."""

    directives: list[Directive] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)
    plugins: list[str] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)


def parse(text: str) -> Ledger:
    """Read the lines.

    Raises:
        RefusedFile: it takes in other files, or has a line of no ledger's length.
    """
    ledger = Ledger()
    one: Directive | None = None
    for number, line in _lines(text):
        if line[:1].isspace():
            if one is not None and line.strip():
                _below(one, line, number)
        elif line and line[0].isdigit():
            one = _dated(ledger, line, number)
        elif line:
            one = None
            _undated(ledger, line, number)
    for one in ledger.directives:
        if one.problem is not None:
            ledger.problems.append(one.problem)
    ledger.directives = [one for one in ledger.directives if one.problem is None]
    return ledger


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Give lines with their numbers; a text that goes on is one line with its beginning."""
    pending, begun, first = "", 0, 0
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.rstrip()
        if len(line) > LONGEST_LINE:
            raise RefusedFile(f"a line of {len(line)} signs: this is no ledger", line=number)
        if pending:
            begun += 1
            whole = f"{pending}\n{line}"
            is_open = begun < MOST_TEXT_LINES and _quotes_open(whole)
        else:
            whole, first = line, number
            is_open = '"' in line and _quotes_open(line)
        if is_open and len(whole) < LONGEST_LINE:
            pending = whole
            continue
        pending, begun = "", 0
        yield first, whole
    if pending:
        yield first, pending


def _quotes_open(line: str) -> bool:
    is_open = is_escaped = False
    for sign in line:
        if is_escaped:
            is_escaped = False
        elif sign == "\\" and is_open:
            is_escaped = True
        elif sign == '"':
            is_open = not is_open
        elif sign == ";" and not is_open:
            return False
    return is_open


def without_comment(line: str) -> tuple[str, str]:
    """Return a line up to its comment, and the comment."""
    if ";" not in line:
        return line.rstrip(), ""
    is_open = is_escaped = False
    for place, sign in enumerate(line):
        if is_escaped:
            is_escaped = False
        elif sign == "\\" and is_open:
            is_escaped = True
        elif sign == '"':
            is_open = not is_open
        elif sign == ";" and not is_open:
            return line[:place].rstrip(), line[place:].lstrip("; ").strip()
    return line.rstrip(), ""


def texts_of(rest: str) -> list[str]:
    """Return the texts in quotes."""
    return [one.replace('\\"', '"').replace("\\\\", "\\") for one in _STRING.findall(rest)]


def _undated(ledger: Ledger, line: str, number: int) -> None:
    body, _ = without_comment(line)
    word, _, rest = body.partition(" ")
    texts = texts_of(rest)
    if word == "include":
        raise RefusedFile(
            f"it takes in another file, {clean(rest)[:80]}, and Coffer reads one file: put its "
            "text in the place of that line",
            line=number,
        )
    if word == "option" and len(texts) == 2:
        ledger.options[texts[0]] = texts[1]
    elif word == "plugin" and texts:
        ledger.plugins.append(clean(texts[0]))


def _dated(ledger: Ledger, line: str, number: int) -> Directive:
    body, _ = without_comment(line)
    one = Directive(number, date(1970, 1, 1), "", "", text=[line])
    ledger.directives.append(one)
    try:
        one.on, rest = day_of(body)
        flag = _FLAG.match(rest)
        if flag:
            one.what, one.rest = "txn", rest[flag.end() :].strip()
            kept = dict.fromkeys(clean(text) for text in texts_of(one.rest))
            one.note = " · ".join(text for text in kept if text)
        else:
            word, _, behind = rest.replace("\t", " ").partition(" ")
            one.what, one.rest = word, behind.strip()
            if word not in _KNOWN:
                raise BadLine(f"no directive of Beancount: {clean(word)[:30]!r}")
        if one.what in _OF_DAYS and not FIRST_YEAR <= one.on.year <= LAST_YEAR:
            raise BadLine(f"a year outside {FIRST_YEAR} to {LAST_YEAR}: {one.on.year}")
    except ValueError as error:
        one.problem = RowProblem(number, str(error), value=clean(line)[:60])
    return one


def day_of(text: str) -> tuple[date, str]:
    """Return the day with which a text begins, and what follows.

    Raises:
        BadLine: it is none.
    """
    found = _DATE.match(text)
    if not found:
        raise BadLine(f"no date: {clean(text)[:20]!r}")
    try:
        on = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError as error:
        raise BadLine(f"no such day: {found[0]!r}") from error
    return on, text[found.end() :].strip()


def _below(one: Directive, line: str, number: int) -> None:
    one.text.append(line)
    if one.problem is not None:
        return
    body, memo = without_comment(line)
    body = body.strip()
    if not body or body[0] in "#^":
        return
    meta = _META.match(body)
    if meta:
        if not one.parts:
            one.meta[meta[1]] = (texts_of(meta[2]) or [meta[2]])[0]
        return
    if one.what != "txn":
        one.problem = RowProblem(number, f"a line that is no detail: {clean(body)[:60]!r}")
        return
    try:
        one.parts.append(_posting(body, memo, number))
    except (ValueError, ArithmeticError) as error:
        one.problem = RowProblem(number, str(error), value=clean(body)[:60])


def _posting(body: str, memo: str, number: int) -> Part:
    flag = _FLAG.match(body)
    if flag:
        body = body[flag.end() :].lstrip()
    found = _ACCOUNT.match(body)
    if not found:
        raise BadLine(f"no account: {clean(body)[:40]!r}")
    part = Part(found[1], number, memo=clean(memo))
    scanner = Scanner(body[found.end() :])
    part.units = scanner.maybe_amount()
    part.cost = scanner.maybe_cost()
    if scanner.skip("@@"):
        part.is_total, part.price = True, scanner.maybe_amount()
    elif scanner.skip("@"):
        part.price = scanner.maybe_amount()
    if scanner.rest():
        raise BadLine(f"this cannot be read: {clean(scanner.rest())[:40]!r}")
    return part


class Scanner:
    """Reads amounts, costs and prices from the left."""

    __slots__ = ("_at", "_text")

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0

    def rest(self) -> str:
        return self._text[self._at :].strip()

    def skip(self, word: str) -> bool:
        self._blanks()
        is_there = self._text.startswith(word, self._at)
        self._at += len(word) * is_there
        return is_there

    def maybe_number(self) -> tuple[Decimal, int] | None:
        """Return a number, worked out; `None` if there is none."""
        self._blanks()
        found = _NUMBER.match(self._text, self._at)
        if not found or not any(sign.isdigit() for sign in found[0]):
            return None
        self._at = found.end()
        return number_of(found[0].strip())

    def maybe_currency(self) -> str:
        self._blanks()
        found = _CURRENCY.match(self._text, self._at)
        if not found:
            return ""
        self._at = found.end()
        return found[0]

    def maybe_amount(self) -> Amount | None:
        """Return an amount, perhaps without its number or its currency; `None` for neither."""
        number = self.maybe_number()
        currency = self.maybe_currency()
        if number is None and not currency:
            return None
        return Amount(number[0] if number else None, currency, number[1] if number else 0)

    def maybe_cost(self) -> Cost | None:
        """Return what stands in braces; `None` if there are none."""
        if not self.skip("{"):
            return None
        is_total = self.skip("{")
        cost = Cost()
        while not self.skip("}"):
            begun = self._at
            self._component(cost, is_total=is_total)
            self.skip(",")
            if self._at == begun:
                raise BadLine(f"no cost: {clean(self.rest())[:30]!r}")
        if is_total and not self.skip("}"):
            raise BadLine("a brace is missing")
        return cost

    def _component(self, cost: Cost, *, is_total: bool) -> None:
        self._blanks()
        dated = _DATE.match(
            re.sub(r"[,}].*", " ", self._text[self._at : self._at + 12], flags=re.S)
        )
        text = _STRING.match(self._text, self._at)
        if dated:
            cost.on, _ = day_of(dated[0])
            self._at += dated.end()
        elif text:
            cost.label = text[1]
            self._at = text.end()
        elif self.skip("*"):
            raise BadLine("lots that are merged, {*}, are not read")
        else:
            number = self.maybe_number()
            if number is not None:
                if is_total:
                    cost.total = number[0]
                else:
                    cost.unit = number[0]
            if self.skip("#"):
                total = self.maybe_number()
                cost.total = total[0] if total else None
            cost.currency = self.maybe_currency() or cost.currency
            if number is None and not cost.currency and cost.total is None:
                raise BadLine(f"no cost: {clean(self.rest())[:30]!r}")

    def _blanks(self) -> None:
        text, at = self._text, self._at
        while at < len(text) and text[at] in " \t":
            at += 1
        self._at = at


__all__ = [
    "SILENT",
    "Amount",
    "BadLine",
    "Cost",
    "Directive",
    "Ledger",
    "Part",
    "Scanner",
    "day_of",
    "parse",
    "texts_of",
    "without_comment",
]
