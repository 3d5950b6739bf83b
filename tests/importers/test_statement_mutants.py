"""Damaged statements of banks and of Interactive Brokers: refused in words, or read soundly."""

import pytest

from app.ports.importers import Document, Importer
from app.providers.camt_file import IMPORTER as CAMT
from app.providers.ibkr_flex import IMPORTER as FLEX
from app.providers.ibkr_statement import IMPORTER as STATEMENT
from app.providers.mt940_file import IMPORTER as MT940
from tests.importers.kit import grades_of, samples
from tests.importers.mutations import attack
from tests.importers.test_ibkr_statement_file import CASH, HEAD, HELD, NAMES, PAID

OWN = (HEAD + CASH.format(usd="1498.64", eur="-50.1") + HELD + PAID + NAMES).encode()


def no_row_is_lost_in_silence(what: str, document: Document, whole: Document | None) -> None:
    """A row that is gone shows where the balances around it are still stated."""
    if whole is None:
        return
    rows = [len([one for one in whole.entries if one.part == at]) for at in range(len(whole.parts))]
    kept = {(part.opening, part.closing): at for at, part in enumerate(whole.parts)}
    for at, (part, grade) in enumerate(zip(document.parts, grades_of(document), strict=True)):
        before = kept.get((part.opening, part.closing))
        if grade != "balanced" or before is None or part.opening == part.closing:
            continue
        assert sum(one.part == at for one in document.entries) > 0 or not rows[before], what


@pytest.mark.parametrize(
    ("importer", "folder", "patterns", "count"),
    [
        (MT940, "mt940", ("*.sta", "*.txt"), 240),
        (CAMT, "camt", ("*.xml",), 240),
        (FLEX, "ibkr-flex", ("*0[3-9].xml", "*11.xml", "*15.xml", "*20.xml", "*23.xml"), 120),
    ],
    ids=["mt940", "camt", "flex"],
)
def test_damaged_samples(
    importer: Importer, folder: str, patterns: tuple[str, ...], count: int
) -> None:
    read, refused = attack(
        importer, samples(folder, *patterns), count, check=no_row_is_lost_in_silence
    )
    assert read
    assert refused


def test_damaged_activity_statements() -> None:
    read, _ = attack(STATEMENT, {"own": OWN}, 200, check=no_row_is_lost_in_silence)
    assert read
