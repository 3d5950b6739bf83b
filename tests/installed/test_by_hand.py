"""The installed program, as a person meets it: a real screen, a real mouse and keyboard.

What it shows is read as a screen reader reads it; nothing of the program runs in this process.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.installed import program
from tests.installed.accessible import Tree
from tests.installed.screen import Screen, missing, screen
from tests.installed.sitter import Sitter

PASSPHRASE = "seven slow foxes sleep"
COLUMNS = (
    "date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,to_account,"
    "external_id,note"
)
ROWS = (
    "2026-01-05,Bank,deposit,,,,,USD,,2500,,d1,Salary",
    "2026-02-05,Bank,withdraw,,,,,USD,,700,,d2,Rent",
)


@pytest.fixture(scope="module")
def coffer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lacking = missing()
    if lacking and os.environ.get("CI"):
        pytest.fail(f"needed here: {', '.join(lacking)}")
    if lacking:
        pytest.skip(f"no {', '.join(lacking)}")
    return program.install(tmp_path_factory.mktemp("program"))


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path) as one:
        yield one


@contextmanager
def started(coffer: Path, shown: Screen, folder: Path) -> Iterator[Sitter]:
    """Start the program; when the block ends it was closed by its own key."""
    with subprocess.Popen([str(coffer)], cwd=folder, env=shown.environment) as process:
        try:
            with closing(Tree(shown.session)) as tree:
                sitter = Sitter(shown, tree, folder)
                yield sitter
                sitter.keys("ctrl+q")
            assert process.wait(timeout=30) == 0
        finally:
            process.kill()


def test_first_run_import_void_lock_and_unlock(coffer: Path, shown: Screen, tmp_path: Path) -> None:
    file = tmp_path / "home" / "bank.csv"
    file.write_text("\n".join([COLUMNS, *ROWS, ""]), encoding="utf-8")
    with started(coffer, shown, tmp_path) as person:
        make_books(person)
        import_file(person, file)
        person.sees("$1,800.00")  # 2,500 less 700
        void(person, "Rent")
        person.keys("ctrl+1")
        person.sees("$2,500.00")
        person.keys("ctrl+l")
        person.find("Unlock", "push button")
        person.no_longer("$2,500")
        unlock(person, "seven slow foxes leap")
        person.sees("The passphrase is wrong")
        unlock(person, PASSPHRASE)
        person.sees("$2,500.00")
    with started(coffer, shown, tmp_path) as person:
        unlock(person, PASSPHRASE)
        person.sees("$2,500.00")


def make_books(person: Sitter) -> None:
    person.find("Welcome to Coffer", "dialog")
    person.type_into("Name", "Household")
    person.click("Next", "push button")
    person.type_into("New passphrase", PASSPHRASE)
    person.type_into("The new passphrase once more", PASSPHRASE)
    person.click("Make a recovery code to keep on paper", "check box")
    person.click("Next", "push button")
    person.click("A file", "radio button")
    person.click("Start", "push button")


def import_file(person: Sitter, file: Path) -> None:
    person.click("Choose a file", "push button")
    person.find("File name:", "text")
    person.screen.type(str(file))
    person.keys("Return")
    person.click("Import 2", "push button")
    person.sees("Imported 2 of 2 rows")
    person.click("Done", "push button")


def void(person: Sitter, note: str) -> None:
    person.keys("ctrl+6")
    person.find("Ledger", "table")
    cell = person.find(note, with_cells=True)
    person.screen.click(cell.middle)
    person.click("Void", "push button")
    person.click("Void it", "push button")


def unlock(person: Sitter, passphrase: str) -> None:
    person.type_into("Passphrase", passphrase)
    person.click("Unlock", "push button")
