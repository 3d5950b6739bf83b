"""Documents made by hand, and an examiner in this process that answers with them."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.ledger import EntryFilter, StoredEntry
from app.domain.numbers import plain
from app.domain.times import start_us
from app.ports.importers import (
    Document,
    Examined,
    FileEntry,
    Format,
    FormatKind,
    Recognised,
    StatedPart,
)
from app.ports.progress import Progress
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteEntry
from app.ports.storage import Database
from app.services.files.answers import FileResult, FileWish
from app.services.files.service import DocumentService

BANK = Format("bank", "Bank statement", FormatKind.STATEMENT, ("bnk",))
GIRO = RemoteAccount("DE02100100100006820101", "Giro", "depository", "checking", "EUR", "0101")
SAVE = RemoteAccount("DE02200505501015871393", "Savings", "depository", "savings", "EUR", "1393")
ABC = RemoteAsset("ABC", "public-stock", "ABC Inc.", isin="US0378331005")
DAY = date(2024, 3, 1)


def day(number: int) -> date:
    """Return a day counted from the first of March 2024."""
    return date.fromordinal(DAY.toordinal() + number)


def row(
    amount: str, on: int = 0, own_id: str = "", note: str = "", account: str = GIRO.id, **more: Any
) -> RemoteEntry:
    """Return a payment: what came in, or below zero what went out."""
    value = Decimal(amount)
    more.setdefault("kind", "deposit" if value > 0 else "withdraw")
    more.setdefault("currency", "EUR")
    more.setdefault("amount", abs(value))
    return RemoteEntry(account, own_id, start_us(day(on)), day(on), note=note, **more)


def document(
    *rows: RemoteEntry,
    parts: Sequence[StatedPart] = (),
    accounts: Sequence[RemoteAccount] = (GIRO,),
    **more: Any,
) -> Document:
    """Return a document with rows on lines of their own, all of its first part if it has one."""
    entries = tuple(
        FileEntry(one, line, 0 if parts else -1) for line, one in enumerate(rows, start=2)
    )
    more.setdefault("entries", entries)
    return Document("bank", tuple(accounts), parts=tuple(parts), **more)


def part(opening: str | None, closing: str | None, **more: Any) -> StatedPart:
    """Return what a statement of the account says."""
    more.setdefault("first", day(0))
    more.setdefault("last", day(30))
    return StatedPart(
        more.pop("account_id", GIRO.id),
        more.pop("currency", "EUR"),
        opening=None if opening is None else Decimal(opening),
        closing=None if closing is None else Decimal(closing),
        **more,
    )


@dataclass
class FakeExaminer:
    """Answers with documents that were given to it, by the content of the file."""

    documents: dict[bytes, Document] = field(default_factory=dict)
    format: Format = BANK
    formats_there: tuple[Format, ...] = (BANK,)

    def formats(self) -> Sequence[Format]:
        return self.formats_there

    def examine(
        self,
        path: Path,
        options: Mapping[str, str],
        progress: Progress,
        *,
        format_id: str = "",
        content: bytes | None = None,
    ) -> Examined:
        del options, progress, format_id
        content = path.read_bytes() if content is None else content
        found = self.documents.get(content)
        formats = (Recognised(self.format, 100),) if found is not None else ()
        digest = hashlib.sha256(content).hexdigest()
        return Examined(path.name, digest, len(content), formats, found, content)


@dataclass
class FileDesk:
    """A service over open books, and the files that are brought to it."""

    database: Database
    folder: Path
    examiner: FakeExaminer = field(default_factory=FakeExaminer)
    number: int = 0

    @property
    def service(self) -> DocumentService:
        return DocumentService(self.database, self.examiner)

    def file(self, made: Document, content: bytes = b"", name: str = "") -> Path:
        """Write a file that is read as a document."""
        self.number += 1
        content = content or f"file {self.number}".encode()
        self.examiner.documents[content] = made
        path = self.folder / (name or f"statement-{self.number}.bnk")
        path.write_bytes(content)
        return path

    def bring(self, made: Document, **wish: Any) -> FileResult:
        """Bring a document in."""
        return self.service.run(self.file(made), FileWish(**wish))

    def entries(self) -> list[StoredEntry]:
        with self.database.reading() as unit:
            what = EntryFilter(newest_first=False)
            return [one for one in unit.ledger.entries(what, limit=500_000) if one.legs]

    def told(self) -> list[str]:
        """Return the ledger in words that name no ids: the same books give the same."""
        return sorted(
            f"{one.on} {one.kind} {one.note} "
            + " ".join(f"{leg.account}:{plain(leg.quantity)}{leg.symbol}" for leg in one.legs)
            for one in self.entries()
        )

    def balance(self, account: str = "Giro", symbol: str = "EUR") -> Decimal:
        legs = [leg for one in self.entries() for leg in one.legs]
        return sum(
            (leg.quantity for leg in legs if (leg.account, leg.symbol) == (account, symbol)),
            Decimal(0),
        )


def shared(row_: RemoteEntry, **changes: Any) -> RemoteEntry:
    """Return a row with other content."""
    return replace(row_, **changes)
