"""The profiles by which tables are read: Coffer's own, and the mappings that a person keeps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QVBoxLayout, QWidget

from ui.importing.document_words import tr
from ui.importing.files_columns import ProfileLine, profile_columns
from ui.importing.kept_maps import FILES, write_map
from ui.settings.files import choose_file, choose_target
from ui.theme import space
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import PillButton
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


def profile_lines(coffer: Coffer) -> list[ProfileLine]:
    """Return the person's own mappings, then the profiles that come with Coffer."""
    service = coffer.mapped_imports
    own = [ProfileLine(one.name, is_own=True) for one in service.maps()]
    built_in = (
        ProfileLine(one.name, one.institution, one.kind, one.about) for one in service.profiles()
    )
    return [*own, *built_in]


class ProfilesPart(QWidget):
    """A list of both; the person's own can be renamed, handed on and deleted.

    Its `filter` is for the bar of the view that has it.
    """

    failed = Signal(object)  # CofferError
    said = Signal(str)

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coffer, self._tasks = coffer, tasks
        self._lines: tuple[ProfileLine, ...] = ()
        self._needle = ""
        self.filter = FilterField(tr("Filter profiles"))
        self.filter.setMaximumWidth(290)
        self.filter.filtered.connect(self._on_filter)
        self.model = TableModel[ProfileLine](profile_columns(), lambda one: one.key, self)
        self.table = TableView(self.model, "import-profiles", self)
        self.table.setAccessibleName(tr("Profiles"))
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.filter.lead_to(self.table)
        self.hint = Label("", "small", "faint")
        self.hint.set_lines(
            tr(
                "A table of one of these institutions is recognised by what is in it. Other "
                "tables are read by a mapping of their columns that you make once; it can be "
                "saved as a file and handed on."
            )
        )
        self.rename_button = PillButton(tr("Rename…"), icon_name="edit")
        self.share_button = PillButton(tr("Save as a file…"), icon_name="export")
        self.delete_button = PillButton(tr("Delete"), icon_name="trash")
        self.bring_button = PillButton(tr("Take one from a file…"), icon_name="import")
        row = QWidget()
        flow = FlowLayout(row, space.S)
        for button, deed in (
            (self.rename_button, self._rename), (self.share_button, self._share),
            (self.delete_button, self._delete), (self.bring_button, self._bring),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, own=deed: own())
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(TableCard(self.table), 1)
        column.addWidget(row)
        column.addWidget(self.hint)
        column.addStretch(0)
        self._show_chosen()

    @property
    def chosen(self) -> ProfileLine | None:
        row = self.table.current_row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def reload(self) -> None:
        """Read them again."""
        call = partial(profile_lines, self._coffer)
        self._tasks.reload(self, "profiles", call, self._on_found, self.failed.emit)

    def _on_found(self, lines: Sequence[ProfileLine]) -> None:
        self._lines = tuple(lines)
        self._show()

    def _show(self) -> None:
        before = self.chosen
        self.table.nothing = (
            tr("No profile fits the filter.") if self._needle else tr("There is no profile yet.")
        )
        self.model.show([
            one for one in self._lines
            if any(self._needle in text.casefold() for text in (one.name, one.institution))
        ])  # fmt: skip
        row = self.model.row_of(before.key) if before is not None else -1
        self.table.choose(row if row >= 0 else 0)
        self._show_chosen()

    def _on_filter(self, text: str) -> None:
        self._needle = text.casefold()
        self._show()

    def _show_chosen(self) -> None:
        one = self.chosen
        is_own = one is not None and one.is_own
        for button in (self.rename_button, self.share_button, self.delete_button):
            button.setEnabled(is_own)
        self.delete_button.set_text(tr("Delete"))

    def _rename(self) -> None:
        one = self.chosen
        if one is None:
            return
        name, is_given = QInputDialog.getText(
            self, tr("Rename the profile"), tr("Name"), text=one.name
        )
        if is_given and name.strip() and name.strip() != one.name:
            self.rename_to(name.strip())

    def rename_to(self, name: str) -> None:
        """Give the chosen one another name."""
        one = self.chosen
        if one is not None and one.is_own:
            call = partial(self._coffer.mapped_imports.rename_map, one.name, name)
            self._tasks.write(self, call, lambda _: self.reload(), self.failed.emit)

    def _delete(self) -> None:
        one, sure = self.chosen, tr("Really delete it?")
        if one is None or not one.is_own:
            return
        if self.delete_button.accessibleName() != sure:
            self.delete_button.set_text(sure)
            return
        call = partial(self._coffer.mapped_imports.forget_map, one.name)
        self._tasks.write(self, call, lambda _: self.reload(), self.failed.emit)

    def _share(self) -> None:
        one = self.chosen
        if one is not None:
            choose_target(self, tr("Save as a file"), f"{one.name}.json", FILES, self.share_to)

    def share_to(self, place: Path) -> None:
        """Write the chosen one to a file that others can take in."""
        one = self.chosen
        if one is None or not one.is_own:
            return
        said = tr("“{}” was saved as {}.").format(one.name, place.name)
        call = partial(write_map, self._coffer, one.name, place)
        self._tasks.read(self, call, lambda _: self.said.emit(said), self.failed.emit)

    def _bring(self) -> None:
        choose_file(self, tr("Take a profile from a file"), FILES, self.bring)

    def bring(self, place: Path) -> None:
        """Take one from a file."""
        call = partial(self._coffer.mapped_imports.import_map, place)
        self._tasks.write(self, call, lambda _: self.reload(), self.failed.emit)
