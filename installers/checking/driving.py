"""What the person of a bare system does with the program, by mouse and keyboard alone."""

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from installers.checking.rooms import HOME, Ended, Room
from installers.checking.screens import Seat
from installers.running import PackagingError
from tests.installed.accessible import Tree
from tests.installed.sitter import Sitter

NAME = "Household"
PASSPHRASE = "seven slow foxes sleep"
BANK, CARD = f"{HOME}/bank.csv", f"{HOME}/checking.ofx"
CODE = f"{HOME}/recovery code.txt"
AFTER_BANK, AFTER_BOTH = "$1,800.00", "$2,000.00"
BANK_ROWS = """\
date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,to_account,external_id,note
2026-01-05,Bank,deposit,,,,,USD,,2500,,d1,Salary
2026-02-05,Bank,withdraw,,,,,USD,,700,,d2,Rent
"""
STATEMENT = """\
OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260301120000
<LANGUAGE>ENG<FI><ORG>FAKE<FID>1</FI></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
<STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>110000<ACCTID>7711<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260101<DTEND>20260228
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260110<TRNAMT>250.00<FITID>c1<NAME>REFUND</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260220<TRNAMT>-50.00<FITID>c2<NAME>POWER</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>200.00<DTASOF>20260228</LEDGERBAL></STMTRS></STMTTRNRS>
</BANKMSGSRSV1></OFX>
"""
MOST_SAID = 20  # lines of what a program said
CLOSING_S = 60.0  # a backup may be under way


@dataclass(frozen=True, slots=True)
class Sitting:
    """One program, started in one bare system."""

    room: Room
    seat: Seat
    words: Sequence[str]  # what starts it

    @contextmanager
    def started(self, *more: str) -> Iterator[Sitter]:
        """Start it; when the block ends it was closed by its own key, and ended well."""
        line = self.room.line([*self.words, *more], self.seat.person)
        with tempfile.TemporaryDirectory(prefix="coffer-said-") as folder, ExitStack() as stack:
            heard = Path(folder) / "said"
            said = stack.enter_context(heard.open("w"))
            process = stack.enter_context(_ended(line, said.fileno()))
            tree = stack.enter_context(closing(Tree(self.seat.screen.session)))
            person = Sitter(self.seat.screen, tree, Path(folder))
            try:
                yield person
                person.keys("ctrl+q")
                code = process.wait(timeout=CLOSING_S)
            except AssertionError as error:
                told = heard.read_text("utf-8", errors="replace").splitlines()[-MOST_SAID:]
                state = "ended" if process.poll() is not None else "runs"
                lines = "\n".join(told)
                raise PackagingError(f"{error}\nthe program {state}, and said:\n{lines}") from error
            except subprocess.TimeoutExpired as error:
                raise PackagingError("it does not close by Ctrl+Q") from error
            ended = Ended(code, heard.read_text("utf-8", errors="replace"))
        if ended.code != 0:
            raise PackagingError(f"it ended with {ended.code}: {ended.last}")

    def lay_files(self) -> None:
        """Put what is imported into the person's home."""
        self.room.write(BANK, BANK_ROWS)
        self.room.write(CARD, STATEMENT)

    def first_run(self, person: Sitter, *, with_code: bool) -> None:
        """Make books: their name, the passphrase, and the code on paper if it is wanted."""
        person.find("Welcome to Coffer", "dialog")
        person.type_into("Name", NAME)
        person.click("Next", "push button")
        person.type_into("New passphrase", PASSPHRASE)
        person.type_into("The new passphrase once more", PASSPHRASE)
        if not with_code:
            person.click("Make a recovery code to keep on paper", "check box")
        person.click("Next", "push button")
        person.click("A file", "radio button")
        person.click("Start", "push button")
        if with_code:
            self._keep_code(person)

    def _keep_code(self, person: Sitter) -> None:
        person.click("Save…", "push button")
        name_file(person, CODE)
        person.sees("Saved. Move it away")
        person.type_into("The last group of the code", self.code().rpartition("-")[2])
        person.click("I have kept it", "push button")

    def code(self) -> str:
        """Return the recovery code out of the file that the program saved."""
        text = self.room.outside(CODE).read_text("utf-8")
        return text.partition("\n\n")[2].replace("\n", "-").replace(" ", "").strip("-")

    def unlock_by_code(self, person: Sitter) -> None:
        """Open the books by the code on paper."""
        person.click("Use the recovery code", starts=True)
        person.type_into("Recovery code", self.code())
        person.click("Unlock", "push button")

    def import_bank(self, person: Sitter) -> None:
        """Import the CSV file and look at what is owned then."""
        person.click("Choose a file", "push button")
        name_file(person, BANK)
        finish_import(person)
        person.sees(AFTER_BANK)

    def import_statement(self, person: Sitter) -> None:
        """Import the OFX statement as well."""
        person.keys("ctrl+i")
        person.find("Drop a file here")
        person.click("Choose a file", "push button")
        name_file(person, CARD)
        finish_import(person)
        person.keys("ctrl+1")
        person.sees(AFTER_BOTH)


def name_file(person: Sitter, path: str) -> None:
    """Type a path into the dialog for files."""
    person.find("File name:", "text")
    person.keys("ctrl+a")
    person.screen.type(path)
    person.keys("Return")


def finish_import(person: Sitter) -> None:
    """Press what imports, and be told."""
    person.click("Import 2", "push button")
    person.sees("Imported 2 of 2 rows")
    person.click("Done", "push button")


def unlock(person: Sitter) -> None:
    """Open the books by their passphrase."""
    person.type_into("Passphrase", PASSPHRASE)
    person.click("Unlock", "push button")


@contextmanager
def _ended(line: Sequence[str], output: int) -> Iterator["subprocess.Popen[bytes]"]:
    """Start something, and leave nothing of it behind."""
    with subprocess.Popen(
        line, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, cwd="/"
    ) as process:
        try:
            yield process
        finally:
            process.kill()
