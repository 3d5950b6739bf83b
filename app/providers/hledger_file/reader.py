"""From a journal to a document: transactions in the order of their days, assertions checked."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain.errors import RowProblem
from app.ports.importers import Document, Guess, RefusedFile
from app.providers.double_entry.balances import Running
from app.providers.double_entry.categories import means_of, payer_of, side_of_root, type_of
from app.providers.double_entry.commodities import asset_of, guess_of
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
from app.providers.hledger_file.amounts import Amount
from app.providers.hledger_file.balancing import NotBalanced, balanced
from app.providers.hledger_file.parsing import Journal, Part, Written, parse
from app.providers.text_of import text_of

_LETTERS = {
    "A": Side.OWNED, "C": Side.OWNED, "L": Side.OWED, "E": Side.EQUITY, "V": Side.EQUITY,
    "R": Side.INCOME, "X": Side.EXPENSE, "G": Side.INCOME,
}  # fmt: skip
_WORDS = {
    "asset": "A", "cash": "C", "liability": "L", "equity": "E", "conversion": "V",
    "revenue": "R", "income": "R", "expense": "X", "gain": "G",
}  # fmt: skip
_NAMED = (
    (Side.OWNED, re.compile(r"assets?(:|$)", re.I)),
    (Side.OWED, re.compile(r"(debts?|liabilit(y|ies))(:|$)", re.I)),
    (Side.EQUITY, re.compile(r"equity(:|$)", re.I)),
    (Side.INCOME, re.compile(r"(income|revenue)s?(:|$)", re.I)),
    (Side.EXPENSE, re.compile(r"expenses?(:|$)", re.I)),
)
_CHOICES = ("owned", "owed", "income", "expense", "equity")


@dataclass(slots=True)
class _Item:
    """One step: a whole transaction, or the postings of one that have a day of their own."""

    on: date
    one: Written
    parts: list[Part]
    postings: list[Posting] | None  # `None`: amounts depend on what is held by then


def read_journal(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a journal.

    Raises:
        RefusedFile: it is no text, takes in other files, or nothing in it can be read.
    """
    decoded = text_of(content, options)
    journal = parse(decoded.text, options)
    if not journal.transactions and not journal.prices:
        first = journal.problems[0] if journal.problems else None
        raise RefusedFile(
            first.reason if first else "no transaction in it", line=first.line if first else 0
        )
    books = Books(problems=journal.problems, passed=journal.passed)
    books.guesses += decoded.guesses()
    _Reading(journal, options, books).run()
    return document_of(books, "hledger")


class _Reading:
    def __init__(self, journal: Journal, options: Mapping[str, str], books: Books) -> None:
        self._journal = journal
        self._options = options
        self._books = books
        self._running = Running()
        self._done: dict[int, list[Posting]] = {}  # line of a transaction → its postings
        self._leaves_virtual = options.get("virtual", "") == "left out"
        self._stated: list[tuple[Stated, Part]] = []

    def run(self) -> None:
        virtual = sum(
            1 for one in self._journal.transactions for part in one.parts if part.brackets
        )
        for item in sorted(self._items(), key=lambda item: item.on):
            self._step(item)
        self._accounts()
        self._assets()
        books = self._books
        for one in self._journal.transactions:
            if one.line in self._done:
                books.transactions.append(self._transaction(one))
        books.transactions.sort(key=lambda one: one.on)
        self._last_of_days()
        self._guess(virtual)

    # -- amounts ---------------------------------------------------------------------------------

    def _items(self) -> Iterator[_Item]:
        for one in self._journal.transactions:
            if self._leaves_virtual:
                one.parts = [part for part in one.parts if not part.brackets]
            if any(part.says.amount is None and part.says.asserted for part in one.parts):
                yield _Item(one.on, one, one.parts, None)
                continue
            try:
                postings = balanced(one, [part.says.amount for part in one.parts])
            except (NotBalanced, ArithmeticError) as error:
                self._problem(one, str(error))
                continue
            self._done[one.line] = postings
            by_day: dict[date, list[Part]] = {}
            for part in one.parts:
                by_day.setdefault(part.on or one.on, []).append(part)
            for on, parts in by_day.items():
                lines = {part.line for part in parts}
                yield _Item(on, one, parts, [post for post in postings if post.line in lines])

    def _step(self, item: _Item) -> None:
        """Take postings in, and look at the balances that stand beside them."""
        postings = item.postings
        if postings is None:
            amounts = [self._assigned(item.one, part) for part in item.parts]
            try:
                postings = balanced(item.one, amounts)
            except (NotBalanced, ArithmeticError) as error:
                self._problem(item.one, str(error))
                return
            self._done[item.one.line] = postings
        for part in item.parts:
            for post in postings:
                if post.line == part.line:
                    self._running.add(post.account, post.commodity, post.quantity)
            if part.says.asserted is not None:
                self._check(part, part.says.asserted, item.on)

    def _assigned(self, one: Written, part: Part) -> Amount | None:
        """Return the amount of a posting, or what its stated balance needs.

        An account that comes before it in the same transaction counts already.
        """
        says = part.says
        if says.amount is not None or says.asserted is None:
            return says.amount
        wanted = says.asserted
        held = self._running.held(part.account, wanted.commodity, is_deep=says.is_deep)
        for before in one.parts:
            if before is part:
                break
            amount = before.says.amount
            if (
                before.account == part.account
                and amount is not None
                and amount.commodity == wanted.commodity
            ):
                held += amount.quantity
        return Amount(wanted.quantity - held, wanted.commodity, wanted.places)

    def _check(self, part: Part, stated: Amount, on: date) -> None:
        if not stated.commodity and not stated.quantity:
            return
        says, running = part.says, self._running
        held = running.held(part.account, stated.commodity, is_deep=says.is_deep)
        is_right = held == stated.quantity
        if says.is_sole and running.others(part.account, stated.commodity, is_deep=says.is_deep):
            is_right = False
            self._books.notes.append(
                f"Line {part.line} says that {part.account} holds nothing but {stated.commodity}, "
                "and it does."
            )
        is_seen = not says.is_deep or held == running.held(part.account, stated.commodity)
        found = Stated(
            part.account, stated.commodity, stated.quantity, held, on, part.line, is_right, is_seen
        )
        self._stated.append((found, part))

    def _last_of_days(self) -> None:
        """Keep stated balances; those after which more follows on the day are no closing ones."""
        ends: dict[tuple[str, str, date], int] = {}
        for one in self._books.transactions:
            for post in one.postings:
                key = (post.account, post.commodity, post.on or one.on)
                ends[key] = max(ends.get(key, 0), post.line)
        for found, part in self._stated:
            last = ends.get((found.account, found.commodity, found.on), 0)
            self._books.stated.append(replace(found, is_seen=found.is_seen and last <= part.line))

    def _problem(self, one: Written, reason: str) -> None:
        self._books.problems.append(RowProblem(one.line, reason, value=one.note[:60]))

    # -- accounts and commodities -----------------------------------------------------------------

    def _accounts(self) -> None:
        names = {post.account for postings in self._done.values() for post in postings}
        names |= {found.account for found, _ in self._stated}
        kept = {
            post.account
            for postings in self._done.values()
            for post in postings
            if post.weighed_in or self._is_asset(post.commodity)
        }
        commodities = self._commodities()
        asked: set[str] = set()
        for name in sorted(names):
            side = self._side(name, asked)
            type_, subtype = (
                type_of(name, side, holds_assets=name in kept) if side in OWN else ("", "")
            )
            payer = payer_of(name, commodities) if side == Side.INCOME else ""
            self._books.accounts[name] = BookAccount(
                name, name, side, type_, subtype, "", means_of(name, side), payer
            )

    def _side(self, name: str, asked: set[str]) -> Side:
        path = name
        while path:
            declared = self._journal.types.get(path, "")
            letter = _WORDS.get(declared.lower(), declared.upper()[:1])
            if letter in _LETTERS:
                return _LETTERS[letter]
            path = path.rpartition(":")[0]
        for side, pattern in _NAMED:
            if pattern.match(name):
                return side
        root = name.partition(":")[0]
        said = self._options.get(f"account_type:{root}", "")
        found = Side(said) if said in _CHOICES else side_of_root(root)
        if root not in asked and (found is None or said):
            asked.add(root)
            self._books.guesses.append(
                Guess(f"account_type:{root}", found or "owned", _CHOICES, found is None, name[:80])
            )
        return found or Side.OWNED

    def _commodities(self) -> set[str]:
        found = {post.commodity for postings in self._done.values() for post in postings}
        found |= {post.weighed_in for ps in self._done.values() for post in ps if post.weighed_in}
        found |= {one.commodity for one, _ in self._stated}
        for _, _, symbol, price in self._journal.prices:
            found |= {symbol, price.commodity}
        return found

    def _is_asset(self, commodity: str) -> bool:
        return asset_of(commodity, self._options, ()).type != "fiat"

    def _assets(self) -> None:
        options, books = self._options, self._books
        priced = {symbol for _, _, symbol, _ in self._journal.prices}
        for postings in self._done.values():
            priced |= {post.commodity for post in postings if post.weighed_in}
        books.assets = {one: asset_of(one, options, priced) for one in self._commodities()}
        for symbol in sorted(books.assets):
            guess = guess_of(symbol, options)
            if guess:
                books.guesses.append(guess)
        for line, on, symbol, price in self._journal.prices:
            books.prices.append(StatedPrice(on, symbol, price.quantity, price.commodity, line))

    def _transaction(self, one: Written) -> Transaction:
        postings = [post for post in self._done[one.line] if post.commodity or post.quantity]
        payload = json.dumps({"text": "\n".join(one.text)}, ensure_ascii=False)
        return Transaction(one.line, one.on, postings, "", one.note, payload)

    # -- what is asked --------------------------------------------------------------------------

    def _guess(self, virtual: int) -> None:
        numbers, guesses = self._journal.numbers, self._books.guesses
        unsure = {
            mark: sample
            for mark, sample in numbers.unsure.items()
            if mark == "," or "," in numbers.seen
        }
        for mark, sample in unsure.items():
            if numbers.seen != {mark}:
                guesses.append(Guess("decimal", mark, (".", ","), True, sample))
                break
        if numbers.bare:
            guesses.append(Guess("currency", "", (), True, numbers.bare))
        if virtual:
            value = "left out" if self._leaves_virtual else "counted"
            guesses.append(Guess("virtual", value, ("counted", "left out")))
            self._books.notes.append(
                f"{virtual} postings in brackets are virtual; hledger counts them unless it is "
                "called with --real, and so they are counted here too."
                if value == "counted"
                else f"{virtual} postings in brackets are virtual and left out."
            )


__all__ = ["read_journal"]
