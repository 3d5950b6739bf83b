"""`coffer report restated`, and what a dry run says of the past."""

import re
from decimal import Decimal

from tests.e2e.command import Coffer

LATE = "2023-06-15,Broker,deposit,,,,,USD,,250,,late1,"
CORRECTED = "2024-02-29,AAA,161,USD"


def months(found: dict[str, object], scope: str = "portfolio") -> dict[str, Decimal]:
    lines = found["months"]
    assert isinstance(lines, list)
    return {one["date"]: Decimal(one["difference"]) for one in lines if one["scope"] == scope}


def last_batch(books: Coffer) -> int:
    return max(int(one["id"]) for one in books.ask("batches")["batches"])


def test_a_dry_run_tells_the_months_that_move_and_the_report_the_same_afterwards(
    books: Coffer,
) -> None:
    path = books.write("activities", LATE)
    tried = books.ask("import", path, "--dry-run")["files"][0]["restated"]
    assert tried["base_currency"] == "USD"
    moved = months(tried)
    assert min(moved) == "2023-06-30"
    assert set(moved.values()) == {Decimal(250)}
    assert months(tried, "account:Broker") == moved
    assert books.ask("import", path)["files"][0]["restated"] == tried
    report = books.ask("report", "restated")
    assert report["months"] == tried["months"]
    assert report["batch"] == last_batch(books)
    assert report["since"] is None


def test_a_dry_run_says_it_in_words(books: Coffer) -> None:
    path = books.write("activities", LATE)
    said = books("import", path, "--dry-run").out
    assert re.search(r"months from 2023-06 to \d{4}-\d\d, move, at most by 250.00 USD", said)
    assert any(re.search(r"portfolio .* 250\.00$", line) for line in said.splitlines())


def test_a_corrected_price_is_told_since_a_time(books: Coffer) -> None:
    moment = books.ask("batches")["batches"][0]["recorded_at"]
    books.take("prices", CORRECTED)
    found = books.ask("report", "restated", "--since", moment)
    assert list(months(found)) == ["2024-02-29"]
    text = books("report", "restated", "--since", moment).out
    assert text.startswith("1 month, 2024-02, moved, at most by ")
    assert books.ask("report", "restated", "--batch", "1")["months"] == []


def test_prices_as_known_on_an_earlier_time_are_those_of_then(books: Coffer) -> None:
    moment = books.ask("batches")["batches"][0]["recorded_at"]
    books.take("prices", CORRECTED)
    asked = ("convert", "1", "AAA", "USD", "--at", "2024-03-01")
    assert books.ask(*asked)["amount"] == "161"
    assert books.ask(*asked, "--known-on", moment)["amount"] == "160"


def test_an_undo_can_be_looked_at_first(books: Coffer) -> None:
    books.take("activities", LATE)
    batch = str(last_batch(books))
    tried = books.ask("undo", batch, "--dry-run")
    assert set(months(tried).values()) == {Decimal(-250)}
    assert books.ask("undo", batch)["undone"] == int(batch)
    assert books.ask("report", "restated")["months"] == tried["months"]


def test_a_batch_and_a_time_together_are_refused(books: Coffer) -> None:
    answer = books("report", "restated", "--batch", "1", "--since", "2024-01-01")
    assert answer.code == 1
    assert "--batch N or --since TIME" in answer.err
    assert "no batch 99" in books("report", "restated", "--batch", "99").err
