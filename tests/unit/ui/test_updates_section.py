"""Updates in Settings: nobody is asked unbidden; what came is shown as plain text, never run."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.notices.records import SENDABLE
from app.domain.updates.due import Often
from app.domain.updates.faults import Fault, UpdateError
from app.services.updates import UpdateService
from tests.unit.ui.fakes_settings import SecuredCoffer
from tests.unit.ui.settings_view import opened, quiet, shown, texts
from tests.updates_fakes import NEWER, FakeFeed, a_service
from ui.notifications.desk import Desk
from ui.notifications.notices import Kind, Notices
from ui.settings.ask import AskDialog
from ui.settings.updates import UpdatesSection
from ui.settings.updates_words import fault_words, often_words
from ui.tasks import TaskRunner
from ui.window.memory import Memory
from ui.window.state import ViewState


@pytest.fixture
def feed() -> FakeFeed:
    return FakeFeed()


@pytest.fixture
def service(feed: FakeFeed) -> UpdateService:
    return a_service(feed)


@pytest.fixture
def section(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, service: UpdateService
) -> UpdatesSection:
    books: Any = SecuredCoffer(updates=service)
    made = UpdatesSection(books, tasks, state)
    shown(qtbot, made, tasks)
    made.reload()
    quiet(qtbot, tasks)
    return made


def press(qtbot: QtBot, tasks: TaskRunner, button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    quiet(qtbot, tasks)


def test_it_is_off_and_says_whom_it_would_ask(section: UpdatesSection, feed: FakeFeed) -> None:
    assert section.often.box.currentText() == "Never"
    said = texts(section).replace("\u200b", "")
    assert "Coffer 0.1.0" in said
    assert "Not checked yet." in said
    assert "releases.example" in said
    assert not section.card.isVisible()
    assert feed.asked == 0


def test_how_often_is_chosen_and_nobody_is_asked_at_once(
    qtbot: QtBot, tasks: TaskRunner, section: UpdatesSection, service: UpdateService, feed: FakeFeed
) -> None:
    told: list[tuple[str, str]] = []
    section.told.connect(lambda text, tone: told.append((text, tone)))
    section.often.box.setCurrentIndex(section.often.box.findData("weekly"))
    quiet(qtbot, tasks)
    assert service.standing().often is Often.WEEKLY
    assert told == [("Check for new versions: Once a week.", "info")]
    assert feed.asked == 0


def test_a_newer_version_is_shown_as_text_and_opened_by_a_press_alone(
    qtbot: QtBot, tasks: TaskRunner, section: UpdatesSection, feed: FakeFeed
) -> None:
    pages: list[str] = []

    def browse(page: str) -> bool:
        pages.append(page)
        return True

    section.browse = browse
    feed.answer = NEWER
    press(qtbot, tasks, section.check_button)
    said = texts(section).replace("\u200b", "").replace("\xa0", " ")
    assert "Version 0.2.0 is available." in said
    assert "coffer_0.2.0_amd64.deb, 77.2 MiB" in said
    assert "dmg" not in said
    assert section.changes.toPlainText() == NEWER.changes  # no mark in it means anything
    assert (feed.asked, pages) == (1, [])
    press(qtbot, tasks, section.page_button)
    assert pages == [NEWER.page]


@pytest.mark.parametrize("fault", [one for one in Fault if one is not Fault.NO_SOURCE])
def test_each_refusal_is_told_in_words(
    qtbot: QtBot, tasks: TaskRunner, section: UpdatesSection, feed: FakeFeed, fault: Fault
) -> None:
    feed.answer = UpdateError(fault, "timestamp.json")
    press(qtbot, tasks, section.check_button)
    said = texts(section).replace("\u200b", "")
    assert fault_words(fault) in said
    assert "timestamp.json" in said
    assert section.anew_button.isVisible() is (fault in (Fault.DAMAGED, Fault.OLDER))
    assert section.check_button.isEnabled()


def test_only_the_person_begins_anew(
    qtbot: QtBot, tasks: TaskRunner, section: UpdatesSection, feed: FakeFeed
) -> None:
    feed.answer = UpdateError(Fault.DAMAGED)
    press(qtbot, tasks, section.check_button)
    assert feed.forgot == 0
    press(qtbot, tasks, section.anew_button)
    dialog = opened(section, AskDialog)
    press(qtbot, tasks, dialog.action_button)
    assert feed.forgot == 1
    assert not section.anew_button.isVisible()


def test_a_build_that_cannot_check_says_so(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    books: Any = SecuredCoffer(updates=a_service(FakeFeed("")))
    section = shown(qtbot, UpdatesSection(books, tasks, state), tasks)
    section.reload()
    quiet(qtbot, tasks)
    assert "This copy of Coffer has no address to ask" in texts(section).replace("\u200b", "")
    assert not section.check_button.isEnabled()
    assert not section.often.box.isEnabled()
    section.check()
    assert len(often_words()) == 3


def test_a_newer_version_is_a_quiet_notice_until_it_runs(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, memory: Memory, feed: FakeFeed,
    service: UpdateService,
) -> None:  # fmt: skip
    notices = Notices(memory)
    desk = Desk(notices, tasks, state, lambda _: None)
    went: list[tuple[str, Any]] = []
    state.navigate.connect(lambda view, payload: went.append((view, payload)))
    feed.answer = NEWER
    desk.take_version(service.check())
    (notice,) = notices.items()
    assert (notice.text, notice.kind) == ("Coffer 0.2.0 is available", Kind.VERSION)
    assert Kind.VERSION not in SENDABLE
    assert notice.deed is not None
    notice.deed()
    assert went == [("settings", "updates")]
    desk.take_version(replace(service, running="0.2.0").standing())
    assert list(notices.items()) == []
    desk.deleteLater()
