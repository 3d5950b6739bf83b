"""Backups, the restore drill, the second place, restoring."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import BackupError, WrongSecretError
from app.ports.backups import DrillResult, Level
from app.ports.keys import Standing, Way
from tests.unit.ui.fakes_settings import FOLDER, NOW, FakeFrame, SecuredCoffer, a_state
from tests.unit.ui.settings_view import closed_work, opened, quiet, shown, texts
from ui.format import HIDDEN, Formatter
from ui.settings import deeds
from ui.settings.backup_words import (
    drill_words,
    kind_word,
    next_words,
    size_words,
    when_words,
)
from ui.settings.backups import BackupsSection
from ui.settings.restore_dialog import RestoreDialog
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.window.state import ViewState

WORDS = Formatter(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@dataclass
class Restored:
    """What a restore returns."""

    made_at: datetime
    kept: Path | None


@pytest.fixture
def secured() -> SecuredCoffer:
    return SecuredCoffer()


@pytest.fixture
def frame() -> FakeFrame:
    return FakeFrame()


def section_of(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, books: SecuredCoffer, frame: FakeFrame
) -> BackupsSection:
    view = shown(qtbot, SettingsView(cast(Any, books), tasks, state), tasks)
    frame.views.append(view)
    view.use_frame(frame.hooks())
    made = view.show_section("backups")
    quiet(qtbot, tasks)
    return cast(BackupsSection, made)


@pytest.fixture
def section(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer, frame: FakeFrame
) -> BackupsSection:
    return section_of(qtbot, tasks, state, secured, frame)


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_tells_how_the_backups_stand(section: BackupsSection) -> None:
    said = texts(section)
    assert "Last proven restore" in said
    assert "4.1 s · 1,204 entries · net worth equal" in said
    assert "/media/anna/disk/coffer" in said
    assert not section.alarm.isVisible()
    assert section.model.rowCount() == 6
    assert section.model.data(section.model.index(0, 4)) == "$689,106.31"
    assert section.model.data(section.model.index(5, 5)) == "Bad"
    QAbstractItemModelTester(
        section.model, QAbstractItemModelTester.FailureReportingMode.Fatal, section.model
    )


def test_no_amount_is_shown_in_privacy_mode(
    section: BackupsSection, state: ViewState, qtbot: QtBot
) -> None:
    state.set_private(True)
    shown_cells = [
        str(section.model.data(section.model.index(row, column)))
        for row in range(section.model.rowCount())
        for column in range(section.model.columnCount())
    ]
    assert HIDDEN in shown_cells
    assert not any("689" in cell for cell in shown_cells)
    assert section.model.copied(0, 4) == HIDDEN


@pytest.mark.parametrize(
    ("more", "said", "tone"),
    [
        ({"level": Level.WARN, "problem": "the disk is full"}, "The disk is full.", "warn"),
        ({"level": Level.RED, "problem": "the disk is full"}, "The disk is full.", "loss"),
        ({"level": Level.RED}, "for more than 14 days", "loss"),
        (
            {"level": Level.WARN, "same_device": True},
            "on the same disk as the books",
            "warn",
        ),
    ],
)
def test_what_is_wrong_is_amber_or_red(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer, frame: FakeFrame,
    more: dict[str, Any], said: str, tone: str,
) -> None:  # fmt: skip
    secured.backups.stand = a_state(**more)
    section = section_of(qtbot, tasks, state, secured, frame)
    assert section.alarm.isVisible()
    assert said in section.alarm.text
    assert section.alarm.property("tone") == tone


def test_books_without_any_backup_say_so(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer, frame: FakeFrame
) -> None:
    secured.backups.found = []
    secured.backups.last = None
    secured.backups.stand = a_state(last_good_at=None, last_drill=None, second_folder=None)
    section = section_of(qtbot, tasks, state, secured, frame)
    said = texts(section)
    assert "There is none yet." in said
    assert "No restore was proven yet" in said
    assert "every backup is gone" in said
    assert not section.prove_button.isEnabled()
    assert not section.list_card.isVisible()


def test_a_backup_is_made_now_and_to_a_file(
    qtbot: QtBot, section: BackupsSection, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    told: list[str] = []
    section.told.connect(lambda text, _: told.append(text))
    press(section.now_button)
    quiet(qtbot, tasks)
    section.back_up(Path("/media/stick/one.coffer-backup"))
    quiet(qtbot, tasks)
    assert secured.backups.made == [
        ("manual", None),
        ("manual", Path("/media/stick/one.coffer-backup")),
    ]
    assert told[0] == "Backed up, and verified."
    assert "/media/stick/one.coffer-backup" in told[1]
    assert section.now_button.isEnabled()


def test_a_backup_that_fails_is_told_and_can_be_tried_again(
    qtbot: QtBot, section: BackupsSection, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    secured.backups.fails = BackupError("/folder", "there is no room")
    told: list[tuple[str, str]] = []
    section.told.connect(lambda text, tone: told.append((text, tone)))
    press(section.now_button)
    quiet(qtbot, tasks)
    assert "there is no room" in told[0][0]
    assert told[0][1] == "loss"
    assert not section.progress.isVisible()
    assert section.now_button.isEnabled()


def test_a_restore_is_proven_when_asked(
    qtbot: QtBot, section: BackupsSection, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    press(section.prove_button)
    quiet(qtbot, tasks)
    assert secured.backups.drills == 1


def test_a_drill_that_failed_names_what_differs(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer, frame: FakeFrame
) -> None:
    secured.backups.last = replace(
        secured.backups.last, is_equal=False, problems=("x.coffer-backup: page 7 is damaged",)
    )
    section = section_of(qtbot, tasks, state, secured, frame)
    assert "The last restore failed" in texts(section)
    assert "page 7 is damaged" in texts(section)


def test_the_second_place_is_chosen_and_removed(
    qtbot: QtBot, section: BackupsSection, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    section.set_second(Path("/media/other"))
    quiet(qtbot, tasks)
    press(section.none_button)
    quiet(qtbot, tasks)
    assert secured.backups.folders == [Path("/media/other"), None]
    assert not section.none_button.isVisible()


# Restoring


def test_restoring_asks_confirms_closes_and_opens(
    qtbot: QtBot, section: BackupsSection, secured: SecuredCoffer, frame: FakeFrame,
    tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    done: list[tuple[Any, ...]] = []

    def restore(place: str, path: Path, way: Way, secret: str, progress: Any) -> Restored:
        assert frame.closed == 1
        done.append((place, path, way, secret))
        return Restored(NOW - timedelta(days=1), Path("/x/coffer.db.before-restore-1"))

    def try_backup(place: str, path: Path, standing: Standing, secret: str) -> Way:
        if secret != "of that time":
            raise WrongSecretError(place, "the passphrase is wrong")
        return Way.PASSPHRASE

    standing = Standing("ab" * 16, "Household", (Way.PASSPHRASE, Way.RECOVERY))
    monkeypatch.setattr(deeds, "backup_standing", lambda path: standing)
    monkeypatch.setattr(deeds, "restore", restore)
    monkeypatch.setattr(deeds, "try_backup", try_backup)
    section.table.choose(2)
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    dialog = opened(section, RestoreDialog)
    assert dialog.path == secured.backups.found[2].path
    assert "kept beside it" in texts(dialog)
    QTest.keyClicks(dialog.secret, "of today")
    assert not dialog.action_button.isEnabled()
    dialog.sure.setChecked(True)
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert "passphrase is wrong" in dialog.banner.text
    assert frame.let_gone == 0
    dialog.secret.clear()
    QTest.keyClicks(dialog.secret, "of that time")
    press(dialog.action_button)
    work = closed_work(qtbot, section, tasks)
    assert "before-restore-1" in work.text.text()
    assert not frame.opened
    QTest.keyClick(work.close_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(frame.opened))
    assert done == [(secured.place, secured.backups.found[2].path, Way.PASSPHRASE, "of that time")]
    assert frame.opened == [(secured.place, Way.PASSPHRASE, "of that time")]


def test_a_file_that_is_no_backup_cannot_be_restored(
    qtbot: QtBot, section: BackupsSection, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def standing(path: Path) -> Standing:
        raise BackupError(str(path), "it is no backup of Coffer")

    monkeypatch.setattr(deeds, "backup_standing", standing)
    press(section.restore_button)
    quiet(qtbot, tasks)
    dialog = opened(section, RestoreDialog)
    dialog.sure.setChecked(True)
    assert "it is no backup" in dialog.banner.text
    assert not dialog.action_button.isEnabled()


def test_a_backup_that_needs_no_key_asks_for_none(
    qtbot: QtBot, section: BackupsSection, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deeds, "backup_standing", lambda path: Standing("", "", ()))
    press(section.restore_button)
    quiet(qtbot, tasks)
    dialog = opened(section, RestoreDialog)
    assert not dialog.secret.isVisible()
    dialog.sure.setChecked(True)
    assert dialog.action_button.isEnabled()


def test_books_without_backups_say_why(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, frame: FakeFrame
) -> None:
    books = SecuredCoffer(backups=None)
    section = section_of(qtbot, tasks, state, books, frame)
    assert "No backups are made of these books" in section.alarm.text
    assert not section.state_card.isVisible()


# Words


def test_backups_in_words() -> None:
    today = datetime.now(UTC).astimezone().date()
    assert kind_word("migration") == "Before an update"
    assert kind_word("something-new") == "something-new"
    assert size_words(0, WORDS) == "0\u00a0bytes"
    assert size_words(1536, WORDS) == "1.5\u00a0KiB"
    assert size_words(3 * 1024**2, WORDS) == "3.0\u00a0MiB"
    assert size_words(300 * 1024**2, WORDS) == "300\u00a0MiB"
    assert when_words(NOW, today, WORDS).startswith("Today")
    weekday = (NOW - timedelta(days=3)).astimezone().strftime("%A")
    assert when_words(NOW - timedelta(days=3), today, WORDS).startswith(weekday)
    old = datetime(2025, 3, 4, 12, tzinfo=UTC)
    assert when_words(old, date(2026, 1, 1), WORDS).startswith("4 Mar 2025")


def test_the_next_backup_in_words() -> None:
    half = timedelta(minutes=30)

    def said(good: datetime | None, *, is_due: bool = False, has_changes: bool = True) -> str:
        return next_words(
            good, is_due=is_due, has_changes=has_changes, now=NOW, after=half, formatter=WORDS
        )

    assert said(NOW, is_due=True).startswith("Now")
    assert said(NOW, has_changes=False).startswith("After the next change")
    assert said(None).startswith("Now")
    assert said(NOW).startswith(("Today", "Tomorrow")) or said(NOW)[0].isdigit()


def test_a_drill_tells_no_amount() -> None:
    drill = DrillResult(NOW, FOLDER / "x", 4.1, 1204, Decimal("689106.31"), "USD", True)
    words = drill_words(drill, datetime.now(UTC).astimezone().date(), WORDS)
    assert "689" not in words
    assert words.endswith("4.1 s · 1,204 entries · net worth equal")
