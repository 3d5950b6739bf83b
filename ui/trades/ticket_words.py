"""What the ticket says of an order: figures with their formulas, and troubles beside fields."""

from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.trading.preview import Outlook, Trouble, Wish
from app.domain.trading.records import Effect, Side
from app.domain.trading.sizing import Misfit
from ui.format import Formatter
from ui.trades.ticket_parts import Preview
from ui.trades.words import tr
from ui.widgets.table_columns import tone_of

if TYPE_CHECKING:
    from app.services.trading.ticket import TicketFacts


def preview_rows(
    looked: Outlook, wish: Wish, facts: "TicketFacts", words: Formatter
) -> list[Preview]:
    """Return cost or proceeds, fees, what is left, gain, risk and R, as far as there are any."""
    currency = facts.currency
    if wish.quantity is None and wish.amount is None:
        return _unsized(facts, words)
    rows: list[Preview] = []
    if wish.amount is not None:
        rows.append(Preview(tr("Quantity"), words.quantity(looked.quantity),
                            tip=tr("The most that the amount buys, fees included, cut down to the "
                                   "step.")))  # fmt: skip
    is_sale = wish.side == Side.SELL
    title = tr("Proceeds") if is_sale else tr("Cost")
    formula = tr("Quantity × price × {}").format(words.number(facts.instrument.multiplier))
    rows.append(Preview(title, words.money(looked.value, currency), tip=formula))
    rows.append(
        Preview(tr("Fees"), words.money(looked.fee, currency), tip=tr("By the account's rules"))
    )
    if wish.effect == Effect.CLOSE:
        rows.append(
            Preview(
                tr("Gain if filled"),
                words.money(looked.gain, currency, signed=True),
                _tone(looked.gain),
                tr("Proceeds less fees, less what this part of the position cost with its fees"),
            )
        )
        if looked.r is not None:
            rows.append(
                Preview(
                    "R",
                    _r(looked.r, words),
                    _tone(looked.r),
                    tr("Gain ÷ what was risked by the first planned stop"),
                )
            )
        return rows  # fmt: skip
    rows.append(
        Preview(
            tr("Buying power left"),
            words.money(looked.left, currency),
            "loss" if looked.left is not None and looked.left < 0 else "",
            tr("What the account can spend, less this order with its fees"),
        )
    )
    if wish.stop_loss is not None:
        rows.append(Preview(tr("Risk"), words.money(looked.risk, currency), "loss",
                            tr("Quantity × (price − stop-loss), and both fees")))  # fmt: skip
    if wish.target is not None:
        rows.append(Preview(tr("At the target"), words.money(looked.reward, currency, signed=True),
                            "gain", tr("Quantity × (target − price), less both fees")))  # fmt: skip
    if looked.r is not None:
        rows.append(Preview("R", _r(looked.r, words), "", tr("What is won at the target ÷ risk")))
    return rows


def _unsized(facts: "TicketFacts", words: Formatter) -> list[Preview]:
    rows = []
    if facts.is_new:
        rows.append(Preview(tr("New here"), tr("added with its first order"), "warn",
                            tr("Nothing in the books has this symbol: look twice at its "
                               "spelling.")))  # fmt: skip
    last = facts.prices.last
    if last is not None:
        at = words.moment(facts.price_at) if facts.price_at is not None else ""
        tone = "warn" if facts.is_stale else ""
        rows.append(Preview(tr("Newest price"), words.price(last, facts.currency), tone, at))
    elif facts.symbol:
        rows.append(Preview(tr("Newest price"), tr("unknown"), "warn",
                            tr("A limit order can be placed without one.")))  # fmt: skip
    if facts.power is not None:
        rows.append(Preview(tr("Buying power"),
                            words.money(facts.power.available, facts.power.currency),
                            tip=tr("Cash, less what working orders may still take")))  # fmt: skip
    return rows


def _r(value: Decimal, words: Formatter) -> str:
    return tr("{} R").format(words.number(value, 2))


def _tone(value: Decimal | None) -> str:
    return {"GAIN": "gain", "LOSS": "loss"}.get(tone_of(value).name, "")


_FIELDS = {
    Misfit.TICK: "limit",
    Misfit.NO_PRICE: "quantity",
    Trouble.NO_LIMIT: "limit",
    Trouble.NO_STOP: "stop",
    Trouble.STOP_SIDE: "stop_loss",
    Trouble.TARGET_SIDE: "target",
}


def trouble_field(code: str, wish: Wish) -> str:
    """Return the field that a trouble is about."""
    if code == Misfit.TICK:
        for name, price in (("limit", wish.limit_price), ("stop", wish.stop_price),
                            ("stop_loss", wish.stop_loss), ("target", wish.target)):  # fmt: skip
            if price is not None:
                return name
    return next((field for trouble, field in _FIELDS.items() if trouble == code), "quantity")


def trouble_line(
    code: str, facts: "TicketFacts | None", looked: Outlook | None, words: Formatter
) -> str:
    """Return what is wrong, and what would do."""
    if facts is None:
        return ""
    one, currency = facts.instrument, facts.currency
    can_close = facts.held.can_close if facts.held is not None else Decimal(0)
    lines: dict[str, str] = {
        Misfit.NO_PRICE: tr("No price is known: give a limit price, or a quantity."),
        Misfit.NO_QUANTITY: tr("Give more than nothing."),
        Misfit.LOT_STEP: tr("It trades in steps of {}.").format(words.number(one.lot_step)),
        Misfit.TICK: tr("Prices are multiples of {} above zero.").format(words.number(one.tick)),
        Misfit.MIN_QUANTITY: tr("At least {}.").format(words.number(one.min_quantity)),
        Misfit.MIN_VALUE: tr("Worth at least {}.").format(words.money(one.min_value, currency)),
        Misfit.FEES: tr("Fees would take all that it brings."),
        Misfit.BUYING_POWER: tr("More than the account can pay."),
        Trouble.NOTHING_OPEN: tr("Nothing is open that this would close."),
        Trouble.MORE_THAN_OPEN: tr("Only {} can be closed.").format(words.quantity(can_close)),
        Trouble.OTHER_SIDE: tr("A position on the other side is open: close that first."),
        Trouble.NO_LIMIT: tr("Give a limit price."),
        Trouble.NO_STOP: tr("Give a stop price."),
        Trouble.STOP_SIDE: tr("A stop-loss lies on the losing side of the price."),
        Trouble.TARGET_SIDE: tr("A target lies on the winning side of the price."),
    }
    if code == Misfit.NO_QUANTITY and looked is not None and looked.least is not None:
        return tr("The least that works is {}.").format(words.money(looked.least, currency))
    return lines.get(code, "")
