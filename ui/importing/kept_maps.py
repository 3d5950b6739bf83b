"""The menu of kept maps: choose one, keep, rename, delete, hand on and take in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from app.domain.mapped.maps import KeptMap
from ui.format import one_line
from ui.importing.map_words import tr
from ui.widgets.buttons import PillButton

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner

FILES = "JSON, TOML (*.json *.toml)"


class KeptMaps(PillButton):
    """A pill with the kept maps; says which one a person wants to read the file by."""

    chosen = Signal(str)  # name; "" : as the file looks
    renamed = Signal(str)
    failed = Signal(object)  # CofferError

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Mappings"), parent, with_arrow=True)
        self._coffer, self._tasks = coffer, tasks
        self._names: list[str] = []
        self.name = ""  # of the one in use
        self._menu = QMenu(self)
        self.set_menu(self._menu)
        self.show_maps([])

    def reload(self) -> None:
        """Read the kept maps."""
        self._tasks.reload(
            self, "maps", self._coffer.mapped_imports.maps, self.show_maps, self.failed.emit
        )

    def show_maps(self, maps: list[KeptMap]) -> None:
        """Offer maps, and what can be done with the one in use."""
        self._names = [one.name for one in maps]
        self._menu.clear()
        group = QActionGroup(self._menu)
        for name, text in (("", tr("As the file looks")), *((one, one) for one in self._names)):
            action = self._menu.addAction(one_line(text, 80).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self.name)
            action.triggered.connect(partial(self._choose, name))
            group.addAction(action)
        self._menu.addSeparator()
        deeds = (
            (tr("Rename…"), self._rename), (tr("Delete"), self._delete),
            (tr("Export to a file…"), self._export),
        )  # fmt: skip
        for text, deed in deeds:
            action = self._menu.addAction(text)
            action.setEnabled(self.name in self._names)
            action.triggered.connect(lambda _=False, own=deed: own())
        bring = self._menu.addAction(tr("Import from a file…"))
        bring.triggered.connect(lambda _=False: self._bring())

    def use(self, name: str) -> None:
        """Say which map is in use."""
        self.name = name
        self.reload()

    def _choose(self, name: str, _: bool = False) -> None:
        self.chosen.emit(name)

    def _rename(self) -> None:
        name, is_given = QInputDialog.getText(
            self, tr("Rename the mapping"), tr("Name"), text=self.name
        )
        if is_given and name.strip() and name.strip() != self.name:
            self.rename_to(name.strip())

    def rename_to(self, name: str) -> None:
        """Give the map in use another name."""
        call = partial(self._coffer.mapped_imports.rename_map, self.name, name)
        self._tasks.write(self, call, self._on_renamed, self.failed.emit)

    def _on_renamed(self, kept: KeptMap) -> None:
        self.renamed.emit(kept.name)
        self.use(kept.name)

    def _delete(self) -> None:
        call = partial(self._coffer.mapped_imports.forget_map, self.name)
        self._tasks.write(self, call, lambda _: self.use(""), self.failed.emit)

    def _export(self) -> None:
        place, _ = QFileDialog.getSaveFileName(
            self, tr("Export the mapping"), f"{self.name}.json", FILES
        )
        if place:
            self.export_to(Path(place))

    def export_to(self, place: Path) -> None:
        """Write the map in use to a file."""
        call = partial(write_map, self._coffer, self.name, place)
        self._tasks.read(self, call, lambda _: None, self.failed.emit)

    def _bring(self) -> None:
        place, _ = QFileDialog.getOpenFileName(self, tr("Import a mapping"), "", FILES)
        if place:
            self.bring(Path(place))

    def bring(self, place: Path) -> None:
        """Take a map from a file in, and read the file by it."""
        call = partial(self._coffer.mapped_imports.import_map, place)
        self._tasks.write(self, call, lambda kept: self.chosen.emit(kept.name), self.failed.emit)


def write_map(coffer: Coffer, name: str, place: Path) -> None:
    """Write a kept map to a file that others can take in."""
    from app.domain.errors import RefusedError

    text = coffer.mapped_imports.export_map(name)
    try:
        place.write_text(text, encoding="utf-8")
    except OSError as error:
        raise RefusedError(f"{place.name} cannot be written: {error.strerror or error}") from error


__all__ = ["KeptMaps"]
