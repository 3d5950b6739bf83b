"""The last page where new books are made of an archive: which one comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.firstrun.choices import ARCHIVE
from ui.firstrun.steps import page_column
from ui.format import Formatter, one_line
from ui.settings.rows import bullets

if TYPE_CHECKING:
    from app.bootstrap.handed import FoundArchive


class ArchivePage(QWidget):
    """Says what will be read; there is nothing to choose."""

    start = ARCHIVE

    def __init__(self, archive: FoundArchive, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = page_column(
            self,
            self.tr("What comes in"),
            self.tr("“{}”, written {}.").format(
                one_line(archive.path.name, 80), Formatter().moment(archive.made_at)
            ),
        )
        points = [
            self.tr("Every row and every attachment is checked for damage."),
            self.tr("If anything is wrong with the archive, no books are made."),
        ]
        if archive.secrets_left_out:
            points.append(self.tr("Secrets were left out: connect providers anew."))
        column.addWidget(bullets(tuple(points)))
        column.addStretch(1)

    def take_focus(self) -> None:
        """Put the keyboard here: Return begins."""
        self.setFocus()
