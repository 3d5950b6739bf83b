"""The pane beside the tables: one contract taken apart, and what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.trading.greeks import GREEKS
from app.services.trading.options_answers import HeldOption, HeldReport
from ui.accounts.detail import Facts
from ui.format import Formatter
from ui.theme import space
from ui.trades.options import ENDING, GROUP, ROLL
from ui.trades.options.columns import spot_tip
from ui.trades.options.words import (
    UNKNOWN,
    days_word,
    exact,
    figure,
    kind_line,
    moneyness_word,
    own_figure,
    right_word,
    share,
    tr,
    why,
)
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label

Row = tuple[str, str, str, str]


class OptionPanel(Card):
    """Terms, worth and greeks of a contract."""

    deed_wanted = Signal(str, int)  # name of the dialog, position
    keep_wanted = Signal(int, bool)  # position, whether it is exercised at its end
    position_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.row: HeldOption | None = None
        self._build()

    def sizeHint(self) -> QSize:
        return QSize(336, 640)

    def show_row(self, one: HeldOption, report: HeldReport, formatter: Formatter) -> None:
        """Show a contract."""
        self.row = one
        is_long = one.quantity > 0
        self._title.setText(one.title)
        self._kind.setText(f"{kind_line(one, formatter)} · {right_word(one.right)} · {one.account}")
        self._why.setVisible(bool(one.question))
        self._why.set_lines(why(one.question))
        self.ending.set_text(tr("Outcome…") if one.has_ended else
                            tr("Exercise…") if is_long else tr("Assigned…"))  # fmt: skip
        self.keep.setVisible(is_long and not one.has_ended)
        self.keep.set_text(
            tr("Exercise it at its end after all") if one.keeps else tr("Do not exercise it")
        )
        self._worth.show_rows(_worth(one, formatter))
        self._terms.show_rows(_terms(one, formatter))
        self._show_greeks(one, formatter)
        for part in (self._greek_title, self._greeks):
            part.setVisible(not one.has_ended)
        self._notes.set_lines(_notes(one, report, formatter))

    def _show_greeks(self, one: HeldOption, formatter: Formatter) -> None:
        for name, (each, whole) in self._figures.items():
            each.setText(UNKNOWN if one.greeks is None else figure(
                getattr(one.greeks, name), formatter, 4))  # fmt: skip
            whole.setText(UNKNOWN if one.position_greeks is None else own_figure(
                getattr(one.position_greeks, name), formatter))  # fmt: skip

    # -- parts ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = ElidedLabel("", "title")
        self._kind = ElidedLabel("", "small", "faint")
        self._why = Label("", "body", "warn")
        self._why.setWordWrap(True)
        self.ending = PillButton("")
        self.group = PillButton(tr("Group…"))
        self.roll = PillButton(tr("Rolled from…"))
        self.keep = LinkButton("")
        self.trade = LinkButton(tr("Its orders and fills"))
        buttons = QHBoxLayout()
        buttons.setSpacing(space.S)
        for button, name in ((self.ending, ENDING), (self.group, GROUP), (self.roll, ROLL)):
            buttons.addWidget(button)
            button.clicked.connect(lambda _=False, name=name: self._want(name))
        buttons.addStretch(1)
        self.keep.clicked.connect(self._on_keep)
        self.trade.clicked.connect(self._on_trade)
        links = QHBoxLayout()
        links.addWidget(self.trade)
        links.addStretch(1)
        links.addWidget(self.keep)
        self._worth, self._terms = Facts(), Facts()
        self._notes = Label("", "small", "faint")
        self._notes.setWordWrap(True)
        body = self.body
        body.setSpacing(space.S)
        body.addWidget(self._title)
        body.addWidget(self._kind)
        body.addWidget(self._why)
        body.addLayout(buttons)
        body.addLayout(links)
        self._greek_title = Label(tr("Greeks"), "heading", "soft")
        self._greeks = self._make_greeks()
        for title, part in (
            (Label(tr("Worth"), "heading", "soft"), self._worth),
            (self._greek_title, self._greeks),
            (Label(tr("Terms"), "heading", "soft"), self._terms),
        ):
            body.addSpacing(space.XS)
            body.addWidget(title)
            body.addWidget(part)
        body.addSpacing(space.XS)
        body.addWidget(self._notes)
        body.addStretch(1)

    def _make_greeks(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.L)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for place, words in ((1, tr("One share")), (2, tr("Position"))):
            label = Label(words, "small", "faint")
            label.setAlignment(end)
            grid.addWidget(label, 0, place)
        self._figures: dict[str, tuple[Label, Label]] = {}
        for row, name in enumerate(GREEKS, start=1):
            each, whole = Label("", "body", "soft"), Label("", "medium")
            for place, label in ((1, each), (2, whole)):
                label.setAlignment(end)
                grid.addWidget(label, row, place)
            grid.addWidget(Label(_names()[name], "body"), row, 0)
            self._figures[name] = (each, whole)
        return holder

    def _want(self, name: str) -> None:
        if self.row is not None:
            self.deed_wanted.emit(name, self.row.position_id)

    def _on_keep(self) -> None:
        if self.row is not None:
            self.keep_wanted.emit(self.row.position_id, self.row.keeps)

    def _on_trade(self) -> None:
        if self.row is not None:
            self.position_wanted.emit(self.row.position_id)


def _names() -> dict[str, str]:
    return {
        "delta": tr("Delta"),
        "gamma": tr("Gamma"),
        "vega": tr("Vega"),
        "theta": tr("Theta"),
        "rho": tr("Rho"),
    }


def _worth(one: HeldOption, formatter: Formatter) -> list[Row]:
    price, code = formatter.price, one.currency
    ends = formatter.moment(one.ends_at) if one.ends_at is not None else UNKNOWN
    name = tr("At its end") if one.has_ended else tr("Underlying")
    rows: list[Row] = [
        (tr("Ended") if one.has_ended else tr("Ends"), "", ends, ""),
        (name, "", price(one.spot, code), spot_tip(one, formatter)),
        (tr("Moneyness"), "", moneyness_word(one.moneyness) or UNKNOWN, ""),
        (tr("Intrinsic value"), "", price(one.intrinsic, code), ""),
        (tr("Opened at"), "", price(one.average, code), ""),
    ]
    if one.has_ended:
        return rows
    rows.insert(1, (tr("Time left"), "", days_word(one), ""))
    seen = formatter.moment(one.price_at) if one.price_at else ""
    rows.append((tr("Price"), "", price(one.price, code), seen))
    if one.price is not None and one.intrinsic is not None:
        rows.append((tr("Time value"), "", price(one.price - one.intrinsic, code), ""))
    rows.append((tr("Implied volatility"), "", share(one.implied, formatter), ""))
    if one.theoretical is not None:
        theoretical = exact(one.theoretical, 2 if one.theoretical >= 1 else 4)
        name = tr("Theoretical at {}").format(share(one.theoretical_volatility, formatter, 0))
        rows.append((name, "", price(theoretical, code), tr("By Black, Scholes and Merton")))
    return rows


def _terms(one: HeldOption, formatter: Formatter) -> list[Row]:
    goods = ", ".join(f"{formatter.quantity(part.quantity)} {part.symbol}" for part in one.delivers)
    style = tr("American") if one.style == "american" else tr("European")
    settled = tr("in cash") if one.settlement == "cash" else tr("by delivery")
    rows: list[Row] = [
        (tr("Strike"), "", formatter.price(one.strike, one.currency), ""),
        (tr("Style"), "", style, ""),
        (tr("Settled"), "", settled, ""),
        (tr("Multiplier"), "", formatter.quantity(one.multiplier), ""),
    ]
    if one.settlement != "cash":
        rows.append((tr("One delivers"), "", goods or tr("not stated"), ""))
    rows.append((tr("Symbol"), "", one.compact, tr("As the OCC writes it")))
    return rows


def _notes(one: HeldOption, report: HeldReport, formatter: Formatter) -> str:
    sources = {
        "price": tr("Greeks by the implied volatility."),
        "history": tr("No fresh price: greeks by the volatility of the last 30 sessions, {}.")
        .format(share(one.volatility, formatter)),
    }  # fmt: skip
    parts = [sources.get(one.volatility_from, "")]
    if one.theoretical is not None and one.volatility_from != "history":
        parts.append(
            tr("The theoretical price takes {}, the underlying's volatility in the last 30 "
               "sessions.").format(share(one.theoretical_volatility, formatter))
        )  # fmt: skip
    if one.greeks is not None:
        parts.append(
            tr("Vega and rho for a point, theta for a calendar day; rate {}, no dividends.").format(
                share(report.rate, formatter)
            )
        )
        if one.style == "american":
            parts.append(tr("The formula is that of European contracts."))
    return " ".join(part for part in parts if part)
