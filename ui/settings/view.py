"""Settings: a page a section, chosen by headings at the top."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.domain.errors import CofferError
from ui.format_errors import error_sentence
from ui.settings.backups import BackupsSection
from ui.settings.closed import FrameHooks
from ui.settings.doctor import DoctorSection
from ui.settings.general import GeneralSection
from ui.settings.profiles import ProfilesSection
from ui.settings.section import Section
from ui.settings.security import SecuritySection
from ui.settings.trail import TrailSection
from ui.tasks import TaskRunner
from ui.theme import ThemeManager, space
from ui.widgets.banner import Banner
from ui.widgets.segmented import SegmentedControl
from ui.window.memory import Memory
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

SECTIONS: dict[str, type[Section]] = {
    "general": GeneralSection,
    "security": SecuritySection,
    "backups": BackupsSection,
    "trail": TrailSection,
    "profiles": ProfilesSection,
    "doctor": DoctorSection,
}


class SettingsView(View):
    """Shows one section at a time; each is made when first asked for."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._themes: ThemeManager | None = None
        self._memory: Memory | None = None
        self._hooks: FrameHooks | None = None
        self._sections: dict[str, Section] = {}
        self._build()
        self.show_section("general")

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

    def show_payload(self, payload: Any) -> None:
        """Show a section by its name; "backups/drill" also does what its name says."""
        name, _, deed = str(payload).partition("/")
        if name not in SECTIONS:
            return
        section = self.show_section(name)
        if deed:
            section.do(deed)

    def show_section(self, name: str) -> Section:
        """Show a section; make it if it is not there yet."""
        section = self.section(name)
        self.headings.set_value(name)
        if self.stack.currentWidget() is not section:
            self.banner.hide()
        self.stack.setCurrentWidget(section)
        self._load(section)
        return section

    def section(self, name: str) -> Section:
        """Return a section, made if need be."""
        section = self._sections.get(name)
        if section is None:
            section = SECTIONS[name](self.coffer, self.tasks, self.state)
            section.hooks = self._hooks
            section.told.connect(self._on_told)
            section.section_wanted.connect(self.show_payload)
            if self._themes is not None and self._memory is not None:
                section.use_window(self._themes, self._memory)
            self._sections[name] = section
            self.stack.addWidget(section)
        return section

    @property
    def current(self) -> Section:
        """The section that is shown."""
        return self._sections[self.headings.value]

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

    def _load(self, section: Section) -> None:
        if section.is_stale and self.isVisible():
            section.is_stale = False
            section.reload()

    def _on_told(self, text: str, tone: str) -> None:
        self.banner.show_text(text, tone=tone)

    def _build(self) -> None:
        self.headings = SegmentedControl(
            [
                ("general", self.tr("General")),
                ("security", self.tr("Security")),
                ("backups", self.tr("Backups")),
                ("trail", self.tr("Trail")),
                ("profiles", self.tr("Profiles")),
                ("doctor", self.tr("Doctor")),
            ],
            name=self.tr("Section"),
        )
        self.headings.changed.connect(self.show_section)
        self.banner = Banner()
        self.stack = QStackedWidget()
        top = QVBoxLayout()
        top.setContentsMargins(space.PAGE_MARGIN, space.L, space.PAGE_MARGIN, space.S)
        top.setSpacing(space.M)
        row = QHBoxLayout()
        row.addWidget(self.headings, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        top.addLayout(row)
        top.addWidget(self.banner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(self.stack, 1)
