"""The top bar: where one is, search, day, period, currency, the state of the data, notices."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from ui.format import Formatter
from ui.theme import current_theme, dress, space
from ui.theme.fonts import font
from ui.theme.icons import icon
from ui.theme.sides import margins
from ui.widgets.buttons import Button, PillButton
from ui.widgets.labels import ElidedLabel, plain_tip
from ui.window.keys import keys_text, with_keys
from ui.window.state import PERIODS, ViewState, period_sign, period_words

if TYPE_CHECKING:
    from app.services.sync.answers import RunState
    from ui.window.syncing import SyncNews

COMFORT = 168  # pixels of the search field: chips go into the menu before it gets less
ICON = 30  # edge of a button with an icon alone
MANY = 99  # notices: more are not counted


class SearchButton(Button):
    """Looks like a field, opens the command palette."""

    kind = "search"

    def __init__(self, text: str, short: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words, self._short = text, short
        self.setAccessibleName(text)
        self.setMinimumWidth(56)
        self.setMaximumWidth(320)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(8, 0, 10, 0))
        row.addStretch(1)
        self._keys = QLabel()
        self._keys.setFont(font("axis"))
        self._keys.setProperty("kind", "key")
        self._keys.setFixedHeight(20)
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._keys)

    def show_keys(self, keys: str) -> None:
        """Show which keys do the same."""
        self._keys.setText(keys.replace("+", " "))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._keys.setVisible(self.width() > 150 and bool(self._keys.text()))
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(current_theme().text_faint)
            room = self.width() - 20 - (self._keys.width() + 12 if self._keys.isVisible() else 0)
            measures = self.fontMetrics()
            is_roomy = measures.horizontalAdvance(self._words) <= room
            words = self._words if is_roomy else self._short
            words = measures.elidedText(words, Qt.TextElideMode.ElideRight, room)
            box = self.rect().adjusted(10, 0, -10, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(box, flags, words)


class TopBar(QFrame):
    """Sets the state that all views share; says what else was asked for."""

    search_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    entry_wanted = Signal()
    undo_wanted = Signal()
    lock_wanted = Signal()
    work_wanted = Signal()
    data_wanted = Signal()  # what the data are, and of when
    notices_wanted = Signal()
    sync_wanted = Signal()

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        dress(self)
        self.setFixedHeight(space.TOP_BAR_HEIGHT)
        self._state = state
        self._profile_base = ""
        self._currencies: tuple[str, ...] = ()
        self._newest: date | None = None
        self._folded: tuple[PillButton, ...] = ()
        self._news: SyncNews | None = None
        self._runs: tuple[RunState, ...] = ()
        self._most_runs = 0  # at once, since the last time that none ran
        self._title = ElidedLabel("", "title")
        self.search = SearchButton(self.tr("Search or run a command"), self.tr("Search"))
        self.search.clicked.connect(self.search_wanted)
        self.add_button = self._icon_button("plus", self.tr("Add"))
        self.add_button.setToolTip(self.tr("New entry, import, export, undo"))
        self.as_of_button = PillButton(self.tr("As of"), strong=self.tr("Today"))
        self.period_button = PillButton("")
        self.base_button = PillButton("")
        self.data_button = PillButton("")
        self.sync_button = PillButton("")
        self.work_button = self._icon_button("reload", "")
        self.privacy_button = PillButton(self.tr("Hide amounts"))
        self.bell_button = self._icon_button("bell", "")
        self.lock_button = self._icon_button("lock", self.tr("Lock the books"))
        self.lock_button.setToolTip(self.tr("Lock the books (Ctrl+L)"))
        self.more_button = self._icon_button("more", self.tr("More"))
        self.more_button.setToolTip(self.tr("What has no room in the bar"))
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
            self.period_button,
            self.base_button,
            self.data_button,
            self.sync_button,
            self.work_button,
            self.privacy_button,
            self.bell_button,
            self.lock_button,
            self.more_button,
        )
        # Where there is no room, the first of these goes into the menu first. The day and the
        # notices stay, and so does the lock.
        self._givers = (
            self.data_button,
            self.period_button,
            self.privacy_button,
            self.base_button,
            self.sync_button,
            self.work_button,
            self.add_button,
        )
        for button in self._buttons:
            row.addWidget(button)
        for button in (self.data_button, self.sync_button, self.work_button, self.more_button):
            button.hide()  # until there is something to say
        self._connect()
        self._show_state()
        self._show_keys()
        self.show_unread(0)

    def _icon_button(self, icon_name: str, name: str) -> PillButton:
        button = PillButton("", icon_name=icon_name)
        button.setFixedSize(ICON, ICON)
        button.setAccessibleName(name)
        return button

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
        """Put chips into the menu, in their order, before anything is cut off."""
        has_words = {self.data_button: self.data_button.text(),
                     self.sync_button: self.sync_button.text(),
                     self.work_button: self.work_button.toolTip()}  # fmt: skip
        wanted = [one for one in self._buttons if has_words.get(one, "-")]
        wanted.remove(self.more_button)
        folded: list[PillButton] = []
        for one in self._givers:
            if self._needed(wanted, bool(folded)) <= self.width():
                break
            if one in wanted:
                wanted.remove(one)
                if one is not self.work_button:  # a sign, nothing to press for
                    folded.append(one)
        self._folded = tuple(folded)
        for each in self._buttons[:-1]:
            each.setVisible(each in wanted)
        self.more_button.setVisible(bool(folded))

    def _needed(self, shown: Sequence[PillButton], has_more: bool) -> int:
        """Return the width at which the whole title is read and there is room to search."""
        count = len(shown) + int(has_more)
        own = self._title.sizeHint().width() + space.S + COMFORT
        own += sum(_width_of(one) for one in shown) + ICON * int(has_more)
        return own + space.M * (count + 3) + 2 * space.PAGE_MARGIN

    @property
    def folded(self) -> tuple[PillButton, ...]:
        """Return the chips that are in the menu now, the first to go first."""
        return self._folded

    def _fill_more(self) -> None:
        self._more.clear()
        for one in reversed(self._folded):
            menu = one.menu()
            if menu is not None:
                action = self._more.addMenu(menu)
                action.setText(one.accessibleName().replace("&", "&&"))
            else:
                action = self._more.addAction(one.accessibleName().replace("&", "&&"))
                action.triggered.connect(lambda _=False, each=one: each.click())

    def show_unread(self, count: int) -> None:
        """Say how many notices have not been read."""
        words = Formatter().count(count) if count <= MANY else f"{MANY}+"
        self.bell_button.set_text(words if count else "")
        name = self.tr("Notices: {} new").format(words) if count else self.tr("Notices")
        self.bell_button.setAccessibleName(name)
        self.bell_button.setToolTip(name)
        wide = self.bell_button.sizeHint().width() if count else ICON
        self.bell_button.setFixedSize(max(wide, ICON), ICON)
        self._fit()

    def show_work(self, kind: str) -> None:
        """Say that work of a kind runs in the background; "": none does."""
        words = ""
        if kind:
            from ui.jobs.words import kind_word

            words = self.tr("In the background: {}").format(kind_word(kind))
        self.work_button.setAccessibleName(words)
        self.work_button.setToolTip(words)
        self._fit()

    def show_sync(self, news: "SyncNews") -> None:
        """Say how the connections stand: when one was last synced, or that one needs somebody."""
        self._news = news
        self._tell_sync()

    def show_runs(self, runs: "Sequence[RunState]") -> None:
        """Say how far the syncs are."""
        self._runs, before = tuple(runs), len(self._runs)
        self._most_runs = max(self._most_runs if before else 0, len(self._runs))
        self._tell_sync()

    def _tell_sync(self) -> None:
        from ui.connections.top import sync_words

        said = sync_words(self._news, self._runs, self._most_runs)
        self.sync_button.set_text(said.text)
        self.sync_button.setToolTip(plain_tip(said.tip))
        self.sync_button.setAccessibleName(said.name)
        self.sync_button.set_icon(said.icon)
        self.sync_button.set_tone("marked" if said.is_marked else "")
        self._fit()

    def forget(self) -> None:
        """Show nothing of the books any more."""
        self._profile_base, self._currencies, self._newest = "", (), None
        self._fill_currencies()
        self.data_button.set_text("")
        self.data_button.setToolTip("")
        self._news, self._runs, self._most_runs = None, (), 0
        self.sync_button.set_text("")
        self.show_work("")
        self.show_unread(0)
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
            self.data_button.setToolTip(self.tr("What the data are, and of when."))
        else:
            short = formatter.day(on)
            if on.year == today.year:
                short = short.replace(f" {on.year}", "")
            self.data_button.set_text(self.tr("Prices of {}").format(short))
            age = formatter.ago(on, today)
            self.data_button.setToolTip(self.tr("The newest price is of {}.").format(age))
        is_old = on is not None and (today - on).days > 7
        self.data_button.set_tone("marked" if is_old else "")
        self._fit()

    def _make_menus(self) -> None:
        self._menu = QMenu(self)
        self.new_action = self._menu.addAction(icon("plus"), self.tr("New entry…"))
        self.import_action = self._menu.addAction(icon("import"), self.tr("Import a file…"))
        self.export_action = self._menu.addAction(icon("export"), self.tr("Export…"))
        self._menu.addSeparator()
        self.undo_action = self._menu.addAction(icon("undo"), self.tr("Undo the last change"))
        for action, keys in (
            (self.new_action, "Ctrl+N"),
            (self.import_action, "Ctrl+I"),
            (self.export_action, "Ctrl+Shift+E"),
            (self.undo_action, "Ctrl+Z"),
        ):
            action.setText(f"{action.text()}\t{keys}")
        self.add_button.set_menu(self._menu)
        self._base_menu = QMenu(self)
        self._base_group = QActionGroup(self)
        self.base_button.set_menu(self._base_menu)
        self._period_menu = QMenu(self)
        self._period_menu.aboutToShow.connect(self._fill_periods)
        self.period_button.set_menu(self._period_menu)
        self._more = QMenu(self)
        self._more.aboutToShow.connect(self._fill_more)
        self.more_button.set_menu(self._more)

    def _connect(self) -> None:
        self.new_action.triggered.connect(self.entry_wanted)
        self.import_action.triggered.connect(self.import_wanted)
        self.export_action.triggered.connect(self.export_wanted)
        self.undo_action.triggered.connect(self.undo_wanted)
        self.data_button.clicked.connect(self.data_wanted)
        self.work_button.clicked.connect(self.work_wanted)
        self.sync_button.clicked.connect(self.sync_wanted)
        self.bell_button.clicked.connect(self.notices_wanted)
        self.lock_button.clicked.connect(self.lock_wanted)
        self.as_of_button.clicked.connect(self.open_as_of)
        self.privacy_button.clicked.connect(
            lambda: self._state.set_private(not self._state.is_private)
        )
        self._base_menu.triggered.connect(self._on_base)
        self._period_menu.triggered.connect(self._on_period)
        self._state.period_changed.connect(self._show_state)
        self._state.as_of_changed.connect(self._show_state)
        self._state.base_changed.connect(self._show_state)
        self._state.privacy_changed.connect(self._show_state)
        self._state.keys_changed.connect(self._show_keys)

    def open_as_of(self) -> None:
        """Let a person choose the day that all views show."""
        from ui.window.as_of import AsOfPopup

        popup = AsOfPopup(self._state.as_of, self)
        popup.chosen.connect(self._state.set_as_of)
        popup.show_below(self.as_of_button)

    def _show_keys(self) -> None:
        """Say beside each deed which key does the same; the person may have chosen another."""
        self.search.show_keys(keys_text("palette"))
        for action, name in (
            (self.new_action, "entry"),
            (self.import_action, "import"),
            (self.export_action, "export_file"),
            (self.undo_action, "undo"),
        ):
            words, keys = action.text().partition("\t")[0], keys_text(name)
            action.setText(f"{words}\t{keys}" if keys else words)
        self.privacy_button.setToolTip(keys_text("privacy"))
        self.lock_button.setToolTip(with_keys(self.tr("Lock the books"), "lock"))

    def _fill_periods(self) -> None:
        self._period_menu.clear()
        for key in PERIODS:
            action = self._period_menu.addAction(period_words(key))
            action.setCheckable(True)
            action.setChecked(key == self._state.period)
            action.setData(key)

    def _on_period(self, action: QAction) -> None:
        self._state.set_period(str(action.data()))

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
        period = self._state.period
        self.period_button.set_text(period_sign(period))
        self.period_button.setToolTip(self.tr("The period of charts, changes and returns"))
        self.period_button.setAccessibleName(self.tr("Period: {}").format(period_words(period)))
        shown = self._state.base or self._profile_base
        self.base_button.set_text(shown or "—")
        self.base_button.setToolTip(self.tr("Show everything in another currency"))
        self.base_button.setAccessibleName(self.tr("Display currency {}").format(shown))
        hidden = self._state.is_private
        self.privacy_button.set_text(self.tr("Show amounts") if hidden else self.tr("Hide amounts"))
        self.privacy_button.set_tone("marked" if hidden else "")
        self.privacy_button.setToolTip("Ctrl+Shift+P")
        self._fit()


def _width_of(button: PillButton) -> int:
    return min(max(button.sizeHint().width(), button.minimumWidth()), button.maximumWidth())
