"""Numbers, money and dates as people read and type them, by locale. Decimals only, never floats."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from app.domain.numbers import WORKING_PRECISION, plain
from ui.format_currency import MINUTE_PLACES, decimals_of, is_currency, symbol_of
from ui.format_days import day_form, month_text
from ui.habits import habits
from ui.i18n.counts import counted

UNKNOWN: Final = "—"
HIDDEN: Final = "••••"
MINUS: Final = "−"
UP: Final = "▲"
DOWN: Final = "▼"
ISOLATED: Final = "\u2066{}\u2069"  # a number from left to right in a text from right to left

_EXACT = Context(prec=WORKING_PRECISION, rounding=ROUND_HALF_EVEN)
_CACHED = 20_000
_SPACE_BEFORE_PERCENT = frozenset(
    {"de", "fr", "es", "sv", "nb", "nn", "da", "fi", "cs", "sk", "ru", "uk", "pl", "bg", "ro"}
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("format", text)


class Formatter:
    """Formats for one locale, with amounts shown or hidden. Cheap to ask again: it remembers."""

    def __init__(self, locale: QLocale | None = None, *, is_private: bool = False) -> None:
        self.locale = plain_locale(QLocale() if locale is None else locale)
        self.is_private = is_private
        self._has_brackets = habits().has_brackets
        self._cache: dict[tuple[object, ...], str] = {}
        self._point = self.locale.decimalPoint()
        self._group = self.locale.groupSeparator()
        self._groups = _grouping(self.locale)
        self._digits = _digits(self.locale)
        directions = (self.locale.textDirection(), QGuiApplication.layoutDirection())
        is_rtl = Qt.LayoutDirection.RightToLeft in directions  # also English figures in Arabic
        self._isolate = ISOLATED if is_rtl else "{}"
        before, _, after = _unmarked(self.locale.toCurrencyString(1, "¤")).partition("¤")
        one = self._digits.get(ord("1"), "1")
        self._is_prefix = one in after
        self._gap = after.partition(one)[0] if self._is_prefix else before.rpartition(one)[2]
        if is_rtl and not self._gap:
            self._gap = "\u00a0"
        language = self.locale.name().partition("_")[0]
        sign = _unmarked(self.locale.percent())
        self._percent = f"\u00a0{sign}" if language in _SPACE_BEFORE_PERCENT else sign

    # Numbers

    def number(self, value: Decimal, places: int | None = None) -> str:
        """Return a number with separators: rounded half-even to `places`, else every digit."""
        return self._isolate.format(self._bare(value, places))

    def _bare(self, value: Decimal, places: int | None) -> str:
        text = plain(value) if places is None else format(_rounded(value, places), "f")
        is_negative = text.startswith("-")
        whole, _, fraction = text.lstrip("-").partition(".")
        if is_negative and not (whole + fraction).strip("0"):
            is_negative = False
        text = self._grouped(whole)
        if fraction:
            text = f"{text}{self._point}{fraction}"
        if self._digits:
            text = text.translate(self._digits)
        return f"{MINUS}{text}" if is_negative else text

    def quantity(self, value: Decimal | None, *, signed: bool = False) -> str:
        """Return a quantity with all digits that matter."""
        if value is None:
            return UNKNOWN
        if self.is_private:
            return HIDDEN
        return self._kept(
            ("q", value, signed), lambda: self._isolate.format(self._signed(value, None, signed))
        )

    def held(self, value: Decimal | None, symbol: str, *, signed: bool = False) -> str:
        """Return how much of an asset: money with its decimals, all else with all digits."""
        if is_currency(symbol):
            return self.amount(value, symbol, signed=signed)
        return self.quantity(value, signed=signed)

    def amount(self, value: Decimal | None, currency: str = "", *, signed: bool = False) -> str:
        """Return money without its currency, which stands elsewhere: "32,921.28"."""
        if value is None:
            return UNKNOWN
        if self.is_private:
            return HIDDEN
        places = decimals_of(currency)
        return self._kept(
            ("a", value, places, signed),
            lambda: self._isolate.format(self._money(value, places, signed)),
        )

    def money(
        self,
        value: Decimal | None,
        currency: str,
        *,
        signed: bool = False,
        places: int | None = None,
    ) -> str:
        """Return money with its currency: "−$241,350.00", "139,22 €"."""
        if value is None:
            return UNKNOWN
        if self.is_private:
            return HIDDEN
        digits = decimals_of(currency) if places is None else places
        return self._kept(
            ("m", value, digits, signed, currency),
            lambda: self._with_symbol(value, self._bare(abs(value), digits), currency, signed),
        )

    def price(self, value: Decimal | None, currency: str = "") -> str:
        """Return a price per unit: the currency's decimals, more where the price is small.

        With a currency the price names it; without one it stands alone.
        """
        if value is None:
            return UNKNOWN
        if self.is_private:
            return HIDDEN
        return self._kept(("p", value, currency), lambda: self._price(value, currency))

    def percent(self, fraction: Decimal | None, *, places: int = 1, signed: bool = False) -> str:
        """Return a fraction as percent; never hidden."""
        if fraction is None:
            return UNKNOWN
        return self._kept(
            ("%", fraction, places, signed),
            lambda: self._isolate.format(
                self._signed(fraction.scaleb(2, _EXACT), places, signed) + self._percent
            ),
        )

    def change(self, fraction: Decimal | None, *, places: int = 1) -> str:
        """Return a change as arrow and percent: "▲ 0.8%"; no arrow where it rounds to nothing."""
        if fraction is None:
            return UNKNOWN
        arrow = arrow_of(_rounded(fraction.scaleb(2, _EXACT), places))
        text = self.percent(abs(fraction), places=places)
        return self._isolate.format(f"{arrow} {text}") if arrow else text

    def exact(self, value: Decimal | None, unit: str = "") -> str:
        """Return all digits with the unit, for tooltips."""
        if value is None:
            return _tr("Unknown")
        if self.is_private:
            return HIDDEN
        text = self.number(value)
        return f"{text}\u00a0{unit}" if unit else text

    def copied(self, value: Decimal | None) -> str:
        """Return a plain number for the clipboard: no separators, a point, an ASCII minus."""
        if value is None:
            return ""
        return HIDDEN if self.is_private else plain(value)

    def count(self, value: int) -> str:
        """Return a whole number of things."""
        return self.number(Decimal(value))

    # Dates

    def day(self, on: date | None, today: date | None = None) -> str:
        """Return "Today", "Yesterday" or "20 Nov 2026"."""
        if on is None:
            return UNKNOWN
        if today is not None and 0 <= (today - on).days <= 1:
            return _tr("Today") if on == today else _tr("Yesterday")
        return self._kept(
            ("d", on.toordinal()),
            lambda: self.locale.toString(QDate(on.year, on.month, on.day), day_form(self.locale)),
        )

    def month(self, on: date, *, is_short: bool = False) -> str:
        """Return a month and its year: "November 2026", "2026年11月"."""
        return self._kept(
            ("m", on.year, on.month, is_short),
            lambda: month_text(on, self.locale, is_short=is_short),
        )

    def moment(self, at: datetime | None, today: date | None = None) -> str:
        """Return day and time in the computer's zone."""
        if at is None:
            return UNKNOWN
        here = at.astimezone()
        clock = self.locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
        return f"{self.day(here.date(), today)}, {clock}"

    def ago(self, on: date | None, today: date) -> str:
        """Return relative and absolute time together: "3 days ago, 17 Nov 2026"."""
        if on is None:
            return UNKNOWN
        absolute = self.day(on)
        return f"{self.age(on, today)}, {absolute}"

    def age(self, on: date, today: date) -> str:
        """Return how long ago a day was, in words."""
        days = (today - on).days
        if days < 0:
            return _tr("in the future")
        if days <= 1:
            return _tr("yesterday") if days else _tr("today")
        if days < 61:
            return counted("format", "{} day ago", "{} days ago", days).format(self.count(days))
        if days < 730:
            months = days // 30
            text = counted("format", "{} month ago", "{} months ago", months)
            return text.format(self.count(months))
        years = days // 365
        return counted("format", "{} year ago", "{} years ago", years).format(self.count(years))

    # Parts

    def _kept(self, key: tuple[object, ...], make: Callable[[], str]) -> str:
        text = self._cache.get(key)
        if text is None:
            if len(self._cache) >= _CACHED:
                self._cache.clear()
            text = self._cache[key] = make()
        return text

    def _signed(self, value: Decimal, places: int | None, signed: bool) -> str:
        text = self._bare(value, places)
        is_plus = signed and value > 0 and (places is None or _rounded(value, places) != 0)
        return f"+{text}" if is_plus else text

    def _money(self, value: Decimal, places: int, signed: bool) -> str:
        text = self._signed(value, places, signed)
        is_loss = text.startswith(MINUS)
        return f"({text.removeprefix(MINUS)})" if is_loss and self._has_brackets else text

    def _with_symbol(self, value: Decimal, text: str, currency: str, signed: bool) -> str:
        symbol = symbol_of(currency)
        if len(symbol) > 2 or not is_currency(currency):
            body = f"{text}\u00a0{symbol}" if symbol else text
        else:
            body = f"{symbol}{self._gap}{text}" if self._is_prefix else f"{text}{self._gap}{symbol}"
        if value < 0:
            body = f"({body})" if self._has_brackets else f"{MINUS}{body}"
        elif signed and value:
            body = f"+{body}"
        return self._isolate.format(body)

    def _price(self, value: Decimal, currency: str) -> str:
        places = _price_places(value, decimals_of(currency))
        if not currency:
            return self.number(value, places)
        return self._with_symbol(value, self._bare(abs(value), places), currency, False)

    def _grouped(self, whole: str) -> str:
        first, rest, least = self._groups
        if not first or len(whole) < first + least:
            return whole
        parts = [whole[-first:]]
        left = whole[:-first]
        while left:
            parts.append(left[-rest:])
            left = left[:-rest]
        return self._group.join(reversed(parts))


def plain_locale(locale: QLocale) -> QLocale:
    """Return the locale, or English where the system names none: "C" groups no digits."""
    is_none = locale.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates) if is_none else locale


def _unmarked(text: str) -> str:
    """Return a text without direction marks: they would part a sign from its isolated number."""
    return text.translate({ord(mark): None for mark in "\u200e\u200f\u061c"})


def arrow_of(value: Decimal | None) -> str:
    """Return the arrow of a change, nothing for none."""
    if not value:
        return ""
    return UP if value > 0 else DOWN


def one_line(text: str, limit: int = 200) -> str:
    """Return foreign text fit for one line: no control or direction marks, not endless."""
    kept = [" " if mark.isspace() else mark for mark in text[: limit * 2] if _is_fit(mark)]
    line = " ".join("".join(kept).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _is_fit(mark: str) -> bool:
    return mark.isspace() or mark.isprintable() or mark in "\u200c\u200d"  # they join emoji


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), context=_EXACT)


def _price_places(value: Decimal, least: int) -> int:
    """Return how many decimals a price shows: six significant digits at most, ends trimmed."""
    if not value:
        return least
    most = max(least, min(MINUTE_PLACES, 4 - value.adjusted()))
    shown = plain(_rounded(value, most))
    return max(least, len(shown.partition(".")[2]))


def _grouping(locale: QLocale) -> tuple[int, int, int]:
    """Return sizes of the first and the further groups, and the digits that start grouping."""
    separator = locale.groupSeparator()
    parts = locale.toString(1234567890).split(separator)
    if len(parts) == 1:
        return (0, 0, 0)
    least = next(n for n in range(1, 5) if separator in locale.toString(int("1" * (3 + n))))
    return (len(parts[-1]), len(parts[-2]) if len(parts) > 2 else len(parts[-1]), least)


def _digits(locale: QLocale) -> dict[int, str]:
    """Return the locale's digits by ASCII digit; empty where they are the same."""
    zero = locale.zeroDigit()
    if zero == "0" or len(zero) != 1:
        return {}
    return {ord("0") + n: chr(ord(zero) + n) for n in range(10)}
