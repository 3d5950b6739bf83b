"""General settings: appearance, counting, where the books lie, their check, what was recorded."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QMessageBox,
)

from app.domain.errors import CofferError
from app.domain.ledger import Batch
from app.services.preferences import BASE_CURRENCY, COST_BASIS_METHOD
from ui.format_currency import CURRENCIES
from ui.format_words import METHODS, method_line, method_word
from ui.settings.batches import BatchesCard
from ui.settings.check import CheckCard
from ui.settings.section import Section
from ui.tasks import TaskRunner
from ui.theme import ThemeManager, dress, space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.segmented import SegmentedControl
from ui.window.memory import Memory
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


@dataclass(frozen=True, slots=True)
class Kept:
    """What the profile keeps."""

    base: str
    method: str
    is_demo: bool
    batches: tuple[Batch, ...]


class GeneralSection(Section):
    """Every change takes effect at once."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._themes: ThemeManager | None = None
        self._memory: Memory | None = None
        self._kept: Kept | None = None
        self._build()

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        """Let the appearance be changed, and remembered."""
        self._themes, self._memory = themes, memory
        self.mode.set_value(themes.mode)
        themes.changed.connect(self._on_theme)
        self.safe_colours.setChecked(themes.is_colour_blind_safe)

    def reload(self) -> None:
        self.tasks.reload(self, "kept", self._read, self._on_kept, self.show_error)

    def do(self, deed: str) -> None:
        if deed == "check":
            self.check.start()
            if self.area is not None:
                self.area.ensureWidgetVisible(self.check)

    def redraw(self) -> None:
        self.check.use_formatter(self.formatter)
        if self._kept is not None:
            self.batches.show_batches(self._kept.batches, self.formatter)

    def _read(self) -> Kept:
        profile = self.coffer.profile
        return Kept(
            profile.base_currency(),
            profile.method(),
            self.coffer.demo.is_demo(),
            tuple(self.coffer.ledger.batches(50)),
        )

    def _on_kept(self, kept: Kept) -> None:
        self._kept = kept
        for box in (self.base, self.method):
            box.blockSignals(True)
        if self.base.findText(kept.base) < 0:
            self.base.addItem(kept.base)
        self.base.setCurrentText(kept.base)
        self.method.setCurrentIndex(self.method.findData(kept.method))
        for box in (self.base, self.method):
            box.blockSignals(False)
        self._method_line.setText(method_line(kept.method))
        self.sample.setVisible(kept.is_demo)
        self.redraw()

    # Changes

    def _on_mode(self, mode: str) -> None:
        if self._themes is not None and self._memory is not None:
            self._themes.set_mode(mode)
            self._memory.set_text("theme", mode)

    def _on_theme(self, _: object) -> None:
        if self._themes is not None:
            self.mode.set_value(self._themes.mode)

    def _on_safe(self, is_safe: bool) -> None:
        if self._themes is not None and self._memory is not None:
            self._themes.set_colour_blind_safe(is_safe)
            self._memory.set_flag("colour_blind_safe", is_safe)

    def _set(self, key: str, value: str) -> None:
        profile = self.coffer.profile
        self.tasks.write(
            self, lambda: profile.set(key, value), lambda _: self.reload(), self._on_refused
        )

    def compare_methods(self) -> None:
        """Show what each cost-basis method would make of the books, before one is chosen."""
        from ui.whatif.compare_dialog import CompareDialog

        dialog = CompareDialog(
            self.coffer, self.tasks, self.state, self.tr("Count by {}"), self.window()
        )
        dialog.chosen.connect(lambda method: self._set(COST_BASIS_METHOD, method))
        dialog.open()

    def _on_refused(self, error: CofferError) -> None:
        self.show_error(error)
        self.reload()

    def _on_undo(self, batch: Batch) -> None:
        ledger = self.coffer.ledger
        self.tasks.write(self, lambda: ledger.undo(batch.id), self._on_undone, self.show_error)

    def _on_undone(self, recorded: object) -> None:
        label = str(getattr(recorded, "label", ""))
        self.say(self.tr("Undone: {}. Both stay in the ledger.").format(label))
        self.reload()

    def _on_remove_sample(self) -> None:
        box = QMessageBox(self.window())
        dress(box)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove the sample portfolio?"))
        box.setInformativeText(
            self.tr("All of its accounts and entries go. You begin with empty books.")
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is remove:
            self.remove_sample()

    def remove_sample(self) -> None:
        """Take the sample portfolio out."""
        self.sample_button.setEnabled(False)
        self.tasks.write(
            self, self.coffer.demo.remove, lambda _: self._on_removed(), self._on_refused
        )

    def _on_removed(self) -> None:
        self.sample_button.setEnabled(True)
        self.say(self.tr("The sample portfolio is gone. Your books are empty."))
        self.reload()

    # Parts

    def _build(self) -> None:
        column = self.cards()
        self.batches = BatchesCard(self.tr("What was recorded"))
        self.batches.undo_wanted.connect(self._on_undo)
        for card in (
            self._appearance(),
            self._counting(),
            self._place(),
            self._sample(),
            self.batches,
        ):
            column.addWidget(card)
        column.addStretch(1)

    def _appearance(self) -> Card:
        card = Card(self.tr("Appearance"))
        self.mode = SegmentedControl(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            name=self.tr("Appearance"),
        )
        self.mode.changed.connect(self._on_mode)
        self.safe_colours = QCheckBox(
            self.tr("Blue and orange for gain and loss, in place of green and red")
        )
        self.safe_colours.toggled.connect(self._on_safe)
        card.body.addWidget(self.mode)
        card.body.addWidget(self.safe_colours)
        return card

    def _counting(self) -> Card:
        card = Card(self.tr("Counting"))
        self.base = QComboBox()
        self.base.addItems(list(CURRENCIES))
        self.base.setMaximumWidth(260)
        self.base.setAccessibleName(self.tr("Base currency"))
        self.base.currentTextChanged.connect(lambda text: self._set(BASE_CURRENCY, text))
        self.method = QComboBox()
        self.method.setMaximumWidth(260)
        for code in METHODS:
            self.method.addItem(method_word(code), code)
        self.method.setAccessibleName(self.tr("Cost-basis method"))
        self.method.currentIndexChanged.connect(
            lambda _: self._set(COST_BASIS_METHOD, str(self.method.currentData()))
        )
        self._method_line = Label("", "small", "faint")
        self._method_line.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(space.L)
        form.setVerticalSpacing(space.M)
        form.addRow(Label(self.tr("Base currency"), "body", "soft"), self.base)
        compare = LinkButton(self.tr("Compare methods…"))
        compare.clicked.connect(self.compare_methods)
        methods = QHBoxLayout()
        methods.setSpacing(space.M)
        methods.addWidget(self.method, 100)  # as wide as the box above
        methods.addWidget(compare)
        methods.addStretch(1)
        form.addRow(Label(self.tr("Cost-basis method"), "body", "soft"), methods)
        form.addRow("", self._method_line)
        card.body.addLayout(form)
        return card

    def _place(self) -> Card:
        self.check = CheckCard(self.coffer, self.tasks)
        return self.check

    def _sample(self) -> Card:
        self.sample = Card(self.tr("Sample portfolio"))
        text = Label("", "body", "soft")
        text.set_lines(
            self.tr("These books hold an invented household. Remove it to begin with your own.")
        )
        self.sample_button = PillButton(self.tr("Remove the sample portfolio"), icon_name="trash")
        self.sample_button.clicked.connect(self._on_remove_sample)
        row = QHBoxLayout()
        row.addWidget(text, 1)
        row.addWidget(self.sample_button)
        self.sample.body.addLayout(row)
        self.sample.hide()
        return self.sample
