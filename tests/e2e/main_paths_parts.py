"""Small books whose figures are worked out by hand, and the ways through the window on them.

A way uses the keyboard alone or the mouse alone, and ends with a figure or a state.
"""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.bootstrap import create_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from tests.e2e.person import CONTROL, LEFT
from tests.e2e.trade_person import Trader
from ui.explain.dialog import ExplainDialog
from ui.widgets.figure import FigureButton
from ui.widgets.popup import Popup
from ui.widgets.segmented import SegmentedControl

D = Decimal
TODAY = date.today()  # noqa: DTZ011  # the window asks the computer itself
BEGAN = TODAY - timedelta(days=400)
BOUGHT = TODAY - timedelta(days=200)
PAID = TODAY - timedelta(days=40)  # before the end of last month, whatever day it is
STOPS = 90  # Tab comes round sooner

# 10,000 + 3,000 − 1,000 + 25 in dollars, 100 euros at 1.25, and 10 ACME at 120; 100 till yesterday.
NET_WORTH, LAST_MONTH, IN_EUROS = "$13,350.00", "$13,150.00", "€10,680.00"
BROKER, ACME = "$3,225.00", "$1,200.00"


@cache
def small_books() -> bytes:
    """Return the file of books with two accounts, an asset, an income and a foreign currency."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "coffer.db"
        made = create_coffer(str(place))
        for row in (
            _row(BEGAN, "Bank", "deposit", amount=D(10000), note="Savings"),
            _row(BEGAN, "Nordic", "deposit", amount=D(3000), note="To invest"),
            _row(BEGAN, "Bank", "deposit", currency="EUR", amount=D(100), note="From a trip"),
            _row(BOUGHT, "Nordic", "buy", symbol="ACME", asset_type="public-stock",
                 quantity=D(10), price=D(100)),
            _row(PAID, "Nordic", "dividend", symbol="ACME", amount=D(25), note="For spring"),
        ):  # fmt: skip
            made.ledger.record(row)
        made.prices.set_price("ACME", BOUGHT, D(100), "USD")
        made.prices.set_price("ACME", TODAY, D(120), "USD")
        made.prices.set_price("EUR", BEGAN, D("1.25"), "USD")
        made.close()
        return place.read_bytes()


def _row(
    on: date, account: str, kind: str, *, symbol: str = "", asset_type: str = "",
    quantity: Decimal | None = None, price: Decimal | None = None, currency: str = "USD",
    amount: Decimal | None = None, note: str = "",
) -> ActivityRow:  # fmt: skip
    return ActivityRow(
        start_us(on), on, account, kind, symbol, asset_type, quantity, price, currency,
        amount=amount, note=note,
    )  # fmt: skip


class Hands(Trader):
    """Insists that the keyboard is where it can be seen."""

    # -- keyboard --------------------------------------------------------------------------------

    def shortcut(self, keys: str) -> None:
        """Press keys together."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs lack it
        self.key(combination.key(), combination.keyboardModifiers())

    def tab_to(self, name: str, *, back: bool = False) -> QWidget:
        """Press Tab until something has the keyboard whose name begins so, and can be seen."""
        way: list[str] = []
        front = self.activate()
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        for _ in range(STOPS):
            QTest.keyClick(QApplication.focusWidget() or front, key)
            here = self.focus()
            if here.accessibleName().startswith(name):
                QApplication.processEvents()  # what is scrolled comes into sight
                assert not here.visibleRegion().isEmpty(), f"{name!r} is out of sight"
                return here
            way.append(here.accessibleName())
        raise AssertionError(f"Tab does not come to {name!r}: {way}")

    def holds(self, name: str) -> None:
        """Insist on the keyboard being at something."""
        self.activate()
        self.wait(
            lambda: (QApplication.focusWidget() or self.window).accessibleName().startswith(name),
            f"the keyboard is at {(QApplication.focusWidget() or self.window).accessibleName()!r}",
        )

    def letters(self, text: str) -> None:
        """Type letter by letter, each where the keyboard is then."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)
        self.qtbot.wait(150)  # a filter waits for a pause
        self.quiet()

    def line_of_menu(self, text: str) -> None:
        """Choose from the menu that is open by the arrow keys."""
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            active = menu.activeAction()
            if active is not None and active.text().startswith(text):
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        active = menu.activeAction()
        assert active is not None
        assert active.text().startswith(text), [one.text() for one in menu.actions()]
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.quiet()

    def menu_of(self, button: QWidget, text: str) -> None:
        """Go back to a button of the top bar, and choose from its menu."""
        self.tab_to(button.accessibleName(), back=True)
        QTest.keyClick(self.focus(), Qt.Key.Key_Space)
        self.line_of_menu(text)

    # -- mouse -----------------------------------------------------------------------------------

    def segment(self, name: str, label: str) -> None:
        """Click on one of some choices that stand beside each other."""
        strip, place = next(
            (one, box.center()) for one in self.front.findChildren(SegmentedControl)
            if one.isVisible() and one.accessibleName().startswith(name)
            for box, words in one.boxes() if words == label
        )  # fmt: skip
        QTest.mouseClick(strip, LEFT, pos=place)
        self.quiet()

    def click_line(self, text: str) -> None:
        """Click on a line of the menu that is open."""
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = next(one for one in menu.actions() if one.text().startswith(text))
        assert found.isEnabled(), text
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(found).center())
        self.quiet()

    def in_popup(self, name: str) -> QWidget:
        """Return a part of the panel that is open under a button."""
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), Popup), "no panel")
        popup = QApplication.activePopupWidget()
        assert popup is not None
        found = [one for one in popup.findChildren(QWidget) if one.accessibleName() == name]
        assert found, name
        return found[0]

    def click(self, one: QWidget) -> None:
        """Click in the middle of something."""
        QTest.mouseClick(one, LEFT, pos=QPoint(one.width() // 2, one.height() // 2))
        self.quiet()

    def reads_figure(self, figure: str) -> None:
        """Insist on the figure that the dialog in front explains."""
        self.wait(lambda: isinstance(self.dialog, ExplainDialog), "nothing is explained")
        self.sees(figure)

    def pick_in(self, name: str, text: str) -> None:
        """Click on the first line of a list that begins with a text."""
        view, index = self.line(text, name)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        self.quiet()

    @property
    def net_worth(self) -> str:
        """Return the large figure of Overview."""
        overview = self.window.stack.view("overview")
        return str(overview.headline.figure.text())  # type: ignore[union-attr]  # it is there

    def sees_figure(self, figure: str) -> None:
        """Insist on a figure that leads to where it comes from."""
        self.wait(
            lambda: any(
                one.isVisible() and one.text() == figure
                for one in self.front.findChildren(FigureButton)
            ),
            f"no figure {figure}",
        )

    def shows(self, figure: str) -> None:
        """Insist on the large figure of Overview."""
        self.wait(lambda: self.net_worth == figure, f"net worth is {self.net_worth}")


def overview_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+1")
    hands.shows(NET_WORTH)
    hands.tab_to(f"Net worth {NET_WORTH}")
    hands.key(Qt.Key.Key_Space)
    hands.reads_figure(NET_WORTH)
    hands.key(Qt.Key.Key_Escape)
    hands.holds(f"Net worth {NET_WORTH}")


def overview_by_mouse(hands: Hands) -> None:
    hands.go("Overview")
    hands.shows(NET_WORTH)
    hands.click(hands.window.stack.view("overview").headline.figure)  # type: ignore[union-attr]  # Overview
    hands.reads_figure(NET_WORTH)
    hands.press("Close")
    assert hands.dialog is None


def accounts_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+2")
    hands.holds("Accounts")
    hands.letters("nord")
    hands.holds("Filter")
    hands.wait(lambda: not any("Bank" in one["Account"] for one in hands.table("Accounts")))
    hands.key(Qt.Key.Key_Down)
    hands.holds("Accounts")
    hands.sees_figure(BROKER)
    hands.tab_to("Filter")
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: any("Bank" in one["Account"] for one in hands.table("Accounts")))


def accounts_by_mouse(hands: Hands) -> None:
    hands.go("Accounts")
    hands.pick("Nordic")
    hands.sees_figure(BROKER)
    hands.holds("Accounts")


def holdings_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+3")
    hands.holds("Holdings")
    hands.letters("acme")
    hands.wait(lambda: len(hands.table("Holdings")) == 1, str(hands.table("Holdings")))
    hands.key(Qt.Key.Key_Down)
    hands.holds("Holdings")
    hands.key(Qt.Key.Key_Return)
    hands.reads_figure(ACME)
    hands.key(Qt.Key.Key_Escape)
    hands.holds("Holdings")
    hands.tab_to("Filter")
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: len(hands.table("Holdings")) > 1)


def holdings_by_mouse(hands: Hands) -> None:
    hands.go("Holdings")
    hands.pick("ACME")
    hands.sees("Where 1,200.00 comes from")
    hands.press("Explain")
    hands.reads_figure(ACME)
    hands.press("Close")


def activity_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+6")
    hands.holds("Ledger")
    hands.letters("spring")
    hands.key(Qt.Key.Key_Down)
    hands.holds("Ledger")
    hands.tab_to("Void")
    hands.key(Qt.Key.Key_Space)
    hands.wait(lambda: hands.dialog is not None, "no question")
    hands.holds("Reason")
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: hands.dialog is None, "it is not voided")
    hands.shortcut("Ctrl+1")
    hands.shows("$13,325.00")
    hands.shortcut("Ctrl+Z")
    hands.shows(NET_WORTH)
    hands.shortcut("Ctrl+6")
    hands.tab_to("Filter")
    hands.key(Qt.Key.Key_Escape)
    hands.qtbot.wait(150)


def activity_by_mouse(hands: Hands) -> None:
    hands.go("Activity")
    hands.pick_in("Ledger", "")  # the newest
    hands.press("Void")
    hands.press("Void it")
    hands.go("Overview")
    hands.shows("$13,325.00")
    hands.press_pill("Add")
    hands.click_line("Undo")
    hands.shows(NET_WORTH)


def income_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+8")
    hands.sees("25.00")
    hands.tab_to("What to show")
    hands.key(Qt.Key.Key_Right)
    hands.find("What pays")
    hands.key(Qt.Key.Key_Left)


def income_by_mouse(hands: Hands) -> None:
    hands.go("Income")
    hands.segment("What to show", "Calendar")
    hands.find("What pays")
    hands.segment("What to show", "History")
    assert "25.00" in str(hands.table("Income by asset and kind"))


def connections_by_key(hands: Hands) -> None:
    hands.command("Connections")
    hands.sees("Your connections will be listed here")
    hands.tab_to("Import a file")
    hands.key(Qt.Key.Key_Space)
    hands.wait(lambda: hands.dialog is not None, "no import")
    hands.key(Qt.Key.Key_Escape)
    hands.holds("Import a file")


def connections_by_mouse(hands: Hands) -> None:
    hands.go("Connections")
    hands.press("Import a file")
    assert hands.dialog is not None
    hands.press("Cancel")
    hands.sees("Your connections will be listed here")


def help_by_mouse(hands: Hands) -> None:
    hands.go("Help")
    hands.pick_in("Contents", "Holdings")
    page = hands.find("Page")
    assert "Holdings" in page.toPlainText()[:40]  # type: ignore[attr-defined]  # a QTextBrowser


def day_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+1")
    hands.shortcut("Ctrl+D")
    button = hands.in_popup("End of last month")
    for _ in range(STOPS):
        if button.hasFocus():
            break
        QTest.keyClick(hands.focus(), Qt.Key.Key_Tab)
    QTest.keyClick(button, Qt.Key.Key_Space)
    hands.shows(LAST_MONTH)
    hands.shortcut("Ctrl+Shift+D")
    hands.shows(NET_WORTH)


def day_by_mouse(hands: Hands) -> None:
    hands.go("Overview")
    hands.click(hands.window.top_bar.as_of_button)
    hands.click(hands.in_popup("End of last month"))
    hands.shows(LAST_MONTH)
    hands.click(hands.window.top_bar.as_of_button)
    hands.click(hands.in_popup("Back to today"))
    hands.shows(NET_WORTH)


def period_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+1")
    hands.menu_of(hands.window.top_bar.period_button, "1 month")
    hands.sees("$200.00")  # ten times 20
    assert hands.window.state.period == "1M"


def period_by_mouse(hands: Hands) -> None:
    hands.go("Overview")
    hands.click(hands.window.top_bar.period_button)
    hands.click_line("1 year")
    hands.sees("$225.00")  # and the dividend
    assert hands.window.state.period == "1Y"


def currency_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+1")
    hands.menu_of(hands.window.top_bar.base_button, "EUR")
    hands.shows(IN_EUROS)
    hands.menu_of(hands.window.top_bar.base_button, "USD")
    hands.shows(NET_WORTH)


def currency_by_mouse(hands: Hands) -> None:
    hands.go("Overview")
    hands.click(hands.window.top_bar.base_button)
    hands.click_line("EUR")
    hands.shows(IN_EUROS)
    hands.click(hands.window.top_bar.base_button)
    hands.click_line("USD")
    hands.shows(NET_WORTH)


def privacy_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+1")
    hands.shortcut("Ctrl+Shift+P")
    hands.shows("••••")
    hands.shortcut("Ctrl+Shift+P")
    hands.shows(NET_WORTH)


def privacy_by_mouse(hands: Hands) -> None:
    hands.go("Overview")
    hands.click(hands.window.top_bar.privacy_button)
    hands.shows("••••")
    hands.click(hands.window.top_bar.privacy_button)
    hands.shows(NET_WORTH)


def palette_by_key(hands: Hands) -> None:
    hands.shortcut("Ctrl+1")
    hands.shortcut("Ctrl+K")
    hands.holds("Search")
    hands.letters("nordic")
    hands.key(Qt.Key.Key_Return)
    assert hands.window.stack.current_name == "accounts"
    hands.sees_figure(BROKER)
    hands.holds("Accounts")


def palette_by_mouse(hands: Hands) -> None:
    hands.go("Overview")
    hands.press("Search or run a command")
    hands.pick_in("Matches", "Holdings")
    assert hands.window.stack.current_name == "holdings"
    hands.holds("Holdings")


def baskets_by_key(hands: Hands) -> None:
    hands.command("Baskets")
    hands.tab_to("Add a basket")
    hands.key(Qt.Key.Key_Space)
    hands.holds("Name")
    hands.letters("Core")
    for name, text in (("Symbol", "ACME"), ("Weight in percent", "100")):
        hands.tab_to(name)
        hands.letters(text)
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.wait(lambda: hands.dialog is None, "it is not added")
    hands.sees("Core")
    hands.shortcut("Ctrl+Z")
    hands.wait(lambda: "Core" not in hands.said().split("\n"), "it is still there")


def statement_by_mouse(hands: Hands) -> None:
    hands.go("Overview", "Statement")
    row = next(one for one in hands.table("Net-worth statement") if "Net worth" in one.values())
    assert "13,350" in " ".join(row.values())


Way = Callable[[Hands], None]
WAYS: dict[str, Way] = {
    name: way for name, way in dict(globals()).items() if name.endswith(("_by_key", "_by_mouse"))
}

__all__ = ["ACME", "BROKER", "NET_WORTH", "WAYS", "Hands", "small_books"]
