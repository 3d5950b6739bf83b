"""The activity screen: pages, filters, one entry's panel, voiding, undoing, linking."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from app.domain.ids import BatchId, EntryId, HoldingId
from app.domain.ledger import EntryFilter
from tests.unit.ui.fakes_tables import FakeCoffer, FakeLedger, an_entry
from ui.activity.bar import Span, span_of
from ui.activity.batches_dialog import BatchesDialog
from ui.activity.columns import EntryCells, cash_leg, main_leg, title_of
from ui.activity.dates_dialog import DatesDialog
from ui.activity.entry_facts import payload_facts
from ui.activity.links_dialog import LinksDialog
from ui.activity.view import ActivityView
from ui.activity.void_dialog import ConfirmDialog
from ui.entries.editor import EntryDialog
from ui.format import HIDDEN, Formatter
from ui.holdings.target import HoldingEntries
from ui.tasks import TaskRunner
from ui.widgets.table_window import PAGE
from ui.window.state import ViewState

TODAY = date(2026, 11, 20)
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def coffer() -> FakeCoffer:
    return FakeCoffer()


@pytest.fixture
def view(qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner, state: ViewState) -> ActivityView:
    made = ActivityView(coffer, tasks, state)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    qtbot.waitUntil(lambda: made.model.loaded(0) is not None and not tasks.is_busy)
    return made


def text(view: ActivityView, row: int, column: str) -> str:
    return view.model.cell(row, view.model.column_at(column)).text


def last_asked(coffer: FakeCoffer) -> EntryFilter:
    return next(what for what, _, _ in reversed(coffer.ledger.asked) if not what.ids)


def dialog(view: ActivityView, kind: type[D]) -> D:
    return view.findChildren(kind)[-1]


def test_the_ledger_is_shown_newest_first(view: ActivityView) -> None:
    assert view.model.rowCount() == 240
    assert text(view, 0, "kind") == "Buy"
    assert text(view, 0, "quantity") == "+30"
    assert text(view, 0, "amount") == "−$5,650.90"
    assert text(view, 5, "amount") == "+€3,200.00"
    assert view.status.text() == "240 entries"


def test_a_million_rows_are_scrolled_by_page(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    coffer = FakeCoffer(ledger=FakeLedger(total=1_000_000))
    view = ActivityView(coffer, tasks, state)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(view)
    view.resize(1208, 844)
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1_000_000)
    view.table.verticalScrollBar().setValue(view.table.verticalScrollBar().maximum() // 2)
    row = 500_000
    qtbot.waitUntil(lambda: view.model.loaded(row - 20) is not None)
    QTest.keyClick(view.table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.model.loaded(999_999) is not None)
    pages = [what for what, _, _ in coffer.ledger.asked if what.ids]
    assert len(pages) < 20
    assert all(len(what.ids) <= PAGE for what in pages)
    assert all(name.startswith("read") for name in coffer.ledger.threads)


def test_the_model_keeps_qts_rules(qtbot: QtBot, view: ActivityView) -> None:
    tester = QAbstractItemModelTester(
        view.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    view.bar.filter.setText("nvda")
    qtbot.waitUntil(lambda: view.model.rowCount() == 30)
    assert tester.model() is view.model


def test_filters_are_asked_of_the_database(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer, state: ViewState
) -> None:
    view.bar.filter.setText("salary")
    qtbot.waitUntil(lambda: last_asked(coffer).text == "salary")
    view.bar.accounts.choose("2")
    qtbot.waitUntil(lambda: last_asked(coffer).account_id == 2)
    view.bar.kinds.choose(frozenset({"buy"}))
    qtbot.waitUntil(lambda: last_asked(coffer).kinds == frozenset({"buy"}))
    view.bar.dates.choose("last_year")
    qtbot.waitUntil(lambda: last_asked(coffer).first_day is not None)
    QTest.mouseClick(view.bar.voided, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: last_asked(coffer).with_voided)
    state.set_as_of(date(2020, 1, 2))
    qtbot.waitUntil(lambda: last_asked(coffer).last_day == date(2020, 1, 2))
    assert view.bar.is_filtered
    view.bar.clear()
    assert not view.bar.is_filtered


def test_sorting_turns_the_order_around(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer
) -> None:
    view.table.header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: not last_asked(coffer).newest_first)
    view.table.header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert view.table.header.sortIndicatorSection() == 0


def test_an_entry_shows_all_of_itself(qtbot: QtBot, view: ActivityView) -> None:
    view.table.choose(0)
    assert view.panel.isVisible()
    legs = [row.fact.right for row in view.panel.legs.rows()]
    assert legs[0] == "+30 NVDA"
    assert "−5,650.90 USD" in legs
    payload = {row.fact.left: row.fact.right for row in view.panel.payload.rows()}
    assert payload["extra"] == "<b>kept</b>"
    view.table.choose(-1)
    assert not view.panel.isVisible()


def test_voiding_asks_and_says_what_happens(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer
) -> None:
    view.table.choose(0)
    QTest.mouseClick(view.panel.void_button, Qt.MouseButton.LeftButton)
    asking = dialog(view, ConfirmDialog)
    assert coffer.ledger.voided == set()
    asking.reason.setText("typed twice")
    QTest.mouseClick(asking.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: coffer.ledger.voided == {240})
    qtbot.waitUntil(view.banner.isVisible)
    assert "Ctrl+Z" in view.banner.text


def test_voiding_can_be_cancelled(qtbot: QtBot, view: ActivityView, coffer: FakeCoffer) -> None:
    view.table.choose(0)
    view.panel.void_wanted.emit(view.panel.entry)
    QTest.keyClick(dialog(view, ConfirmDialog), Qt.Key.Key_Escape)
    qtbot.wait(50)
    assert coffer.ledger.voided == set()


def test_voided_entries_are_struck_and_cannot_be_changed(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer
) -> None:
    coffer.ledger.voided = {240}
    view.reload()
    qtbot.waitUntil(lambda: view.model.cell(0, view.model.column_at("date")).is_struck)
    view.table.choose(0)
    assert not view.panel.void_button.isEnabled()
    assert not view.panel.edit_button.isEnabled()
    assert any("Voided by" in row.fact.left for row in view.panel.facts.rows())
    link = next(row for row in view.panel.facts.rows() if row.fact.target)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.panel.entry is not None and view.panel.entry.id == 241)


def test_edit_and_duplicate_open_the_editor(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer
) -> None:
    view.table.choose(0)
    QTest.mouseClick(view.panel.edit_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(view.findChildren(EntryDialog)))
    editor = dialog(view, EntryDialog)
    assert editor.windowTitle() == "Edit entry"
    assert editor.form.names["symbol"].value == "NVDA"
    qtbot.waitUntil(editor.save_button.isEnabled)
    editor.save()
    qtbot.waitUntil(lambda: len(coffer.ledger.recorded) == 1)
    assert coffer.ledger.recorded[0][1] == 240
    QTest.mouseClick(view.panel.duplicate_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(one.windowTitle() == "New entry" for one in view.findChildren(EntryDialog))
    )


def test_another_view_can_ask_for_a_holdings_entries(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer
) -> None:
    view.show_payload(HoldingEntries(HoldingId(3), "NVDA · Interactive Brokers"))
    qtbot.waitUntil(lambda: last_asked(coffer).holding_id == 3)
    assert view.bar.scope.isVisible()
    QTest.mouseClick(view.bar.scope, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: last_asked(coffer).holding_id is None)
    view.show_payload("btc")
    qtbot.waitUntil(lambda: last_asked(coffer).text == "btc")


def test_nothing_yet_and_nothing_found_say_what_to_do(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    view = ActivityView(FakeCoffer(ledger=FakeLedger(total=0)), tasks, state)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.empty.isVisible)
    view.bar.filter.setText("x")
    qtbot.waitUntil(view.nothing.isVisible)


def test_privacy_hides_amounts(view: ActivityView, state: ViewState) -> None:
    view.table.choose(0)
    state.set_private(True)
    assert text(view, 0, "amount") == HIDDEN
    assert HIDDEN in view.panel.legs.rows()[0].fact.right


def test_ambiguous_transfers_are_decided_by_hand(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer
) -> None:
    assert view.links_banner.isVisible()
    QTest.mouseClick(view.links_banner.action, Qt.MouseButton.LeftButton)
    links = dialog(view, LinksDialog)
    qtbot.waitUntil(lambda: len(links.buttons) == 2)
    QTest.mouseClick(links.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: coffer.links.linked == [(4, 20)])
    qtbot.waitUntil(lambda: links.buttons == [])
    qtbot.waitUntil(lambda: not view.links_banner.isVisible())


def test_a_link_can_be_taken_back(qtbot: QtBot, view: ActivityView, coffer: FakeCoffer) -> None:
    out = replace(an_entry(12), linked_entries=(EntryId(20),))
    view.panel.show_entry(out, Formatter(), TODAY)
    row = view.panel.facts.rows()[-1]
    assert row.fact.left == "Take the link back"
    row.click()
    qtbot.waitUntil(lambda: coffer.links.linked == [(12, 0)])
    view.actions_of_entry.unlink(replace(an_entry(3), linked_entries=(EntryId(12),)))
    qtbot.waitUntil(lambda: coffer.links.linked[1:] == [(12, 0)])
    qtbot.waitUntil(view.banner.isVisible)


def test_a_batch_is_undone_as_a_whole(qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner) -> None:
    batches = BatchesDialog(coffer, tasks)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(batches)
    batches.show()
    qtbot.waitUntil(lambda: batches.model.rowCount() == 5)
    other = BatchesDialog(coffer, tasks, None, BatchId(4))  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: other.table.current_row() == 3)
    batches.table.choose(2)
    assert not batches.undo_button.isEnabled()
    batches.table.choose(1)
    QTest.mouseClick(batches.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: coffer.ledger.undone == [2])


def test_dates_are_asked_for_and_checked(qtbot: QtBot) -> None:
    asking = DatesDialog()
    qtbot.addWidget(asking)
    asking.first.setText("2026-01-05")
    asking.last.setText("2026-01-01")
    QTest.mouseClick(asking.show_button, Qt.MouseButton.LeftButton)
    assert "before" in asking.problem.text()
    asking.last.setText("never")
    QTest.mouseClick(asking.show_button, Qt.MouseButton.LeftButton)
    assert "no date" in asking.problem.text()
    asking.last.setText("2026-02-01")
    with qtbot.waitSignal(asking.chosen) as chosen:
        QTest.mouseClick(asking.show_button, Qt.MouseButton.LeftButton)
    assert chosen.args == [date(2026, 1, 5), date(2026, 2, 1)]


def test_named_spans_cover_their_days() -> None:
    assert span_of("last_month", TODAY) == Span(date(2026, 10, 1), date(2026, 10, 31))
    assert span_of("year", TODAY) == Span(date(2026, 1, 1))
    assert span_of("month", date(2026, 1, 1)) == Span(date(2026, 1, 1))
    assert span_of("last_month", date(2026, 1, 1)).first == date(2025, 12, 1)
    assert span_of("", TODAY) == Span()
    assert span_of("12m", TODAY).first == date(2025, 11, 20)


def test_a_failed_page_is_told_and_asked_for_again(
    qtbot: QtBot, view: ActivityView, coffer: FakeCoffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> list[object]:
        raise RefusedError("the disk went away")

    monkeypatch.setattr(coffer.ledger, "entries", fail)
    view.model.wanted.emit(view.model.generation, 1)
    qtbot.waitUntil(view.banner.isVisible)
    assert "disk" in view.banner.text


def test_payloads_of_any_shape_are_plain_text() -> None:
    words = Formatter()
    assert payload_facts("", words) == []
    assert payload_facts("not json", words)[0].left == "not json"
    assert payload_facts("[1, 2]", words)[0].left == "[1, 2]"
    assert payload_facts('{"a": {"b": 1}, "c": null}', words)[0].right == '{"b": 1}'
    assert len(payload_facts("x" * 65536, words)) == 1


def test_entries_without_legs_are_told_too() -> None:
    words = Formatter()
    entry = replace(an_entry(1), legs=(), kind="margin_call")
    assert title_of(entry, words) == "Margin call"
    assert main_leg(entry) is None
    assert cash_leg(entry) is None
    for column in EntryCells(words, TODAY).columns():
        column.cell(entry)
        if column.tip:
            column.tip(entry)
    assert title_of(an_entry(7), words).startswith("Split")
    assert EntryId(1) == entry.id
