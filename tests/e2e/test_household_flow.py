"""The whole household in the real window: a home, its mortgage, a value, an extra payment, a vault.

Everything is done by mouse and keyboard on encrypted books. Every figure that the window shows is
compared with one that is worked out here by hand, not by Coffer.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import KeyChoice, create_coffer, open_coffer
from tests.e2e.command import Coffer
from tests.e2e.person import CONTROL, WAIT_MS, Person
from tests.faults.keyed_books import RIGHT, hurry
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.start import Start

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

D = Decimal
CENT = D("0.01")
TODAY = date.today()  # noqa: DTZ011  # some dialogs ask the computer itself
THIS_MONTH = TODAY.replace(day=1)


def months_ago(count: int) -> date:
    """Return the first day of a month before this one."""
    months = THIS_MONTH.year * 12 + THIS_MONTH.month - 1 - count
    return date(months // 12, months % 12 + 1, 1)


# The mortgage: 200,000.00 at 6 % over 30 years. Its payment of 1,199.10 is in every textbook:
# 200,000 × 0.005 ÷ (1 − 1.005⁻³⁶⁰) = 1,199.1010… The first month: 1,000.00 of interest (200,000 ×
# 0.5 %), so 199.10 of principal.
PRINCIPAL, MONTHLY, PAYMENTS = D(200_000), D("0.005"), 360
STARTED, FIRST_DUE = months_ago(7), months_ago(6)
EXTRA = D(20_000)


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


def annuity() -> Decimal:
    with localcontext() as context:
        context.prec = 40
        return cents(PRINCIPAL * MONTHLY / (1 - (1 + MONTHLY) ** -PAYMENTS))


@dataclass
class ByHand:
    """A mortgage month by month, with an extra payment some days into one of them."""

    extra_in: int = -1  # the month in which it is made, counted from 0
    extra_after: int = 0  # days into that month, of 30
    balances: list[Decimal] = field(default_factory=list)
    interest: Decimal = D(0)

    def __post_init__(self) -> None:
        balance, payment, month = PRINCIPAL, annuity(), 0
        self.balances.append(balance)
        while balance:
            owed = balance * MONTHLY
            if month == self.extra_in:  # so many thirtieths of a month are on the old balance
                owed = balance * MONTHLY * self.extra_after / 30
                balance -= EXTRA
                owed += balance * MONTHLY * (30 - self.extra_after) / 30
            owed = cents(owed)
            self.interest += owed
            is_last = month == PAYMENTS - 1 or balance + owed <= payment
            balance = D(0) if is_last else balance + owed - payment
            self.balances.append(balance)
            month += 1

    @property
    def months(self) -> int:
        return len(self.balances) - 1

    @property
    def ends_on(self) -> date:
        return months_ago(6 - (self.months - 1))


def dollars(amount: Decimal) -> str:
    sign = "−" if amount < 0 else ""
    return f"{sign}${abs(amount):,.2f}"


def percent(share: Decimal) -> str:
    return f"{(share * 100).quantize(D('0.1'), ROUND_HALF_UP)}%"


def day(on: date) -> str:
    return f"{on.day} {on:%b} {on.year}"


class MovedClock:
    """A clock that stands on a day until it is moved."""

    def __init__(self, on: date) -> None:
        self.on = on

    def now(self) -> datetime:
        if self.on == TODAY:
            return datetime.now(UTC)
        return datetime.combine(self.on, time(12)).astimezone(UTC)

    def today(self) -> date:
        return self.on


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock(THIS_MONTH - timedelta(days=1))


@pytest.fixture
def place(tmp_path: Path, clock: MovedClock, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Encrypted books with nothing in them."""
    hurry(monkeypatch)
    made = tmp_path / "coffer.db"
    create_coffer(str(made), keys=KeyChoice(RIGHT), name="Family", clock=clock).close()
    # The window opens books by the computer's clock; here they have one that can be moved.
    monkeypatch.setattr("app.bootstrap.open_coffer", partial(open_coffer, clock=clock))
    return made


@pytest.fixture
def start(qtbot: QtBot, place: Path) -> Iterator[Start]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    use_memory(memory_folder(str(place)))
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    tasks = TaskRunner()
    window = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    found = Start(window, tasks, str(place), is_default=False)
    found.begin()
    qtbot.waitUntil(found.screen.isVisible, timeout=WAIT_MS)
    yield found
    tasks.close()
    coffer, found.coffer = found.coffer, None
    found.close()
    if coffer is not None:
        coffer.close()


@pytest.fixture
def person(qtbot: QtBot, start: Start) -> Person:
    made = Person(qtbot, start._window)
    passphrase = start.screen.passphrase.field
    QTest.keyClicks(passphrase, RIGHT)
    QTest.keyClick(passphrase, Qt.Key.Key_Return)
    made.wait(lambda: start.coffer is not None, "the books did not open")
    made.quiet()
    return made


def test_the_textbook_payment_is_worked_out_by_hand() -> None:
    plain = ByHand()
    assert annuity() == D("1199.10")
    assert plain.balances[1] == D("199800.90")
    assert plain.months == 360


def add_checking(person: Person) -> None:
    """An account by its form, and money in it by an entry."""
    person.go("Accounts")
    person.press("Add an account")
    person.type_into("Name", "Checking")
    person.choose("Type", "Checking")
    person.save("Add")
    person.key(Qt.Key.Key_N, CONTROL)
    person.choose("Kind", "Deposit")
    person.type_into("Date", months_ago(9).isoformat())
    person.type_into("Account", "Checking")
    person.type_into("Asset or currency", "USD")
    person.type_into("Quantity", "500000")
    person.key(Qt.Key.Key_Tab)
    person.save("Save")


def add_home(person: Person, bought: date) -> None:
    """A home for 400,000 and 12,000 of fees, all of it owned, paid from checking."""
    person.go("Accounts", "Property")
    person.press("Add property or valuables")
    person.type_into("Name", "Home")
    person.type_into("Cost", "400000")
    person.choose("Paid from", "Checking")
    person.type_into("Fees", "12000")
    person.day("Acquired", bought)
    person.type_into("Value of the whole", "400000")
    assert person.find("Share owned, %").text() == "100"  # type: ignore[attr-defined]
    person.save("Add")


def add_mortgage(person: Person) -> None:
    person.go("Accounts", "Debts")
    person.press("Add a debt")
    person.choose("Kind", "Mortgage")
    person.type_into("Name", "Mortgage")
    person.type_into("Paid out", "200000")
    person.day("On", STARTED)
    person.type_into("Interest a year, %", "6")
    person.type_into("Monthly payments", "360")
    person.choose("Paid from", "Checking")
    person.choose("The money went to", "Checking")
    person.sees("$1,199.10")
    person.save("Add")


def link(person: Person) -> None:
    person.press("Finances…")
    person.choose("Asset", "Home")
    person.save("Link")


def test_the_whole_household(person: Person, start: Start, clock: MovedClock, place: Path) -> None:
    plain = ByHand()
    add_checking(person)
    add_home(person, months_ago(8))
    checking = D(500_000) - D(412_000)
    print(person.said())
    person.go("Overview")
    print(person.said())
    add_mortgage(person)
    link(person)
    print(person.said())
    print(person.table("Schedule")[:9])
    person.go("Overview")
    print(person.said())
    clock.on = TODAY
    person.go("Settings", "Background work")
    print(person.said(), person.names())
    assert 0
