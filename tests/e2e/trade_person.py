"""A person who trades in the window: menus of lines, the order ticket, prices that are typed."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu

from tests.e2e.person import LEFT, Person, rows_of

TYPING_MS = 320  # a symbol is looked up a moment after the last key


def moment(text: str) -> datetime:
    """Return a time in UTC."""
    return datetime.fromisoformat(f"{text}+00:00")


class Trader(Person):
    """Does what Trades can do, by the names that are shown."""

    def line(self, text: str, name: str = "Positions") -> tuple[QAbstractItemView, QModelIndex]:
        """Return the first line of a list that begins with a text, waiting for it."""
        view = self.find(name, QAbstractItemView)
        assert isinstance(view, QAbstractItemView)
        model = view.model()

        def found() -> list[int]:
            rows = range(model.rowCount())
            return [n for n in rows if str(model.index(n, 0).data() or "").startswith(text)]

        self.wait(lambda: bool(found()), f"no line {text!r} in {rows_of(model)}")
        return view, model.index(found()[0], 0)

    def unfold(self, text: str) -> None:
        """Unfold a line by the keyboard."""
        view, index = self.line(text)
        before = view.model().rowCount()
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        self.key(Qt.Key.Key_Right)
        self.wait(lambda: view.model().rowCount() > before, f"{text!r} does not unfold")

    def menu(self, text: str, deed: str, name: str = "Positions") -> None:
        """Choose from the menu of a line."""
        view, index = self.line(text, name)
        box = view.visualRect(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=box.center())
        self.quiet()
        view, index = self.line(text, name)
        place = view.visualRect(index).center()
        port = view.viewport()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place)
        )  # what a press of the right button makes on a real screen
        QApplication.sendEvent(port, event)
        self.choose_in(deed)

    def choose_in(self, deed: str) -> None:
        """Press a line of the menu that is open."""
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = [one for one in menu.actions() if one.text() == deed]
        assert found, [one.text() for one in menu.actions()]
        assert found[0].isEnabled(), deed
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(found[0]).center())
        self.quiet()

    def press_pill(self, name: str) -> None:
        """Press what opens a menu: the menu has the mouse from then on."""
        one = self.find(name)
        QTest.mouseClick(one, LEFT, pos=one.rect().center())
        self.quiet()

    def name_it(self, symbol: str) -> None:
        """Type what is to be traded, and wait until it was looked up."""
        self.activate()
        field = (self.all("Symbol") or self.all("Contract"))[0]
        QTest.mouseClick(field, LEFT)
        self.keys(symbol)
        self.qtbot.wait(TYPING_MS)
        self.quiet()
        self.key(Qt.Key.Key_Tab)

    def order(self, symbol: str, quantity: str, kind: str = "Market", **more: str) -> None:
        """Fill in the ticket, and place the order."""
        self.name_it(symbol)
        self.terms(quantity, kind, **more)

    def terms(self, quantity: str, kind: str = "Market", **more: str) -> None:
        """Say how much, and at what price."""
        self.qtbot.wait(QApplication.keyboardInputInterval())  # else it is the word before, longer
        self.choose("Type", kind)
        self.quiet()
        self.type_into("Quantity", quantity)
        for name, text in more.items():
            self.type_into(name.replace("_", " "), text)
        self.quiet()

    def price(self, symbol: str, last: str = "", *, bid: str = "", ask: str = "") -> None:
        """Type a price."""
        self.go("Trades")
        self.press_pill("Paper money")
        self.choose_in("Paper accounts…")
        self.press("Type a price")
        self.type_into("Instrument", symbol)
        for name, text in (("Last price", last), ("Bid", bid), ("Ask", ask)):
            if text:
                self.type_into(name, text)
        self.save("Take the price")
        self.save("Close")

    def box(self, name: str) -> QComboBox:
        """Return a list to choose from."""
        found = self.find(name, QComboBox)
        assert isinstance(found, QComboBox)
        return found
