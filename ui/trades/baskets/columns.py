"""The columns of an order's preview, of what is held, and of an order's parts."""

from datetime import UTC, datetime
from decimal import Decimal

from app.domain.trading.records import Side
from app.services.trading.baskets_answers import HeldPart, PartPreview, PartProgress
from ui.format import Formatter
from ui.trades.baskets.words import part_words, preview_note, tr, weight
from ui.trades.words import order_word
from ui.widgets.table_columns import Cell, Column, Tone, tone_of

US = 1_000_000
MINUTES, HOURS = 60, 3600


def age_words(us: int | None, words: Formatter, now: datetime) -> str:
    """Return how old a price is: "3 min", "5 h", "2 days ago"; "" where there is none."""
    if us is None:
        return ""
    at = datetime.fromtimestamp(us / US, UTC)
    seconds = (now - at).total_seconds()
    if seconds < MINUTES:
        return tr("just now")
    if seconds < HOURS:
        return tr("{} min ago").format(words.count(int(seconds // MINUTES)))
    if seconds < 24 * HOURS:
        return tr("{} h ago").format(words.count(int(seconds // HOURS)))
    return words.age(at.astimezone().date(), now.astimezone().date())


def preview_columns(
    words: Formatter, currency: str, now: datetime, *, is_mixed: bool = False
) -> list[Column[PartPreview]]:
    """Return what an order would do with each part; `is_mixed`: some are sold, others bought."""

    def units(one: PartPreview) -> str:
        quantity = words.quantity(one.quantity)
        deed = tr("sell {}") if one.side == Side.SELL else tr("buy {}")
        return deed.format(quantity) if is_mixed else quantity

    return [
        Column(
            "part", tr("Part"),
            lambda one: Cell(one.symbol, second=weight(one.weight, words), is_strong=True),
            key=lambda one: one.symbol, copy=lambda one: one.symbol,
            tip=lambda one: one.name or one.symbol, width=140, least=110, stretch=1,
        ),
        Column(
            "units", tr("Units"),
            lambda one: Cell(units(one), tone=Tone.LOSS if one.reasons else Tone.TEXT),
            key=lambda one: one.quantity, copy=lambda one: words.copied(one.quantity),
            is_number=True, width=110,
        ),
        Column(
            "price", tr("Price"),
            lambda one: Cell(
                words.price(one.price), tone=Tone.WARN if one.is_stale else Tone.TEXT
            ),
            key=lambda one: one.price, copy=lambda one: words.copied(one.price),
            hint=tr("The newest price, with the account's slippage where it has some"),
            is_number=True, width=92,
        ),
        Column(
            "age", tr("As of"),
            lambda one: Cell(age_words(one.price_us, words, now),
                             tone=Tone.WARN if one.is_stale else Tone.FAINT),
            key=lambda one: one.price_us, is_number=True, width=98, gives_way=4,
        ),
        Column(
            "total", tr("Comes to"),
            lambda one: Cell(words.amount(one.total, currency), is_strong=True),
            key=lambda one: one.total, copy=lambda one: words.copied(one.total),
            tip=lambda one: tr("Fee {}").format(words.exact(one.fee, currency)),
            hint=tr("With the fee: what a buy takes out of the cash, or a sale brings in"),
            is_number=True, width=104,
        ),
        Column(
            "rounding", tr("Left over"),
            lambda one: Cell(words.amount(one.rounding, currency), tone=Tone.FAINT),
            key=lambda one: one.rounding, copy=lambda one: words.copied(one.rounding),
            hint=tr("Its share of the amount without what it comes to; below zero: it takes more"),
            is_number=True, width=86, gives_way=2,
        ),
        Column(
            "note", "", lambda one: Cell(
                preview_note(one), tone=Tone.LOSS if one.reasons else Tone.WARN
            ),
            menu_title=tr("Note"), tip=preview_note, width=110, least=80, stretch=1, gives_way=3,
        ),
    ]  # fmt: skip


def held_columns(words: Formatter, currency: str) -> list[Column[HeldPart]]:
    """Return what is held of each part."""
    return [
        Column(
            "part", tr("Part"),
            lambda one: Cell(one.symbol, is_strong=True),
            key=lambda one: one.symbol, copy=lambda one: one.symbol,
            tip=lambda one: one.name or one.symbol, width=96, least=84, stretch=1,
        ),
        Column(
            "quantity", tr("Units"), lambda one: Cell(words.quantity(one.quantity)),
            key=lambda one: one.quantity, copy=lambda one: words.copied(one.quantity),
            tip=_sold_elsewhere, is_number=True, width=92,
        ),
        Column(
            "value", tr("Value"), lambda one: Cell(words.amount(one.value, currency)),
            key=lambda one: one.value, copy=lambda one: words.copied(one.value),
            is_number=True, width=96,
        ),
        Column(
            "share", tr("Share"), lambda one: Cell(words.percent(one.share)),
            key=lambda one: one.share, hint=tr("Of what is held through the basket"),
            is_number=True, width=74, gives_way=1,
        ),
        Column(
            "weight", tr("Weight"),
            lambda one: Cell(weight(one.weight, words), tone=Tone.FAINT),
            key=lambda one: one.weight, hint=tr("In the basket; nothing: it has left it"),
            is_number=True, width=80, gives_way=2,
        ),
        Column(
            "cost", tr("Cost"), lambda one: Cell(words.amount(one.cost, currency)),
            key=lambda one: one.cost, copy=lambda one: words.copied(one.cost),
            hint=tr("Of what is still there, first in, first out, fees included"),
            is_number=True, width=96, gives_way=3,
        ),
        Column(
            "gain", tr("Gain"),
            lambda one: Cell(words.amount(one.gain, currency, signed=True),
                             tone=tone_of(one.gain), is_strong=True),
            key=lambda one: one.gain, copy=lambda one: words.copied(one.gain),
            is_number=True, width=96,
        ),
    ]  # fmt: skip


def _sold_elsewhere(one: HeldPart) -> str:
    gone: Decimal = one.quantity - one.available
    if gone <= 0:
        return ""
    return tr("Not all of it can be sold through the basket: it was sold otherwise, or is at work.")


def progress_columns(words: Formatter, currency: str) -> list[Column[PartProgress]]:
    """Return where each part of an order stands."""
    return [
        Column(
            "part", tr("Part"),
            lambda one: Cell(one.symbol, is_strong=True),
            key=lambda one: one.symbol, tip=lambda one: part_words(one, words),
            width=92, least=80, stretch=1,
        ),
        Column(
            "status", tr("Status"),
            lambda one: Cell(order_word(one.status), is_badge=True,
                             tone=Tone.LOSS if one.is_missing else Tone.SOFT),
            key=lambda one: one.status, width=104,
        ),
        Column(
            "filled", tr("Filled"),
            lambda one: Cell(words.quantity(one.filled)),
            key=lambda one: one.filled, copy=lambda one: words.copied(one.filled),
            is_number=True, width=88,
        ),
        Column(
            "wanted", tr("Of"),
            lambda one: Cell(words.quantity(one.quantity), tone=Tone.FAINT),
            key=lambda one: one.quantity, copy=lambda one: words.copied(one.quantity),
            is_number=True, width=88, gives_way=1,
        ),
        Column(
            "average", tr("Average"), lambda one: Cell(
                words.price(one.average) if one.average is not None else ""
            ),
            key=lambda one: one.average, is_number=True, width=92, gives_way=2,
        ),
        Column(
            "spent", tr("Money"), lambda one: Cell(words.amount(one.spent, currency)),
            key=lambda one: one.spent, is_number=True, width=96,
        ),
    ]  # fmt: skip
