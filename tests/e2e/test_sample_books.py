"""The sample through the command: it reconciles, says what it is, and leaves no trace."""

import shutil
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_coffer
from tests.e2e.command import Coffer, contents

CENT = Decimal("0.005")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Coffer:
    coffer = Coffer(tmp_path_factory.mktemp("sample") / "coffer.db", in_process=False)
    began = time.perf_counter()
    coffer("init", "--no-encryption", code=0)
    answer = coffer("demo", code=0)
    assert time.perf_counter() - began < 10 * _slowness()
    assert "invented" in answer.out
    return Coffer(coffer.place)


def _slowness() -> float:
    """Return how much slower than a quiet core this machine is now; 1 at best."""
    began = time.perf_counter()
    sum(number * number for number in range(2_000_000))
    return max(1.0, (time.perf_counter() - began) / 0.15)


def test_the_sample_verifies(sample: Coffer) -> None:
    found = sample.ask("verify")
    assert found["problems"] == []
    assert found["entries"] > 3000


def test_every_figure_reconciles(sample: Coffer) -> None:
    report = sample.ask("report", "holdings", "--closed")
    totals = report["totals"]
    exact = {key: Decimal(value) for key, value in totals.items() if key != "coverage"}
    rows = report["holdings"]
    known = [one for one in rows if one["value"] is not None]
    assert exact["net_worth"] == exact["assets"] + exact["liabilities"]
    assert exact["net_worth"] == exact["value"] + exact["cash"]
    assert exact["net_worth"] == sum(Decimal(one["value"]) for one in known)
    assert exact["income"] == sum(Decimal(one["income"]) for one in rows)
    assert exact["liabilities"] < 0 < exact["value"]
    point = sample.ask("report", "networth", "--every", "year")["points"][-1]
    assert point["net_worth"] == totals["net_worth"]
    assert (point["assets"], point["liabilities"]) == (totals["assets"], totals["liabilities"])
    assert sum(map(Decimal, point["breakdown"].values())) == exact["net_worth"]
    performance = sample.ask("report", "performance")
    assert performance["end_value"] == totals["net_worth"]
    assert Decimal(performance["gain"]) == exact["net_worth"] - Decimal(
        performance["net_contributions"]
    ) - Decimal(performance["start_value"])


def test_the_values_of_accounts_and_institutions_add_up(sample: Coffer) -> None:
    totals = sample.ask("report", "holdings")["totals"]
    coffer = open_coffer(str(sample.place))
    try:
        lines = [one for one in coffer.portfolio.accounts() if one.is_counted]
    finally:
        coffer.close()
    assert sum(one.value or 0 for one in lines) == Decimal(totals["net_worth"])
    for kind, names in (
        ("account", {one.name for one in lines}),
        ("institution", {one.institution for one in lines}),
    ):
        parts = [
            sample.ask("report", "holdings", "--scope", f"{kind}:{name}")["totals"]["net_worth"]
            for name in names
        ]
        assert sum(map(Decimal, filter(None, parts))) == Decimal(totals["net_worth"])


def test_lots_and_gains_add_up_to_what_holdings_say(sample: Coffer) -> None:
    holdings = [
        one for one in sample.ask("report", "holdings", "--closed")["holdings"]
        if one["asset_type"] != "fiat"
    ]  # fmt: skip
    lots: dict[Any, Decimal] = {}
    for lot in sample.ask("report", "lots")["lots"]:
        key = lot["account"], lot["symbol"]
        lots[key] = lots.get(key, Decimal(0)) + Decimal(lot["quantity"])
    gains: dict[Any, Decimal] = {}
    for one in sample.ask("report", "realized")["realized"]:
        key = one["account"], one["symbol"]
        gains[key] = gains.get(key, Decimal(0)) + Decimal(one["gain"])
    for one in holdings:
        key = one["account"], one["symbol"]
        if "balance_differs" not in one["reasons"]:
            assert lots.get(key, Decimal(0)) == Decimal(one["quantity"]), key
        if one["realized_pnl"] is not None:
            assert gains.get(key, Decimal(0)) == Decimal(one["realized_pnl"]), key


def test_what_the_sample_does_not_know_it_says(sample: Coffer) -> None:
    rows = sample.ask("report", "holdings")["holdings"]
    unknown = [one for one in rows if one["value"] is None]
    assert unknown
    assert all(one["coverage"] == "unknown" and one["reasons"] for one in unknown)
    assert all(one["reasons"] for one in rows if one["coverage"] != "full")


def test_a_seed_gives_the_same_sample_and_another_seed_another(
    sample: Coffer, tmp_path: Path
) -> None:
    totals = [sample.ask("report", "holdings")["totals"]]
    for seed in ("1", "8"):
        coffer = Coffer(tmp_path / f"{seed}.db")
        coffer.ask("init", "--no-encryption")
        coffer.ask("demo", "--seed", seed)
        totals.append(coffer.ask("report", "holdings")["totals"])
    assert totals[0] == totals[1] != totals[2]


def test_what_has_no_feed_is_there_and_agrees(sample: Coffer) -> None:
    debts = {one["name"]: one for one in sample.ask("loans")["debts"]}
    assert set(debts) == {"Home Mortgage", "Harbor Card"}  # the closed card is not listed
    mortgage = debts["Home Mortgage"]
    assert mortgage["owed"] == mortgage["scheduled"]
    assert mortgage["next_due"] >= mortgage["terms"]["posts_from"]
    home = next(one for one in sample.ask("belongings")["belongings"] if one["kind"] == "property")
    worth, owed = Decimal(home["value"]), Decimal(mortgage["owed"])
    assert Decimal(home["equity"]) == worth - owed
    assert Decimal(mortgage["loan_to_value"]) == round(owed / worth, 8)
    paces = {one["name"]: one["pace"]["code"] for one in sample.ask("vaults")["vaults"]}
    assert paces == {"New roof": "on_pace", "Emergency fund": "reached", "Sabbatical": "behind"}
    savings, staking = sample.ask("yields")["rules"]
    assert not savings["rule"]["pays"]
    assert Decimal(-15) < Decimal(savings["difference"]) < 0
    assert staking["rule"]["pays"]
    assert len(sample.ask("groups")["groups"]) == 4
    marks = {one["mark"] for one in sample.ask("exclusions")["exclusions"]}
    assert marks == {"closed", "excluded"}
    split = sample.ask("report", "allocation")["allocation"]
    assert all(one["target"] for one in split if one["key"])


def test_no_payment_of_the_sample_is_shown_as_missing(sample: Coffer) -> None:
    coffer = open_coffer(str(sample.place))
    try:
        detail = coffer.loans.detail("Home Mortgage")
        today = coffer.clock.today()
    finally:
        coffer.close()
    past = {str(one.state) for one in detail.rows if one.row.due < today}
    assert past == {"posted"}
    assert detail.correction is None
    assert all(one.observed == one.ledger == one.scheduled for one in detail.observed)


def test_background_work_goes_on_once_and_the_sample_still_goes_entirely(
    coffer: Coffer, sample_template: Path
) -> None:
    before = without_traces(coffer.place)
    shutil.copy(sample_template, coffer.place)
    due = sum(one["due"] for one in coffer.ask("yields")["rules"])
    for command in ("yields", "loans", "belongings"):
        coffer(command, "post", code=0)
    after = coffer.dump()
    for command in ("yields", "loans", "belongings"):
        coffer(command, "post", code=0)
    assert coffer.dump() == after
    rules = coffer.ask("yields")["rules"]
    assert sum(one["due"] for one in rules) == 0
    assert (sum(Decimal(one["paid_this_year"]) for one in rules) > 0) is (due > 0)
    coffer.verified()
    coffer("demo", "--remove", code=0)
    assert without_traces(coffer.place) == before
    coffer.verified()


def without_traces(place: Path) -> dict[str, Any]:
    """Return what books hold, but for ids of names and the audit trail."""
    found: dict[str, Any] = {**contents(place, without=("audit", "derived"))}
    found["asset"] = [row[1:] for row in found["asset"]]
    return found


def test_removing_the_sample_leaves_new_books(coffer: Coffer) -> None:
    before = without_traces(coffer.place)
    assert coffer("demo", code=0).out != ""
    assert without_traces(coffer.place) != before
    assert "these books are not empty" in coffer("demo", code=1).err
    assert coffer("demo", "--remove", code=0).out == "The sample portfolio is gone.\n"
    assert without_traces(coffer.place) == before
    coffer.verified()
    for report in ("holdings", "lots", "networth", "performance", "activity", "allocation"):
        coffer("report", report, code=0)
    assert coffer.ask("accounts") == {"accounts": []}
    assert "there is no sample portfolio" in coffer("demo", "--remove", code=1).err
    coffer.take("some", "2024-01-01,Main,deposit,,,,,USD,,1,,d1,")
    coffer.verified()


OWN = {
    "activities": "2024-01-01,Main,deposit,,,,,USD,,1,,d1,",
    "prices": "2024-01-01,ZZZ,5,USD",
    "observations": "2024-01-01,Main,USD,5",
}


def test_a_sample_among_which_there_is_something_of_ones_own_is_kept(
    coffer: Coffer, sample_template: Path
) -> None:
    shutil.copy(sample_template, coffer.place)
    for name, row in OWN.items():
        coffer.take(name, row)
        before = coffer.dump()
        answer = coffer("demo", "--remove", code=1)
        assert f"entries of your own among the sample ({name}.csv)" in answer.err
        assert coffer.dump() == before
        coffer("undo", code=0)
    coffer("demo", "--remove", code=0)
    coffer.verified()


def test_a_sample_goes_into_no_books_that_hold_anything(coffer: Coffer) -> None:
    coffer.take("prices", OWN["prices"])
    before = coffer.dump()
    assert "these books are not empty" in coffer("demo", code=1).err
    assert coffer.dump() == before
