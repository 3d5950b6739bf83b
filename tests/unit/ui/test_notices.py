"""Notices: what is new, what was read, what was put away, and what is written down of it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import BatchId
from app.domain.ledger import Batch
from app.services.changes import Changes, Topic
from app.services.reports import Need
from ui.format import Formatter
from ui.notifications.desk import Desk
from ui.notifications.notices import Kind, Notice, Notices, Priority
from ui.notifications.panel import NoticesPanel
from ui.notifications.words import ago
from ui.tasks import TaskRunner
from ui.window.memory import Memory, use_memory
from ui.window.state import ViewState

NOW = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def a_notice(key: str, kind: Kind = Kind.WORK, **more: Any) -> Notice:
    return Notice(key, kind, more.pop("text", f"About {key}"), **more)


@pytest.fixture
def notices(memory: Memory) -> Notices:
    return Notices(memory)


class Noted:
    """A channel that keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def tell(self, notice: Notice) -> None:
        self.told.append(notice.key)


def test_new_ones_come_first_then_what_weighs_most_then_the_newest(notices: Notices) -> None:
    notices.add(a_notice("work:old", at=NOW - timedelta(hours=2)))
    notices.add(a_notice("work:new", at=NOW))
    notices.add(a_notice("work:grave", at=NOW - timedelta(days=1), priority=Priority.HIGH))
    notices.add(a_notice("work:read", at=NOW, priority=Priority.HIGH))
    notices.read("work:read")
    assert [one.key for one in notices.items()] == [
        "work:grave", "work:new", "work:old", "work:read",
    ]  # fmt: skip
    assert notices.unread == 3
    notices.read_all()
    assert notices.unread == 0


def test_the_same_matter_is_told_of_once(notices: Notices, qtbot: QtBot) -> None:
    channel = Noted()
    notices.add_channel(channel)
    notices.add(a_notice("work:loans"))
    notices.add(a_notice("work:loans"))
    notices.add(a_notice("work:loans", text="Again"))
    assert channel.told == ["work:loans"]
    assert [one.text for one in notices.items()] == ["Again"]
    notices.remove_channel(channel)
    notices.add(a_notice("work:other"))
    assert channel.told == ["work:loans"]


def test_marks_survive_and_no_name_is_written_down(notices: Notices, tmp_path: Path) -> None:
    for name in ("Harbor Robotics", "Nordea"):
        notices.add(a_notice(f"need:{name}", Kind.NEED))
    notices.read("need:Harbor Robotics")
    notices.dismiss("need:Nordea")
    Memory().save()
    written = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert b"notices" in written
    assert b"Harbor" not in written
    assert b"Nordea" not in written
    again = Notices(Memory())
    again.add(a_notice("need:Harbor Robotics", Kind.NEED))
    again.add(a_notice("need:Nordea", Kind.NEED))
    assert [(one.key, again.is_read(one.key)) for one in again.items()] == [
        ("need:Harbor Robotics", True)
    ]


def test_a_settled_matter_is_news_when_it_comes_back(notices: Notices) -> None:
    one, other = a_notice("need:a", Kind.NEED), a_notice("need:b", Kind.NEED)
    notices.show_kind(Kind.NEED, [one, other])
    notices.dismiss("need:a")
    notices.show_kind(Kind.NEED, [one, other])
    assert [each.key for each in notices.items()] == ["need:b"]
    notices.show_kind(Kind.NEED, [other])
    notices.show_kind(Kind.NEED, [one, other])
    assert {each.key for each in notices.items()} == {"need:a", "need:b"}


def test_two_profiles_have_marks_of_their_own(notices: Notices, tmp_path: Path) -> None:
    notices.add(a_notice("need:a", Kind.NEED))
    notices.read("need:a")
    use_memory(tmp_path / "other.window")
    notices.use_memory(Memory())
    assert not notices.items()
    notices.add(a_notice("need:a", Kind.NEED))
    assert notices.unread == 1


def test_there_is_an_end_to_how_many_are_kept(notices: Notices) -> None:
    for number in range(250):
        notices.add(a_notice(f"work:{number}"))
    assert len(notices.items()) == 200


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, notices: Notices, done: list[str]) -> NoticesPanel:
    for name in ("a", "b"):
        notices.add(
            a_notice(
                f"work:{name}", at=NOW, action="Look", deed=lambda name=name: done.append(name)
            )
        )
    notices.add(a_notice("backup:state", Kind.BACKUP, priority=Priority.HIGH))
    made = NoticesPanel(notices, Formatter())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_panel_is_used_by_keyboard(
    panel: NoticesPanel, notices: Notices, done: list[str]
) -> None:
    assert [row.notice.key for row in panel.rows] == ["backup:state", "work:a", "work:b"]
    assert panel.rows[0].accessibleName() == "New: About backup:state"
    panel.rows[0].setFocus()
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Down)
    assert panel.rows[1].hasFocus()
    QTest.keyClick(panel.rows[1], Qt.Key.Key_Delete)
    assert [row.notice.key for row in panel.rows] == ["backup:state", "work:b"]
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Return)
    assert notices.is_read("backup:state")
    assert [row.notice.key for row in panel.rows] == ["work:b", "backup:state"]
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Return)
    assert done == ["b"]
    assert not panel.isVisible()


def test_the_panel_is_used_by_mouse(panel: NoticesPanel, notices: Notices, done: list[str]) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.all_read, left)
    assert notices.unread == 0
    assert not panel.all_read.isEnabled()
    QTest.mouseClick(panel.rows[0].close_button, left)
    assert len(panel.rows) == 2
    QTest.mouseClick(panel.rows[0].action, left)
    assert done == ["a"]


def test_an_empty_panel_says_what_will_be_there(qtbot: QtBot, notices: Notices) -> None:
    panel = NoticesPanel(notices, Formatter())
    panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(panel)
    panel.show()
    assert panel._none.isVisible()
    assert not panel.rows


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(seconds=5), "just now, "),
        (timedelta(minutes=1), "1 minute ago, "),
        (timedelta(minutes=40), "40 minutes ago, "),
        (timedelta(hours=1), "1 hour ago, "),
        (timedelta(hours=23), "23 hours ago, "),
        (timedelta(days=40), "40 days ago, "),
    ],
)
def test_time_is_relative_and_absolute(before: timedelta, words: str) -> None:
    said = ago(NOW - before, NOW, Formatter())
    assert said.startswith(words)
    assert "2026" in said


def a_batch(number: int, *, is_undone: bool = False) -> Batch:
    return Batch(
        BatchId(number), NOW, "import", "bank.csv", "", None, 12, 0, 3, "", "", is_undone=is_undone
    )


class Books:
    """As much of open books as a desk asks for."""

    def __init__(self) -> None:
        self.needs: tuple[Need, ...] = (Need("missing_price", 1, "Harbor", "", "update"),)
        self.made: list[Batch] = [a_batch(1)]
        self.portfolio = self.ledger = self

    def overview(self) -> "Books":
        return self

    def batches(self, limit: int) -> Sequence[Batch]:
        return self.made[-limit:]


def test_the_desk_gathers_and_takes_back(
    qtbot: QtBot, notices: Notices, tasks: TaskRunner, state: ViewState
) -> None:
    books: Any = Books()
    asked: list[tuple[str, object]] = []
    state.navigate.connect(lambda *what: asked.append(what))
    desk = Desk(notices, tasks, state, lambda _: None)
    desk.use(books)
    qtbot.waitUntil(lambda: desk._last_batch == 1)  # earlier imports are no news
    desk._pause.setInterval(1)
    books.made.append(a_batch(2))
    tasks.changed.emit(Changes(frozenset({Topic.LEDGER})))
    qtbot.waitUntil(lambda: len(notices.items()) == 2)
    texts = {one.kind: one for one in notices.items()}
    assert texts[Kind.NEED].text == "“Harbor” has no price"
    assert texts[Kind.IMPORT].text == "Imported bank.csv: 12 entries, 3 prices"
    deed = texts[Kind.NEED].deed
    assert deed is not None
    deed()
    assert asked == [("price", "Harbor")]
    desk.work_failed("loans", "no such account")
    desk.backup_trouble("the disk is full")
    assert notices.items()[0].priority is Priority.HIGH
    desk.work_done("loans")
    desk.backup_trouble("")
    books.needs, books.made[1] = (), a_batch(2, is_undone=True)
    tasks.changed.emit(Changes(frozenset({Topic.LEDGER})))
    qtbot.waitUntil(lambda: not notices.items())
    desk.take_needs((Need("ambiguous_transfers", 2, "", "", "decide"),))
    desk.use(None)
    assert not notices.items()
