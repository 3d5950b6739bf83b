"""Words for belongings: kinds, rules, sources of values, and why a value is not known."""

from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.belongings.records import BelongingKind, RuleKind
from app.services.belongings_answers import BelongingLine, RuleLine
from ui.format import Formatter
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import source_word

KINDS: Final[dict[str, str]] = {
    BelongingKind.PROPERTY: QT_TRANSLATE_NOOP("belongings", "Property"),
    BelongingKind.VEHICLE: QT_TRANSLATE_NOOP("belongings", "Vehicle"),
    BelongingKind.PRECIOUS_METAL: QT_TRANSLATE_NOOP("belongings", "Precious metal"),
    BelongingKind.COLLECTIBLE: QT_TRANSLATE_NOOP("belongings", "Collectible"),
    BelongingKind.PRIVATE_COMPANY: QT_TRANSLATE_NOOP("belongings", "Private company"),
    BelongingKind.OTHER: QT_TRANSLATE_NOOP("belongings", "Other"),
}
ICONS: Final[dict[str, str]] = {
    BelongingKind.PROPERTY: "home",
    BelongingKind.VEHICLE: "car",
    BelongingKind.PRECIOUS_METAL: "coins",
    BelongingKind.COLLECTIBLE: "tag",
    BelongingKind.PRIVATE_COMPANY: "briefcase",
    BelongingKind.OTHER: "box",
}
RULES: Final[dict[str, str]] = {
    RuleKind.NONE: QT_TRANSLATE_NOOP("belongings", "By hand"),
    RuleKind.GROWTH: QT_TRANSLATE_NOOP("belongings", "Fixed growth"),
    RuleKind.STRAIGHT_LINE: QT_TRANSLATE_NOOP("belongings", "Straight line"),
    RuleKind.DECLINING: QT_TRANSLATE_NOOP("belongings", "Declining balance"),
    RuleKind.INDEX: QT_TRANSLATE_NOOP("belongings", "Follows an index"),
    RuleKind.METAL_SPOT: QT_TRANSLATE_NOOP("belongings", "Spot price"),
}
HINTS: Final[dict[str, str]] = {
    RuleKind.NONE: QT_TRANSLATE_NOOP(
        "belongings", "The value stays as it is until you set another one."
    ),
    RuleKind.GROWTH: QT_TRANSLATE_NOOP(
        "belongings", "Grows by a rate a year, compound; a rate below zero lets it fall."
    ),
    RuleKind.STRAIGHT_LINE: QT_TRANSLATE_NOOP(
        "belongings", "Falls in equal steps to the salvage value over a life in months."
    ),
    RuleKind.DECLINING: QT_TRANSLATE_NOOP(
        "belongings", "Falls by a rate of what is left a year, not below the salvage value."
    ),
    RuleKind.INDEX: QT_TRANSLATE_NOOP(
        "belongings", "Moves with the price of another asset, for example a house price index."
    ),
    RuleKind.METAL_SPOT: QT_TRANSLATE_NOOP(
        "belongings", "Fine ounces times the spot price of the metal, with a premium if you like."
    ),
}
METALS: Final[dict[str, str]] = {
    "XAU": QT_TRANSLATE_NOOP("belongings", "Gold"),
    "XAG": QT_TRANSLATE_NOOP("belongings", "Silver"),
    "XPT": QT_TRANSLATE_NOOP("belongings", "Platinum"),
    "XPD": QT_TRANSLATE_NOOP("belongings", "Palladium"),
}
UNITS: Final[dict[str, str]] = {
    "g": QT_TRANSLATE_NOOP("belongings", "grams"),
    "kg": QT_TRANSLATE_NOOP("belongings", "kilograms"),
    "ozt": QT_TRANSLATE_NOOP("belongings", "troy ounces"),
}
FORMS: Final[dict[str, str]] = {
    "coin": QT_TRANSLATE_NOOP("belongings", "Coin"),
    "bar": QT_TRANSLATE_NOOP("belongings", "Bar"),
    "other": QT_TRANSLATE_NOOP("belongings", "Other form"),
}
_SOURCES: Final[dict[str, str]] = {
    "manual": QT_TRANSLATE_NOOP("belongings", "By hand"),
    "rule": QT_TRANSLATE_NOOP("belongings", "By rule"),
    "round": QT_TRANSLATE_NOOP("belongings", "Funding round"),
}
_PROBLEMS: Final[dict[str, str]] = {
    "index_unknown": QT_TRANSLATE_NOOP(
        "belongings", "The price of its index is not known, so its rule says nothing."
    ),
    "spot_unknown": QT_TRANSLATE_NOOP(
        "belongings", "The spot price of its metal is not known, so its rule says nothing."
    ),
    "no_value": QT_TRANSLATE_NOOP("belongings", "Its rule needs a first value set by hand."),
    "too_large": QT_TRANSLATE_NOOP("belongings", "By its rule the value is beyond any measure."),
}


def tr(text: str) -> str:
    """Return a text of this screen in the person's language."""
    return QCoreApplication.translate("belongings", text)


def kind_word(kind: str) -> str:
    """Return a kind of belonging as people call it."""
    return tr(KINDS[kind]) if kind in KINDS else kind


def rule_word(kind: str) -> str:
    """Return how something is valued."""
    return tr(RULES[kind]) if kind in RULES else kind


def valued_word(line: BelongingLine) -> str:
    """Return how a belonging is valued: by its rule, by hand, or by prices that come in."""
    is_priced = line.rule == RuleKind.NONE and line.hand_source not in {"", *_SOURCES}
    return tr("Market price") if is_priced else rule_word(line.rule)


def source_of(source: str) -> str:
    """Return where a value comes from."""
    return tr(_SOURCES[source]) if source in _SOURCES else source_word(source)


def problem_line(code: str) -> str:
    """Return why a value that is due is not known."""
    return tr(_PROBLEMS[code]) if code in _PROBLEMS else code


def unit_word(kind: str) -> str:
    """Return what a value is of."""
    if kind == BelongingKind.PRECIOUS_METAL:
        return tr("Value of a piece")
    if kind == BelongingKind.PRIVATE_COMPANY:
        return tr("Value of a share")
    return tr("Value of the whole")


def owned_words(line: BelongingLine, formatter: Formatter) -> str:
    """Return how much is owned: a share of the whole, pieces, or shares."""
    if line.quantity is None:
        return formatter.quantity(None)
    if line.is_whole:
        return formatter.percent(line.quantity, places=0 if line.quantity % 1 == 0 else 2)
    return formatter.quantity(line.quantity)


def rule_words(rule: RuleLine, formatter: Formatter, currency: str) -> str:
    """Return a rule with its figures."""
    rate = formatter.percent(rule.rate, places=2) if rule.rate is not None else ""
    floor = formatter.money(rule.salvage or Decimal(0), currency)
    match rule.kind:
        case RuleKind.GROWTH:
            return tr("Fixed growth, {} a year").format(rate)
        case RuleKind.STRAIGHT_LINE:
            months = formatter.count(rule.months or 0)
            return tr("Straight line to {} over {} months").format(floor, months)
        case RuleKind.DECLINING:
            return tr("Declining balance, {} a year, not below {}").format(rate, floor)
        case RuleKind.INDEX:
            return tr("Follows {}").format(rule.index)
        case RuleKind.METAL_SPOT:
            premium = formatter.percent(rule.premium or Decimal(0), places=2)
            return tr("Spot price, premium {}").format(premium)
        case _:
            return tr("The value stays")


def valued_words(line: BelongingLine, formatter: Formatter, today: date) -> str:
    """Return when something was valued by hand, and how long ago that is."""
    if line.hand_on is None:
        return tr("never")
    return formatter.ago(line.hand_on, today)
