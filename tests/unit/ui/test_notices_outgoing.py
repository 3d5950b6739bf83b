"""What of a notice goes to the desktop and outside, and how the window lists and mutes kinds."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.domain.notices.drops import Drop
from app.domain.notices.records import Channel, Matter, Quiet, Reach, Rules
from app.domain.sync.trouble import Trouble
from app.services.notifying.answers import ChannelLine, Standing
from app.services.notifying.watching import Sighting
from ui.format import Formatter
from ui.notifications.desk import Desk
from ui.notifications.desktop import DesktopGate
from ui.notifications.notices import Kind, Notice, Notices, Priority
from ui.notifications.outgoing import matter_of
from ui.notifications.panel import NoticesPanel
from ui.notifications.words import ICONS, brief_of, kind_about, kind_name, sighting_text
from ui.tasks import TaskRunner
from ui.window.memory import Memory
from ui.window.state import ViewState

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def a_notice(key: str = "need:a", **more: Any) -> Notice:
    return Notice(key, more.pop("kind", Kind.NEED), "Harbor: 12.50 EUR", **more)


@pytest.fixture
def notices(memory: Memory) -> Notices:
    return Notices(memory)


class Service:
    """As much of the service as the window asks for."""

    def __init__(self) -> None:
        self.is_private = False
        self.taken: list[Matter] = []
        self.whole: set[Kind] = set()
        self.gone: set[str] = set()
        self.kept = Rules()
        self.lines: list[ChannelLine] = []

    def rules(self) -> Rules:
        return self.kept

    def set_rules(self, rules: Rules) -> None:
        self.kept = rules

    def channels(self) -> list[ChannelLine]:
        return self.lines

    def take(self, matters: list[Matter], complete: frozenset[Kind]) -> None:
        self.taken += matters
        self.whole |= complete

    def settle(self, keys: set[str]) -> None:
        self.gone |= keys


class Books:
    """As much of open books as a desk asks for."""

    notifying: ClassVar[Any] = None
    is_read_only = False

    def __init__(self) -> None:
        self.notifying = Service()  # type: ignore[misc]  # the class tells that there is one
        self.ledger = self.portfolio = SimpleNamespace(
            batches=lambda _: [], overview=lambda: SimpleNamespace(needs=())
        )


@pytest.fixture
def books() -> Books:
    return Books()


@pytest.fixture
def desk(qtbot: QtBot, notices: Notices, tasks: TaskRunner, state: ViewState, books: Any) -> Desk:
    made = Desk(notices, tasks, state, lambda _: None)
    made.use(books)
    made._pause.stop()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    return made


def flushed(desk: Desk, qtbot: QtBot, tasks: TaskRunner) -> None:
    desk.outgoing._flush()
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_what_goes_outside_has_nothing_of_the_books_in_it() -> None:
    for kind in Kind:
        assert brief_of(kind).endswith(".")
        assert kind_name(kind)
        assert kind_about(kind)
        assert ICONS[kind]
    found = matter_of(a_notice())
    assert (found.text, found.brief) == ("Harbor: 12.50 EUR", "Something in your books needs you.")


def test_new_ones_settled_ones_and_whole_lists_are_handed_on(
    desk: Desk, notices: Notices, books: Books, qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    notices.add(a_notice("work:loans", kind=Kind.WORK))
    notices.add(a_notice("channel:Phone:down", kind=Kind.CHANNEL))
    notices.show_kind(Kind.NEED, [a_notice()])
    notices.add(a_notice("backup:state", kind=Kind.BACKUP))
    notices.withdraw("backup:state")
    flushed(desk, qtbot, tasks)
    service = books.notifying
    assert {one.key for one in service.taken} == {"work:loans", "need:a"}
    assert (service.whole, service.gone) == ({Kind.NEED}, {"backup:state"})
    state.set_private(is_private=True)
    assert not service.is_private or "notifying" in vars(books)
    desk.use(None)
    notices.add(a_notice("work:late", kind=Kind.WORK))
    flushed(desk, qtbot, tasks)
    assert "work:late" not in {one.key for one in service.taken}


def test_a_channel_that_fails_is_a_notice_until_it_works(
    desk: Desk, notices: Notices, books: Books, qtbot: QtBot, tasks: TaskRunner
) -> None:
    channel = Channel("Phone", "ntfy")
    books.notifying.lines = [ChannelLine(channel, None, Standing(Trouble.DOWN))]
    for _ in range(2):
        desk.outgoing.look()
        qtbot.waitUntil(lambda: not tasks.is_busy)
    (one,) = notices.items()
    assert one.text.startswith("Notices do not arrive over “Phone”:")
    books.notifying.lines = [ChannelLine(channel, None, Standing())]
    desk.outgoing.look()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert notices.items() == []


def test_a_muted_kind_is_not_listed_unless_the_books_are_at_risk(notices: Notices) -> None:
    notices.add(a_notice())
    notices.add(a_notice("need:b", priority=Priority.HIGH))
    notices.mute({Kind.NEED})
    assert [one.key for one in notices.items()] == ["need:b"]
    assert notices.unread == 1
    notices.mute(())
    assert notices.unread == 2


def test_the_panel_lists_one_kind_alone(qtbot: QtBot, notices: Notices) -> None:
    notices.add(a_notice())
    notices.add(a_notice("work:a", kind=Kind.WORK))
    panel = NoticesPanel(notices, Formatter())
    qtbot.addWidget(panel)
    assert [panel.filter.itemText(at) for at in range(panel.filter.count())] == [
        "All kinds", "Needs you", "Background work",
    ]  # fmt: skip
    panel.show_kind("work")
    assert [row.notice.key for row in panel.rows] == ["work:a"]
    notices.dismiss("work:a")  # there is none any more: all are listed
    assert [row.notice.key for row in panel.rows] == ["need:a"]
    muted: list[object] = []
    panel.muted.connect(muted.append)
    menu = panel.rows[0].menu()
    menu.actions()[-1].trigger()
    assert muted == [Kind.NEED]


def test_the_desktop_is_told_within_its_limits() -> None:
    rules = Rules(
        desktop=Reach(least=Priority.HIGH, an_hour=2),
        quiet=Quiet(is_on=True, first=0, last=0, lets_high=False),
    )
    grave = a_notice(kind=Kind.BACKUP, priority=Priority.HIGH)
    gate = DesktopGate()
    assert not gate.lets(grave, rules, NOON)  # quiet all day
    loud = Rules(desktop=rules.desktop)
    assert not gate.lets(a_notice(), loud, NOON)
    assert [gate.lets(grave, loud, NOON) for _ in range(3)] == [True, True, False]
    assert gate.lets(grave, loud, NOON + timedelta(hours=1))


def test_what_was_seen_is_told_in_words() -> None:
    words = Formatter(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    vault = Sighting("vault:1:2026-11-20", Kind.VAULT, "Roof")
    assert sighting_text(vault, words) == "“Roof” has reached its target"
    drop = Drop(date(2026, 11, 14), Decimal("0.125"), Decimal(1250))
    fall = Sighting("worth:1", Kind.WORTH, drop=drop, amount=drop.amount, currency="USD")
    assert sighting_text(fall, words) == (
        "Net worth has fallen by 12.5% since 14 Nov 2026: $1,250.00"
    )
