"""From a figure down, level by level, to the row that a file brought; and back up again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from ui.explain.pages import Page, page_of
from ui.explain.reading import Answer, read
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.banner import Banner
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.page import scrolled
from ui.widgets.table_facts import FactList, FactRow
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer

WIDE, HIGH = 640, 640


class ExplainDialog(Dialog):
    """Shows one subject; a pressed line leads on, the path above leads back.

    Arrow keys go from line to line, Enter leads on, Backspace and Alt+Left lead back.
    """

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, state: ViewState, subject: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where it comes from"))
        self._coffer, self._tasks, self._state = coffer, tasks, state
        self._path: list[tuple[str, str]] = []  # subjects and what they are called, outermost first
        self.page: Page | None = None
        self._build()
        self.resize(WIDE, HIGH)
        self.follow(subject)

    @property
    def subject(self) -> str:
        """Return what is shown."""
        return self._path[-1][0] if self._path else ""

    def follow(self, subject: str) -> None:
        """Go down to a subject; to one that is in the path already, up to it."""
        known = [one for one, _ in self._path]
        if subject in known:
            del self._path[known.index(subject) :]
        self._path.append((subject, ""))
        self._load()

    def back(self) -> None:
        """Go up a level; does nothing at the top."""
        if len(self._path) > 1:
            self._path.pop()
            self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Backspace or (alt and key == Qt.Key.Key_Left):
            self.back()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.focusWidget()
            if isinstance(row, FactRow | QPushButton):
                row.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    # Loading and showing

    def _load(self) -> None:
        subject, as_of, base = self.subject, self._state.as_of, self._state.base
        coffer = self._coffer
        self._tasks.reload(
            self, "page", lambda: read(coffer, subject, as_of, base), self._show, self._on_failed
        )

    def _show(self, answer: Answer) -> None:
        page = page_of(answer, Formatter(is_private=self._state.is_private))
        self.page = page
        self._banner.hide()
        self._path[-1] = (answer.subject, page.crumb)
        self._draw_path()
        self._title.setText(page.title)
        self._figure.setText(page.figure)
        self._figure.setVisible(bool(page.figure))
        self._sentence.set_lines(page.sentence)
        while (item := self._lists.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for section in page.sections:
            found = FactList()
            found.show_facts(section.title, section.facts)
            found.title.setVisible(bool(section.title))
            found.followed.connect(self.follow)
            self._lists.addWidget(found)
        self._lists.addStretch(1)
        self.place.setVisible(bool(page.place[0]))
        rows = self._leading()
        (rows[0] if rows else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: CofferError) -> None:
        self._banner.show_error(error_sentence(error), "")
        if len(self._path) > 1:
            self._path.pop()

    def _draw_path(self) -> None:
        while (item := self._crumbs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for subject, crumb in self._path[:-1]:
            link = LinkButton(crumb)
            link.clicked.connect(lambda _=False, to=subject: self.follow(to))
            self._crumbs.addWidget(link)
            self._crumbs.addWidget(Label("·", "small", "faint"))
        self._crumbs.addWidget(Label(self._path[-1][1], "small", "soft"))
        self._crumbs.addStretch(1)
        self.back_button.setEnabled(len(self._path) > 1)

    def _leading(self) -> list[FactRow]:
        found: list[FactRow] = []
        for index in range(self._lists.count()):
            item = self._lists.itemAt(index)
            part = None if item is None else item.widget()
            if isinstance(part, FactList):
                found += [row for row in part.rows() if row.fact.target]
        return found

    def _step(self, by: int) -> None:
        rows = self._leading()
        if not rows:
            return
        here = self.focusWidget()
        at = rows.index(here) + by if isinstance(here, FactRow) and here in rows else 0
        row = rows[min(max(at, 0), len(rows) - 1)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row, 0, space.XL)

    def _copy(self) -> None:
        if self.page is None:
            return
        lines = [f"{self.page.title}\t{self.page.figure}".rstrip(), self.page.sentence]
        for section in self.page.sections:
            lines += ["", section.title]
            lines += [f"{fact.left}\t{fact.right}".rstrip() for fact in section.facts]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _go(self) -> None:
        if self.page is not None and self.page.place[0]:
            view, payload = self.page.place
            self.accept()
            self._state.navigate.emit(view, payload)

    # Parts

    def _build(self) -> None:
        self._banner = Banner()
        self.back_button = PillButton(self.tr("Back"), icon_name="chevron-left")
        self.back_button.setToolTip(self.tr("Up a level (Backspace)"))
        self.back_button.clicked.connect(self.back)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(space.S)
        self._crumbs.addStretch(1)  # else the button beside it is as wide as the dialog
        head = QHBoxLayout()
        head.setSpacing(space.M)
        head.addWidget(self.back_button)
        head.addLayout(self._crumbs, 1)
        self._title = ElidedLabel("", "body", "soft")
        self._figure = Label("", "title")
        self._sentence = Label("", "small", "faint")
        inner = QWidget()
        inner.setProperty("page", "true")
        self._lists = QVBoxLayout(inner)
        self._lists.setContentsMargins(margins(0, 0, space.M, 0))
        self._lists.setSpacing(space.M)
        self._area = scrolled(inner)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        copy = PillButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy all that is shown here as text (Ctrl+C)"))
        copy.clicked.connect(self._copy)
        self.place = PillButton(self.tr("Show it there"))
        self.place.setToolTip(self.tr("Close this, and go to the view that shows it"))
        self.place.clicked.connect(self._go)
        self.close_button = PillButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(self.place)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.L, space.XL, space.L)
        column.setSpacing(space.S)
        column.addLayout(head)
        column.addWidget(self._banner)
        column.addWidget(self._title)
        column.addWidget(self._figure)
        column.addWidget(self._sentence)
        column.addSpacing(space.S)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
