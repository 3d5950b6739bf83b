"""A whole export of Actual, whatever it came as."""

from collections.abc import Mapping

from app.domain.currencies import is_currency
from app.ports.importers import Document, Guess, RefusedFile
from app.ports.providers import RemoteAccount
from app.providers.actual_file.budget import Budget
from app.providers.actual_file.database import MAGIC, Tables
from app.providers.actual_file.records import NO_CURRENCY, Taken
from app.providers.actual_file.table import read_table
from app.providers.text_of import text_of
from app.providers.zip_parts import ZipParts, is_zip

_DATABASE = "db.sqlite"
_LEFT = "Budgets, schedules and rules of Actual are not read."


def document_of(content: bytes, options: Mapping[str, str]) -> Document:
    """Read an export.

    Raises:
        RefusedFile: no export of Actual, damaged, or made to do harm.
    """
    is_packed = is_zip(content)
    if is_packed:
        content = _database(content)
    code = options.get("currency", "").strip().upper()
    code = code if is_currency(code) else ""
    if is_packed or content.startswith(MAGIC):
        with Tables(content) as tables:
            if not tables.has("transactions") or not tables.has("accounts"):
                raise RefusedFile("its database has no accounts and transactions of Actual")
            budget = Budget(tables)
            accounts = budget.read()
        budget.taken.notes[_LEFT] = None
        return _document(accounts, budget.taken, budget.currency or code, ())
    text = text_of(content, options)
    accounts, taken = read_table(text.text)
    return _document(accounts, taken, code, text.guesses())


def _document(
    accounts: tuple[RemoteAccount, ...], taken: Taken, currency: str, guesses: tuple[Guess, ...]
) -> Document:
    entries = taken.entries(currency)
    if not entries and not taken.problems:
        taken.notes["The file has no transactions."] = None
    if not currency and entries:
        guesses = (*guesses, Guess("currency", "", about=NO_CURRENCY))
    return Document(
        "actual",
        accounts,
        tuple(entries),
        problems=tuple(sorted(taken.problems, key=lambda one: one.line)),
        passed=dict(taken.passed),
        guesses=guesses,
        notes=tuple(taken.notes),
    )


def _database(content: bytes) -> bytes:
    parts = ZipParts(content)
    found = [
        name for name in parts.names if name.replace("\\", "/").rpartition("/")[2] == _DATABASE
    ]
    if len(found) != 1:
        told = "no" if not found else "more than one"
        raise RefusedFile(f"the archive has {told} {_DATABASE}: it is no export of Actual")
    return parts.read(found[0])


__all__ = ["document_of"]
