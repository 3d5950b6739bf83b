"""Sample files cut in two that overlap, and with their rows in another order: the same ledger."""

import re
from pathlib import Path
from random import Random

import pytest

from app.services.files.answers import FileWish
from tests.importers.here import Books, books
from tests.importers.kit import sample

WISH = FileWish(takes_contradicted=True)
CASES = [  # what a row is; rows between the first and the last stand in any order
    ("ofx", "checking.ofx", rb"<STMTTRN>.*?</STMTTRN>\s*"),
    ("ofx", "fidelity.ofx", rb"<(BUYSTOCK|SELLSTOCK|INCOME|INVBANKTRAN)>.*?</\1>"),
    ("ofx", "investment_medium.ofx", rb"<INVBANKTRAN>.*?</INVBANKTRAN>\s*"),
    ("mt940", "jejik__abnamro.sta", rb":61:(?:(?!:61:|:62).)*"),
    ("mt940", "mBank__mt940.sta", rb":61:(?:(?!:61:|:62).)*"),
    ("camt", "camt053.v2.multi.statement.xml", rb"<Stmt>.*?</Stmt>\s*"),
    ("ibkr-flex", "testIBFlexStatementFile01.xml", rb"<Trade [^>]*/>\s*"),
    ("ibkr-flex", "testIBFlexStatementFile05.xml", rb"<Trade [^>]*/>\s*"),
    ("qif", "test.qif", rb"D2/1\d'2020\n(?:(?!\^\n|Opening).)*\^\n(?=D2)"),
]  # fmt: skip


def told(own: Books) -> list[str]:
    """Return the ledger without the numbers that depend on the order of things."""
    return sorted(
        f"{one.on} {one.kind} {one.external_id} {one.note} "
        + " ".join(f"{leg.account} {leg.symbol} {leg.quantity:f} {leg.amount}" for leg in one.legs)
        for one in own.desk.entries()
    )


def bring(own: Books, path: Path, content: bytes) -> int:
    path.write_bytes(content)
    result = own.documents.run(path, WISH)
    assert not [one for one in result.changed if one.answer != "take"], result.changed
    return result.added


@pytest.mark.parametrize(("place", "name", "row"), CASES)
def test_parts_come_to_the_whole(place: str, name: str, row: bytes, tmp_path: Path) -> None:
    content, path = sample(place, name), tmp_path / "x"
    found = [one.span() for one in re.finditer(row, content, re.DOTALL)]
    assert len(found) > 1, "a case that cuts nothing"
    with books() as whole:
        bring(whole, path, content)
        wanted = told(whole)
        batch = whole.desk.entries()[0].batch_id
        whole.desk.coffer.ledger.undo(batch)
        assert told(whole) == []
        bring(whole, path, content)
        assert told(whole) == wanted
        whole.desk.verified()
    middle = len(found) // 2
    with books() as own:  # halves that have the row in the middle in common, the later one first
        bring(own, path, without(content, found[:middle]))
        bring(own, path, without(content, found[middle + 1 :]))
        assert told(own) == wanted
        assert bring(own, path, content) == 0
    with books() as own:
        bring(own, path, shuffled(content, found))
        assert told(own) == wanted
        assert bring(own, path, content) == 0


def without(content: bytes, spans: list[tuple[int, int]]) -> bytes:
    for start, end in reversed(spans):
        content = content[:start] + content[end:]
    return content


def shuffled(content: bytes, spans: list[tuple[int, int]]) -> bytes:
    texts = [content[start:end] for start, end in spans]
    mixed = texts[:]
    Random(3).shuffle(mixed)
    for (start, end), text in zip(reversed(spans), reversed(mixed), strict=True):
        content = content[:start] + text + content[end:]
    return content
