"""Settings: a list of sections, the one that is shown, and a filter over all settings."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from ui.format_errors import error_sentence
from ui.settings.catalogue import find, section_title
from ui.settings.choice_row import ChoiceBox
from ui.settings.closed import FrameHooks
from ui.settings.finder import FoundPage
from ui.settings.nav import SectionList
from ui.settings.section import Section
from ui.settings.sections import SECTIONS, make_section
from ui.tasks import TaskRunner
from ui.theme import ThemeManager, space
from ui.widgets.fields import FilterField
from ui.window.keepsakes import Kept
from ui.window.memory import Memory
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

BESIDE = 880  # pixels: below, a box over the page takes the place of the list beside it
FIRST = "appearance"
_KEY = "settings/section"
_OLD = {"general": "data", "general/check": "data/verify"}


class FindField(FilterField):
    """Down and Enter go on to what was found."""

    def __init__(self, placeholder: str, found: FoundPage) -> None:
        super().__init__(placeholder)
        self._found = found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text():
            self._found.show_found(find(self.text()))  # without waiting for the pause
            if event.key() == Qt.Key.Key_Down:
                self._found.enter()
            else:
                self._found.open(0)
            return
        super().keyPressEvent(event)


class SettingsView(View):
    """Shows one section at a time; each is made when first asked for."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._themes: ThemeManager | None = None
        self._memory: Memory | None = None
        self._hooks: FrameHooks | None = None
        self._sections: dict[str, Section] = {}
        self._name = FIRST
        self._build()
        self.show_section(Memory().text(_KEY, FIRST))

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        """Let the appearance be changed, and remembered."""
        self._themes, self._memory = themes, memory
        for section in self._sections.values():
            section.use_window(themes, memory)

    def use_frame(self, hooks: FrameHooks) -> None:
        """Let work be done for which the books are closed."""
        self._hooks = hooks
        for section in self._sections.values():
            section.hooks = hooks

    @property
    def part(self) -> str:
        """The section that is shown, by name."""
        return self._name

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"section": Kept(lambda: self._name, self.show_payload)}

    def show_payload(self, payload: Any) -> None:
        """Show a section by its name; "formats/region" a setting, "backups/drill" does it."""
        name, _, rest = _OLD.get(str(payload), str(payload)).partition("/")
        if name not in SECTIONS:
            return
        section = self.show_section(name)
        if rest in section.settings:
            section.reveal(rest)
        elif rest:
            section.do(rest)

    def show_section(self, name: str) -> Section:
        """Show a section; make it if it is not there yet."""
        name = name if name in SECTIONS else FIRST
        section = self.section(name)
        if self._name != name:
            self.banner.hide()
        self._name = name
        self.list.set_current(name)
        self.box.blockSignals(True)
        self.box.setCurrentIndex(self.box.findData(name))
        self.box.blockSignals(False)
        self.finder.clear()
        self.stack.setCurrentWidget(section)
        if self._memory is not None:
            self._memory.set_text(_KEY, name)
        self._load(section)
        return section

    def section(self, name: str) -> Section:
        """Return a section, made if need be."""
        section = self._sections.get(name)
        if section is None:
            section = make_section(name, self.coffer, self.tasks, self.state)
            section.hooks = self._hooks
            section.told.connect(self._on_told)
            section.changed.connect(self._on_section_changed)
            section.section_wanted.connect(self.show_payload)
            if self._themes is not None and self._memory is not None:
                section.use_window(self._themes, self._memory)
            self._sections[name] = section
            self.stack.addWidget(section)
        return section

    @property
    def current(self) -> Section:
        """The section that is shown."""
        return self._sections[self._name]

    def reload(self) -> None:
        for section in self._sections.values():
            section.is_stale = True
        self._load(self.current)

    def redraw(self) -> None:
        for section in self._sections.values():
            section.formatter = self.formatter
            section.redraw()

    def show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))

    def on_banner(self) -> None:
        self.banner.hide()
        self.state.navigate.emit("undo", None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_beside = self.width() >= BESIDE
        self.list.setVisible(is_beside)
        self.box.setVisible(not is_beside)

    def _load(self, section: Section) -> None:
        if section.is_stale and self.isVisible():
            section.is_stale = False
            section.reload()

    def _on_told(self, text: str, tone: str) -> None:
        self.banner.show_text(text, tone=tone)

    def _on_section_changed(self, text: str) -> None:
        self.banner.show_text(text, action=self.tr("Undo"))

    def _on_find(self, text: str) -> None:
        if text:
            self.found.show_found(find(text))
            self.stack.setCurrentWidget(self.found)
        else:
            self.stack.setCurrentWidget(self.current)

    def _build(self) -> None:
        self.list = SectionList()
        self.list.chosen.connect(self.show_section)
        self.box = ChoiceBox(self.tr("Section"))
        for name in SECTIONS:
            self.box.addItem(section_title(name), name)
        self.box.activated.connect(lambda _: self.show_section(str(self.box.currentData())))
        self.found = FoundPage()
        self.found.chosen.connect(self.show_payload)
        self.finder = FindField(self.tr("Find a setting"), self.found)
        self.finder.setMaximumWidth(320)
        self.finder.filtered.connect(self._on_find)
        self.found.left.connect(self.finder.setFocus)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.found)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(space.PAGE_MARGIN, space.L, space.PAGE_MARGIN, space.S)
        top.setSpacing(space.M)
        row = QHBoxLayout()
        row.setSpacing(space.M)
        row.addWidget(self.box)
        row.addWidget(self.finder, 1)
        row.addStretch(1)
        top.addLayout(row)
        top.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.list)
        outer.addWidget(page, 1)
        self._fit()
