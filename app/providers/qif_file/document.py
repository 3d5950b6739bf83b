"""A whole QIF file: accounts with their rows, securities and prices, and transfers found twice."""

import csv
import json
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.numbers import ZERO
from app.domain.times import end_us, start_us
from app.ports.importers import Document, FileEntry, FilePrice, Guess, RefusedFile
from app.ports.providers import RemoteAsset, RemoteBalance, RemoteEntry
from app.providers.note_texts import joined
from app.providers.qif_file.book import (
    INVESTMENTS,
    MONEY,
    Accounts,
    BadRecord,
    Piece,
    Securities,
    Values,
    account_in,
)
from app.providers.qif_file.investments import REMINDER, Actions
from app.providers.qif_file.records import Record, records_of
from app.providers.qif_file.registers import Registers
from app.providers.qif_file.styles import Styles
from app.providers.reading import clean
from app.providers.text_of import text_of

_LISTS = {
    "cat": "categories",
    "class": "classes",
    "tag": "tags",
    "memorized": "memorized payments",
    "budget": "budgets",
    "invitem": "items of invoices",
    "template": "templates",
    "tax": "tax schedules",
    "invoice": "invoices",
    "bill": "bills",
    "security": "",
    "prices": "",
    "account": "",
    "option": "",
    "clear": "",
}
_payload = json.JSONEncoder(ensure_ascii=False).encode
_NO_CURRENCY = "The file names no currency: amounts are in that of their account."
_OTHER_SIDE = "other sides of transfers"
_NOTHING = "rows of nothing"


def document_of(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a file.

    Raises:
        RefusedFile: it is empty, or no QIF.
    """
    if not content.strip(b" \t\r\n\0"):
        raise RefusedFile("the file is empty")
    text = text_of(content, options)
    records = list(records_of(text.text))
    return _File(records, options, list(text.guesses())).document()


class _File:
    def __init__(
        self, records: list[Record], options: Mapping[str, str], guesses: list[Guess]
    ) -> None:
        self._records = records
        self._guesses = guesses
        self._styles = Styles(dict(options), _dates(records), _amounts(records))
        self._values = Values(self._styles)
        code = options.get("currency", "").strip().upper()
        self._currency = code if is_currency(code) else ""
        self._accounts = Accounts()
        self._securities = Securities()
        self._registers = Registers(self._values)
        self._actions = Actions(self._values, self._securities)
        self._pieces: list[Piece] = []
        self._problems: list[RowProblem] = []
        self._passed: Counter[str] = Counter()
        self._notes: dict[str, None] = {}
        self._balances: dict[str, RemoteBalance] = {}
        self._prices: list[FilePrice] = []

    def document(self) -> Document:
        for record in self._records:
            if record.section == "security":
                self._securities.take(record)
        openings = _openings(self._records)
        for record in self._records:
            self._take(record, openings)
        _pair(self._pieces, set(self._accounts.used))
        pieces = _without_mates_as_one(self._pieces)
        entries = [entry for piece in pieces if (entry := self._entry(piece))]
        if self._registers.odd_splits:
            self._note(
                f"The splits of {self._registers.odd_splits} rows do not come to their amount, "
                "which counts."
            )
        if not entries and not self._problems:
            self._note("The file has no rows of an account.")
        guesses = [*self._guesses, *self._styles.guesses]
        if not self._currency and entries:
            guesses.append(Guess("currency", "", about=_NO_CURRENCY))
        return Document(
            "qif",
            tuple(self._accounts.listed.values()),
            tuple(entries),
            tuple(self._balances.values()),
            tuple(self._prices),
            problems=tuple(sorted(self._problems, key=lambda one: one.line)),
            passed=dict(self._passed),
            guesses=tuple(guesses),
            notes=tuple(self._notes),
        )

    def _take(self, record: Record, openings: Mapping[str, str]) -> None:
        section = record.section
        try:
            if section == "account":
                self._account(record)
            elif section == "prices":
                self._price(record)
            elif section in _LISTS:
                if _LISTS[section]:
                    self._passed[_LISTS[section]] += 1
            else:
                self._row(record, section, openings)
        except BadRecord as error:
            value = clean(error.value)[:40]
            self._problems.append(RowProblem(record.line, error.reason, error.name, value))

    def _row(self, record: Record, section: str, openings: Mapping[str, str]) -> None:
        if not record.raw:
            self._passed["empty rows"] += record.times
            return
        if section not in MONEY and section not in INVESTMENTS:
            if "D" not in record.values:
                self._passed[f"!Type:{clean(section)[:40]}"] += 1
                return
            self._note(
                f"The type {clean(section)[:40]!r} is not known: its rows count as a bank's."
            )
        if record.is_cut:
            raise BadRecord("", "the file ends within this row: it may be cut off")
        if record.is_open:
            self._note("A row has no end mark (^): it counts as whole.")
        if record.twice:
            raise BadRecord(
                record.twice,
                "a value stands twice: the end mark (^) between two rows may be missing",
            )
        if section in INVESTMENTS:
            if record.get("N").lower() == REMINDER:
                self._passed["reminders"] += 1
                return
            account = self._accounts.of(section, openings.get(section, ""))
            self._pieces += self._actions.pieces(record, account)
        else:
            account = self._accounts.of(section, openings.get(section, ""))
            self._pieces += self._registers.pieces(record, account)

    def _account(self, record: Record) -> None:
        name = self._accounts.take(record)
        text, day = record.get("$"), record.get("/")
        if not name or not text or not day:
            return
        amount = self._values.amount(text, "balance")
        try:
            on = self._styles.day(day)
        except ValueError as error:
            raise BadRecord("balance", f"its day: {error}", day) from error
        if not self._currency:
            self._passed["balances without a currency"] += 1
            return
        money = RemoteAsset(self._currency, AssetType.FIAT)
        self._balances[name] = RemoteBalance(name, money, amount, end_us(on))

    def _price(self, record: Record) -> None:
        for cells in csv.reader(record.raw):
            if len(cells) < 3:
                raise BadRecord("price", "no price: a symbol, a price and a day are expected")
            symbol, value, day = (cell.strip() for cell in cells[:3])
            try:
                price, on = self._styles.amount(value), self._styles.day(day)
            except ValueError as error:
                raise BadRecord("price", str(error), f"{value} {day}") from error
            if not self._currency:
                self._passed["prices without a currency"] += 1
            elif price > 0:
                asset = self._securities.of(symbol)
                self._prices.append(FilePrice(asset, on, price, self._currency, line=record.line))

    def _entry(self, piece: Piece) -> FileEntry | None:
        """Return a piece as a row of the books; nothing where the other side of it is one."""
        kind, amount, to_account = piece.kind, piece.amount, ""
        if piece.money is not None:
            if not piece.money:
                self._passed[_NOTHING] += 1
                return None
            amount = abs(piece.money)
            kind = Kind.DEPOSIT if piece.money > 0 else Kind.WITHDRAW
            if piece.mate is not None:
                if piece.money > 0:
                    self._passed[_OTHER_SIDE] += 1
                    return None
                kind, to_account = Kind.TRANSFER_OUT, piece.mate.account
            elif piece.other:
                piece.words = (*piece.words, piece.other)
        elif kind == Kind.OPENING_BALANCE and not amount:
            self._passed[_NOTHING] += 1
            return None
        row = RemoteEntry(
            piece.account,
            "",
            start_us(piece.on),
            piece.on,
            kind,
            asset=piece.asset,
            quantity=piece.quantity,
            price=piece.price,
            currency=self._currency,
            amount=amount,
            fee=piece.fee,
            to_account=to_account,
            note=joined(*piece.words),
            payload=_payload(piece.record.raw),
        )
        return FileEntry(row, piece.record.line)

    def _note(self, sentence: str) -> None:
        self._notes[sentence] = None


def _pair(pieces: Iterable[Piece], registers: set[str]) -> None:
    """Join both sides of transfers that the file has twice, once in the register of each."""
    waiting: dict[tuple[str, str, date, Decimal], deque[Piece]] = defaultdict(deque)
    for piece in pieces:
        if not piece.money or piece.other not in registers:
            continue
        mates = waiting.get((piece.other, piece.account, piece.on, -piece.money))
        if mates:
            piece.mate = mates.popleft()
            piece.mate.mate = piece
        else:
            waiting[(piece.account, piece.other, piece.on, piece.money)].append(piece)


def _without_mates_as_one(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces, the splits of a row as one but for transfers within the file."""
    found: list[Piece] = []
    last: Piece | None = None
    for piece in pieces:
        is_plain = piece.money is not None and piece.mate is None
        if is_plain and last is not None and last.record is piece.record:
            last.money = (last.money or ZERO) + (piece.money or ZERO)
            last.words = (*last.words, last.other, *piece.words, piece.other)
            last.other = ""
            continue
        found.append(piece)
        if is_plain or (last is not None and last.record is not piece.record):
            last = piece if is_plain else None
    return found


def _openings(records: Iterable[Record]) -> dict[str, str]:
    """Return, by section, the account that a row of an opening balance names as its own."""
    found: dict[str, str] = {}
    for record in records:
        if record.section in MONEY and record.get("P").lower() == "opening balance":
            found.setdefault(record.section, account_in(record.get("L")))
    return found


def _dates(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        if record.section == "prices":
            for line in record.raw:
                yield line.rpartition(",")[2].strip(' "')
        elif record.get("D") and record.section not in _LISTS:
            yield record.get("D")


def _amounts(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        if record.section in _LISTS:
            continue
        for letter in "TU$QIO":
            text = record.get(letter)
            if text:
                yield text
        for split in record.splits:
            if split.amount:
                yield split.amount
