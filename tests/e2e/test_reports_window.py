"""Reports in the real window: chosen, seen, saved and printed, by keyboard."""

import csv
import io
import os
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import open_coffer
from app.services.report_parts import ReportKind
from tests.e2e.person import Person
from tests.unit.sheets.reading import read_xlsx
from ui.reports.view import ReportsView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display


@pytest.fixture(scope="module")
def window(
    qapp: QApplication, sample_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    folder = tmp_path_factory.mktemp("reports")
    use_memory(folder / "profile.window")
    themes = ThemeManager(qapp)
    themes.set_mode("dark")
    themes.apply(qapp)
    tasks = TaskRunner()
    shutil.copy(sample_template, folder / "coffer.db")
    coffer = open_coffer(str(folder / "coffer.db"))
    made = MainWindow(tasks, themes, Memory())
    made.show()
    made.attach(coffer)
    yield made
    made.close()
    tasks.close()
    coffer.close()
    made.deleteLater()  # other tests look for texts in all windows that are left
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    made = Person(qtbot, window)
    made.quiet()
    return made


def the_view(person: Person) -> ReportsView:
    found = person.window.stack.currentWidget()
    assert isinstance(found, ReportsView)
    person.wait(lambda: found.report is not None, "no report")
    person.quiet()
    return found


def shows(view: ReportsView, kind: str) -> bool:
    return view.report is not None and view.report.kind == kind


def type_file(person: Person, path: Path) -> None:
    """Answer the dialog that asks for a file by typing its name."""
    person.wait(lambda: isinstance(person.dialog, QFileDialog), "no dialog for a file")
    dialog = person.dialog
    assert dialog is not None
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.wait(path.exists, f"{path.name} was not written")
    person.quiet()


def test_gains_are_found_seen_and_saved_without_a_mouse(person: Person, tmp_path: Path) -> None:
    person.command("Report: realized")
    view = the_view(person)
    assert view.report is not None
    assert view.report.kind == ReportKind.GAINS
    person.wait(lambda: 0 in view.preview.column.drawn, "the first page is not drawn")
    picture = view.preview.column.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 30).lightness() > 240  # light in the dark
    assert "Realized gains" in view.preview.accessibleDescription()

    person.activate()
    view.choices.kind.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(16):
        reached.append(person.focus().accessibleName())
        if reached[-1] == "Save as PDF…":
            break
        person.key(Qt.Key.Key_Tab)
    assert reached == [
        "Report", "Scope", "Period", "Tax year", "Cost basis", "Paper", "Orientation",
        "With the profile's name", "Save as PDF…",
    ]  # fmt: skip
    person.key(Qt.Key.Key_Space)
    path = tmp_path / "gains.pdf"
    type_file(person, path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == len(view.pages or ())
    assert b"Inter" in content
    assert [one.name for one in tmp_path.iterdir()] == ["gains.pdf"]


def test_each_report_is_shown_and_its_files_have_its_figures(
    person: Person, tmp_path: Path
) -> None:
    person.go("Performance", "Reports")
    view = the_view(person)
    for kind, word in (
        (ReportKind.HOLDINGS, "holdings"),
        (ReportKind.INCOME, "income"),
        (ReportKind.NETWORTH, "net worth"),
        (ReportKind.PERFORMANCE, "performance"),
    ):
        person.command(f"Report: {word}")
        person.wait(partial(shows, view, kind), f"no report {kind}")
        person.quiet()
        report = view.report
        assert report is not None
        view.saver.write("csv", tmp_path / f"{kind}.csv")
        person.quiet()
        lines = list(csv.reader(io.StringIO((tmp_path / f"{kind}.csv").read_text("utf-8-sig"))))
        main = report.data[0]
        assert lines[0] == [one.heading for one in main.columns]
        assert len(lines) > len(tuple(main.rows))
        view.saver.write("xlsx", tmp_path / f"{kind}.xlsx")
        person.quiet()
        pages = read_xlsx(tmp_path / f"{kind}.xlsx")
        assert {one.title for one in report.data} <= set(pages)
    found = view.coffer.portfolio.holdings()
    rows = list(csv.DictReader(io.StringIO((tmp_path / "holdings.csv").read_text("utf-8-sig"))))
    assert rows[len([one for one in found.lines if one.is_counted])]["Value (USD)"] == str(
        found.totals.net_worth
    )


def test_a_report_follows_what_the_view_it_came_from_shows(person: Person) -> None:
    person.go("Income")
    person.press("Report…")
    view = the_view(person)
    assert view.report is not None
    assert view.report.kind == ReportKind.INCOME
    view.choices.scope.choose("account:Northgate Brokerage")
    person.quiet()
    assert view.report is not None
    assert any(one.value == "Northgate Brokerage" for one in view.report.about)


def test_hidden_amounts_are_hidden_on_the_screen_only(person: Person, tmp_path: Path) -> None:
    person.command("Report: holdings")
    view = the_view(person)
    person.window.state.set_private(True)
    person.quiet()
    assert "••••" in view.preview.accessibleDescription()
    view.saver.write("csv", tmp_path / "holdings.csv")
    person.quiet()
    assert "•" not in (tmp_path / "holdings.csv").read_text("utf-8-sig")
    person.window.state.set_private(False)
    person.quiet()


def test_a_place_that_takes_nothing_is_said(person: Person, tmp_path: Path) -> None:
    person.command("Report: income")
    view = the_view(person)
    for ending in ("pdf", "xlsx", "csv"):
        view.saver.write(ending, tmp_path / "none" / f"x.{ending}")
        person.quiet()
        assert view.banner.isVisible()
    assert not list(tmp_path.iterdir())


def test_a_report_is_printed_page_by_page(person: Person, tmp_path: Path) -> None:
    person.command("Report: performance")
    view = the_view(person)
    assert view.pages is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(view.pages.layout)
    view.saver.print_on(printer)
    person.wait(view.banner.isVisible, "it was not printed")
    content = (tmp_path / "printed.pdf").read_bytes()
    assert content.count(b"/Type /Page\n") == len(view.pages)
