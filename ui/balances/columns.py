"""The columns of the newest balances, of stated ones, and of what does not count."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.balances.readings import Settling
from app.services.account_balances_answers import BalanceLine, BalanceStatus, StatedLine
from app.services.exclusions import ExclusionLine
from ui.balances.words import mark_word, settling_words, status_word, why_words
from ui.format import UNKNOWN, Formatter
from ui.format_words import coverage_line, source_word
from ui.widgets.table_columns import Cell, Column, Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("balances", text)


def _amount(
    value: Decimal | None, symbol: str, formatter: Formatter, *, tone: Tone = Tone.TEXT
) -> Cell:
    return Cell("" if value is None else formatter.held(value, symbol), tone=tone)


def balance_columns(today: date, formatter: Formatter) -> list[Column[BalanceLine]]:
    """Return the columns of the newest balances."""
    return [
        Column("account", _tr("Account"),
               lambda one: Cell(one.account, second=one.symbol, is_strong=True, icon=one.icon,
                                tone=Tone.FAINT if one.why_not_counted else Tone.TEXT),
               key=lambda one: (one.account.casefold(), one.symbol),
               tip=lambda one: why_words(one.why_not_counted) or f"{one.account} {one.symbol}",
               width=200, least=120, stretch=2),
        Column("current", _tr("Current"),
               lambda one: Cell(formatter.held(one.current, one.symbol), is_strong=True),
               key=lambda one: one.current, copy=lambda one: formatter.copied(one.current),
               tip=lambda one: f"{formatter.exact(one.current, one.symbol)}\n"
                               f"{coverage_line(one.coverage)}",
               is_number=True, width=132),
        Column("available", _tr("Available"),
               lambda one: _amount(one.available, one.symbol, formatter,
                                   tone=Tone.SOFT if one.is_available_worked_out else Tone.TEXT),
               key=lambda one: one.available, copy=lambda one: formatter.copied(one.available),
               tip=lambda one: available_tip(one, formatter), is_number=True, width=104,
               gives_way=2),
        Column("limit", _tr("Limit"),
               lambda one: _amount(one.limit, one.symbol, formatter),
               key=lambda one: one.limit, copy=lambda one: formatter.copied(one.limit),
               tip=lambda one: "" if one.limit_on is None
               else _tr("Stated on {}").format(formatter.day(one.limit_on)),
               is_number=True, width=104, gives_way=4),
        Column("source", _tr("Source"),
               lambda one: Cell(source_word(one.source) if one.source else UNKNOWN,
                                tone=Tone.SOFT),
               key=lambda one: one.source or None, width=96, gives_way=3),
        Column("age", _tr("Stated"),
               lambda one: Cell(
                   _tr("never") if one.stated_at is None
                   else formatter.age(one.stated_at.date(), today), tone=Tone.SOFT),
               key=lambda one: one.stated_at,
               tip=lambda one: formatter.moment(one.stated_at), width=128),
        Column("difference", _tr("Difference"), lambda one: difference_cell(one, formatter),
               key=lambda one: one.difference,
               copy=lambda one: formatter.copied(one.difference),
               tip=lambda one: settling_words(one, formatter),
               hint=_tr("What was stated, less what the entries add up to"),
               is_number=True, width=116),
    ]  # fmt: skip


def available_tip(one: BalanceLine, formatter: Formatter) -> str:
    """Return where what is available comes from."""
    if one.available is None:
        return ""
    if one.is_available_worked_out:
        return _tr("Limit less what is owed; nobody stated it.")
    return _tr("Stated on {}").format(formatter.day(one.available_on))


def difference_cell(one: BalanceLine, formatter: Formatter) -> Cell:
    """Return the difference, or that there is none."""
    if one.settling is Settling.NOTHING:
        return Cell("✓ " + _tr("agrees"), tone=Tone.GAIN)
    if one.difference is None:
        return Cell("")
    return Cell("≠ " + formatter.held(one.difference, one.symbol, signed=True), tone=Tone.LOSS)


def stated_columns(formatter: Formatter) -> list[Column[StatedLine]]:
    """Return the columns of all balances that were ever stated of an account."""

    def gone(one: StatedLine) -> bool:
        return one.status is not BalanceStatus.IN_EFFECT

    def tone(one: StatedLine) -> Tone:
        return Tone.FAINT if gone(one) else Tone.TEXT

    return [
        Column("on", _tr("Day"),
               lambda one: Cell(formatter.day(one.at.date()), tone=tone(one),
                                is_struck=gone(one)),
               key=lambda one: one.at, width=124),
        Column("asset", _tr("Asset"), lambda one: Cell(one.symbol, tone=tone(one)),
               key=lambda one: one.symbol, width=70, stretch=1),
        Column("balance", _tr("Balance"),
               lambda one: Cell(formatter.held(one.balance, one.symbol), tone=tone(one),
                                is_struck=gone(one), is_strong=not gone(one)),
               key=lambda one: one.balance, copy=lambda one: formatter.copied(one.balance),
               is_number=True, width=112),
        Column("available", _tr("Available"),
               lambda one: _amount(one.available, one.symbol, formatter, tone=tone(one)),
               key=lambda one: one.available, is_number=True, width=96, gives_way=3),
        Column("limit", _tr("Limit"),
               lambda one: _amount(one.limit, one.symbol, formatter, tone=tone(one)),
               key=lambda one: one.limit, is_number=True, width=96, gives_way=4),
        Column("difference", _tr("Difference"),
               lambda one: Cell("" if not one.difference
                                else formatter.held(one.difference, one.symbol, signed=True),
                                tone=Tone.FAINT if gone(one) else Tone.LOSS),
               key=lambda one: one.difference, is_number=True, width=104),
        Column("source", _tr("Source"),
               lambda one: Cell(source_word(one.source), tone=Tone.SOFT),
               key=lambda one: one.source, width=88, gives_way=2),
        Column("status", _tr("Status"),
               lambda one: Cell(status_word(one.status), is_badge=True,
                                tone=Tone.FAINT if gone(one) else Tone.SOFT),
               key=lambda one: one.status,
               tip=lambda one: _tr("Recorded {}").format(formatter.moment(one.recorded_at)),
               width=104),
    ]  # fmt: skip


def exclusion_columns(formatter: Formatter) -> list[Column[ExclusionLine]]:
    """Return the columns of what does not count."""
    return [
        Column("account", _tr("Account"),
               lambda one: Cell(one.account, second=one.symbol, is_strong=True),
               key=lambda one: (one.account.casefold(), one.symbol), width=190, least=110,
               stretch=1),
        Column("mark", _tr("Mark"),
               lambda one: Cell(mark_word(one.mark), is_badge=True, tone=Tone.SOFT),
               key=lambda one: one.mark, width=116),
        Column("since", _tr("Since"),
               lambda one: Cell("" if one.since is None else formatter.day(one.since),
                                tone=Tone.SOFT),
               key=lambda one: one.since, width=104, gives_way=2),
        Column("reason", _tr("Reason"), lambda one: Cell(_reason(one), tone=Tone.SOFT),
               key=lambda one: one.reason or None, tip=_reason, width=240, least=120, stretch=2),
    ]  # fmt: skip


def _reason(one: ExclusionLine) -> str:
    if one.reason:
        return one.reason
    return _tr("flagged by a provider") if one.is_by_provider else _tr("no reason was given")
