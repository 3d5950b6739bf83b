"""From lines to fields and messages. What stands between messages is no part of them.

A field begins with its tag at the beginning of a line and goes on until the next one. A message
begins with :20:, ends with a line of "-" alone, or where a field comes that it already has.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.ports.importers import RefusedFile

LONGEST = 64 * 1024  # characters of a field
_TAG = re.compile(r"[ \t]{0,8}:(NS|[0-9][0-9A-Z][A-Z]?|94[02]):", re.ASCII)
KNOWN = frozenset("13 13D 20 21 25 25P 28 28C 34F 60F 60M 61 62F 62M 64 65 86 90C 90D NS".split())
_ONCE = {"25": "25", "25P": "25", "28": "28", "28C": "28", "60F": "60", "60M": "60"}
_EDGE = "\x01\x02\x03\x04\x0c\x1a\ufeff"  # what encloses messages on the wire


@dataclass(slots=True)
class Field:
    """A field: its tag, and its lines without it."""

    tag: str
    lines: list[str]
    line: int  # of the file, from 1

    @property
    def first(self) -> str:
        return self.lines[0].strip()

    def raw(self) -> str:
        return "\n".join(self.lines).rstrip()


@dataclass(slots=True)
class Message:
    """The fields of one statement, or of one page of it."""

    fields: list[Field] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)  # of those that may come once
    bank: str = ""  # BIC of who sent it, from the envelope

    @property
    def line(self) -> int:
        return self.fields[0].line

    def of(self, *tags: str) -> Field | None:
        return next((one for one in self.fields if one.tag in tags), None)

    def key(self) -> tuple[tuple[str, str], ...]:
        return tuple((one.tag, one.raw()) for one in self.fields)


def messages_of(text: str) -> Iterator[Message]:
    """Give the messages of a file, each with a field at least.

    Raises:
        RefusedFile: a field longer than 64 KiB.
    """
    current: Message | None = None
    last: Field | None = None
    size, bank = 0, ""
    for number, whole in enumerate(_lines(text), start=1):
        line = whole.strip(_EDGE)
        if "{" in line and line.startswith("{"):
            begins, _, rest = line.partition("{4:")
            if rest or line.endswith("{4:"):
                if current is not None:
                    yield current
                current = last = None
                bank, line = _sender(begins), rest
        line, is_last = _without_end(line)
        found = _TAG.match(line)
        if found is not None:
            tag = found[1]
            if tag in ("940", "942"):
                continue
            if current is not None and _begins(tag, current):
                yield current
                current = None
            if current is None:
                current = Message(bank=bank)
            last = Field(tag, [line[found.end() :]], number)
            size = len(line)
            current.fields.append(last)
            current.tags.add(_ONCE.get(tag, tag))
        elif _ends(line):
            is_last = True
        elif last is not None:
            last.lines.append(line)
            size += len(line)
        if size > LONGEST:
            raise RefusedFile("a field of more than 64 KiB", line=number)
        if is_last:
            if current is not None:
                yield current
            current = last = None
    if current is not None:
        yield current


def _begins(tag: str, message: Message) -> bool:
    """Tell whether a field begins another message."""
    if tag == "20":
        return True
    once = _ONCE.get(tag)
    if once is None:
        return False
    return once in message.tags or bool(message.tags & {"62F", "62M"})


def _without_end(line: str) -> tuple[str, bool]:
    """Take the end of a message off a line that has more: ":62F:C200101EUR1,00-}{5:}"."""
    at = line.find("-}") if "-}" in line else -1
    if at > 0 and (line[at + 2 :].strip() == "" or line[at + 2 :].startswith("{5:")):
        return line[:at], True
    return line, False


def _ends(line: str) -> bool:
    bare = line.strip()
    return bare in ("-", "-XXX") or bare.startswith("-}")


def _sender(envelope: str) -> str:
    """Return the BIC of an envelope: "{1:F01ASNBNL21XXXX0000000000}" is of ASNBNL21."""
    found = re.search(r"\{1:[A-Z][0-9]{2}([A-Z]{6}[A-Z0-9]{2})", envelope, re.ASCII)
    return found[1] if found else ""


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
