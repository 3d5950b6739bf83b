"""The main path of every view and of the frame: by keyboard alone, and by mouse alone.

Where another test shows a way already, the table names it; else it is in main_paths_parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, open_coffer
from tests.e2e.main_paths_parts import WAYS, Hands, small_books
from tests.e2e.windows import open_window
from ui.window.frame import MainWindow
from ui.window.places import INNER, PLACES

TESTS = Path(__file__).parents[1]
UNIT = "unit/ui/test_"
# What is done there: the test that does it by keyboard, and the one that does it by mouse.
SHOWN = {
    "trades": ("e2e/test_trades_window:keys_and_palette_lead_to_an_order",
               "e2e/test_trades_window:from_the_ticket_to_a_position_closed_in_two_parts"),
    "vaults": (f"{UNIT}vaults_view:a_slider_goes_by_keys_and_is_saved_a_moment_after_the_last",
               f"{UNIT}vaults_view:a_slider_is_saved_when_it_is_let_go_and_can_be_undone"),
    "performance": (f"{UNIT}performance:a_tile_is_pressed_with_the_keyboard",
                    f"{UNIT}performance:a_figure_that_is_pressed_tells_how_it_came_about"),
    "settings": (f"{UNIT}settings_general:each_section_is_reached_by_mouse_by_keyboard_and_by_name",
                 f"{UNIT}settings_general:the_filter_leads_to_a_setting_by_keyboard_and_by_mouse"),
    "help": (f"{UNIT}help:searching_by_keyboard_leads_to_the_words", ""),
    "allocation": (f"{UNIT}treemap:tiles_are_gone_through_by_key_and_opened",
                   f"{UNIT}treemap:a_click_opens_the_tile_below_the_mouse"),
    "balances": ("e2e/test_balances_window:enter_on_a_month_leads_to_what_contradicts_it",
                 "e2e/test_balances_window:a_mark_is_set_with_its_reason_and_taken_away"),
    "loans": ("e2e/test_household_keyboard:a_dialog_is_used_by_keyboard_alone",
              "e2e/test_loans_window:rate_extra_payment_link_and_calculator"),
    "belongings": ("e2e/test_household_keyboard:a_dialog_is_used_by_keyboard_alone",
                   "e2e/test_belongings_window:a_home_is_added_revalued_and_half_of_it_sold"),
    "groups": (f"{UNIT}groups_window:a_group_is_made_by_keyboard",
               f"{UNIT}groups_window:the_order_is_changed_by_key_and_button"),
    "options": ("e2e/test_journal_window:a_position_is_noted_by_keyboard",
                "e2e/test_options_window:due_contracts_are_booked_by_one_button"),
    "trade-analysis": ("e2e/test_journal_window:tables_and_filters",
                       "e2e/test_journal_window:tables_and_filters"),
    "trade-calendar": ("e2e/test_journal_window:a_day_of_the_calendar_leads_to_its_trades",
                       "e2e/test_journal_window:a_day_of_the_calendar_leads_to_its_trades"),
    "reports": ("e2e/test_reports_window:gains_are_found_seen_and_saved_without_a_mouse",
                "e2e/test_reports_window:a_report_follows_what_the_view_it_came_from_shows"),
    "yields": ("e2e/test_yields_window:the_first_rule_by_mouse_and_keyboard",
               "e2e/test_yields_window:the_first_rule_by_mouse_and_keyboard"),
    "jobs": ("e2e/test_jobs_window:a_failure_is_told_once_and_tried_again_by_keyboard",
             "e2e/test_jobs_window:it_is_seen_running_and_stopped_by_mouse"),
    "statement": (f"{UNIT}statement_view:rows_fold_and_unfold_by_key_and_stay_so", ""),
    "import": ("e2e/test_import_window:by_keyboard_alone",
               "e2e/test_import_window:a_strange_file_is_mapped_by_mouse_seen_imported_and_undone"),
    "notices": (f"{UNIT}notices:the_panel_is_used_by_keyboard",
                f"{UNIT}notices:the_panel_is_used_by_mouse"),
    "lock": ("e2e/test_locked_window:a_passphrase_opens_and_a_wrong_one_says_so",
             "installed/test_by_hand:first_run_import_void_lock_and_unlock"),
    "first-run": (f"{UNIT}firstrun:three_steps_by_keyboard_make_the_books",
                  "installed/test_by_hand:first_run_import_void_lock_and_unlock"),
}  # fmt: skip
FRAME = ("import", "palette", "notices", "day", "period", "currency", "privacy", "lock",
         "first-run")  # fmt: skip
WHAT = (*(place.name for place in (*PLACES, *INNER)), *FRAME)


@cache
def names_in(file: str) -> frozenset[str]:
    """Return the names of a file's tests."""
    text = (TESTS / f"{file}.py").read_text(encoding="utf-8")
    return frozenset(re.findall(r"^def test_(\w+)", text, re.MULTILINE))


@pytest.mark.parametrize("what", WHAT)
def test_everything_has_both_ways(what: str) -> None:
    own = [f"{what.replace('-', '_')}_by_{hand}" for hand in ("key", "mouse")]
    for name, other in zip(own, SHOWN.get(what, ("", "")), strict=True):
        file, _, test = other.partition(":")
        assert name in WAYS or (test and test in names_in(file)), name


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    place = tmp_path_factory.mktemp("main-paths") / "coffer.db"
    place.write_bytes(small_books())
    made = open_coffer(str(place))
    yield made
    made.close()


@pytest.fixture(scope="module")
def window(qapp: QApplication, books: Coffer) -> Iterator[MainWindow]:
    """One window for all: each way leaves it as it found it."""
    del qapp
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    with open_window(books, Path(books.place)) as made:
        yield made
        made.close()


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    made = Hands(qtbot, window)
    made.quiet()
    made.activate()
    return made


@pytest.mark.parametrize("way", sorted(WAYS))
def test_a_way(hands: Hands, way: str) -> None:
    WAYS[way](hands)
    assert hands.dialog is None
