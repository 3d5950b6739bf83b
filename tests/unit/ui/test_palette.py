"""The command palette: what it finds first, what it highlights, how quick it is."""

import random
import time
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.ledger import EntryFilter
from tests.unit.ui.fakes_tables import FakeLedger
from ui.format import HIDDEN, Formatter
from ui.settings.catalogue import entries
from ui.window.fuzzy import Candidate, Index, begins_nearly, search, spans_of
from ui.window.memory import Memory
from ui.window.palette import CommandPalette
from ui.window.palette_entries import entry_candidates, find_entries, questions
from ui.window.palette_search import Recent
from ui.window.palette_sources import NEW_ENTRY, SOURCES

TITLES = (
    "Vanguard FTSE All-World", "Vault of the house", "World Vanguard", "Savanna Mining",
    "Interactive Brokers", "Exchange table", "Überseebank", "Café Zürich", "Performance",
)  # fmt: skip
TODAY = date(2026, 11, 20)


def one(title: str, **more: Any) -> Candidate:
    return Candidate(title, "Asset", "coins", "navigate", ("x", title), **more)


def titles(typed: str, *candidates: Candidate) -> list[str]:
    return [found.title for found in search(typed, candidates or [one(each) for each in TITLES])]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("vanguard", ["Vanguard FTSE All-World", "World Vanguard"]),  # beginning, then word
        ("van", ["Vanguard FTSE All-World", "World Vanguard", "Savanna Mining"]),  # then a run
        ("world all", ["Vanguard FTSE All-World"]),  # words in any order
        ("all world", ["Vanguard FTSE All-World"]),  # a dash parts words as a space does
        ("vfaw", ["Vanguard FTSE All-World"]),
        ("vangaurd", ["World Vanguard", "Vanguard FTSE All-World"]),  # two turned around
        ("vangard", ["World Vanguard", "Vanguard FTSE All-World"]),  # one missing
        ("performqnce", ["Performance"]),  # one wrong
        ("performmance", ["Performance"]),  # one too many
        ("uberseebank", ["Überseebank"]),
        ("ZÜRICH", ["Café Zürich"]),
        ("ib", ["Interactive Brokers"]),
        ("exch tab", ["Exchange table"]),
        ("qqq", []),
        ("exhc", []),  # a short word has no slips
    ],
)
def test_what_fits_best_comes_first(typed: str, expected: list[str]) -> None:
    assert titles(typed)[: len(expected)] == expected
    assert len(titles(typed)) < 3 or typed == "van"


def test_other_words_rank_and_what_was_chosen_lately_count_among_equals() -> None:
    candidates = [one("Bank one"), one("Bank two", rank=2), one("Till", also="cash bank")]
    assert titles("bank", *candidates) == ["Bank two", "Bank one", "Till"]
    holding = one("EUR", also="Till Bank Till", rank=9)
    assert titles("bank till", holding, one("Till bank")) == ["Till bank", "EUR"]
    index = Index(candidates)
    index.prefer(lambda each: 5 if each.title == "Bank one" else 0)
    assert index.search("bank")[0].title == "Bank one"
    assert [each.title for each in index.search("")] == ["Bank one", "Bank two", "Till"]


def test_typing_on_narrows_down_and_adding_begins_anew() -> None:
    index = Index([one("Savings plan number one")])
    assert index.search("spn") == index.search("sp") != []
    assert index.search("spnx") == []
    index.add([one("Some plan nobody xeroxed")])
    assert [each.title for each in index.search("spnx")] == ["Some plan nobody xeroxed"]


@pytest.mark.parametrize(
    ("typed", "title", "marked"),
    [
        ("van", "World Vanguard", ["Van"]),
        ("world all", "All-World", ["All", "World"]),
        ("vw", "Vanguard World", ["V", "W"]),
        ("zu", "Café Zürich", ["Zü"]),
        ("strasse", "Alte Straße 3", ["Straße"]),
        ("", "Anything", []),
        ("xyz", "Anything", []),
    ],
)
def test_typed_letters_are_highlighted(typed: str, title: str, marked: list[str]) -> None:
    assert [title[at : at + many] for at, many in spans_of(typed, title)] == marked


def test_a_slip_is_one_letter_and_no_more() -> None:
    assert begins_nearly("vanguard", "vnaguard")
    assert begins_nearly("vanguard", "wanguard")
    assert not begins_nearly("vanguard", "vnagaurd")
    assert not begins_nearly("", "vanguard")


def test_a_key_takes_less_than_a_frame_or_two_over_ten_thousand_names() -> None:
    chance = random.Random(3)
    parts = "al be cor dan el fin gro har kel lum mar nor pri sun tec ver capital energy".split()

    def name() -> str:
        words = ("".join(chance.choices(parts, k=2)).title() for _ in range(3))
        return f"{''.join(chance.choices('ABCDEFGHIKLMNOPRST', k=4))} {' '.join(words)}"

    index = Index(one(name(), also="Interactive Brokers") for _ in range(10_000))
    taken = []
    for typed in ("capital energy", "vangaurd", "interactive", "corpri", "zzqq", "sunkel tec"):
        for letters in range(1, len(typed) + 1):
            begin = time.thread_time()
            index.search(typed[:letters])
            taken.append(time.thread_time() - begin)
    # The benchmark holds 30 ms; here other tests run beside it.
    assert sorted(taken)[int(len(taken) * 0.95)] < 0.060


def test_what_was_chosen_is_remembered_without_its_name(memory: Memory) -> None:
    recent = Recent(memory)
    secret = one("Numbered account")
    assert recent.mark(secret) == 0
    recent.note(one("Other"))
    recent.note(secret)
    again = Recent(Memory())
    assert again.mark(secret) > again.mark(one("Other")) > 0
    assert "Numbered" not in memory.text("palette/recent")


def test_settings_and_help_are_found_by_their_words() -> None:
    found = [each for source in SOURCES for each in source()]
    assert {each.kind for each in found} == {"Setting", "Help"}
    theme = search("dark mode", found)[0]
    assert theme.payload == ("settings", "appearance/theme")
    assert len([each for each in found if each.kind == "Setting"]) == len(entries())


def test_a_text_is_asked_as_amount_day_and_words() -> None:
    assert questions("2024-03-01", TODAY)[0].first_day == date(2024, 3, 1)
    amount, words = questions("1,250.50", TODAY)
    assert [str(each) for each in amount.amounts] == ["1250.50"]
    assert words == EntryFilter(text="1,250.50")
    assert questions("coffee", TODAY) == [EntryFilter(text="coffee")]


def test_entries_are_found_and_hidden_amounts_stay_hidden() -> None:
    ledger: Any = FakeLedger(total=100)
    found = find_entries(ledger, "salary", TODAY)
    assert len(found) == 8
    shown = entry_candidates(found, Formatter(is_private=True), TODAY)
    assert shown[0].payload == ("activity", found[0].id)
    assert any(HIDDEN in each.title for each in shown)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def palette(qtbot: QtBot, window: QWidget) -> CommandPalette:
    candidates = [one("Kraken", second=NEW_ENTRY, second_payload=("Kraken", "", "")), one("Krona")]
    made = CommandPalette(candidates, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open_over(window)
    return made


def test_enter_opens_and_ctrl_enter_does_more(qtbot: QtBot, palette: CommandPalette) -> None:
    assert "Ctrl+Enter" in palette.advice.text()
    QTest.keyClicks(palette.field, "kro")
    assert "Ctrl+Enter" not in palette.advice.text()
    QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert palette.isVisible()  # nothing more can be done with it
    palette.field.setText("kra")
    with qtbot.waitSignal(palette.chosen_second) as told:
        QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0].second_payload == ("Kraken", "", "")
    assert not palette.isVisible()


def test_entries_come_below_and_the_choice_stays(qtbot: QtBot, palette: CommandPalette) -> None:
    palette.field.setText("kr")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    chosen = palette.list.currentIndex().row()
    assert palette.field.accessibleDescription().endswith("Asset")
    palette.show_entries([one("Krill for dinner")])
    assert palette.list.currentIndex().row() == chosen
    assert palette.model.rowCount() == 3
    palette.field.setText("krzz")
    palette.show_entries((), is_searching=True)
    assert palette._none.text() == "Looking through the ledger…"
    palette.show_entries(())
    assert palette._none.text() == "Nothing matches."
    palette.grab()
