"""Words for what-if answers: options, the rules of Section 104, what a sale leaves behind."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.lots import add_known
from app.domain.numbers import ZERO
from app.domain.what_if import POOL, SAME_DAY, WITHIN_30_DAYS
from app.services.what_if_answers import OWN, PICKED, SaleOption, SalePreview
from ui.format import Formatter, one_line
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import method_line, method_word

_OPTIONS: Final = {
    OWN: (
        QT_TRANSLATE_NOOP("whatif", "As set"),
        QT_TRANSLATE_NOOP("whatif", "Each account by its own method."),
    ),
    PICKED: (
        QT_TRANSLATE_NOOP("whatif", "Your lots"),
        QT_TRANSLATE_NOOP("whatif", "The lots you picked, then the method in force."),
    ),
}
_RULES: Final = {
    SAME_DAY: QT_TRANSLATE_NOOP("whatif", "same day"),
    WITHIN_30_DAYS: QT_TRANSLATE_NOOP("whatif", "within 30 days"),
    POOL: QT_TRANSLATE_NOOP("whatif", "pool"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("whatif", text)


def option_word(code: str) -> str:
    """Return the short name of an option: a method, or where the lots are from."""
    return _tr(_OPTIONS[code][0]) if code in _OPTIONS else method_word(code)


def option_line(code: str) -> str:
    """Return what an option does, in one line."""
    return _tr(_OPTIONS[code][1]) if code in _OPTIONS else method_line(code)


def rule_word(code: str) -> str:
    """Return by which rule of Section 104 a part was matched."""
    return _tr(_RULES[code]) if code in _RULES else code


def lots_title(option: SaleOption, words: Formatter) -> str:
    """Return the title above the lots of an option."""
    name = option_word(option.method)
    many = len(option.lots)
    if many == 1:
        return _tr("{}: 1 lot goes").format(name)
    return _tr("{}: {} lots go").format(name, words.count(many))


def kept_line(option: SaleOption, preview: SalePreview, words: Formatter) -> str:
    """Return what the accounts would still hold, together if there are several."""
    base, symbol = preview.base_currency, one_line(preview.symbol, 24)
    quantity = sum((left.quantity for left in option.remaining), ZERO)
    cost = words.money(add_known(left.cost for left in option.remaining), base)
    gain = words.money(add_known(left.unrealized for left in option.remaining), base, signed=True)
    held = words.quantity(quantity)
    if not quantity:
        return _tr("Nothing of {} remains.").format(symbol)
    if len(option.remaining) == 1:
        account = one_line(option.remaining[0].account, 48)
        text = _tr("{} keeps {} {}: cost {}, unrealized {}.")
        return text.format(account, held, symbol, cost, gain)
    text = _tr("{} {} remain in {} accounts: cost {}, unrealized {}.")
    return text.format(held, symbol, words.count(len(option.remaining)), cost, gain)


def side_effects(option: SaleOption, preview: SalePreview, words: Formatter) -> list[str]:
    """Return what else is worth knowing of an option."""
    lines = []
    if option.elsewhere is None:
        lines.append(_tr("It would also change gains of sales that are booked already."))
    elif option.elsewhere:
        change = words.money(option.elsewhere, preview.base_currency, signed=True)
        lines.append(_tr("Gains of sales booked already would change by {}.").format(change))
    if any(lot.rule for lot in option.lots):
        lines.append(
            _tr(
                "Purchases of the same day are matched first, then those of the 30 days after, "
                "then the pool. What you buy back by {} counts against this sale."
            ).format(words.day(preview.buy_back_until))
        )
    return lines


def price_line(preview: SalePreview, words: Formatter) -> str:
    """Return how much there is and at which price it would be sold."""
    symbol = one_line(preview.symbol, 24)
    held = _tr("{} {} held").format(words.quantity(preview.held), symbol)
    if preview.price is None:
        return f"{held} · {_tr('no price is known: type one')}"
    price = words.price(preview.price, preview.price_currency)
    used = preview.price_used
    if used is None:
        return f"{held} · {_tr('at {}').format(price)}"
    dated = _tr("at {}, the price of {}").format(price, words.day(used.at.date()))
    return f"{held} · {dated}" + (f", {_tr('which is old')}" if used.is_stale else "")
