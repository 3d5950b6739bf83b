"""The lines of a QIF file as records: a letter and a value a line, `^` at the end of each."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.ports.importers import RefusedFile

LONGEST_LINE = 64 * 1024
MOST_LINES = 3_000_000  # 100,000 rows have some 700,000
_WITHOUT_SPLITS = frozenset({"security", "account", "prices", "cat", "class", "tag"})


@dataclass(slots=True)
class Split:
    """A part of a row: where it belongs to, and how much of it."""

    category: str
    memo: str = ""
    amount: str = ""


@dataclass(slots=True)
class Record:
    """A row as it stands: the first value of each letter, and its splits."""

    section: str  # "bank", "invst" …, in small letters; "account" for a list of accounts
    line: int
    values: dict[str, str] = field(default_factory=dict)
    splits: list[Split] = field(default_factory=list)
    twice: str = ""  # a letter that stands twice though it may not
    raw: list[str] = field(default_factory=list)
    is_cut: bool = False  # the file ends in its middle
    is_open: bool = False  # … or before its end mark
    times: int = 1  # of empty rows, how many one after the other

    def get(self, letter: str) -> str:
        return self.values.get(letter, "")

    def take(self, line: str) -> None:
        self.raw.append(line)
        letter, value = line[0], line[1:].strip()
        if letter == "S" and self.section not in _WITHOUT_SPLITS:
            self.splits.append(Split(value))
        elif self.splits and letter in "E$%D":
            last = self.splits[-1]
            if letter == "E":
                last.memo = value
            elif letter == "$":
                if last.amount:
                    self.twice = "$"
                last.amount = value
        elif letter in self.values:
            if letter in "DTN" and self.values[letter] != value:
                self.twice = letter
        else:
            self.values[letter] = value


def records_of(text: str) -> Iterator[Record]:
    """Give the records of a file in their order.

    Raises:
        RefusedFile: it does not begin as QIF does.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MOST_LINES:
        raise RefusedFile("it has more than 3,000,000 lines: split it into shorter periods")
    lines = text.split("\n")
    section = ""
    record: Record | None = None
    empty: Record | None = None
    for number, raw in enumerate(lines, start=1):
        line = raw.strip(" \t\u00a0\ufeff\x1a")
        if not line:
            continue
        if len(line) > LONGEST_LINE:
            raise RefusedFile("a line is longer than 64 KiB", line=number)
        if line[0] == "!":
            if record is not None:
                record.is_open = True
                yield record
                record = None
            section = _section(line)
            continue
        if not section:
            if line[0] in "#^":
                continue
            raise RefusedFile("it does not begin with !Type or !Account, as QIF does", line=number)
        if line == "^":
            if record is not None:
                yield record
                empty = None
            elif empty is not None and empty.section == section:
                empty.times += 1
            elif section not in _LISTS:
                empty = Record(section, number)
                yield empty
            record = None
            continue
        if record is None:
            record = Record(section, number)
        record.take(line)
    if record is not None:
        record.is_open, record.is_cut = True, bool(lines[-1].strip())
        yield record
    if not section:
        raise RefusedFile("there is nothing in it", line=1)


_LISTS = frozenset({"account", "option", "clear"})


def _section(line: str) -> str:
    """Return what follows a line that begins with an exclamation mark."""
    low = line[1:].strip().lower()
    for name in ("option", "clear"):
        if low.startswith(name):
            return name
    if low.startswith("account"):
        return "account"
    return low.removeprefix("type").strip(" :") or "?"
