"""The frame: every view by key, search, the day that moves them all, undo, and what is kept."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import DatabaseDamagedError
from tests.unit.ui.fakes import ACCOUNTS, FakeCoffer, an_account
from tests.unit.ui.fakes_allocation import FakeAllocation
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.as_of import AsOfPopup
from ui.window.crash import CrashReporter
from ui.window.directory import Directory
from ui.window.frame import MainWindow
from ui.window.fuzzy import Candidate, search
from ui.window.grouping import place_of, sidebar_order
from ui.window.memory import Memory, memory_folder
from ui.window.palette import CandidateModel, CommandPalette
from ui.window.places import PLACES
from ui.window.shortcuts import SHORTCUTS, ShortcutSheet
from ui.window.sidebar import Sidebar
from ui.window.state import ViewState, first_day


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)


@pytest.fixture
def window(
    qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, memory: Memory, coffer: Any
) -> MainWindow:
    made = MainWindow(tasks, themes, memory)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # shortcuts belong to the active window
    made.attach(coffer)
    quiet(qtbot, tasks)
    return made


def press(qtbot: QtBot, window: QWidget, keys: str) -> None:
    from PySide6.QtGui import QKeySequence

    combination: Any = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs lack it
    QTest.keyClick(window, combination.key(), combination.keyboardModifiers())


def test_the_shell_is_there_before_the_books(
    qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, memory: Memory
) -> None:
    window = MainWindow(tasks, themes, memory)
    qtbot.addWidget(window)
    window.show()
    assert window._waiting.text() == "Opening your books…"
    window.go("holdings")
    window.commands.new_entry()
    window.commands.undo()
    assert window.stack.count() == 0


def test_books_that_cannot_be_opened_are_explained(
    qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, memory: Memory
) -> None:
    window = MainWindow(tasks, themes, memory)
    qtbot.addWidget(window)
    window.show()
    window.show_failure(DatabaseDamagedError("/books/coffer.db", "it is damaged", "use a copy"))
    assert window.banner.isVisible()
    assert "/books/coffer.db" in window.banner.text
    with qtbot.waitSignal(window.begin_wanted):
        QTest.mouseClick(window.banner.action, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("number", range(1, 10))
def test_every_view_has_its_key(
    qtbot: QtBot, window: MainWindow, tasks: TaskRunner, number: int
) -> None:
    shown = [place.name for place in PLACES if not place.is_low] + ["settings"]
    if shown[number - 1] in ("holdings", "activity"):
        pytest.skip("driven by its own tests")
    press(qtbot, window, f"Ctrl+{number}")
    assert window.stack.current_name == shown[number - 1]
    assert window.sidebar.buttons[shown[number - 1]].isChecked()
    quiet(qtbot, tasks)


def test_the_last_view_and_the_sidebar_are_remembered(
    qtbot: QtBot, window: MainWindow, tasks: TaskRunner, themes: ThemeManager, coffer: Any
) -> None:
    window.go("income")
    press(qtbot, window, "Ctrl+B")
    window.state.set_period("3Y")
    quiet(qtbot, tasks)
    window.close()
    again = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(again)
    again.show()
    again.attach(coffer)
    quiet(qtbot, tasks)
    assert again.stack.current_name == "income"
    assert again.sidebar.is_narrow
    assert again.state.period == "3Y"


def test_the_sidebar_lists_assets_above_debts(window: MainWindow) -> None:
    rows = [(row.text(), row.amount) for row in window.sidebar.account_rows()]
    assert rows == [
        ("Interactive Brokers", "$312,480"),
        ("Kraken", "$58,204"),
        ("Ledger wallet", "$41,967"),
        ("Nordea", "€23,118"),
        ("Home · Elm Street", "$468,000"),
        ("Mortgage", "−$241,350"),
    ]


def test_institutions_stay_together_in_the_sidebar() -> None:
    lines = (
        an_account(1, "Small", "Big bank", "10"),
        an_account(2, "Middle", "Other bank", "500"),
        an_account(3, "Large", "Big bank", "900"),
        an_account(4, "Unknown", "Third bank", None),
        replace(an_account(5, "Paper", "Other bank", "9999"), is_counted=False),
        an_account(6, "Loan", "Big bank", "-50", is_liability=True),
    )
    names = [line.name for line in sidebar_order(lines)]
    assert names == ["Large", "Small", "Middle", "Unknown", "Loan"]


def test_an_account_in_the_sidebar_opens_it(
    qtbot: QtBot, window: MainWindow, tasks: TaskRunner
) -> None:
    row = window.sidebar.account_rows()[1]
    QTest.keyClick(row, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert window.stack.current_name == "accounts"
    view: Any = window.stack.currentWidget()
    assert view.panel.line.name == "Kraken"


def test_property_and_debts_open_where_most_is_known_of_them() -> None:
    line = an_account(4, "Home", "Manual", "1")
    for type_, subtype, owed, view in (
        ("manual_asset", "real_estate", False, ("belongings", "Home")),
        ("manual_asset", "loan_given", False, ("loans", "Home")),
        ("loan", "mortgage", True, ("loans", "Home")),
        ("credit", "credit_card", True, ("loans", "Home")),
        ("depository", "checking", False, ("accounts", 4)),
    ):
        assert place_of(replace(line, type=type_, subtype=subtype, is_liability=owed)) == view


def test_long_and_hostile_names_keep_their_amounts(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    name = "<b>Very</b> long\nname \u202e that goes on and on and on and on and on"
    sidebar.show_accounts((an_account(1, name, "Bank", "1234567.89"),), "USD", Formatter())
    sidebar.resize(232, 700)
    sidebar.show()
    row = sidebar.account_rows()[0]
    assert row.amount == "$1,234,568"
    assert "\n" not in row.text()
    assert "\u202e" not in row.text()
    assert "&lt;b&gt;" in row.toolTip()
    assert not sidebar.grab().isNull()


def test_many_accounts_scroll_and_keep_the_lower_views_reachable(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    lines = tuple(an_account(n, f"Account {n}", f"Bank {n}", str(n * 100)) for n in range(1, 60))
    sidebar.show_accounts(lines, "USD", Formatter())
    sidebar.resize(232, 640)
    sidebar.show()
    button = sidebar.buttons["help"]
    assert sidebar.rect().contains(button.geometry())
    assert len(sidebar.account_rows()) == 59


def test_hiding_amounts_reaches_the_sidebar(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "Ctrl+Shift+P")
    assert {row.amount for row in window.sidebar.account_rows()} == {"••••"}
    assert window.top_bar.privacy_button.text() == "Show amounts"
    press(qtbot, window, "Ctrl+Shift+P")
    assert "••••" not in {row.amount for row in window.sidebar.account_rows()}


def test_the_day_moves_every_view_and_is_marked(
    qtbot: QtBot, window: MainWindow, books: FakeCoffer, tasks: TaskRunner
) -> None:
    window.state.set_as_of(date(2025, 12, 31))
    quiet(qtbot, tasks)
    assert "31 Dec 2025" in window.top_bar.as_of_button.accessibleName()
    assert window.top_bar.as_of_button.property("tone") == "marked"
    assert ("accounts", (date(2025, 12, 31), "")) in books.portfolio.calls
    press(qtbot, window, "Ctrl+Shift+D")
    assert window.state.as_of is None
    assert "Today" in window.top_bar.as_of_button.accessibleName()


def test_the_popup_of_days_chooses_and_goes_back(qtbot: QtBot) -> None:
    popup = AsOfPopup(date(2025, 6, 1))
    qtbot.addWidget(popup)
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    chosen: list[object] = []
    popup.chosen.connect(chosen.append)
    assert popup.calendar.selectedDate().year() == 2025
    popup._on_date(popup.calendar.selectedDate().addDays(1))
    QTest.mouseClick(popup.today_button, Qt.MouseButton.LeftButton)
    assert chosen == [date(2025, 6, 2), None]


def test_the_currency_menu_offers_what_is_known(window: MainWindow) -> None:
    actions = window.top_bar._base_menu.actions()
    assert [action.text() for action in actions] == ["USD", "EUR", "SEK"]
    actions[1].trigger()
    assert window.state.base == "EUR"
    window.top_bar._base_menu.actions()[0].trigger()
    assert window.state.base == ""


def test_the_age_of_prices_is_told(window: MainWindow) -> None:
    bar = window.top_bar
    bar.set_newest_price(date(2026, 11, 20), date(2026, 11, 20))
    assert bar.data_button.text() == "Prices of today"
    bar.set_newest_price(date(2026, 11, 18), date(2026, 11, 20))
    assert bar.data_button.text() == "Prices of 18 Nov"
    bar.set_newest_price(date(2025, 11, 18), date(2026, 11, 20))
    assert "2025" in bar.data_button.text()
    assert bar.data_button.property("tone") == "marked"
    bar.set_newest_price(None, date(2026, 11, 20))
    assert bar.data_button.text() == "No prices yet"


def test_undo_says_what_it_took_back(
    qtbot: QtBot, window: MainWindow, books: FakeCoffer, tasks: TaskRunner
) -> None:
    press(qtbot, window, "Ctrl+Z")
    quiet(qtbot, tasks)
    assert books.ledger.undone == ["last"]
    assert window.toast.isVisible()
    assert window.toast.text == "Undone: Voided buy of 3 AAPL"
    books.ledger.label = None
    press(qtbot, window, "Ctrl+Z")
    quiet(qtbot, tasks)
    assert window.toast.text == "There is nothing to undo."


def test_the_palette_finds_and_goes(qtbot: QtBot, window: MainWindow, tasks: TaskRunner) -> None:
    press(qtbot, window, "Ctrl+K")
    palette = window._palette
    assert palette is not None
    QTest.keyClicks(palette.field, "krak")
    assert palette.model.data(palette.model.index(0)) == "Kraken"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert window.stack.current_name == "accounts"


def test_the_palette_is_moved_by_arrow_keys(qtbot: QtBot, window: MainWindow) -> None:
    candidates = [Candidate(f"One {n}", "View", "overview", "x") for n in range(3)]
    palette = CommandPalette(candidates, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(palette)
    palette.open_over(window)
    for key, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Up, 2)):
        QTest.keyClick(palette.field, key)
        assert palette.list.currentIndex().row() == row
    QTest.keyClicks(palette.field, "zzz")
    assert palette._none.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_palette_runs_commands(qtbot: QtBot, window: MainWindow) -> None:
    candidates = window.commands.candidates(window.directory)
    found = search("hide", candidates)
    window._on_candidate(found[0])
    assert window.state.is_private


def test_its_model_keeps_the_rules(qtbot: QtBot) -> None:
    model = CandidateModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([Candidate("One", "View", "overview", "x")])
    assert model.rowCount() == 1
    model.show([])
    assert model.row(0) is None


@pytest.mark.parametrize(
    ("needle", "best"),
    [
        ("hold", "Holdings"),
        ("act", "Activity"),
        ("ib", "Interactive Brokers"),
        ("perf", "Performance"),
    ],
)
def test_a_few_letters_are_enough(needle: str, best: str) -> None:
    titles = ["Activity", "Holdings", "Interactive Brokers", "Performance", "Exchange table"]
    candidates = [Candidate(title, "", "", "") for title in titles]
    assert search(needle, candidates)[0].title == best


def test_the_sheet_lists_every_key(qtbot: QtBot) -> None:
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    sheet.show()
    assert len(SHORTCUTS) >= 14
    assert len({shortcut.name for shortcut in SHORTCUTS}) == len(SHORTCUTS)


def test_a_dropped_file_opens_the_import(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(window.commands, "import_file", opened.append)
    data = QMimeData()
    file = tmp_path / "a.csv"
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)
    assert opened == [file]


def test_views_are_reachable_by_tab_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    start: QWidget = window.sidebar.buttons["overview"]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen = set()
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget is None:
            break
        seen.add(widget.accessibleName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert {"Overview", "Settings", "Help", "Search or run a command"} <= seen


def test_every_control_of_the_frame_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton

    nameless = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert not nameless


def test_the_theme_switches_under_an_open_window(window: MainWindow, themes: ThemeManager) -> None:
    light = window.grab().toImage().pixelColor(300, 20)
    themes.set_mode("dark")
    dark = window.grab().toImage().pixelColor(300, 20)
    assert light.lightness() > 200
    assert dark.lightness() < 60


def test_right_to_left_mirrors_without_loss(qtbot: QtBot, window: MainWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for child in window.findChildren(QWidget):
        child.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(30)
    assert window.sidebar.mapTo(window, window.sidebar.rect().topLeft()).x() > 600
    assert not window.grab().isNull()


def test_a_mistake_opens_the_crash_dialog(qtbot: QtBot, capsys: Any) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    reporter = CrashReporter()
    reporter.use_window(host)
    try:
        _ = 1 // 0
    except ZeroDivisionError as error:
        reporter._on_exception(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: reporter._dialog is not None)
    dialog = reporter._dialog
    assert isinstance(dialog, QDialog)
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    assert "ZeroDivisionError" in capsys.readouterr().err
    dialog.accept()
    qtbot.waitUntil(lambda: reporter._dialog is None)


def test_periods_begin_where_they_should() -> None:
    last = date(2026, 3, 31)
    assert first_day("1M", last) == date(2026, 2, 28)
    assert first_day("1Y", last) == date(2025, 3, 31)
    assert first_day("YTD", last) == date(2025, 12, 31)
    assert first_day("5Y", date(2024, 2, 29)) == date(2019, 2, 28)
    assert first_day("All", last) is None


def test_memory_lies_beside_the_books() -> None:
    assert memory_folder("/a/b/coffer.db") == Path("/a/b/coffer.db.window")
    server = memory_folder("postgresql://me@host/books")
    assert "host" not in str(server)


def test_the_state_tells_only_what_changed() -> None:
    state = ViewState()
    told: list[object] = []
    state.as_of_changed.connect(told.append)
    state.period_changed.connect(told.append)
    state.set_as_of(None)
    state.set_period("1Y")
    state.set_period("nonsense")
    state.set_as_of(date(2026, 1, 1))
    assert told == [date(2026, 1, 1)]


def test_the_directory_knows_the_newest_price(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, coffer: Any
) -> None:
    directory = Directory(coffer, tasks, state)
    directory.load()
    quiet(qtbot, tasks)
    assert directory.newest_price == date(2026, 11, 20)
    assert len(directory.accounts) == len(ACCOUNTS)


class Shown(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched.windowType() is Qt.WindowType.Window
        ):
            self.windows.append(watched)
        return False


def test_no_part_is_a_window_for_a_moment(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, tasks: TaskRunner
) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    try:
        for place in PLACES:
            if place.name not in ("holdings", "activity"):
                window.go(place.name)
                quiet(qtbot, tasks)
    finally:
        qapp.removeEventFilter(shown)
    assert not shown.windows
    assert window.isActiveWindow()


def test_views_that_belong_together_stand_in_a_strip(
    qtbot: QtBot, window: MainWindow, tasks: TaskRunner, coffer: Any
) -> None:
    coffer.allocation = FakeAllocation()
    family = window.family
    assert family.isVisible()
    assert family.tabs.value == "overview"
    words = [label for _, label in family.tabs.boxes()]
    assert words[:2] == ["Overview", "Allocation"]
    family.tabs.setFocus()
    QTest.keyClick(family.tabs, Qt.Key.Key_Right)
    quiet(qtbot, tasks)
    assert (window.stack.current_name, family.tabs.value) == ("allocation", "allocation")
    assert window.sidebar.buttons["overview"].isChecked()
    first = family.tabs.boxes()[0][0]
    QTest.mouseClick(family.tabs, Qt.MouseButton.LeftButton, pos=first.center())
    quiet(qtbot, tasks)
    assert window.stack.current_name == "overview"
    window.go("help")
    assert not family.isVisible()  # nothing stands beside it
