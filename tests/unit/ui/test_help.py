"""Help: every page and link is there, words are found at once, F1 knows its page everywhere."""

import ast
import importlib
import pkgutil
import re
import time
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextTable
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

import ui
from ui.help.index import HelpIndex
from ui.help.lists import PageModel
from ui.help.pages import (
    DIALOGS,
    FOLDER,
    PAGES,
    PLACES,
    contents,
    page_of_dialog,
    page_of_place,
    text_of,
    title_of,
)
from ui.help.pane import ZOOMS, HelpPane
from ui.help.paper import document_of
from ui.help.view import HelpView, HelpWindow
from ui.help.words import KEY, fold_with_places, with_keys
from ui.settings import catalogue
from ui.settings.sections import SECTIONS
from ui.tasks import TaskRunner
from ui.theme import DARK, LIGHT, ThemeManager
from ui.widgets.dialog import Dialog
from ui.window.keys import BY_NAME as KEYS
from ui.window.places import BY_NAME as VIEWS
from ui.window.places import INNER
from ui.window.places import PLACES as SHOWN
from ui.window.shortcuts import ShortcutSheet
from ui.window.state import ViewState

EVERY = [(name, text_of(name)) for name in PAGES]
VIEW_NAMES = {place.name for place in (*SHOWN, *INNER)}


@lru_cache(maxsize=1)
def words_of_the_window() -> frozenset[str]:
    """Return every text in the sources of the window."""
    found = set()
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value.strip(" :"))
    return frozenset(found)


@pytest.fixture
def pane(qtbot: QtBot) -> HelpPane:
    made = HelpPane(with_views=True)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


# The pages


def test_every_page_is_there_and_nothing_else() -> None:
    assert {path.stem for path in (FOLDER / "en").glob("*.md")} == set(PAGES)
    assert len(set(PAGES)) == len(PAGES)
    for name, text in EVERY:
        assert text.startswith("# "), name
        assert len(text.split()) > 100, name
        assert "![" not in text, name  # without pictures
    assert next(group for group, _ in contents()) == "Begin"


@pytest.mark.parametrize(("name", "text"), EVERY, ids=PAGES)
def test_every_link_key_and_named_control_exists(name: str, text: str) -> None:
    settings = {one.id for one in catalogue.entries()}
    for link in re.findall(r"\]\(([^)]*)\)", text):
        if link.startswith("coffer:"):
            view, _, part = link.removeprefix("coffer:").partition("/")
            assert view in VIEWS, link
            if view == "settings" and part:
                assert part in SECTIONS or part in settings, link
        else:
            assert link.removesuffix(".md") in PAGES, link
    for key in KEY.findall(text):
        assert key == "views" or key in KEYS, key
    for control in re.findall(r"\*\*(.+?)\*\*", text):
        assert control in words_of_the_window(), control
    assert not re.search(r"(?<!`)\b(Ctrl|Alt)\+", text)  # keys by name: they can be changed
    assert not re.search(r"\{key:", with_keys(text))


def test_a_rebound_key_is_shown_as_it_is() -> None:
    from ui.window import keys
    from ui.window.memory import Memory

    keys.bind(Memory(), "entry", "Ctrl+J")
    assert "Ctrl+J" in with_keys("Press {key:entry}")
    keys.bind(Memory(), "entry", "")
    assert with_keys("Press {key:entry}") == "Press —"
    keys.bind(Memory(), "entry", None)
    assert "Ctrl+N" in with_keys("Press {key:entry}")


def test_every_view_and_section_has_a_page() -> None:
    assert set(PLACES) >= VIEW_NAMES
    assert set(PLACES.values()) <= set(PAGES)
    assert {place.partition("/")[2] for place in PLACES if "/" in place} <= set(SECTIONS)
    assert page_of_place("settings/security") == "security"
    assert page_of_place("settings/formats") == "settings"
    assert page_of_place("not a view") == "start"


def test_every_dialog_has_a_page() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.startswith("ui.i18n"):
            importlib.import_module(module.name)
    kinds, every = [Dialog], set()
    while kinds:
        more = kinds.pop().__subclasses__()
        kinds += more
        every |= {kind for kind in more if kind.__module__.startswith("ui.")}
    assert len(every) > 40
    without = [
        kind.__qualname__
        for kind in every
        if not kind.__module__.startswith("ui.widgets")
        and not any(f"{kind.__module__}.".startswith(f"{name}.") for name in DIALOGS)
    ]
    assert without == []
    assert {page_of_dialog(kind) for kind in every} <= set(PAGES)


# Search


def test_words_are_found_whatever_their_case_and_accents() -> None:
    index = HelpIndex([*EVERY, ("café", "# Café\n\nÜber den Wolken, straße und Ärger.")])
    assert index.search("TTWROR")[0].name in ("performance", "glossary")
    assert index.search("restor")[0].name == "backups"  # a beginning
    assert index.search("cost basis fifo")[0].name == "holdings"
    assert [hit.name for hit in index.search("uber WOLKEN")] == ["café"]
    assert index.search("cafe strasse")[0].name == "café"
    assert index.search("xyzzy") == []
    assert index.search("  ") == []
    hit = index.search("drawdown peak")[0]
    assert hit.marks
    start, length = hit.marks[0]
    assert hit.snippet[start : start + length].lower() in ("drawdown", "peak")
    folded, places = fold_with_places("Straße É")
    assert folded == "strasse e"
    assert places[folded.index("e", 8)] == 7


def test_a_search_takes_less_than_a_frame(qtbot: QtBot, pane: HelpPane) -> None:
    pane.search("a")  # the index is made once
    taken = []
    for text in ("b", "ba", "bac", "back", "backup", "the", "t", "how a figure"):
        begin = time.perf_counter()
        assert pane._found(text)
        taken.append(time.perf_counter() - begin)
    assert sorted(taken)[len(taken) // 2] < 0.02


def test_searching_by_keyboard_leads_to_the_words(qtbot: QtBot, pane: HelpPane) -> None:
    pane.field.setFocus()
    QTest.keyClicks(pane.field, "recovery code")
    qtbot.waitUntil(lambda: pane.lists.currentWidget() is pane.found)
    assert pane.name == "security"
    marked = [mark.cursor.selectedText() for mark in pane.text.extraSelections()]
    assert "Recovery" in marked or "recovery" in marked
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    QTest.keyClick(pane.found, Qt.Key.Key_Down)
    assert pane.name == pane.found.pages.rows[1].name
    QTest.keyClick(pane.found, Qt.Key.Key_Return)
    assert pane.window().focusWidget() is pane.text
    pane.field.setText("qqqq")
    qtbot.waitUntil(lambda: pane.lists.currentWidget() is pane.nothing)
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.lists.currentWidget() is pane.contents)
    assert not pane.text.extraSelections()


# Reading


def test_one_goes_from_page_to_page_and_back(qtbot: QtBot, pane: HelpPane) -> None:
    wanted: list[str] = []
    pane.view_wanted.connect(wanted.append)
    index = pane.contents.pages.place("vaults")
    pane.contents.scrollTo(index)
    spot = pane.contents.visualRect(index).center()
    QTest.mouseClick(pane.contents.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert pane.name == "vaults"
    pane._on_link(QUrl("coverage.md"))
    assert pane.name == "coverage"
    QTest.mouseClick(pane.back, Qt.MouseButton.LeftButton)
    assert pane.name == "vaults"
    QTest.mouseClick(pane.forth, Qt.MouseButton.LeftButton)
    assert pane.name == "coverage"
    assert not pane.forth.isEnabled()
    pane._on_link(QUrl("coffer:settings/backups"))
    assert wanted == ["settings/backups"]
    pane._on_link(QUrl("nowhere.md"))
    assert pane.name == "coverage"


def test_the_text_is_larger_smaller_copied_and_printed(pane: HelpPane, tmp_path: Path) -> None:
    pane.show_page("holdings")
    QTest.mouseClick(pane.larger, Qt.MouseButton.LeftButton)
    assert pane.zoom == ZOOMS[2]
    assert HelpPane(with_views=True).zoom == ZOOMS[2]  # remembered
    pane.set_zoom(0)
    assert pane.zoom == 1.0
    for _ in range(9):
        pane.set_zoom(-1)
    assert pane.zoom == ZOOMS[0]
    QTest.mouseClick(pane.copy_button, Qt.MouseButton.LeftButton)
    assert "quantity × price" in QGuiApplication.clipboard().text()
    cursor = pane.text.textCursor()
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    pane.text.setTextCursor(cursor)
    pane.copy()
    assert QGuiApplication.clipboard().text() == "Holdings"
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    pane.paper().print_(printer)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_tables_code_and_headings_have_the_colours_of_the_theme(theme: Any) -> None:
    document = document_of(with_keys(text_of("performance")), theme, 1.5)
    tables = [one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable)]
    assert len(tables) == 1
    assert tables[0].format().borderBrush().color().name() == theme.border.lower()
    first = document.begin()
    assert first.blockFormat().headingLevel() == 1
    assert first.begin().fragment().charFormat().font().pixelSize() == 36
    colours = set()
    block = first
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            shape = iterator.fragment().charFormat()
            colours.add(shape.foreground().color().name())
            iterator += 1
        block = block.next()
    assert colours <= {theme.text.lower(), theme.accent.lower()}


def test_the_list_is_a_sound_model() -> None:
    model = PageModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(HelpIndex(EVERY).search("price"))
    assert model.rowCount() > 3
    assert ". " in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))


def test_the_page_follows_the_theme(qtbot: QtBot, pane: HelpPane, themes: ThemeManager) -> None:
    themes.set_mode("dark")
    qtbot.wait(30)
    fragment = pane.text.document().begin().begin().fragment()
    assert fragment.charFormat().foreground().color().name() == DARK.text.lower()


# F1


def test_help_opens_over_a_dialog_at_its_page(qtbot: QtBot) -> None:
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet, Qt.Key.Key_F1)
    (window,) = sheet.findChildren(HelpWindow)
    assert window.pane.name == "shortcuts"
    assert "coffer:" not in window.pane.text.document().toMarkdown()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_links_of_the_view_lead_into_the_program(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    went: list[tuple[str, Any]] = []
    state.navigate.connect(lambda view, payload: went.append((view, payload)))
    view = HelpView(coffer, tasks, state)
    qtbot.addWidget(view)
    view.show_payload("coverage")
    assert view.pane.name == "coverage"
    view.pane.view_wanted.emit("settings/currencies/stale")
    view.pane.view_wanted.emit("accounts")
    assert went == [("settings", "currencies/stale"), ("accounts", None)]


def test_a_missing_language_falls_back_to_the_source() -> None:
    assert text_of("start", ("de", "en")) == text_of("start")
    assert title_of("start", ("xx", "en")) == "Getting started"
    assert QLocale().name() == "en_US"
