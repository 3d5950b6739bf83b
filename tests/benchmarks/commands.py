"""The installed command on encrypted books: first import, and reports of a cold process."""

import json
import shutil
import sys
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from tests.benchmarks.ledgers import LAST_DAY, BenchLedger
from tests.benchmarks.spending import Spent, WrongAnswerError, run

COFFER = Path(sys.executable).with_name("coffer")
SCHEMAS = Path(__file__).resolve().parents[2] / "migrations" / "versions"
PASSPHRASE = "seven slow foxes sleep"  # of books made here and thrown away


@dataclass(frozen=True, slots=True)
class Books:
    """Encrypted books of one ledger, and the secrets that open them."""

    ledger: BenchLedger
    place: Path

    @property
    def code_file(self) -> Path:
        """Where the recovery code is: it opens without the slow step of a passphrase."""
        return self.place.with_name("recovery-code")

    @property
    def passphrase_file(self) -> Path:
        return self.place.with_name("passphrase")

    def coffer(self, *words: str | Path, slowly: bool = False) -> tuple[Spent, str]:
        """Run the command on these books, unlocked by the code or, `slowly`, the passphrase."""
        secret = self.passphrase_file if slowly else self.code_file
        return run([COFFER, "--db", self.place, "--passphrase-file", secret, *words])


def make(ledger: BenchLedger, folder: Path) -> Books:
    """Make empty encrypted books in a folder of their own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    books = Books(ledger, folder / "coffer.db")
    books.passphrase_file.write_text(PASSPHRASE)
    books.code_file.write_text(PASSPHRASE)  # until there is a code
    _, text = books.coffer("init", "--base", "USD", "--recovery-code", "--json", slowly=True)
    books.code_file.write_text(json.loads(text)["recovery_code"])
    head = books.place.read_bytes()[:15]
    if head == b"SQLite format 3":
        raise WrongAnswerError(f"{books.place} is not encrypted")
    return books


def keep(folder: Path) -> None:
    """Mark books as complete, and as of the present schema: later runs may ask them."""
    (folder / "ready").write_text(schema())


def is_kept(folder: Path) -> bool:
    """Tell whether there are books of the present schema; what an upgrade costs is no answer."""
    ready = folder / "ready"
    return ready.exists() and ready.read_text() == schema()


def schema() -> str:
    """Return the names of all revisions."""
    return " ".join(sorted(one.stem for one in SCHEMAS.glob("*.py")))


def first_import(books: Books) -> Spent:
    """Import activities and prices into empty books by one command: lots and all rollups.

    Raises:
        WrongAnswerError: not every row came in.
    """
    spent, text = books.coffer("import", books.ledger.activities, books.ledger.prices, "--json")
    activities, prices = json.loads(text)["files"]
    if activities["added"] != books.ledger.rows or not prices["added"] or prices["rejected"]:
        raise WrongAnswerError(f"the import added {activities['added']}, {prices['added']}")
    return spent


def cold_holdings(books: Books, *, slowly: bool = False) -> Spent:
    """Print all holdings with cost and value by a process of its own.

    Raises:
        WrongAnswerError: the net worth is not the manifest's, or a cost or value is missing.
    """
    spent, text = books.coffer(
        "report", "holdings", "--as-of", LAST_DAY.isoformat(), "--json", slowly=slowly
    )
    found = json.loads(text)
    if not books.ledger.is_right(Decimal(found["totals"]["net_worth"])):
        raise WrongAnswerError(
            f"net worth {found['totals']['net_worth']}, not {books.ledger.networth}"
        )
    if any(one["value"] is None or one["cost_basis"] is None for one in found["holdings"]):
        raise WrongAnswerError("a holding has no value or no cost")
    return spent


def cold_start(books: Books) -> Spent:
    """Let a process unlock the books and answer what takes no time: the part of every command."""
    spent, text = books.coffer("accounts", "--json")
    if not json.loads(text):
        raise WrongAnswerError("no accounts")
    return spent


def bytes_on_disk(books: Books) -> int:
    """Return the bytes of the database and of what lies beside it."""
    return sum(path.stat().st_size for path in books.place.parent.glob(books.place.name + "*"))
