"""The parts of the window and their places; `MainWindow` brings them to life."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import dress, space
from ui.widgets.banner import Banner
from ui.widgets.labels import Label
from ui.widgets.readers import tell_roles
from ui.window.family import FamilyStrip
from ui.window.geometry import least_size
from ui.window.places import title_of
from ui.window.sidebar import Sidebar
from ui.window.stack import ViewStack
from ui.window.state import ViewState
from ui.window.toast import Toast
from ui.window.top_bar import TopBar

NARROW = 960  # pixels: below, the sidebar shows icons only


class FrameParts(QMainWindow):
    """Sidebar, top bar, messages and the place of the views; the screens without books."""

    def __init__(self, state: ViewState) -> None:
        super().__init__()
        tell_roles()
        self.setWindowTitle("Coffer")
        self.setMinimumSize(*least_size(self))
        self.setAcceptDrops(True)
        self.state = state
        self._lock_screen: QWidget | None = None
        self._trouble_screen: QWidget | None = None
        self._said: dict[str, str] = {}  # what trouble was told, by what it is about
        self._build()

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    def _build(self) -> None:
        self.sidebar = Sidebar()
        self.top_bar = TopBar(self.state)
        self.banner = Banner()
        dress(self.banner)
        self.family = FamilyStrip()
        self.stack = ViewStack()
        self._waiting = Label(self.tr("Opening your books…"), "body", "soft")
        dress(self._waiting)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        page.setObjectName("page")
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(space.PAGE_MARGIN, 0, space.PAGE_MARGIN, 0)
        holder.setSpacing(0)
        holder.addWidget(self.banner)
        holder.addWidget(self.family)
        column.addWidget(self.top_bar)
        column.addLayout(holder)
        column.addWidget(self._waiting, 1)
        column.addWidget(self.stack, 1)
        self.stack.hide()
        self.stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(page, 1)
        self._root = QStackedWidget()
        self._root.addWidget(body)
        self.setCentralWidget(self._root)
        page.setFocus()  # else the first button would have a ring nobody asked for
        self.toast = Toast(page)
        dress(self.toast)
        self.sidebar.set_current("overview")
        self.top_bar.set_title(title_of("overview"))

    # Screens

    def use_lock_screen(self, screen: QWidget) -> None:
        """Take the screen that is shown while the books are locked."""
        self._lock_screen = screen
        self._root.addWidget(screen)

    def use_trouble_screen(self, screen: QWidget) -> None:
        """Take the screen that is shown when the books do not open."""
        self._trouble_screen = screen
        self._root.addWidget(screen)

    def show_trouble(self) -> None:
        """Show why the books do not open, and nothing else."""
        self._show_alone(self._trouble_screen)

    def show_lock(self) -> None:
        """Show the lock screen and nothing else."""
        self._show_alone(self._lock_screen)

    def _show_alone(self, screen: QWidget | None) -> None:
        self.setWindowTitle("Coffer")
        if screen is not None:
            self._root.setCurrentWidget(screen)
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_no_books(self) -> None:
        """Offer to begin: the first run was left without books."""
        self._root.setCurrentIndex(0)
        self._waiting.setText(self.tr("No books are open."))
        self.banner.show_text(
            self.tr("There are no books yet."), action=self.tr("Begin"), closable=False
        )

    # Messages

    def say_warning(self, text: str) -> None:
        """Say above everything what was found when the books were opened."""
        from ui.format_errors import sentence

        self.banner.show_text(sentence(text), tone="warn")

    def say_trouble(self, about: str, text: str) -> None:
        """Say what is wrong with something, until `take_back`."""
        self.say_warning(text)
        self._said[about] = self.banner.text

    def take_back(self, about: str) -> None:
        """Say no longer what was wrong: it is not, any more."""
        if self._said.pop(about, None) == self.banner.text:
            self.banner.hide()

    def say_no_keys(self) -> None:
        """Say why these books cannot be locked."""
        self.toast.show_text(
            self.tr("These books have no passphrase. Set one in Settings, then they can be locked.")
        )

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_squeezed(self.width() < NARROW)
