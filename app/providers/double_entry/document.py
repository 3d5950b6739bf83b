"""From books of double entry to the document that an importer answers with."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.numbers import LIMIT, plain, to_ledger
from app.domain.times import end_us
from app.ports.importers import Document, FileEntry, FilePrice
from app.ports.providers import RemoteAccount, RemoteBalance
from app.providers.double_entry.records import OWN, BookAccount, Books, Stated, StatedPrice
from app.providers.double_entry.stated_parts import with_parts
from app.providers.double_entry.translating import Translator

NO_EFFECT = "moves no account"
MOST_NOTES = 100


def document_of(books: Books, format_id: str) -> Document:
    """Return the document. Only accounts that are owned or owed and that something moves in."""
    translator = Translator(books.accounts, books.assets)
    entries: list[FileEntry] = []
    for one in books.transactions:
        try:
            entries += translator.entries(one)
        except (ArithmeticError, ValueError) as error:
            books.problems.append(RowProblem(one.line, f"it cannot be worked out: {error}"))
    if translator.without_effect:
        books.pass_over(NO_EFFECT, translator.without_effect)
    own = [one for one in books.stated if books.accounts[one.account].side in OWN]
    _tell_wrong(books)
    used = {one.row.account_id for one in entries} | {one.row.to_account for one in entries}
    used |= {one.account for one in own}
    entries, parts = with_parts(books, entries)
    return Document(
        format_id,
        accounts=tuple(
            _account(one) for one in books.accounts.values() if one.id in used and one.side in OWN
        ),
        entries=tuple(entries),
        balances=tuple(_balances(books, own)),
        prices=tuple(_prices(books)),
        parts=parts,
        problems=tuple(sorted(books.problems, key=lambda one: one.line)),
        passed=books.passed,
        guesses=tuple(books.guesses),
        notes=tuple(books.notes[:MOST_NOTES]),
        stated_rows=_stated_rows(books, entries),
    )


def _tell_wrong(books: Books) -> None:
    """Tell balances of categories that are wrong: no account of the books has them."""
    for one in books.stated:
        if not one.is_right and books.accounts[one.account].side not in OWN:
            reason = (
                f"it says that {one.account} comes to {plain(one.stated)} {one.commodity}, "
                f"its rows come to {plain(to_ledger(one.found))}"
            )
            books.problems.append(RowProblem(one.line, reason))


def _stated_rows(books: Books, entries: list[FileEntry]) -> int | None:
    """Return how many rows there would be if all were there that the file says that it has."""
    if books.counted is None:
        return None
    told = len({one.line for one in entries})
    return told if not books.counted else len(entries) + sum(books.passed.values()) + books.counted


def _account(one: BookAccount) -> RemoteAccount:
    return RemoteAccount(
        one.id,
        one.path,
        one.type,
        one.subtype,
        one.currency,
        mask=one.mask,
        institution=one.institution,
        allows_short=one.type == "investment",
        note=one.note,
    )


def _balances(books: Books, stated: list[Stated]) -> Iterator[RemoteBalance]:
    """Give the balances that are right: the last of each day, of one account alone."""
    last: dict[tuple[str, str, int], RemoteBalance] = {}
    for one in stated:
        if one.is_right and one.is_seen:
            at_us = end_us(one.on)
            last[one.account, one.commodity, at_us] = RemoteBalance(
                one.account, books.assets[one.commodity], one.found, at_us
            )
    yield from last.values()


def _prices(books: Books) -> Iterator[FilePrice]:
    for one in books.prices:
        asset, quote = books.assets[one.commodity], books.assets[one.quote]
        if quote.type != "fiat":
            books.pass_over("price in what is no currency")
        elif not _is_fit(one):
            books.pass_over("price of nothing, or below")
        elif asset.symbol != quote.symbol:
            yield FilePrice(asset, one.on, to_ledger(one.value), quote.symbol, line=one.line)


def _is_fit(one: StatedPrice) -> bool:
    return Decimal(0) < one.value < LIMIT


__all__ = ["NO_EFFECT", "document_of"]
