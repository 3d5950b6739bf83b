"""The top bar: where one is, search, the day, the currency, the state of the data, privacy."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from ui.format import Formatter
from ui.theme import current_theme, dress, space
from ui.theme.fonts import font
from ui.theme.icons import icon
from ui.widgets.buttons import Button, PillButton
from ui.widgets.labels import ElidedLabel
from ui.window.as_of import AsOfPopup
from ui.window.state import ViewState

ROOMY = 700  # pixels: below, the age of the prices would push other buttons out


class SearchButton(Button):
    """Looks like a field, opens the command palette."""

    kind = "search"

    def __init__(self, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = text
        self.setAccessibleName(text)
        self.setMinimumWidth(56)
        self.setMaximumWidth(320)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        row.addStretch(1)
        self._keys = QLabel(keys)
        self._keys.setFont(font("axis"))
        self._keys.setProperty("kind", "key")
        self._keys.setFixedHeight(20)
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._keys.setVisible(self.width() > 150)
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(current_theme().text_faint)
            room = self.width() - 20 - (self._keys.width() + 12 if self._keys.isVisible() else 0)
            words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
            box = self.rect().adjusted(10, 0, -10, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(box, flags, words)


class TopBar(QFrame):
    """Sets the state that all views share; says what else was asked for."""

    search_wanted = Signal()
    import_wanted = Signal()
    entry_wanted = Signal()
    undo_wanted = Signal()
    lock_wanted = Signal()
    work_wanted = Signal()

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        dress(self)
        self.setFixedHeight(space.TOP_BAR_HEIGHT)
        self._state = state
        self._profile_base = ""
        self._currencies: tuple[str, ...] = ()
        self._newest: date | None = None
        self._title = ElidedLabel("", "title")
        self.search = SearchButton(self.tr("Search or run a command"), "Ctrl K")
        self.search.clicked.connect(self.search_wanted)
        self.add_button = PillButton("", icon_name="plus")
        self.add_button.setFixedSize(30, 30)
        self.add_button.setAccessibleName(self.tr("Add"))
        self.add_button.setToolTip(self.tr("New entry, import, undo"))
        self.as_of_button = PillButton(self.tr("As of"), strong=self.tr("Today"))
        self.base_button = PillButton("")
        self.data_button = PillButton("")
        self.data_button.hide()  # until the age of the prices is known
        self.work_button = PillButton("", icon_name="reload")
        self.work_button.setFixedSize(30, 30)
        self.work_button.hide()  # while nothing runs in the background
        self.work_button.clicked.connect(self.work_wanted)
        self.privacy_button = PillButton(self.tr("Hide amounts"))
        self.lock_button = PillButton("", icon_name="lock")
        self.lock_button.setFixedSize(30, 30)
        self.lock_button.setAccessibleName(self.tr("Lock the books"))
        self.lock_button.setToolTip(self.tr("Lock the books (Ctrl+L)"))
        self.lock_button.clicked.connect(self.lock_wanted)
        self._make_menus()
        row = QHBoxLayout(self)
        row.setContentsMargins(space.PAGE_MARGIN, 0, space.PAGE_MARGIN, 0)
        row.setSpacing(space.M)
        row.addWidget(self._title)
        row.addSpacing(space.S)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        self._buttons = (
            self.add_button,
            self.as_of_button,
            self.base_button,
            self.data_button,
            self.work_button,
            self.privacy_button,
            self.lock_button,
        )
        for button in self._buttons:
            row.addWidget(button)
        self._connect()
        self._show_state()

    def set_title(self, title: str) -> None:
        """Say which view is shown."""
        self._title.setText(title)
        self._fit()

    def set_currencies(self, profile_base: str, currencies: Sequence[str]) -> None:
        """Offer currencies to show everything in; the profile's first."""
        others = sorted(set(currencies) - {profile_base, ""})
        offered = ((profile_base,) if profile_base else ()) + tuple(others)
        if offered == self._currencies and profile_base == self._profile_base:
            return
        self._profile_base, self._currencies = profile_base, offered
        self._fill_currencies()
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the age of the prices and the sign of work go before anything is cut off."""
        is_roomy = self.width() >= ROOMY
        data = self.data_button
        data.setVisible(bool(data.text()) and is_roomy)
        if not data.isHidden() and self._needed() > self.width():
            data.hide()
        self.work_button.setVisible(bool(self.work_button.toolTip()) and is_roomy)

    def _needed(self) -> int:
        """Return the width at which the whole title is read, the search at its smallest."""
        shown = [one for one in self._buttons if not one.isHidden()]
        own = self._title.sizeHint().width() + space.S + self.search.minimumWidth()
        own += sum(one.sizeHint().width() for one in shown)
        return own + space.M * (len(shown) + 3) + 2 * space.PAGE_MARGIN

    def show_work(self, kind: str) -> None:
        """Say that work of a kind runs in the background; "": none does."""
        words = ""
        if kind:
            from ui.jobs.words import kind_word

            words = self.tr("In the background: {}").format(kind_word(kind))
        self.work_button.setAccessibleName(words)
        self.work_button.setToolTip(words)
        self._fit()

    def forget(self) -> None:
        """Show nothing of the books any more."""
        self._profile_base, self._currencies, self._newest = "", (), None
        self._fill_currencies()
        self.data_button.set_text("")
        self.data_button.setToolTip("")
        self.show_work("")
        self._title.setText("")
        self._show_state()

    def set_newest_price(self, on: date | None, today: date) -> None:
        """Say how old the newest price is."""
        self._newest = on
        formatter = Formatter()
        if on is None:
            self.data_button.set_text(self.tr("No prices yet"))
            self.data_button.setToolTip(self.tr("Import prices, or enter one by hand."))
        elif on == today:
            self.data_button.set_text(self.tr("Prices of today"))
            self.data_button.setToolTip(self.tr("Click to import newer ones."))
        else:
            short = formatter.day(on)
            if on.year == today.year:
                short = short.replace(f" {on.year}", "")
            self.data_button.set_text(self.tr("Prices of {}").format(short))
            age = formatter.ago(on, today)
            self.data_button.setToolTip(
                self.tr("The newest price is of {}. Click to import newer ones.").format(age)
            )
        is_old = on is not None and (today - on).days > 7
        self.data_button.set_tone("marked" if is_old else "")
        self._fit()

    def _make_menus(self) -> None:
        self._menu = QMenu(self)
        self.new_action = self._menu.addAction(icon("plus"), self.tr("New entry…"))
        self.import_action = self._menu.addAction(icon("import"), self.tr("Import a file…"))
        self._menu.addSeparator()
        self.undo_action = self._menu.addAction(icon("undo"), self.tr("Undo the last change"))
        for action, keys in (
            (self.new_action, "Ctrl+N"),
            (self.import_action, "Ctrl+I"),
            (self.undo_action, "Ctrl+Z"),
        ):
            action.setText(f"{action.text()}\t{keys}")
        self.add_button.set_menu(self._menu)
        self._base_menu = QMenu(self)
        self._base_group = QActionGroup(self)
        self.base_button.set_menu(self._base_menu)

    def _connect(self) -> None:
        self.new_action.triggered.connect(self.entry_wanted)
        self.import_action.triggered.connect(self.import_wanted)
        self.undo_action.triggered.connect(self.undo_wanted)
        self.data_button.clicked.connect(self.import_wanted)
        self.as_of_button.clicked.connect(self.open_as_of)
        self.privacy_button.clicked.connect(
            lambda: self._state.set_private(not self._state.is_private)
        )
        self._base_menu.triggered.connect(self._on_base)
        self._state.as_of_changed.connect(self._show_state)
        self._state.base_changed.connect(self._show_state)
        self._state.privacy_changed.connect(self._show_state)

    def open_as_of(self) -> None:
        """Let a person choose the day that all views show."""
        popup = AsOfPopup(self._state.as_of, self)
        popup.chosen.connect(self._state.set_as_of)
        popup.show_below(self.as_of_button)

    def _fill_currencies(self) -> None:
        self._base_menu.clear()
        chosen = self._state.base or self._profile_base
        for currency in self._currencies:
            action = QAction(currency, self._base_menu)
            action.setCheckable(True)
            action.setChecked(currency == chosen)
            action.setData(currency)
            self._base_group.addAction(action)
            self._base_menu.addAction(action)

    def _on_base(self, action: QAction) -> None:
        currency = str(action.data())
        self._state.set_base("" if currency == self._profile_base else currency)

    def _show_state(self, *_: object) -> None:
        day = self._state.as_of
        words = self.tr("Today") if day is None else Formatter().day(day)
        self.as_of_button.set_text(self.tr("As of"), words)
        self.as_of_button.set_tone("" if day is None else "marked")
        self.as_of_button.setToolTip(
            self.tr("Show everything as it was on another day")
            if day is None
            else self.tr("Every view shows this day. Click to choose another, or today.")
        )
        shown = self._state.base or self._profile_base
        self.base_button.set_text(shown or "—")
        self.base_button.setToolTip(self.tr("Show everything in another currency"))
        self.base_button.setAccessibleName(self.tr("Display currency {}").format(shown))
        hidden = self._state.is_private
        self.privacy_button.set_text(self.tr("Show amounts") if hidden else self.tr("Hide amounts"))
        self.privacy_button.set_tone("marked" if hidden else "")
        self.privacy_button.setToolTip("Ctrl+Shift+P")
