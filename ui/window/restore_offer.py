"""Asks whether an archive that was opened is to be restored, and says into what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.format import Formatter, one_line
from ui.settings.ask import AskDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.bootstrap.handed import FoundArchive
    from ui.tasks import TaskRunner


class RestoreOffer(AskDialog):
    """Answered where new books are to be made of the archive."""

    def __init__(
        self, archive: FoundArchive, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent)
        words = self.tr(
            "“{}” is an archive of “{}”, written {}. It is restored into new books. Those that "
            "you have are not changed."
        )
        self.ask(
            self.tr("Restore an archive?"),
            words.format(
                one_line(archive.path.name, 80),
                one_line(archive.profile, 60) or self.tr("Your books"),
                Formatter().moment(archive.made_at),
            ),
            self.tr("New books…"),
        )
        self.check()
