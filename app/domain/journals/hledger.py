"""A journal in the syntax of hledger and ledger (hledger.org/hledger.html, "Journal")."""

from collections.abc import Iterator

from app.domain.journals.names import Unique, hledger_part, one_line
from app.domain.journals.records import Journal, JournalAccount, Posting
from app.domain.numbers import plain


def lines_of(journal: Journal) -> Iterator[str]:
    """Give the lines of a journal, without line ends."""
    names = Unique(_commodity)
    for code in sorted(one.symbol for one in journal.commodities if len(one.symbol) == 3):
        names.of(code)
    accounts = dict(_paths(journal.accounts))
    yield f"; {one_line(journal.title)}"
    yield from (f"; {one_line(note)}" for note in journal.notes)
    yield ""
    for own in journal.commodities:
        yield f"commodity {names.of(own.symbol)}"
        if own.name:
            yield f"  ; {one_line(own.name)}"
    yield ""
    yield from (f"account {path}" for path in accounts.values())
    for event in journal.transactions:
        yield ""
        text = one_line(event.text).replace(";", ",").replace("|", "/").strip("*!()= ")
        yield f"{event.on} * {text}".rstrip()
        if event.code:
            yield f"    ; coffer: {one_line(event.code)}"
        for posting in event.postings:
            yield f"    {accounts[posting.account]}  {_amount(posting, names)}"
    yield ""
    for price in journal.prices:
        commodity, quote = names.of(price.commodity), names.of(price.quote)
        yield f"P {price.on} {commodity} {plain(price.value)} {quote}"


def _paths(accounts: tuple[JournalAccount, ...]) -> Iterator[tuple[JournalAccount, str]]:
    unique = Unique(lambda name: ":".join(hledger_part(one) for one in name.split("\0")))
    for one in accounts:
        yield one, unique.of("\0".join((str(one.root), *one.names)))


def _commodity(symbol: str) -> str:
    name = one_line(symbol).replace('"', "'").replace(";", ",") or "X"
    return name if name.isascii() and name.isalpha() else f'"{name}"'


def _amount(posting: Posting, names: Unique) -> str:
    told = f"{plain(posting.quantity)} {names.of(posting.commodity)}"
    if posting.total is None:
        return told
    return f"{told} @@ {plain(posting.total)} {names.of(posting.total_commodity)}"
