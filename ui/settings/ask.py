"""The dialog that most questions of Settings are: a text, fields, and one deed that can fail."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from ui.settings.errors import secret_sentence
from ui.settings.fitted import FittedDialog
from ui.settings.rows import bullets
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, DangerButton, PillButton, PrimaryButton
from ui.widgets.labels import Label, Title

WIDTH = 480


class AskDialog(FittedDialog):
    """Stays open until its deed is done, or it is left. What was typed dies with it."""

    answered = Signal(object)  # what the deed returned

    def __init__(
        self, tasks: TaskRunner, parent: QWidget | None = None, *, is_danger: bool = False
    ) -> None:
        super().__init__(WIDTH, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._tasks = tasks
        self._deed: Callable[[], Any] | None = None
        self._is_busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        self._title = Title("")
        column.addWidget(self._title)
        self.banner = Banner()
        column.addWidget(self.banner)
        self._text = Label("", "body", "soft")
        column.addWidget(self._text)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.S)
        column.addLayout(self.body)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.hide()
        column.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        self.hint = Label("", "small", "faint")
        self.hint.setWordWrap(True)
        self.cancel_button = PillButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.action_button: Button = DangerButton("") if is_danger else PrimaryButton("")
        self.action_button.clicked.connect(self.act)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.action_button)
        column.addLayout(foot)

    def ask(self, title: str, text: str, action: str) -> None:
        """Say what is asked, and what the button does."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.set_lines(text)
        self._text.setVisible(bool(text))
        self.action_button.set_text(action)

    def add_field(self, name: str, field: QLineEdit) -> None:
        """Add a field under its name; what is typed is looked at at once."""
        if name:
            self.body.addWidget(Label(name, "small-medium", "soft"))
        self.body.addWidget(field)
        field.textChanged.connect(lambda _: self.check())

    def add_points(self, *texts: str) -> None:
        """Add lines with dots before them."""
        self.body.addWidget(bullets(texts))

    def set_deed(self, deed: Callable[[], Any]) -> None:
        """Set what the button does, on a worker; fields are to be read before, by `prepare`."""
        self._deed = deed

    def prepare(self) -> Callable[[], Any] | None:
        """Return what to do with what was typed; without, the dialog is answered at once."""
        return self._deed

    def problem(self) -> str:
        """Return why the button cannot be pressed, "" if it can, " " where it is plain to see."""
        return ""

    def check(self) -> None:
        """Look at the fields again."""
        problem = self.problem()
        self.hint.setText(problem.strip())
        self.action_button.setEnabled(not problem and not self._is_busy)

    def act(self) -> None:
        """Do it."""
        if self._is_busy or self.problem():
            return
        deed = self.prepare()
        self.banner.hide()
        if deed is None:
            self.accept()
            self.answered.emit(None)
            return
        self._set_busy(True)
        self._tasks.write(self, deed, self._on_done, self._on_failed)

    def reject(self) -> None:
        if not self._is_busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy:
            event.ignore()
            return
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act()
            return
        super().keyPressEvent(event)

    def _order_tabs(self) -> None:
        """Let Tab come to the buttons last, though they were made before the fields."""
        foot = (self.cancel_button, self.action_button)
        stops = [
            one
            for one in self.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in foot
        ]
        for before, after in pairwise([*stops[-1:], *foot]):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_tabs()
        field = next((one for one in self.findChildren(QLineEdit) if not one.isReadOnly()), None)
        if field is not None and field.isVisibleTo(self):
            field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.bar.setVisible(is_busy)
        self.cancel_button.setEnabled(not is_busy)
        self.check()

    def _on_done(self, result: object) -> None:
        self._set_busy(False)
        self.accept()  # first: what follows may drop the view below
        self.answered.emit(result)

    def _on_failed(self, error: CofferError) -> None:
        self._set_busy(False)
        self.banner.show_error(secret_sentence(error))
