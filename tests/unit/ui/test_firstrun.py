"""The first run: three steps by keyboard, then open books."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import DatabaseError
from app.ports.progress import Progress
from tests.unit.ui.fakes_tables import FakeCoffer
from ui.firstrun import dialog as module
from ui.firstrun.choices import BY_HAND, FILE, SAMPLE, FirstRunChoices, Locking
from ui.firstrun.dialog import FirstRunDialog
from ui.firstrun.steps import StartPage

Make = Callable[[FirstRunChoices, Progress], Any]


@pytest.fixture
def made() -> list[FirstRunChoices]:
    return []


@pytest.fixture
def dialog(
    qtbot: QtBot, made: list[FirstRunChoices], monkeypatch: pytest.MonkeyPatch
) -> FirstRunDialog:
    def make(choices: FirstRunChoices, progress: Progress) -> FakeCoffer:
        made.append(choices)
        if choices.place == "/nowhere":
            raise DatabaseError("/nowhere", "there is no such folder")
        progress.step(1, 2, "creating")
        return FakeCoffer()

    monkeypatch.setattr(module, "make_books", make)
    monkeypatch.setattr(module, "suggested_place", lambda: "/home/a/coffer.db")
    monkeypatch.setattr(FirstRunDialog, "_may_lose", lambda _: True)
    monkeypatch.setattr(module, "keyring_trouble", lambda: "there is none on this system")
    shown = FirstRunDialog()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.name_page.place.text() == "/home/a/coffer.db")
    return shown


def test_three_steps_by_keyboard_make_the_books(
    qtbot: QtBot, dialog: FirstRunDialog, made: list[FirstRunChoices]
) -> None:
    QTest.keyClicks(dialog.name_page.name, "Family")
    dialog.name_page.currency.setText("eur")
    QTest.keyClick(dialog.name_page.name, Qt.Key.Key_Return)
    assert dialog.step == 1
    assert not dialog.next_button.isEnabled()
    QTest.keyClicks(dialog.unlock_page.secret.first, "seven slow foxes sleep")
    QTest.keyClicks(dialog.unlock_page.secret.second, "seven slow foxes sleep")
    assert dialog.next_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.step == 2
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == FirstRunDialog.DialogCode.Accepted)
    assert dialog.choices == FirstRunChoices("Family", "EUR", "/home/a/coffer.db", SAMPLE)
    assert [one.locking for one in made] == [Locking("seven slow foxes sleep", False, True)]
    assert dialog.unlock_page.secret.text == ""
    assert isinstance(dialog.coffer, FakeCoffer)


def test_a_currency_that_is_none_keeps_next_disabled(dialog: FirstRunDialog) -> None:
    dialog.name_page.currency.setText("dollars")
    assert not dialog.next_button.isEnabled()
    assert "three letters" in dialog.problem.text()
    dialog.name_page.currency.setText("USD")
    assert dialog.next_button.isEnabled()
    dialog.name_page.place.clear()
    assert not dialog.next_button.isEnabled()


def test_no_encryption_is_a_choice_that_says_what_it_means(dialog: FirstRunDialog) -> None:
    from PySide6.QtWidgets import QLabel

    texts = " ".join(label.text() for label in dialog.unlock_page.findChildren(QLabel))
    assert "can read your books" in texts
    dialog._on_next()
    assert not dialog.next_button.isEnabled()
    dialog.unlock_page.plain.setChecked(True)
    assert dialog.next_button.isEnabled()
    assert dialog.unlock_page.locking is None


def test_a_system_without_a_keyring_says_so(qtbot: QtBot, dialog: FirstRunDialog) -> None:
    hint = dialog.unlock_page._keyring_hint
    qtbot.waitUntil(lambda: "there is none on this system" in hint.text())
    assert not dialog.unlock_page.keyring.isEnabled()
    dialog.unlock_page.set_keyring_problem("")
    assert dialog.unlock_page.keyring.isEnabled()


def test_one_can_go_back_and_choose_otherwise(qtbot: QtBot, dialog: FirstRunDialog) -> None:
    dialog._on_next()
    dialog._on_next()
    page = dialog.start_page
    assert isinstance(page, StartPage)
    page.choose(FILE)
    assert page.start == FILE
    card = page._cards[2]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert dialog.start_page.start == BY_HAND
    QTest.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    assert dialog.step == 1


def test_a_place_that_cannot_be_used_is_told_and_asked_again(
    qtbot: QtBot, dialog: FirstRunDialog
) -> None:
    dialog.name_page.place.setText("/nowhere")
    dialog.unlock_page.plain.setChecked(True)
    for _ in range(3):
        dialog._on_next()
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "no such folder" in dialog.banner.text
    assert dialog.step == 0
    assert dialog.choices is None
    assert dialog.next_button.isEnabled()


def test_the_keyring_alone_needs_a_code_on_paper(qtbot: QtBot, dialog: FirstRunDialog) -> None:
    page = dialog.unlock_page
    qtbot.waitUntil(lambda: "there is none on this system" in page._keyring_hint.text())
    dialog._on_next()
    page.set_keyring_problem("")
    page.passphrase.setFocus()
    QTest.keyClick(page.passphrase, Qt.Key.Key_Down)  # the arrow keys choose
    assert page.keyring.isChecked()
    assert not page.secret.isVisible()
    assert page.recovery.isChecked()
    assert not page.recovery.isEnabled()
    assert dialog.next_button.isEnabled()
    assert page.locking == Locking("", True, True)
    page.both.setChecked(True)
    assert page.recovery.isEnabled()
    assert not dialog.next_button.isEnabled()
    for field in (page.secret.first, page.secret.second):
        QTest.keyClicks(field, "seven slow foxes sleep")
    QTest.keyClick(page.recovery, Qt.Key.Key_Space)
    assert page.locking == Locking("seven slow foxes sleep", True, False)
    page.set_keyring_problem("it is gone")
    assert page.locking == Locking("seven slow foxes sleep", False, False)


def test_esc_asks_before_it_loses_what_was_typed(
    dialog: FirstRunDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(dialog, "_may_lose", lambda: answers.pop(0))
    QTest.keyClicks(dialog.name_page.name, "Family")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.name_page.name.text() == "Family"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert answers == []


def test_another_language_keeps_what_was_typed(
    qtbot: QtBot, dialog: FirstRunDialog, made: list[FirstRunChoices],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    spoken: list[str] = []
    monkeypatch.setattr(module, "set_language", spoken.append)
    QTest.keyClicks(dialog.name_page.name, "Familie")
    dialog.language.setFocus()
    at = dialog.language.findData("de")
    dialog.language.setCurrentIndex(at)
    dialog.language.activated.emit(at)
    assert spoken == ["de"]
    assert dialog.name_page.name.text() == "Familie"
    assert dialog.name_page.place.text() == "/home/a/coffer.db"
    dialog.unlock_page.plain.setChecked(True)
    for _ in range(3):
        dialog._on_next()
    qtbot.waitUntil(lambda: dialog.result() == FirstRunDialog.DialogCode.Accepted)
    assert made[0].language == "de"


def test_leaving_leaves_nothing(dialog: FirstRunDialog) -> None:
    dialog.reject()
    assert dialog.choices is None
    assert dialog.coffer is None
