"""Words of a page, gathered into lines and into what belongs together on a line."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.review.drafts import Box, Word
from app.domain.review.values import is_amount, is_day

_SAME_LINE = 0.5  # of the lower height: so far may middles of a line's words lie apart
_GAP = 0.75  # of the height: what is further apart belongs to other cells


@dataclass(frozen=True, slots=True)
class Group:
    """Words next to each other, as one text."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        return around(self.words)


@dataclass(frozen=True, slots=True)
class Line:
    """Words of one height, from left to right."""

    page: int
    words: tuple[Word, ...]
    box: Box

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def around(words: Sequence[Word]) -> Box:
    """Return the box around words; there is at least one."""
    box = words[0].box
    for word in words[1:]:
        box = box.around(word.box)
    return box


def lines_of(page: int, words: Sequence[Word]) -> list[Line]:
    """Gather words into lines, from top to bottom."""
    found: list[list[Word]] = []
    levels: list[tuple[float, int]] = []  # of each line: its middle and its lowest height
    for word in sorted(words, key=lambda one: (one.box.level, one.box.left)):
        place = _line_for(word, levels)
        if place < 0:
            found.append([word])
            levels.append((word.box.level, max(word.box.height, 1)))
            continue
        found[place].append(word)
        level, tall = levels[place]
        count = len(found[place])
        levels[place] = (level + (word.box.level - level) / count, min(tall, word.box.height))
    made = []
    for own in found:
        own.sort(key=lambda one: one.box.left)
        made.append(Line(page, tuple(own), around(own)))
    made.sort(key=lambda line: (line.box.level, line.box.left))
    return made


def _line_for(word: Word, levels: list[tuple[float, int]]) -> int:
    """Return which of the last lines a word stands on, -1 for none."""
    for back in range(1, min(len(levels), 3) + 1):
        level, tall = levels[-back]
        if abs(word.box.level - level) <= _SAME_LINE * max(min(tall, word.box.height), 1):
            return len(levels) - back
    return -1


def groups_of(line: Line, gap: float = _GAP) -> list[Group]:
    """Part a line at gaps, in parts of its height; days and amounts stand alone."""
    made: list[list[Word]] = []
    tall = statistics.median(word.box.height for word in line.words)
    for word in line.words:
        last = made[-1] if made else []
        if not last or word.box.left - last[-1].box.right > gap * tall or _stands_alone(last, word):
            made.append([word])
        else:
            last.append(word)
    return [Group(tuple(words)) for words in made]


def _stands_alone(last: list[Word], word: Word) -> bool:
    before = " ".join(one.text for one in last)
    if is_day(before) and not is_day(f"{before} {word.text}"):
        return True
    if is_amount(word.text) and not before[-1:].isdigit() and before not in _BEFORE:
        return True
    return is_amount(before) and word.text.upper() not in _AFTER


_BEFORE = frozenset({*"+-−–$€£¥", "EUR", "USD", "GBP", "CHF"})
_AFTER = frozenset(
    "EUR USD GBP CHF € $ £ ¥ S H CR DR C D - + SEK NOK DKK PLN CZK JPY CAD AUD".split()
)
