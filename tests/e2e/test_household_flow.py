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
from tests.e2e.person import CONTROL, WAIT_MS, Person, readable
from tests.faults.keyed_books import RIGHT, hurry
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.theme.current import PROPERTY as THEME
from ui.theme.islands import PROPERTY as ISLANDS
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.places import INNER, PLACES, title_of
from ui.window.start import Start

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

D = Decimal
ZERO = D(0)
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
SECRETS = ("Checking", "Mortgage", "Roof", "Estimate of an agent", "432,000", "259,606", "178,585")


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
    interest: Decimal = ZERO

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
    monkeypatch.setenv("COFFER_PASSPHRASE", RIGHT)
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
    worn = {name: application.property(name) for name in (THEME, ISLANDS)}
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
    for name, value in worn.items():  # tests after this one have a theme of their own
        application.setProperty(name, value)


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
    person.day("Day", STARTED)
    person.type_into("Interest a year, %", "6")
    person.type_into("Monthly payments", "360")
    person.choose("Paid from", "Checking")
    person.choose("The money went to", "Checking")
    person.sees("$1,199.10")
    person.save("Add")


def link(person: Person) -> None:
    person.press("What it finances…")
    person.choose("Asset", "Home")
    person.save("Link")


@dataclass(frozen=True)
class Worth:
    """What there should be to read, worked out by hand."""

    checking: Decimal
    home: Decimal
    owed: Decimal

    @property
    def net(self) -> Decimal:
        return self.checking + self.home - self.owed

    @property
    def equity(self) -> Decimal:
        return self.home - self.owed

    @property
    def ratio(self) -> str:
        return percent(self.owed / self.home)


def reads_worth(person: Person, worth: Worth) -> None:
    """Read it in the overview, with the property, with the debt, and in the sidebar."""
    person.go("Overview")
    person.sees(dollars(worth.net))
    for name, amount in (("Checking", worth.checking), ("Home", worth.home)):
        person.find(f"{name} {rounded(amount)}")  # the sidebar
    person.go("Accounts", "Property")
    person.reads("Value of the whole", dollars(worth.home))
    person.reads("Mortgage", dollars(worth.owed))
    person.reads("Equity", dollars(worth.equity))
    person.reads("Loan-to-value", worth.ratio)
    person.go("Accounts", "Debts")
    person.sees(f"{dollars(worth.owed)} owed")
    person.reads("Owed: Mortgage", dollars(-worth.owed))
    person.reads("Equity", dollars(worth.equity))
    person.reads("Loan-to-value", worth.ratio)


def rounded(amount: Decimal) -> str:
    return f"${amount.quantize(D(1), ROUND_HALF_UP):,}"


def set_value(person: Person, value: str, reason: str, change: tuple[str, ...] = ()) -> None:
    """Say what the home is worth today, and why."""
    person.go("Accounts", "Property")
    person.press("New value…")
    person.type_into("Value of the whole, USD", value)
    person.type_into("Why", reason)
    person.reads("Change", *change)
    person.save("Set the value")


def set_balance(person: Person, balance: str) -> None:
    """State what is in checking today."""
    person.go("Accounts", "Balances")
    person.press("Set balance…")
    person.choose("Account", "Checking")
    person.type_into("Balance", balance)
    person.sees("The ledger says 259,606.30 USD: −4,606.30 USD apart.")
    person.save("State this balance")


def reads_vault(person: Person, checking: Decimal, share: str) -> None:
    """Read what the half of checking makes of 200,000."""
    half = checking / 2
    person.go("Vaults")
    card = f"Roof, {share}, {rounded(half)}, of $200,000, No target date"
    left = rounded(200_000 - half)
    person.find(f"{card}, {left} to go")
    assert f"{half.normalize():,f} USD" in person.tip(f"· {rounded(half)}")


def reads_statement(person: Person, worth: Worth) -> None:
    """Read the statement's column of today, by category."""
    person.go("Overview", "Statement")
    wanted = {
        "Cash": worth.checking,
        "Property": worth.home,
        "Total assets": worth.checking + worth.home,
        "Mortgages": worth.owed,
        "Total liabilities": worth.owed,
        "Net worth": worth.net,
    }

    def found() -> dict[str, str]:
        rows = person.table("Net-worth statement")
        return {row["Item"]: row.get(day(TODAY), "") for row in rows if row["Item"] in wanted}

    figures = {name: f"{amount:,.2f}" for name, amount in wanted.items()}
    person.wait(lambda: found() == figures, f"{found()}")


def do_it_now(person: Person, kind: str) -> None:
    person.go("Settings", "Background work")
    before = len(person.all("History") and person.table("History"))
    person.press(f"{kind}: do it now")
    person.wait(
        lambda: len(person.all("History") and person.table("History")) > before, "nothing was done"
    )
    person.wait(lambda: "Nothing runs now" in person.said(), "it still runs")


def states(person: Person) -> list[str]:
    person.go("Accounts", "Debts")
    return [row["Ledger"] for row in person.table("Schedule")[:9]]


def test_the_whole_household(person: Person, start: Start, clock: MovedClock, place: Path) -> None:
    others = readable()  # of windows that earlier tests in this process left behind
    plain = ByHand()

    # A checking account with money, a home bought from it, and a mortgage paid out to it.
    add_checking(person)
    add_home(person, months_ago(8))
    person.go("Overview")
    person.sees(dollars(D(488_000)))  # 500,000 − 412,000 in checking, and a home of 400,000
    add_mortgage(person)
    link(person)
    # 88,000 + 200,000 − 6 payments of 1,199.10
    worth = Worth(D(288_000) - 6 * D("1199.10"), D(400_000), plain.balances[6])
    assert worth.checking == D("280805.40")
    assert worth.owed == D("198790.36")
    reads_worth(person, worth)
    assert states(person) == ["Posted"] * 6 + [""] * 3
    first = person.table("Schedule")[0]
    assert (first["Interest"], first["Principal"]) == ("$1,000.00", "$199.10")
    person.reads("Next payment", day(THIS_MONTH), "$1,199.10")
    person.reads("Paid off", day(plain.ends_on), "354 payments left")

    # A month begins: what is due is posted once, however often it is asked.
    clock.on = TODAY
    for _ in range(2):
        do_it_now(person, "Loan schedules")
    worth = Worth(worth.checking - D("1199.10"), worth.home, plain.balances[7])
    assert states(person) == ["Posted"] * 7 + [""] * 2
    reads_worth(person, worth)

    # The home is worth more.
    set_value(person, "430000", "Estimate of an agent", ("+7.5%", "+$30,000.00"))
    worth = Worth(worth.checking, D(430_000), worth.owed)
    reads_worth(person, worth)
    set_value(person, "432000", "Written report of the agent")
    worth = Worth(worth.checking, D(432_000), worth.owed)
    reads_worth(person, worth)
    person.go("Accounts", "Property")
    person.press("All 4 values…")
    values = [
        tuple(row[title] for title in ("Day", "Value", "Before", "Source", "Why"))
        for row in person.table("Values of Home")[:2]
    ]
    assert values == [
        (day(TODAY), "$432,000.00", "$430,000.00", "By hand", "Written report of the agent"),
        (day(TODAY), "$430,000.00", "", "By hand", "Estimate of an agent"),
    ]
    person.key(Qt.Key.Key_Escape)

    # An extra payment: what the calculator promises is what it does.
    # The days of a month that are over are on the old balance, of 30 (30E/360).
    extra = ByHand(7, min(TODAY.day, 30) - 1)
    person.go("Accounts", "Debts")
    person.type_into("Extra payment: Once, today", "20000")
    saved = plain.interest - extra.interest
    promised = (("Interest saved", dollars(saved)), ("Paid off", day(extra.ends_on)))
    for name, figure in promised:
        person.reads(name, figure)
    person.press("Extra payment…")
    person.type_into("Amount, USD", "20000")
    for name, figure in promised:
        person.reads(name, figure)
    person.save("Pay")
    worth = Worth(worth.checking - EXTRA, worth.home, worth.owed - EXTRA)
    reads_worth(person, worth)
    person.reads("Paid off", day(extra.ends_on), f"{extra.months - 7} payments left")
    person.reads("Interest to come", f"of {dollars(extra.interest)}")
    rows = person.table("Schedule")
    assert [row["Balance"] for row in rows] == [dollars(one) for one in extra.balances[1:]]

    # A vault on top: the half of checking for a roof.
    person.go("Vaults")
    person.press("Add a vault")
    person.type_into("Name", "Roof")
    person.type_into("Target", "200000")
    person.save("Add the vault")
    person.press("+ add holding")
    person.choose("Holding", "Checking")
    person.find("Percent").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        person.key(Qt.Key.Key_PageDown)
    person.sees("50%")
    person.save("Add the holding")
    reads_vault(person, worth.checking, "65%")  # 129,803.15 of 200,000

    # The vault moves with the next balance.
    set_balance(person, "255000")
    stated = Worth(D(255_000), worth.home, worth.owed)
    reads_worth(person, stated)
    reads_vault(person, stated.checking, "64%")  # 127,500.00 of 200,000
    reads_statement(person, stated)

    # Undo brings the figures back.
    person.key(Qt.Key.Key_Z, CONTROL)
    person.sees("Undone: balance of Checking/USD")
    reads_worth(person, worth)
    reads_vault(person, worth.checking, "65%")
    reads_statement(person, worth)

    # Every view has been open; once the books are locked, nothing of them is left.
    for view in (*PLACES, *INNER):
        person.command(title_of(view.name))
    told = readable()
    for text in SECRETS:
        assert any(text in one for one in told), text
    person.key(Qt.Key.Key_L, CONTROL)
    person.wait(start.screen.isVisible, "not locked")
    left = readable() - others
    for text in SECRETS:
        assert not [one for one in left if text in one], text
    assert not [one for one in left if "$" in one]
    person.quiet()
    Coffer(place).verified()
