"""`coffer options`: symbols, contracts, what is held, how contracts end, strategies."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from app.db.database import open_database
from tests.e2e.command import Coffer
from tests.integration.books import SetClock
from tests.option_parts import Desk, moment

D = Decimal
OPENED = "2024-01-05 15:00"
PUT, CALL = "AAPL240119P00150000", "AAPL240119C00150000"  # long over by the computer's clock


@pytest.fixture
def desk(coffer: Coffer) -> Iterator[Desk]:
    clock = SetClock(moment(OPENED))
    database = open_database(str(coffer.place), clock)
    yield Desk(database, clock)
    database.close()


def test_symbols_are_read_and_written(coffer: Coffer) -> None:
    found = coffer.ask("options", "symbol", "aapl260116c00150000", "AMC1  260116P00012125")
    first, second = found["symbols"]
    assert (first["occ21"], first["strike"], first["is_adjusted"]) == (
        "AAPL  260116C00150000", "150", False,
    )  # fmt: skip
    assert (second["strike"], second["underlying"], second["is_adjusted"]) == (
        "12.125",
        "AMC",
        True,
    )
    parts = ("--root", "SPXW", "--expires", "2026-02-27", "--right", "C", "--strike", "6000")
    (made,) = coffer.ask("options", "symbol", *parts)["symbols"]
    assert (made["compact"], made["settlement"]) == ("SPXW260227C06000000", "cash")
    assert "adjusted" in coffer("options", "symbol", "AMC1260116P00012125", code=0).out


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (("symbol", "AAPL260230C00150000"), 1, "30th day"),
        (("symbol",), 1, "nothing to read"),
        (("symbol", "--root", "A"), 1, "needs"),
        (("contract", "AMC1260116C00012125"), 1, "nothing can be assumed"),
        (("contract", PUT, "--multiplier", "0"), 1, "above zero"),
        (("contract", PUT, "--delivers", "ten:AMC"), 2, "not a plain decimal"),
        (("contract", PUT, "--delivers", "10"), 2, "a quantity and a symbol"),
        (("exercise", "7"), 1, "no position"),
        (("group", "1"), 1, "no position"),
        (("ungroup", "4"), 1, "no strategy"),
        (("outcome", "1", "lost"), 2, "invalid choice"),
    ],
)
def test_what_is_wrong_is_refused_with_its_reason(
    coffer: Coffer, words: tuple[str, ...], code: int, reason: str
) -> None:
    answer = coffer("options", *words, code=code)
    assert reason in answer.err


def test_an_adjusted_contract_is_told_with_what_it_delivers(coffer: Coffer) -> None:
    line = ("AMC1240119C00012125", "--multiplier", "100", "--delivers", "10:AMC", "--delivers",
            "5.5:USD")  # fmt: skip
    found = coffer.ask("options", "contract", *line)
    assert (found["strike"], found["is_adjusted"]) == ("12.125", True)
    assert found["delivers"][1] == {"quantity": "5.5", "symbol": "USD"}


def test_from_an_open_contract_to_its_outcome(coffer: Coffer, desk: Desk) -> None:
    sold = desk.trade("sell", "5", PUT, "4", OPENED)
    bought = desk.trade("buy", "5", "AAPL240119P00140000", "1", OPENED)
    desk.price("AAPL", "149.99", "2024-01-19")
    (held, other) = coffer.ask("options")["contracts"]
    assert (other["position"], other["question"], other["quantity"]) == (sold, "pending", "-5")
    assert held["outcome"] == "worthless"
    assert "assigned or not?" in coffer("options", "--ended", code=0).out
    answer = coffer("options", "post", "--accept-clock", "--json", code=5)
    assert answer.json["posted"] == 1
    assert "assigned" in answer.json["problems"][0]
    line = ("outcome", str(sold), "assigned", "--quantity", "2", "--fee", "5")
    said = coffer("options", *line, code=0).out
    assert "2 AAPL 150P assigned: bought 200 AAPL at 150" in said
    assert desk.held("AAPL") == 200
    assert desk.held("USD") == 2000 - 500 - 30000 - 5
    assert coffer.ask("options")["contracts"] == []
    answer = coffer("options", "outcome", str(bought), "exercised", code=0)
    assert "exercised: sold 500 AAPL at 140" in answer.out


def test_strategies_are_made_confirmed_and_taken_apart(coffer: Coffer, desk: Desk) -> None:
    first = desk.trade("sell", "1", CALL, "3", OPENED)
    second = desk.trade("sell", "1", PUT, "3", "2024-01-05 15:02")
    (guess,) = coffer.ask("options", "guesses")["guesses"]
    assert (guess["kind"], guess["seconds_apart"]) == ("straddle", 120)
    assert coffer.ask("options", "group", "--guess")["strategies"] == 1
    (found,) = coffer.ask("options", "strategies")["strategies"]
    assert (found["kind"], found["is_guess"], len(found["legs"])) == ("straddle", True, 2)
    assert "a guess" in coffer("options", "strategies", code=0).out
    coffer("options", "confirm", found["strategy"], code=0)
    (found,) = coffer.ask("options", "strategies")["strategies"]
    assert found["is_guess"] is False
    coffer("options", "ungroup", found["strategy"], code=0)
    assert coffer.ask("options", "strategies")["strategies"] == []
    made = coffer.ask("options", "group", first, second, "--name", "Earnings")
    assert (made["name"], made["kind"]) == ("Earnings", "straddle")


def test_a_roll_is_one_chain_with_one_result(coffer: Coffer, desk: Desk) -> None:
    old = desk.trade("sell", "1", CALL, "3", OPENED)
    desk.trade("buy", "1", CALL, "5", "2024-01-16 15:00")
    new = desk.trade("sell", "1", "AAPL240216C00150000", "6", "2024-01-16 15:00")
    desk.trade("buy", "1", "AAPL240216C00150000", "1", "2024-02-01 15:00")
    coffer("options", "roll", old, new, code=0)
    (chain,) = coffer.ask("options", "chains")["chains"]
    assert (chain["rolls"], chain["is_won"], chain["realized"]) == (1, True, "300")
    assert "1 of 1 chains" in coffer("options", "chains", code=0).out
    assert "circle" not in coffer("options", "roll", new, old, code=1).err
    coffer("options", "unroll", new, code=0)
    assert coffer.ask("options", "chains")["chains"] == []


def test_what_is_not_to_be_exercised_is_kept_so(coffer: Coffer, desk: Desk) -> None:
    position = desk.trade("buy", "1", CALL, "3", OPENED)
    coffer("options", "keep", position, code=0)
    assert coffer.ask("options")["contracts"][0]["is_exercised_at_end"] is False
    coffer("options", "keep", position, "--off", code=0)
    assert coffer.ask("options")["contracts"][0]["is_exercised_at_end"] is True


def test_empty_books_say_so(coffer: Coffer) -> None:
    assert "No open contracts" in coffer("options", code=0).out
    assert "No strategies" in coffer("options", "strategies", code=0).out
    assert "Nothing was rolled" in coffer("options", "chains", code=0).out
    assert "Nothing looks" in coffer("options", "guesses", code=0).out
    assert "Nothing was to be booked" in coffer("options", "post", code=0).out
