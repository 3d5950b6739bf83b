"""What providers say, in the real window: plain text, on one line, cut; and no secret in it."""

import base64
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, KeyChoice, create_coffer
from app.domain.sync.records import Evidence, SyncRun
from app.domain.sync.trouble import Trouble
from app.ports.providers import Field, RemoteAccount
from tests.e2e.main_paths_parts import Hands
from tests.e2e.shown import TURNS
from tests.e2e.windows import window_on
from tests.faults.keyed_books import RIGHT
from tests.faults.test_fault_leaks import leaked
from tests.sync_parts import FACTS, MadeProvider, Script, World, failure, money, row
from ui.window.crash import report_text
from ui.window.frame import MainWindow
from ui.window.memory import memory_folder

KEY = "c4nary-Window-Key-55"
PEM = "-----BEGIN KEY-----\nc4naryPemLineOne0123\nc4naryPemLineTwo4567\n-----END KEY-----"
SECRETS = [KEY, "c4naryPemLineOne0123", "c4naryPemLineTwo4567"]
MARKUP = "<b>Bold</b><img src=https://thief.example/x.png><a href='file:///etc'>go</a>"
EVIL = f"{MARKUP}\u202eDESREVER\u2067\u200f\u200b\x07\x1b[31m\r\n&amp;{{}}%s"
LONG = EVIL + " very" * 13_000  # 64 KiB
MOST_SHOWN = 6_000  # signs of one text in the window, the answers as they arrived aside
HOSTILE = replace(
    FACTS,
    fields=(
        Field("user", "User"),
        Field("key", "Key", is_secret=True),
        Field("pem", "Long key", is_secret=True, is_long=True),
        Field("token", "Token", is_secret=True, is_optional=True, is_given=True),
        Field("item", "Item", is_optional=True, is_given=True),
    ),
)
MARKED = re.compile(r"<(?!br>)\w+")
PLAIN = re.compile("^(<span style='white-space:pre-wrap'>|<qt>)")  # how plain tips begin
SINCE = date(2024, 4, 1)


@pytest.fixture
def script() -> Script:
    made = Script()
    made.accounts = [
        RemoteAccount(
            "a1", EVIL, "depository", "checking", "USD", "\u202e12<b>", EVIL, EVIL, note=EVIL
        ),
        RemoteAccount("<i>a2</i>\u202e", LONG, "nonsense<b>", "x<u>", "USD", LONG, LONG, LONG),
    ]
    made.tell(row(1, "30", note=EVIL), row(2, "20", day=1, note=LONG), since=SINCE)
    made.snapshots = [money("100")]
    return made


@pytest.fixture
def books(tmp_path: Path, script: Script) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "books" / "coffer.db"), keys=KeyChoice(RIGHT))
    world = World({HOSTILE.id: MadeProvider(script, HOSTILE)}, made.clock)
    world.contacts = SimpleNamespace(all=list)  # type: ignore[attr-defined]  # as the way out has
    made.connecting.catalogue = world
    made.connecting.maker = world  # type: ignore[assignment]  # goes nowhere
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer) -> Iterator[MainWindow]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield from window_on(qtbot, books, Path(books.place))


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    made = Hands(qtbot, window)
    made.quiet()
    return made


# Walking the widgets


def cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for at in range(min(model.rowCount(), 30)):
        for column in range(columns):
            index = model.index(at, column)
            yield "cell", str(index.data() or "")
            yield "cell", str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            yield "tip", str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def texts(one: QWidget) -> Iterator[tuple[str, str]]:
    """Give what a widget shows or tells, by the way in which Qt reads it."""
    yield "tip", one.toolTip()
    yield "tip", one.statusTip()
    yield "cell", one.accessibleName()
    yield "cell", one.accessibleDescription()
    if one.isWindow():
        yield "title", one.windowTitle()
    if isinstance(one, QLabel):
        is_plain = one.textFormat() is Qt.TextFormat.PlainText
        yield "cell" if is_plain else "rich", one.text()
    elif isinstance(one, QAbstractButton):
        yield "cell", one.text()
    elif isinstance(one, QLineEdit):
        yield "cell", one.displayText()
        yield "cell", one.placeholderText()
    elif isinstance(one, QTextEdit):
        yield "rich", one.toHtml() if one.acceptRichText() else ""
        yield "document", one.toPlainText()
    elif isinstance(one, QPlainTextEdit):
        yield "document", one.toPlainText() if not getattr(one, "is_hidden", False) else ""
    elif isinstance(one, QComboBox):
        yield from (("cell", one.itemText(at)) for at in range(one.count()))
    elif isinstance(one, QAbstractItemView):
        yield from cells(one.model())
    for action in one.actions():
        yield "cell", action.text()
        if not isinstance(one, QMenu) or one.toolTipsVisible():
            yield "tip", action.toolTip()


def wrong_with(kind: str, text: str) -> str:
    """Return what is wrong with a text, "" if it may be shown so."""
    if any(secret in text for secret in SECRETS):
        return "a secret"
    if any(sign in TURNS or (ord(sign) < 32 and sign not in "\n\t") for sign in text):
        return "raw signs"
    if kind != "document" and len(text) > MOST_SHOWN:
        return f"{len(text)} signs"
    if kind == "rich" and ("<b>" in text or "<img" in text):
        return "markup"
    if kind == "tip" and MARKED.search(PLAIN.sub("", text)):
        return "a tip with markup"
    return ""


def faults(kept: list[str] | None = None) -> list[str]:
    """Return what is wrong with anything that any window shows or holds."""
    found = []
    for top in QApplication.topLevelWidgets():
        for one in (top, *top.findChildren(QWidget)):
            for kind, text in texts(one):
                if kept is not None:
                    kept.append(text)
                wrong = wrong_with(kind, text)
                if wrong:
                    name = f"{type(one).__name__} {one.accessibleName()[:20]!r}"
                    found.append(f"{wrong} in {kind} of {name}: {text[:90]!r}")
    clipboard = QGuiApplication.clipboard().text()
    if any(secret in clipboard for secret in SECRETS):
        found.append("a secret in the clipboard")
    return sorted(set(found))


def fill(hands: Hands) -> None:
    hands.type_into("User", "me")
    hands.type_into("Key", KEY)
    long = hands.find("Long key")
    assert isinstance(long, QPlainTextEdit)
    long.setPlainText(PEM)
    for control in (hands.find("Key"), long):
        for keys in (Qt.Key.Key_A, Qt.Key.Key_C):
            QTest.keyClick(control, keys, Qt.KeyboardModifier.ControlModifier)


def test_nothing_that_a_provider_says_is_more_than_text(
    hands: Hands, script: Script, books: Coffer, tmp_path: Path
) -> None:
    seen: list[str] = []
    found: dict[str, list[str]] = {}

    def look(where: str) -> None:
        hands.quiet()
        found[where] = faults(seen)

    hands.go("Connections")
    hands.press("Add a connection")
    hands.press("Continue")
    assert not hands.all("Token")  # a sign-in gives it
    assert not hands.all("Item")
    fill(hands)
    look("form")
    script.failures["/check"] = replace(failure(Trouble.WRONG_KEY), reason=LONG)
    hands.press("Check")
    look("refused")
    script.failures.clear()
    hands.press("Check")
    hands.sees("Read: balances and history.")
    look("found")
    hands.type_into("Name of the connection", "My bank")
    hands.press("Connect")
    hands.sees("It brought")
    look("connected")
    hands.press("Close")
    look("panel")
    script.tell(row(1, "35", note=EVIL + "!"), since=SINCE)
    script.tell(row(9, "1", note=LONG, is_pending=True), since=SINCE)
    hands.shortcut("F5")
    hands.wait(lambda: bool(books.connections.questions()), "nothing is asked")
    look("asked")
    script.failures["/accounts"] = replace(failure(Trouble.WRONG_KEY, code=EVIL), reason=LONG)
    hands.shortcut("F5")
    hands.wait(lambda: books.connections.list()[0].trouble is not None, "no trouble")
    look("trouble")
    for name in ("Overview", "Accounts", "Activity"):
        hands.go(name)
        look(name)
    hands.go("Connections")
    (line,) = books.connections.list()
    for run in books.connections.detail(line.connection.id).runs:
        look_at_run(hands, books, run, look)
    hands.press("Enter a new key")
    hands.wait(lambda: hands.dialog is not None, "no dialog")
    fill(hands)
    look("new key")
    hands.press("Cancel")
    wrong = "\n".join(f"{where}: {one}" for where, those in found.items() for one in those)
    assert not wrong, wrong
    assert any("Bold" in one for one in seen)  # it was there to be seen
    assert any("DESREVER" in one for one in seen)
    hands.window.close()
    books.close()
    assert leaked(tmp_path, SECRETS) == []
    assert leaked(Path(memory_folder(books.place)), SECRETS) == []


def look_at_run(hands: Hands, books: Coffer, run: SyncRun, look: Callable[[str], None]) -> None:
    """Open a run, and an answer of it that holds everything."""
    body = (LONG + "\u202e\x00\x1b]0;title\x07<script>").encode()
    packed = base64.b85encode(zlib.compress(body)).decode()
    with books.database.writing() as unit:
        own = unit.records(Evidence).next_id()
        unit.records(Evidence).put(
            Evidence(own, 1, run.id, 0, f"GET {EVIL}", f"<b>{run.id}", len(body), packed)
        )
        unit.commit()
    view = hands.window.stack.currentWidget()
    view.deeds.show_run(run, EVIL)  # type: ignore[union-attr]  # the view of connections
    hands.wait(lambda: hands.dialog is not None, "no dialog")
    hands.quiet()
    dialog = hands.dialog
    rows = dialog.model.lines()  # type: ignore[union-attr]  # of a run
    dialog._on_opened([one.id for one in rows].index(own))  # type: ignore[union-attr]  # it is there
    look(f"run {run.id}")
    hands.press("Copy what is told of this run")
    assert not any(secret in QGuiApplication.clipboard().text() for secret in SECRETS)
    assert not any(sign in TURNS for sign in QGuiApplication.clipboard().text())
    hands.press("Close")


def test_a_report_of_a_fault_tells_no_field(books: Coffer) -> None:
    maker = books.connecting
    del maker.__dict__["maker"]
    try:
        books.connecting.maker.open(HOSTILE, {"user": "me", "key": KEY, "pem": PEM}).close()
        raise KeyError(f"cannot use {KEY} of {PEM}")
    except KeyError as error:
        text = report_text(KeyError, error, error.__traceback__)
    assert not any(secret in text for secret in SECRETS)
