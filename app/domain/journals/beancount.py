"""A journal in the syntax of beancount 2 and 3 (its manual, "Language Syntax")."""

from collections.abc import Iterator

from app.domain.journals.names import MOST, Unique, beancount_commodity, beancount_part, one_line
from app.domain.journals.records import Journal, JournalAccount, Posting
from app.domain.numbers import plain

_SLACK = "0.0000000001"  # it makes unit prices of totals, with 28 digits


def lines_of(journal: Journal) -> Iterator[str]:
    """Give the lines of a journal, without line ends."""
    names = Unique(beancount_commodity, MOST)
    for code in sorted(one.symbol for one in journal.commodities if len(one.symbol) == 3):
        names.of(code)  # currencies keep their codes
    accounts = {one: f"{one.root}:{path}" for one, path in _paths(journal.accounts)}
    yield f"; {one_line(journal.title)}"
    yield from (f"; {one_line(note)}" for note in journal.notes)
    yield ""
    yield f'option "title" "{_quoted(journal.title)}"'
    yield f'option "operating_currency" "{names.of(journal.base_currency)}"'
    yield f'option "inferred_tolerance_default" "*:{_SLACK}"'
    yield ""
    for commodity in journal.commodities:
        yield f"{journal.first} commodity {names.of(commodity.symbol)}"
        if commodity.name:
            yield f'  name: "{_quoted(commodity.name)}"'
        if names.of(commodity.symbol) != commodity.symbol:
            yield f'  symbol: "{_quoted(commodity.symbol)}"'
    yield ""
    for path in accounts.values():
        yield f"{journal.first} open {path}"
    for event in journal.transactions:
        yield ""
        yield f'{event.on} * "{_quoted(event.text)}"'
        if event.code:
            yield f'  coffer: "{_quoted(event.code)}"'
        for posting in event.postings:
            yield f"  {accounts[posting.account]}  {_amount(posting, names)}"
    yield ""
    for price in journal.prices:
        quote = names.of(price.quote)
        yield f"{price.on} price {names.of(price.commodity)}  {plain(price.value)} {quote}"


def _paths(accounts: tuple[JournalAccount, ...]) -> Iterator[tuple[JournalAccount, str]]:
    unique = Unique(lambda name: ":".join(beancount_part(one) for one in name.split("\0")))
    for one in accounts:
        own = unique.of("\0".join((str(one.root), *one.names)))
        yield one, own.partition(":")[2]


def _amount(posting: Posting, names: Unique) -> str:
    told = f"{plain(posting.quantity)} {names.of(posting.commodity)}"
    if posting.total is None:
        return told
    return f"{told} @@ {plain(posting.total)} {names.of(posting.total_commodity)}"


def _quoted(text: str) -> str:
    return one_line(text).replace("\\", "\\\\").replace('"', '\\"')
