"""What can be done with every chart: copied, saved, printed, looked at as a table."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.errors import CofferError
from ui.charts.columns import without_amounts
from ui.charts.portable import Portable
from ui.charts.taken import as_csv, as_tabs, copy_picture, picture_of, png_of, svg_of, write_file
from ui.format import one_line
from ui.format_errors import error_sentence
from ui.window.toast import Toast

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.sheets import Sheet
    from ui.tasks import TaskRunner

LONGEST = 60  # signs of a file's name


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


class ChartMenu(QMenu):
    """The menu of a chart; it is gone once it is closed."""

    def __init__(self, chart: Portable) -> None:
        super().__init__(chart.name, chart)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self._deeds: dict[str, Callable[[Portable], object]] = {}
        sheet = chart.sheet()
        nothing = _tr("There is nothing to take along.")
        why = nothing if sheet is None else _tr("Amounts are hidden: show them first.")
        has_any, has_data = sheet is not None, sheet_to_take(chart) is not None
        self._add(_tr("Copy as picture"), _copy_picture, "" if has_any else nothing)
        self._add(_tr("Copy as data"), _copy_data, "" if has_data else why)
        self.addSeparator()
        self._add(_tr("Save as picture…"), ask_picture, "" if has_any else nothing)
        self._add(_tr("Save as data…"), ask_data, "" if has_data else why)
        self._add(_tr("Print…"), _print, "" if has_any else nothing)
        self.addSeparator()
        self._add(_tr("Show as table"), show_table, "" if has_any else nothing)
        # No deed keeps the chart: freed by its own menu, it would take that along a second time.
        self.triggered.connect(self._on_triggered)

    def _add(self, text: str, deed: Callable[[Portable], object], why_not: str) -> None:
        action = self.addAction(text)
        action.setEnabled(not why_not)
        action.setToolTip(why_not or text)
        self._deeds[text] = deed

    def _on_triggered(self, action: QAction) -> None:
        chart = self.parent()
        if isinstance(chart, Portable):
            self._deeds[action.text()](chart)


def menu_of(chart: Portable) -> ChartMenu:
    """Return what can be done with a chart."""
    return ChartMenu(chart)


def sheet_to_take(chart: Portable) -> "Sheet | None":
    """Return what may leave as data: without amounts where those are hidden."""
    sheet = chart.sheet()
    if sheet is None or not chart.formatter.is_private:
        return sheet
    return without_amounts(sheet)


def show_table(chart: Portable) -> QWidget | None:
    """Open the values as a table, and return it."""
    from ui.charts.twin import TableTwin

    sheet = chart.sheet()
    if sheet is None:
        return None
    twin = TableTwin(sheet, chart.formatter, chart.window())
    twin.open()
    return twin


def _copy_picture(chart: Portable) -> None:
    copy_picture(chart)
    say(chart, _tr("Copied as a picture."))


def _copy_data(chart: Portable) -> None:
    sheet = sheet_to_take(chart)
    if sheet is not None:
        QGuiApplication.clipboard().setText(as_tabs(sheet))
        count = chart.formatter.count(len(list(sheet.rows)))
        say(chart, _tr("Copied {} rows as data.").format(count))


def _print(chart: Portable) -> None:
    from ui.charts.paper import ask_and_print

    ask_and_print(chart)


def file_name(chart: Portable, suffix: str) -> str:
    """Return what a file of a chart is called to begin with."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in chart.name)
    return (" ".join(kept.split())[:LONGEST].strip() or "chart") + suffix


def ask_picture(chart: Portable) -> None:
    """Ask where to, and save a picture there."""
    from ui.settings.files import choose_target

    kinds = _tr("Pictures (*.png *.svg)")
    choose_target(chart.window(), _tr("Save as picture"), file_name(chart, ".png"), kinds,
                  lambda path: save_picture(chart, path))  # fmt: skip


def ask_data(chart: Portable) -> None:
    """Ask where to, and save the data there."""
    from ui.settings.files import choose_target

    kinds = _tr("Tables (*.csv *.xlsx)")
    choose_target(chart.window(), _tr("Save as data"), file_name(chart, ".csv"), kinds,
                  lambda path: save_data(chart, path))  # fmt: skip


def save_picture(chart: Portable, path: Path) -> None:
    """Save a picture: a drawing where the name ends in .svg, else PNG; tell how it went."""
    if not shiboken6.isValid(chart):
        return
    if path.suffix.lower() == ".svg":
        drawing = svg_of(chart)
        _write(chart, path, lambda: write_file(path, drawing))
    else:
        image = picture_of(chart)  # packing it takes longer than a frame
        _write(chart, path, lambda: write_file(path, png_of(image)))


def save_data(chart: Portable, path: Path) -> None:
    """Save what may leave as data, CSV or XLSX by the name's ending, and tell how it went."""
    sheet = sheet_to_take(chart) if shiboken6.isValid(chart) else None
    if sheet is None:
        return
    coffer: Coffer | None = _near(chart, "coffer")

    def write() -> None:
        if coffer is None:
            write_file(path, as_csv(sheet).encode())
        else:
            kind = "xlsx" if path.suffix.lower() == ".xlsx" else "csv"
            coffer.sheets.write(path, [sheet], kind)

    _write(chart, path, write)


def _write(chart: Portable, path: Path, deed: Callable[[], object]) -> None:
    """Write a file on a worker, where there is one, and tell how it went."""

    def done(_: object) -> None:
        if shiboken6.isValid(chart):
            say(chart, _tr("Saved as {}.").format(one_line(path.name)))

    def failed(error: CofferError) -> None:
        if shiboken6.isValid(chart):
            say(chart, error_sentence(error))

    tasks: TaskRunner | None = _near(chart, "tasks")
    if tasks is not None:
        tasks.read(chart, deed, done, failed)
        return
    try:
        done(deed())
    except CofferError as error:
        failed(error)


def _near(chart: QWidget, name: str) -> Any:
    """Return what the nearest widget around a chart has under a name; `None` without."""
    near: QWidget | None = chart.parentWidget()
    while near is not None:
        found = getattr(near, name, None)
        if found is not None:
            return found
        near = near.parentWidget()
    return None


def say(chart: Portable, text: str) -> None:
    """Tell how it went, at the lower edge of the window."""
    host = chart.window()
    found = getattr(host, "toast", None)
    if not isinstance(found, Toast):
        found = host.findChild(Toast) or Toast(host)
        found.ensurePolished()
    found.show_text(text)
