"""`coffer yields`, as people and scripts use it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Coffer

TODAY = datetime.now(UTC).date()  # the command goes by the computer's own clock
SINCE = (TODAY - timedelta(days=45)).isoformat()


def rules(coffer: Coffer, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = coffer.ask("yields", *words)["rules"]
    return found


@pytest.fixture
def savings(_new_books: Path, tmp_path: Path) -> Coffer:
    """Books with 10,000 EUR in savings, and a rule of a hundredth of a percent a day."""
    place = tmp_path / "coffer.db"
    place.write_bytes(_new_books.read_bytes())
    coffer = Coffer(place)
    coffer.take("activities", f"{SINCE},Savings,deposit,,,,,EUR,,10000,,d1,",
                f"{SINCE},Wallet,deposit,ETH,crypto,2,,,,,,e1,")  # fmt: skip
    coffer("yields", "add", "Savings", "EUR", "--rate", "3.65%", "--payout", "weekly",
           "--weekday", "wed", "--since", SINCE, code=0)  # fmt: skip
    return coffer


def test_without_rules_it_says_how_to_begin(books: Coffer) -> None:
    assert "`coffer yields add" in books("yields", code=0).out
    assert books.ask("yields")["rules"] == []
    assert books("yields", "post", code=0).out == "Nothing is due.\n"


def test_a_rule_is_made_listed_posted_once_and_shown(savings: Coffer) -> None:
    (before,) = rules(savings)
    assert before["rule"]["rate"] == "0.0365"
    assert (before["rule"]["payout"], before["rule"]["weekday"]) == ("weekly", 2)
    assert before["due"] in {6, 7}
    posted = savings.ask("yields", "post")
    assert posted["posted"] == before["due"]
    assert savings.ask("yields", "post")["posted"] == 0
    (after,) = rules(savings)
    assert after["due"] == 0
    assert date.fromisoformat(after["next"]).weekday() == 2
    shown = savings.ask("yields", "show", "1")
    assert [one["mark"] for one in shown["periods"]] == ["paid"] * before["due"]
    days = [one["date"] for one in shown["periods"]]
    assert days == sorted(days, reverse=True)
    text = savings("yields", "show", "1", code=0).out
    assert "3.65 % nominal interest, weekly on Wednesday" in text
    assert "Accrued" in text
    assert savings.ask("yields", "check")["rules"][0]["compared"] == 0
    savings.verified()


def test_a_dry_run_writes_nothing(savings: Coffer) -> None:
    before = savings.dump()
    found = savings.ask("yields", "add", "Wallet", "ETH", "--rate", "4%", "--apy", "--payout",
                        "daily", "--kind", "reward", "--dry-run")["preview"]  # fmt: skip
    assert len(found["payouts"]) == 3
    assert found["due"] == 0
    text = savings("yields", "change", "1", "--rate", "2%", "--dry-run", code=0).out
    assert "Next payouts" in text
    assert savings.dump() == before


def test_a_rule_is_changed_stopped_and_removed(savings: Coffer) -> None:
    savings("yields", "post", code=0)
    changed = savings.ask("yields", "change", "1", "--rate", "2.5%")
    assert changed["rule"]["id"] == 2
    assert [one["until"] for one in savings.ask("yields", "show", "2")["rules"]] == [
        (TODAY - timedelta(days=1)).isoformat(), None,
    ]  # fmt: skip
    assert "took over" in savings("yields", "change", "1", "--rate", "1%", code=1).err
    savings("yields", "remove", "2", code=0)
    assert "has paid" in savings("yields", "remove", "1", code=1).err
    savings("yields", "stop", "1", code=0)
    assert rules(savings)[0]["rule"]["until"] == TODAY.isoformat()


def test_a_rule_can_only_compare(savings: Coffer) -> None:
    on = (TODAY - timedelta(days=20)).isoformat()
    savings.take("activities", f"{on},Savings,interest,,,,,EUR,,6.5,,i1,")
    savings("yields", "change", "1", "--checks-only", code=0)
    (line,) = rules(savings)
    assert (line["reason"], line["rule"]["pays"]) == ("checks_only", False)
    assert savings.ask("yields", "post")["posted"] == 0
    marks = [one["mark"] for one in savings.ask("yields", "check", "1")["rules"][0]["periods"]]
    assert marks.count("arrived") == 1
    assert "missing" in marks
    savings("yields", "change", "1", "--pays", code=0)
    assert {one["rule"]["pays"] for one in rules(savings)} == {True, False}


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (("add", "Savings", "EUR"), 1, "needs a rate"),
        (("add", "Savings", "EUR", "--rate", "5000%"), 1, "5000 %"),
        (("add", "Savings", "EUR", "--rate", "5"), 2, "write 5%"),
        (("add", "Savings", "EUR", "--rate", "x"), 2, "plain decimal"),
        (("add", "Savings", "EUR", "--rate", "-1%"), 2, "expected one argument"),
        (("add", "Savings", "EUR", "--rate=-1%"), 1, "-1 %"),
        (("add", "Savings", "EUR", "--rate", "1%", "--month-day", "32"), 1, "month is 32"),
        (("add", "Savings", "EUR", "--rate", "1%", "--payout", "weekly", "--weekday", "7"), 1,
         "week is 7"),
        (("add", "Savings", "EUR", "--rate", "1%", "--payout", "weekly", "--weekday", "x"), 2,
         "no day of the week"),
        (("add", "Savings", "EUR", "--rate", "1%", "--payout", "yearly"), 1, "missing"),
        (("add", "Savings", "EUR", "--rate", "1%", "--since", "2026-02-01", "--until",
          "2026-01-01"), 1, "before it begins"),
        (("add", "Savings", "EUR", "--rate", "1%"), 1, "rule 1 of this holding"),
        (("add", "Savings", "XYZ", "--rate", "1%"), 1, "XYZ"),
        (("add", "Nowhere", "EUR", "--rate", "1%"), 1, "Nowhere"),
        (("add", "Savings"), 1, "an account and a symbol"),
        (("show",), 1, "the number of a rule"),
        (("show", "9"), 1, "no interest rule"),
        (("show", "²"), 1, "no number of a rule"),
        (("stop", "1", "--until", "2020-01-01"), 1, "remove it instead"),
        (("change", "1"), 1, "nothing is to be changed"),
        (("change", "1", "--pays", "--rate", "1%"), 1, "stand alone"),
        (("change", "1", "--rate", "1%", "--until", "2030-01-01"), 1, "yields stop"),
        (("list", "more"), 1, "no more words"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_and_nothing_written(
    savings: Coffer, words: tuple[str, ...], code: int, reason: str
) -> None:
    before = savings.dump()
    answer = savings("yields", *words)
    assert answer.code == code, str(answer)
    assert reason in answer.err
    assert savings.dump() == before
