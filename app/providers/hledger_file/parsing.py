"""The lines of a journal: transactions with their postings, directives, prices."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.errors import RowProblem
from app.domain.times import FIRST_YEAR, LAST_YEAR
from app.ports.importers import RefusedFile
from app.providers.hledger_file.amounts import Amount, BadAmount, Line, Numbers, Scanner, numbers_of
from app.providers.reading import clean

MOST_POSTINGS = 2_000_000
LONGEST_LINE = 64 * 1024
_DATE = re.compile(r"(?:([0-9]{4})[-/.])?([0-9]{1,2})[-/.]([0-9]{1,2})(?![-/.\d])")
_OF_POSTING = re.compile(r"(?:^|[\s,])date:\s*([-/.\d]{3,10})|\[([-/.\d]{3,10})?(?:=[-/.\d]+)?\]")
_GAP = re.compile(r"  |\t")
_QUOTED = re.compile(r"\"[^\"]*\"")  # a commodity alone
_YEAR = re.compile(r"(?:Y|year|apply year)\s*([0-9]{4})\s*(?:[;#].*)?$")
_TYPE = re.compile(r"(?:^|[\s,])type:\s*([A-Za-z]+)")
_BLOCKS = {"comment": "end comment", "test": "end test"}
_SILENT = frozenset(
    "payee tag end assert check bucket A N capture define def eval expr fixed endfixed value "
    "python import year Y apply b h i o O I".split()
)
_TOLD = {
    "=": "rule for automatic postings, which hledger books only with --auto",
    "~": "periodic rule, which hledger books only with --forecast",
}


@dataclass(slots=True)
class Part:
    """A posting as it is written."""

    account: str
    line: int
    says: Line
    memo: str = ""
    on: date | None = None
    brackets: str = ""  # "(": virtual; "[": virtual, and balanced among its like


@dataclass(slots=True)
class Written:
    """A transaction as it is written."""

    line: int
    on: date
    note: str
    parts: list[Part] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    problem: RowProblem | None = None


@dataclass(slots=True)
class Journal:
    """A whole file."""

    numbers: Numbers
    transactions: list[Written] = field(default_factory=list)
    prices: list[tuple[int, date, str, Amount]] = field(default_factory=list)
    types: dict[str, str] = field(default_factory=dict)  # account → letters as declared
    problems: list[RowProblem] = field(default_factory=list)
    passed: dict[str, int] = field(default_factory=dict)


def parse(text: str, options: Mapping[str, str]) -> Journal:
    """Read the lines.

    Raises:
        RefusedFile: it takes in other files, or has a line of no journal's length.
    """
    parser = _Parser(numbers_of(options))
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > LONGEST_LINE:
            raise RefusedFile(f"a line of {len(line)} signs: this is no journal", line=number)
        parser.take(line.rstrip(), number)
    parser.finish()
    return parser.journal


class _Parser:
    def __init__(self, numbers: Numbers) -> None:
        self.journal = Journal(numbers)
        self._open: Written | None = None
        self._until = ""  # the line that ends a block of comments
        self._year = 0
        self._prefixes: list[str] = []
        self._aliases: list[tuple[str, str]] = []
        self._is_within = ""  # a directive whose indented lines follow
        self._postings = 0

    def take(self, line: str, number: int) -> None:
        if self._until:
            if line.strip() == self._until or line.strip() == "end":
                self._until = ""
        elif not line.strip():
            self.finish()
        elif line[0] in " \t":
            self._indented(line.strip(), number, line)
        else:
            self.finish()
            self._top(line, number)

    def finish(self) -> None:
        """End what is open."""
        one, self._open, self._is_within = self._open, None, ""
        if one is None:
            return
        if one.problem is not None:
            self.journal.problems.append(one.problem)
        elif one.parts:
            self.journal.transactions.append(one)
        else:
            self.journal.passed["transaction without postings"] = (
                self.journal.passed.get("transaction without postings", 0) + 1
            )

    # -- lines at the left edge ----------------------------------------------------------------

    def _top(self, line: str, number: int) -> None:
        if line[0] in ";#*%|":
            return
        if line[0].isdigit():
            self._header(line, number)
            return
        if line[0] in "=~":
            self._is_within = "rule"
            word = _TOLD[line[0]]
            self.journal.passed[word] = self.journal.passed.get(word, 0) + 1
            return
        if line[0] in "@!" and line[1:2].isalpha():
            line = line[1:]
        word, _, rest = line.partition(" ")
        word, rest = word.strip(), rest.strip()
        if word in _BLOCKS and not rest:
            self._until = _BLOCKS[word]
        elif not self._directive(word, rest, line, number):
            self._problem(number, f"a line that is none of a journal's: {clean(line)[:60]!r}")

    def _directive(self, word: str, rest: str, line: str, number: int) -> bool:
        """Follow a directive; `False`: there is none of that name."""
        year = _YEAR.match(line)
        rest = rest.partition(";")[0].strip() if word not in ("account", "commodity") else rest
        if word == "include":
            raise RefusedFile(
                f"it takes in another file, {clean(rest)[:80]!r}, and Coffer reads one file: let "
                "hledger write all into one with: hledger print --explicit > all.journal",
                line=number,
            )
        if year:
            self._year = int(year[1])
        elif word == "account":
            self._account(rest)
        elif word in ("commodity", "D"):
            self._is_within = "commodity"
            self._style(rest.partition(";")[0].strip(), number, is_default=word == "D")
        elif word == "decimal-mark":
            if rest in (".", ",") and not self.journal.numbers.decimal:
                self.journal.numbers.decimal = rest
        elif word == "P":
            self._price(rest, number)
        elif word == "alias":
            self._alias(rest, number)
        elif line.startswith("end aliases"):
            self._aliases.clear()
        elif line.startswith(("apply account", "end apply account")):
            if word == "apply":
                self._prefixes.append(rest.removeprefix("account").strip())
            elif self._prefixes:
                self._prefixes.pop()
        elif word not in _SILENT:
            return False
        else:
            self._is_within = "silent"
        return True

    def _account(self, rest: str) -> None:
        self._is_within = "account"
        cut = _GAP.search(rest)
        name = self._named(rest[: cut.start()] if cut else rest)
        found = _TYPE.search(rest[cut.start() :]) if cut else None
        self._last_account = name
        if found:
            self.journal.types[name] = found[1]

    def _style(self, rest: str, number: int, *, is_default: bool) -> None:
        """Take how a commodity is written: `1.000,00 EUR` has a decimal comma."""
        numbers = self.journal.numbers
        quoted = _QUOTED.fullmatch(rest)
        if quoted or not any(sign.isdigit() for sign in rest):
            return
        try:
            amount = Scanner(rest, Numbers()).amount()
        except BadAmount as error:
            self._problem(number, str(error))
            return
        body = "".join(sign for sign in rest if sign.isdigit() or sign in ".,")
        marks = [sign for sign in body if sign in ".,"]
        if marks and (marks.count(marks[-1]) == 1):
            numbers.of_commodity[amount.commodity] = marks[-1]
        if is_default:
            numbers.default = amount.commodity

    def _price(self, rest: str, number: int) -> None:
        try:
            on, behind = self._day(rest, number)
            behind = re.sub(r"^\d\d?:\d\d(?::\d\d)?\s+", "", behind.strip())
            scanner = Scanner(behind, self.journal.numbers)
            symbol = scanner.symbol().strip('"')
            if not symbol:
                raise BadAmount("a price without a commodity")
            self.journal.prices.append((number, on, symbol, scanner.amount()))
        except ValueError as error:
            self._problem(number, str(error))

    def _alias(self, rest: str, number: int) -> None:
        old, _, new = rest.partition("=")
        if old.strip().startswith("/"):
            raise RefusedFile(
                f"it renames accounts by a pattern, {clean(rest)[:60]!r}, which Coffer does not "
                "follow: let hledger write them out with: hledger print --explicit",
                line=number,
            )
        self._aliases.insert(0, (old.strip(), new.strip()))

    def _header(self, line: str, number: int) -> None:
        self._open = one = Written(number, date(1970, 1, 1), "", text=[line])
        try:
            one.on, behind = self._day(line, number)
        except ValueError as error:
            one.problem = RowProblem(number, str(error), value=clean(line)[:60])
            return
        if behind.startswith("="):
            behind = behind[1:].lstrip("0123456789-/.")
        behind, _, memo = behind.partition(";")
        behind = behind.strip()
        if behind[:1] in ("*", "!"):
            behind = behind[1:].strip()
        code = ""
        if behind.startswith("(") and ")" in behind:
            code, _, behind = behind[1:].partition(")")
        payee, bar, rest = behind.strip().partition("|")
        texts = (payee, rest if bar else "", code, memo)
        kept = dict.fromkeys(clean(one) for one in texts)
        one.note = " · ".join(text for text in kept if text)

    # -- indented lines -------------------------------------------------------------------------

    def _indented(self, text: str, number: int, line: str) -> None:
        one = self._open
        if one is None:
            self._below(text, number)
            return
        one.text.append(line)
        if one.problem is not None:
            return
        try:
            if text[0] in ";#":
                self._comment(one, text[1:].strip(), number)
            else:
                one.parts.append(self._posting(text, number, one))
                self._postings += 1
        except ValueError as error:
            one.problem = RowProblem(number, str(error), value=clean(text)[:60])
        if self._postings > MOST_POSTINGS:
            raise RefusedFile(f"more than {MOST_POSTINGS} postings", line=number)

    def _below(self, text: str, number: int) -> None:
        """Take an indented line below a directive."""
        if self._is_within == "account":
            found = _TYPE.search(text)
            if found and text[0] == ";":
                self.journal.types[self._last_account] = found[1]
        elif self._is_within == "commodity" and text.startswith("format "):
            self._style(text.removeprefix("format "), number, is_default=False)
        elif not self._is_within and text[0] not in ";#":
            self._problem(number, f"an indented line that belongs to nothing: {clean(text)[:60]!r}")

    def _comment(self, one: Written, text: str, number: int) -> None:
        if one.parts:
            on = self._own_day(text, one.on, number)
            one.parts[-1].on = on or one.parts[-1].on

    def _posting(self, text: str, number: int, one: Written) -> Part:
        if text[0] in "*!":
            text = text[1:].lstrip()
        cut = _GAP.search(text)
        name, behind = (text[: cut.start()], text[cut.end() :]) if cut else (text, "")
        behind, _, memo = behind.partition(";")
        brackets = ""
        if name[:1] + name[-1:] in ("()", "[]"):
            brackets, name = name[0], name[1:-1]
        name = self._named(name.strip())
        if not name or len(name) > 1000:
            raise ValueError("a posting without an account")
        behind = behind.strip()
        says = Scanner(behind, self.journal.numbers).line() if behind else Line()
        on = self._own_day(memo, one.on, number)
        return Part(name, number, says, clean(memo), on, brackets)

    def _own_day(self, memo: str, on: date, number: int) -> date | None:
        if "date:" not in memo and "[" not in memo:
            return None
        found = _OF_POSTING.search(memo)
        written = (found[1] or found[2]) if found else None
        return self._day(written, number, on.year)[0] if written else None

    # -- parts ----------------------------------------------------------------------------------

    def _named(self, name: str) -> str:
        for old, new in self._aliases:
            if name == old or name.startswith(f"{old}:"):
                name = new + name[len(old) :]
        return ":".join((*self._prefixes, clean(name)))

    def _day(self, text: str, number: int, year: int = 0) -> tuple[date, str]:
        """Return the day with which a text begins, and what follows.

        Raises:
            ValueError: it is none, or has no year and the file states none.
        """
        found = _DATE.match(text)
        if not found:
            raise ValueError(f"no date: {clean(text)[:20]!r}")
        stated = int(found[1]) if found[1] else self._year or year
        if not stated:
            raise ValueError(f"a date without a year: {found[0]!r}; say it by a line: Y 2024")
        try:
            on = date(stated, int(found[2]), int(found[3]))
        except ValueError as error:
            raise ValueError(f"no such day: {found[0]!r}") from error
        if not FIRST_YEAR <= stated <= LAST_YEAR:
            raise ValueError(f"a year outside {FIRST_YEAR} to {LAST_YEAR}: {found[0]!r}")
        return on, text[found.end() :]

    def _problem(self, number: int, reason: str) -> None:
        self.journal.problems.append(RowProblem(number, reason))

    _last_account = ""


__all__ = ["Journal", "Part", "Written", "parse"]
