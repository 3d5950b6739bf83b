"""The dialog that makes or changes a basket: parts and weights that must come to 100 %."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError, RefusedError
from app.domain.numbers import ZERO
from app.domain.trading.baskets import whole_weights
from app.domain.trading.records import InstrumentKind
from app.services.trading.baskets_answers import BasketDraft, BasketLine, LeastAnswer, PartDraft
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_typed import typed_number
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.sides import margins
from ui.trades.baskets.bars import WeightBar
from ui.trades.baskets.words import RISKS, risk_word, tr, weight
from ui.widgets.buttons import GhostButton, LinkButton, PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title, one_line, restyle
from ui.widgets.page import scrolled

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PAUSE_MS = 300
MAX_TEXT = 4_000
FEWEST_ROWS, MOST_ROWS = 2, 60
PLACES = 4  # of a spread weight: percent with two decimals
FINER = 6
LIST_HEIGHT = 216


class PartEdit(QWidget):
    """A symbol, its kind, its weight in percent, and a cross."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.symbol = QLineEdit()
        self.symbol.setPlaceholderText(self.tr("Symbol, such as AAPL or BTC/USDT"))
        self.symbol.setAccessibleName(self.tr("Symbol"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for code, words in (
            (InstrumentKind.STOCK, self.tr("Stock")),
            (InstrumentKind.ETF, self.tr("ETF")),
            (InstrumentKind.CRYPTO_PAIR, self.tr("Crypto pair")),
        ):
            self.kind.addItem(words, str(code))
        self.kind.setToolTip(self.tr("Counts only for a symbol that is not known yet."))
        self.percent = QLineEdit()
        self.percent.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.percent.setFixedWidth(84)
        self.percent.setAccessibleName(self.tr("Weight in percent"))
        self.percent.setPlaceholderText("0")
        self.remove = GhostButton("", icon_name="close")
        self.remove.setFixedSize(26, 26)
        self.remove.setAccessibleName(self.tr("Take this part out"))
        self.remove.setToolTip(self.tr("Take this part out"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        row.addWidget(self.symbol, 1)
        row.addWidget(self.kind)
        row.addWidget(self.percent)
        row.addWidget(Label("%", "body", "faint"))
        row.addWidget(self.remove)
        self.symbol.textEdited.connect(self._on_symbol)
        self.percent.textEdited.connect(self._on_edited)
        self.kind.currentIndexChanged.connect(lambda _: self.edited.emit())
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    @property
    def is_empty(self) -> bool:
        return not self.symbol.text().strip() and not self.percent.text().strip()

    def value(self, words: Formatter) -> Decimal | None:
        """Return the weight as a fraction; `None`: it cannot be read."""
        if not self.percent.text().strip():
            return ZERO
        found = typed_number(self.percent.text(), words.locale)
        return None if found.value is None else found.value.scaleb(-2)

    def show_value(self, value: Decimal, words: Formatter) -> None:
        text = format((value * 100).normalize(), "f")
        self.percent.setText(text.replace(".", words.locale.decimalPoint()))
        self.mark(self.percent, is_wrong=False)

    @staticmethod
    def mark(field: QLineEdit, *, is_wrong: bool) -> None:
        """Mark a field that cannot be read."""
        state = "true" if is_wrong else "false"
        if field.property("invalid") != state:
            field.setProperty("invalid", state)
            restyle(field)

    def _on_symbol(self, text: str) -> None:
        if "/" in text:
            self.kind.setCurrentIndex(self.kind.findData(str(InstrumentKind.CRYPTO_PAIR)))
        self._on_edited()

    def _on_edited(self, *_: object) -> None:
        for field in (self.symbol, self.percent):
            self.mark(field, is_wrong=False)
        self.edited.emit()


class BasketDialog(Dialog):
    """Name, risk, description and parts, with their sum and the least amount beside them."""

    saved = Signal(str)  # the basket's name

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        words: Formatter,
        old: BasketLine | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Change {}").format(old.name) if old else self.tr("Add a basket")
        self.setWindowTitle(title)
        self.setMinimumWidth(600)
        self._coffer, self._tasks, self._words, self._old = coffer, tasks, words, old
        self._asked = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self.rows: list[PartEdit] = []
        self._build(title)
        if old is not None:
            self._fill(old)
        while len(self.rows) < FEWEST_ROWS:
            self.add_row()
        self._tell()
        self._timer.start()

    # -- what is typed -------------------------------------------------------------------------

    @property
    def filled(self) -> list[PartEdit]:
        """Return the rows in which something stands."""
        return [one for one in self.rows if not one.is_empty]

    def sum(self) -> Decimal:
        """Return the sum of the weights that can be read."""
        return sum((one.value(self._words) or ZERO for one in self.filled), ZERO)

    def draft(self) -> BasketDraft | None:
        """Return what is typed; `None` where something cannot be read, which is said."""
        if not self.name.text().strip():
            self._complain(self.tr("Give it a name."), self.name)
            return None
        parts = []
        for row in self.filled:
            value = row.value(self._words)
            if not row.symbol.text().strip():
                self._complain(self.tr("A part has no symbol."), row.symbol)
                return None
            if value is None or value <= 0:
                text = self.tr("A weight is a percentage above zero.")
                self._complain(text, row.percent)
                return None
            parts.append(PartDraft(row.symbol.text().strip(), value, row.kind.currentData()))
        if not parts:
            self._complain(self.tr("Add a part."), self.rows[0].symbol)
            return None
        return BasketDraft(
            self.name.text().strip(),
            tuple(parts),
            self._description(),
            self.risk.currentData() or None,
            self._old.note if self._old else "",
        )

    def _description(self) -> str:
        typed, old = self.description.text().strip(), self._old
        if old is not None and one_line(old.description) == typed:
            return old.description  # its line breaks are no change
        return typed

    def spread(self) -> None:
        """Make the weights come to 100 % in their proportions; evenly where none is typed."""
        rows = [one for one in self.filled if one.symbol.text().strip()]
        if not rows:
            return
        raw = [one.value(self._words) or ZERO for one in rows]
        if not any(one > 0 for one in raw):
            raw = [Decimal(1)] * len(rows)
        elif not all(one > 0 for one in raw):
            raw = _share_rest(raw)
        try:
            weights = whole_weights(raw, PLACES)
        except RefusedError:
            weights = whole_weights(raw, FINER)
        for row, value in zip(rows, weights, strict=True):
            row.show_value(value, self._words)
        self._on_edited()

    # -- telling -------------------------------------------------------------------------------

    def _on_edited(self, *_: object) -> None:
        self.problem.hide()
        self._tell()
        self._timer.start()

    def _tell(self) -> None:
        whole = self.sum()
        rest = 1 - whole
        shown = weight(whole, self._words)
        if abs(rest) < Decimal("0.001"):
            text, tone = self.tr("Sum {}").format(shown), "gain"
        elif rest > 0:
            left = weight(rest, self._words)
            text, tone = self.tr("Sum {}, {} to go").format(shown, left), "warn"
        else:
            over = weight(-rest, self._words)
            text, tone = self.tr("Sum {}, {} too much").format(shown, over), "loss"
        self.total.setText(text)
        self.total.set_tone(tone)
        self.even.setEnabled(bool(self.filled) and rest != 0)
        values = [one.value(self._words) or ZERO for one in self.filled]
        self.bar.show_weights(values, text)

    def _look(self) -> None:
        parts = tuple(
            PartDraft(one.symbol.text().strip(), value)
            for one in self.filled
            if one.symbol.text().strip() and (value := one.value(self._words))
        )
        if not parts:
            self.least.setText("")
            return
        self._asked += 1
        number, service = self._asked, self._coffer.baskets
        self._tasks.read(
            self,
            lambda: service.least(BasketDraft("", parts)),
            lambda answer: self._on_least(number, answer),
            lambda _: self.least.setText(""),
        )

    def _on_least(self, number: int, answer: LeastAnswer) -> None:
        if number != self._asked:
            return
        hindering = [*answer.unknown, *answer.unpriced]
        if answer.least is not None and abs(1 - self.sum()) < Decimal("0.001"):
            text = self.tr("Least amount: {}").format(
                self._words.money(answer.least, answer.currency)
            )
        elif hindering:
            text = self.tr("No price known yet: {}").format(", ".join(hindering))
        else:
            text = ""
        self.least.setText(text)

    def _complain(self, text: str, field: QLineEdit) -> None:
        self.problem.set_lines(text)
        self.problem.show()
        PartEdit.mark(field, is_wrong=True)
        field.setFocus()

    # -- saving --------------------------------------------------------------------------------

    def act(self) -> None:
        """Save it."""
        made = self.draft()
        if made is None:
            return
        service, old = self._coffer.baskets, self._old
        call: Callable[[], Any] = (
            (lambda: service.add(made)) if old is None else lambda: service.change(old.name, made)
        )
        self.save.setEnabled(False)
        self._tasks.write(self, call, lambda _: self._on_saved(made.name), self._on_failed)

    def _on_saved(self, name: str) -> None:
        self.saved.emit(name)
        self.accept()

    def _on_failed(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()
        self.save.setEnabled(True)

    # -- parts ---------------------------------------------------------------------------------

    def add_row(self) -> PartEdit:
        """Add an empty part."""
        row = PartEdit()
        row.edited.connect(self._on_edited)
        row.removed.connect(self._remove_row)
        self.rows.append(row)
        self._list.insertWidget(len(self.rows) - 1, row)
        self.more.setEnabled(len(self.rows) < MOST_ROWS)
        return row

    def _on_more(self) -> None:
        self.add_row().symbol.setFocus()

    def _remove_row(self, row: PartEdit) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self.rows:
            self.add_row()
        self._on_edited()

    def _fill(self, old: BasketLine) -> None:
        self.name.setText(old.name)
        self.description.setText(one_line(old.description))
        self.risk.setCurrentIndex(max(self.risk.findData(old.risk or 0), 0))
        for part in old.parts:
            row = self.add_row()
            row.symbol.setText(part.symbol)
            row.kind.setCurrentIndex(max(row.kind.findData(part.kind), 0))
            row.show_value(part.weight, self._words)

    def _build(self, title: str) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: World, simple"))
        self.risk = QComboBox()
        self.risk.addItem(self.tr("Not said"), 0)
        for level in RISKS:
            self.risk.addItem(risk_word(level), level)
        self.description = QLineEdit()
        self.description.setMaxLength(MAX_TEXT)
        form = QFormLayout()
        form.setHorizontalSpacing(space.L)
        form.setVerticalSpacing(space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Risk"), self.risk),
            (self.tr("Description"), self.description),
        ):
            label = Label(text, "body", "soft")
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(margins(0, 0, space.S, 0))
        self._list.setSpacing(space.S)
        self._list.addStretch(1)
        area = scrolled(inside)
        area.setMinimumHeight(LIST_HEIGHT)
        self.more = LinkButton(self.tr("Add a part"))
        self.more.clicked.connect(self._on_more)
        self.total = Label("", "strong")
        self.even = PillButton(self.tr("Make it 100%"))
        self.even.clicked.connect(self.spread)
        sums = QHBoxLayout()
        sums.setSpacing(space.M)
        sums.addWidget(self.more)
        sums.addStretch(1)
        sums.addWidget(self.total)
        sums.addWidget(self.even)
        self.bar = WeightBar()
        self.least = Label("", "body", "faint")
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.save = PrimaryButton(self.tr("Save") if self._old else self.tr("Add the basket"))
        self.save.setDefault(True)
        self.save.clicked.connect(self.act)
        cancel = PillButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.least, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(title))
        column.addLayout(form)
        column.addWidget(Label(tr("Parts"), "heading", "soft"))
        column.addWidget(area, 1)
        column.addWidget(self.bar)
        column.addLayout(sums)
        column.addWidget(self.problem)
        column.addLayout(buttons)


def _share_rest(raw: Sequence[Decimal]) -> list[Decimal]:
    """Give what is missing to 1 evenly to those without a weight; a little where nothing is."""
    empty = sum(one <= 0 for one in raw)
    rest = 1 - sum(raw, ZERO)
    own = rest / empty if rest > 0 else sum(raw, ZERO) / len(raw)
    return [one if one > 0 else own for one in raw]
