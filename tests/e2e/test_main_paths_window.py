"""The main path of every view and of the frame: by keyboard alone, and by mouse alone.

Where another test shows a way already, the table names it; else it is in main_paths_parts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache, partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, open_coffer
from app.services.imports import ImportOptions
from app.services.loans_answers import CardDraft
from app.services.vaults_answers import VaultDraft
from tests.e2e.main_paths_parts import NET_WORTH, WAYS, Hands, small_books
from tests.e2e.person import CONTROL
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
    "baskets": ("", "e2e/test_baskets_window:a_basket_from_nothing_to_a_completed_order"),
    "statement": (f"{UNIT}statement_view:rows_fold_and_unfold_by_key_and_stay_so", ""),
    "connections": ("e2e/test_connections_window:by_keyboard_alone",
                    "e2e/test_connections_window:by_mouse_from_nothing_to_money_in_the_books"),
    "files": ("e2e/test_files_window:the_list_of_files_by_keyboard",
              "e2e/test_files_window:the_list_of_files_by_mouse"),
    "import": ("e2e/test_import_window:by_keyboard_alone",
               "e2e/test_import_window:a_strange_file_is_mapped_by_mouse_seen_imported_and_undone"),
    "export": ("e2e/test_exporting_window:by_keyboard_alone",
               "e2e/test_exporting_window:by_mouse_from_the_menu_to_the_folder"),
    "notices": (f"{UNIT}notices:the_panel_is_used_by_keyboard",
                f"{UNIT}notices:the_panel_is_used_by_mouse"),
    "prices": ("e2e/test_prices_window:by_keyboard_an_address_is_tried_and_asked_first",
               "e2e/test_prices_window:by_mouse_from_the_holding_to_a_price_that_was_held_back"),
    "lock": ("e2e/test_locked_window:a_passphrase_opens_and_a_wrong_one_says_so",
             "installed/test_by_hand:first_run_import_void_lock_and_unlock"),
    "first-run": (f"{UNIT}firstrun:three_steps_by_keyboard_make_the_books",
                  "installed/test_by_hand:first_run_import_void_lock_and_unlock"),
}  # fmt: skip
FRAME = ("import", "export", "palette", "prices", "notices", "day", "period", "currency", "privacy",
         "lock", "first-run")  # fmt: skip
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
        shiboken6.delete(made)  # else tests after these find its texts


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Iterator[Hands]:
    made = Hands(qtbot, window)
    made.quiet()
    made.activate()
    yield made
    while made.dialog is not None:  # of a way that failed: the next ones need the window
        made.dialog.done(0)


@pytest.mark.parametrize("way", sorted(WAYS))
def test_a_way(hands: Hands, way: str) -> None:
    WAYS[way](hands)
    assert hands.dialog is None


def edited(books: Coffer) -> None:
    bank = next(one for one in books.accounts.all() if one.name == "Bank")
    books.accounts.update(replace(bank, name="Savings bank"), reason="")


def fed(books: Coffer) -> None:
    part = next(one for one in books.vaults.choices("Roof") if one.account == "Savings bank")
    books.vaults.feed("Roof", part.holding_id, Decimal(40))


CHANGES: tuple[tuple[Callable[[Coffer], object], str], ...] = (
    (edited, "account changed: Savings bank"),
    (lambda books: books.accounts.mark("hidden", "Nordic", "ACME", on=True),
     "marked: Nordic/ACME"),
    (lambda books: books.groups.make("Core", members=["Nordic"]), "group added: Core"),
    (lambda books: books.vaults.add(VaultDraft("Roof", "USD", Decimal(5000))),
     "vault added: Roof"),
    (fed, ": Roof"),
    (lambda books: books.loans.add_card(CardDraft("Visa", Decimal(5000))), "card added: Visa"),
    (lambda books: books.allocation.set_targets("type", {"crypto": Decimal("0.25")}),
     "target: type crypto"),
    (lambda books: books.profile.set("cost_basis_method", "hifo"), "setting: cost basis method"),
)  # fmt: skip


def test_ctrl_z_goes_back_change_by_change(hands: Hands, books: Coffer, tmp_path: Path) -> None:
    hands.shortcut("Ctrl+1")
    said = []
    for change, words in CHANGES:
        change(books)
        said.append(words)
    file = tmp_path / "bank.csv"
    file.write_text(
        "date,account,kind,currency,amount,external_id\n2026-01-05,Nordic,deposit,USD,77,x1\n",
        encoding="utf-8",
    )
    books.imports.run(file, ImportOptions())
    said.append("bank.csv")
    hands.shortcut("Ctrl+N")
    hands.holds("Account")
    hands.letters("Nordic")
    hands.tab_to("Asset")
    hands.letters("ACME")
    for name, text in (("Quantity", "2"), ("Price", "110")):
        hands.tab_to(name)
        hands.letters(text)
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.wait(lambda: hands.dialog is None, "it is not saved")
    said.append("buy ACME")
    for words in reversed(said):
        hands.shortcut("Ctrl+Z")
        hands.wait(partial(_is_said, hands, words),
                   f"{words!r} is not undone: {hands.window.toast.text}")  # fmt: skip
    hands.shortcut("Ctrl+Z")
    hands.wait(lambda: hands.window.toast.text == "There is nothing to undo.")
    assert {one.name for one in books.accounts.all()} >= {"Bank", "Nordic"}
    assert not books.groups.all()
    assert books.profile.get("cost_basis_method") == "fifo"
    hands.shows(NET_WORTH)


def _is_said(hands: Hands, words: str) -> bool:
    return words in hands.window.toast.text
