"""A kind of background work: how it stands, whether it is done by itself, and doing it now."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.jobs.records import JobStatus
from app.services.jobs import KindLine
from ui.format import Formatter
from ui.jobs.words import kind_detail, kind_tip, kind_word
from ui.settings.rows import SettingRow
from ui.theme.fonts import font
from ui.widgets.buttons import PillButton

ICONS = {
    "yields": "income",
    "loans": "home",
    "values": "trending-up",
    "options": "clock",
    "orders": "activity",
    "vaults": "vaults",
    "figures": "chart",
    "prices": "tag",
    "backup": "database",
    "drill": "shield",
    "notices": "bell",
    "updates": "arrow-up",
}


class KindRow(SettingRow):
    """One line of the card of what is scheduled."""

    run_wanted = Signal(str)
    switched = Signal(str, bool)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(kind_word(kind), " ", ICONS.get(kind, "clock"), parent=parent)
        self._kind = kind
        self.setToolTip(kind_tip(kind))
        self.switch = QCheckBox(self.tr("By itself"))
        self.switch.setFont(font("body"))
        self.switch.setAccessibleName(self.tr("{}: by itself").format(kind_word(kind)))
        self.switch.clicked.connect(lambda is_on: self.switched.emit(self._kind, bool(is_on)))
        self.run_button = PillButton(self.tr("Do it now"))
        self.run_button.setAccessibleName(self.tr("{}: do it now").format(kind_word(kind)))
        self.run_button.clicked.connect(lambda: self.run_wanted.emit(self._kind))
        self.add_button(self.switch)
        self.add_button(self.run_button)

    def show_kind(
        self, one: KindLine, now: datetime, formatter: Formatter, *, is_read_only: bool
    ) -> None:
        """Show how it stands."""
        is_bad = one.last is not None and one.last.status == JobStatus.FAILED
        is_waiting = one.active is not None and bool(one.active.error)
        detail = kind_detail(one, now, formatter)
        if self.detail.text() != detail:
            self.show_detail(detail, "loss" if is_bad else "warn" if is_waiting else "soft")
        self.switch.setChecked(one.is_on)
        self.switch.setEnabled(not is_read_only)
        is_running = one.active is not None and one.active.status == JobStatus.RUNNING
        self.run_button.setEnabled(not is_running and not is_read_only)
