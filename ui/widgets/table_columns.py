"""What a table shows, declared: columns with their cells, sort keys, tooltips and copies."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, TypeVar

L = TypeVar("L")


class Tone(Enum):
    """The colour of a text by its meaning; the theme has the colour itself."""

    TEXT = "text"
    SOFT = "text_soft"
    FAINT = "text_faint"
    GAIN = "gain"
    LOSS = "loss"
    WARN = "warn"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it is painted: plain text only, whatever it contains."""

    text: str = ""
    second: str = ""  # soft, after the first
    is_second_whole: bool = False  # shown whole or not at all: a time is never cut
    tone: Tone = Tone.TEXT
    is_strong: bool = False
    is_struck: bool = False
    is_badge: bool = False
    is_small: bool = False
    icon: str = ""
    spark: tuple[float, ...] = ()


EMPTY = Cell()


@dataclass(frozen=True)
class Column(Generic[L]):
    """A column: how it reads a line, and how it starts out."""

    name: str  # stable: settings remember it
    title: str
    cell: Callable[[L], Cell]
    key: Callable[[L], Any] | None = None  # sorts by it; None: unknown, always last
    copy: Callable[[L], str] | None = None  # plain numbers; else the cell's text
    tip: Callable[[L], str] | None = None
    hint: str = ""  # one line on hover over the title
    menu_title: str = ""  # where the title itself is empty
    is_number: bool = False
    width: int = 96
    least: int = 0  # may shrink to this before others give way; 0: as wide as `width`
    stretch: int = 0  # share of spare width
    is_default: bool = True
    gives_way: int = 0  # the highest hides first where the window is narrow; 0: never
    by_point: bool = False  # its numbers stand under each other by their decimal point

    @property
    def name_in_lists(self) -> str:
        """The title, or what stands for it where the title itself is empty."""
        return self.menu_title or self.title


@dataclass(frozen=True, slots=True)
class Section(Generic[L]):
    """Lines under a heading of their own; without a title, just lines."""

    lines: tuple[L, ...]
    title: str = ""
    cells: Mapping[str, Cell] = field(default_factory=dict)  # by column name, e.g. a subtotal


def tone_of(value: Decimal | None) -> Tone:
    """Return the colour of a gain or loss."""
    if value is None:
        return Tone.FAINT
    if value > 0:
        return Tone.GAIN
    return Tone.LOSS if value < 0 else Tone.SOFT


def share_tone(fraction: Decimal | None, places: int = 1) -> Tone:
    """Return the colour of a change in percent as it is shown: none where it rounds to nothing."""
    return tone_of(None if fraction is None else round(fraction, places + 2))


def in_order(lines: list[L], key: Callable[[L], Any], *, is_descending: bool) -> list[L]:
    """Sort lines by a key; those without one come last either way, in the order they had."""
    keyed = [(key(line), line) for line in lines]
    known = [pair for pair in keyed if pair[0] is not None]
    known.sort(key=lambda pair: pair[0], reverse=is_descending)
    return [line for _, line in known] + [line for value, line in keyed if value is None]
