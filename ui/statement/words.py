"""The words of a statement in the person's language, and the days that it offers."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.times import parse_date
from app.services.statement import MOST_DAYS, default_days
from app.services.statement_sheet import SheetWords
from ui.format import Formatter, one_line
from ui.format_words import source_word, spelled
from ui.window.words import QT_TRANSLATE_NOOP

YEAR_END, YEARS, QUARTERS, MONTHS, OWN = "year_end", "years", "quarters", "months", "own"
_CATEGORIES = {
    "cash": QT_TRANSLATE_NOOP("statement", "Cash"),
    "investment": QT_TRANSLATE_NOOP("statement", "Investments"),
    "property": QT_TRANSLATE_NOOP("statement", "Property"),
    "vehicle": QT_TRANSLATE_NOOP("statement", "Vehicles"),
    "precious_metal": QT_TRANSLATE_NOOP("statement", "Precious metals"),
    "digital_asset": QT_TRANSLATE_NOOP("statement", "Digital assets"),
    "other": QT_TRANSLATE_NOOP("statement", "Other assets"),
    "credit_cards": QT_TRANSLATE_NOOP("statement", "Credit cards"),
    "loans": QT_TRANSLATE_NOOP("statement", "Loans"),
    "mortgages": QT_TRANSLATE_NOOP("statement", "Mortgages"),
    "other_liabilities": QT_TRANSLATE_NOOP("statement", "Other liabilities"),
}
_NOTES = {
    "quantity_unknown": QT_TRANSLATE_NOOP(
        "statement", "{what}: nothing says how much is held ({days})"
    ),
    "price_missing": QT_TRANSLATE_NOOP(
        "statement", "{what}: no price is known ({days}); its value is unknown"
    ),
    "rate_missing": QT_TRANSLATE_NOOP(
        "statement", "{what}: no rate to the base currency ({days}); its value is unknown"
    ),
    "history_incomplete": QT_TRANSLATE_NOOP(
        "statement", "{what}: its history is not complete ({days})"
    ),
    "price_stale": QT_TRANSLATE_NOOP(
        "statement", "{what}: the price is an old one, of {at} ({days})"
    ),
    "valued_by_hand": QT_TRANSLATE_NOOP("statement", "{what}: valued by hand, on {at} ({days})"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("statement", text)


def category_word(code: str) -> str:
    """Return what a category of net worth is called."""
    text = _CATEGORIES.get(code)
    return spelled(code) if text is None else _tr(text)


def sheet_words(formatter: Formatter) -> SheetWords:
    """Return the words of a sheet, with numbers and days as the formatter writes them."""
    return SheetWords(
        title=_tr("Net-worth statement"),
        subtitle=_tr("In {currency}, at the end of each day"),
        scope=_tr("Only {scope}"),
        known=_tr("As known on {time}"),
        sides={"assets": _tr("Assets"), "liabilities": _tr("Liabilities")},
        totals={"assets": _tr("Total assets"), "liabilities": _tr("Total liabilities")},
        net_worth=_tr("Net worth"),
        categories={key: _tr(word) for key, word in _CATEGORIES.items()},
        item=_tr("Item"),
        change=_tr("Change"),
        share=_tr("%"),
        unknown=_tr("unknown"),
        partial=_tr("something in it is not known, and not counted in it"),
        estimated=_tr("rests on an old price"),
        rounded=_tr("Figures are rounded one by one, and may not add up to the last digit shown."),
        notes={key: _tr(word) for key, word in _NOTES.items()},
        price_titles=(
            _tr("Asset"), _tr("On"), _tr("Price"), _tr("Of"), _tr("Source"), _tr("Rate"), _tr("By"),
        ),
        old=_tr("old"),
        money=lambda value, currency, is_change: formatter.amount(
            value, currency, signed=is_change
        ),
        percent=lambda ratio: formatter.percent(ratio, signed=True),
        number=formatter.price,
        day=formatter.day,
        source=lambda code: one_line(source_word(code), 40),
        name=one_line,
    )  # fmt: skip


def presets() -> list[tuple[str, str]]:
    """Return (code, word) of the choices of days."""
    return [
        (YEAR_END, _tr("Year end and today")),
        (YEARS, _tr("Year ends")),
        (QUARTERS, _tr("Quarter ends")),
        (MONTHS, _tr("Month ends")),
        (OWN, _tr("Own days")),
    ]


def preset_days(code: str, today: date) -> tuple[date, ...]:
    """Return the days of a choice, the last of them today; none of one's own."""
    match code:
        case "year_end":
            return default_days(today)
        case "years":
            ends = [date(today.year - back, 12, 31) for back in range(5, 0, -1)]
        case "quarters":
            ends = _month_ends(today, 4, 3)
        case "months":
            ends = _month_ends(today, 11, 1)
        case _:
            return ()
    return tuple(dict.fromkeys([*ends, today]))


def _month_ends(today: date, count: int, every: int) -> list[date]:
    """Return the ends of the last months (of every third: quarters) that are over."""
    month = today.year * 12 + today.month - 1
    month -= month % every
    return [_before(month - every * back) for back in range(count - 1, -1, -1)]


def _before(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1) - timedelta(1)


def days_text(days: tuple[date, ...]) -> str:
    """Return days as settings keep them."""
    return ",".join(one.isoformat() for one in days)


def days_of(text: str) -> tuple[date, ...]:
    """Read days that were kept; what is none is left out."""
    from app.domain.errors import NotADateError

    found = []
    for part in text.split(",")[:MOST_DAYS]:
        try:
            found.append(parse_date(part))
        except NotADateError:
            continue
    return tuple(sorted(set(found)))
