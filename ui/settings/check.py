"""Where the books lie, and whether everything in them adds up."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_words import phase_word
from ui.settings.trail_columns import veiled
from ui.tasks import Job, TaskRunner
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer

SHOWN = 8


class CheckCard(Card):
    """The place, and a button that checks every digest, sum and price."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._coffer, self._tasks = coffer, tasks
        self._job: Job | None = None
        self._formatter = Formatter()
        self._report: Any = None
        self.setAccessibleName(self.tr("Your books"))
        self.body.addWidget(Label(self.tr("Your books"), "heading", "soft"))
        self.place = Label("", "body")
        self.place.set_lines(coffer.place)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.button = PillButton(self.tr("Check them"), icon_name="shield")
        self.button.setToolTip(
            self.tr("Works everything out anew from the ledger, and compares it with what is shown")
        )
        self.button.clicked.connect(self.start)
        self.size_label = Label("", "small", "faint")
        self.size_label.hide()
        where = QVBoxLayout()
        where.setSpacing(2)
        where.addWidget(self.place)
        where.addWidget(self.size_label)
        row = QHBoxLayout()
        row.addLayout(where, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel)
        self.body.addWidget(self.progress)
        self.result = Label("", "body")
        self.result.hide()
        self.body.addWidget(self.result)

    def show_size(self, words: str) -> None:
        """Say how large the books are."""
        self.size_label.setText(words)
        self.size_label.setVisible(bool(words))

    def use_formatter(self, formatter: Formatter) -> None:
        """Write what was found in this way from now on: amounts may be hidden."""
        self._formatter = formatter
        if self._report is not None:
            self._show(self._report)

    def start(self) -> None:
        """Check the books."""
        self.button.setEnabled(False)
        self.result.hide()
        self.progress.start(self.tr("Checking"))
        verify = self._coffer.verification
        self._job = self._tasks.long(
            self,
            lambda progress: verify.run(progress=progress),
            self._on_done,
            self._on_failed,
            self._on_progress,
        )

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.progress.set_progress(done, total, phase_word(what))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, report: Any) -> None:
        self._finish()
        self._report = report
        self._show(report)
        self.result.show()

    def _show(self, report: Any) -> None:
        formatter = self._formatter
        if report.problems:
            lines = [self.tr("{} problems:").format(formatter.count(len(report.problems)))]
            lines += [f"• {veiled(problem, formatter)}" for problem in report.problems[:SHOWN]]
            if len(report.problems) > SHOWN:
                rest = formatter.count(len(report.problems) - SHOWN)
                lines.append(self.tr("and {} more").format(rest))
            self.result.set_tone("loss")
            self.result.set_lines("\n".join(lines))
        else:
            text = self.tr("✓ Everything adds up: {} batches, {} entries, {} ledger rows.")
            self.result.set_tone("gain")
            self.result.set_lines(
                text.format(
                    formatter.count(report.batches),
                    formatter.count(report.entries),
                    formatter.count(report.legs),
                )
            )

    def _on_failed(self, error: CofferError) -> None:
        self._finish()
        self._report = None
        self.result.set_tone("loss")
        self.result.set_lines(error_sentence(error))
        self.result.show()

    def _finish(self) -> None:
        self.progress.finish()
        self.button.setEnabled(True)
        self._job = None
