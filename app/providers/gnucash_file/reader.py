"""From the XML of GnuCash to a document: accounts, transactions with their splits, prices."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.identity import is_isin
from app.domain.numbers import ZERO, plain
from app.ports.importers import Document, RefusedFile
from app.ports.providers import RemoteAsset
from app.providers.double_entry.categories import means_of, type_of
from app.providers.double_entry.document import document_of
from app.providers.double_entry.records import (
    OWN,
    BookAccount,
    Books,
    Means,
    Posting,
    Side,
    StatedPrice,
    Transaction,
)
from app.providers.double_entry.translating import DIVIDEND, SPLIT
from app.providers.double_entry.xml_nodes import Fractions, Node, read_nodes, unpacked
from app.providers.reading import day_of

_WANTED = frozenset(
    {"gnc:account", "gnc:transaction", "gnc:commodity", "gnc:pricedb", "gnc:count-data",
     "gnc:schedxaction", "gnc:budget", "gnc:GncInvoice"}
)  # fmt: skip
_BARRED = frozenset({"gnc:template-transactions"})
_SIDES = {
    "ASSET": Side.OWNED, "BANK": Side.OWNED, "CASH": Side.OWNED, "STOCK": Side.OWNED,
    "MUTUAL": Side.OWNED, "CURRENCY": Side.OWNED, "RECEIVABLE": Side.OWNED,
    "CHECKING": Side.OWNED, "SAVINGS": Side.OWNED, "MONEYMRKT": Side.OWNED,
    "CREDIT": Side.OWED, "LIABILITY": Side.OWED, "PAYABLE": Side.OWED, "CREDITLINE": Side.OWED,
    "INCOME": Side.INCOME, "EXPENSE": Side.EXPENSE, "EQUITY": Side.EQUITY,
    "TRADING": Side.TRADING,
}  # fmt: skip
_TYPES = {
    "CHECKING": ("depository", "checking"), "SAVINGS": ("depository", "savings"),
    "MONEYMRKT": ("depository", "savings"), "CREDIT": ("credit", "credit_card"),
    "STOCK": ("investment", "brokerage"), "MUTUAL": ("investment", "brokerage"),
    "RECEIVABLE": ("manual_asset", "other"), "PAYABLE": ("manual_liability", "other"),
}  # fmt: skip
_COINS = frozenset({"CRYPTO", "CRYPTOCURRENCY", "CRYPTOCURRENCIES", "COIN", "COINS"})
_CURRENCY = frozenset({"CURRENCY", "ISO4217"})
_TOLD = {
    "gnc:schedxaction": "scheduled transactions",
    "gnc:budget": "budgets",
    "gnc:GncInvoice": "invoices and bills, which are no rows of their own",
}


def read_books(content: bytes, options: Mapping[str, str]) -> Document:
    """Read whole books.

    Raises:
        RefusedFile: no books of GnuCash, or damaged.
    """
    del options  # all is stated
    reading = _Reading()
    read_nodes(
        unpacked(content),
        roots=frozenset({"gnc-v2"}),
        wanted=_WANTED,
        barred=_BARRED,
        take=reading.take,
    )
    return document_of(reading.whole(), "gnucash")


class _Reading:
    def __init__(self) -> None:
        self._books = Books()
        self._nodes: dict[str, Node] = {}  # accounts by id
        self._transactions: list[Node] = []
        self._stated: dict[str, int] = {}
        self._told: dict[str, int] = {}
        self._assets: dict[str, RemoteAsset] = {}
        self._prices: list[Node] = []
        self._numbers = Fractions()
        self._read_accounts = 0

    def take(self, node: Node) -> None:
        if node.tag == "gnc:transaction":
            self._transactions.append(node)
        elif node.tag == "gnc:account":
            self._read_accounts += 1
            self._nodes[node.words("act:id")] = node
        elif node.tag == "gnc:commodity":
            self._commodity(node)
        elif node.tag == "gnc:pricedb":
            self._prices += [one for one in node.children if one.tag == "price"]
        elif node.tag == "gnc:count-data":
            kind, text = node.attr("cd:type"), node.text.strip()
            if text.isascii() and text.isdigit() and len(text) < 10:
                self._stated[kind] = self._stated.get(kind, 0) + int(text)
        else:
            self._told[node.tag] = self._told.get(node.tag, 0) + 1

    def whole(self) -> Books:
        """Return the books.

        Raises:
            RefusedFile: there is no account in it.
        """
        if not self._nodes:
            raise RefusedFile("no account in it")
        books = self._books
        self._check_counts()
        self._accounts()
        for node in self._transactions:
            try:
                one = self._transaction(node)
            except ValueError as error:
                told = node.words("trn:description")[:60]
                books.problems.append(RowProblem(node.line, str(error), value=told))
                continue
            books.transactions.append(one)
        books.transactions.sort(key=lambda one: one.on)
        for node in self._prices:
            self._price(node)
        books.assets = self._assets
        for tag, count in self._told.items():
            books.notes.append(f"Coffer does not read {_TOLD[tag]}: {count}.")
        return books

    def _check_counts(self) -> None:
        found = {"transaction": len(self._transactions), "account": self._read_accounts}
        for kind, count in found.items():
            if kind in self._stated:
                self._books.count(kind, self._stated[kind], count)

    # -- commodities -----------------------------------------------------------------------------

    def _commodity(self, node: Node) -> str:
        """Return the key of a commodity, by element `gnc:commodity` or one that names it."""
        space, symbol = node.words("cmdty:space"), node.words("cmdty:id")
        if not symbol:
            raise ValueError("a commodity without a name")
        key = symbol if space in _CURRENCY else f"{space}:{symbol}"
        if key not in self._assets or node.tag == "gnc:commodity":
            self._assets[key] = _asset(node, space, symbol)
        return key

    def _named(self, node: Node | None) -> str:
        if node is None:
            raise ValueError("a commodity is missing")
        return self._commodity(node)

    # -- accounts --------------------------------------------------------------------------------

    def _accounts(self) -> None:
        for own_id, node in self._nodes.items():
            kind = node.words("act:type")
            if kind == "ROOT":
                continue
            side = _SIDES.get(kind)
            if side is None:
                self._books.problems.append(
                    RowProblem(node.line, f"an account of a type that is not known: {kind[:30]!r}")
                )
                continue
            try:
                commodity = self._named(node.first("act:commodity"))
            except ValueError as error:
                if side in OWN:
                    self._books.problems.append(RowProblem(node.line, str(error)))
                    continue
                commodity = ""
            path = self._path(own_id)
            means = means_of(path, side)
            if side == Side.EQUITY and _slot(node, "equity-type") == "opening-balance":
                means = Means.OPENING
            type_, subtype = ("", "")
            if side in OWN:
                asset = self._assets.get(commodity)
                holds = asset is not None and asset.type != AssetType.FIAT
                type_, subtype = _TYPES.get(kind) or type_of(path, side, holds_assets=holds)
            self._books.accounts[own_id] = BookAccount(
                own_id,
                path,
                side,
                type_,
                subtype,
                commodity if is_currency(commodity) else "",
                means,
                note="placeholder" if _slot(node, "placeholder") == "true" else "",
            )

    def _path(self, own_id: str) -> str:
        """Return the names from the top down; a ring of parents ends where it closes."""
        names: list[str] = []
        seen: set[str] = set()
        while own_id in self._nodes and own_id not in seen and len(seen) < 64:
            seen.add(own_id)
            node = self._nodes[own_id]
            if node.words("act:type") == "ROOT":
                break
            names.append(node.words("act:name"))
            own_id = node.words("act:parent")
        return ":".join(reversed(names))

    # -- transactions ----------------------------------------------------------------------------

    def _transaction(self, node: Node) -> Transaction:
        currency = self._named(node.first("trn:currency"))
        on = _day(node, "trn:date-posted")
        splits = node.first("trn:splits")
        texts = [node.words("trn:description"), node.words("trn:num")]
        one = Transaction(node.line, on, [], node.words("trn:id"))
        one.note = " · ".join(dict.fromkeys(text for text in texts if text))
        total = ZERO
        for split in splits.children if splits else ():
            value = self._numbers.read(split.words("split:value"))
            total += value
            one.postings.append(self._posting(split, currency, value))
        if total:
            self._books.off_balance(one, currency, total)
        if "split" in one.note.lower().split():
            for post in one.postings:
                if not post.weight and post.quantity and post.weight is not None:
                    post.action = SPLIT
        one.payload = _payload(node)
        return one

    def _posting(self, split: Node, currency: str, value: Decimal) -> Posting:
        own_id = split.words("split:account")
        account = self._nodes.get(own_id)
        if account is None or own_id not in self._books.accounts:
            raise ValueError("a split of an account that is not in the file")
        stated = split.words("split:quantity")
        quantity = self._numbers.read(stated) if stated else value
        found = account.first("act:commodity")
        commodity = self._commodity(found) if found else currency
        if not stated and commodity != currency:
            raise ValueError("a split without its quantity")
        if commodity == currency and quantity != value:
            raise ValueError(
                f"a split says {plain(value)} and {plain(quantity)} {currency}, which are not equal"
            )
        action = split.words("split:action").lower()
        is_other = commodity != currency
        return Posting(
            own_id,
            commodity,
            quantity,
            value if is_other else None,
            currency if is_other else "",
            memo=split.words("split:memo"),
            line=split.line,
            action={"split": SPLIT, "dividend": DIVIDEND}.get(action, action),
            id=split.words("split:id"),
        )

    def _price(self, node: Node) -> None:
        try:
            self._books.prices.append(
                StatedPrice(
                    _day(node, "price:time"),
                    self._named(node.first("price:commodity")),
                    self._numbers.read(node.words("price:value"), rounds=True),
                    self._named(node.first("price:currency")),
                    node.line,
                )
            )
        except ValueError as error:
            self._books.problems.append(RowProblem(node.line, f"a price: {error}"))


def _asset(node: Node, space: str, symbol: str) -> RemoteAsset:
    if space in _CURRENCY and is_currency(symbol):
        return RemoteAsset(symbol, AssetType.FIAT)
    name, code = node.words("cmdty:name"), node.words("cmdty:xcode").upper()
    if space.upper() in _COINS:
        return RemoteAsset(symbol, AssetType.CRYPTO, name)
    if space in _CURRENCY:
        return RemoteAsset(symbol, AssetType.OTHER, name)
    isin = code if is_isin(code) else symbol if is_isin(symbol) else ""
    return RemoteAsset(symbol, AssetType.PUBLIC_STOCK, name, isin=isin)


def _day(node: Node, tag: str) -> date:
    """Return the day as it is written: a time of day there is none of the transaction's."""
    text = node.words(tag, "ts:date") or node.words(tag, "gdate")
    if not text:
        raise ValueError("no date")
    return day_of(text)


def _slot(node: Node, key: str) -> str:
    slots = node.first("act:slots")
    for slot in slots.children if slots else ():
        if slot.words("slot:key") == key:
            return slot.words("slot:value")
    return ""


def _payload(node: Node) -> str:
    splits = node.first("trn:splits")
    told = {
        "description": node.words("trn:description"),
        "num": node.words("trn:num"),
        "date": node.words("trn:date-posted", "ts:date"),
        "currency": node.words("trn:currency", "cmdty:id"),
        "splits": [
            {one.tag.partition(":")[2]: one.text for one in split.children if one.text}
            for split in (splits.children if splits else ())
        ],
    }
    return json.dumps(told, ensure_ascii=False)


__all__ = ["read_books"]
