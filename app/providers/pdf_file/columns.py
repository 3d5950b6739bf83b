"""Where the columns of a table stand: by its header, else by what stands below each other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.mapped.meanings import Meaning
from app.domain.review.drafts import Box, Word
from app.domain.review.values import is_amount, is_day
from app.providers.mapped_csv.names import NAMES_OF, named
from app.providers.pdf_file.lines import Group, Line, groups_of
from app.providers.pdf_file.matching import Span, matched

_MONEY = (Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT)
_LONGEST_NAME = 5  # words
_LEAST_NAMES = 2
_HEADER_GAP = 0.5  # of the height: names stand closer than what is below them
_STRONG = frozenset({Meaning.DATE, Meaning.BALANCE, *_MONEY})  # no name has two of them
_MOST_COLUMNS = 30


@dataclass(frozen=True, slots=True)
class ColumnBand:
    """A column: its name, what it means, and from where to where it stands."""

    name: str
    meaning: str  # "" where nobody knows
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Header:
    """The names above a table."""

    line: Line
    groups: tuple[Group, ...]
    meanings: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(group.text for group in self.groups)


def meaning_of(name: str) -> str:
    """Return what a column of this name is in a statement, "" if that is not known."""
    word = named(name)
    for meaning in _TRIED:
        if word in NAMES_OF[meaning]:
            return meaning
    return ""


_TRIED = (
    Meaning.DATE, Meaning.BALANCE, Meaning.DEBIT, Meaning.CREDIT, Meaning.AMOUNT, Meaning.QUANTITY,
    Meaning.PRICE, Meaning.ISIN, Meaning.CURRENCY, Meaning.TAX, Meaning.EXTERNAL_ID, Meaning.KIND,
    Meaning.NOTE, Meaning.SYMBOL, Meaning.NAME,
)  # fmt: skip


def header_of(line: Line, known: Callable[[str], str] = meaning_of) -> Header | None:
    """Return the header that a line is: names of a day and of money among them."""
    if any(is_amount(word.text) for word in line.words) or len(line.words) > 4 * _MOST_COLUMNS:
        return None
    groups = _named_groups(line, known)
    meanings = tuple(known(group.text) for group in groups)
    has_money = any(meaning in {*_MONEY, Meaning.BALANCE} for meaning in meanings)
    if Meaning.DATE not in meanings or not has_money:
        return None
    if sum(map(bool, meanings)) < max(_LEAST_NAMES, len(groups) / 2):
        return None
    return Header(line, tuple(groups), meanings)


def _named_groups(line: Line, known: Callable[[str], str]) -> list[Group]:
    """Part a line into names of columns: the longest that are known, else by gaps."""
    made: list[Group] = []
    for group in groups_of(line, _HEADER_GAP):
        if known(group.text):
            made.append(group)
            continue
        words, rest = list(group.words), 0
        parts: list[Group] = []
        place = 0
        while place < len(words):
            length = next(
                (
                    size
                    for size in range(min(_LONGEST_NAME, len(words) - place), 0, -1)
                    if known(" ".join(one.text for one in words[place : place + size]))
                ),
                0,
            )
            if length:
                if rest < place:
                    parts.append(Group(tuple(words[rest:place])))
                parts.append(Group(tuple(words[place : place + length])))
                rest = place + length
            place += max(length, 1)
        if rest < len(words):
            parts.append(Group(tuple(words[rest:])))
        strong = sum(known(one.text) in _STRONG for one in parts)
        made += parts if strong > 1 else [group]
    return made


def bands_of(header: Header, body: Sequence[Line], width: int) -> tuple[ColumnBand, ...]:
    """Return where the columns of a header stand, by its names and the rows below."""
    boxes = [group.box for group in header.groups]
    names = [(float(box.left), float(box.right)) for box in boxes]
    blocks = _blocks(boxes, body, width)
    places = matched(names, blocks, float(max(header.line.box.height, 1)))
    spans = [_span(at, names, blocks, places) for at in range(len(names))]
    edges: list[float] = [0.0]
    bare = [_span(at, names, blocks, places, with_name=False) for at in range(len(names))]
    for at in range(len(names) - 1):
        # A name may reach over what stands beside it: then the contents count alone.
        used = spans if spans[at][1] <= spans[at + 1][0] else bare
        edges.append(max((used[at][1] + used[at + 1][0]) / 2, edges[-1]))
    edges.append(float(max(width, edges[-1])))
    return tuple(
        ColumnBand(group.text, meaning, edges[place], edges[place + 1])
        for place, (group, meaning) in enumerate(zip(header.groups, header.meanings, strict=True))
    )


def _blocks(names: Sequence[Box], body: Sequence[Line], width: int) -> list[Span]:
    """Return from where to where something stands in the rows, from left to right.

    What stands under several names is one block where long texts run into the next column; it is
    parted where the fewest do.
    """
    crossed = _crossings([group.box for line in body for group in groups_of(line)], width)
    few = len(body) // 25
    found: list[Span] = []
    for left, right in _runs(crossed, few):
        cuts = [left]
        under = [box for box in names if left < box.middle < right]
        for before, after in pairwise(under):
            edge = int(_border(crossed, before, after))
            cuts += [edge] if cuts[-1] < edge < right else []
        found += [(float(a), float(b)) for a, b in pairwise([*cuts, right])]
    return found


def _runs(crossed: Sequence[int], few: int) -> list[tuple[int, int]]:
    """Return where more than `few` boxes lie."""
    runs: list[tuple[int, int]] = []
    start = -1
    for x, count in enumerate([*crossed, 0]):
        if count > few and start < 0:
            start = x
        elif count <= few and start >= 0:
            runs.append((start, x))
            start = -1
    return runs


def _span(
    at: int,
    names: Sequence[Span],
    blocks: Sequence[Span],
    places: Sequence[int],
    *,
    with_name: bool = True,
) -> Span:
    """Return from where to where a column is used."""
    own = [block for block, place in zip(blocks, places, strict=True) if place == at]
    if with_name or not own:
        own.append(names[at])
    return min(left for left, _ in own), max(right for _, right in own)


def bands_without_header(rows: Sequence[Line], width: int) -> tuple[ColumnBand, ...]:
    """Return columns where rows with a day and an amount stand below each other."""
    crossed = _crossings([group.box for line in rows for group in groups_of(line)], width)
    few = len(rows) // 10
    bands = _runs(crossed, few)
    if not 1 < len(bands) <= _MOST_COLUMNS:
        return ()
    edges = [0.0]
    edges += [(a[1] + b[0]) / 2 for a, b in pairwise(bands)]
    edges.append(float(width))
    return tuple(
        ColumnBand(f"Column {place + 1}", "", edges[place], edges[place + 1])
        for place in range(len(bands))
    )


def assign(line: Line, bands: Sequence[ColumnBand]) -> list[list[Word]]:
    """Return the words of each column on a line.

    Words of one group stay together where they lie in a column for the most part: a long text may
    run under the next name.
    """
    cells: list[list[Word]] = [[] for _ in bands]
    for group in groups_of(line):
        box = group.box
        shares = [_shared(box, band) for band in bands]
        best = max(range(len(bands)), key=shares.__getitem__)
        if shares[best] >= 0.7 * max(box.width, 1):
            cells[best] += group.words
            continue
        for word in group.words:
            own = [_shared(word.box, band) for band in bands]
            cells[max(range(len(bands)), key=own.__getitem__)].append(word)
    return cells


def is_row_start(line: Line) -> bool:
    """Tell whether a line begins with a day and has an amount."""
    groups = groups_of(line)
    return is_day(groups[0].text) and any(is_amount(group.text) for group in groups[1:])


def _shared(box: Box, band: ColumnBand) -> float:
    return max(min(box.right, band.right) - max(box.left, band.left), 0.0)


def _crossings(boxes: Sequence[Box], width: int) -> list[int]:
    """Return for each pixel across how many boxes lie over it."""
    steps = [0] * (width + 2)
    for box in boxes:
        steps[min(max(box.left, 0), width)] += 1
        steps[min(max(box.right, 0), width)] -= 1
    found, now = [], 0
    for step in steps:
        now += step
        found.append(now)
    return found


def _border(crossed: Sequence[int], before: Box, after: Box) -> float:
    """Return where one column ends and the next begins: the widest gap between their middles."""
    low, high = int(before.middle) + 1, max(int(after.middle), int(before.middle) + 2)
    span = crossed[low:high]
    if not span:
        return (before.right + after.left) / 2
    least = min(span)
    best, best_at, start = 0, low, -1
    for place, value in enumerate([*span, least + 1]):
        if value == least and start < 0:
            start = place
        elif value != least and start >= 0:
            if place - start > best:
                best, best_at = place - start, low + start
            start = -1
    return best_at + best / 2
