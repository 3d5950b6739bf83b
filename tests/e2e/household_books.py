"""Books with something in every view of the household, and a person at their window."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer, open_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from app.services.account_balances_answers import BalanceDraft
from app.services.belongings_answers import BelongingDraft
from app.services.loans_answers import CardDraft, LoanDraft
from app.services.vaults_answers import VaultDraft
from app.services.yields_answers import YieldTerms
from tests.e2e.person import Person
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.theme.current import PROPERTY as THEME
from ui.theme.islands import PROPERTY as ISLANDS
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory

D = Decimal
TODAY = date.today()  # noqa: DTZ011  # some dialogs ask the computer itself
FIRST = date(TODAY.year - 2, 3, 1)
VIEWS = {
    "balances": ("Accounts", "Balances"),
    "belongings": ("Accounts", "Property"),
    "groups": ("Accounts", "Groups"),
    "loans": ("Accounts", "Debts"),
    "yields": ("Income", "Interest rules"),
    "vaults": ("Vaults", ""),
    "jobs": ("Settings", "Background work"),
    "statement": ("Overview", "Statement"),
}


def household(place: Path) -> Coffer:
    """Open new books with something in every view."""
    place.write_bytes(_household())
    return open_coffer(str(place))


@cache
def _household() -> bytes:
    """Return the file of such books."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "coffer.db"
        _fill(create_coffer(str(place)))
        return place.read_bytes()


def _fill(made: Coffer) -> None:
    row = ActivityRow(start_us(FIRST), FIRST, "Bank", "deposit", currency="USD", amount=D(500000))
    made.ledger.record(row)
    made.belongings.add(
        BelongingDraft("property", "Home", acquired_on=FIRST, cost=D(400000), value=D(420000))
    )
    made.belongings.add(
        BelongingDraft("private_company", "Tide", quantity=D(1000), cost=D(5000), acquired_on=FIRST)
    )
    due = date(FIRST.year, 4, 1)
    made.loans.add(
        LoanDraft("Mortgage", "mortgage", D(200000), D("0.06"), FIRST, due, 360, paid_from="Bank")
    )
    made.loans.add_card(CardDraft("Visa", D(5000), owed=D(350)))
    made.loans.link("Mortgage", "Home", "HOME")
    made.vaults.add(VaultDraft("Roof", "USD", D(300000)))
    feed = next(one for one in made.vaults.choices("Roof") if one.account == "Bank")
    made.vaults.feed("Roof", feed.holding_id, D(50))
    made.yields.add(
        "Bank", "USD", YieldTerms(D("0.02"), month_day=31), since=date(TODAY.year - 1, 1, 1)
    )
    made.balances.record(BalanceDraft("Bank", D(470000), on=TODAY))
    made.groups.make("Retirement", members=["Bank"])
    made.close()


def person_at(qtbot: QtBot, coffer: Coffer, folder: Path) -> Iterator[Person]:
    """Open the window on books, and close it afterwards."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    use_memory(folder / "profile.window")
    worn = {name: application.property(name) for name in (THEME, ISLANDS)}
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    tasks = TaskRunner()
    window = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.attach(coffer)
    made = Person(qtbot, window)
    made.quiet()
    yield made
    made.quiet()
    tasks.close()
    for name, value in worn.items():  # tests after this one have a theme of their own
        application.setProperty(name, value)


def open_dialog(person: Person, view: str, row: str, button: str) -> QDialog:
    person.go(*VIEWS[view])
    if row:
        person.pick(row)
    person.press(button)
    person.wait(lambda: person.dialog is not None, f"{button!r} opens nothing")
    dialog = person.dialog
    assert dialog is not None
    person.activate()
    person.quiet()
    return dialog
