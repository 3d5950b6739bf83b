"""Words of prices: why one was held back, how a source stands, what a run came to."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.pricing.gate import Doubt
from app.domain.pricing.ranking import GUESS, PERSON
from app.domain.times import day_of_us
from app.services.pricing.answers import (
    Gaps,
    HeldLine,
    PriceReport,
    SourceLine,
    SourceResult,
)
from ui.connections.standing import since_and_when
from ui.connections.words import tr as connection_words
from ui.connections.words import trouble_line
from ui.format import Formatter, one_line
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import source_word
from ui.i18n.counts import counted
from ui.widgets.table_columns import Tone

DOUBTS: Final[dict[str, str]] = {
    Doubt.ZERO: QT_TRANSLATE_NOOP("prices", "It is zero, which no price is."),
    Doubt.NEGATIVE: QT_TRANSLATE_NOOP("prices", "It is below zero, which no price is."),
    Doubt.HUNDREDFOLD: QT_TRANSLATE_NOOP(
        "prices",
        "It is about a hundred times the last good price: perhaps pence were told as pounds.",
    ),
    Doubt.HUNDREDTH: QT_TRANSLATE_NOOP(
        "prices",
        "It is about a hundredth of the last good price: perhaps pounds were told as pence.",
    ),
    Doubt.THOUSANDFOLD: QT_TRANSLATE_NOOP(
        "prices", "It is about a thousand times the last good price: the point has slipped."
    ),
    Doubt.THOUSANDTH: QT_TRANSLATE_NOOP(
        "prices", "It is about a thousandth of the last good price: the point has slipped."
    ),
    Doubt.INVERSE: QT_TRANSLATE_NOOP(
        "prices", "It is the last good price turned round: euros for a dollar, not dollars for one."
    ),
    Doubt.SPLIT: QT_TRANSLATE_NOOP(
        "prices", "It jumps as a split makes it, and your books have no split of that day."
    ),
    Doubt.JUMP: QT_TRANSLATE_NOOP(
        "prices", "It is far from the last good price, and nothing explains that."
    ),
    Doubt.CURRENCY: QT_TRANSLATE_NOOP("prices", "It came in another currency than was asked for."),
    Doubt.OLD_DAY: QT_TRANSLATE_NOOP("prices", "Its time does not belong to its day."),
    Doubt.AHEAD: QT_TRANSLATE_NOOP("prices", "It is of a day that is still to come."),
}
SHORT: Final[dict[str, str]] = {
    Doubt.ZERO: QT_TRANSLATE_NOOP("prices", "Zero"),
    Doubt.NEGATIVE: QT_TRANSLATE_NOOP("prices", "Below zero"),
    Doubt.HUNDREDFOLD: QT_TRANSLATE_NOOP("prices", "× 100"),
    Doubt.HUNDREDTH: QT_TRANSLATE_NOOP("prices", "÷ 100"),
    Doubt.THOUSANDFOLD: QT_TRANSLATE_NOOP("prices", "× 1,000"),
    Doubt.THOUSANDTH: QT_TRANSLATE_NOOP("prices", "÷ 1,000"),
    Doubt.INVERSE: QT_TRANSLATE_NOOP("prices", "Turned round"),
    Doubt.SPLIT: QT_TRANSLATE_NOOP("prices", "Like a split"),
    Doubt.JUMP: QT_TRANSLATE_NOOP("prices", "A jump"),
    Doubt.CURRENCY: QT_TRANSLATE_NOOP("prices", "Other currency"),
    Doubt.OLD_DAY: QT_TRANSLATE_NOOP("prices", "Other day"),
    Doubt.AHEAD: QT_TRANSLATE_NOOP("prices", "A day to come"),
}
SET_BY: Final[dict[str, str]] = {
    PERSON: QT_TRANSLATE_NOOP("prices", "You"),
    GUESS: QT_TRANSLATE_NOOP("prices", "Found by Coffer"),
    "": QT_TRANSLATE_NOOP("prices", "By kind of asset"),
}
NEVER_POSITIVE: Final = frozenset({Doubt.ZERO, Doubt.NEGATIVE})


def tr(text: str) -> str:
    """Return a text about prices in the person's language."""
    return QCoreApplication.translate("prices", text)


# Held prices


def doubt_line(reason: str) -> str:
    """Return why a price was held back, as a sentence."""
    return tr(DOUBTS[reason]) if reason in DOUBTS else tr("It can hardly be right.")


def doubt_word(reason: str) -> str:
    """Return why a price was held back, in a word or two."""
    return tr(SHORT[reason]) if reason in SHORT else tr("Doubtful")


def can_take(line: HeldLine) -> bool:
    """Tell whether a held price may count at all."""
    return line.value > 0


def held_day(line: HeldLine) -> date:
    """Return the day of a held price, the newest of several."""
    return day_of_us(line.at_us)


def held_count(line: HeldLine, formatter: Formatter) -> str:
    """Return how many prices were held back for that reason, and of which days."""
    text = counted("prices", "{} price", "{} prices", line.count).format(
        formatter.count(line.count)
    )
    days = held_days(line, formatter)
    return f"{text}, {days}" if days else text


def held_days(line: HeldLine, formatter: Formatter) -> str:
    """Return of which days the prices are that were held back alike, "" of one day."""
    if line.first is None or line.last is None or line.first == line.last:
        return ""
    return tr("{first} to {last}").format(
        first=formatter.day(line.first), last=formatter.day(line.last)
    )


def held_rows(
    line: HeldLine, formatter: Formatter, names: Mapping[str, str]
) -> list[tuple[str, str, str, str]]:
    """Return the figures by which one judges a held price: (name, soft words, figure, tip)."""
    price, exact, currency = formatter.price, formatter.exact, line.currency
    rows = [
        (
            tr("{} tells").format(source_name(line.source, names)),
            formatter.day(held_day(line)),
            price(line.value, currency),
            exact(line.value, currency),
        ),
        (
            tr("The last good price"),
            tr("it counts meanwhile") if line.last_value is not None else "",
            price(line.last_value, currency),
            exact(line.last_value, currency),
        ),
    ]
    if line.last_value:
        change = line.value / line.last_value - 1
        rows.append((tr("Difference"), "", formatter.percent(change, signed=True), ""))
    if line.split is not None:
        ratio = formatter.number(line.split)
        rows.append((tr("The split that would explain it"), tr("new for one old"), ratio, ""))
    elif line.likely is not None:
        rows.append(
            (tr("If that is the mistake"), tr("it would be"), price(line.likely, currency),
             exact(line.likely, currency))
        )  # fmt: skip
    if line.count > 1:
        rows.append(
            (tr("Held back alike"), held_days(line, formatter), formatter.count(line.count), "")
        )
    return rows


# Sources


def source_name(source: str, names: Mapping[str, str]) -> str:
    """Return a source as people call it."""
    return one_line(names.get(source) or source_word(source), 60)


def set_by_word(made_by: str) -> str:
    """Return who chose a source for an asset."""
    return tr(SET_BY[made_by]) if made_by in SET_BY else one_line(made_by, 40)


def state_of(line: SourceLine) -> tuple[str, Tone, str]:
    """Return how a source of an asset stands: in words, a colour and an icon."""
    if not line.is_on:
        return tr("Off"), Tone.FAINT, "minus"
    if not line.is_here:
        return tr("Not connected"), Tone.WARN, "warning"
    if line.trouble or line.reason:
        return tr("Failed"), Tone.WARN, "warning"
    if line.has_none:
        return tr("Has none"), Tone.SOFT, "circle"
    return tr("On"), Tone.GAIN, "check"


def state_line(line: SourceLine) -> str:
    """Return how a source of an asset stands, as a sentence."""
    if not line.is_on:
        return tr("It is left out for this asset.")
    if not line.is_here:
        return tr("It is not connected, or its connection is paused, so it is not asked.")
    if line.trouble:
        return with_reason(trouble_line(line.trouble), line.reason)
    if line.reason:
        return with_reason(tr("It failed with this asset alone."), line.reason)
    if line.has_none:
        return tr("It was asked, and has no price of this asset.")
    return tr("It is asked for this asset.")


def with_reason(said: str, reason: str) -> str:
    """Return a sentence with a source's own words after it."""
    own = one_line(reason, 300)
    return f"{said} {connection_words('It said: “{}”').format(own)}" if own else said


def asked_words(line: SourceLine, now: datetime, formatter: Formatter) -> str:
    """Return when a source was asked last, relative and absolute."""
    return since_and_when(line.asked_us, now, formatter)


# Gaps


def gaps_line(gaps: Gaps, formatter: Formatter) -> str:
    """Return how complete the prices of an asset are, as a sentence."""
    if gaps.wanted is None:
        return tr("It was never held, so no prices of it are asked for.")
    if not gaps.days:
        return tr("No prices of it are needed.")
    count = formatter.count
    if gaps.there >= gaps.days:
        text = counted(
            "prices", "The {} day on which it was needed has a price.",
            "All {} days on which there should be a price have one.", gaps.days,
        )  # fmt: skip
        return text.format(count(gaps.days))
    return tr("{there} of {days} days have a price.").format(
        there=count(gaps.there), days=count(gaps.days)
    )


def rest_line(gaps: Gaps, formatter: Formatter) -> str:
    """Return that an asset is left alone, and until when; "" if it is not."""
    if gaps.resting_until is None:
        return ""
    return tr(
        "No source could price it, so it is left alone until {}. A new source, or a price of any "
        "source, ends that."
    ).format(formatter.moment(gaps.resting_until))


def why_missing(asked: Sequence[str], names: Mapping[str, str]) -> str:
    """Return why days have no price."""
    if not asked:
        return tr("Not asked for yet")
    return tr("Has none: {}").format(", ".join(source_name(one, names) for one in asked))


# Runs


def report_line(reports: Sequence[PriceReport], formatter: Formatter) -> str:
    """Return what asking came to, in one sentence or two."""
    count = formatter.count
    new = sum(one.added for one in reports)
    changed = sum(one.changed for one in reports)
    held = sum(one.held for one in reports)
    parts = []
    if new:
        parts.append(counted("prices", "{} new price.", "{} new prices.", new).format(count(new)))
    if changed:
        text = counted("prices", "{} price was corrected.", "{} prices were corrected.", changed)
        parts.append(text.format(count(changed)))
    if held:
        text = counted("prices", "{} was held back.", "{} were held back.", held)
        parts.append(text.format(count(held)))
    failed = failures(reports)
    if failed:
        parts += [failure_of(one) for one in failed[:2]]
    elif not parts:
        is_asked = any(one.run is not None for one in reports)
        parts.append(tr("Nothing new.") if is_asked else tr("There was nothing to ask for."))
    return " ".join(parts)


def failures(reports: Sequence[PriceReport]) -> list[SourceResult]:
    """Return the sources that failed as a whole, each once."""
    found: dict[str, SourceResult] = {}
    for report in reports:
        for one in report.sources:
            if one.trouble:
                found.setdefault(one.source, one)
    return list(found.values())


def failure_of(one: SourceResult, names: Mapping[str, str] | None = None) -> str:
    """Return what is wrong with a source, as a sentence."""
    said = with_reason(trouble_line(one.trouble), one.reason)
    return tr("“{name}”: {problem}").format(name=source_name(one.source, names or {}), problem=said)
