"""`coffer vaults`, from the first goal to its projection."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.e2e.command import Coffer

D = Decimal
DAY = "2024-12-31"


@pytest.fixture
def coffer(tmp_path: Path) -> Coffer:
    made = Coffer(tmp_path / "coffer.db")
    made("init", "--no-encryption", code=0)
    made.take("prices", "2024-01-01,EUR,1.10,USD", "2024-12-30,EUR,1.05,USD",
              "2024-12-30,AAA,130,USD")  # fmt: skip
    made.take(
        "activities",
        "2024-01-10,Bank,deposit,,,,,EUR,,4000,,d1,",
        "2024-02-01,Broker,transfer_in,AAA,public-stock,20,100,USD,,,,t1,",
        "2024-03-05,Bank,deposit,,,,,EUR,,600,,d2,",
        "2024-03-06,Attic,transfer_in,GEM,other,1,,,,,,t2,",
    )
    return made


def add(coffer: Coffer, name: str = "House", *more: str) -> None:
    coffer("vaults", "add", name, "--currency", "EUR", "--target", "10000", *more, code=0)


def test_the_contract_of_the_list(coffer: Coffer) -> None:
    add(coffer)
    coffer("vaults", "attach", "House", "Bank", "EUR", "--percent", "50", code=0)
    coffer("vaults", "attach", "House", "Broker", "AAA", "--percent", "25%", code=0)
    answer = coffer.ask("vaults", "--as-of", DAY)
    (found,) = answer["vaults"]
    # 4,600 x 50 % = 2,300 EUR; 20 x 130 x 25 % = 650 USD = 619.047619... EUR.
    assert D(found["current"]) == D("2300") + D(found["parts"][1]["value"])
    convert = coffer.ask("convert", "2600", "USD", "EUR", "--at", DAY)
    assert D(found["parts"][1]["whole"]) == D(convert["amount"])
    assert round(D(found["progress"]), 6) == D("0.291905")
    assert (found["name"], found["currency"], found["target"]) == ("House", "EUR", "10000")
    assert found["coverage"] == "full"
    assert answer["over_allocated"] == []


def test_the_list_in_words(coffer: Coffer) -> None:
    assert "No vaults yet" in coffer("vaults", code=0).out
    add(coffer)
    assert "nothing feeds it" in coffer("vaults", code=0).out
    coffer("vaults", "attach", "House", "Attic", "GEM", "--percent", "10", code=0)
    said = coffer("vaults", "--as-of", DAY, code=0).out
    assert "unknown" in said
    assert "10 % of Attic/GEM: – EUR (price_missing)" in said
    (found,) = coffer.ask("vaults", "--as-of", DAY)["vaults"]
    assert (found["current"], found["progress"], found["coverage"]) == (None, None, "unknown")
    assert found["reasons"] == ["price_missing"]


def test_what_is_claimed_twice_is_told_with_how_much_and_where(coffer: Coffer) -> None:
    for name, percent in (("House", "70"), ("Boat", "60")):
        add(coffer, name)
        last = coffer("vaults", "attach", name, "Bank", "EUR", "--percent", percent, code=0)
    told = "Bank/EUR is allocated 30 % more than once: 70 % in House, 60 % in Boat."
    assert told in last.out
    assert told in coffer("vaults", code=0).out
    (over,) = coffer.ask("vaults")["over_allocated"]
    assert (over["percent"], over["over"]) == ("130", "30")
    part = coffer.ask("vaults")["vaults"][0]["parts"][0]
    assert part["elsewhere"] == [{"vault": "Boat", "percent": "60"}]
    coffer("vaults", "archive", "Boat", code=0)
    assert coffer.ask("vaults")["over_allocated"] == []
    assert [one["name"] for one in coffer.ask("vaults", "--archived")["vaults"]] == [
        "House", "Boat",
    ]  # fmt: skip


def test_show_adds_up(coffer: Coffer) -> None:
    add(coffer, "House", "--monthly", "100")
    coffer("vaults", "attach", "House", "Bank", "EUR", "--percent", "50", code=0)
    coffer("vaults", "attach", "House", "Broker", "AAA", "--percent", "100", code=0)
    found = coffer.ask("vaults", "show", "House", "--as-of", DAY)
    for one in found["contributions"]:
        parts = [D(one[key]) for key in ("opening", "saved", "moved", "growth")]
        assert sum(parts) == D(one["closing"])
    march = next(one for one in found["contributions"] if one["from"] == "2024-03-01")
    assert D(march["saved"]) == 300  # 600 x 50 %
    assert found["history"][-1]["value"] == found["vault"]["current"]
    assert found["projection"]["reason"] == "too_short"
    by_day = coffer.ask("vaults", "show", "House", "--as-of", DAY, "--every", "day")["history"]
    assert len(by_day) == (date(2024, 12, 31) - date(2024, 1, 10)).days + 1
    said = coffer("vaults", "show", "House", "--as-of", DAY, code=0).out
    assert "If nothing changes" in said or "if nothing changes" in said
    assert "too short" in said


def test_a_vault_is_changed_and_removed(coffer: Coffer) -> None:
    add(coffer, "House", "--by", "2190-01-01", "--colour", "#2f5fd0")
    coffer("vaults", "change", "House", "--name", "Home", "--target", "500", "--no-by", code=0)
    (found,) = coffer.ask("vaults")["vaults"]
    assert (found["name"], found["target"], found["target_date"]) == ("Home", "500", None)
    assert (found["colour"], found["currency"]) == ("#2F5FD0", "EUR")
    coffer("vaults", "attach", "Home", "Bank", "EUR", "--percent", "10", code=0)
    coffer("vaults", "detach", "Home", "Bank", "EUR", code=0)
    assert coffer.ask("vaults")["vaults"][0]["parts"] == []
    coffer("vaults", "detach", "Home", "Bank", "EUR", "--entirely", code=0)
    coffer("vaults", "archive", "Home", code=0)
    coffer("vaults", "unarchive", "Home", code=0)
    coffer("vaults", "remove", "Home", code=0)
    assert coffer.ask("vaults")["vaults"] == []
    coffer.verified()


@pytest.mark.parametrize("words", [
    ("add", "x", "--currency", "EUR", "--target", "0"),
    ("add", "x", "--currency", "EUR", "--target", "-1"),
    ("add", "x", "--currency", "QQQ", "--target", "1"),
    ("add", "", "--currency", "EUR", "--target", "1"),
    ("add", "x" * 300, "--currency", "EUR", "--target", "1"),
    ("add", "House", "--currency", "EUR", "--target", "1"),
    ("add", "x", "--currency", "EUR", "--target", "1", "--by", "2001-01-01"),
    ("add", "x", "--currency", "EUR", "--target", "1", "--colour", "red"),
    ("attach", "House", "Bank", "EUR", "--percent", "0"),
    ("attach", "House", "Bank", "EUR", "--percent", "101"),
    ("attach", "House", "Bank", "NOPE", "--percent", "10"),
    ("attach", "Nope", "Bank", "EUR", "--percent", "10"),
    ("attach", "House", "Bank", "EUR", "--percent", "10", "--since", "2199-01-01"),
    ("detach", "House", "Bank", "EUR"), ("remove", "Nope"), ("unarchive", "House"),
    ("show", "Nope"), ("change", "Nope", "--target", "1"),
])  # fmt: skip
def test_hostile_words_are_refused_and_leave_nothing(
    coffer: Coffer, words: tuple[str, ...]
) -> None:
    add(coffer)
    before = coffer.dump()
    answer = coffer("vaults", *words, code=1)
    assert answer.err.count("\n") == 1
    assert coffer.dump() == before


@pytest.mark.parametrize("words", [
    ("attach", "House", "Bank", "EUR"), ("add", "x", "--currency", "EUR"), ("nonsense",),
    ("attach", "House", "Bank", "EUR", "--percent", "1e2"),
    ("add", "x", "--currency", "EUR", "--target", "NaN"),
])  # fmt: skip
def test_wrong_usage_is_told(coffer: Coffer, words: tuple[str, ...]) -> None:
    coffer("vaults", *words, code=2)


def test_a_change_is_as_of_its_day(coffer: Coffer) -> None:
    add(coffer)
    coffer("vaults", "attach", "House", "Bank", "EUR", "--percent", "50", code=0)
    coffer("vaults", "attach", "House", "Bank", "EUR", "--percent", "80", code=0)
    now = coffer.ask("vaults")["vaults"][0]
    assert now["current"] == "3680"  # 4,600 x 80 %
    yesterday = (date.fromisoformat(coffer.ask("vaults")["as_of"]) - timedelta(days=1)).isoformat()
    assert coffer.ask("vaults", "--as-of", yesterday)["vaults"][0]["current"] == "2300"


def test_the_installed_program_knows_vaults_too(coffer: Coffer) -> None:
    add(coffer)
    program = Coffer(coffer.place, in_process=False)
    assert program.ask("vaults")["vaults"][0]["name"] == "House"
