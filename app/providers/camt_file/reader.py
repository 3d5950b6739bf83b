"""From statements, reports and notifications to a document."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.errors import RowProblem
from app.domain.numbers import plain
from app.domain.times import end_us, start_us
from app.ports.importers import Document, FileEntry, RefusedFile, StatedPart
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance, RemoteEntry
from app.providers.camt_file.rows import Row, row_of, status_of
from app.providers.camt_file.stated import (
    NOTICE,
    REPORT,
    STATEMENT,
    Statement,
    ends_of,
    with_summary,
)
from app.providers.camt_file.tree import Node, walk
from app.providers.camt_file.values import (
    StatedBalance,
    When,
    balance_of,
    money_of,
    when_of,
)
from app.providers.reading import clean

SOURCE = "camt"
_BODIES = ("BkToCstmrAcctRpt", "BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn")
_HOLDERS = frozenset({STATEMENT, REPORT, NOTICE})
# What a statement has besides, and that tells no money of its account.
_OTHERS = frozenset(
    "StmtPgntn RptPgntn NtfctnPgntn ElctrncSeqNb RptgSeq LglSeqNb CpyDplctInd RptgSrc RltdAcct "
    "Intrst AddtlStmtInf AddtlRptInf AddtlNtfctnInf SplmtryData".split()
)
_TYPES = {
    "SVGS": ("depository", "savings"),
    "LOAN": ("loan", "other"),
    "CARD": ("credit", "credit_card"),
}
_ZERO_WORD = "an amount of zero"
_SHOWN = 5


class _Reader:
    def __init__(self) -> None:
        self.accounts: dict[str, RemoteAccount] = {}
        self.entries: list[FileEntry] = []
        self.balances: dict[tuple[str, str, int], RemoteBalance] = {}
        self.parts: list[StatedPart] = []
        self.problems: list[RowProblem] = []
        self.passed: Counter[str] = Counter()
        self.notes: list[str] = []
        self.statements = 0
        self._current: Statement | None = None
        self._bodies = 0
        self._seen: set[tuple[object, ...]] = set()
        self._closed: dict[tuple[str, str], Decimal] = {}
        self._gaps = 0
        self._notices = 0

    # -- what the walk tells ---------------------------------------------------------------

    def begun(self, name: str, line: int) -> None:
        if name.startswith(_BODIES):
            self._bodies += 1
        elif name in _HOLDERS and self._bodies:
            self._current = Statement(name, line)

    def ended(self, name: str) -> None:
        if name in _HOLDERS:
            self._finish()

    def take(self, node: Node) -> None:
        now = self._current
        if now is None:
            return
        name = node.name
        if name == "Ntry":
            self._entry(now, node)
        elif name == "Bal":
            try:
                now.balances.append(balance_of(node))
            except ValueError as error:
                self._bad(node, str(error))
        elif name == "Acct":
            now.account = _account_of(node)
        elif name == "Id":
            now.id = clean(node.text)[:100]
        elif name == "TxsSummry":
            now.summary = node
        elif name == "FrToDt":
            now.first, now.last = self._span(node)
        elif name == "CreDtTm":
            now.made = _maybe_when(node)
        elif name not in _OTHERS:
            self._bad(node, "an element that is not known")

    def _span(self, node: Node) -> tuple[date | None, date | None]:
        days = [node.word("FrDtTm", "FrDt"), node.word("ToDtTm", "ToDt")]
        found: list[date | None] = []
        for text in days:
            holder = Node("Dt", "", node.line)
            holder.text = text
            told = _maybe_when(holder)
            found.append(told.on if told else None)
        return found[0], found[1]

    def _entry(self, now: Statement, node: Node) -> None:
        try:
            word = status_of(node)
            row = row_of(node, now.made)
        except ValueError as error:
            self._bad(node, str(error))
            return
        if word or not row.value:
            self.passed[word or _ZERO_WORD] += 1
            now.passed.append((word or _ZERO_WORD, row.value))
        else:
            now.rows.append(row)

    # -- a whole statement -----------------------------------------------------------------

    def _finish(self) -> None:
        now, self._current = self._current, None
        if now is None:
            return
        self.statements += 1
        self._notices += now.kind == NOTICE
        if now.account is None:
            if now.rows or now.balances:
                where = RowProblem(now.line, "a statement without its account, Acct", now.kind)
                self.problems.append(where)
            return
        rows = tuple((one.payload, one.when) for one in now.rows)
        key = (
            now.kind,
            now.account.id,
            now.id,
            rows,
            tuple((one.code, one.currency, one.value, one.on) for one in now.balances),
        )
        if rows and key in self._seen:
            self.passed["rows of a statement that is in the file twice"] += len(rows)
            return
        self._seen.add(key)
        known = self.accounts.setdefault(now.account.id, now.account)
        if not known.currency and now.account.currency:
            self.accounts[known.id] = replace(known, currency=now.account.currency)
        self._parts(now, now.account)

    def _parts(self, now: Statement, account: RemoteAccount) -> None:
        opening, closing = ends_of(now)
        between = [one.currency for one in now.balances if one.code == "ITBD"]
        told = [*opening, *(row.currency for row in now.rows), *closing, *between]
        currencies = dict.fromkeys([account.currency, *told] if account.currency else told)
        for currency in currencies:
            place = len(self.parts)
            rows = [one for one in now.rows if one.currency == currency]
            first, last = opening.get(currency), closing.get(currency)
            part = StatedPart(
                account.id,
                currency,
                now.first or (first.on if first else None),
                now.last or (last.on if last else None),
                first.value if first else None,
                last.value if last else None,
                line=now.line,
                number=now.id,
            )
            if len(currencies) == 1:
                part = with_summary(now, part, rows)
            if self._joins(part):
                place -= 1
                before = self.parts[place]
                part = StatedPart(
                    part.account_id,
                    part.currency,
                    before.first,
                    part.last or before.last,
                    before.opening,
                    part.closing,
                    line=before.line,
                    number=part.number,
                )
                self.parts[place] = part
            else:
                self.parts.append(part)
            for row in rows:
                self.entries.append(FileEntry(_entry_of(account.id, row), row.line, place))
            self._chain(part, first)
            if last is not None and last.on is not None:
                ends = max([last.on, *(row.when.on for row in rows)])
                free = next(
                    (
                        one.value
                        for one in now.balances
                        if one.code == "CLAV" and one.currency == currency and one.on == last.on
                    ),
                    None,
                )
                self._observe(account.id, last, end_us(ends), free)
        if set(opening) - set(closing) and set(closing) - set(opening):
            self.notes.append(
                f"The statement at line {now.line} opens in {', '.join(opening)} and closes in "
                f"{', '.join(closing)}: its rows cannot be checked by its balances."
            )
        self._of_a_moment(now, account)

    def _of_a_moment(self, now: Statement, account: RemoteAccount) -> None:
        """Observe what a report says that was there when it was made."""
        for one in now.balances:
            if now.kind == REPORT and one.code == "ITBD" and one.on is not None:
                at_us, made = end_us(one.on), now.made
                if made is not None and made.at_us is not None and made.on == one.on:
                    at_us = made.at_us
                self._observe(account.id, one, at_us, None)

    def _joins(self, part: StatedPart) -> bool:
        """Tell whether a page goes on with the one before, whose first has the opening balance."""
        before = self.parts[-1] if self.parts else None
        return (
            before is not None
            and bool(part.number)
            and (before.account_id, before.currency, before.number)
            == (part.account_id, part.currency, part.number)
            and before.closing is None
            and part.opening is None
            and (before.opening is not None or part.closing is not None)
        )

    def _observe(self, own: str, told: StatedBalance, at_us: int, free: Decimal | None) -> None:
        self.balances[own, told.currency, at_us] = RemoteBalance(
            own, RemoteAsset(told.currency, AssetType.FIAT), told.value, at_us, free
        )

    def _chain(self, part: StatedPart, first: StatedBalance | None) -> None:
        """Say where a statement does not begin with what the one before ended with."""
        key = (part.account_id, part.currency)
        before = self._closed.get(key)
        if before is not None and first is not None and first.value != before:
            self._gaps += 1
            if self._gaps <= _SHOWN:
                self.notes.append(
                    f"A statement of {part.account_id} ends with {plain(before)} {part.currency} "
                    f"and the next one, at line {part.line}, begins with {plain(first.value)}: "
                    "one between them may be missing."
                )
        if part.closing is not None:
            self._closed[key] = part.closing

    def _bad(self, node: Node, reason: str) -> None:
        self.problems.append(RowProblem(node.line, reason, node.name))

    # -- the whole -------------------------------------------------------------------------

    def document(self) -> Document:
        """Return the document.

        Raises:
            RefusedFile: it has no statement.
        """
        if not self._bodies:
            raise RefusedFile("no CAMT: it has neither a statement, a report nor a notification")
        if not self.statements:
            raise RefusedFile("a CAMT file without any statement, report or notification")
        if not self.accounts:
            if self.problems:
                first = self.problems[0]
                raise RefusedFile(first.reason, line=first.line, where=first.field)
            raise RefusedFile("its statements name no account")
        if self._gaps > _SHOWN:
            self.notes.append(f"{self._gaps - _SHOWN} more statements do not follow one another.")
        if self._notices:
            self.notes.append(
                "Notifications, camt.054, tell single rows and no balances, and statements tell "
                "the same rows again."
            )
        return Document(
            SOURCE,
            tuple(self.accounts.values()),
            tuple(_told_apart(self.entries)),
            tuple(self.balances.values()),
            (),
            tuple(self.parts),
            tuple(sorted(self.problems, key=lambda one: one.line)),
            dict(self.passed),
            (),
            tuple(self.notes),
        )


def read(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a file, or all that are in a ZIP archive.

    Raises:
        RefusedFile: it is no CAMT.
    """
    del options
    reader = _Reader()
    for one in _files(content):
        walk(one, _HOLDERS, reader.begun, reader.ended, reader.take)
    return reader.document()


def _files(content: bytes) -> Iterator[bytes]:
    if not content.startswith(b"PK\x03\x04"):
        yield content
        return
    from app.providers.zip_parts import ZipParts

    parts = ZipParts(content)
    for name in sorted(parts.names):
        if name.lower().endswith(".xml") and not name.startswith("__MACOSX/"):
            yield parts.read(name)


def _told_apart(entries: list[FileEntry]) -> list[FileEntry]:
    """Return entries each with a place of its own: its number where lines are shared."""
    if len({one.line for one in entries}) == len(entries):
        return entries
    return [replace(one, line=at) for at, one in enumerate(entries, 1)]


def _entry_of(own: str, row: Row) -> RemoteEntry:
    at_us = row.when.at_us
    return RemoteEntry(
        own,
        row.id,
        start_us(row.when.on) if at_us is None else at_us,
        row.when.on,
        row.kind,
        currency=row.currency,
        amount=row.amount,
        note=row.note,
        payload=row.payload,
        has_time=at_us is not None,
    )


def _account_of(node: Node) -> RemoteAccount | None:
    own = node.word("Id/IBAN", "Id/BBAN", "Id/UPIC", "Id/Othr/Id", "Id/PrtryAcct/Id").replace(
        " ", ""
    )[:100]
    if not own:
        return None
    kind, subtype = _TYPES.get(node.word("Tp/Cd"), ("depository", "checking"))
    currency = node.word("Ccy")
    try:
        holder = Node("Amt", currency, node.line)
        holder.text = "0"
        money_of(holder)
    except ValueError:
        currency = ""
    bank = node.word(
        "Svcr/FinInstnId/Nm",
        "Svcr/FinInstnId/NmAndAdr/Nm",
        "Svcr/FinInstnId/CmbndId/Nm",
        "Svcr/FinInstnId/BICFI",
        "Svcr/FinInstnId/BIC",
    )
    name = node.word("Nm", "Ownr/Nm")
    return RemoteAccount(
        own,
        f"{name} {own[-4:]}" if name else own,
        kind,
        subtype,
        currency,
        own[-4:],
        name,
        bank,
    )


def _maybe_when(node: Node) -> When | None:
    try:
        return when_of(node)
    except ValueError:
        return None
