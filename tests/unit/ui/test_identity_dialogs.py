"""Two assets that are one, and what identifies one, in their dialogs."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from app.domain.ids import AssetId
from app.services.identity.answers import Moved
from ui.format import Formatter
from ui.identity.identities_dialog import IdentitiesDialog
from ui.identity.merge_dialog import MergeDialog
from ui.identity.pictures import OTHER, OWN, SampleIdentity, WithIdentity
from ui.identity.words import kind_word, moved_lines, told_apart
from ui.tasks import TaskRunner
from ui.widgets.labels import ElidedLabel

LEFT = Qt.MouseButton.LeftButton


def texts(widget: QWidget) -> str:
    found = [one for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.full_text if isinstance(one, ElidedLabel) else one.text() for one in found)


@pytest.fixture
def books() -> Any:
    return WithIdentity(object())


@pytest.fixture
def service(books: Any) -> SampleIdentity:
    return books.identity  # type: ignore[no-any-return]  # of the sample


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def merging(qtbot: QtBot, books: Any, tasks: TaskRunner, owner: QWidget) -> MergeDialog:
    made = MergeDialog(books, tasks, AssetId(1), Formatter(), owner)
    made.show()
    qtbot.waitUntil(lambda: made.other.count() == 2)
    return made


def test_a_merge_is_told_before_it_is_done(
    qtbot: QtBot, merging: MergeDialog, service: SampleIdentity
) -> None:
    assert not merging.action_button.isEnabled()
    merging.choose(2)
    qtbot.waitUntil(merging.action_button.isEnabled)
    said = texts(merging)
    assert "VELQ (Velqar Systems) becomes a part of VELQ (XNAS)." in said
    assert "9 entries are booked anew in the holdings that stay." in said
    assert "2,182.00" in said
    QTest.mouseClick(merging.keeps_own, LEFT)
    qtbot.waitUntil(lambda: "VELQ (XNAS) becomes a part of" in texts(merging))
    qtbot.waitUntil(merging.action_button.isEnabled)
    with qtbot.waitSignal(merging.answered):
        QTest.mouseClick(merging.action_button, LEFT)
    assert service.calls == [("merge", "2", "1")]


def test_a_merge_that_cannot_be_says_why(
    qtbot: QtBot, merging: MergeDialog, service: SampleIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise RefusedError("VELQ is a currency", "choose another one")

    monkeypatch.setattr(service, "preview", refuse)
    merging.choose(2)
    qtbot.waitUntil(lambda: "currency" in texts(merging))
    assert not merging.action_button.isEnabled()


def test_identities_are_listed_added_removed_and_merges_taken_back(
    qtbot: QtBot, books: Any, tasks: TaskRunner, service: SampleIdentity, owner: QWidget
) -> None:
    dialog = IdentitiesDialog(books, tasks, AssetId(1), Formatter(), owner)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.buttons) == 3 and dialog.buttons[0].isVisible())
    said = texts(dialog)
    assert "ISIN: US0378331005" in said
    assert "samplebank says so, but its check digit is wrong: it is ignored." in said
    assert "VELQ.US was merged into VELQ" in said
    QTest.mouseClick(dialog.buttons[0], LEFT)
    qtbot.waitUntil(lambda: len(service.calls) == 1 and dialog.buttons[0].isEnabled())
    assert not dialog.add_button.isEnabled()
    QTest.keyClicks(dialog.value, "BBG000B9XRY4")
    dialog.kind.setCurrentIndex(1)
    QTest.keyClick(dialog.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(service.calls) == 2 and not dialog.value.text())
    qtbot.waitUntil(lambda: not tasks.is_busy)
    QTest.mouseClick(dialog.buttons[2], LEFT)
    qtbot.waitUntil(lambda: len(service.calls) == 3)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    QTest.mouseClick(dialog.bait_button, LEFT)
    qtbot.waitUntil(lambda: len(service.calls) == 4)
    assert service.calls == [
        ("remove", "1", "isin", "US0378331005"), ("add", "1", "figi", "BBG000B9XRY4"),
        ("unmerge", 1), ("hide", "1"),
    ]  # fmt: skip


def test_words() -> None:
    assert kind_word("id:plaid") == "Number at plaid"
    assert told_apart(OWN, OTHER) == "VELQ (Velqar Systems)"
    assert moved_lines(Moved(), Formatter()) == [
        "Nothing is booked of it: its identities and prices go along."
    ]
