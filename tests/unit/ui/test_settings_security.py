"""Security: encryption, the ways to unlock, the second factor and the lock."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import KeyringError, WrongSecretError
from app.ports.keys import Way
from tests.unit.ui.fakes_settings import CODE, SECRET, FakeEncryption, FakeFrame, SecuredCoffer
from tests.unit.ui.settings_view import closed_work, opened, quiet, shown, texts
from ui.settings import deeds
from ui.settings import recovery as recovery_module
from ui.settings import second_factor as factor_module
from ui.settings.closed import ClosedWork, ClosedWorkDialog, Reopening, run_closed
from ui.settings.key_dialogs import (
    EncryptDialog,
    NewCodeDialog,
    OwnSecretDialog,
    PassphraseDialog,
)
from ui.settings.recovery import RecoveryDialog, RecoveryPanel, in_lines, last_group
from ui.settings.second_factor import RemoveDialog, SetUpDialog
from ui.settings.security import SecuritySection
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.memory import Memory
from ui.window.state import ViewState

GOOD = "oval kettle mountain thirteen"


@pytest.fixture
def secured() -> SecuredCoffer:
    return SecuredCoffer()


@pytest.fixture
def frame() -> FakeFrame:
    return FakeFrame()


@pytest.fixture
def section(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer, frame: FakeFrame
) -> SecuritySection:
    return security(qtbot, tasks, state, secured, frame)


def security(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, books: SecuredCoffer, frame: FakeFrame
) -> SecuritySection:
    view = shown(qtbot, SettingsView(cast(Any, books), tasks, state), tasks)
    frame.views.append(view)
    view.use_frame(frame.hooks())
    made = view.show_section("security")
    quiet(qtbot, tasks)
    return cast(SecuritySection, made)


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(field: QLineEdit, text: str) -> None:
    field.clear()
    QTest.keyClicks(field, text)


def test_it_tells_what_opens_the_books(section: SecuritySection) -> None:
    said = texts(section)
    assert "The file is encrypted" in said
    assert "Argon2id, 256 MiB, 3 rounds, made on" in said
    assert "It would open the books without typing" in said
    assert "nobody can open the books" in said
    assert section.decrypt_button.isVisible()
    assert not section.encrypt_button.isVisible()


def test_without_a_keyring_it_says_why(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer, frame: FakeFrame
) -> None:
    secured.keys.problem = "no Secret Service answers"
    section = security(qtbot, tasks, state, secured, frame)
    assert "cannot be used here: no Secret Service answers." in texts(section)
    assert not section.keyring_button.isEnabled()


def test_the_keyring_is_switched_on_and_off(
    qtbot: QtBot, section: SecuritySection, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    press(section.keyring_button)
    quiet(qtbot, tasks)
    assert Way.KEYRING in secured.keys.ways
    assert section.keyring_button.text() == "Turn off"
    press(section.keyring_button)
    quiet(qtbot, tasks)
    assert Way.KEYRING not in secured.keys.ways


def test_a_keyring_that_refuses_is_reported_and_nothing_changes(
    qtbot: QtBot, section: SecuritySection, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    secured.keys.fails = KeyringError("it is locked")
    told: list[tuple[str, str]] = []
    section.told.connect(lambda text, tone: told.append((text, tone)))
    press(section.keyring_button)
    quiet(qtbot, tasks)
    assert "it is locked" in told[0][0]
    assert told[0][1] == "loss"
    assert section.keyring_button.text() == "Turn on"


def test_the_passphrase_is_changed_only_with_the_current_one(
    qtbot: QtBot, section: SecuritySection, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    press(section.passphrase_button)
    dialog = opened(section, PassphraseDialog)
    assert "Older backups still open with the older passphrase" in texts(dialog)
    assert not dialog.action_button.isEnabled()
    fill(dialog.current, "wrong")
    fill(dialog.new.first, GOOD)
    fill(dialog.new.second, GOOD)
    QTest.keyClick(dialog.new.second, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert dialog.isVisible()
    assert "wrong" in dialog.banner.text
    assert "/books" not in dialog.banner.text
    fill(dialog.current, "correct staple")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert secured.keys.passphrase == GOOD


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("short", "short", "use at least 12"),
        ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "easy to guess"),
        (GOOD, GOOD + "x", "do not agree"),
    ],
)
def test_a_poor_passphrase_cannot_be_taken(
    section: SecuritySection, first: str, second: str, said: str
) -> None:
    press(section.passphrase_button)
    dialog = opened(section, PassphraseDialog)
    fill(dialog.current, "correct staple")
    fill(dialog.new.first, first)
    fill(dialog.new.second, second)
    assert said in dialog.hint.text().replace("Use", "use").replace("It is", "it is")
    assert not dialog.action_button.isEnabled()


def test_a_passphrase_field_shows_nothing_unless_asked(section: SecuritySection) -> None:
    press(section.passphrase_button)
    field = opened(section, PassphraseDialog).current
    fill(field, GOOD)
    assert field.displayText() != GOOD
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    field.actions()[-1].trigger()
    assert field.displayText() == GOOD


def test_a_new_recovery_code_is_shown_once_and_proven(
    qtbot: QtBot, section: SecuritySection, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setattr(recovery_module, "copy_secret", copied.append)
    press(section.code_button)
    question = opened(section, NewCodeDialog)
    assert "opens nothing from then on" in texts(question)
    press(question.action_button)
    quiet(qtbot, tasks)
    dialog = opened(section, RecoveryDialog)
    assert in_lines(CODE) in texts(dialog)
    press(dialog.panel.copy_button)
    assert copied == [CODE]
    assert not dialog.done_button.isEnabled()
    fill(dialog.panel.proof, "6d3f")
    assert not dialog.done_button.isEnabled()
    fill(dialog.panel.proof, "6d3g")
    QTest.keyClick(dialog.panel.proof, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_leaving_the_recovery_code_unproven_needs_two_tries(
    qtbot: QtBot, section: SecuritySection
) -> None:
    section.deeds._on_code(CODE)
    dialog = opened(section, RecoveryDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not confirmed" in dialog.banner.text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_recovery_code_is_saved_for_this_person_alone(qtbot: QtBot, tmp_path: Path) -> None:
    panel = RecoveryPanel(CODE, "Household")
    qtbot.addWidget(panel)
    path = tmp_path / "code.txt"
    path.write_text("older")
    path.chmod(0o644)
    assert panel.save(path)
    assert last_group(CODE) in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600
    failures: list[str] = []
    panel.failed.connect(failures.append)
    assert not panel.save(tmp_path / "no" / "code.txt")
    assert len(failures) == 1
    assert CODE not in failures[0]


def test_the_page_for_the_printer_has_ink_on_it(qtbot: QtBot) -> None:
    panel = RecoveryPanel(CODE, "Household")
    qtbot.addWidget(panel)
    page = QImage(400, 560, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    with QPainter(page) as painter:
        panel.draw(painter, QRectF(0, 0, 400, 560))
    rows = [
        y
        for y in range(560)
        if any(page.pixelColor(x, y) != Qt.GlobalColor.white for x in range(0, 400, 2))
    ]
    assert rows
    assert rows[-1] < 450


def test_the_second_factor_is_set_up_by_a_code_and_removed_by_one(
    qtbot: QtBot,
    section: SecuritySection,
    secured: SecuredCoffer,
    tasks: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copied: list[str] = []
    monkeypatch.setattr(factor_module, "copy_secret", copied.append)
    press(section.factor_button)
    quiet(qtbot, tasks)
    dialog = opened(section, SetUpDialog)
    shown_texts = [one.text() for one in dialog.findChildren(QLineEdit)]
    assert any(SECRET in text.replace(" ", "") for text in shown_texts)
    assert any(text.startswith("otpauth://") for text in shown_texts)
    fill(dialog.code, "000000")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert "wrong" in dialog.banner.text
    fill(dialog.code, "123 456")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert secured.keys.totp
    assert "An authenticator's code is asked for" in texts(section)
    press(section.factor_button)
    remove = opened(section, RemoveDialog)
    assert not remove.action_button.isEnabled()
    fill(remove.code, "123456")
    press(remove.action_button)
    quiet(qtbot, tasks)
    assert not secured.keys.totp


def test_the_lock_is_remembered_and_never_is_warned_of(
    section: SecuritySection, themes: ThemeManager, memory: Memory
) -> None:
    section.use_window(themes, memory)
    assert section.lock_after.currentData() == "5"
    section.lock_after.setCurrentIndex(section.lock_after.findData("15"))
    assert memory.text("lock/minutes") == "15"
    section.lock_after.setCurrentIndex(section.lock_after.findData("0"))
    assert memory.text("lock/minutes") == "0"
    assert "whoever sits down here" in texts(section)


def test_books_without_keys_are_told_plainly(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, frame: FakeFrame
) -> None:
    books = SecuredCoffer(keys=None, encryption=FakeEncryption(on=False))
    section = security(qtbot, tasks, state, books, frame)
    said = texts(section)
    assert "The file is not encrypted" in said
    assert "no keys" in said
    assert section.encrypt_button.isVisible()
    assert not section.factor_button.isVisible()
    assert not section.rotate_button.isVisible()


def test_books_on_a_server_say_what_is_sealed(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, frame: FakeFrame
) -> None:
    books = SecuredCoffer(place="postgresql://anna@db/coffer", encryption=FakeEncryption(on=False))
    section = security(qtbot, tasks, state, books, frame)
    assert "Amounts are not" in texts(section)
    assert not section.encrypt_button.isVisible()
    assert not section.decrypt_button.isVisible()


# Work on closed books


def test_encrypting_closes_the_books_shows_the_code_and_opens_them_again(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, frame: FakeFrame,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    done: list[tuple[Any, ...]] = []

    def encrypt(place: str, secret: str, *, has_keys: bool, keyring: bool, progress: Any) -> Any:
        assert frame.closed == 1
        progress.step(1, 2, "encrypting")
        done.append((place, secret, has_keys, keyring))
        return deeds.Encrypted(CODE)

    monkeypatch.setattr(deeds, "encrypt", encrypt)
    books = SecuredCoffer(keys=None, encryption=FakeEncryption(on=False))
    section = security(qtbot, tasks, state, books, frame)
    press(section.encrypt_button)
    dialog = opened(section, EncryptDialog)
    fill(dialog.new.first, GOOD)
    fill(dialog.new.second, GOOD)
    press(dialog.action_button)
    qtbot.waitUntil(lambda: bool(frame.opened))
    assert done == [(books.place, GOOD, False, True)]
    assert frame.opened == [(books.place, Way.PASSPHRASE, GOOD)]
    assert in_lines(CODE) in texts(opened(section, RecoveryDialog))


def test_removing_encryption_needs_the_right_secret_first(
    qtbot: QtBot, section: SecuritySection, frame: FakeFrame, secured: SecuredCoffer,
    tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    done: list[tuple[Any, ...]] = []

    def check(place: str, secret: str) -> Way:
        if secret != "right":
            raise WrongSecretError(place, "the passphrase is wrong")
        return Way.PASSPHRASE

    monkeypatch.setattr(deeds, "check_secret", check)
    monkeypatch.setattr(deeds, "decrypt", lambda *what: done.append(what[:3]))
    press(section.decrypt_button)
    dialog = opened(section, OwnSecretDialog)
    fill(dialog.field, "no")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert frame.let_gone == 0
    fill(dialog.field, "right")
    press(dialog.action_button)
    qtbot.waitUntil(lambda: bool(frame.opened))
    assert done == [(secured.place, Way.PASSPHRASE, "right")]


def test_a_new_data_key_that_fails_says_so_and_opens_the_books_as_they_were(
    qtbot: QtBot, section: SecuritySection, frame: FakeFrame, secured: SecuredCoffer,
    tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def rotate(place: str, secret: str, progress: Any) -> Any:
        raise WrongSecretError(place, "no room on the disk")

    monkeypatch.setattr(deeds, "check_secret", lambda place, secret: Way.PASSPHRASE)
    monkeypatch.setattr(deeds, "rotate", rotate)
    press(section.rotate_button)
    dialog = opened(section, OwnSecretDialog)
    assert "Older backups stay as they are" in texts(dialog)
    fill(dialog.field, "right")
    press(dialog.action_button)
    work = closed_work(qtbot, section, tasks)
    assert "No room on the disk" in work.text.text()
    assert not frame.opened
    press(work.close_button)
    qtbot.waitUntil(lambda: bool(frame.opened))
    assert frame.opened == [(secured.place, Way.PASSPHRASE, "right")]


def test_work_on_closed_books_cannot_be_left_but_cancelled(
    qtbot: QtBot, section: SecuritySection, frame: FakeFrame, tasks: TaskRunner
) -> None:
    def work(progress: Any) -> None:
        while True:
            progress.step(1, 0, "encrypting")

    what = ClosedWork("Encrypting", work, Reopening("after"), Reopening("before"))
    run_closed(what, frame.hooks(), tasks, section.window())
    qtbot.waitUntil(lambda: bool(section.window().findChildren(ClosedWorkDialog)))
    dialog = opened(section, ClosedWorkDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    press(dialog.progress.cancel_button)
    qtbot.waitUntil(lambda: bool(frame.opened))
    assert frame.opened == [("before", None, "")]


def test_what_is_typed_is_in_no_repr() -> None:
    assert "secret" not in repr(Reopening("place", Way.PASSPHRASE, "secret"))
    assert CODE not in repr(deeds.Encrypted(CODE))
