"""What can be done with every chart: copied, saved, printed, looked at as a table."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

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
    from app.ports.sheets import Sheet, SheetWriter

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

    kinds = _tr("Values with commas between (*.csv)")
    choose_target(chart.window(), _tr("Save as data"), file_name(chart, ".csv"), kinds,
                  lambda path: save_data(chart, path))  # fmt: skip


def save_picture(chart: Portable, path: Path) -> None:
    """Save a picture: a drawing where the name ends in .svg, else PNG; tell how it went."""
    if shiboken6.isValid(chart):
        is_drawing = path.suffix.lower() == ".svg"
        content = svg_of(chart) if is_drawing else png_of(picture_of(chart))
        _tell(chart, lambda: write_file(path, content))


def save_data(chart: Portable, path: Path) -> None:
    """Save what may leave as data, and tell how it went."""
    sheet = sheet_to_take(chart) if shiboken6.isValid(chart) else None
    if sheet is None:
        return
    writer = _writer_near(chart)

    def write() -> None:
        if writer is None:
            write_file(path, as_csv(sheet).encode())
        else:
            writer.write(path, [sheet], "csv")

    _tell(chart, write, path)


def _tell(chart: Portable, deed: Callable[[], object], path: Path | None = None) -> None:
    try:
        done = deed()
    except CofferError as error:
        say(chart, error_sentence(error))
        return
    name = path or done
    say(chart, _tr("Saved as {}.").format(one_line(name.name if isinstance(name, Path) else "")))


def _writer_near(chart: QWidget) -> "SheetWriter | None":
    """Return what writes sheets, of the open books that the chart stands in; `None` without."""
    near: QWidget | None = chart
    while near is not None:
        writer: SheetWriter | None = getattr(getattr(near, "coffer", None), "sheets", None)
        if writer is not None:
            return writer
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
