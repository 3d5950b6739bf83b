"""Saving a long report: quick, whole or not at all, and the window stays alive."""

import os
import time
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage
from app.domain.errors import CancelledError, RefusedError
from app.ports.progress import NoProgress
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from app.providers.sheets import SheetFiles
from app.services.report_parts import Fact, Report, Section, day, money, number, short_price, text
from ui.format import Formatter
from ui.reports.cells import value_text
from ui.reports.document import PaperChoice, laid_out
from ui.reports.saving import save
from ui.tasks import TaskRunner
from ui.theme.fonts import load_fonts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAPER = PaperChoice(QPageSize.PageSizeId.A4)
COLUMNS = (
    text("Asset"), text("Account"), number("Quantity"), day("Acquired"), day("Sold"),
    text("Term"), text("Cost basis"), text("Currency"),
    *(money(one, "USD") for one in ("Sold for", "Proceeds", "Cost", "Fee", "Gain")),
)  # fmt: skip


def a_report(rows: int) -> Report:
    days = (date(2024, 1, 2), date(2025, 3, 4))
    line: tuple[Value, ...] = (
        "VWCE", "Northgate Brokerage", Decimal("1.123456789"), *days, "long term", "FIFO", "EUR",
        *[Decimal("1234.567890123")] * 5,
    )  # fmt: skip
    sheet = Sheet("Tax year 2025", COLUMNS, tuple(line for _ in range(rows)), None)
    return Report(
        "gains", "Realized gains", "2025, in USD", "Books", datetime(2026, 1, 2, tzinfo=UTC), "USD",
        Coverage.FULL, (Fact("Scope", "Everything"),), (Section("Tax year 2025", sheet=sheet),),
        (sheet,), ("A note.",), "gains-2025",
    )  # fmt: skip


@pytest.fixture(autouse=True)
def typeface(qapp: Any) -> None:
    load_fonts()


def test_five_thousand_disposals_are_pages_in_seconds_and_the_window_lives(
    qtbot: QtBot, tmp_path: Path
) -> None:
    tasks = TaskRunner()
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(5)
    done: list[Path] = []
    call = partial(
        save, a_report(5000), tmp_path / "gains.pdf", "pdf", PAPER, Formatter(), SheetFiles()
    )
    begun, used = time.monotonic(), time.process_time()
    tasks.long(timer, call, done.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert time.process_time() - used < 5
    assert len(beats) > (time.monotonic() - begun) / 0.05  # a turn every 50 ms, and more
    content = done[0].read_bytes()
    assert content.count(b"/Type /Page\n") == len(laid_out(a_report(5000), PAPER, Formatter()))
    tasks.close()


class Stops:
    """Presses cancel at the third step."""

    def __init__(self) -> None:
        self._left = 3

    def step(self, done: int, total: int, what: str) -> None:
        self._left -= 1
        if not self._left:
            raise CancelledError


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "csv"])
def test_cancelled_or_refused_there_is_no_file_and_the_old_one_stays(
    tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"old.{kind}"
    path.write_text("old")
    report = a_report(2000)
    with pytest.raises(CancelledError):
        save(report, path, kind, PAPER, Formatter(), SheetFiles(), Stops())
    assert path.read_text() == "old"
    with pytest.raises(RefusedError):
        save(report, tmp_path / "no" / "x", kind, PAPER, Formatter(), SheetFiles(), NoProgress())
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_figures_on_paper_are_rounded_where_that_is_said_and_nowhere_else() -> None:
    formatter = Formatter()
    wei = Decimal("0.000000000000000001")

    def shown(column: SheetColumn, value: Decimal) -> str:
        return value_text(value, column, formatter)

    assert shown(number("Quantity"), wei).endswith("000000000000000001")
    assert shown(money("Value", "JPY"), Decimal("1234.5")) == "1,234"
    assert shown(SheetColumn("Sold for", SheetKind.MONEY, 8), Decimal("0.5")) == "0.50000000"
    assert short_price(Decimal("24098.70150668")) == Decimal("24098.70")
    assert short_price(Decimal("0.000012345678")) == Decimal("0.0000123457")
    assert short_price(wei) == wei  # nothing becomes zero
