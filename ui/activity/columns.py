"""The columns of the ledger, and what an entry amounts to in one line."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.kinds import Kind
from app.domain.ledger import StoredEntry, StoredLeg
from ui.format import Formatter, one_line
from ui.format_currency import is_currency
from ui.format_words import contract_day, kind_word, shown_symbol, source_word
from ui.widgets.table_columns import Cell, Column, Tone

KIND_ICONS: dict[str, str] = {
    Kind.BUY: "arrow-down",
    Kind.SELL: "arrow-up",
    Kind.DEPOSIT: "plus",
    Kind.WITHDRAW: "minus",
    Kind.TRANSFER_IN: "transfer",
    Kind.TRANSFER_OUT: "transfer",
    Kind.SWAP_IN: "trades",
    Kind.SWAP_OUT: "trades",
    "swap": "trades",
    Kind.FEE: "tag",
    Kind.TAX: "file",
    Kind.REWARD: "income",
    Kind.INTEREST: "income",
    Kind.DIVIDEND: "income",
    Kind.AIRDROP: "income",
    Kind.SPLIT: "pie",
    Kind.OPENING_BALANCE: "circle",
    Kind.VOID: "close",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("activity", text)


def main_leg(entry: StoredEntry) -> StoredLeg | None:
    """Return the leg that the entry is about: not the cash that settled it."""
    legs = entry.legs
    return next((leg for leg in legs if leg.kind != Kind.SETTLEMENT), legs[0] if legs else None)


def cash_leg(entry: StoredEntry) -> StoredLeg | None:
    """Return the leg in cash: the settlement, or the entry's own where it moves only cash."""
    found = next((leg for leg in entry.legs if leg.kind == Kind.SETTLEMENT), None)
    if found is not None:
        return found
    leg = main_leg(entry)
    is_cash = leg is not None and leg.unit_price is None and is_currency(leg.symbol)
    return leg if is_cash else None


def icon_of(kind: str) -> str:
    """Return the icon of a kind; unknown kinds share one."""
    return KIND_ICONS.get(kind, "circle")


def title_of(entry: StoredEntry, words: Formatter) -> str:
    """Return an entry in a few words: "Buy of 30 NVDA"."""
    leg = main_leg(entry)
    if leg is None:
        return kind_word(entry.kind)
    symbol = shown_symbol(leg.symbol)
    if not leg.quantity:
        return f"{kind_word(entry.kind)} · {symbol}"
    amount = words.held(abs(leg.quantity), leg.symbol)
    return _tr("{} of {} {}").format(kind_word(entry.kind), amount, symbol)


class EntryCells:
    """Makes the cells of the ledger."""

    def __init__(self, words: Formatter, today: date) -> None:
        self._words = words
        self._today = today

    def columns(self) -> tuple[Column[StoredEntry], ...]:
        """Return all columns, in the order in which they start out."""
        w = self._words

        def soft(text: str) -> Cell:
            return Cell(one_line(text, 120), tone=Tone.FAINT, is_small=True)

        def of(entry: StoredEntry) -> StoredLeg | None:
            return main_leg(entry)

        return (
            Column(
                "date", _tr("Date"), self._date, key=lambda entry: entry.at,
                copy=lambda entry: entry.at.isoformat(), tip=self._date_tip, width=172, least=112,
            ),
            Column(
                "kind", _tr("Kind"), self._kind, width=130, least=124,
                copy=lambda entry: entry.kind,
                tip=self._kind_tip,
            ),
            Column(
                "account", _tr("Account"), self._account, width=124, least=112,
                stretch=1, gives_way=2,
                tip=lambda entry: " → ".join(dict.fromkeys(leg.account for leg in entry.legs)),
            ),
            Column(
                "asset", _tr("Asset"), self._asset, width=104, least=76, stretch=1,
                tip=lambda entry: leg.symbol if (leg := of(entry)) else "",
                copy=lambda entry: leg.symbol if (leg := of(entry)) else "",
            ),
            Column(
                "quantity", _tr("Quantity"), self._quantity, is_number=True, width=110, gives_way=1,
                by_point=True,
                copy=lambda entry: w.copied(leg.quantity if (leg := of(entry)) else None),
                tip=lambda entry: w.exact(leg.quantity, leg.symbol) if (leg := of(entry)) else "",
            ),
            Column(
                "price", _tr("Price"), self._price, is_number=True, width=96, gives_way=3,
                copy=lambda entry: w.copied(leg.unit_price if (leg := of(entry)) else None),
                tip=lambda entry: w.exact(leg.unit_price, leg.quote) if (leg := of(entry)) else "",
            ),
            Column(
                "fee", _tr("Fee"), self._fee, is_number=True, width=72, gives_way=5,
                copy=lambda entry: w.copied(_fee(entry.legs)),
            ),
            Column(
                "amount", _tr("Cash"), self._amount, is_number=True, width=112,
                copy=lambda entry: w.copied(leg.quantity if (leg := cash_leg(entry)) else None),
                tip=lambda entry: w.exact(leg.quantity, leg.symbol)
                if (leg := cash_leg(entry)) else "",
                hint=_tr("What came into cash (+) or left it (−)."),
            ),
            Column(
                "note", _tr("Note"), lambda entry: soft(entry.note), width=110, least=72, stretch=3,
                tip=lambda entry: entry.note[:1000], gives_way=6,
            ),
            Column(
                "source", _tr("Source"), lambda entry: soft(source_word(entry.source)), width=96,
                gives_way=7, is_default=False,
            ),
            Column(
                "batch", _tr("Batch"), lambda entry: soft(str(entry.batch_id)), is_number=True,
                width=68, gives_way=8, is_default=False,
                hint=_tr("Entries that were saved together; undone together."),
            ),
        )  # fmt: skip

    def _date(self, entry: StoredEntry) -> Cell:
        day = self._words.day(entry.on, self._today)
        return Cell(
            day,
            second=clock_of(entry, self._words),
            is_second_whole=True,
            is_struck=entry.voided_by is not None,
        )

    def _date_tip(self, entry: StoredEntry) -> str:
        return "\n".join(
            (
                self._words.ago(entry.on, self._today),
                self._words.moment(entry.at),
                _tr("Recorded {}").format(self._words.moment(entry.recorded_at)),
            )
        )

    def _account(self, entry: StoredEntry) -> Cell:
        leg = main_leg(entry)
        if leg is None:
            return Cell()
        other = next((each.account for each in entry.legs if each.account != leg.account), "")
        second = f"→ {one_line(other, 60)}" if other else ""
        return Cell(one_line(leg.account, 60), second, tone=Tone.FAINT, is_small=True)

    def _kind(self, entry: StoredEntry) -> Cell:
        tone = Tone.FAINT if entry.voided_by is not None else Tone.SOFT
        return Cell(kind_word(entry.kind), tone=tone, is_badge=True, icon=icon_of(entry.kind))

    def _kind_tip(self, entry: StoredEntry) -> str:
        if entry.voided_by is not None:
            return _tr("Voided: it counts nowhere, and stays visible.")
        return kind_word(entry.kind)

    def _asset(self, entry: StoredEntry) -> Cell:
        leg = main_leg(entry)
        if leg is None:
            return Cell()
        payer = shown_symbol(leg.counter_symbol, 24) if leg.counter_symbol else ""
        second = _tr("from {}").format(payer) if payer and entry.kind == Kind.DIVIDEND else payer
        second = second or contract_day(leg.symbol, self._words)
        is_struck = entry.voided_by is not None
        return Cell(shown_symbol(leg.symbol), second, is_strong=True, is_struck=is_struck)

    def _quantity(self, entry: StoredEntry) -> Cell:
        leg = main_leg(entry)
        if leg is None or not leg.quantity or leg is cash_leg(entry):
            return Cell()  # cash stands in its own column
        text = self._words.held(leg.quantity, leg.symbol, signed=True)
        return Cell(text, is_struck=entry.voided_by is not None)

    def _price(self, entry: StoredEntry) -> Cell:
        leg = main_leg(entry)
        if leg is None or leg.unit_price is None:
            return Cell()
        return Cell(self._words.price(leg.unit_price, leg.quote), tone=Tone.SOFT)

    def _fee(self, entry: StoredEntry) -> Cell:
        leg = next((each for each in entry.legs if each.fee), None)
        if leg is None:
            return Cell()
        return Cell(self._words.held(leg.fee, leg.fee_symbol), tone=Tone.FAINT)

    def _amount(self, entry: StoredEntry) -> Cell:
        leg = cash_leg(entry)
        if leg is None:
            return Cell()
        text = self._words.money(leg.quantity, leg.symbol, signed=True)
        is_void = entry.voided_by is not None
        return Cell(text, is_strong=not is_void, is_struck=is_void)


def _fee(legs: Iterable[StoredLeg]) -> Decimal | None:
    return next((leg.fee for leg in legs if leg.fee), None)


def clock_of(entry: StoredEntry, words: Formatter) -> str:
    """Return the time of day of an entry, nothing where only its day is known."""
    at = entry.at
    if not (at.hour or at.minute or at.second or at.microsecond):
        return ""
    return words.moment(at).rpartition(", ")[2]
