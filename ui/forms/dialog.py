"""What dialogs with a form share: fields with names, typed numbers, an effect, one deed."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError
from ui.accounts.detail import Facts
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_typed import typed_number
from ui.forms.day_edit import FIRST, LAST, DayEdit
from ui.forms.words import tr
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title, restyle

PAUSE_MS = 250
TALLEST = 560


class NotReadError(Exception):
    """A field holds what it cannot; it is marked already. What is to be said, if it was not yet."""


class FormDialog(Dialog):
    """Fields on top, their effect under them, then Cancel and the deed."""

    def __init__(
        self,
        tasks: TaskRunner,
        title: str,
        action: str,
        formatter: Formatter,
        parent: QWidget | None = None,
        *,
        width: int = 480,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self._tasks = tasks
        self.formatter = formatter
        self._labels: dict[QWidget, Label] = {}
        self._asked = 0
        self._is_saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(space.S)
        self.form.setHorizontalSpacing(space.L)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.effect = Facts()
        self._effect_card = Card(tr("Effect"), padding=space.M)
        self._effect_card.body.addWidget(self.effect)
        self._effect_card.hide()
        self.problem = Label("", "body", "loss")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.save = PrimaryButton(action)
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        self.cancel = PillButton(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        inside = QWidget()
        inside.setLayout(self.form)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        self.column.setSpacing(space.M)
        self.column.addWidget(Title(title))
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self._effect_card)
        self.column.addWidget(self.problem)
        self.column.addLayout(buttons)

    def _on_range(self, _lowest: int, highest: int) -> None:
        """Keep the fields clear of the scroll bar while there is one."""
        self.form.setContentsMargins(margins(0, 0, space.S if highest else 0, 0))

    # -- fields --------------------------------------------------------------------------------

    def add(self, words: str, field: QWidget, hint: str = "") -> None:
        """Add a field under its name; what changes in it is looked at."""
        label = Label(words, "body", "soft")
        label.setBuddy(field)
        field.setAccessibleName(words)
        if hint:
            field.setToolTip(hint)
            label.setToolTip(hint)
        self.form.addRow(label, field)
        self._labels[field] = label
        self.watch(field)

    def watch(self, field: QWidget) -> None:
        """Look at the whole again when a field changes."""
        if isinstance(field, DayEdit):
            field.edited.connect(self.look_soon)
        elif isinstance(field, QLineEdit):
            field.textEdited.connect(self.look_soon)
        elif isinstance(field, QComboBox):
            field.currentTextChanged.connect(self.look_soon)

    def show_field(self, field: QWidget, *, is_shown: bool) -> None:
        """Show or hide a field with its name."""
        self.form.setRowVisible(field, is_shown)

    def rename(self, field: QWidget, words: str) -> None:
        """Call a field something else."""
        self._labels[field].setText(words)
        field.setAccessibleName(words)

    def typed(self, field: QLineEdit) -> Decimal | None:
        """Return the number in a field, `None` of an empty one.

        Raises:
            NotReadError: it is none, or it could be two; the field is marked.
        """
        found = typed_number(field.text(), self.formatter.locale)
        problem = found.problem
        if found.readings is not None:
            first, second = (self.formatter.number(one) for one in found.readings)
            problem = tr("This may be {} or {}: leave the separators out.").format(first, second)
        mark_field(field, is_wrong=bool(problem))
        if problem:
            self.complain(f"{self._labels[field].text()}: {problem}")
            raise NotReadError
        return found.value

    def needed(self, field: QLineEdit) -> Decimal:
        """Return the number in a field that may not be empty.

        Raises:
            NotReadError: it is none, or there is none; the field is marked.
        """
        value = self.typed(field)
        if value is None:
            mark_field(field, is_wrong=True)
            raise NotReadError(tr("{}: fill it in.").format(self._labels[field].text()))
        return value

    def fraction(self, field: QLineEdit) -> Decimal | None:
        """Return a percentage as a fraction."""
        value = self.typed(field)
        return None if value is None else value.scaleb(-2)

    # -- effect and deed -----------------------------------------------------------------------

    def look_soon(self, *_: object) -> None:
        """Work the effect out a moment after the last change."""
        self.problem.hide()
        self._timer.start()

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        """Return the call that tells the effect, and whether it is tried out by writing.

        `None`: there is too little to say yet.
        """
        return None

    def show_preview(self, answer: Any) -> None:
        """Show what the preview returned."""
        raise NotImplementedError

    def deed(self) -> Callable[[], Any]:
        """Return the call that saves."""
        raise NotImplementedError

    def show_effect(self, rows: Sequence[tuple[str, str, str, str]]) -> None:
        """Show (name, soft words, figure, tooltip) rows, or nothing."""
        self.effect.show_rows(rows)
        self._effect_card.setVisible(bool(rows))
        self.fit()

    def complain(self, text: str) -> None:
        """Say what is wrong."""
        self.problem.set_lines(text)
        self.problem.show()
        self.fit()

    def fit(self) -> None:
        """Grow with the fields, up to a height from which they scroll."""
        inside = self.area.widget()
        if inside is not None:
            inside.adjustSize()
            self.area.setMinimumHeight(min(inside.sizeHint().height() + 2, self._room()))
        if not self._is_scrolled:  # else it is as large as the screen lets it be
            self.adjustSize()

    def _room(self) -> int:
        screen = self.screen()
        high = screen.availableGeometry().height() if screen is not None else TALLEST
        return min(TALLEST, max(200, high - 360))

    def _look(self) -> None:
        try:
            asked = self.preview()
        except NotReadError as error:
            self.show_effect(())
            self._tell(error)
            return
        if asked is None:
            self.show_effect(())
            return
        call, is_written = asked
        self._asked += 1
        number = self._asked
        run = self._tasks.write if is_written else self._tasks.read
        run(self, call, lambda answer: self._on_preview(number, answer), self._on_failed)

    def _on_preview(self, number: int, answer: Any) -> None:
        if number != self._asked or self._is_saving:
            return
        try:
            self.show_preview(answer)
        except NotReadError:  # it is being typed anew
            self.show_effect(())

    def _on_save(self) -> None:
        if self._is_saving:
            return
        try:
            call = self.deed()
        except NotReadError as error:
            self._tell(error)
            return
        self._is_saving = True
        self.save.setEnabled(False)
        self._tasks.write(self, call, lambda _: self.accept(), self._on_failed)

    def _tell(self, error: NotReadError) -> None:
        if str(error):
            self.complain(str(error))

    def _on_failed(self, error: CofferError) -> None:
        self._is_saving = False
        self.save.setEnabled(True)
        self.complain(error_sentence(error))


def number_field(placeholder: str = "") -> QLineEdit:
    """Return a field for a number."""
    field = QLineEdit()
    field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
    field.setPlaceholderText(placeholder)
    return field


def day_field(on: date, latest: date | None = None, earliest: date | None = None) -> DayEdit:
    """Return a field for a day."""
    return DayEdit(on, latest or LAST, earliest or FIRST)


def day_in(field: DayEdit) -> date:
    """Return the day in a field.

    Raises:
        NotReadError: it is none, or lies outside of what is possible.
    """
    on, problem = field.day, field.problem
    if on is None or problem:
        raise NotReadError(f"{field.accessibleName()}: {problem}")
    return on


def choice(options: Sequence[tuple[str, str]]) -> QComboBox:
    """Return a list of (code, words) to choose from; the code is the item's data."""
    box = QComboBox()
    for code, words in options:
        box.addItem(words, code)
    return box


def mark_field(field: QLineEdit, *, is_wrong: bool) -> None:
    """Mark a field that cannot be read."""
    state = "true" if is_wrong else "false"
    if field.property("invalid") != state:
        field.setProperty("invalid", state)
        restyle(field)
