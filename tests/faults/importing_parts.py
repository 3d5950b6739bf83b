"""Statements of known balances, archives with tricks, and readers asked in this process."""

import hashlib
import io
import random
import re
import stat
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path

from app.ports.importers import (
    Document,
    Examined,
    Format,
    Importer,
    Recognised,
    RefusedFile,
)
from app.ports.progress import Progress
from app.providers.files_in.looking import look_at
from app.providers.files_in.opened import whole_file
from app.services.files.effects import graded

IBAN = "DE02100100100006820101"
AMOUNTS = ("120.50", "-33.10", "-9.99", "1500.00", "-0.45", "-871.30", "42.42", "-210.07")
OPENING = Decimal("1000.25")


def reader(name: str) -> Importer:
    """Return a reader by the name of its package: "camt_file"."""
    found: Importer = import_module(f"app.providers.{name}").IMPORTER
    return found


def mt940(amounts: Sequence[str] = AMOUNTS) -> str:
    """Return a statement of MT940."""
    rows = "".join(
        f":61:2401{(day - 1) % 28 + 1:02d}{'D' if text.startswith('-') else 'C'}"
        f"{text.lstrip('-').replace('.', ',')}NTRFNONREF\r\n:86:payment {day}\r\n"
        for day, text in enumerate(amounts, start=1)
    )
    return (
        f":20:STATEMENT\r\n:25:10010010/6820101\r\n:28C:1/1\r\n:60F:C240101EUR{_comma(OPENING)}\r\n"
        f"{rows}:62F:C240131EUR{_comma(closing(amounts))}\r\n-\r\n"
    )


def camt(amounts: Sequence[str] = AMOUNTS) -> str:
    """Return a statement of CAMT.053."""
    rows = "".join(
        f'<Ntry><Amt Ccy="EUR">{text.lstrip("-")}</Amt>'
        f"<CdtDbtInd>{'DBIT' if text.startswith('-') else 'CRDT'}</CdtDbtInd><Sts>BOOK</Sts>"
        f"<BookgDt><Dt>2024-01-{day:02d}</Dt></BookgDt>"
        f"<AddtlNtryInf>payment {day}</AddtlNtryInf></Ntry>\n"
        for day, text in enumerate(amounts, start=1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>'
        f"<Stmt><Id>1</Id><Acct><Id><IBAN>{IBAN}</IBAN></Id><Ccy>EUR</Ccy></Acct>\n"
        f"{_balance('OPBD', OPENING, '01')}{_balance('CLBD', closing(amounts), '31')}"
        f"{rows}</Stmt></BkToCstmrStmt></Document>"
    )


def table(amounts: Sequence[str] = AMOUNTS) -> str:
    """Return a CSV with the balance after each row; its first row carries the balance forward."""
    lines, balance = ["Date,Text,Amount,Balance"], OPENING
    for day, text in enumerate(amounts, start=1):
        balance += Decimal(text)
        lines.append(f"2024-01-{day:02d},payment {day},{text},{balance}")
    return "\n".join(lines) + "\n"


def closing(amounts: Sequence[str]) -> Decimal:
    return OPENING + sum(map(Decimal, amounts), Decimal(0))


def _comma(number: Decimal) -> str:
    return str(number).replace(".", ",")


def _balance(code: str, number: Decimal, day: str) -> str:
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
        f'<Amt Ccy="EUR">{number}</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
        f"<Dt><Dt>2024-01-{day}</Dt></Dt></Bal>\n"
    )


# -- one change that makes a statement wrong --------------------------------------------------

WAYS = ("sign", "digit", "row", "columns")
_AMOUNT = {
    "mt940": re.compile(r"(?<=[CD])\d+,\d\d(?=NTRF)|(?<=EUR)\d+,\d\d"),
    "camt": re.compile(r'(?<=Ccy="EUR">)\d+\.\d\d'),
}


def changed(kind: str, way: str, dice: random.Random) -> str:
    """Return a statement of a kind with one change of a way."""
    if kind == "csv":
        return _changed_table(way, dice)
    text = mt940() if kind == "mt940" else camt()
    if way == "digit":
        found = dice.choice(list(_AMOUNT[kind].finditer(text)))
        at = dice.choice([at for at in range(*found.span()) if text[at].isdigit()])
        other = dice.choice([one for one in "0123456789" if one != text[at]])
        return text[:at] + other + text[at + 1 :]
    if way == "columns":  # the closing balance and an amount that came in, or the opening
        marks = list(_AMOUNT[kind].finditer(text))
        one = marks[-1 if kind == "mt940" else 1]
        two = dice.choice([mark for mark in marks if mark[0] != one[0] and _came_in(text, mark)])
        first, second = sorted((one, two), key=lambda mark: mark.start())
        return (
            text[: first.start()] + second[0] + text[first.end() : second.start()]
            + first[0] + text[second.end() :]
        )  # fmt: skip
    split = r"(?=:61:)|(?=:62F)" if kind == "mt940" else r"(?=<Ntry>)|(?=</Stmt>)"
    parts = re.split(split, text)
    place = dice.randrange(1, len(parts) - 1)
    if way == "row":
        return "".join(parts[:place] + parts[place + 1 :])
    signs = (("C", "D"),) if kind == "mt940" else (("CRDT", "DBIT"),)
    for plus, minus in signs:
        before = rf"(?<=\d{{6}}){plus}" if kind == "mt940" else plus
        flipped, count = re.subn(before, minus, parts[place], count=1)
        if not count:
            flipped = re.sub(before.replace(plus, minus), plus, parts[place], count=1)
        parts[place] = flipped
    return "".join(parts)


def _came_in(text: str, mark: re.Match[str]) -> bool:
    after = text[mark.end() :]
    return text[mark.start() - 1] in "CR" or after.startswith("</Amt><CdtDbtInd>CRDT")


def _changed_table(way: str, dice: random.Random) -> str:
    """Change a row that has another before it: the first has nothing to be held against."""
    rows = [line.split(",") for line in table().splitlines()]
    place = dice.randrange(2, len(rows) - (way == "row"))
    row = rows[place]
    if way == "row":
        del rows[place]
    elif way == "sign":
        row[2] = row[2][1:] if row[2].startswith("-") else f"-{row[2]}"
    elif way == "columns":
        row[2], row[3] = row[3], row[2]
    else:
        cell = dice.choice((2, 3))
        at = dice.choice([at for at, one in enumerate(row[cell]) if one.isdigit()])
        other = dice.choice([one for one in "0123456789" if one != row[cell][at]])
        row[cell] = row[cell][:at] + other + row[cell][at + 1 :]
    return "\n".join(map(",".join, rows)) + "\n"


def grade_of(document: Document) -> str:
    """Return what a document comes to by its own balances."""
    return graded(document)[0].grade


# -- archives ---------------------------------------------------------------------------------


def packed(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    """Return a ZIP archive, whatever its names."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # names that are there twice are the subject
        for name, content in entries:
            made.writestr(name, content)
    return file.getvalue()


def link(name: str, kind: int = stat.S_IFLNK) -> zipfile.ZipInfo:
    """Return an entry that says it is a link, or a device."""
    info = zipfile.ZipInfo(name)
    info.external_attr = (kind | 0o777) << 16
    return info


# -- files read in this process ---------------------------------------------------------------


class HereExaminer:
    """The readers of some formats, asked without a child."""

    def __init__(self, *names: str) -> None:
        self._readers = [reader(name) for name in names]

    def formats(self) -> Sequence[Format]:
        return [one.format for one in self._readers]

    def examine(
        self,
        path: Path,
        options: Mapping[str, str],
        progress: Progress,
        *,
        format_id: str = "",
        content: bytes | None = None,
    ) -> Examined:
        del progress, format_id
        whole = whole_file(path) if content is None else content
        digest = hashlib.sha256(whole).hexdigest()
        look = look_at(whole)
        for one in self._readers:
            if sure := one.recognise(look):
                try:
                    document = one.read(whole, options)
                except RefusedFile as error:
                    return Examined(
                        path.name, digest, len(whole), (), None, whole, error.reason, error.line
                    )
                formats = (Recognised(one.format, sure),)
                return Examined(path.name, digest, len(whole), formats, document, whole)
        return Examined(path.name, digest, len(whole), (), None, whole)
