"""The list of sections, in groups."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.settings.catalogue import GROUPS, sections, tr
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.labels import Label
from ui.widgets.page import scrolled
from ui.window.nav import FAR, NavButton

WIDTH = 216


class SectionList(QWidget):
    """Rows to choose from by click, or by the arrow keys."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Sections of Settings"))
        page = QWidget()
        page.setProperty("page", "true")
        column = QVBoxLayout(page)
        column.setContentsMargins(margins(space.L, space.L, 0, space.L))
        column.setSpacing(2)
        self.rows: dict[str, NavButton] = {}
        for name, icon, title in sections():
            if name in GROUPS:
                if self.rows:
                    column.addSpacing(space.M)
                caption = Label(tr(GROUPS[name]), "caption", "faint")
                caption.setContentsMargins(margins(space.S, 0, 0, space.XS))
                column.addWidget(caption)
            row = NavButton(name, title, icon)
            row.clicked.connect(lambda _=False, one=name: self.chosen.emit(one))
            row.moved.connect(lambda by, one=name: self._move(one, by))
            self.rows[name] = row
            column.addWidget(row)
        column.addStretch(1)
        self._area = scrolled(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def set_current(self, name: str) -> None:
        """Mark the section that is shown."""
        for one, row in self.rows.items():
            row.setChecked(one == name)

    def _move(self, name: str, by: int) -> None:
        names = list(self.rows)
        at = names.index(name) + by if abs(by) < FAR else by
        wanted = names[min(max(at, 0), len(names) - 1)]
        row = self.rows[wanted]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row)
        self.chosen.emit(wanted)
