"""Choosing the lots of a sale."""

from datetime import date
from decimal import Decimal

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import EntryId, LegId
from app.services.reports import LotLine
from ui.entries.lot_picker import LotPicker


def a_lot(leg: int, quantity: str, cost: str) -> LotLine:
    units, paid = Decimal(quantity), Decimal(cost)
    return LotLine(
        "Broker", "ACME", date(2024, 1, leg), units, paid / units, paid, None, None,
        "long", "buy", EntryId(leg), LegId(leg),
    )  # fmt: skip


def picker(qtbot: QtBot, chosen: dict[LegId, Decimal] | None = None) -> LotPicker:
    dialog = LotPicker([a_lot(1, "10", "100"), a_lot(2, "5", "90")], chosen or {}, "USD")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_typed_is_picked(qtbot: QtBot) -> None:
    dialog = picker(qtbot)
    QTest.keyClicks(dialog.fields[1].line, "3")
    with qtbot.waitSignal(dialog.picked) as found:
        dialog.take.click()
    assert found.args == [((LegId(2), Decimal(3)),)]


def test_more_than_a_lot_holds_cannot_be_taken(qtbot: QtBot) -> None:
    dialog = picker(qtbot)
    QTest.keyClicks(dialog.fields[1].line, "6")
    assert not dialog.take.isEnabled()
    assert "5" in dialog.problem.text()


def test_earlier_picks_are_shown(qtbot: QtBot) -> None:
    dialog = picker(qtbot, {LegId(1): Decimal(4)})
    assert dialog.picks() == ((LegId(1), Decimal(4)),)
