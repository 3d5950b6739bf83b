"""Damaged files: seeded flips, cuts and doublings, read in this process under an alarm.

    attack(IMPORTER, samples("ofx"), count=300)

`COFFER_DEPTH=1` makes 10,000 of them. A reader may refuse a file, by `RefusedFile` alone; whatever
it reads is sound, and no part whose balances are stated comes out balanced unless it is.
"""

import os
import random
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from types import FrameType

from app.ports.importers import Document, Importer, RefusedFile
from app.providers.files_in.looking import look_at
from tests.importers.kit import assert_sound, gaps_of, grades_of

SECONDS = 5  # of computing, the longest for one file
WHOLE = 10_000
SLACK = Decimal("0.005")  # half a cent, as banks round
_HOSTILE = (
    b"NaN", b"Infinity", b"-0", b"1E+1000000", b"1e5", b"9" * 4_999, b"0." + b"0" * 400 + b"1",
    b"\xd9\xa3\xd9\xab\xd9\xa5", b"\xef\xbc\x91", b"1_000", b"--5", b"30.02.2024", b"99999999",
    b"0000-00-00", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\x1b[2J", b"%s%n",
    b"]]>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"<" * 300, b"(" * 3_000, b"\r", b"\n\n\n",
    b"'", b'"', b"=1+1", b"../../etc/passwd", b"", b" ",
)  # fmt: skip


class HangError(BaseException):
    """A reader took longer than it may; no reader may catch it."""


@contextmanager
def at_most(seconds: float = SECONDS) -> Iterator[None]:
    """Stop what computes longer than that; the time of other programs does not count."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise HangError(f"still reading after {seconds} s of computing")

    if sys.platform == "win32":
        yield
        return
    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def mutants(content: bytes, seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Give damaged copies of a file, each with the name that makes it again."""
    for number in range(count):
        chance = random.Random(f"{seed}:{number}")
        changed, names = content, []
        for _ in range(chance.choice((1, 1, 1, 2, 4))):
            way = chance.choice(_WAYS)
            names.append(way.__name__.strip("_"))
            changed = way(changed, chance)
        yield f"seed {seed}:{number} {'+'.join(names)}", changed


def count_of(usual: int) -> int:
    """Return how many damaged files this run makes: the usual number, or 10,000 at full depth."""
    return WHOLE if float(os.environ.get("COFFER_DEPTH", "0")) >= 1 else usual


def attack(
    importer: Importer,
    files: Mapping[str, bytes],
    count: int = 300,
    *,
    seed: int = 1,
    check: Callable[[str, Document, Document | None], None] | None = None,
) -> tuple[int, int]:
    """Read damaged copies of files; return how many were read and how many refused.

    `check` sees each answer with the name of the damage, and the answer to the undamaged file
    where there is one.
    """
    assert files
    each = max(count_of(count) // len(files), 1)
    read = refused = 0
    for place, (name, content) in enumerate(files.items()):
        try:
            whole = importer.read(content, {})
        except RefusedFile:
            whole = None
        for damage, changed in mutants(content, seed * 1_000 + place, each):
            what = f"{name}: {damage}"
            try:
                with at_most():
                    importer.recognise(look_at(changed))
                    document = importer.read(changed, {})
            except RefusedFile as refusal:
                refused += 1
                if not refusal.reason:
                    raise AssertionError(f"{what}: a refusal without a reason") from refusal
                continue
            except HangError as error:
                raise AssertionError(f"{what}: {error}") from error
            except Exception as error:
                raise AssertionError(f"{what}: {type(error).__name__}: {error}") from error
            read += 1
            try:
                assert_sound(document, importer.format.id)
                _check_balanced(document)
                if check is not None:
                    check(what, document, whole)
            except AssertionError as error:
                raise AssertionError(f"{what}: {error}") from error
    return read, refused


def _check_balanced(document: Document) -> None:
    """Check that nothing is called balanced that is not, by this module's own addition."""
    for grade, gap in zip(grades_of(document), gaps_of(document), strict=True):
        if grade == "balanced":
            assert abs(gap or Decimal(0)) <= SLACK, f"a part that is {gap} off is called balanced"


# -- ways to damage a file --------------------------------------------------------------------


def _flip(content: bytes, chance: random.Random) -> bytes:
    if not content:
        return content
    changed = bytearray(content)
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _set(content: bytes, chance: random.Random) -> bytes:
    if not content:
        return content
    changed = bytearray(content)
    changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _digit(content: bytes, chance: random.Random) -> bytes:
    places = [place for place, byte in enumerate(content) if 48 <= byte <= 57]
    if not places:
        return content
    place = chance.choice(places)
    return content[:place] + str(chance.randrange(10)).encode() + content[place + 1 :]


def _truncate(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _cut(content: bytes, chance: random.Random) -> bytes:
    first, last = _span(content, chance)
    return content[:first] + content[last:]


def _double(content: bytes, chance: random.Random) -> bytes:
    first, last = _span(content, chance)
    return content[:last] + content[first:]


def _swap(content: bytes, chance: random.Random) -> bytes:
    first, last = _span(content, chance)
    middle = (first + last) // 2
    return content[:first] + content[middle:last] + content[first:middle] + content[last:]


def _drop_line(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    if lines:
        del lines[chance.randrange(len(lines))]
    return b"".join(lines)


def _double_line(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    if lines:
        place = chance.randrange(len(lines))
        lines[place:place] = [lines[place]] * chance.choice((1, 1, 3, 50))
    return b"".join(lines)


def _swap_lines(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    if lines:
        first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[first], lines[second] = lines[second], lines[first]
    return b"".join(lines)


def _plant(content: bytes, chance: random.Random) -> bytes:
    """Put something hostile into the place of a word."""
    place = chance.randrange(len(content) + 1)
    width = chance.randrange(12)
    return content[:place] + chance.choice(_HOSTILE) + content[place + width :]


def _recode(content: bytes, chance: random.Random) -> bytes:
    try:
        return content.decode().encode(chance.choice(("utf-16", "cp1252", "utf-8-sig", "utf-32")))
    except UnicodeError:
        return content


def _ends(content: bytes, chance: random.Random) -> bytes:
    return content.replace(b"\r\n", b"\n").replace(
        b"\n", chance.choice((b"\r\n", b"\r", b"\n", b""))
    )


def _span(content: bytes, chance: random.Random) -> tuple[int, int]:
    first = chance.randrange(len(content) + 1)
    width = chance.choice((1, 3, 20, 200, len(content)))
    return first, min(len(content), first + chance.randrange(width + 1))


_WAYS = (
    _flip, _flip, _set, _digit, _digit, _digit, _truncate, _cut, _cut, _double, _swap, _drop_line,
    _drop_line, _double_line, _swap_lines, _plant, _plant, _recode, _ends,
)  # fmt: skip
