"""The first run: three steps, complete by keyboard, then books that are open."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CancelledError, CofferError
from ui.firstrun.archive_page import ArchivePage
from ui.firstrun.choices import (
    FirstRunChoices,
    keyring_trouble,
    make_books,
    suggested_place,
)
from ui.firstrun.steps import NamePage, StartPage
from ui.firstrun.unlock import UnlockPage
from ui.format_errors import error_sentence
from ui.format_words import phase_word
from ui.i18n import choices as languages
from ui.i18n import language, set_language
from ui.settings.choice_row import ChoiceBox
from ui.tasks import Job, TaskRunner
from ui.theme import dress, space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.page import scrolled
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.bootstrap.handed import FoundArchive


class FirstRunDialog(Dialog):
    """After `exec`, `choices` says what was chosen and `coffer` are the open books."""

    def __init__(
        self,
        parent: QWidget | None = None,
        tasks: TaskRunner | None = None,
        archive: FoundArchive | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive  # comes into the books
        self.choices: FirstRunChoices | None = None
        self.coffer: Coffer | None = None
        self._own_tasks = TaskRunner(self) if tasks is None else None
        self._tasks = tasks or self._own_tasks or TaskRunner(self)
        self._job: Job | None = None
        self._place = ""
        self._language = ""  # another than before, where one was chosen
        self._keyring_problem: str | None = None  # None: not known yet
        self.resize(620, 600)
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._fill()
        self._tasks.read(self, suggested_place, self._show_place, self._show_error)
        self._tasks.read(self, keyring_trouble, self._on_keyring, self._show_error)

    @property
    def step(self) -> int:
        return self._pages.currentIndex()

    @property
    def has_typed(self) -> bool:
        """Tell whether leaving would lose something."""
        page = self.name_page
        is_moved = page.place.text().strip() not in ("", self._place)
        given = self._archive.profile if self._archive else ""
        return page.name.text().strip() not in ("", given) or is_moved or self.unlock_page.has_typed

    def reject(self) -> None:
        """Leave without books, after a question where something was typed."""
        if self._job is not None:
            self._job.cancel()
            return
        if self.has_typed and not self._may_lose():
            return
        self._close_tasks()
        super().reject()

    def accept(self) -> None:
        """Leave with books."""
        self._close_tasks()
        super().accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
            event.ignore()
            return
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.next_button.isEnabled():
                self._on_next()
            return
        super().keyPressEvent(event)

    def _may_lose(self) -> bool:
        box = QMessageBox(self)
        dress(box)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Leave without making the books?"))
        box.setInformativeText(self.tr("What you typed is lost."))
        leave = box.addButton(self.tr("Leave"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Go on here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave

    # Parts

    def _fill(self) -> None:
        """Build everything, in the language that is spoken."""
        self.setWindowTitle(
            self.tr("Restore an archive") if self._archive else self.tr("Welcome to Coffer")
        )
        old, self._body = self._body, QWidget()
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(self._body)
        self._build(self._body)
        if self._keyring_problem is not None:
            self.unlock_page.set_keyring_problem(self._keyring_problem)
        self._show_step(0)

    def _build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(space.XXL, space.XL, space.XXL, space.XL)
        column.setSpacing(space.M)
        head = QHBoxLayout()
        self.step_label = Label("", "small", "faint")
        self.language = ChoiceBox(self.tr("Language"))
        for code, words in languages():
            self.language.addItem(words, code)
        self.language.setCurrentIndex(self.language.findData(language()))
        self.language.activated.connect(self._on_language)
        head.addWidget(self.step_label, 1)
        head.addWidget(self.language)
        column.addLayout(head)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self._pages = QStackedWidget()
        self.name_page, self.unlock_page = NamePage(self), UnlockPage(self)
        self.start_page: StartPage | ArchivePage
        if self._archive is None:
            self.start_page = StartPage(self)
        else:
            self.start_page = ArchivePage(self._archive, self)
            self.name_page.use_archive(self._archive)
        self._areas: list[QScrollArea] = []
        for page in (self.name_page, self.unlock_page, self.start_page):
            page.setProperty("page", "true")
            area = scrolled(page)
            self._areas.append(area)
            self._pages.addWidget(area)
        column.addWidget(self._pages, 1)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self.reject)
        column.addWidget(self.progress)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        self.problem = Label("", "small", "warn")
        self.problem.setWordWrap(True)
        foot.addWidget(self.problem, 1)
        self.back_button = PillButton(self.tr("Back"))
        self.back_button.clicked.connect(lambda: self._show_step(self.step - 1))
        self.next_button = PrimaryButton(self.tr("Next"))
        self.next_button.clicked.connect(lambda _: self._on_next())
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        column.addLayout(foot)
        self.name_page.edited.connect(self._show_problem)
        self.unlock_page.edited.connect(self._show_problem)

    def _show_step(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self.step_label.setText(self.tr("Step {} of 3").format(step + 1))
        self.language.setVisible(step == 0)
        self.back_button.setVisible(step > 0)
        self.next_button.set_text(self.tr("Start") if step == 2 else self.tr("Next"))
        self._show_problem()
        if step == 0:
            self.name_page.name.setFocus()
        elif step == 1:
            self.unlock_page.take_focus()
        else:
            self.start_page.take_focus()

    def _show_problem(self) -> None:
        problem = (self.name_page.problem, self.unlock_page.problem, "")[self.step]
        self.problem.setText(problem)
        self.next_button.setEnabled(not problem and self._job is None)

    def _on_language(self, _: int) -> None:
        page = self.name_page
        name, currency, place = page.name.text(), page.currency.text(), page.place.text()
        self._language = str(self.language.currentData())
        set_language(self._language)
        self._fill()
        page = self.name_page
        page.name.setText(name)
        page.currency.setText(currency)
        page.place.setText(place)
        self.language.setFocus()

    def _on_next(self) -> None:
        if self.step < 2:
            self._show_step(self.step + 1)
            return
        page = self.name_page
        self.choices = FirstRunChoices(
            name=page.name.text().strip(),
            base=page.currency.value.upper(),
            place=page.place.text().strip(),
            start=self.start_page.start,
            locking=self.unlock_page.locking,
            language=self._language,
            archive=self._archive,
        )
        self.banner.hide()
        self.progress.start(self.tr("Making your books"))
        for widget in (self.next_button, self.back_button, self.start_page):
            widget.setEnabled(False)
        self._job = self._tasks.long(
            self,
            partial(make_books, self.choices),
            self._on_made,
            self._on_failed,
            self._on_progress,
            kind="write",
        )

    def _on_made(self, coffer: Coffer) -> None:
        self._job = None
        self.coffer = coffer
        self.choices = replace(self.choices, locking=None) if self.choices else None
        self.unlock_page.clear()
        self.progress.finish()
        if coffer.new_recovery_code:
            from ui.settings.recovery import RecoveryDialog

            shown = RecoveryDialog(coffer.new_recovery_code, self.name_page.name.text(), self)
            shown.exec()
        self.accept()

    def _on_failed(self, error: CofferError) -> None:
        self._job = None
        self.choices = None
        self.progress.finish()
        for widget in (self.next_button, self.back_button, self.start_page):
            widget.setEnabled(True)
        self._show_error(error)
        if not isinstance(error, CancelledError):
            self._show_step(0)

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.progress.set_progress(done, total, phase_word(what))

    def _show_place(self, place: str) -> None:
        self._place = place
        if not self.name_page.place.text():
            self.name_page.place.setText(place)

    def _on_keyring(self, problem: str) -> None:
        self._keyring_problem = problem
        self.unlock_page.set_keyring_problem(problem)

    def _show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))

    def _close_tasks(self) -> None:
        if self._own_tasks is not None:
            self._own_tasks.close()
