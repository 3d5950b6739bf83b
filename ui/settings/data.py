"""Data: where the books lie and how large they are, their check, the way out and in, the sample."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.domain.errors import CofferError
from app.domain.ledger import Batch
from ui.format_words import phase_word
from ui.settings.archive_card import ArchiveCard
from ui.settings.backup_words import size_words
from ui.settings.batches import BatchesCard
from ui.settings.check import CheckCard
from ui.settings.rows import SettingRow
from ui.settings.section import Section
from ui.theme import dress
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.progress import Progress
    from ui.tasks import Job, TaskRunner
    from ui.window.state import ViewState

_BESIDE = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Kept:
    """How the books are."""

    is_demo: bool
    is_empty: bool
    size: int | None  # bytes on this computer; none of a server's
    batches: tuple[Batch, ...]


class DataSection(Section):
    """Nothing here leaves this computer unless a file is asked for."""

    names: ClassVar = ("place", "check", "archive", "sample", "recorded")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._kept: Kept | None = None
        self._job: Job | None = None
        column = self.cards()
        self.check = CheckCard(coffer, tasks)
        self.archive = ArchiveCard(coffer, tasks)
        self.archive.told.connect(self.told)
        self.archive.failed.connect(self.show_error)
        self.archive.files_wanted.connect(lambda: state.navigate.emit("export_file", None))
        self.batches = BatchesCard(self.tr("What was recorded"))
        self.batches.undo_wanted.connect(self._on_undo)
        for card in (self.check, self.archive, self._sample(), self.batches):
            column.addWidget(card)
        column.addStretch(1)
        self.settings = {
            "place": self.check.place,
            "check": self.check.button,
            "archive": self.archive,
            "sample": self.sample,
            "recorded": self.batches,
        }

    def reload(self) -> None:
        call = partial(_read, self.coffer)
        self.tasks.reload(self, "kept", call, self._on_kept, self.show_error)

    def do(self, deed: str) -> None:
        if deed == "verify":
            self.check.start()
            if self.area is not None:
                self.area.ensureWidgetVisible(self.check)
        elif deed == "fill":
            self.add_sample()

    def redraw(self) -> None:
        self.check.use_formatter(self.formatter)
        if self._kept is not None:
            self._show(self._kept)

    # Parts

    def _sample(self) -> Card:
        self.sample = Card(self.tr("Sample data"))
        self.add_button = PillButton(self.tr("Add sample data"), icon_name="plus")
        self.add_button.clicked.connect(self.add_sample)
        self.sample_button = PillButton(self.tr("Remove the sample data"), icon_name="trash")
        self.sample_button.clicked.connect(self._on_remove_sample)
        self.sample_row = SettingRow(
            self.tr("An invented household"), " ", "overview", (self.add_button, self.sample_button)
        )
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel)
        self.sample.body.addWidget(self.sample_row)
        self.sample.body.addWidget(self.progress)
        self.sample_button.hide()
        return self.sample

    # Showing

    def _on_kept(self, kept: Kept) -> None:
        self._kept = kept
        self.redraw()

    def _show(self, kept: Kept) -> None:
        self.batches.show_batches(kept.batches, self.formatter)
        self.archive.show_state(is_empty=kept.is_empty)
        self.check.show_size(size_words(kept.size, self.formatter) if kept.size else "")
        self.sample_button.setVisible(kept.is_demo)
        self.add_button.setVisible(not kept.is_demo)
        self.add_button.setEnabled(kept.is_empty and self._job is None)
        self.sample_row.show_detail(
            self.tr("These books hold ten years of it. Remove it to begin with your own.")
            if kept.is_demo
            else self.tr("Ten years of accounts, shares, crypto, property and debts to look around "
                         "in. One click removes them again.")
            if kept.is_empty
            else self.tr("Only for empty books. Make another profile to look around in it.")
        )  # fmt: skip

    # Deeds

    def _on_undo(self, batch: Batch) -> None:
        ledger = self.coffer.ledger
        self.tasks.write(self, lambda: ledger.undo(batch.id), self._on_undone, self.show_error)

    def _on_undone(self, recorded: object) -> None:
        label = str(getattr(recorded, "label", ""))
        self.say(self.tr("Undone: {}. Both stay in the ledger.").format(label))
        self.reload()

    def add_sample(self) -> None:
        """Fill the books, which are empty, with the sample."""
        if self._job is not None:
            return
        self.add_button.setEnabled(False)
        self.progress.start(self.tr("Inventing a household"))
        demo = self.coffer.demo

        def fill(progress: Progress) -> object:
            return demo.fill(progress=progress)

        self._job = self.tasks.long(
            self, fill, self._on_added, self._on_not_added, self._on_progress, kind="write"
        )

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.progress.set_progress(done, total, phase_word(what))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_added(self, _: object) -> None:
        self._finish()
        self.say(self.tr("The sample data is there. Remove it here when you have seen enough."))

    def _on_not_added(self, error: CofferError) -> None:
        self._finish()
        self.show_error(error)

    def _finish(self) -> None:
        self._job = None
        self.progress.finish()
        self.reload()

    def _on_remove_sample(self) -> None:
        box = QMessageBox(self.window())
        dress(box)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove the sample data?"))
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
            self, self.coffer.demo.remove, lambda _: self._on_removed(), self.on_refused
        )

    def _on_removed(self) -> None:
        self.sample_button.setEnabled(True)
        self.say(self.tr("The sample data is gone. Your books are empty."))
        self.reload()


def _read(coffer: Coffer) -> Kept:
    """Read how the books are. For a worker."""
    return Kept(
        coffer.demo.is_demo(),
        coffer.profile.is_empty(),
        _size(coffer.place),
        tuple(coffer.ledger.batches(50)),
    )


def _size(place: str) -> int | None:
    if "://" in place:
        return None
    total = 0
    for end in _BESIDE:
        path = Path(place + end)
        try:
            total += path.stat().st_size
        except OSError:
            continue
    return total or None
