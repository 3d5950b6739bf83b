"""The fields by which a connection is made, as its provider declares them."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.ports.providers import Field
from ui.connections.words import tr
from ui.forms.dialog import mark_field
from ui.settings.secret_fields import SecretField
from ui.theme import current_theme, space
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, restyle

LONGEST = 16_384  # signs of a field
LINES = 5
MOST_BULLETS = 48


class LongField(QPlainTextEdit):
    """Several lines: a PEM key, a list of addresses. A secret is not seen until it is shown."""

    def __init__(self, *, is_secret: bool) -> None:
        super().__init__()
        self._is_hidden = self._is_secret = is_secret
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 16)
        if is_secret:
            self.setUndoRedoEnabled(False)
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            hints = Qt.InputMethodHint
            self.setInputMethodHints(
                hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText
            )

    @property
    def is_hidden(self) -> bool:
        return self._is_hidden

    def set_hidden(self, is_hidden: bool) -> None:
        """Show a dot for each sign, or the signs."""
        self._is_hidden = is_hidden and self._is_secret
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        return QMimeData() if self._is_secret else super().createMimeDataFromSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the dialog presses its button
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_hidden or not self.toPlainText():
            super().paintEvent(event)
            return
        with QPainter(self.viewport()) as painter:
            painter.setPen(QColor(current_theme().text))
            high = self.fontMetrics().lineSpacing()
            for number, text in enumerate(self.toPlainText().split("\n")[:LINES]):
                box = QRect(6, 4 + number * high, self.viewport().width() - 12, high)
                painter.drawText(
                    box, int(Qt.AlignmentFlag.AlignVCenter), "•" * min(len(text), MOST_BULLETS)
                )


class HasFields(Protocol):
    """What declares a form: a provider, or a channel of notices."""

    @property
    def fields(self) -> tuple[Field, ...]: ...


Control = QLineEdit | QComboBox | LongField


class ProviderFields(QWidget):
    """A field under its name each, with what it is for; a secret hides what is typed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.XS)
        self._fields: tuple[Field, ...] = ()
        self._is_kept = False
        self.controls: dict[str, Control] = {}

    def show_fields(
        self, facts: HasFields, known: Mapping[str, str] | None = None, *, has_secrets: bool = False
    ) -> None:
        """Show the fields of a provider; `known`: what they hold already, secrets aside.

        `has_secrets`: those that are left empty stay as they are.
        """
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        typed = tuple(one for one in facts.fields if not one.is_given)
        self._fields, self._is_kept, self.controls = typed, has_secrets, {}
        for field in typed:
            self._add(field, (known or {}).get(field.key, field.default))

    def values(self) -> dict[str, str]:
        """Return what the fields hold, without blanks around it; secrets that stay are left out."""
        found = {}
        for field in self._fields:
            text = _text(self.controls[field.key])
            if text or not (field.is_secret and self._is_kept):
                found[field.key] = text
        return found

    def problem(self) -> str:
        """Return what is missing, "" if nothing is, and mark it."""
        missing: list[Field] = []
        for field in self._fields:
            control = self.controls[field.key]
            is_kept = field.is_secret and self._is_kept
            is_missing = not (_text(control) or field.is_optional or field.is_server or is_kept)
            _mark(control, is_wrong=is_missing)
            if is_missing:
                missing.append(field)
        if not missing:
            return ""
        self.controls[missing[0].key].setFocus(Qt.FocusReason.OtherFocusReason)
        names = ", ".join(translated(one.label) for one in missing)
        return tr("Still to be filled in: {}.").format(names)

    def clear(self) -> None:
        """Forget what was typed."""
        for control in self.controls.values():
            if not isinstance(control, QComboBox):
                control.clear()

    def first(self) -> QWidget | None:
        """Return the first field."""
        return next(iter(self.controls.values()), None)

    def _add(self, field: Field, text: str) -> None:
        name = translated(field.label)
        shown = tr("{} (may stay empty)").format(name) if field.is_optional else name
        self._column.addWidget(label := Label(shown, "small-medium", "soft"))
        control = self._control(field, name, text)
        control.setAccessibleName(name)
        label.setBuddy(control)
        self.controls[field.key] = control
        if isinstance(control, LongField) and field.is_secret:
            self._column.addWidget(_with_eye(control, name))
        else:
            self._column.addWidget(control)
        if field.help:
            about = Label("", "small", "faint")
            about.set_lines(translated(field.help))
            control.setAccessibleDescription(translated(field.help))
            self._column.addWidget(about)
        gap = QWidget()
        gap.setFixedHeight(space.S)
        self._column.addWidget(gap)

    def _control(self, field: Field, name: str, text: str) -> Control:
        hint = field.placeholder
        if field.is_secret and self._is_kept:
            hint = tr("As it is: leave it empty to keep it")
        if field.choices:
            box = QComboBox()
            for value, words in field.choices:
                box.addItem(translated(words), value)
            box.setCurrentIndex(max(box.findData(text), 0))
            box.currentIndexChanged.connect(lambda _: self.edited.emit())
            return box
        if field.is_long:
            long = LongField(is_secret=field.is_secret)
            long.setPlaceholderText(hint)
            long.setPlainText("" if field.is_secret else text)
            long.textChanged.connect(self.edited)
            return long
        if field.is_secret:
            secret = SecretField(name)
            secret.setMaxLength(LONGEST)
            secret.setPlaceholderText(hint)
            secret.textChanged.connect(self.edited)
            return secret
        line = QLineEdit(text)
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(hint)
        line.textChanged.connect(self.edited)
        return line


def translated(text: str) -> str:
    """Return a text of a provider in the person's language; those without one stay English."""
    return QCoreApplication.translate("providers", text) if text else ""


def _text(control: Control) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData() or "")
    text = control.text() if isinstance(control, QLineEdit) else control.toPlainText()
    return text.strip()


def _mark(control: Control, *, is_wrong: bool) -> None:
    if isinstance(control, QLineEdit):
        mark_field(control, is_wrong=is_wrong)
    elif isinstance(control, LongField):
        control.setProperty("invalid", "true" if is_wrong else "false")
        restyle(control)


def _with_eye(control: LongField, name: str) -> QWidget:
    """Return a long secret with a button that shows it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(space.S)
    eye = LinkButton(tr("Show"))
    eye.setAccessibleName(tr("Show: {}").format(name))

    def turn() -> None:
        control.set_hidden(not control.is_hidden)
        eye.set_text(tr("Show") if control.is_hidden else tr("Hide"))

    eye.clicked.connect(lambda _: turn())
    row.addWidget(control, 1)
    row.addWidget(eye, 0, Qt.AlignmentFlag.AlignTop)
    return holder
