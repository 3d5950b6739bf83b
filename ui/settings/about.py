"""About: which Coffer this is, its licence, and all that ships with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.settings.catalogue import folded
from ui.settings.licences import Licences, Part, licences
from ui.settings.rows import SettingRow
from ui.settings.section import Section
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.fields import FilterField
from ui.widgets.labels import ElidedLabel, Label, Title, line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState


class TextDialog(Dialog):
    """A licence to read, and to copy."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(680, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(title))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setFont(font("small"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        column.addWidget(self.text, 1)
        copy = PillButton(self.tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        column.addLayout(row)


class AboutSection(Section):
    """Says what is there, from what is installed."""

    names: ClassVar = ("version", "place", "licences", "diagnostics")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._found: Licences | None = None
        self.rows: dict[str, tuple[str, list[QWidget], LinkButton]] = {}  # by the part's name
        column = self.cards()
        column.addWidget(self._program())
        column.addWidget(self._parts())
        column.addStretch(1)

    def reload(self) -> None:
        self.tasks.reload(self, "place", _places, self._on_places, self.show_error)
        if self._found is None:
            self.tasks.reload(self, "licences", licences, self._on_found, self.show_error)

    # Parts

    def _program(self) -> Card:
        card = Card(self.tr("Coffer"))
        self.licence_button = PillButton(self.tr("Licence…"))
        self.licence_button.clicked.connect(self._on_own)
        self.version = SettingRow(self.tr("Version"), " ", "coffer", (self.licence_button,))
        self.place = SettingRow(self.tr("Where everything lies"), " ", "database")
        self.copy_button = PillButton(self.tr("Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy diagnostics"))
        self.copy_button.clicked.connect(self.copy_diagnostics)
        self.diagnostics = SettingRow(
            self.tr("Copy diagnostics"),
            self.tr("Versions, the system and what the doctor found, as text for a question. No "
                    "amounts, names or secrets are in it."),
            "file",
            (self.copy_button,),
        )  # fmt: skip
        for each in (self.version, line(), self.place, line(), self.diagnostics):
            card.body.addWidget(each)
        self.settings |= {
            "version": self.version,
            "place": self.place,
            "diagnostics": self.diagnostics,
        }
        return card

    def _parts(self) -> Card:
        card = self.card = Card(self.tr("What Coffer is made of"), " ")
        said = Label("", "body", "soft")
        said.set_lines(
            self.tr("Other people’s work that ships with it, under their licences. Thank you.")
        )
        self.filter = FilterField(self.tr("Filter by name or licence"))
        self.filter.setMaximumWidth(288)
        self.filter.filtered.connect(self._on_filter)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.L)
        self._grid.setVerticalSpacing(space.XS)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 4)
        for each in (said, self.filter, holder):
            card.body.addWidget(each)
        self.settings["licences"] = self.filter
        return card

    # Showing

    def _on_places(self, places: tuple[str, str]) -> None:
        data, portable = places
        words = self.tr("Portable: in {}, beside the program. It all goes where that folder goes.")
        self.place.show_detail(words.format(portable) if portable else data)

    def _on_found(self, found: Licences) -> None:
        self._found = found
        words = self.tr("{}, under the Apache License 2.0. It runs on your computer alone.")
        self.version.show_detail(words.format(found.version))
        for row, part in enumerate(found.parts):
            self._add(row, part)
        self.card.set_caption(self.formatter.count(len(found.parts)))

    def _add(self, row: int, part: Part) -> None:
        read = LinkButton(self.tr("Read"))
        read.setAccessibleName(self.tr("Read the licence of {}").format(part.name))
        read.clicked.connect(partial(self._on_part, part))
        licence = part.licence or self.tr("as in its text")
        widgets: list[QWidget] = [
            ElidedLabel(part.name, "body"),
            Label(part.version, "small", "faint"),
            ElidedLabel(licence, "body", "soft"),
            read,
        ]
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, column)
        self.rows[part.name] = (folded(f"{part.name} {licence}"), widgets, read)

    def _on_filter(self, text: str) -> None:
        wanted = folded(text)
        for words, widgets, _ in self.rows.values():
            for widget in widgets:
                widget.setVisible(wanted in words)

    # Deeds

    def _on_own(self) -> None:
        if self._found is not None:
            TextDialog(self.tr("Licence of Coffer"), self._found.own, self).open()

    def _on_part(self, part: Part) -> None:
        lines = [f"{part.name} {part.version}".strip(), part.licence, part.page]
        head = "\n".join(each for each in lines if each)
        TextDialog(part.name, f"{head}\n\n{part.text}", self).open()

    def copy_diagnostics(self) -> None:
        """Put the parts of the bundle on the clipboard, as one text."""
        coffer = self.coffer
        self.tasks.read(self, lambda: _diagnostics(coffer), self._on_copied, self.show_error)

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        count = self.formatter.count(len(text.splitlines()))
        self.say(
            self.tr("{} lines are on the clipboard. Read them before you send them.").format(count)
        )


def _places() -> tuple[str, str]:
    """Return the folder for all data, and the same where it is portable. For a worker."""
    from app.bootstrap.placing import data_place, portable_place

    return data_place(), portable_place()


def _diagnostics(coffer: Coffer) -> str:
    """Return all parts of the bundle as one text. For a worker."""
    from ui.settings.bundle import parts

    found = parts(coffer)
    return "\n\n".join(f"== {name}\n{text.strip()}" for name, text in found.items())
