"""Every view and dialog on books that are hard to show, and on empty ones, in both directions."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer, open_coffer
from tests.e2e.shown import faults_of_sight
from tests.e2e.test_reachable_window import let_go, opened
from tests.e2e.windows import quiet, window_on
from tests.hostile_books import debts_alone, nothing_worth
from ui.screenshots import dialog_makers
from ui.settings.pictures import SECTIONS
from ui.window.frame import MainWindow
from ui.window.places import INNER, PLACES

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SMALL = (1024, 700)
SWITCH_S = 0.1
ONCE = {"help", "settings"}  # the same whatever the books hold: looked at in one state alone
LICENCES = "settings-licence"  # texts of others: seconds to gather, the same whatever is shown
OF_NO_PLATFORM = "This plugin does not support"
Shown = list[tuple[str, str]]
Books = Callable[[str], Coffer]


@pytest.fixture(scope="module")
def books(hostile_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """Give books by their state, each made once."""
    folder = tmp_path_factory.mktemp("hostile")
    makers: dict[str, Callable[[Path], Coffer]] = {
        "hostile": lambda place: open_coffer(str(shutil.copy(hostile_template, place))),
        "empty": lambda place: create_coffer(str(place), name=""),
        "debts": debts_alone,
        "zero": nothing_worth,
    }
    made: dict[str, Coffer] = {}

    def get(state: str) -> Coffer:
        if state not in made:
            made[state] = makers[state](folder / f"{state}.db")
        return made[state]

    yield get
    for coffer in made.values():
        coffer.close()


@contextmanager
def turned(direction: Qt.LayoutDirection) -> Iterator[None]:
    """Let all text run in a direction."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(direction)
    try:
        yield
    finally:
        application.setLayoutDirection(LTR)


@contextmanager
def no_warning() -> Iterator[None]:
    """Fail where Qt complains."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: object, text: str) -> None:
        del context
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(OF_NO_PLATFORM):
            said.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    assert not said


@contextmanager
def window_in(qtbot: QtBot, coffer: Coffer, direction: Qt.LayoutDirection) -> Iterator[MainWindow]:
    with turned(direction), no_warning():
        made = window_on(qtbot, coffer, Path(coffer.place))
        window = next(made)
        window.resize(*SMALL)
        quiet(qtbot, window)
        yield window
        window.close()
        next(made, None)


def places(*, with_all: bool) -> Shown:
    """Return the views, and the sections of those that have some."""
    found = []
    for place in (*PLACES, *INNER):
        if with_all or place.name not in ONCE:
            parts = SECTIONS if place.name == "settings" else ("",)
            found += [(place.name, part) for part in parts]
    return found


LATE_MS = 400


def look_at_views(qtbot: QtBot, window: MainWindow, shown: Shown) -> str:
    """Open each view; return what is wrong with it."""
    found = {}
    for name, part in shown:
        window.go(name, part or None)
        settle(qtbot, window)
        faults = faults_of_sight(window)
        if faults:  # a layout may come late on a busy computer: what stays is a fault
            qtbot.wait(LATE_MS)
            faults = faults_of_sight(window)
        found[f"{name} {part}".strip()] = faults
    return told(found)


def told(found: dict[str, list[str]]) -> str:
    """Return what was found, a line each."""
    return "\n".join(f"{name}: {one}" for name, those in found.items() for one in those)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until all is loaded, and laid out with it."""
    quiet(qtbot, window)
    QApplication.processEvents()


def look_at_dialogs(qtbot: QtBot, window: MainWindow, coffer: Coffer) -> str:
    """Open each dialog; return what is wrong with it."""
    found = {}
    for name, maker in dialog_makers(coffer, window).items():
        if name == LICENCES:
            continue
        dialog: QWidget = opened(maker, window)
        settle(qtbot, window)
        found[name] = faults_of_sight(dialog)
        dialog.hide()
        let_go(dialog)
    return told(found)


def slow_views(qtbot: QtBot, window: MainWindow) -> str:
    """Go through the views that are made; tell which took long of the window's thread, twice."""
    times: dict[str, list[float]] = {place.name: [] for place in PLACES}
    for _ in range(2):
        for name, spent in times.items():
            if spent and spent[0] <= SWITCH_S:
                continue
            begin = time.thread_time()
            window.go(name)
            QApplication.processEvents()
            spent.append(time.thread_time() - begin)
            settle(qtbot, window)
    slow = {name: min(spent) for name, spent in times.items() if min(spent) > SWITCH_S}
    return told({name: [f"{spent:.3f} s"] for name, spent in slow.items()})


@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize("state", ["hostile", "empty"])
def test_nothing_is_cut_covered_or_raw(
    qtbot: QtBot, books: Books, state: str, direction: Qt.LayoutDirection
) -> None:
    coffer = books(state)
    with window_in(qtbot, coffer, direction) as window:
        shown = places(with_all=state == "hostile" and direction is LTR)
        found = look_at_views(qtbot, window, shown)
        if state == "hostile":
            found += look_at_dialogs(qtbot, window, coffer)
        if state == "hostile" and direction is LTR:
            found += slow_views(qtbot, window)
        assert not found, found


@pytest.mark.parametrize("state", ["debts", "zero"])
def test_views_show_books_without_any_worth(qtbot: QtBot, books: Books, state: str) -> None:
    names = ["overview", "accounts", "performance", "statement"]
    with window_in(qtbot, books(state), LTR) as window:
        found = look_at_views(qtbot, window, [(name, "") for name in names])
        assert not found, found
