"""From net worth down to the row of a file, by keyboard alone and by mouse, and back up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.services.imports import ImportOptions
from tests.e2e.command import ACTIVITIES, PRICES
from tests.e2e.windows import quiet, window_on
from ui.explain.dialog import ExplainDialog
from ui.widgets.table_facts import FactRow
from ui.window.frame import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Coffer]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    made = create_coffer(str(tmp_path / "coffer.db"), name="Desk")
    files = {
        "prices.csv": (f"{PRICES},asset_type", (
            "2024-01-02,EUR,1.25,USD,fiat", "2024-03-01,AAA,20,EUR,public-stock",
        )),
        "activities.csv": (ACTIVITIES, (
            "2024-01-10,Depot,deposit,,,,,EUR,,1000,,d1,",
            "2024-02-01,Depot,buy,AAA,public-stock,10,15,EUR,2,,,b1,First part",
            "2024-02-09,Depot,buy,AAA,public-stock,5,16,EUR,1,,,b2,",
        )),
    }  # fmt: skip
    for name, (header, lines) in files.items():
        path = tmp_path / name
        path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
        made.imports.run(path, ImportOptions())
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_on(qtbot, books, tmp_path / "coffer.db")


def dialog_of(qtbot: QtBot, window: MainWindow) -> ExplainDialog:
    quiet(qtbot, window)
    found = [one for one in window.findChildren(ExplainDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def facts(dialog: ExplainDialog) -> dict[str, str]:
    return {row.fact.left: row.fact.right for row in dialog.findChildren(FactRow)
            if row.isVisibleTo(dialog)}  # fmt: skip


def test_net_worth_is_followed_down_to_the_row_of_the_file_by_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    quiet(qtbot, window)
    figure = window.stack.view("overview").headline.figure  # type: ignore[union-attr]  # Overview
    figure.setFocus()
    QTest.keyClick(figure, Qt.Key.Key_Space)
    dialog = dialog_of(qtbot, window)
    # 15 x 20 EUR and 1,000 - 152 - 81 = 767 EUR, at 1.25: 375 and 958.75 dollars.
    assert dialog.page is not None
    assert dialog.page.figure == "$1,333.75"
    assert facts(dialog)["Depot · Manual"] == "$1,333.75"
    for wanted in ("$1,333.75", "$375.00"):
        _enter(qtbot, window, dialog, wanted)
    assert dialog.page.title == "AAA in Depot"
    _enter(qtbot, window, dialog, "Lots, 2")
    assert dialog.page.figure == "$291.25"  # (152 + 81) x 1.25
    lots = facts(dialog)
    assert len([one for one in lots if "Feb 2024" in one]) == 2
    _enter(qtbot, window, dialog, "1 Feb 2024")
    assert dialog.page.title == "Buy of 10 AAA"
    row = facts(dialog)
    assert row["external_id"] == "b1"
    assert row["note"] == "First part"
    QTest.keyClick(dialog, Qt.Key.Key_Backspace)
    quiet(qtbot, window)
    assert dialog.subject.startswith("lots:")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_price_tells_its_path_and_a_click_leads_back_to_the_top(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("holdings")
    quiet(qtbot, window)
    line = next(one for one in window.coffer.portfolio.holdings().lines  # type: ignore[union-attr]  # books are open
                if one.symbol == "AAA")  # fmt: skip
    window.go("origin", f"holding:{line.holding_id}")
    dialog = dialog_of(qtbot, window)
    _press(qtbot, window, dialog, "Price and path")
    assert dialog.page is not None
    assert dialog.page.figure == "€20.00"
    shown = facts(dialog)
    assert shown["Way to USD"] == "AAA → EUR → USD"
    assert shown["Rate"].startswith("1.25")
    dialog.follow(f"holding:{line.holding_id}")
    quiet(qtbot, window)
    assert not dialog.back_button.isEnabled()
    dialog.follow("entry:99999")  # gone: it says so and stays where it was
    quiet(qtbot, window)
    assert dialog.subject == f"holding:{line.holding_id}"
    window.state.set_private(True)
    dialog.follow(f"price:{line.holding_id}")
    quiet(qtbot, window)
    assert "20" not in dialog.page.figure


def _row(dialog: ExplainDialog, words: str) -> FactRow:
    return next(
        row
        for row in dialog.findChildren(FactRow)
        if row.isVisibleTo(dialog) and row.fact.target and words in row.accessibleName()
    )


def _enter(qtbot: QtBot, window: MainWindow, dialog: ExplainDialog, words: str) -> None:
    row = _row(dialog, words)
    for _ in range(40):
        if dialog.focusWidget() is row:
            break
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Down)
    assert dialog.focusWidget() is row
    QTest.keyClick(row, Qt.Key.Key_Return)
    quiet(qtbot, window)


def _press(qtbot: QtBot, window: MainWindow, dialog: ExplainDialog, words: str) -> None:
    row = _row(dialog, words)
    QTest.mouseClick(row, LEFT, pos=row.rect().center())
    quiet(qtbot, window)
