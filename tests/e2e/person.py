"""A person at the window: finds by the names that are shown, presses, types, and reads."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.widgets.labels import ElidedLabel
from ui.window.frame import MainWindow

WAIT_MS = 12_000
LINE = 6  # pixels: labels whose middles are nearer than this stand in one line
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Person:
    """Uses nothing of the window but what is seen of it: names, mouse and keyboard."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    # -- where things are ----------------------------------------------------------------------

    @property
    def dialog(self) -> QDialog | None:
        """Return the dialog in front, if there is one."""
        found = QApplication.activeModalWidget()
        if isinstance(found, QDialog):
            return found
        shown = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]
        return shown[-1] if shown else None

    @property
    def front(self) -> QWidget:
        """Return what the mouse can reach now."""
        return self.dialog or self.window

    def all(self, name: str, kind: type[QWidget] = QWidget) -> list[QWidget]:
        """Return every visible widget of that accessible name."""
        return [
            one
            for one in self.front.findChildren(kind)
            if one.accessibleName() == name and one.isVisible()
        ]

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return the one visible widget of that accessible name, waiting for it."""
        self.wait(lambda: bool(self.all(name, kind)), f"no {name!r} in {self.names()}")
        found = [one for one in self.all(name, kind) if one.isEnabled()] or self.all(name, kind)
        one = found[0]
        area = one.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(one)  # a person turns the wheel
            area = area.parentWidget()
        return one

    def names(self) -> list[str]:
        """Return the accessible names that there are."""
        return sorted({
            one.accessibleName()
            for one in self.front.findChildren(QWidget)
            if one.accessibleName() and one.isVisible()
        })  # fmt: skip

    def wait(self, what: Callable[[], bool], why: str = "") -> None:
        """Wait until something is so."""
        try:
            self.qtbot.waitUntil(what, timeout=WAIT_MS)
        except Exception as error:
            raise AssertionError(f"{why}\n{self.said()}") from error

    def quiet(self) -> None:
        """Wait until the window has nothing more to do."""
        self.qtbot.wait(30)
        self.wait(lambda: not self.window.tasks.is_busy, "still busy")
        self.qtbot.wait(30)

    # -- mouse and keyboard --------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Press what has that name."""
        one = self.find(name)
        self.wait(one.isEnabled, f"{name!r} is off")
        QTest.mouseClick(one, LEFT, pos=one.rect().center())
        self.quiet()

    def type_into(self, name: str, text: str) -> None:
        """Click into a field and type over what is in it."""
        field = self.find(name)
        QTest.mouseClick(field, LEFT, pos=QPoint(12, field.height() // 2))
        self.keys(text)

    def keys(self, text: str) -> None:
        """Type over what is in the field that has the keyboard."""
        field = self.focus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(field, text)

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier(0)) -> None:
        """Press a key."""
        front = self.front
        if not front.isActiveWindow():  # what a window manager does when a dialog closes
            front.activateWindow()
            self.wait(front.isActiveWindow, "the window has no keyboard")
        QTest.keyClick(QApplication.focusWidget() or front, key, modifiers)
        self.quiet()

    def choose(self, name: str, text: str) -> None:
        """Choose from a list by typing how it begins."""
        box = self.find(name, QComboBox)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(box, QComboBox) and box.isEditable():
            self.keys(text)
        else:
            QTest.keyClicks(box, text)
            assert isinstance(box, QComboBox)
            assert box.currentText().startswith(text), box.currentText()

    def day(self, name: str, on: date) -> None:
        """Type a day, section by section."""
        field = self.find(name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(field, f"{on.day} {on:%b} {on.year}")

    def go(self, row: str, tab: str = "") -> None:
        """Open a view by the sidebar, and one beside it by the strip above it."""
        self.press(row)
        if not tab:
            return
        strip = self.window.family.tabs
        place = next(box.center() for box, label in strip.boxes() if label == tab)
        QTest.mouseClick(strip, LEFT, pos=place)
        self.quiet()

    def command(self, text: str) -> None:
        """Open something by the command palette."""
        QTest.keyClick(self.window, Qt.Key.Key_K, CONTROL)
        self.wait(lambda: self.dialog is not None, "no palette")
        self.type_into("Search or run a command", text)
        self.key(Qt.Key.Key_Return)

    def save(self, name: str) -> None:
        """Press the deed of a dialog, and wait until it has closed."""
        before = self.dialog
        assert before is not None
        self.press(name)
        self.wait(lambda: self.dialog is not before, f"{name!r} did not close")
        self.quiet()

    # -- reading -------------------------------------------------------------------------------

    def labels(self) -> list[tuple[QPoint, str]]:
        """Return every text that is shown, and where its middle is."""
        return [
            (one.mapTo(self.front, one.rect().center()), shown_by(one))
            for one in self.front.findChildren(QLabel)
            if one.isVisible() and shown_by(one)
        ]

    def said(self) -> str:
        """Return every text that is shown."""
        return "\n".join(text for _, text in self.labels())

    def sees(self, text: str) -> None:
        """Insist on a text being shown."""
        self.wait(lambda: text in self.said(), f"{text!r} is not shown")

    def beside(self, name: str) -> list[str]:
        """Return what stands in the line of the first text of that name, from left to right."""
        labels = self.labels()
        found = [place for place, text in labels if text == name]
        if not found:
            return []
        line = [
            (place.x(), text)
            for place, text in labels
            if abs(place.y() - found[0].y()) < LINE and place.x() > found[0].x()
        ]
        return [text for _, text in sorted(line)]

    def reads(self, name: str, figure: str) -> None:
        """Insist on the figure beside a name."""
        self.wait(
            lambda: figure in self.beside(name),
            f"{name!r} should read {figure!r}, and reads {self.beside(name)}",
        )

    def table(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a table by the titles of its columns."""
        view = self.find(name, QAbstractItemView)
        assert isinstance(view, QAbstractItemView)
        return rows_of(view.model())

    def row(self, table: str, **wanted: str) -> dict[str, str]:
        """Return the first row of a table that has some texts, waiting for it."""

        def found() -> list[dict[str, str]]:
            return [
                row
                for row in self.table(table)
                if all(text in row.get(title, "") for title, text in wanted.items())
            ]

        self.wait(lambda: bool(found()), f"no row {wanted} in {self.table(table)}")
        return found()[0]


def shown_by(label: QLabel) -> str:
    """Return the text of a label, also where there is no room for all of it."""
    return label.full_text if isinstance(label, ElidedLabel) else label.text()


def rows_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[dict[str, str]]:
    """Return the rows of a model, those of a tree in order."""
    under = parent or QModelIndex()
    titles = [
        str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for column in range(model.columnCount())
    ]
    found = []
    for row in range(model.rowCount(under)):
        texts = [
            str(model.index(row, column, under).data() or "") for column in range(len(titles))
        ]
        found.append(dict(zip(titles, texts, strict=True)))
        found += rows_of(model, model.index(row, 0, under))
    return found
