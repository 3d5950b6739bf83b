"""Files that people drop by mistake, and files that are made to do harm, in the real window."""

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.ids import BatchId
from app.domain.ledger import EntryFilter
from tests.e2e.person import Person, readable
from tests.e2e.test_files_window import OFX
from tests.e2e.test_import_window import CLEAR, kinds, settle
from tests.e2e.windows import LONG_MS, quiet, window_on
from tests.importers.pdf_kit import flush, pdf
from ui.holdings.target import BatchEntries
from ui.importing.dialog import ImportDialog
from ui.importing.review_dialog import ReviewDialog
from ui.window.frame import MainWindow

BIDI = "\u202eevil\u2066" * 33


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Coffer]:
    opened = create_coffer(str(tmp_path / "coffer.db"))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer, tmp_path: Path) -> Iterator[MainWindow]:
    for made in window_on(qtbot, books, tmp_path / "coffer.db"):
        quiet(qtbot, made)
        yield made


def dropped(qtbot: QtBot, window: MainWindow, *paths: Path) -> ImportDialog:
    """Drop files on the window as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(
        window, QDragEnterEvent(QPointF(300, 300).toPoint(), action, data, button, plain)
    )
    sheet = window.around.dropping.sheet
    assert sheet.isVisible()
    QApplication.sendEvent(sheet, QDropEvent(QPointF(300, 300), action, data, button, plain))
    quiet(qtbot, window)
    dialog = window.commands.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    settle(qtbot, window.tasks)
    return dialog


def statement(path: Path) -> Path:
    """Write a statement as PDF."""
    rows = [(40.0, 760.0, 12.0, "Statement of account")]
    rows += [(40, 720, 10, "Date"), (120, 720, 10, "Text"), (400, 720, 10, "Amount")]
    for at, (day, text, amount) in enumerate(
        (("03.02.2026", "Salary", "2.000,00"), ("14.02.2026", "<b>Market</b>", "-54,20"),
         ("15.02.2026", "Rent", "-800,00"))
    ):  # fmt: skip
        up = 700 - 16 * at
        rows += [(40, up, 10, day), (120, up, 10, text), flush(450, up, 10, amount)]
    path.write_bytes(pdf([rows]))
    return path


def shown_texts(dialog: ImportDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_a_pdf_in_the_middle_of_a_queue_is_reviewed_imported_and_kept(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    first, last = tmp_path / "a.ofx", tmp_path / "c.csv"
    first.write_text(OFX, encoding="ascii")
    last.write_text(CLEAR, encoding="utf-8")
    pages = statement(tmp_path / "b.pdf")
    dialog = dropped(qtbot, window, first, pages, last)
    person = Person(qtbot, window)
    assert "file 1 of 3" in dialog._file.full_text
    person.press("Import 2")
    person.press("Next file")
    qtbot.waitUntil(lambda: isinstance(person.dialog, ReviewDialog), timeout=LONG_MS)
    person.press("Cancel")
    qtbot.waitUntil(lambda: person.dialog is dialog, timeout=LONG_MS)
    assert "Nothing of “b.pdf” was imported" in dialog.banner.text
    person.press("Review it again")
    review = person.dialog
    assert isinstance(review, ReviewDialog)
    qtbot.waitUntil(review.page.isVisible, timeout=LONG_MS)
    review.page.pages.tick.click()
    qtbot.waitUntil(review.next_button.isEnabled, timeout=LONG_MS)
    person.press("Go on with these rows")
    settle(qtbot, window.tasks)
    step = person.dialog
    assert isinstance(step, ImportDialog)
    assert step is not dialog
    assert step._file.full_text.startswith("b.pdf")
    assert "b.csv" not in shown_texts(step)
    page = step.map_page
    page.options.account.setEditText("Giro")
    page.options.account.activated.emit(-1)
    settle(qtbot, window.tasks)
    person.press("See what it does")
    settle(qtbot, window.tasks)
    with qtbot.waitSignal(dialog.imported):
        person.press("Import 3")
        settle(qtbot, window.tasks)
    person.press("Done")
    qtbot.waitUntil(lambda: person.dialog is dialog, timeout=LONG_MS)
    settle(qtbot, window.tasks)
    assert "file 3 of 3" in dialog._file.full_text
    kept = books.files_in.files()[0]
    assert (kept.name, kept.format, kept.is_kept, kept.rows) == ("b.pdf", "pdf", True, 3)
    assert books.files_in.content(kept.id) == pages.read_bytes()
    dialog.reject()
    assert len(kinds(books)) == 5
    dialog = dropped(qtbot, window, pages)  # once more, alone
    qtbot.waitUntil(lambda: isinstance(person.dialog, ReviewDialog), timeout=LONG_MS)
    review = person.dialog
    assert isinstance(review, ReviewDialog)
    qtbot.waitUntil(lambda: "imported before" in review.banner.text, timeout=LONG_MS)
    with qtbot.waitSignal(dialog.activity_wanted) as wanted:
        review.activity_wanted.emit(BatchEntries(BatchId(1), "b.pdf"))
    assert isinstance(wanted.args[0], BatchEntries)
    quiet(qtbot, window)
    assert window.stack.current_name == "activity"
    review.reject()
    assert person.dialog is None


def test_sheets_of_a_workbook_are_shown_and_changed(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    path = tmp_path / "book.xlsx"
    names = ["Date", "Amount", "Currency", "Note"]
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Cover").write_row(0, 0, ["About"])
        for name, rows in (("January", 2), ("February", 3), ("Secret", 1)):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, names)
            for row in range(1, rows + 1):
                sheet.write_row(row, 0, [f"2024-0{rows}-0{row}", -row, "EUR", f"{name} {row}"])
            if name == "Secret":
                sheet.hide()
    dialog = dropped(qtbot, window, path)
    person = Person(qtbot, window)
    page = dialog.map_page
    assert page.options.sheet.accessibleName() == "Sheet: January"
    assert "“January”" not in page.asked.text()
    assert "'Secret' is hidden" in page.notes.text()
    assert "January" in dialog._file.full_text
    page.options.sheet.choose("Cover")
    settle(qtbot, window.tasks)
    assert not dialog.import_button.isEnabled()
    page.options.sheet.choose("February")
    settle(qtbot, window.tasks)
    assert page.look is not None
    assert (page.look.sheet, len(page.look.rows)) == ("February", 3)
    page.options.account.setEditText("Giro")
    page.options.account.activated.emit(-1)
    settle(qtbot, window.tasks)
    assert page.look.sheet == "February"
    person.press("See what it does")
    settle(qtbot, window.tasks)
    assert "February" in dialog._file.full_text
    person.press("Import 3")
    settle(qtbot, window.tasks)
    notes = {one.note for one in books.ledger.entries(EntryFilter(), limit=9)}
    assert notes == {"February 1", "February 2", "February 3"}
    person.press("Undo this import")
    quiet(qtbot, window)
    assert kinds(books) == []
    dialog.reject()


def hostile_files(folder: Path) -> list[tuple[Path, str]]:
    """Write files that nobody can import, each with a part of what is said of it."""
    os.mkfifo(folder / "pipe.csv")
    (folder / "empty.csv").write_bytes(b"")
    with (folder / "big.ofx").open("wb") as file:
        file.write(OFX.encode())
        file.truncate(60 * 1024 * 1024)
    with zipfile.ZipFile(folder / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/workbook.xml", b"\0" * 80_000_000)
    (folder / "dtd.xml").write_text(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">'
        "<BkToCstmrStmt>&b;</BkToCstmrStmt></Document>"
    )
    (folder / "page.html").write_text("<!doctype html><html><body><h1>Log in</h1></body></html>")
    (folder / f"{BIDI[:60]}.csv").write_text("nothing", encoding="utf-8")
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 20)
    names = (
        ("pipe.csv", "pipe"), ("empty.csv", "empty"), ("big.ofx", "60 MiB"),
        ("bomb.xlsx", "far more than it holds"), ("dtd.xml", "entities are declared"),
        ("page.html", "web page"), (f"{BIDI[:60]}.csv", "No header row"),
        ("noise.bin", "no text"), ("gone.csv", "no such file"),
    )  # fmt: skip
    return [(folder / name, said) for name, said in names]


def test_what_cannot_be_read_is_said_and_the_queue_goes_on(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    files = hostile_files(tmp_path)
    good = tmp_path / "good.ofx"
    good.write_text(OFX, encoding="ascii")
    dialog = dropped(qtbot, window, *(path for path, _ in files), good, good, tmp_path)
    assert "A folder cannot be imported" in window.toast.text
    for number, (path, said) in enumerate(files, 1):
        assert f"file {number} of {len(files) + 2}" in dialog._file.full_text, path
        assert said in dialog.banner.text
        assert not dialog.import_button.isEnabled(), path
        QTest.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
        settle(qtbot, window.tasks)
    assert not [text for text in readable() if "\u202e" in text]
    person = Person(qtbot, window)
    person.press("Import 2")
    person.press("Next file")  # the very same once more
    settle(qtbot, window.tasks)
    assert "This very file was imported before" in dialog.reason.text()
    assert not dialog.import_button.isEnabled()
    dialog.reject()
    assert len(kinds(books)) == 2


def test_a_file_that_goes_or_changes_after_the_look_writes_nothing_else(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    path = tmp_path / "a.ofx"
    path.write_text(OFX, encoding="ascii")
    dialog = dropped(qtbot, window, path)
    person = Person(qtbot, window)
    path.unlink()
    person.press("Import 2")
    settle(qtbot, window.tasks)
    assert "no such file" in dialog.banner.text
    assert kinds(books) == []
    path.write_text(OFX.replace("-54.20", "-1.20").replace("1945.80", "1998.80"), encoding="ascii")
    person.press("Import 2")
    settle(qtbot, window.tasks)
    assert "changed since you looked" in dialog.banner.text
    assert kinds(books) == []
    person.press("Import 2")
    settle(qtbot, window.tasks)
    assert dialog.title.text() == "Imported 2 of 2 rows"
    person.press("Done")
    own = tmp_path / "b.csv"
    own.write_text("date,account,kind,currency,amount\n2026-02-02,Giro,deposit,EUR,5\n")
    dialog = dropped(qtbot, window, own)
    own.write_text("date,account,kind,currency,amount\n2026-02-02,Giro,deposit,EUR,500\n")
    person.press("Import 1")
    settle(qtbot, window.tasks)
    assert "changed since you looked" in dialog.banner.text
    assert len(kinds(books)) == 2
    dialog.reject()


def test_text_of_rows_is_plain_and_leaving_at_each_step_writes_nothing(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    text = f"<b>bold</b> <img src=x> {BIDI[:12]} & more"
    csv = tmp_path / f"{'n' * 90}{BIDI[:24]}.csv"
    csv.write_text(
        f"Buchungstag;Verwendungszweck;Betrag;W\u00e4hrung;Konto\n"
        f"23.04.2024;{text};-5,20;EUR;<i>Giro</i>\n24.04.2024;{text};x;EUR;<i>Giro</i>\n",
        encoding="utf-8",
    )
    ofx = tmp_path / "t.ofx"
    safe = text.replace("<", "&lt;").replace(">", "&gt;").replace("& more", "&amp; more")
    content = OFX.replace("Market", safe).replace("CHARSET:1252", "CHARSET:NONE")
    ofx.write_text(content.replace("ENCODING:USASCII", "ENCODING:UTF-8"), encoding="utf-8")
    dialog = dropped(qtbot, window, csv)
    dialog.import_button.click()
    settle(qtbot, window.tasks)
    dialog.reject()
    other = dropped(qtbot, window, ofx)
    labels = [
        one
        for top in QApplication.topLevelWidgets()
        for one in top.findChildren(QLabel)
        if "<b>" in one.text() or "<i>" in one.text()
    ]
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
    assert not [one for one in readable() if "\u202e" in one]
    other.reject()
    for step in range(3):
        again = dropped(qtbot, window, ofx, csv)
        if step:
            again.skip_button.click()
            settle(qtbot, window.tasks)
        if step == 2:
            again.import_button.click()
        QTest.keyClick(again, Qt.Key.Key_Escape)
        settle(qtbot, window.tasks)
        assert not again.isVisible()
    assert kinds(books) == []
