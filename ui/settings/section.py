"""What the sections of Settings have in common: a page of cards, and how they tell things."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import CancelledError, CofferError
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.settings.closed import FrameHooks
from ui.tasks import TaskRunner
from ui.theme import ThemeManager, space
from ui.widgets.page import scrolled
from ui.window.memory import Memory
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer

WIDTH = 920


class Section(QWidget):
    """One page of Settings. It loads when it is shown and out of date."""

    told = Signal(str, str)  # a text, and its tone: "info", "warn" or "loss"
    changed = Signal(str)  # what was changed, in words: it can be taken back
    section_wanted = Signal(str)  # the name of another section

    names: ClassVar[tuple[str, ...]] = ()  # of the settings in it, as the catalogue has them

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__()
        self.coffer, self.tasks, self.state = coffer, tasks, state
        self.formatter = Formatter(is_private=state.is_private)
        self.hooks: FrameHooks | None = None
        self.is_stale = True
        self.area: QScrollArea | None = None
        self.settings: dict[str, QWidget] = {}  # what stands for each setting, by its name

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        """Take what belongs to the window."""

    def reload(self) -> None:
        """Ask the services again."""

    def redraw(self) -> None:
        """Show what is loaded once more: amounts were hidden, or the theme changed."""

    def do(self, deed: str) -> None:
        """Begin something by its name, as another view or the palette asked."""

    def reveal(self, name: str) -> None:
        """Bring a setting into sight, the keyboard on its control."""
        found = self.settings.get(name)
        if found is None:
            return
        area = self.area
        if area is not None:
            margin = space.XL
            QTimer.singleShot(0, found, lambda: area.ensureWidgetVisible(found, margin, margin))
        controls = [found, *found.findChildren(QWidget)]
        for one in controls:
            takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and one.isEnabled() and one.isVisibleTo(self):
                one.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def say(self, text: str, tone: str = "info") -> None:
        """Tell what was done."""
        self.told.emit(text, tone)

    def note(self, text: str, take_back: Callable[[], object]) -> None:
        """Tell of a change of the window that Ctrl+Z takes back."""
        self.state.note_change(text, take_back)
        self.changed.emit(text)

    def set_kept(self, key: str, value: str, said: str) -> None:
        """Change a setting of the books, and tell of it: Ctrl+Z takes it back."""
        profile = self.coffer.profile
        self.tasks.write(
            self,
            lambda: profile.set(key, value),
            lambda _: self._on_kept_set(said),
            self.on_refused,
        )

    def on_refused(self, error: CofferError) -> None:
        """Tell why not, and show again what is in force."""
        self.show_error(error)
        self.reload()

    def show_error(self, error: CofferError) -> None:
        """Tell what went wrong; a cancelled call is no error."""
        tone = "info" if isinstance(error, CancelledError) else "loss"
        self.told.emit(error_sentence(error), tone)

    def cards(self) -> QVBoxLayout:
        """Fill the section with a scrolled page; return the column its cards go into."""
        page = QWidget()
        page.setProperty("page", "true")
        page.setMaximumWidth(WIDTH)
        column = QVBoxLayout(page)
        margin = space.PAGE_MARGIN
        column.setContentsMargins(margin, space.S, margin, margin)
        column.setSpacing(space.CARD_GAP)
        self.area = area = scrolled(page, sideways=True)  # on small screens
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        return column

    def _on_kept_set(self, said: str) -> None:
        self.changed.emit(said)
        self.reload()
