"""From the XML of KMyMoney to a document. An investment account holds all its securities."""

import json
import re
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
from app.providers.double_entry.translating import ADD, DIVIDEND, REMOVE, SPLIT
from app.providers.double_entry.xml_nodes import Fractions, Node, read_nodes, unpacked
from app.providers.reading import day_of

# KMyMoney declares a type of document that says nothing. Any other is refused.
_DOCTYPE = re.compile(rb"<!DOCTYPE\s{1,9}KMYMONEY-FILE\s{0,9}>")
_WANTED = frozenset(
    {"INSTITUTION", "PAYEE", "ACCOUNT", "TRANSACTIONS", "SECURITY", "PRICEPAIR", "SCHEDULED_TX",
     "BUDGET"}
)  # fmt: skip
_BARRED = frozenset({"SCHEDULES", "DELETED", "REPORTS"})
_TOP = {
    "AStd::Asset": Side.OWNED, "AStd::Liability": Side.OWED, "AStd::Income": Side.INCOME,
    "AStd::Expense": Side.EXPENSE, "AStd::Equity": Side.EQUITY,
}  # fmt: skip
_INVESTMENT, _STOCK = "7", "15"
_TYPES: dict[str, tuple[Side, str, str]] = {
    "1": (Side.OWNED, "depository", "checking"),
    "2": (Side.OWNED, "depository", "savings"),
    "3": (Side.OWNED, "depository", "checking"),  # cash
    "4": (Side.OWED, "credit", "credit_card"),
    "5": (Side.OWED, "loan", "personal"),
    "6": (Side.OWNED, "depository", "cd"),
    "7": (Side.OWNED, "investment", "brokerage"),
    "8": (Side.OWNED, "depository", "savings"),  # money market
    "9": (Side.OWNED, "manual_asset", "other"),
    "10": (Side.OWED, "manual_liability", "other"),
    "11": (Side.OWNED, "depository", "checking"),
    "12": (Side.INCOME, "", ""),
    "13": (Side.EXPENSE, "", ""),
    "14": (Side.OWNED, "manual_asset", "other"),  # money lent
    "15": (Side.OWNED, "investment", "brokerage"),
    "16": (Side.EQUITY, "", ""),
}
_DEEPEST = 64


def read_books(content: bytes, options: Mapping[str, str]) -> Document:
    """Read whole books.

    Raises:
        RefusedFile: no books of KMyMoney, encrypted, or damaged.
    """
    del options  # all is stated
    body = unpacked(content)
    if body[:200].lstrip().startswith(b"-----BEGIN PGP"):
        raise RefusedFile("it is encrypted: let KMyMoney save it without a key", line=1)
    head = _DOCTYPE.sub(lambda found: b" " * len(found[0]), body[:1000], count=1)
    reading = _Reading()
    read_nodes(
        head + body[1000:],
        roots=frozenset({"KMYMONEY-FILE"}),
        wanted=_WANTED,
        barred=_BARRED,
        take=reading.take,
    )
    return document_of(reading.whole(), "kmymoney")


class _Reading:
    def __init__(self) -> None:
        self._books = Books()
        self._numbers = Fractions()
        self._institutions: dict[str, str] = {}
        self._payees: dict[str, str] = {}
        self._nodes: dict[str, Node] = {}
        self._securities: dict[str, RemoteAsset] = {}
        self._transactions: list[Node] = []
        self._pairs: list[Node] = []
        self._held: dict[tuple[str, str], Decimal] = {}

    def take(self, node: Node) -> None:
        if node.tag == "TRANSACTIONS":
            self._transactions += [one for one in node.children if one.tag == "TRANSACTION"]
            stated = node.attr("count")
            if stated.isascii() and stated.isdigit() and len(stated) < 10:
                self._books.count("TRANSACTION", int(stated), len(self._transactions))
        elif node.tag == "INSTITUTION":
            self._institutions[node.attr("id")] = node.attr("name")
        elif node.tag == "PAYEE":
            self._payees[node.attr("id")] = node.attr("name")
        elif node.tag == "ACCOUNT" and node.attr("type"):
            self._nodes[node.attr("id")] = node
        elif node.tag == "SECURITY":
            self._securities[node.attr("id")] = _security(node)
        elif node.tag == "PRICEPAIR":
            self._pairs.append(node)

    def whole(self) -> Books:
        """Return the books.

        Raises:
            RefusedFile: there is no account in it.
        """
        if not self._nodes:
            raise RefusedFile("no account in it")
        books = self._books
        self._accounts()
        for node in sorted(self._transactions, key=lambda one: one.attr("postdate")):
            try:
                one = self._transaction(node)
            except ValueError as error:
                books.problems.append(RowProblem(node.line, str(error), value=node.attr("memo")))
                continue
            books.transactions.append(one)
        for node in self._pairs:
            self._prices(node)
        used = {post.commodity for one in books.transactions for post in one.postings}
        used |= {post.weighed_in for one in books.transactions for post in one.postings}
        used |= {name for one in books.prices for name in (one.commodity, one.quote)}
        books.assets = {name: self._asset(name) for name in used - {""}}
        return books

    # -- accounts --------------------------------------------------------------------------------

    def _accounts(self) -> None:
        for own_id, node in self._nodes.items():
            kind = node.attr("type")
            known = _TYPES.get(kind)
            if own_id in _TOP:
                continue
            if known is None:
                self._books.problems.append(
                    RowProblem(node.line, f"an account of a type that is not known: {kind[:30]!r}")
                )
                continue
            side, type_, subtype = known
            if kind == "9":
                type_, subtype = type_of(f":{node.attr('name')}", side)
            path = self._path(own_id)
            means = means_of(f"x:{path}", side)
            if side == Side.EQUITY and _pair(node, "OpeningBalanceAccount").lower() == "yes":
                means = Means.OPENING
            currency = node.attr("currency")
            number = node.attr("number")
            self._books.accounts[own_id] = BookAccount(
                own_id,
                path,
                side,
                type_,
                subtype,
                currency if side in OWN and is_currency(currency) else "",
                means,
                note="closed" if _pair(node, "mm-closed").lower() == "yes" else "",
                institution=self._institutions.get(node.attr("institution"), ""),
                mask=number[-4:] if side in OWN else "",
            )

    def _path(self, own_id: str) -> str:
        """Return the names from the top down, that of the class of accounts aside."""
        names: list[str] = []
        while own_id in self._nodes and own_id not in _TOP and len(names) < _DEEPEST:
            node = self._nodes[own_id]
            names.append(node.attr("name"))
            own_id = node.attr("parentaccount")
        return ":".join(reversed(names))

    def _place(self, own_id: str) -> str:
        """Return the account that holds what is in one: a security's is the one above it."""
        node = self._nodes.get(own_id)
        if node is not None and node.attr("type") == _STOCK:
            above = self._nodes.get(node.attr("parentaccount"))
            if above is not None and above.attr("type") == _INVESTMENT:
                return above.attr("id")
        return own_id

    # -- transactions ----------------------------------------------------------------------------

    def _transaction(self, node: Node) -> Transaction:
        currency = node.attr("commodity")
        if not currency:
            raise ValueError("a transaction without its currency")
        one = Transaction(node.line, day_of(node.attr("postdate")), [], node.attr("id"))
        splits = node.first("SPLITS")
        total = ZERO
        payees: list[str] = []
        for split in splits.children if splits else ():
            if split.tag != "SPLIT":
                continue
            value = self._numbers.read(split.attr("value"))
            total += value
            one.postings.append(self._posting(split, currency, value))
            payees.append(self._payees.get(split.attr("payee"), ""))
        texts = dict.fromkeys([*payees, node.attr("memo")])
        one.note = " · ".join(text for text in texts if text)
        one.payload = _payload(node)
        if total:
            self._books.off_balance(one, currency, total)
        for post in one.postings:
            key = (post.account, post.commodity)
            self._held[key] = self._held.get(key, ZERO) + post.quantity
        return one

    def _posting(self, split: Node, currency: str, value: Decimal) -> Posting:
        own_id = split.attr("account")
        if own_id not in self._books.accounts:
            raise ValueError("a split of an account that is not in the file")
        commodity = self._nodes[own_id].attr("currency") or currency
        shares = self._numbers.read(split.attr("shares"))
        action = split.attr("action").lower()
        place = self._place(own_id)
        if action == SPLIT and commodity != currency:
            if shares <= 0:
                raise ValueError(f"a stock split of {plain(shares)} for one")
            shares = self._held.get((place, commodity), ZERO) * (shares - 1)
        elif commodity == currency and shares != value:
            raise ValueError(
                f"a split says {plain(value)} and {plain(shares)} {currency}, which are not equal"
            )
        is_other = commodity != currency
        known = {"add": ADD, "remove": REMOVE, "dividend": DIVIDEND, "yield": DIVIDEND}
        return Posting(
            place,
            commodity,
            shares,
            value if is_other else None,
            currency if is_other else "",
            memo=split.attr("memo"),
            line=split.line,
            action=known.get(action, action),
        )

    # -- commodities -----------------------------------------------------------------------------

    def _asset(self, name: str) -> RemoteAsset:
        if name in self._securities:
            return self._securities[name]
        if is_currency(name):
            return RemoteAsset(name, AssetType.FIAT)
        return RemoteAsset(name, AssetType.OTHER)

    def _prices(self, node: Node) -> None:
        for one in node.children:
            try:
                on: date = day_of(one.attr("date"))
                value = self._numbers.read(one.attr("price"), rounds=True)
            except ValueError as error:
                self._books.problems.append(RowProblem(one.line, f"a price: {error}"))
                continue
            if node.attr("from") and node.attr("to"):
                self._books.prices.append(
                    StatedPrice(on, node.attr("from"), value, node.attr("to"), one.line)
                )


def _security(node: Node) -> RemoteAsset:
    symbol, name = node.attr("symbol"), node.attr("name")
    code = _pair(node, "kmm-security-id").upper()
    isin = next((one for one in (code, symbol) if is_isin(one)), "")
    return RemoteAsset(symbol or isin or name, AssetType.PUBLIC_STOCK, name, isin=isin)


def _pair(node: Node, key: str) -> str:
    pairs = node.first("KEYVALUEPAIRS")
    for pair in pairs.children if pairs else ():
        if pair.attr("key") == key:
            return pair.attr("value")
    return ""


def _payload(node: Node) -> str:
    splits = node.first("SPLITS")
    told: dict[str, object] = {name: value for name, value in node.attrs.items() if value}
    told["splits"] = [
        {name: value for name, value in one.attrs.items() if value}
        for one in (splits.children if splits else ())
    ]
    return json.dumps(told, ensure_ascii=False)


__all__ = ["read_books"]
