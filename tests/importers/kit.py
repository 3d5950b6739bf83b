"""What the tests of all readers of files share: samples, reading, and what holds for any answer.

    from tests.importers.kit import document_of, look_of, samples, assert_sound

Samples are read from the shared folder and never copied here; where it is absent a test is skipped.
"""

import json
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from pathlib import Path

import pytest

from app.domain.kinds import DIRECTION, Kind
from app.ports.importers import Document, FileEntry, FileLook, Importer, RefusedFile
from app.providers.files_in.looking import look_at
from app.providers.plug_ins import plug_ins
from tests.e2e.shared_data import WITHOUT, shared_folder

ZERO = Decimal(0)
_SIGNED = {Kind.SPLIT, Kind.UNKNOWN, Kind.OPENING_BALANCE}
_TRADES = {Kind.BUY: -1, Kind.SELL: 1}


def folder(name: str) -> Path:
    """Return a folder of samples: "ofx", "camt" …; skips where there is none."""
    shared = shared_folder()
    found = shared / "contracts" / "imports" / name if shared else None
    if found is None or not found.is_dir():
        pytest.skip(WITHOUT)
    return found


def sample(name: str, file: str) -> bytes:
    """Return the bytes of one sample."""
    return (folder(name) / file).read_bytes()


def samples(name: str, *patterns: str) -> dict[str, bytes]:
    """Return all samples of a folder by their names, the README and licence aside."""
    return {
        path.name: path.read_bytes()
        for pattern in patterns or ("*",)
        for path in sorted(folder(name).glob(pattern))
        if path.is_file() and path.name not in {"README.md", "LICENSE"}
    }


def look_of(content: bytes | str) -> FileLook:
    """Return what recognition sees of a file."""
    return look_at(_bytes(content))


@lru_cache(maxsize=1)
def importers() -> tuple[Importer, ...]:
    """Return all readers that are installed."""
    return tuple(plug_ins("coffer.importers"))


def recognised(content: bytes | str) -> list[tuple[str, int]]:
    """Return which formats a file may have, by all readers, the surest first."""
    look = look_of(content)
    found = [(one.format.id, one.recognise(look)) for one in importers()]
    return sorted((pair for pair in found if pair[1]), key=lambda pair: (-pair[1], pair[0]))


def document_of(importer: Importer, content: bytes | str, **options: str) -> Document:
    """Read a file, and check what holds for any answer."""
    document = importer.read(_bytes(content), options)
    assert_sound(document, importer.format.id)
    return document


def refusal_of(importer: Importer, content: bytes | str, **options: str) -> RefusedFile:
    """Return the refusal of a file; fails where it is read."""
    with pytest.raises(RefusedFile) as caught:
        importer.read(_bytes(content), options)
    assert caught.value.reason
    return caught.value


def money_of(entry: FileEntry) -> Decimal:
    """Return by how much an entry moves the money of its account, in its own currency.

    Written apart from what books it: amounts by the kind's sign, fees and taxes off.
    """
    row = entry.row
    costs = (row.fee or ZERO) * (row.fee_asset is None) + (row.tax or ZERO)
    if row.kind in _TRADES:
        gross = row.amount
        if gross is None:
            gross = (row.quantity or ZERO) * (row.price or ZERO)
        return _TRADES[Kind(row.kind)] * gross - costs
    if row.amount is None or (row.asset is not None and row.kind in _MOVES_ASSETS):
        return -costs
    return DIRECTION.get(row.kind, 1) * row.amount - costs


_MOVES_ASSETS = {Kind.TRANSFER_IN, Kind.TRANSFER_OUT, Kind.DEPOSIT, Kind.WITHDRAW, Kind.SWAP_IN,
                 Kind.SWAP_OUT, Kind.SPLIT, Kind.OPENING_BALANCE}  # fmt: skip


def rows_of(document: Document) -> list[tuple[str, str, Decimal]]:
    """Return each entry as (day, kind, money), for comparing with what a file says."""
    return [(str(one.row.on), one.row.kind, money_of(one)) for one in document.entries]


def sums_of(document: Document, part: int | None = None) -> dict[tuple[str, str], Decimal]:
    """Return the money moved by account and currency; of one part, or of all entries."""
    found: dict[tuple[str, str], Decimal] = {}
    for one in document.entries:
        if part is None or one.part == part:
            key = (one.row.account_id, one.row.currency)
            found[key] = found.get(key, ZERO) + money_of(one)
    return found


def gaps_of(document: Document) -> list[Decimal | None]:
    """Return for each part closing - opening - rows: 0 balances; None where one is not stated."""
    gaps: list[Decimal | None] = []
    for place, part in enumerate(document.parts):
        if part.opening is None or part.closing is None:
            gaps.append(None)
            continue
        moved = sum(
            (
                money_of(one)
                for one in document.entries
                if one.part == place
                and one.row.currency in {part.currency, ""}
                and one.row.currency_asset is None
            ),
            ZERO,
        )
        arrived = sum((_arrival(document, one, place) for one in document.entries), ZERO)
        gaps.append(part.closing - part.opening - moved - arrived)
    return gaps


def _arrival(document: Document, entry: FileEntry, place: int) -> Decimal:
    """Return what a transfer, or an exchange of money, brings to a part that tells other rows."""
    row, amount = entry.row, entry.row.amount or ZERO
    if row.kind in _TRADES and row.asset is not None and row.asset.type == "fiat":
        key = (row.account_id, row.asset.symbol)
        amount = -_TRADES[Kind(row.kind)] * (row.quantity or ZERO)
    elif row.to_account:
        key = (row.to_account, row.currency)
    else:
        return ZERO
    for at, part in enumerate(document.parts):
        is_then = (part.first or row.on) <= row.on <= (part.last or row.on)
        if (
            (at != entry.part or row.currency_asset)
            and (part.account_id, part.currency) == key
            and is_then
        ):
            return amount if at == place else ZERO
    return ZERO


def grades_of(document: Document) -> list[str]:
    """Return the grade of each part, as the books would tell it: "balanced", "unchecked" …"""
    effects = import_module("app.services.files.effects")
    return [one.grade for one in effects.graded(document)[1]]


def grade_of(document: Document) -> str:
    """Return the grade of a whole document, as the books would tell it."""
    effects = import_module("app.services.files.effects")
    return str(effects.graded(document)[0].grade)


def assert_sound(document: Document, format_id: str = "") -> None:
    """Check what holds for the document of any reader."""
    assert not format_id or document.format == format_id
    accounts = {one.id for one in document.accounts}
    assert len(accounts) == len(document.accounts), "an account is listed twice"
    for entry in document.entries:
        row = entry.row
        assert row.account_id in accounts, f"line {entry.line}: the account is not listed"
        assert entry.line >= 1
        assert -1 <= entry.part < len(document.parts)
        assert 1900 <= row.on.year <= 2200
        assert row.kind in frozenset(Kind), row.kind
        _exact(entry.line, row.quantity, row.price, row.amount, row.fee, row.tax, entry.balance)
        if row.kind not in _SIGNED:
            assert row.quantity is None or row.quantity >= 0, f"line {entry.line}: quantity"
        assert row.payload, f"line {entry.line}: the untouched row is kept"
        json.loads(row.payload)
        _clean(row.note, row.account_id, row.external_id)
    for balance in document.balances:
        assert balance.account_id in accounts
        _exact(0, balance.balance, balance.available, balance.price)
    for part in document.parts:
        assert part.account_id in accounts
        _exact(part.line, part.opening, part.closing, part.credits, part.debits)
        assert part.credits is None or part.credits >= 0
        assert part.debits is None or part.debits >= 0
    for problem in document.problems:
        assert problem.reason
        assert problem.line >= 1
    assert all(count > 0 for count in document.passed.values())
    assert all(note and note[-1] in ".…" for note in document.notes), "notes are sentences"


def _exact(line: int, *numbers: Decimal | None) -> None:
    for number in numbers:
        assert number is None or (isinstance(number, Decimal) and number.is_finite()), line


def _clean(*texts: str) -> None:
    for text in texts:
        assert text.isprintable() or not any(ord(sign) < 32 for sign in text), repr(text)


def _bytes(content: bytes | str) -> bytes:
    return content.encode() if isinstance(content, str) else content


def named(pairs: Iterable[tuple[str, int]]) -> list[str]:
    """Return the names of formats without how sure they are."""
    return [name for name, _ in pairs]
