"""`coffer assets`: two assets that are one, merged and taken back; identities; bait."""

from typing import Any

import pytest

from tests.e2e.command import Coffer

ROWS = (
    "2024-01-02,Main,deposit,,,,,USD,,1000,,d1,",
    "2024-01-03,Main,buy,ACME,public-stock,2,10,USD,,,,b1,",
    "2024-01-04,Main,buy,ACME.US,public-stock,3,12,USD,,,,b2,",
    "2024-01-05,Side,buy,ACME.US,public-stock,1,12,USD,,,,b3,",
)


@pytest.fixture
def own(coffer: Coffer) -> Coffer:
    coffer("init", "--no-encryption")
    coffer.take("activities.csv", *ROWS)
    return coffer


def held(own: Coffer) -> dict[tuple[str, str], str]:
    rows = own.ask("report", "holdings")["holdings"]
    return {
        (one["account"], one["symbol"]): one["quantity"]
        for one in rows
        if one["symbol"].startswith("ACME")
    }


def test_two_assets_become_one_and_two_again(own: Coffer) -> None:
    before = held(own)
    told: Any = own.ask("assets", "merge", "ACME.US", "ACME", "--dry-run")
    assert (told["moved"]["holdings"], told["moved"]["entries"]) == (1, 1)
    assert {(one["account"], one["quantity"], one["cost"]) for one in told["after"]} == {
        ("Main", "5", "56"), ("Side", "1", "12"),
    }  # fmt: skip
    assert held(own) == before
    said = str(own("assets", "merge", "ACME.US", "ACME", "--dry-run"))
    assert "1 holdings moved as they are" in said
    done = own.ask("assets", "merge", "ACME.US", "ACME")
    assert done["merge"]["taken_back"] is False
    assert held(own) == {("Main", "ACME"): "5", ("Side", "ACME"): "1"}
    assert [one["symbol"] for one in own.ask("assets")["assets"]] == ["ACME", "USD"]
    again = own.take("activities.csv", *ROWS, "2024-01-06,Side,buy,ACME.US,,4,12,USD,,,,b4,")
    assert (again["added"], again["known"]) == (1, 4)
    assert held(own) == {("Main", "ACME"): "5", ("Side", "ACME"): "5"}
    own.verified()
    assert "ACME.US" in str(own("assets", "merges"))
    back = own.ask("assets", "unmerge", done["merge"]["id"])
    assert back["entries"] == 1
    assert held(own) == before | {("Side", "ACME.US"): "5"}
    own.verified()
    own("assets", "unmerge", "9", code=1)


def test_identities_and_bait(own: Coffer) -> None:
    own("assets", "identities", "ACME", "--add", "isin=US0378331005")
    own("assets", "identities", "ACME.US", "--add", "cusip=037833100")
    own("assets", "identities", "ACME.US", "--add", "isin=US0378331006", code=1)
    own("assets", "identities", "ACME.US", "--add", "isin", code=1)
    (pair,) = own.ask("assets", "same")["pairs"]
    assert (pair["reason"], pair["question"]) == ("cusip", None)
    assert "US0378331005" in str(own("assets", "identities", "ACME"))
    own("assets", "identities", "ACME", "--remove", "isin=US0378331005")
    assert own.ask("assets", "identities", "ACME")["asset"]["identities"] == []
    own("assets", "hide", "ACME.US")
    assert held(own) == {("Main", "ACME"): "2"}
    own("assets", "allow", "ACME.US")
    assert len(held(own)) == 3
    own.verified()
