"""Updates: whether and how often Coffer may ask for new versions; it installs none."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.errors import CofferError
from app.domain.updates.due import Often
from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.releases import Release
from app.services.updates import Standing
from ui.connections.sign_in import open_in_browser
from ui.format import one_line
from ui.settings.ask import AskDialog
from ui.settings.choice_row import ChoiceRow
from ui.settings.rows import SettingRow, bullets, empty_layout
from ui.settings.section import Section
from ui.settings.updates_words import (
    CAN_BEGIN_ANEW,
    fault_tone,
    fault_words,
    file_words,
    often_words,
    standing_words,
)
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

LINES = 14  # of what changed that are seen at once


class UpdatesSection(Section):
    """Nobody is asked until the person allows it here, or presses the button."""

    names: ClassVar = ("often", "now")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self.browse: Callable[[str], bool] = open_in_browser
        self._standing: Standing | None = None
        self._is_asking = False
        column = self.cards()
        column.addWidget(self._asking())
        column.addWidget(self._offer())
        column.addStretch(1)
        self.settings = {"often": self.often, "now": self.now}

    def reload(self) -> None:
        coffer: Any = self.coffer
        self.tasks.load(self, lambda: _service(coffer).standing(), self._show, self._on_no_service)

    def redraw(self) -> None:
        if self._standing is not None:
            self._show(self._standing)

    # Parts

    def _asking(self) -> Card:
        card = Card(self.tr("New versions"))
        self.check_button = PillButton(self.tr("Check now"), icon_name="reload")
        self.check_button.clicked.connect(self.check)
        self.anew_button = PillButton(self.tr("Begin anew…"))
        self.anew_button.clicked.connect(self._on_anew)
        self.anew_button.hide()
        self.now = SettingRow(
            self.tr("Your version"), " ", "coffer", (self.anew_button, self.check_button)
        )
        self.often = ChoiceRow(
            self.tr("Check for new versions"),
            self.tr("By itself, while Coffer is open."),
            often_words(),
            "clock",
        )
        self.often.chosen.connect(self._on_often)
        self.about = Label("", "small", "faint")
        for each in (self.now, line(), self.often, self.about):
            card.body.addWidget(each)
        return card

    def _offer(self) -> Card:
        card = self.card = Card(" ", " ")
        self.files = QWidget()
        self._files = QHBoxLayout(self.files)
        self._files.setContentsMargins(0, 0, 0, 0)
        self.changes = QPlainTextEdit()  # shows text as it stands, whatever is in it
        self.changes.setReadOnly(True)
        self.changes.setFont(font("body"))
        self.changes.setTabChangesFocus(True)
        self.changes.setAccessibleName(self.tr("What changed"))
        self.changes.setMinimumHeight(LINES * self.changes.fontMetrics().lineSpacing())
        self.page_button = PrimaryButton(self.tr("Open the page"))
        self.page_button.clicked.connect(self._on_page)
        self.page = Label("", "small", "faint")
        foot = QHBoxLayout()
        foot.setSpacing(space.M)
        foot.addWidget(self.page_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.page, 1)
        card.body.addWidget(self.changes)
        card.body.addWidget(self.files)
        card.body.addLayout(foot)
        card.hide()
        return card

    # Showing

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self.now.show_title(f"Coffer {standing.running}")
        tone = fault_tone(standing.fault) if standing.fault is not None else "soft"
        self.now.show_detail(standing_words(standing, datetime.now(UTC), self.formatter), tone)
        self.often.show_value(str(standing.often))
        self.often.box.setEnabled(standing.can_check)
        self.check_button.setEnabled(standing.can_check and not self._is_asking)
        self.anew_button.setVisible(standing.fault in CAN_BEGIN_ANEW)
        if standing.can_check:
            text = self.tr(
                "Coffer asks {} which version is the newest, and checks the signatures. Nothing "
                "about you or your books is sent, and nothing is downloaded or installed."
            )
            self.about.set_lines(text.format(standing.host))
        self.about.setVisible(standing.can_check)
        self.card.setVisible(standing.newer is not None)
        if standing.newer is not None:
            self._show_release(standing, standing.newer)

    def _show_release(self, standing: Standing, release: Release) -> None:
        self.card.set_title(f"Coffer {one_line(release.version, 40)}")
        self.card.set_caption(self.formatter.day(release.on))
        if self.changes.toPlainText() != release.changes:
            self.changes.setPlainText(release.changes)
        empty_layout(self._files)
        texts = [file_words(one, self.formatter) for one in standing.files]
        self._files.addWidget(bullets(texts))
        self.files.setVisible(bool(texts))
        self.page.set_lines(one_line(release.page, 500))

    def _on_no_service(self, error: CofferError) -> None:
        self.check_button.setEnabled(False)
        self.often.box.setEnabled(False)
        self.show_error(error)

    # Deeds

    def do(self, deed: str) -> None:
        if deed == "check":
            self.check()

    def check(self) -> None:
        """Ask now: a person said so."""
        if self._is_asking or self._standing is None or not self._standing.can_check:
            return
        self._is_asking = True
        self.check_button.setEnabled(False)
        self.now.show_detail(self.tr("Asking…"))
        coffer: Any = self.coffer
        self.tasks.long(self, lambda progress: _service(coffer).check(progress), self._on_checked,
                        self._on_failed, kind="outside")  # fmt: skip

    def _on_checked(self, standing: Standing) -> None:
        self._is_asking = False
        self._show(standing)
        if standing.fault is not None:
            self.say(fault_words(standing.fault), fault_tone(standing.fault))

    def _on_failed(self, error: CofferError) -> None:
        self._is_asking = False
        self.show_error(error)
        self.reload()

    def show_error(self, error: CofferError) -> None:
        if isinstance(error, UpdateError):
            self.say(fault_words(error.fault), fault_tone(error.fault))
        else:
            super().show_error(error)

    def _on_often(self, value: str) -> None:
        coffer: Any = self.coffer
        said = f"{self.often.title.text()}: {self.often.words_of(value)}."
        self.tasks.write(
            self,
            lambda: _service(coffer).set_often(Often(value)),
            lambda standing: self._on_set(standing, said),
            self._on_failed,
        )

    def _on_set(self, standing: Standing, said: str) -> None:
        self._show(standing)
        self.say(said)

    def _on_page(self) -> None:
        standing = self._standing
        if standing is None or standing.newer is None:
            return
        if not self.browse(standing.newer.page):
            self.say(self.tr("The browser could not be opened."), "warn")

    def _on_anew(self) -> None:
        coffer: Any = self.coffer
        dialog = AskDialog(self.tasks, self)
        dialog.ask(
            self.tr("Begin anew?"),
            self.tr("Coffer goes back to the key that it came with, and forgets which versions it "
                    "has seen. Do this if the disk failed or a backup was put back. If you do not "
                    "know the cause, get Coffer again from a place that you trust."),
            self.tr("Begin anew"),
        )  # fmt: skip
        dialog.set_deed(lambda: _service(coffer).begin_anew())
        dialog.answered.connect(self._show)
        dialog.check()
        dialog.open()


def _service(coffer: Any) -> Any:
    """Return the service. For the worker that may import."""
    service = getattr(coffer, "updates", None)
    if service is None:
        raise UpdateError(Fault.NO_SOURCE)
    return service
