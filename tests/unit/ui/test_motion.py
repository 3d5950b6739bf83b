"""Reduced motion: as the desktop says, or never at all."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.habits import SYSTEM_STILL, Habits, habits, use_habits
from ui.window.motion import ASKED, MotionWatch, plain


class Wrapped:
    """As D-Bus wraps values."""

    def __init__(self, inside: object) -> None:
        self._inside = inside

    def variant(self) -> object:
        return self._inside


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setProperty(SYSTEM_STILL, None)
    use_habits(Habits())


def test_nothing_moves_where_the_desktop_or_the_person_says_so(qapp: QApplication) -> None:
    assert not habits().is_still
    watch = MotionWatch()
    for answer, (_, still) in zip((0, True), ASKED, strict=True):
        watch.take(Wrapped(answer), still)
        assert not habits().is_still
    watch.take(Wrapped(Wrapped(False)), ASKED[1][1])
    assert habits().is_still
    qapp.setProperty(SYSTEM_STILL, None)
    use_habits(Habits(motion="none"))
    assert habits().is_still
    assert qapp.cursorFlashTime() == 0


def test_an_answer_that_is_none_changes_nothing(qapp: QApplication) -> None:
    assert plain("reduce") is None
    assert plain(Wrapped(None)) is None
    MotionWatch().take(object(), False)
    assert not habits().is_still
    assert MotionWatch().ask() in (0, len(ASKED))
