"""Connections: what each needs, its accounts, log and questions, and what can be done about it."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import AccountId
from app.domain.sync.records import QuestionKind, Status
from app.domain.sync.trouble import ProviderError, Remedy, Trouble
from app.services.sync.answers import RunState
from tests.unit.ui.fakes import FakeCoffer
from ui.accounts.view import AccountsView
from ui.connections.ask_dialogs import DisconnectDialog, RemoveDialog, RenameDialog
from ui.connections.key_dialog import KeyDialog
from ui.connections.questions import parts_of
from ui.connections.run_dialog import RunDialog, detail_of, rejected_of
from ui.connections.sample import SampleConnections, SampleSync, sample_lines
from ui.connections.view import ConnectionsView
from ui.format import HIDDEN, Formatter
from ui.notifications.desk import Desk
from ui.notifications.notices import Kind, Notices
from ui.overview.needs import NeedsCard
from ui.tasks import TaskRunner
from ui.widgets.labels import ElidedLabel
from ui.window.memory import Memory
from ui.window.state import ViewState
from ui.window.syncing import Syncing, SyncNews

LEFT = Qt.MouseButton.LeftButton


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(5)


def texts(widget: QWidget) -> str:
    found = [one for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.full_text if isinstance(one, ElidedLabel) else one.text() for one in found)


@pytest.fixture
def service(books: FakeCoffer) -> SampleConnections:
    books.connections = SampleConnections()
    books.sync = SampleSync(books.connections)
    books.is_read_only = False  # type: ignore[attr-defined]  # the fake has none
    return books.connections


@pytest.fixture
def syncing(coffer: Any, tasks: TaskRunner, state: ViewState, service: Any) -> Iterator[Syncing]:
    del service
    made = Syncing(tasks, state)
    made.use(coffer)
    state.sync_wanted.connect(made.sync)
    yield made
    made.use(None)


@pytest.fixture
def view(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, service: SampleConnections
) -> ConnectionsView:
    del service
    made = ConnectionsView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    quiet(qtbot, tasks)
    return made


def choose(qtbot: QtBot, view: ConnectionsView, own: int) -> None:
    view.show_payload(own)
    quiet(qtbot, view.tasks)


def dialog_of(view: ConnectionsView, kind: type[QDialog]) -> Any:
    assert isinstance(view._dialog, kind)
    return view._dialog


def test_connections_are_listed_by_kind_with_how_they_stand(view: ConnectionsView) -> None:
    assert view.shown_names()[:3] == ["Meridian checking", "Household card", "Northwind"]
    status = view.model.column_at("status")
    said = [view.model.cell(row, status) for row in range(view.model.rowCount())]
    words = [cell.text for cell in said if cell.text]
    assert words[:3] == ["Active", "Needs attention", "Tries again"]
    assert all(cell.icon for cell in said if cell.text)  # never by colour alone
    QAbstractItemModelTester(
        view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view.model
    )


def test_what_needs_the_person_stands_above_with_its_action(
    qtbot: QtBot, view: ConnectionsView
) -> None:
    said = texts(view.attention)
    assert "“Household card”: The sign-in has expired" in said
    assert "“Meridian checking”: 2 questions wait for your answer." in said
    QTest.mouseClick(view.attention.buttons[0], LEFT)
    quiet(qtbot, view.tasks)
    dialog = dialog_of(view, KeyDialog)
    assert dialog.windowTitle() == "Sign in again: Household card"
    dialog.reject()


def test_the_pane_shows_accounts_and_hides_what_they_are_worth(
    qtbot: QtBot, view: ConnectionsView, state: ViewState, service: SampleConnections
) -> None:
    choose(qtbot, view, 1)
    assert view.panel.parts.value == "questions"  # what is asked comes first
    view.panel.show_part("accounts")
    assert "$25,131.62" in texts(view.panel.accounts)
    state.set_private(True)
    assert HIDDEN in texts(view.panel.accounts)
    assert "25,131" not in texts(view.panel)
    state.set_private(False)
    box = view.panel.accounts.boxes["r1"]
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    quiet(qtbot, view.tasks)
    assert service.calls[-1] == ("follow", 1, "r1", False, AccountId(4))
    assert not view.panel.accounts.boxes["r1"].isChecked()
    with qtbot.waitSignal(state.navigate) as told:
        view.panel.account_wanted.emit(AccountId(4))
    assert told.args == ["accounts", 4]


def test_a_question_shows_both_versions_and_is_answered_by_a_press(
    qtbot: QtBot, view: ConnectionsView, service: SampleConnections
) -> None:
    choose(qtbot, view, 1)
    card = view.panel.questions.cards[0]
    said = texts(card)
    assert "In your books" in said
    assert "The provider now says" in said
    assert "−64.20" in said
    assert "−71.90" in said
    assert [button.text() for button in card.buttons] == [
        "Keep what is booked", "Book the new version",
    ]  # fmt: skip
    QTest.mouseClick(card.buttons[0], LEFT)
    quiet(qtbot, view.tasks)
    assert service.calls[-1] == ("settle", 1, "keep")
    assert len(view.panel.questions.cards) == 1


def test_details_of_any_shape_are_shown_and_amounts_hidden() -> None:
    detail = {
        "told": {"amount": "5", "currency": "USD", "row": "{…}"},
        "choices": [{"note": "one"}, {"note": "two"}, {"note": "three"}],
        "examples": ["a", "b"], "count": 40, "nothing": None, "odd": "NaN", "what": "rows\n<b>",
    }  # fmt: skip
    sides, facts = parts_of(detail, Formatter())
    assert [title for title, _ in sides] == [
        "The provider now says", "1 of 3", "2 of 3", "3 of 3",
    ]  # fmt: skip
    assert sides[0][1] == [("Amount", "5.00"), ("Currency", "USD")]
    assert ("For example", "a, b") in facts
    assert ("Rows that are gone", "40") in facts
    assert ("What", "rows <b>") in facts
    hidden, _ = parts_of(detail, Formatter(is_private=True))
    assert hidden[0][1][0] == ("Amount", HIDDEN)
    assert parts_of({}, Formatter()) == ([], [])


@pytest.mark.parametrize(
    ("own", "expected"),
    [(3, [3]), (4, [4])],
    ids=["down", "waiting"],
)
def test_try_now_syncs_the_one(
    qtbot: QtBot, view: ConnectionsView, coffer: Any, syncing: Syncing, own: int,
    expected: list[int],
) -> None:  # fmt: skip
    del syncing
    choose(qtbot, view, own)
    assert view.panel.mend_button.text() == "Try now"
    QTest.mouseClick(view.panel.mend_button, LEFT)
    quiet(qtbot, view.tasks)
    assert coffer.sync.asked == [expected]


def test_each_remedy_leads_somewhere(
    qtbot: QtBot, view: ConnectionsView, state: ViewState, service: SampleConnections
) -> None:
    line = service.line(3)
    gone = replace(line, trouble=Trouble.NO_SECRETS, remedy=Remedy.NEW_KEY)
    with qtbot.waitSignal(state.navigate) as told:
        view.deeds.mend(gone)
    assert told.args == ["settings", "security"]
    view.deeds.mend(replace(line, trouble=Trouble.BAD_ANSWER, remedy=Remedy.TELL_US))
    quiet(qtbot, view.tasks)
    dialog_of(view, RunDialog).accept()
    view.deeds.mend(replace(line, trouble=Trouble.REDIRECTED, remedy=Remedy.CHECK_ADDRESS))
    quiet(qtbot, view.tasks)
    dialog_of(view, KeyDialog).reject()
    with qtbot.waitSignal(state.sync_wanted) as asked:
        view.deeds.mend(replace(line, trouble=None, remedy=None))
    assert asked.args is not None
    assert asked.args[0] == [3]


def test_pause_schedule_rename_disconnect_and_remove(
    qtbot: QtBot, view: ConnectionsView, service: SampleConnections
) -> None:
    choose(qtbot, view, 7)
    panel = view.panel
    QTest.mouseClick(panel.turn_button, LEFT)
    quiet(qtbot, view.tasks)
    assert service.line(7).connection.status == Status.PAUSED
    assert panel.turn_button.text() == "Go on"
    QTest.mouseClick(panel.turn_button, LEFT)
    quiet(qtbot, view.tasks)
    assert service.line(7).connection.status == Status.ACTIVE
    panel.every.setCurrentIndex(panel.every.findData(60))
    panel.every.activated.emit(panel.every.currentIndex())
    quiet(qtbot, view.tasks)
    assert service.calls[-1] == ("set_every", 7, 60)
    line = service.line(7)
    view.deeds.rename(line)
    dialog = dialog_of(view, RenameDialog)
    assert not dialog.action_button.isEnabled()  # it is called so already
    dialog.name.setText(" Rates ")
    dialog.act()
    quiet(qtbot, view.tasks)
    assert service.calls[-1] == ("rename", 7, "Rates")
    view.deeds.disconnect_it(service.line(7))
    dialog_of(view, DisconnectDialog).act()
    quiet(qtbot, view.tasks)
    assert service.line(7).connection.status == Status.DISCONNECTED
    view.deeds.remove(service.line(7))
    dialog = dialog_of(view, RemoveDialog)
    assert "voided" in texts(dialog)
    dialog.with_data.setChecked(True)
    dialog.act()
    quiet(qtbot, view.tasks)
    assert service.calls[-1] == ("remove", 7, True)
    assert "Rates" not in view.shown_names()


def test_a_refusal_is_said_and_nothing_pretended(
    qtbot: QtBot, view: ConnectionsView, service: SampleConnections
) -> None:
    choose(qtbot, view, 1)
    service.refusals.append(ProviderError(Trouble.RATE_LIMITED, "x"))
    QTest.mouseClick(view.panel.turn_button, LEFT)
    quiet(qtbot, view.tasks)
    assert "asked too often" in view.banner.text
    assert view.banner.isVisible()
    assert view.panel.turn_button.text() == "Pause"


def test_a_new_key_keeps_what_is_left_empty(
    qtbot: QtBot, view: ConnectionsView, service: SampleConnections, coffer: Any, syncing: Syncing
) -> None:
    del syncing
    view.deeds.new_key(service.line(4))
    quiet(qtbot, view.tasks)
    dialog = dialog_of(view, KeyDialog)
    assert dialog.fields.controls["api_key"].text() == "ab12"
    dialog.fields.controls["api_key"].setText(" new ")
    service.refusals.append(ProviderError(Trouble.CAN_WITHDRAW, "Harbor"))
    dialog.next_button.click()
    quiet(qtbot, view.tasks)
    assert "can move money out" in dialog.banner.text
    dialog.next_button.click()
    quiet(qtbot, view.tasks)
    assert service.calls[-1] == ("change_fields", 4, {"api_key": "new", "region": "global"})
    assert coffer.sync.asked == [[4]]


def test_the_log_opens_a_run_with_what_could_not_be_read(
    qtbot: QtBot, view: ConnectionsView
) -> None:
    choose(qtbot, view, 7)
    view.panel.show_part("log")
    view.panel.log_table.setFocus()
    view.panel.log_table.choose(0)
    QTest.keyClick(view.panel.log_table, Qt.Key.Key_Return)
    quiet(qtbot, view.tasks)
    dialog = dialog_of(view, RunDialog)
    said = texts(dialog)
    assert "Row 4: “n/a” is no number" in said
    assert "Row 9: no date" in said
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    dialog.table.opened.emit(0)
    quiet(qtbot, view.tasks)
    assert '"added"' in dialog.answer.toPlainText()
    assert "partial" in dialog.text()
    run = sample_lines()[0].newest
    assert run is not None
    assert detail_of(replace(run, detail="{")) == {}
    assert rejected_of({"rejected": ["plain", {"reason": "odd"}]}) == ["plain", "odd"]


def test_a_sync_is_seen_running_and_can_be_stopped(
    qtbot: QtBot, view: ConnectionsView, coffer: Any, syncing: Syncing, state: ViewState
) -> None:
    coffer.sync.hold = threading.Event()
    choose(qtbot, view, 1)
    QTest.mouseClick(view.panel.sync_button, LEFT)
    qtbot.waitUntil(lambda: bool(state.runs), timeout=5000)
    row = view.model.row_of(1)
    assert view.model.cell(row, view.model.column_at("status")).text == "Syncing…"
    assert view.panel.progress.isVisible()
    assert view.panel.progress.bar.value() == 3
    assert view.sync_button.text() == "Stop"
    QTest.mouseClick(view.panel.progress.cancel_button, LEFT)
    qtbot.waitUntil(lambda: not state.runs, timeout=5000)
    quiet(qtbot, view.tasks)
    assert coffer.sync.stopped == [1]
    assert view.model.cell(row, view.model.column_at("status")).text == "Active"
    coffer.sync.hold.set()
    QTest.mouseClick(view.sync_button, LEFT)
    quiet(qtbot, view.tasks)
    assert coffer.sync.asked[-1] is None  # all
    qtbot.waitUntil(lambda: not syncing._under_way, timeout=5000)


def test_what_is_due_is_synced_and_polled_only_meanwhile(
    qtbot: QtBot, tasks: TaskRunner, coffer: Any, syncing: Syncing, state: ViewState
) -> None:
    syncing.look_due()
    quiet(qtbot, tasks)
    assert coffer.sync.asked == []
    coffer.sync.due_ids = [1, 3]
    with qtbot.waitSignal(syncing.news, timeout=5000) as told:
        syncing.look_due()
        qtbot.waitUntil(lambda: coffer.sync.asked == [[1, 3]], timeout=5000)
    quiet(qtbot, tasks)
    assert isinstance(told.args[0], SyncNews)
    qtbot.waitUntil(lambda: not syncing._poll.isActive(), timeout=5000)
    assert state.runs == ()
    coffer.sync.hold = threading.Event()
    syncing.sync([1])
    qtbot.waitUntil(lambda: bool(state.runs), timeout=5000)
    syncing.use(None)  # the books are being locked
    assert coffer.sync.stopped == [None]
    assert state.runs == ()
    coffer.sync.hold.set()


def test_the_pane_says_how_far_any_run_is(qtbot: QtBot, view: ConnectionsView) -> None:
    choose(qtbot, view, 2)
    view.state.set_runs([RunState(2, 5, "accounts\u202e", 0, 0)])
    assert "Syncing…" in texts(view.panel)
    assert view.panel.progress.isVisible()
    assert not view.panel.mend_button.isVisible()
    view.state.set_runs([])
    quiet(qtbot, view.tasks)
    assert view.panel.mend_button.text() == "Sign in again"


def test_without_connections_it_says_what_it_will_show(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = ConnectionsView(coffer, tasks, state)
    qtbot.addWidget(view)
    view.show()
    quiet(qtbot, tasks)
    assert view.empty.isVisible()
    with qtbot.waitSignal(state.navigate) as told:
        QTest.mouseClick(view.empty.second, LEFT)
    assert told.args == ["import", None]


def test_needs_and_notices_come_from_what_the_connections_need(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, memory: Memory
) -> None:
    from ui.connections.needs import needs_of, place_of_need

    service = SampleConnections()
    news = SyncNews(tuple(service.lines), tuple(service.asked))
    needs = needs_of(news)
    card = NeedsCard()
    qtbot.addWidget(card)
    card.show_needs(needs, Formatter())
    assert [row.button.text() for row in card.rows] == ["Sign in again", "Answer"]
    assert place_of_need(needs[0]) == ("connections", ("mend", 2))
    assert place_of_need(needs[1]) == ("connections", ("questions", 1))
    notices = Notices(memory)
    desk = Desk(notices, tasks, state, lambda _: None)
    desk.take_sync(news)
    said = {one.text[:20]: one for one in notices.items()}
    assert all(one.kind == Kind.PROVIDER and one.action for one in notices.items())
    assert len(said) == 3  # Northwind fails, too, and tries again by itself
    with qtbot.waitSignal(state.navigate) as told:
        notices.items()[0].deed()  # type: ignore[misc]  # it has one
    assert told.args is not None
    assert told.args[0] == "connections"
    desk.take_sync(SyncNews())
    assert notices.items() == []
    quiet(qtbot, tasks)


def test_accounts_tell_how_their_connection_stands(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, service: SampleConnections
) -> None:
    view = AccountsView(coffer, tasks, state)
    qtbot.addWidget(view)
    view.resize(1500, 844)
    view.show()
    quiet(qtbot, tasks)
    assert not view.table.chooser.is_shown("sync")
    state.set_sync_news(SyncNews(tuple(service.lines)))
    assert view.table.chooser.is_shown("sync")
    row = view.model.row_of(AccountId(4))
    assert view.model.cell(row, view.model.column_at("sync")).text == "4 min ago"
    view.show_payload(2)
    quiet(qtbot, tasks)
    assert "Waiting until" in texts(view.panel)
    with qtbot.waitSignal(state.navigate) as told:
        QTest.mouseClick(view.panel._link, LEFT)
    assert told.args == ["connections", 4]
    view.show_payload(5)
    quiet(qtbot, tasks)
    assert not view.panel._link.isVisible()


def test_hostile_names_stay_on_their_lines(
    qtbot: QtBot, view: ConnectionsView, service: SampleConnections
) -> None:
    name = "<b>ملكية\u202e " + "W" * 300
    line = service.line(1)
    accounts = tuple(
        replace(one, booked_name=name, account=replace(one.account, name=name, mask=name))
        for one in line.accounts
    )
    odd = replace(line, connection=replace(line.connection, name=name), accounts=accounts)
    service.put(odd)
    service.asked = [
        replace(one, question=replace(one.question, kind="new_kind", subject=name))
        for one in service.asked
    ]
    view.resize(800, 640)
    view.reload()
    quiet(qtbot, view.tasks)
    choose(qtbot, view, 1)
    assert view.panel.minimumSizeHint().width() < 760
    assert view.minimumSizeHint().width() < 880
    assert "\u202e" not in texts(view)
    assert QuestionKind.DRIFT not in texts(view)
