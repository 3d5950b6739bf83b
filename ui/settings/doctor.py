"""The doctor: what is protected, verified and drilled, what is not, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import CofferError
from ui.format import one_line
from ui.format_errors import sentence
from ui.format_words import phase_word
from ui.i18n.counts import counted
from ui.settings import deeds
from ui.settings.diagnostics_dialog import DiagnosticsDialog
from ui.settings.rows import SettingRow, empty_layout
from ui.settings.section import Section
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import Job, TaskRunner
    from ui.window.state import ViewState

ICONS = {
    "ok": ("check", "gain"),
    "note": ("info", "accent"),
    "warn": ("warning", "warn"),
    "bad": ("error", "loss"),
}
ORDER = ("bad", "warn", "note", "ok")

# Where a finding is settled, and what is begun there, by its code.
PLACES = {
    "encryption": "security/encrypt",
    "ways": "security",
    "keyring": "security",
    "second_factor": "security/factor",
    "backup": "backups/now",
    "backup_second_place": "backups/second",
    "drill": "backups/drill",
    "anchor": "data/verify",
    "pages": "backups/restore",
    "permissions": "doctor/repair",
}


def place_of(code: str) -> str:
    """Return the section where a finding can be settled, and what to begin; "" if there is none."""
    return PLACES.get(code, "security" if code.startswith("way.") else "")


class DoctorSection(Section):
    """Looks when it is shown, and again when asked."""

    names: ClassVar = ("list",)

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: Any = None
        self._job: Job | None = None
        self.rows: list[SettingRow] = []
        self.links: dict[str, LinkButton] = {}  # by the finding's code
        column = self.cards()
        self.card = Card(self.tr("How your books are"), " ")
        self.summary = Label("", "title")
        self.card.body.addWidget(self.summary)
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel)
        self.card.body.addWidget(self.progress)
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space.M)
        self.card.body.addWidget(self._holder)
        self.again_button = PillButton(self.tr("Look again"), icon_name="reload")
        self.again_button.clicked.connect(self.examine)
        self.card.set_corner(self.again_button)
        column.addWidget(self.card)
        self.bundle_button = PillButton(self.tr("Save a diagnostics bundle…"))
        self.bundle_button.clicked.connect(self.save_bundle)
        bundle = Card(self.tr("For a report of an error"))
        bundle.body.addWidget(
            SettingRow(
                self.tr("Diagnostics bundle"),
                self.tr("Versions, settings of the computer, these findings and the log, without "
                        "amounts, names or secrets. You see all of it before it is saved; nothing "
                        "is sent."),
                "file",
                (self.bundle_button,),
            )
        )  # fmt: skip
        column.addWidget(bundle)
        bundle.setVisible(getattr(coffer, "diagnostics", None) is not None)
        column.addStretch(1)
        self.settings = {"list": self.card}

    @property
    def service(self) -> Any:
        """The doctor of these books, None where there is none."""
        return getattr(self.coffer, "doctor", None)

    def reload(self) -> None:
        self.examine()

    def redraw(self) -> None:
        if self._report is not None:
            self._show(self._report)

    def do(self, deed: str) -> None:
        if deed == "repair":
            call = partial(deeds.repair, self.coffer.place)
            self.tasks.write(self, call, self._on_repaired, self.show_error)

    def _on_repaired(self, done: Sequence[str]) -> None:
        if done:
            self.say("\n".join(sentence(text) for text in done))
        else:
            self.say(self.tr("Nothing could be repaired from here."), "warn")
        self.examine()

    def examine(self) -> None:
        """Look at everything."""
        if self.service is None:
            self.summary.setText(self.tr("These books have no doctor."))
            self.again_button.setEnabled(False)
            return
        if self._job is not None:
            return
        self.again_button.setEnabled(False)
        self.progress.start(self.tr("Looking"))
        self._job = self.tasks.long(
            self, self.service.examine, self._on_report, self._on_failed, self._on_progress
        )

    def save_bundle(self) -> None:
        """Show what would be in the bundle, and save it."""
        DiagnosticsDialog(self.coffer, self.tasks, self).open()

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.progress.set_progress(done, total, phase_word(what))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_failed(self, error: CofferError) -> None:
        self._finish()
        self.show_error(error)

    def _on_report(self, report: Any) -> None:
        self._finish()
        self._report = report
        self._show(report)

    def _finish(self) -> None:
        self._job = None
        self.progress.finish()
        self.again_button.setEnabled(True)

    def _show(self, report: Any) -> None:
        empty_layout(self._list)
        self.rows, self.links = [], {}
        findings = sorted(
            report.findings, key=lambda one: ORDER.index(str(one.level)) if str(one.level) in ORDER
            else len(ORDER)
        )  # fmt: skip
        for one in findings:
            if self.rows:
                self._list.addWidget(line())
            row = self._row(one)
            self._list.addWidget(row)
            self.rows.append(row)
        self.summary.setText(self._summary([str(one.level) for one in findings]))

    def _summary(self, levels: list[str]) -> str:
        bad, warned = levels.count("bad"), levels.count("warn")
        count = self.formatter.count
        if bad:
            return counted(
                "DoctorSection", "{} thing needs you now", "{} things need you now", bad
            ).format(count(bad))
        if warned:
            return counted(
                "DoctorSection", "{} thing could be better", "{} things could be better", warned
            ).format(count(warned))
        return self.tr("Everything is as it should be")

    def _deed(self, target: str) -> str:
        words = {
            "security/encrypt": self.tr("Encrypt…"),
            "security/factor": self.tr("Set up…"),
            "backups/now": self.tr("Back up now"),
            "backups/second": self.tr("Choose…"),
            "backups/drill": self.tr("Prove it now"),
            "backups/restore": self.tr("Restore…"),
            "data/verify": self.tr("Check the books"),
            "doctor/repair": self.tr("Repair"),
        }
        return words.get(target, self.tr("Go there"))

    def _row(self, one: Any) -> SettingRow:
        icon, tone = ICONS.get(str(one.level), ICONS["note"])
        detail = sentence(one.detail)
        if one.remedy and str(one.level) != "ok":
            detail = f"{detail} {sentence(one.remedy)}".strip()
        row = SettingRow(one_line(one.title, 120), detail, icon)
        row.icon.set_icon(icon, tone)
        row.icon.setAccessibleName(str(one.level))
        target = place_of(str(one.code))
        if target and str(one.level) != "ok":
            words = self._deed(target)
            link = LinkButton(words)
            link.setAccessibleName(f"{words} {one_line(one.title, 80)}")
            link.clicked.connect(lambda _=False: self.section_wanted.emit(target))
            row.add_button(link)
            self.links[str(one.code)] = link
        return row
