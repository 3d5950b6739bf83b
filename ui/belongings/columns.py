"""The columns of the belongings table and its sections, a kind each."""

from collections.abc import Sequence
from decimal import Decimal

from app.services.belongings_answers import BelongingLine
from ui.belongings.words import ICONS, KINDS, kind_word, owned_words, problem_line, tr, valued_word
from ui.format import Formatter
from ui.widgets.table_columns import Cell, Column, Section, Tone, tone_of

ZERO = Decimal(0)


def belonging_columns(base: str, formatter: Formatter) -> list[Column[BelongingLine]]:
    """Return the columns for a display currency."""
    return [
        Column(
            "name",
            tr("Name"),
            lambda line: Cell(
                line.name,
                second=valued_word(line),
                is_strong=True,
                icon=ICONS.get(line.kind, "box"),
                tone=Tone.FAINT if line.is_gone else Tone.TEXT,
            ),
            key=lambda line: line.name.casefold(),
            tip=lambda line: f"{line.name}\n{kind_word(line.kind)} · {line.account}",
            width=230,
            least=232,
            stretch=1,
        ),
        Column(
            "owned",
            tr("Owned"),
            lambda line: Cell(owned_words(line, formatter), tone=Tone.SOFT),
            key=lambda line: line.quantity,
            copy=lambda line: formatter.copied(line.quantity),
            hint=tr("The share of the whole, or how many pieces or shares"),
            is_number=True,
            width=70,
            gives_way=2,
        ),
        Column(
            "value",
            tr("Value"),
            lambda line: Cell(
                formatter.money(line.value, base),
                is_strong=True,
                tone=Tone.WARN if line.problem else Tone.TEXT,
            ),
            key=lambda line: line.value,
            copy=lambda line: formatter.copied(line.value),
            tip=lambda line: value_tip(line, base, formatter),
            hint=tr("Of what is owned"),
            is_number=True,
            width=118,
        ),
        Column(
            "cost",
            tr("Cost"),
            lambda line: Cell(formatter.money(line.cost, base), tone=Tone.SOFT),
            key=lambda line: line.cost,
            copy=lambda line: formatter.copied(line.cost),
            is_number=True,
            width=112,
            gives_way=3,
        ),
        Column(
            "gain",
            tr("Gain"),
            lambda line: Cell(
                formatter.money(line.gain, base, signed=True), tone=tone_of(line.gain)
            ),
            key=lambda line: line.gain,
            copy=lambda line: formatter.copied(line.gain),
            is_number=True,
            width=116,
            gives_way=1,
        ),
        Column(
            "hand",
            tr("By hand"),
            lambda line: Cell(formatter.day(line.hand_on), tone=Tone.FAINT),
            key=lambda line: line.hand_on,
            hint=tr("The newest day of a value that no rule made"),
            width=112,
            gives_way=4,
        ),
    ]


def value_tip(line: BelongingLine, base: str, formatter: Formatter) -> str:
    """Return the value with all its digits, what a unit is worth, and what is wrong with it."""
    parts = [formatter.exact(line.value, base)]
    if line.unit_value is not None:
        unit = formatter.price(line.unit_value, line.currency)
        parts.append(f"{owned_words(line, formatter)} × {unit}")
    if line.problem:
        parts.append(problem_line(line.problem))
    return "\n".join(parts)


def sections_of(
    lines: Sequence[BelongingLine], base: str, formatter: Formatter
) -> list[Section[BelongingLine]]:
    """Return the lines by kind, each with its sum; what is owned no more last."""
    found = []
    for kind in KINDS:
        own = tuple(line for line in lines if line.kind == kind and not line.is_gone)
        if own:
            known = [line.value for line in own if line.value is not None]
            total = sum(known, ZERO) if known else None
            cells = {"value": Cell(formatter.money(total, base), tone=Tone.SOFT)}
            found.append(Section(own, kind_word(kind), cells))
    gone = tuple(line for line in lines if line.is_gone)
    if gone:
        found.append(Section(gone, tr("Owned no more")))
    return found


def matches(line: BelongingLine, needle: str) -> bool:
    """Tell whether a line has the words of a filter."""
    words = f"{line.name} {line.symbol} {line.account} {kind_word(line.kind)}".casefold()
    return all(word in words for word in needle.casefold().split())
