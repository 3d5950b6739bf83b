"""Pictures of the import dialog: a bank's file that is mapped, and what a file would do."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Coffer

_BANK = """\
Buchungstag;Buchungstext;Verwendungszweck;Betrag;Währung;Saldo;Referenz
28.02.2026;Lastschrift;Market on the corner;-54,20;EUR;2.745,80;R-104
27.02.2026;Gutschrift;Salary of February;2.000,00;EUR;2.800,00;R-103
26.02.2026;Zinsen;First quarter;1,20;EUR;800,00;R-102
31.02.2026;Dauerauftrag;Rent;-800,00;EUR;;R-101
25.02.2026;Entgelt;Card of the year;-12,00;EUR;798,80;R-100
"""
_OWN = """\
date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,note
2026-02-02,Holiday savings,deposit,,,,,EUR,,1500,first
2026-02-03,Holiday savings,buy,NOVA,public-stock,12,41.20,EUR,1,,
2026-02-09,Holiday savings,dividend,NOVA,,,,EUR,,8.40,
2026-02-31,Holiday savings,fee,,,,,EUR,,2,no such day
"""


def import_dialogs(coffer: Coffer, window: QWidget) -> dict[str, Callable[[], QWidget]]:
    """Return what makes each dialog, by the name of its picture."""
    from ui.importing.dialog import ImportDialog

    tasks = window.tasks  # type: ignore[attr-defined]  # the window has them

    def on(name: str, content: str) -> QWidget:
        path = Path(tempfile.mkdtemp()) / name
        path.write_text(content, encoding="utf-8")
        return ImportDialog(coffer, tasks, path, window)

    def workbook() -> QWidget:
        import xlsxwriter

        path = Path(tempfile.mkdtemp()) / f"{'Household of the year ' * 9}\u202e.xlsx"
        with xlsxwriter.Workbook(str(path)) as book:
            for name in ("January", "February", "Notes to oneself"):
                sheet = book.add_worksheet(name)
                for at, line in enumerate(_BANK.splitlines()):
                    sheet.write_row(at, 0, line.split(";"))
            sheet.hide()
        return ImportDialog(coffer, tasks, path, window)

    def document(name: str, width: int = 0) -> QWidget:
        from ui.importing import files_sample as sample

        path = Path(tempfile.mkdtemp()) / f"{name}.xml"
        path.write_text("<an invented file/>", encoding="utf-8")
        files = sample.SampleFiles({path.name: getattr(sample, name)(path)})
        made = ImportDialog(sample.WithFiles(coffer, files), tasks, path, window)  # type: ignore[arg-type]  # stands for books
        if width:
            made.resize(width, 620)
        return made

    def listed(part: str, width: int = 0) -> QWidget:
        from ui.importing import files_sample as sample
        from ui.importing.files_view import FilesView
        from ui.theme import dress

        books = sample.WithFiles(coffer, sample.SampleFiles())
        made = FilesView(books, tasks, window.state)  # type: ignore[arg-type, attr-defined]  # stands for books; the window has it
        made.setProperty("page", "true")
        dress(made)
        made.resize(width or 1180, 760)
        made.show_payload(part)
        return made

    def again() -> QWidget:
        from ui.importing import files_sample as sample
        from ui.importing.read_again import ReadAgainDialog

        books = sample.WithFiles(coffer, sample.SampleFiles())
        return ReadAgainDialog(books, tasks, sample.imported_files()[0], window)  # type: ignore[arg-type]  # stands for books

    return {
        "files-sample": lambda: listed("files"),
        "files-narrow": lambda: listed("files", 640),
        "files-profiles": lambda: listed("profiles"),
        "dialog-read-again": again,
        "dialog-import-document": lambda: document("balanced"),
        "dialog-import-asking": lambda: document("asking"),
        "dialog-import-changed": lambda: document("changed"),
        "dialog-import-contradicted": lambda: document("contradicted"),
        "dialog-import-hostile": lambda: document("hostile"),
        "dialog-import-narrow": lambda: document("changed", 880),
        "dialog-import-columns": lambda: on("statement.csv", _BANK),
        "dialog-import-workbook": workbook,
        "dialog-import-effects": lambda: on("activities.csv", _OWN),
    }
