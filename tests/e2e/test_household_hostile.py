"""What does not belong into the household's dialogs: told at the field, and nothing is written."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer
from tests.e2e.command import contents
from tests.e2e.household_books import TODAY, household, open_dialog, person_at
from tests.e2e.person import Person

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

NUMBERS = ("", "1" * 30, "-5", "abc", "1.2.3", "NaN", "0")
DAYS = ("", "0001-01-01", "9999-12-31", "2026-02-30", "some day")
NAMES = ("", "   ", "n" * 300)
ARABIC = "بيت <b>العائلة</b>"
PAUSE_MS = 300  # a dialog looks a moment after the last key
YESTERDAY = (TODAY - timedelta(days=1)).isoformat()


@dataclass(frozen=True)
class Form:
    """A dialog, what is right in its fields, and which of them are tried."""

    way: tuple[str, str, str, str]  # view, row, what opens it, its deed
    right: dict[str, str]
    numbers: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    fits: frozenset[tuple[str, str]] = frozenset()  # field and text that are no mistake

    def hostile(self) -> list[tuple[str, str]]:
        """Return every field with every text that it should refuse."""
        tried = [
            *((field, text) for field in self.numbers for text in NUMBERS),
            *((field, text) for field in self.days for text in DAYS),
            *((field, text) for field in self.names for text in NAMES),
        ]
        return [one for one in tried if one not in self.fits]


def fits(*texts: str, fields: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    return frozenset((field, text) for field in fields for text in texts)


def free(*fields: str) -> frozenset[tuple[str, str]]:
    """Return that these may be left empty."""
    return fits("", fields=fields)


def text(*fields: str) -> frozenset[tuple[str, str]]:
    """Return that any text of a page's length may stand in these."""
    return fits(*NAMES, fields=fields)


FORMS = {
    "belonging": Form(
        ("belongings", "Home", "Add property or valuables", "Add"),
        {"Name": "Boat", "Cost": "1000", "Share owned, %": "100", "Acquired": YESTERDAY,
         "Value of the whole": "1200", "Description": ""},
        ("Cost", "Share owned, %", "Value of the whole"), ("Acquired",), ("Name", "Description"),
        free("Cost", "Value of the whole") | fits("0", fields=("Cost",)) | text("Description"),
    ),
    "value": Form(
        ("belongings", "Home", "New value…", "Set the value"),
        {"Value of the whole, USD": "450000", "Day": YESTERDAY, "Why": ""},
        ("Value of the whole, USD",), ("Day",), ("Why",), text("Why"),
    ),
    "sale": Form(
        ("belongings", "Home", "Sell…", "Sell"),
        {"Part of the whole, %": "50", "Day": YESTERDAY, "Proceeds, USD": "200000", "Fees": "0"},
        ("Part of the whole, %", "Proceeds, USD", "Fees"), ("Day",), (),
        free("Fees") | fits("0", fields=("Proceeds, USD", "Fees")),
    ),
    "purchase": Form(
        ("belongings", "Tide", "Buy more…", "Buy"),
        {"How many": "10", "Day": YESTERDAY, "Cost, USD": "200", "Fees": ""},
        ("How many", "Cost, USD", "Fees"), ("Day",), (),
        free("Fees") | fits("0", fields=("Cost, USD", "Fees")),
    ),
    "round": Form(
        ("belongings", "Tide", "Round…", "Note the round"),
        {"Round": "Series A", "Day": YESTERDAY, "Price of a share, USD": "10",
         "Shares after it": "1000", "Note": ""},
        ("Price of a share, USD", "Shares after it"), ("Day",), ("Round", "Note"),
        free("Shares after it") | text("Note"),
    ),
    "debt": Form(
        ("loans", "Mortgage", "Add a debt", "Add"),
        {"Name": "Car", "Paid out": "10000", "Day": "2025-01-01", "Interest a year, %": "5",
         "Monthly payments": "60", "First payment": "2025-02-01", "Payment": "",
         "Institution": ""},
        ("Paid out", "Interest a year, %", "Monthly payments", "Payment"),
        ("Day", "First payment"), ("Name", "Institution"),
        free("Payment", "Institution") | fits("0", fields=("Interest a year, %",))
        | fits("   ", "n" * 300, fields=("Institution",)),  # no more is taken than fits
    ),
    "extra": Form(
        ("loans", "Mortgage", "Extra payment…", "Pay"),
        {"Amount, USD": "1000", "On": YESTERDAY},
        ("Amount, USD",), ("On",),
    ),
    "rate": Form(
        ("loans", "Mortgage", "Another rate…", "Set the rate"),
        {"From": (TODAY + timedelta(days=90)).isoformat(), "Interest a year, %": "5",
         "Payment": ""},
        ("Interest a year, %", "Payment"), ("From",), (),
        free("Payment") | fits("0", fields=("Interest a year, %",)),
    ),
    "card": Form(
        ("loans", "Visa", "Card terms…", "Save"),
        {"Limit, USD": "6000", "Interest a year, %": "20", "Statement day": "28", "Due day": "5"},
        ("Limit, USD", "Interest a year, %", "Statement day", "Due day"), (), (),
        free("Limit, USD", "Interest a year, %", "Statement day", "Due day")
        | fits("0", fields=("Limit, USD", "Interest a year, %")),
    ),
    "vault": Form(
        ("vaults", "", "Add a vault", "Add the vault"),
        {"Name": "Boat", "Target": "1000", "Target date": "", "Planned a month": "",
         "Priority": "", "Note": ""},
        ("Target", "Planned a month", "Priority"), ("Target date",), ("Name", "Note"),
        free("Planned a month", "Priority", "Target date") | fits("0", fields=("Planned a month",))
        | fits("9999-12-31", fields=("Target date",)) | text("Note"),
    ),
    "yield": Form(
        ("yields", "", "Change…", "Change it"),
        {"Rate a year, %": "3", "From": TODAY.isoformat(), "Note": ""},
        ("Rate a year, %",), ("From",), ("Note",),
        fits("0", fields=("Rate a year, %",)) | text("Note"),
    ),
    "balance": Form(
        ("balances", "", "Set balance…", "State this balance"),
        {"Balance": "1000", "Available": "", "Limit": "", "At the end of": YESTERDAY,
         "Says who": "Statement"},
        ("Balance", "Available", "Limit"), ("At the end of",), ("Says who",),
        free("Available", "Limit", "Says who") | fits("-5", fields=("Balance", "Available"))
        | fits("0", fields=("Balance", "Available", "Limit")) | fits("   ", fields=("Says who",)),
    ),
    "mark": Form(
        ("balances", "", "Leave something out…", "Leave it out"),
        {"Why": "for the children", "Since": YESTERDAY},
        (), ("Since",), ("Why",), text("Why"),
    ),
    "group": Form(
        ("groups", "", "Make a group", "Make the group"), {"Name": "Boats"}, names=("Name",),
        fits=fits("n" * 300, fields=("Name",)),  # no more is taken than fits
    ),
}  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "coffer.db"


@pytest.fixture
def coffer(place: Path) -> Iterator[Coffer]:
    made = household(place)
    yield made
    made.close()


@pytest.fixture
def person(qtbot: QtBot, coffer: Coffer, tmp_path: Path) -> Iterator[Person]:
    yield from person_at(qtbot, coffer, tmp_path)


def complaints(person: Person) -> list[str]:
    """Return what a dialog says is wrong."""
    return [
        one.text()
        for one in person.front.findChildren(QLabel)
        if one.isVisible() and one.property("tone") in {"loss", "warn"} and one.text()
    ]


def try_once(person: Person, form: Form, field: str, text: str) -> str:
    """Type one wrong text, press the deed, and return what went wrong; "": nothing did."""
    if person.dialog is None:
        open_dialog(person, *form.way[:3])
        for name, right in form.right.items():
            person.type_into(name, right)
    person.type_into(field, text)
    deed = person.find(form.way[3])
    if not deed.isEnabled():
        person.qtbot.wait(PAUSE_MS)
    if deed.isEnabled():
        person.press(form.way[3])
    if person.dialog is None:
        return f"{field} takes {text[:40]!r}"
    if not complaints(person) and deed.isEnabled():
        return f"{field} with {text[:40]!r}: nothing is said"
    person.type_into(field, form.right[field])
    return ""


@pytest.mark.parametrize("name", sorted(FORMS))
def test_what_does_not_belong_is_told_and_not_written(
    person: Person, place: Path, name: str
) -> None:
    form = FORMS[name]
    before = contents(place)
    tried = [try_once(person, form, field, text) for field, text in form.hostile()]
    found = [wrong for wrong in tried if wrong]
    assert not found, "\n".join(found)
    assert contents(place) == before


@pytest.mark.parametrize("name", ["belonging", "debt", "vault", "group"])
def test_a_name_from_right_to_left_with_marks_in_it_is_taken_as_it_is(
    person: Person, name: str
) -> None:
    form = FORMS[name]
    open_dialog(person, *form.way[:3])
    for field, right in form.right.items():
        person.type_into(field, right)
    field = "Name"
    edit = person.find(field)
    assert isinstance(edit, QLineEdit)
    edit.clear()
    edit.insert(ARABIC)  # as an input method does: no keys of its own
    person.save(form.way[3])
    person.sees(ARABIC)
