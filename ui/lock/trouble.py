"""The screen of books that cannot be opened: what is wrong, and every next step there is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import current_theme, dress, space
from ui.theme.icons import pixmap
from ui.widgets.buttons import LinkButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Label

WIDTH = 520


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why books cannot be opened, and what may help."""

    title: str
    text: str
    can_repair: bool = False  # the copy of the key file may be put in its place
    can_restore: bool = False
    can_salvage: bool = False
    newest_backup: str = ""  # "2026-11-20 18:31", "" if there is none


class TroubleScreen(QWidget):
    """Says plainly what is wrong. Nothing was changed by looking."""

    again_wanted = Signal()
    repair_wanted = Signal()
    restore_wanted = Signal()
    salvage_wanted = Signal()
    others_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.mark = QLabel()
        self.title = Label("", "title")
        self.text = Label("", "body", "soft")
        self.backup = Label("", "small", "faint")
        self.repair = PrimaryButton(self.tr("Repair the key file from its copy"))
        self.restore = PrimaryButton(self.tr("Restore a backup…"))
        self.salvage = PillButton(self.tr("Save what can be read…"))
        self.again = PillButton(self.tr("Try again"))
        self.others = LinkButton(self.tr("Other books…"))
        self.quit = LinkButton(self.tr("Quit"))
        card = Card()
        card.setFixedWidth(WIDTH)
        card.body.setContentsMargins(space.XXL, space.XL, space.XXL, space.XL)
        head = QHBoxLayout()
        head.setSpacing(space.M)
        head.addWidget(self.mark)
        head.addWidget(self.title, 1)
        card.body.addLayout(head)
        for widget in (self.text, self.backup):
            widget.setWordWrap(True)
            card.body.addWidget(widget)
        card.body.addSpacing(space.S)
        for each in (self.repair, self.restore, self.salvage, self.again):
            card.body.addWidget(each)
        foot = QHBoxLayout()
        foot.setSpacing(space.L)
        foot.addStretch(1)
        foot.addWidget(self.others)
        foot.addWidget(self.quit)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(space.L)
        column.addStretch(3)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(foot)
        column.addStretch(4)
        dress(self)
        buttons: tuple[tuple[QPushButton, SignalInstance], ...] = (
            (self.again, self.again_wanted),
            (self.repair, self.repair_wanted),
            (self.restore, self.restore_wanted),
            (self.salvage, self.salvage_wanted),
            (self.others, self.others_wanted),
            (self.quit, self.quit_wanted),
        )
        for button, signal in buttons:
            button.clicked.connect(signal)

    def show_trouble(self, trouble: Trouble) -> None:
        """Show what is wrong."""
        ratio = self.devicePixelRatioF()
        self.mark.setPixmap(pixmap("warning", current_theme().warn, 28, ratio))
        self.title.setText(trouble.title)
        self.text.set_lines(trouble.text)
        self.text.setAccessibleName(trouble.text)
        self.text.setMinimumHeight(self.text.heightForWidth(WIDTH - 2 * space.XXL) + space.XS)
        self.backup.set_lines(
            self.tr("The newest backup is of {}.").format(trouble.newest_backup)
            if trouble.newest_backup
            else self.tr("There is no backup in the profile's folder.")
        )
        self.backup.setVisible(trouble.can_restore)
        self.repair.setVisible(trouble.can_repair)
        self.restore.setVisible(trouble.can_restore)
        self.salvage.setVisible(trouble.can_salvage)
        first = self.repair if trouble.can_repair else self.restore
        self.setFocusProxy(first if trouble.can_repair or trouble.can_restore else self.again)
