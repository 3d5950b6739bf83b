"""Tables of closed trades: by tag, instrument, weekday …, and single trades."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.services.trading.analysis_answers import GroupLine, TradeLine
from ui.format import Formatter
from ui.trades.analysis.words import key_words, reason_of
from ui.trades.journal.words import r_words
from ui.widgets.table_columns import Cell, Column, Tone, tone_of


def _tr(text: str) -> str:
    return QCoreApplication.translate("analysis", text)


def group_columns(
    dimension: str, title: str, currency: str, formatter: Formatter
) -> list[Column[GroupLine]]:
    """Return the columns of a table by a dimension."""
    locale = formatter.locale
    in_order = dimension in {"weekday", "hour", "month"}

    def order(one: GroupLine) -> str:
        return one.key if in_order else key_words(dimension, one.key, locale).casefold()

    return [
        Column(
            "key", title,
            lambda one: Cell(key_words(dimension, one.key, locale), is_strong=bool(one.key),
                             tone=Tone.TEXT if one.key else Tone.SOFT),
            key=order, width=170, least=90, stretch=2,
        ),
        Column("trades", _tr("Trades"), lambda one: Cell(formatter.count(one.trades)),
               key=lambda one: one.trades, is_number=True, width=76),
        Column("win_rate", _tr("Win rate"), lambda one: Cell(formatter.percent(one.win_rate)),
               key=lambda one: one.win_rate, is_number=True, width=86, gives_way=1,
               hint=_tr("won ÷ all closed trades; break-even ones are among them")),
        _money("net", _tr("Result"), currency, formatter, is_strong=True),
        _money("expectancy", _tr("Mean"), currency, formatter, gives_way=2),
        Column("profit_factor", _tr("Profit factor"),
               lambda one: Cell(_number(one.profit_factor, formatter), tone=Tone.SOFT),
               key=lambda one: one.profit_factor, is_number=True, width=104, gives_way=3,
               hint=_tr("sum of gains ÷ sum of losses, in money; none without a loss")),
        Column("average_r", _tr("Average R"),
               lambda one: Cell(r_words(one.average_r, formatter), tone=tone_of(one.average_r)),
               key=lambda one: one.average_r, is_number=True, width=96, gives_way=4),
        _money("fees", _tr("Fees"), currency, formatter, gives_way=5, is_toned=False),
    ]  # fmt: skip


def _money(
    name: str, title: str, currency: str, formatter: Formatter, *, is_strong: bool = False,
    is_toned: bool = True, gives_way: int = 0,
) -> Column[GroupLine]:  # fmt: skip
    def value(one: GroupLine) -> Decimal | None:
        found: Decimal | None = getattr(one, name)
        return found

    return Column(
        name, title,
        lambda one: Cell(formatter.money(value(one), currency, signed=is_toned),
                         tone=tone_of(value(one)) if is_toned else Tone.SOFT, is_strong=is_strong),
        key=value, copy=lambda one: formatter.copied(value(one)),
        tip=lambda one: formatter.exact(value(one), currency), is_number=True, width=112,
        gives_way=gives_way,
    )  # fmt: skip


def trade_columns(currency: str, formatter: Formatter) -> list[Column[TradeLine]]:
    """Return the columns of single trades."""
    return [
        Column("closed", _tr("Closed"),
               lambda one: Cell(formatter.day(one.closed_on), tone=Tone.SOFT),
               key=lambda one: one.closed_us, copy=lambda one: one.closed_on.isoformat(),
               width=126),
        Column("title", _tr("Trade"),
               lambda one: Cell(one.title, second=one.strategy or one.account, is_strong=True),
               key=lambda one: one.title.casefold(),
               tip=lambda one: " · ".join(filter(None, (one.account, one.strategy,
                                                        ", ".join(one.tags)))),
               width=180, least=100, stretch=1),
        Column("pnl", _tr("Result"),
               lambda one: Cell(formatter.money(one.pnl, currency, signed=True),
                                tone=tone_of(one.pnl), is_strong=True),
               key=lambda one: one.pnl, copy=lambda one: formatter.copied(one.pnl),
               tip=lambda one: reason_of(one.reason) if one.reason
               else formatter.exact(one.pnl, currency), is_number=True, width=110),
        Column("r", _tr("R"), lambda one: Cell(r_words(one.r, formatter), tone=Tone.SOFT),
               key=lambda one: one.r, is_number=True, width=80, gives_way=1),
    ]  # fmt: skip


def _number(value: Decimal | None, formatter: Formatter) -> str:
    return formatter.money(None, "") if value is None else formatter.number(value, 2)
