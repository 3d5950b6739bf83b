"""The statement from open books: days, scopes, known on, notes, prices, sheets, CSV and HTML."""

from datetime import UTC, date, datetime
from decimal import Decimal
from html.parser import HTMLParser

import pytest

from app.domain.coverage import Coverage
from app.domain.errors import RefusedError, UnknownNameError
from app.services.statement import MOST_DAYS, StatementReport
from app.services.statement_html import sheet_html
from app.services.statement_sheet import (
    DETAILS,
    HOLDINGS,
    RowKind,
    Sheet,
    sheet_csv,
    sheet_lines,
    sheet_of,
)
from tests.unit.services.desk import Desk, Row

D = Decimal
EARLY, LATE = date(2024, 1, 10), date(2024, 3, 10)
HOSTILE = '<script>alert("x")</script>'


def day(number: int, month: int = 1) -> datetime:
    return datetime(2024, month, number, tzinfo=UTC)


@pytest.fixture
def books(desk: Desk) -> Desk:
    desk.take(
        Row("deposit", "Main", "", amount=D(1000), at=day(1)),
        Row("buy", quantity=D(4), price=D(100), at=day(2)),
        Row("deposit", "Side", "", amount=D(200), currency="EUR", at=day(3)),
        Row("withdraw", "Card", "", amount=D(80), at=day(4)),
        Row("airdrop", "Side", "GEM", D(1), at=day(5, 2)),
    )
    desk.take_prices(
        "2024-01-02,AAA,100,USD", "2024-03-08,AAA,150,USD", "2024-01-02,EUR,1.1,USD",
        "2024-03-08,EUR,1.2,USD",
    )  # fmt: skip
    return desk


def report(books: Desk, *days: date, **options: object) -> StatementReport:
    return books.coffer.statements.report(days or (EARLY, LATE), **options)  # type: ignore[arg-type]  # as a person would


def test_the_statement_of_two_days(books: Desk) -> None:
    found = report(books)
    assert found.days == (EARLY, LATE)
    assert [one.value for one in found.statement.assets.amounts] == [D(1220), D(1440)]
    assert [one.value for one in found.statement.liabilities.amounts] == [D(-80), D(-80)]
    late = found.statement.net_worth[1]
    assert (late.value, late.coverage, late.unknown) == (D(1360), Coverage.PARTIAL, 1)
    (note,) = [one for one in found.notes if one.code == "price_missing"]
    assert (note.account, note.symbol, note.days) == ("Side", "GEM", (LATE,))


def test_days_are_sorted_and_told_once_and_default_to_last_year_end_and_today(books: Desk) -> None:
    assert report(books, LATE, EARLY, LATE).days == (EARLY, LATE)
    assert books.coffer.statements.report().days == (date(2024, 12, 31), date(2025, 1, 2))
    assert len(report(books, EARLY).statement.net_worth) == 1
    months = [date(2024, month, 1) for month in range(1, 13)]
    assert report(books, *months).days == tuple(months)


def test_too_many_days_and_strange_scopes_are_refused(books: Desk) -> None:
    many = [date.fromordinal(EARLY.toordinal() + step) for step in range(MOST_DAYS + 1)]
    with pytest.raises(RefusedError):
        report(books, *many)
    with pytest.raises(UnknownNameError):
        report(books, scope="group:Nobody")
    with pytest.raises(RefusedError):
        report(books, scope="nonsense")


def test_stale_prices_are_noted_with_their_day(books: Desk) -> None:
    found = report(books, date(2024, 2, 20))
    stale = {one.symbol: one.priced_at for one in found.notes if one.code == "price_stale"}
    assert stale["AAA"] == datetime(2024, 1, 2, tzinfo=UTC)
    assert {line.symbol for line in found.prices} == {"AAA", "EUR"}
    (line,) = [one for one in found.prices if one.symbol == "AAA"]
    assert line.uses[0] is not None
    assert line.uses[0].is_stale


def test_a_price_by_hand_is_noted(books: Desk) -> None:
    books.coffer.prices.set_price("GEM", LATE, D(70), "EUR")
    found = report(books, LATE)
    (note,) = [one for one in found.notes if one.code == "valued_by_hand"]
    assert (note.symbol, note.priced_at) == ("GEM", datetime(2024, 3, 10, tzinfo=UTC))
    assert found.statement.net_worth[0].value == D(1360) + 84


def test_a_rate_that_is_missing_is_told_apart_from_a_price(books: Desk) -> None:
    books.coffer.prices.set_price("GEM", LATE, D(70), "CHF")
    codes = {one.code for one in report(books, LATE).notes if one.symbol == "GEM"}
    assert "rate_missing" in codes


def test_as_known_on_says_what_was_known_then(books: Desk) -> None:
    then = books.clock.now()
    books.take(Row("deposit", "Main", "", amount=D(5000), at=day(6)), name="late.csv")
    assert report(books, LATE).statement.net_worth[0].value == D(6360)
    assert report(books, LATE, known_on=then).statement.net_worth[0].value == D(1360)
    sheet = sheet_of(report(books, LATE, known_on=then))
    assert "As known on 2025-01-02T" in sheet.subtitle


def test_a_group_is_a_scope(books: Desk) -> None:
    books.coffer.groups.make("Mine", members=["Card", "Main/AAA"])
    found = report(books, LATE, scope="group:Mine")
    assert found.statement.net_worth[0].value == D(600) - 80
    assert "Only group:Mine" in sheet_of(found).subtitle


def test_groups_are_worth_their_whole_and_their_overlap_is_told(books: Desk) -> None:
    groups = books.coffer.groups
    groups.make("One", members=["Main"])
    groups.make("Two", members=["Main/AAA", "Side"])
    groups.make("Empty")
    found = books.coffer.statements.groups(LATE)
    one, two, empty = found.groups
    assert (one.value, two.value, empty.value) == (D(1200), D(840), D(0))
    assert (one.shared, two.shared, found.shared, found.shared_value) == (1, 1, 1, D(600))
    assert (found.left, found.left_value) == (1, D(-80))
    assert two.unknown == 1
    assert one.share == D(1200) / D(1360)


def rows(sheet: Sheet, kind: RowKind) -> list[str]:
    return [row.label for row in sheet.rows if row.kind is kind]


def test_what_is_owed_is_shown_above_zero_and_its_change_as_it_grows(books: Desk) -> None:
    books.take(Row("withdraw", "Card", "", amount=D(20), at=day(1, 2)), name="more.csv")
    sheet = sheet_of(report(books))
    (total,) = [row for row in sheet.rows if row.key == "total liabilities"]
    assert [cell.text for cell in total.cells] == ["80.00", "100.00", "+20.00", "+25.0 %"]
    assert [cell.tone for cell in total.cells] == [0, 0, -1, -1]
    (net,) = [row for row in sheet.rows if row.kind is RowKind.NET]
    assert net.cells[1].mark == "*"
    assert net.cells[1].value == D(1340)


def test_how_deep_a_sheet_goes_is_chosen(books: Desk) -> None:
    found = report(books)
    depths = [max(row.depth for row in sheet_of(found, detail=one).rows) for one in DETAILS]
    assert depths[:2] == [1, 2]
    whole = sheet_of(found, detail=HOLDINGS)
    assert rows(whole, RowKind.CATEGORY) == [
        "Cash",
        "Investments",
        "Other assets",
        "Other liabilities",
    ]
    assert rows(whole, RowKind.TOTAL) == ["Total assets", "Total liabilities"]


@pytest.mark.parametrize(("changes", "columns"), [("", 7), ("each", 7), ("whole", 5), ("none", 3)])
def test_changes_are_told_from_day_to_day_or_over_all(
    books: Desk, changes: str, columns: int
) -> None:
    sheet = sheet_of(report(books, EARLY, date(2024, 2, 10), LATE), changes=changes)
    assert len(sheet.columns) == columns


def test_lines_of_text_are_aligned(books: Desk) -> None:
    lines = sheet_lines(sheet_of(report(books)))
    rule = next(line for line in lines if line.startswith("---"))
    ends = [
        place
        for place, (a, b) in enumerate(zip(rule, rule[1:] + " ", strict=True))
        if a == "-" and b == " "
    ]
    (cash,) = [line for line in lines if line.startswith("  Cash")]
    assert cash[ends[1]].isdigit()
    assert any("GEM · Side: no price is known (2024-03-10)" in line for line in lines)
    assert any("unknown" in line for line in lines)


def test_csv_is_plain_and_no_name_becomes_a_formula(desk: Desk) -> None:
    desk.take(
        Row("deposit", '=HYPERLINK("x")'.replace('"', "'"), "", amount=D("1234.5"), at=day(1))
    )
    text = sheet_csv(sheet_of(report(desk, LATE)))
    assert "'=HYPERLINK" in text
    assert ",1234.5\r\n" in text


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not any(name.startswith("on") or name in {"src", "href"} for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_hostile_names_stay_text_in_html(desk: Desk) -> None:
    name = f"{HOSTILE}\u202e"
    desk.take(Row("deposit", name.replace('"', "'"), "", amount=D(5), at=day(1)))
    desk.coffer.groups.make('"><img src=x onerror=alert(1)>', members=[])
    found = report(desk, LATE)
    text = sheet_html(sheet_of(found), heading='</title><script>x</script>"')
    tags = Tags()
    tags.feed(text)
    assert not {"script", "img", "iframe", "link"} & set(tags.tags)
    assert any(HOSTILE.replace('"', "'") in one for one in tags.words)
    assert "\u202e" not in text
    assert "http://" not in text.replace("http-equiv", "")
    assert text.startswith("<!DOCTYPE html>")


def test_empty_books_have_an_empty_statement(desk: Desk) -> None:
    found = report(desk)
    assert [one.value for one in found.statement.net_worth] == [D(0), D(0)]
    assert found.statement.assets.lines == ()
    sheet = sheet_of(found)
    assert [row.kind for row in sheet.rows][-1] is RowKind.NET
    assert "Net worth" in "\n".join(sheet_lines(sheet))
    assert "Net worth" in sheet_html(sheet, is_rtl=True)


def test_the_ledger_of_a_group_is_what_moved_in_it(books: Desk) -> None:
    from app.domain.ledger import EntryFilter

    books.coffer.groups.make("Mine", members=["Card", "Main/AAA"])
    ledger = books.coffer.ledger
    what = ledger.within("group:Mine", EntryFilter())
    assert {one.kind for one in ledger.entries(what, limit=9)} == {"buy", "withdraw"}
    assert ledger.count(what) == 2
    books.coffer.groups.make("Nothing")
    assert ledger.count(ledger.within("group:Nothing", EntryFilter())) == 0
    assert ledger.count(ledger.within("institution:Manual", EntryFilter())) == 5
