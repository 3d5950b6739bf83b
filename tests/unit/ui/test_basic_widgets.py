"""Basic controls: plain text whatever it is, reachable by keyboard, told to screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import dress
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, GhostButton, LinkButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.fields import FilterField
from ui.widgets.labels import ElidedLabel, Label, one_line, plain_tip
from ui.widgets.progress import ProgressRow
from ui.widgets.segmented import SegmentedControl

HOSTILE = "<b>x</b>\u202eabc\nline & more\x07"


def test_texts_are_never_markup(qtbot: QtBot) -> None:
    label = Label(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b>abc line & more "
    assert plain_tip("<b>&") == "<span style='white-space:pre-wrap'>&lt;b&gt;&amp;</span>"
    assert one_line("Ünï ✓ 漢字") == "Ünï ✓ 漢字"


def test_a_name_is_cut_and_kept_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name that does not fit here")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert "does not fit here" in label.toolTip()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_tones_can_change(qtbot: QtBot) -> None:
    label = Label("+1", tone="gain")
    qtbot.addWidget(label)
    dress(label)
    label.ensurePolished()
    gain = label.palette().windowText().color()
    label.set_tone("loss")
    label.ensurePolished()
    assert label.palette().windowText().color() != gain


@pytest.mark.parametrize("kind", [PillButton, PrimaryButton, GhostButton, LinkButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_buttons_answer_to_keys(qtbot: QtBot, kind: type[Button], key: Qt.Key) -> None:
    button = kind("R & D")
    qtbot.addWidget(button)
    assert button.accessibleName() == "R & D"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_pill_names_both_its_parts(qtbot: QtBot) -> None:
    pill = PillButton("As of", strong="Today", with_arrow=True)
    qtbot.addWidget(pill)
    assert pill.accessibleName() == "As of Today"
    wide = pill.sizeHint().width()
    pill.set_text("As of", "31 December 2025")
    assert pill.sizeHint().width() > wide
    pill.set_tone("marked")
    assert not pill.grab().isNull()


def test_segments_follow_keys_and_mouse(qtbot: QtBot) -> None:
    control = SegmentedControl(["1M", ("1Y", "Year"), "All"], name="Period")
    qtbot.addWidget(control)
    told: list[str] = []
    control.changed.connect(told.append)
    control.show()
    QTest.keyClick(control, Qt.Key.Key_Right)
    QTest.keyClick(control, Qt.Key.Key_End)
    QTest.keyClick(control, Qt.Key.Key_End)
    first = control._boxes()[0].center()
    QTest.mouseClick(control, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    assert told == ["1Y", "All", "1M"]
    assert control.accessibleName() == "Period: 1M"
    control.set_value("1Y")
    assert told == ["1Y", "All", "1M"]
    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(control, Qt.Key.Key_Left)
    assert control.value == "All"
    control.set_options(["x"])
    assert control.value == "x"


def test_a_filter_waits_for_a_pause_and_esc_empties_it(qtbot: QtBot) -> None:
    field = FilterField("Filter 41 holdings")
    qtbot.addWidget(field)
    field.show()
    told: list[str] = []
    field.filtered.connect(told.append)
    QTest.keyClicks(field, "btc")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["btc"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: told == ["btc", ""])


def test_an_empty_view_says_its_whole_text(qtbot: QtBot) -> None:
    text = "word " * 60
    empty = EmptyView("Nothing yet", text, "Begin", icon_name="overview", second_text="Or not")
    qtbot.addWidget(empty)
    empty.resize(800, 600)
    empty.show()
    assert empty._text.height() >= empty._text.heightForWidth(440)
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(empty.acted_second):
        QTest.mouseClick(empty.second, Qt.MouseButton.LeftButton)
    empty.set_texts("Other", "Short")
    assert not empty.button.isVisible()


def test_a_banner_acts_and_closes(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_error("It failed.", "Try again")
    assert banner.isVisible()
    assert banner.text == "It failed."
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_progress_can_be_cancelled(qtbot: QtBot) -> None:
    row = ProgressRow()
    qtbot.addWidget(row)
    row.start("Reading")
    row.set_progress(3, 10, "Writing")
    assert row.bar.value() == 3
    with qtbot.waitSignal(row.cancelled):
        QTest.mouseClick(row.cancel_button, Qt.MouseButton.LeftButton)
    assert not row.cancel_button.isEnabled()
    row.finish()
    assert not row.isVisible()


def test_a_card_has_a_title_and_a_caption(qtbot: QtBot) -> None:
    card = Card("Allocation", "by type")
    qtbot.addWidget(card)
    card.set_caption("")
    card.set_title("Other")
    assert card.accessibleName() == "Other"
