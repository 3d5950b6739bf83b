"""A person at the window: finds by the names that are shown, presses, types, and reads."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt
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

from ui.widgets.figure import FigureButton
from ui.widgets.labels import ElidedLabel
from ui.window.frame import MainWindow

WAIT_MS = 12_000
LINE = 6  # pixels: labels whose middles are nearer than this stand in one line
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
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

    def activate(self) -> QWidget:
        """Give what is in front the keyboard, as a window manager does when a dialog closes."""
        front = self.front
        if not front.isActiveWindow():
            front.activateWindow()
            self.wait(front.isActiveWindow, "the window has no keyboard")
        return front

    def press(self, name: str) -> None:
        """Press what has that name."""
        one = self.find(name)
        self.wait(one.isEnabled, f"{name!r} is off")
        QTest.mouseClick(one, LEFT, pos=one.rect().center())
        self.quiet()

    def type_into(self, name: str, text: str) -> None:
        """Click into a field and type over what is in it."""
        self.activate()
        field = self.find(name)
        QTest.mouseClick(field, LEFT, pos=QPoint(12, field.height() // 2))
        self.keys(text)

    def keys(self, text: str) -> None:
        """Type over what is in the field that has the keyboard."""
        field = self.focus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key."""
        front = self.activate()
        QTest.keyClick(QApplication.focusWidget() or front, key, modifiers)
        self.quiet()

    def choose(self, name: str, text: str) -> None:
        """Choose from a list by typing how it begins."""
        self.activate()
        box = self.find(name, QComboBox)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(box, QComboBox) and box.isEditable():
            self.keys(text)
        else:
            QTest.keyClicks(box, text)
            assert isinstance(box, QComboBox)
            assert box.currentText().startswith(text), box.currentText()

    def pick(self, text: str) -> None:
        """Click on the first row of a table that begins with a text."""

        def found() -> tuple[QAbstractItemView, QModelIndex] | None:
            for view in self.front.findChildren(QAbstractItemView):
                model = view.model()
                if not view.isVisible() or isinstance(model, QAbstractListModel):
                    continue
                for row in range(model.rowCount()):
                    index = model.index(row, 0)
                    if str(index.data() or "").startswith(text):
                        return view, index
            return None

        self.wait(lambda: found() is not None, f"no row of {text!r}")
        shown = found()
        assert shown is not None
        view, index = shown
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        self.quiet()

    def day(self, name: str, on: date) -> None:
        """Type a day."""
        self.type_into(name, f"{on.day} {on:%b} {on.year}")

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
        self.key(Qt.Key.Key_K, CONTROL)
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
            for one in self._texts()
            if one.isVisible() and shown_by(one)
        ]

    def _texts(self) -> list[QLabel | FigureButton]:
        return [*self.front.findChildren(QLabel), *self.front.findChildren(FigureButton)]

    def said(self) -> str:
        """Return every text that is shown."""
        return "\n".join(text for _, text in self.labels())

    def sees(self, text: str) -> None:
        """Insist on a text being shown."""
        self.wait(lambda: text in self.said(), f"{text!r} is not shown")

    def tip(self, text: str) -> str:
        """Return what is shown when the mouse rests on a text."""
        found = [one for one in self._texts() if one.isVisible() and shown_by(one) == text]
        assert found, f"{text!r} is not shown in\n{self.said()}"
        return found[0].toolTip().translate(UNSEEN)

    def lines(self, name: str) -> list[list[str]]:
        """Return what stands to the right of each text of that name."""
        labels, found = self.labels(), []
        for place in [place for place, text in labels if text == name]:
            line = [
                (other.x(), text)
                for other, text in labels
                if abs(other.y() - place.y()) < LINE and other.x() > place.x()
            ]
            found.append([text for _, text in sorted(line)])
        return found

    def reads(self, name: str, *wanted: str) -> None:
        """Insist on the texts beside a name."""
        self.wait(
            lambda: any(set(wanted) <= set(line) for line in self.lines(name)),
            f"{name!r} should read {wanted}, and reads {self.lines(name)}",
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


UNSEEN = {0xA0: " ", 0x2066: None, 0x2069: None}  # what keeps an amount together
TEXTS = (
    "text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "placeholderText",
    "statusTip", "whatsThis", "title", "full_text", "currentText", "toPlainText",
)  # fmt: skip


def readable() -> set[str]:
    """Return every text of every widget of the program, shown or not."""
    found: set[str] = set()
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            for name in TEXTS:
                ask = getattr(widget, name, None)
                try:
                    text = ask() if callable(ask) else ask
                except TypeError:
                    continue
                if isinstance(text, str) and text.strip():
                    found.add(text)
            model = getattr(widget, "model", None)
            model = model() if callable(model) else model
            if isinstance(model, QAbstractItemModel):
                found |= {
                    text for row in rows_of(model, most=50) for text in row.values() if text.strip()
                }
    return found


def shown_by(label: QLabel | FigureButton) -> str:
    """Return the text of a label, also where there is no room for all of it."""
    text = label.full_text if isinstance(label, ElidedLabel) else label.text()
    return text.translate(UNSEEN)


def rows_of(
    model: QAbstractItemModel, parent: QModelIndex | None = None, most: int = 1000
) -> list[dict[str, str]]:
    """Return the first rows of a model by the titles of its columns, those of a tree in order."""
    under = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(under)
    titles = [
        str(model.headerData(column, Qt.Orientation.Horizontal) or column)
        for column in range(columns)
    ]
    found = []
    for row in range(min(model.rowCount(under), most)):
        texts = [str(model.index(row, column, under).data() or "") for column in range(len(titles))]
        found.append(dict(zip(titles, texts, strict=True)))
        found += rows_of(model, model.index(row, 0, under), most)
    return found
