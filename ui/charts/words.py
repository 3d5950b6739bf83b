"""What charts say in words: axis labels, the crosshair's text, a summary for screen readers."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate

from app.domain.coverage import Coverage
from ui.charts.series import Point
from ui.format import HIDDEN, Formatter, arrow_of
from ui.format_days import short_day_form, weekday_text
from ui.format_words import coverage_word
from ui.habits import habits

MOST_PLACES = 12  # of the price of the smallest coin


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


def short_money(value: float, currency: str, formatter: Formatter, step: float = 0.0) -> str:
    """Return an axis label: "$693k", "$1.25M"; as many digits as tell neighbours apart."""
    if formatter.is_private:
        return HIDDEN
    size, unit = _unit(abs(value)) if habits().is_short else (1.0, "")
    places = 0
    if step:
        least = step / size / 1000
        while places < MOST_PLACES and abs(step / size - round(step / size, places)) > least:
            places += 1
    scaled = Decimal(repr(round(value / size, places)))
    text = formatter.money(scaled, currency, places=places)
    if not unit:
        return text
    digits = max(place for place, mark in enumerate(text) if mark.isdigit())
    return f"{text[: digits + 1]}{unit}{text[digits + 1 :]}"


def _unit(size: float) -> tuple[float, str]:
    for least, unit in ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k")):
        if size >= least:
            return least, unit
    return 1.0, ""


def tick_text(on: date, kind: str, formatter: Formatter) -> str:
    """Return the label of a day on the lower axis."""
    if kind == "month-year":
        return formatter.month(on, is_short=True)
    form = {"day": short_day_form(formatter.locale), "month": "MMM", "year": "yyyy"}[kind]
    return formatter.locale.toString(QDate(on.year, on.month, on.day), form)


def point_text(point: Point, currency: str, formatter: Formatter) -> tuple[str, str]:
    """Return the crosshair's two lines: "Wed 2 Sep 2026 · full" and the exact value."""
    first = f"{weekday_text(point.on, formatter.locale)} · {coverage_word(point.coverage).lower()}"
    if point.exact is None:
        return first, _tr("Unknown")
    return first, formatter.money(point.exact, currency)


def flow_text(point: Point, currency: str, formatter: Formatter) -> str:
    """Return what came in or went out on a marked day."""
    amount = formatter.money(point.flow, currency, signed=True)
    return (
        _tr("{} from outside").format(amount)
        if point.flow > 0
        else _tr("{} to outside").format(amount)
    )


def flow_title() -> str:
    """Return what a column of flows is called."""
    return _tr("From outside")


def second_text(name: str, value: float, currency: str, formatter: Formatter) -> str:
    """Return what the line that is compared with is worth on a day."""
    amount = formatter.money(Decimal(repr(round(value, 2))), currency)
    return _tr("{name}: {amount}").format(name=name, amount=amount)


def change_text(first: Decimal, last: Decimal, currency: str, formatter: Formatter) -> str:
    """Return a change with arrow, amount and share: "▲ $93,417.80 (15.7%)"."""
    change = last - first
    amount = formatter.money(abs(change), currency)
    share = f" ({formatter.percent(abs(change / first))})" if first else ""
    return f"{arrow_of(change)} {amount}{share}".strip()


def change_words(
    first: Decimal | None, last: Decimal | None, currency: str, formatter: Formatter
) -> str:
    """Return a change for who hears it: "changed by +$93,417.80 (15.7%)"."""
    if first is None or last is None:
        return _tr("change not known")
    amount = formatter.money(last - first, currency, signed=True)
    share = f" ({formatter.percent((last - first) / abs(first), signed=True)})" if first else ""
    return _tr("changed by {}").format(amount + share)


def summary(points: Sequence[Point], currency: str, formatter: Formatter, name: str) -> str:
    """Return the chart as a sentence or two, for those who cannot see it."""
    known = [point for point in points if point.exact is not None]
    if not known:
        return _tr("{}: nothing is known for this period.").format(name)
    first, last = known[0], known[-1]
    low = min(known, key=lambda point: point.exact or Decimal(0))
    high = max(known, key=lambda point: point.exact or Decimal(0))

    def money(point: Point) -> str:
        return formatter.money(point.exact, currency)

    text = _tr("{}: from {} on {} to {} on {}, {}; lowest {} on {}, highest {} on {}.").format(
        name,
        money(first),
        formatter.day(first.on),
        money(last),
        formatter.day(last.on),
        change_words(first.exact, last.exact, currency, formatter),
        money(low),
        formatter.day(low.on),
        money(high),
        formatter.day(high.on),
    )
    weak = sum(1 for point in known if point.coverage is not Coverage.FULL)
    missing = len(points) - len(known)
    if weak:
        text += " " + _tr("Estimated on {} of {} days.").format(weak, len(points))
    if missing:
        text += " " + _tr("Not known on {} of {} days.").format(missing, len(points))
    return text
