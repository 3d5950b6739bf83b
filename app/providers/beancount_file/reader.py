"""From a ledger to a document: directives in their order, pads filled, balances checked."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.numbers import ZERO
from app.domain.times import FIRST_YEAR
from app.ports.importers import Document, RefusedFile
from app.ports.providers import RemoteAsset
from app.providers.beancount_file.booking import Booker, NotBooked
from app.providers.beancount_file.lots import NoLot
from app.providers.beancount_file.numbers import number_of
from app.providers.beancount_file.parsing import (
    SILENT,
    Amount,
    Directive,
    Ledger,
    Scanner,
    parse,
    texts_of,
)
from app.providers.double_entry.balances import Running
from app.providers.double_entry.categories import means_of, payer_of, type_of
from app.providers.double_entry.commodities import asset_of
from app.providers.double_entry.document import document_of
from app.providers.double_entry.records import (
    OWN,
    BookAccount,
    Books,
    Posting,
    Side,
    Stated,
    StatedPrice,
    Transaction,
)
from app.providers.text_of import text_of

_ORDER = {"open": -2, "balance": -1, "pad": 0, "document": 1, "close": 2}
_ROOTS = {
    "name_assets": ("Assets", Side.OWNED),
    "name_liabilities": ("Liabilities", Side.OWED),
    "name_equity": ("Equity", Side.EQUITY),
    "name_income": ("Income", Side.INCOME),
    "name_expenses": ("Expenses", Side.EXPENSE),
}
_METHODS = frozenset({"STRICT", "STRICT_WITH_SIZE", "NONE", "AVERAGE", "FIFO", "LIFO", "HIFO"})
_SAID = {
    "note": "note", "document": "document", "event": "event", "query": "query",
    "custom": "custom directive",
}  # fmt: skip


@dataclass(slots=True)
class _Pad:
    """A pad that waits for the balances which say how much it moves."""

    one: Directive
    account: str
    source: str
    done: set[str] = field(default_factory=set)  # currencies


def read_ledger(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a ledger.

    Raises:
        RefusedFile: it is no text, takes in other files, or nothing in it can be read.
    """
    decoded = text_of(content, options)
    ledger = parse(decoded.text)
    if not ledger.directives:
        first = ledger.problems[0] if ledger.problems else None
        raise RefusedFile(
            first.reason if first else "no directive of Beancount in it",
            line=first.line if first else 0,
        )
    reading = _Reading(ledger, options)
    reading.books.guesses += decoded.guesses()
    reading.run()
    return document_of(reading.books, "beancount")


class _Reading:
    def __init__(self, ledger: Ledger, options: Mapping[str, str]) -> None:
        self._ledger = ledger
        self._options = options
        self.books = Books(problems=ledger.problems)
        self._running = Running()
        self._pads: dict[str, _Pad] = {}
        self._methods: dict[str, str] = {}
        self._opened: dict[str, tuple[str, ...]] = {}  # account → currencies
        self._closed: set[str] = set()
        self._meta: dict[str, dict[str, str]] = {}  # of commodities
        self._usual = ledger.options.get("booking_method", "STRICT").strip('"').upper()
        self._multiplier = self._number_option("inferred_tolerance_multiplier", Decimal("0.5"))
        self._booker = Booker(self._method, self._multiplier)

    def run(self) -> None:
        books = self.books
        for one in sorted(
            self._ledger.directives,
            key=lambda one: (one.on, _ORDER.get(one.what, 0), one.line),
        ):
            try:
                self._take(one)
            except (NotBooked, NoLot, ValueError, ArithmeticError) as error:
                books.problems.append(
                    RowProblem(one.line, str(error) or "it cannot be worked out", value=one.note)
                )
        for pad in self._pads.values():
            if not pad.done:
                books.pass_over("pad that no balance needs")
        books.transactions.sort(key=lambda one: (one.on, one.line))
        self._accounts()
        self._assets()
        if self._ledger.plugins:
            named = ", ".join(dict.fromkeys(self._ledger.plugins))
            books.notes.append(f"Plug-ins are not run, whatever they would change: {named}.")

    def _number_option(self, name: str, usual: Decimal) -> Decimal:
        try:
            return number_of(self._ledger.options.get(name, ""))[0] or usual
        except ValueError:
            return usual

    def _method(self, account: str) -> str:
        return self._methods.get(account) or (self._usual if self._usual in _METHODS else "STRICT")

    # -- directives ----------------------------------------------------------------------------

    def _take(self, one: Directive) -> None:
        if one.what == "txn":
            self._transaction(one, self._booker.postings(one))
        elif one.what == "open":
            self._open(one)
        elif one.what == "close":
            self._closed.add(one.rest.strip())
        elif one.what == "commodity":
            self._meta[one.rest.strip()] = one.meta
        elif one.what == "pad":
            account, _, source = one.rest.partition(" ")
            if not source.strip():
                raise NotBooked("a pad needs two accounts")
            self._pads[account] = _Pad(one, account, source.strip())
        elif one.what == "balance":
            self._balance(one)
        elif one.what == "price":
            symbol, amount = self._symbol_and_amount(one.rest)
            self.books.prices.append(
                StatedPrice(one.on, symbol, amount.number or ZERO, amount.currency, one.line)
            )
        elif one.what in SILENT:
            self.books.pass_over(_SAID[one.what])

    def _open(self, one: Directive) -> None:
        account, _, rest = one.rest.partition(" ")
        method = next((text for text in texts_of(rest) if text.upper() in _METHODS), "")
        if method:
            self._methods[account] = method.upper()
        named = rest.partition('"')[0].replace(",", " ").split()
        self._opened[account] = tuple(named)

    def _symbol_and_amount(self, rest: str) -> tuple[str, Amount]:
        scanner = Scanner(rest)
        symbol, amount = scanner.maybe_currency(), scanner.maybe_amount()
        if not symbol or amount is None or amount.number is None or not amount.currency:
            raise NotBooked("a price needs a commodity, a number and a currency")
        return symbol, amount

    def _balance(self, one: Directive) -> None:
        account, _, rest = one.rest.partition(" ")
        scanner = Scanner(rest)
        number = scanner.maybe_number()
        allowed = scanner.maybe_number() if scanner.skip("~") else None
        currency = scanner.maybe_currency()
        if number is None or not currency:
            raise NotBooked("a balance needs an account, a number and a currency")
        value, places = number
        slack = allowed[0] if allowed else ZERO
        if allowed is None and places:
            slack = Decimal(1).scaleb(-places) * self._multiplier * 2
        running = self._running
        held = running.held(account, currency, is_deep=True)
        pad = self._pads.get(account)
        if pad is not None and currency not in pad.done:
            pad.done.add(currency)
            if abs(value - held) > slack:
                self._fill(pad, currency, value - held)
                held = running.held(account, currency, is_deep=True)
        if one.on.year <= FIRST_YEAR and one.on.month == one.on.day == 1:
            return
        self.books.stated.append(
            Stated(
                account,
                currency,
                value,
                held,
                type(one.on).fromordinal(one.on.toordinal() - 1),  # as the day begins
                one.line,
                is_right=abs(value - held) <= slack,
                is_seen=held == running.held(account, currency),
            )
        )

    def _fill(self, pad: _Pad, currency: str, missing: Decimal) -> None:
        line = pad.one.line
        self._transaction(
            Directive(line, pad.one.on, "txn", "", "Pad", text=pad.one.text),
            [
                Posting(pad.account, currency, missing, line=line),
                Posting(pad.source, currency, -missing, line=line),
            ],
        )

    def _transaction(self, one: Directive, postings: list[Posting]) -> None:
        for post in postings:
            self._side(post.account)
            self._running.add(post.account, post.commodity, post.quantity)
        payload = json.dumps({"text": "\n".join(one.text)}, ensure_ascii=False)
        self.books.transactions.append(
            Transaction(one.line, one.on, postings, "", one.note, payload)
        )

    # -- accounts and commodities -----------------------------------------------------------------

    def _side(self, account: str) -> Side:
        root = account.partition(":")[0]
        for option, (usual, side) in _ROOTS.items():
            if root == self._ledger.options.get(option, usual):
                return side
        raise NotBooked(f"{root} is none of the five roots of accounts")

    def _accounts(self) -> None:
        books = self.books
        names = {post.account for one in books.transactions for post in one.postings}
        books.stated = [one for one in books.stated if self._has_side(one)]
        names |= {one.account for one in books.stated}
        kept = {
            post.account
            for one in books.transactions
            for post in one.postings
            if not is_currency(post.commodity)
        }
        commodities = self._commodities()
        for name in sorted(names):
            side = self._side(name)
            currencies = self._opened.get(name, ())
            type_, subtype = ("", "")
            if side in OWN:
                type_, subtype = type_of(name, side, holds_assets=name in kept)
            single = currencies[0] if len(currencies) == 1 and is_currency(currencies[0]) else ""
            payer = payer_of(name, commodities) if side == Side.INCOME else ""
            note = "closed" if name in self._closed else ""
            means = means_of(name, side)
            books.accounts[name] = BookAccount(
                name, name, side, type_, subtype, single, means, payer, note
            )

    def _has_side(self, one: Stated) -> bool:
        try:
            self._side(one.account)
        except NotBooked as error:
            self.books.problems.append(RowProblem(one.line, str(error)))
            return False
        return True

    def _commodities(self) -> set[str]:
        found: set[str] = set()
        for one in self.books.transactions:
            for post in one.postings:
                found.add(post.commodity)
                if post.weighed_in:
                    found.add(post.weighed_in)
        for price in self.books.prices:
            found |= {price.commodity, price.quote}
        return found | {one.commodity for one in self.books.stated}

    def _assets(self) -> None:
        priced = {one.commodity for one in self.books.prices}
        for one in self.books.transactions:
            priced |= {post.commodity for post in one.postings if post.weighed_in}
        self.books.assets = {one: self._asset(one, priced) for one in self._commodities()}

    def _asset(self, symbol: str, priced: set[str]) -> RemoteAsset:
        meta = {key.lower(): value for key, value in self._meta.get(symbol, {}).items()}
        return asset_of(
            symbol,
            self._options,
            priced,
            name=meta.get("name", ""),
            isin=meta.get("isin", "").strip().upper(),
            cusip=meta.get("cusip", "").strip().upper(),
        )


__all__ = ["read_ledger"]
