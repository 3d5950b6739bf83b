"""Invented files for pictures and tests: what the reader of documents answers, without one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.errors import RefusedError, RowProblem
from app.domain.ids import EntryId
from app.ports.importers import Format, FormatKind, Guess, Recognised
from app.ports.progress import NoProgress, Progress
from app.services.files.answers import (
    ASK,
    BALANCED,
    CONTRADICTED,
    COUNTED,
    UNCHECKED,
    ChangedRow,
    ContradictedError,
    FileAccount,
    FileResult,
    FileWish,
    ImportedFile,
    Look,
    PartLook,
    RowLook,
)
from app.services.imports_answers import HoldingEffect, LikeNote
from app.services.reports import RowNote

D = Decimal
CAMT = Format("camt", "CAMT.053", FormatKind.STATEMENT, ("xml",))
OFX = Format("ofx", "OFX", FormatKind.STATEMENT, ("ofx", "qfx"))
QIF = Format("qif", "QIF", FormatKind.STATEMENT, ("qif",))
MOVER = Format("gnucash", "GnuCash", FormatKind.PROGRAM, ("gnucash",))
LONG = "Gemeinschaftskonto der Erbengemeinschaft Müller-Lüdenscheidt & Söhne <b>GmbH</b> i. L."
TURNED = "\u202egnp.tnuocca\u202c savings\u0007\nline two"
_AT = 1_780_000_000_000_000


def part(
    account: str, opening: str, closing: str, came: str, went: str, *, rows: int, month: int,
    grade: str = BALANCED, reason: str = "", line: int = 0, currency: str = "EUR",
) -> PartLook:  # fmt: skip
    """Return a statement of a month of 2026."""
    return PartLook(
        account, account, currency, f"2026/{month:02}", date(2026, month, 1), date(2026, month, 28),
        D(opening) if opening else None, D(closing) if closing else None, rows, D(came), D(went),
        grade, reason, line,
    )  # fmt: skip


def account(
    name: str, book: str = "", *, rows: int = 12, subtype: str = "checking", own: str = ""
) -> FileAccount:
    """Return an account of a file; `book`: of the books, "" for a new one."""
    return FileAccount(own or name, name, "depository", subtype, "EUR", "1234", "Nordbank", rows,
                       book, "" if book else name)  # fmt: skip


CHANGED = (
    ChangedRow(
        14, "2026-03-04 withdraw 54.20 EUR, Market on the corner", EntryId(1),
        "2026-03-04 withdraw 45.20 EUR, Market on the corner", ASK,
        {"date": "2026-03-04", "kind": "withdraw", "amount": "54.20", "currency": "EUR",
         "note": "Market on the corner", "external_id": "R-104"},
        {"date": "2026-03-04", "kind": "withdraw", "amount": "45.20", "currency": "EUR",
         "note": "Market on the corner", "external_id": "R-104"},
        "Giro",
    ),
    ChangedRow(
        19, "2026-03-09 withdraw 12.00 EUR, Card of the year", EntryId(2),
        "2026-03-08 withdraw 12.00 EUR, Card", ASK,
        {"date": "2026-03-09", "kind": "withdraw", "amount": "12.00", "currency": "EUR",
         "note": "Card of the year"},
        {"date": "2026-03-08", "kind": "withdraw", "amount": "12.00", "currency": "EUR",
         "note": "Card"},
        "Giro",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class SampleFile:
    """What is answered about a file: a look, and the result of bringing it in."""

    look: Look
    result: FileResult


def balanced(path: Path, **more: Any) -> SampleFile:
    """Return a bank's file of three statements in which all is well."""
    parts = (
        part("DE89 3704 0044 0532 0130 00", "800.00", "2745.80", "2001.20", "55.40", rows=4,
             month=2),
        part("DE89 3704 0044 0532 0130 00", "2745.80", "2691.60", "0", "54.20", rows=1, month=3),
        part("DE12 5001 0517 0648 4898 90", "", "15000.00", "250.00", "0", rows=2, month=3,
             grade=COUNTED),
    )  # fmt: skip
    rows = tuple(
        RowLook(10 + n, date(2026, 2, 1 + n), "DE89 3704 0044 0532 0130 00", kind, text, note)
        for n, (kind, text, note) in enumerate((
            ("deposit", "2,000.00 EUR", "Salary of February"),
            ("withdraw", "54.20 EUR", "Market on the corner"),
            ("interest", "1.20 EUR", "First quarter"),
            ("fee", "1.20 EUR", "Card of the year"),
        ))
    )  # fmt: skip
    look = Look(
        path, path.name, "ab" * 32, 48_213, (Recognised(CAMT, 100), Recognised(OFX, 20)), CAMT,
        accounts=(account("DE89 3704 0044 0532 0130 00", rows=5),
                  account("DE12 5001 0517 0648 4898 90", "Savings", subtype="savings", rows=2)),
        parts=parts, rows=7, balances=4, first=date(2026, 2, 1), last=date(2026, 3, 28),
        preview=rows, guesses=(Guess("encoding", "utf-8", ("utf-8", "windows-1252")),),
        passed={"pending": 2}, notes=("The remittance files of 2 batch bookings are not read.",),
        grade=BALANCED,
    )  # fmt: skip
    return SampleFile(replace(look, **more), _result(look))


def _result(look: Look, **more: Any) -> FileResult:
    result = FileResult(
        path=str(look.path), format=look.format.id if look.format else "", read=look.rows,
        added=look.rows - 1, known=1,
        rejected=tuple(RowNote(one.line, one.reason) for one in look.problems), dry_run=True,
        batch_id=None, new_accounts=tuple(one.makes for one in look.accounts if not one.book),
        first_day=look.first, last_day=look.last,
        by_kind={"deposit": 3, "withdraw": 2, "interest": 1},
        known_rows=(RowNote(11, "as entry 7 of the file march.xml"),),
        effects=(HoldingEffect("Giro", "EUR", D(800), D("2691.60"), True, False),
                 HoldingEffect("Savings", "EUR", D(14750), D(15000), True, False)),
        passed=look.passed, name=look.name, grade=look.grade, reason=look.reason, line=look.line,
        parts=look.parts, guesses=look.guesses, notes=look.notes, observed=look.balances,
    )  # fmt: skip
    return replace(result, **more)


def contradicted(path: Path) -> SampleFile:
    """Return a file in which a statement does not add up, and rows have changed since."""
    reason = "2,745.80 and the rows make 2,691.60, and the file says 2,961.60"
    good = balanced(path).look
    parts = (good.parts[0],
             part("DE89 3704 0044 0532 0130 00", "2745.80", "2961.60", "0", "54.20", rows=1,
                  month=3, grade=CONTRADICTED, reason=reason, line=212))  # fmt: skip
    look = replace(good, parts=parts, grade=CONTRADICTED, reason=reason, line=212,
                   problems=(RowProblem(31, "the day 31 February is none"),))  # fmt: skip
    return SampleFile(look, _result(look))


def changed(path: Path) -> SampleFile:
    """Return a file of which two rows were changed since, and one looks like an entry."""
    look = balanced(path).look
    like = LikeNote(16, "withdraw -800 EUR, Giro, 2026-03-01", EntryId(3), "by hand: Rent")
    return SampleFile(look, _result(look, changed=CHANGED, possibly_known=(like,)))


def asking(path: Path) -> SampleFile:
    """Return a file that leaves open which comes first, the day or the month."""
    look = balanced(path).look
    look = replace(
        look, formats=(Recognised(QIF, 60),), format=QIF, parts=(), grade=UNCHECKED,
        accounts=look.accounts[:1],
        guesses=(Guess("date_order", "", ("dmy", "mdy"), True, "03/04/2026"),
                 Guess("decimal", ",", (",", "."), False, "1.234,50"),
                 Guess("currency", "EUR"),
                 Guess("encoding", "windows-1252", ("windows-1252", "utf-8"))),
    )  # fmt: skip
    return SampleFile(look, _result(look))


def broken(path: Path) -> SampleFile:
    """Return a file of a known format that cannot be read."""
    look = Look(path, path.name, "", 12, (Recognised(CAMT, 100),), reason="the file ends in the "
                "middle of a statement", line=88)  # fmt: skip
    return SampleFile(look, _result(look))


def hostile(path: Path) -> SampleFile:
    """Return the books of a program with many accounts and names that are hard to show."""
    names = (LONG, TURNED, "<img src=x onerror=alert(1)>", "=HYPERLINK(1)", "Konto " * 40,
             "حساب التوفير", "貯蓄口座", *(f"Assets:Bank {n}" for n in range(60)))  # fmt: skip
    accounts = tuple(account(name, own=f"a{n}", rows=n) for n, name in enumerate(names))
    parts = tuple(
        part(name, "-123456789012345.67", "98765432109876.54", "222222222222222.21", "0", rows=9999,
             month=3, grade=grade, reason=f"{name} " * 9, line=99_999)
        for name, grade in zip(names, (CONTRADICTED, BALANCED, COUNTED, UNCHECKED), strict=False)
    )  # fmt: skip
    rows = tuple(
        RowLook(n, date(2026, 3, 1), name, "deposit", f"{'9' * 30} EUR", name * 3)
        for n, name in enumerate(names[:7], 1)
    )
    look = Look(
        path, path.name, "cd" * 32, 10**7, (Recognised(MOVER, 100),), MOVER, accounts=accounts,
        parts=parts, rows=1_234_567, preview=rows, notes=tuple(f"{name} is not read." for name in
                                                               names[:7]),
        guesses=(Guess("encoding", LONG, (LONG, "utf-8"), False, TURNED),
                 Guess("sheet", TURNED, (TURNED, LONG))),
        problems=tuple(RowProblem(n, f"{name} is no number") for n, name in enumerate(names[:7])),
        passed={LONG: 3}, grade=CONTRADICTED, reason=f"{LONG} {TURNED}", line=99_999,
    )  # fmt: skip
    rows_changed = tuple(
        replace(one, row=f"{LONG} {one.row}", entry=f"{TURNED} {one.entry}",
                told={**one.told, "note": LONG * 4}, booked={**one.booked, "note": TURNED})
        for one in CHANGED
    )  # fmt: skip
    return SampleFile(look, _result(look, changed=rows_changed, new_accounts=names))


def imported_files() -> tuple[ImportedFile, ...]:
    """Return files that were imported earlier."""
    return (
        _imported(1, "camt053-2026-03.xml", "camt", BALANCED, ("Giro", "Savings"), 7, batch=3),
        _imported(2, "umsatz.csv", "csv", UNCHECKED, ("Giro",), 120, profile="Nordbank", batch=2),
        _imported(3, "march.qfx", "ofx", COUNTED, ("Broker",), 41, is_kept=False, batch=1),
        _imported(4, "wrong.sta", "mt940", CONTRADICTED, ("Giro",), 4, is_undone=True, batch=4,
                  reason="the rows make 12.00, and the file says 21.00"),
        _imported(5, f"{LONG}{TURNED}.xml", "camt", BALANCED, (LONG, TURNED), 1_234_567,
                  better=True, batch=5),
    )  # fmt: skip


def _imported(
    own: int, name: str, code: str, grade: str, accounts: tuple[str, ...], rows: int, *,
    profile: str = "", is_kept: bool = True, is_undone: bool = False, better: bool = False,
    batch: int | None = None, reason: str = "",
) -> ImportedFile:  # fmt: skip
    return ImportedFile(
        own, name, f"{own:02x}" * 32, 48_213 * own, code, profile, 1, _AT + own * 86_400_000_000,
        batch, grade, reason, accounts, date(2026, 3, 1), date(2026, 3, 28), rows,
        0 if is_undone else rows - 1, is_kept, is_undone, can_read_again=is_kept,
        has_better_reader=better,
    )  # fmt: skip


@dataclass
class SampleFiles:
    """The face of the reader of documents, over invented files by their names."""

    shown: dict[str, SampleFile] = field(default_factory=dict)
    known: tuple[ImportedFile, ...] = field(default_factory=imported_files)
    wishes: list[FileWish] = field(default_factory=list)
    examined: int = 0
    saved: list[tuple[int, Path]] = field(default_factory=list)

    def examine(
        self, path: Path, options: Mapping[str, str], progress: Progress | None = None
    ) -> Look:
        (progress or NoProgress()).step(1, 1, "reading")
        self.examined += 1
        one = self.shown.get(path.name)
        if one is None:
            return Look(path, path.name, "", 0, (), is_table=True)
        guesses = tuple(
            replace(guess, value=options.get(guess.key, guess.value),
                    is_open=guess.is_open and guess.key not in options)
            for guess in one.look.guesses
        )  # fmt: skip
        return replace(one.look, path=path, guesses=guesses)

    def run(self, path: Path, wish: FileWish, progress: Progress | None = None) -> FileResult:
        (progress or NoProgress()).step(1, 1, "writing")
        self.wishes.append(wish)
        result = self.shown[path.name].result
        if result.grade == CONTRADICTED and not wish.dry_run and not wish.takes_contradicted:
            raise ContradictedError(result.reason, line=result.line)
        rows = tuple(replace(one, answer=wish.choices.get(one.line, ASK)) for one in result.changed)
        taken = sum(one.answer == "take" for one in rows)
        names = dict(wish.accounts)
        new = tuple(names.get(name, name) for name in result.new_accounts)
        return replace(
            result, dry_run=wish.dry_run, changed=rows, added=result.added + taken,
            batch_id=None if wish.dry_run else 9, file_id=None if wish.dry_run else 9,
            new_accounts=new,
        )  # fmt: skip

    def files(self) -> list[ImportedFile]:
        return list(self.known)

    def save(self, file_id: int, target: Path) -> None:
        if not self._one(file_id).is_kept:
            raise RefusedError("the file is not kept")
        self.saved.append((file_id, target))

    def read_again(
        self,
        file_id: int,
        *,
        dry_run: bool = False,
        changed: str = ASK,
        choices: Mapping[int, str] | None = None,
        progress: Progress | None = None,
    ) -> FileResult:
        (progress or NoProgress()).step(1, 1, "reading")
        one, said = self._one(file_id), choices or {}
        look = balanced(Path(one.name)).look
        self.wishes.append(FileWish(dry_run=dry_run, changed=changed, choices=said))
        rows = tuple(replace(row, answer=said.get(row.line, ASK)) for row in CHANGED)
        return _result(look, dry_run=dry_run, file_id=file_id, batch_id=None if dry_run else 10,
                       changed=rows)  # fmt: skip

    def forget(self, file_id: int) -> None:
        self.known = tuple(
            replace(one, is_kept=False, can_read_again=False) if one.id == file_id else one
            for one in self.known
        )

    def _one(self, file_id: int) -> ImportedFile:
        return next(one for one in self.known if one.id == file_id)


class WithFiles:
    """Books with an invented reader of documents in the place of their own."""

    def __init__(self, books: object, files: SampleFiles) -> None:
        self._books = books
        self.files_in = files

    def __getattr__(self, name: str) -> Any:
        return getattr(self._books, name)
