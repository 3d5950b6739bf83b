"""What leaves Coffer for other programs: they take it, and total the same."""

import csv
import json
import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap import Coffer, open_coffer
from app.domain.calendar_file import CalendarDay, lines_of
from app.domain.errors import RefusedError
from app.domain.journals.names import Unique, beancount_commodity, beancount_part
from app.domain.numbers import ZERO
from app.services.exporting.service import ENDINGS, Out, OutWish
from tests.depth import DEPTH
from tests.exporting_parts import Told, by_beancount, by_hledger

LATE = 1_200  # days before the sample's last, which has far less to read


@pytest.fixture(scope="module")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    place = tmp_path_factory.mktemp("exporting") / "coffer.db"
    shutil.copy(sample_template, place)
    coffer = open_coffer(str(place))
    yield coffer
    coffer.close()


@pytest.fixture(scope="module")
def hostile(hostile_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    place = tmp_path_factory.mktemp("hostile") / "coffer.db"
    shutil.copy(hostile_template, place)
    coffer = open_coffer(str(place))
    yield coffer
    coffer.close()


def early(books: str, coffer: Coffer) -> date | None:
    """Return a day of the sample by which the programs have far less to read; None: the last."""
    is_short = books == "sample" and DEPTH < 1
    return coffer.clock.today() - timedelta(days=LATE) if is_short else None


def held(coffer: Coffer, last: date | None = None) -> dict[str, Decimal]:
    """Return the units of what counts, by symbol."""
    found: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for line in coffer.portfolio.holdings(last).lines:
        if line.is_counted and line.quantity:
            found[line.symbol] += line.quantity
    return {symbol: quantity for symbol, quantity in found.items() if quantity}


def write(coffer: Coffer, path: Path, what: str, last: date | None = None) -> Path:
    written = coffer.filing.exports.write(path, OutWish(what, last=last))
    assert written.size == path.stat().st_size
    return path


def agrees(coffer: Coffer, told: Told, last: date | None = None) -> None:
    """Hold what a program says against what Coffer says."""
    totals = coffer.portfolio.holdings(last).totals
    assert totals.net_worth is not None
    assert abs(told.worth - totals.net_worth) < Decimal("0.00001")
    own, others = sorted(held(coffer, last).values()), sorted(told.held.values())
    assert len(own) == len(others)
    for mine, other in zip(own, others, strict=True):
        assert abs(mine - other) <= abs(mine) * Decimal("1e-24")  # beancount adds in 28 digits


@pytest.mark.parametrize("books", ["sample", "hostile"])
def test_beancount_takes_the_journal_and_totals_the_same(
    books: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    coffer: Coffer = request.getfixturevalue(books)
    last = early(books, coffer)
    told = by_beancount(write(coffer, tmp_path / "own.beancount", Out.BEANCOUNT, last), "USD")
    agrees(coffer, told, last)
    if books == "sample":
        assert told.held == held(coffer, last)


@pytest.mark.parametrize("books", ["sample", "hostile"])
def test_hledger_takes_the_journal_and_totals_the_same(
    books: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    coffer: Coffer = request.getfixturevalue(books)
    last = early(books, coffer)
    told = by_hledger(write(coffer, tmp_path / "own.journal", Out.HLEDGER, last), "USD")
    agrees(coffer, told, last)
    if books == "sample":
        assert told.held == held(coffer, last)
        assert last or told.unpriced == {"LCHN"}


def test_a_journal_that_lacks_a_row_is_noticed(hostile: Coffer, tmp_path: Path) -> None:
    journal = write(hostile, tmp_path / "own.journal", Out.HLEDGER)
    parts = journal.read_text(encoding="utf-8").split("\n\n")
    trade = next(at for at, part in enumerate(parts) if "@@" in part)
    journal.write_text("\n\n".join(parts[:trade] + parts[trade + 1 :]), encoding="utf-8")
    with pytest.raises(AssertionError):
        agrees(hostile, by_hledger(journal, "USD"))


def test_tables_hold_every_row_in_each_format(sample: Coffer, tmp_path: Path) -> None:
    with write(sample, tmp_path / "p.csv", Out.PRICES).open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    with sample.database.reading() as unit:
        assert len(rows) == unit.prices.count()
        legs = sum(1 for _ in unit.ledger.legs())
    told = json.loads(write(sample, tmp_path / "p.json", Out.PRICES).read_text(encoding="utf-8"))
    assert told["tables"][0]["rows"] == rows
    told = json.loads(write(sample, tmp_path / "a.json", Out.ACTIVITY).read_text(encoding="utf-8"))
    assert len(told["tables"][0]["rows"]) == legs
    for what in (Out.HOLDINGS, Out.GAINS, Out.INCOME):
        content = write(sample, tmp_path / f"{what}.xlsx", what).read_bytes()
        assert content[:2] == b"PK"


@pytest.mark.parametrize(("wish", "word"), [
    (OutWish(Out.CALENDAR, last=date(2026, 1, 1)), "ahead"),
    (OutWish(Out.HOLDINGS, first=date(2026, 1, 1)), "one day"),
    (OutWish(Out.PRICES, "account:Main"), "scope"),
    (OutWish(Out.OFX, symbols=("AAPL",)), "symbols"),
    (OutWish(Out.HLEDGER, first=date(2026, 1, 1)), "whole portfolio"),
    (OutWish(Out.ACTIVITY, first=date(2026, 1, 2), last=date(2026, 1, 1)), "after its end"),
])  # fmt: skip
def test_what_would_be_passed_over_is_refused(
    hostile: Coffer, tmp_path: Path, wish: OutWish, word: str
) -> None:
    with pytest.raises(RefusedError, match=word):
        hostile.filing.exports.write(tmp_path / f"own.{ENDINGS[Out(wish.what)][0]}", wish)
    assert list(tmp_path.iterdir()) == []


def test_no_cell_is_a_formula(hostile: Coffer, tmp_path: Path) -> None:
    with write(hostile, tmp_path / "a.csv", Out.ACTIVITY).open(
        encoding="utf-8-sig", newline=""
    ) as file:
        for row in csv.reader(file):
            for cell in row:
                if cell[:1] in set("=+-@\t\r\n＝＋－＠") - {""}:
                    assert cell[:1] == "-"
                    Decimal(cell)


def test_prices_come_in_again_as_they_went_out(
    sample: Coffer, tmp_path: Path, sample_template: Path
) -> None:
    path = tmp_path / "prices.csv"
    sample.filing.exports.write(path, OutWish(Out.PRICES, symbols=("EUR", "VELQ")))
    place = tmp_path / "again.db"
    shutil.copy(sample_template, place)
    other = open_coffer(str(place))
    from app.services.imports_answers import ImportOptions

    result = other.imports.run(path, ImportOptions())
    other.close()
    assert (result.added, result.rejected) == (0, ())
    assert result.known == result.read > 2_000


def test_the_calendar_keeps_to_its_standard(sample: Coffer, tmp_path: Path) -> None:
    raw = write(sample, tmp_path / "ahead.ics", Out.CALENDAR).read_bytes()
    lines = raw.split(b"\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    uids = [line for line in lines if line.startswith(b"UID:")]
    assert len(uids) == len(set(uids)) == lines.count(b"BEGIN:VEVENT") > 20
    ends = {line for line in lines if b"expires" in line}
    assert ends
    found = {}
    for account in ("Larkspur Brokerage", "Harbor Checking"):
        wish = OutWish(Out.CALENDAR, f"account:{account}")
        sample.filing.exports.write(tmp_path / "own.ics", wish)
        own = (tmp_path / "own.ics").read_bytes().split(b"\r\n")
        found[account] = {line for line in own if b"expires" in line}
    assert found["Larkspur Brokerage"] <= ends
    assert (bool(found["Larkspur Brokerage"]), found["Harbor Checking"]) == (True, set())


def test_a_long_line_of_a_calendar_is_folded_between_characters() -> None:
    title = "é,;\\\n" + "日本円の普通預金口座" * 20
    lines = list(
        lines_of(
            "x", [CalendarDay("1@x", date(2026, 2, 28), title)], datetime(2026, 1, 1, tzinfo=UTC)
        )
    )
    start = next(at for at, line in enumerate(lines) if line.startswith("SUMMARY:"))
    whole = lines[start]
    for line in lines[start + 1 :]:
        if not line.startswith(" "):
            break
        whole += line[1:]
    assert whole == "SUMMARY:é\\,\\;\\\\\\n" + "日本円の普通預金口座" * 20
    assert "DTEND;VALUE=DATE:20260301" in lines


@pytest.mark.parametrize("what", list(Out))
def test_another_ending_is_refused_and_nothing_written(
    sample: Coffer, tmp_path: Path, what: Out
) -> None:
    with pytest.raises(RefusedError, match=ENDINGS[what][0]):
        sample.filing.exports.write(tmp_path / "own.pdf", OutWish(what))
    with pytest.raises(RefusedError):
        sample.filing.exports.write(tmp_path / "none" / f"own.{ENDINGS[what][0]}", OutWish(what))
    assert list(tmp_path.iterdir()) == []


def test_names_of_journals_are_never_made_one() -> None:
    names = Unique(beancount_commodity, 24)
    symbols = ["brk.b", "BRK.B", "BRK-B", "€", "1INCH", "", "Ünïcode", "A" * 40, "A" * 41, "حساب"]
    made = [names.of(one) for one in symbols]
    assert len(set(made)) == len(made)
    assert [names.of(one) for one in symbols] == made
    assert all(len(one) <= 24 and one[0].isalpha() and one[-1].isalnum() for one in made)
    assert beancount_part('ßparbuch: "mein"') == "Xßparbuch-mein"
