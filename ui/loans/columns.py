"""The columns of the list of debts and of a schedule."""

from decimal import Decimal

from app.services.loans_answers import DebtLine, PlanRow, RowState
from ui.format import Formatter
from ui.loans.words import STATES, kind_word, rate_words, tr
from ui.widgets.table_columns import Cell, Column, Tone

ZERO = Decimal(0)
_TONES = {
    RowState.POSTED: Tone.SOFT,
    RowState.DIFFERS: Tone.WARN,
    RowState.VOID: Tone.FAINT,
    RowState.NOT_POSTED: Tone.WARN,
}


def debt_columns(formatter: Formatter) -> list[Column[DebtLine]]:
    """Return the columns of the list."""
    return [
        Column(
            "debt", tr("Debt"),
            lambda one: Cell(one.name, second=kind_word(one.kind), is_strong=True, icon=one.icon),
            key=lambda one: one.name.casefold(), copy=lambda one: one.name,
            tip=lambda one: f"{one.name} · {kind_word(one.kind)} · {one.institution}",
            width=184, least=160, stretch=2,
        ),
        Column(
            "owed", tr("Owed"),
            lambda one: Cell(
                formatter.money(one.owed, one.currency), is_strong=True
            ),
            key=lambda one: one.owed, copy=lambda one: formatter.copied(one.owed),
            tip=lambda one: formatter.exact(one.owed, one.currency),
            hint=tr("What is still to be paid back; of money lent, what is owed to you"),
            is_number=True, width=114,
        ),
        Column(
            "rate", tr("Rate"), lambda one: Cell(rate_words(one.rate, formatter)),
            key=lambda one: one.rate, hint=tr("Interest a year"),
            is_number=True, width=74, gives_way=2,
        ),
        Column(
            "next", tr("Next payment"),
            lambda one: Cell(
                formatter.money(one.next_payment, one.currency) if one.next_payment else "",
                second=formatter.day(one.next_due) if one.next_due else "",
                is_second_whole=True,
            ),
            key=lambda one: one.next_due,
            copy=lambda one: formatter.copied(one.next_payment),
            is_number=True, width=188, gives_way=1,
        ),
        Column(
            "ends", tr("Paid off"),
            lambda one: Cell(formatter.day(one.ends_on) if one.ends_on else "–", tone=Tone.SOFT),
            key=lambda one: one.ends_on, is_number=True, width=112, gives_way=3,
        ),
        Column(
            "done", tr("Done"),
            lambda one: Cell(_progress(one, formatter), tone=Tone.SOFT),
            key=_share, hint=tr("Share of the principal that is paid back; of a card: limit used"),
            is_number=True, width=64, gives_way=4,
        ),
    ]  # fmt: skip


def plan_columns(currency: str, formatter: Formatter) -> list[Column[PlanRow]]:
    """Return the columns of a schedule."""

    def amount(name: str, title: str, width: int = 104, gives_way: int = 0) -> Column[PlanRow]:
        def value(one: PlanRow) -> Decimal:
            found: Decimal = getattr(one.row, name)
            return found

        def cell(one: PlanRow) -> Cell:
            is_empty = name == "extra" and not value(one)
            text = "" if is_empty else formatter.money(value(one), currency)
            return Cell(
                text,
                tone=Tone.TEXT if one.state == RowState.PLANNED else Tone.SOFT,
                is_struck=one.state == RowState.VOID and name in {"payment", "interest"},
            )

        return Column(
            name, title, cell, key=value, copy=lambda one: formatter.copied(value(one)),
            is_number=True, width=width, gives_way=gives_way,
        )  # fmt: skip

    return [
        Column(
            "due", tr("Due"), lambda one: Cell(formatter.day(one.row.due)),
            key=lambda one: one.row.due, copy=lambda one: one.row.due.isoformat(),
            width=108, stretch=1,
        ),
        amount("payment", tr("Payment")),
        amount("interest", tr("Interest")),
        amount("principal", tr("Principal"), gives_way=2),
        amount("extra", tr("Extra"), 92, gives_way=3),
        amount("balance", tr("Balance"), 116),
        Column(
            "state", tr("Ledger"),
            lambda one: Cell(
                tr(STATES.get(one.state, "")), tone=_TONES.get(RowState(one.state), Tone.FAINT)
            ),
            key=lambda one: one.state, tip=lambda one: state_tip(one, currency, formatter),
            hint=tr("What became of the payment in the ledger"), width=112, gives_way=1,
        ),
    ]  # fmt: skip


def state_tip(one: PlanRow, currency: str, formatter: Formatter) -> str:
    """Return what the ledger has where it differs from the schedule."""
    if one.state != RowState.DIFFERS:
        return ""
    return tr("The ledger has {} of interest and a payment of {}").format(
        formatter.money(one.posted_interest or ZERO, currency),
        formatter.money(one.posted_payment or ZERO, currency),
    )


def _share(one: DebtLine) -> Decimal | None:
    return one.card.used if one.card is not None else one.paid_share


def _progress(one: DebtLine, formatter: Formatter) -> str:
    share = _share(one)
    return "–" if share is None else formatter.percent(share)
