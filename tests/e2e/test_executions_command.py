"""`coffer executions`: look, import, mappings, what the ledger has already."""

from pathlib import Path

import pytest

from tests.e2e.command import Coffer
from tests.unit.executions.shapes import DOLLARS, PLAIN

CALL = "ACME260116C00150000"


@pytest.fixture
def trades(tmp_path: Path) -> Path:
    path = tmp_path / "trades.csv"
    path.write_text(PLAIN, encoding="utf-8")
    return path


def test_a_file_is_looked_at_and_imported_once(coffer: Coffer, trades: Path) -> None:
    look = coffer.ask("executions", "look", str(trades))
    assert look["mapping"] is None
    assert dict(look["map"]["columns"])["Action"] == "side"
    assert look["rows"][0]["text"] == "buy 10 ACME at 150.5 USD, fee 1"
    told = coffer.ask("executions", "import", str(trades), "--account", "Broker", "--dry-run")
    assert (told["added"], told["batch"]) == (2, None)
    done = coffer.ask("executions", "import", str(trades), "--account", "Broker", "--name", "Mine")
    assert (done["read"], done["added"], done["known"], done["rejected"]) == (2, 2, 0, [])
    assert (done["mapping"], done["positions"]) == ("Mine", [1])
    again = coffer("import", str(trades), "--format", "executions", "--account", "Broker", code=0)
    assert "added 0, already known 2" in again.out
    coffer("undo", str(done["batch"]), code=0)
    assert coffer.ask("executions", "import", str(trades), "--account", "Broker")["added"] == 2


def test_bad_rows_are_partly_done_and_listed(coffer: Coffer, trades: Path) -> None:
    trades.write_text(PLAIN + "2024-01-04,Frob,ACME,1,2,0,USD,T3\n", encoding="utf-8")
    done = coffer("executions", "import", str(trades), "--account", "Broker", code=5)
    assert "line 4: side: nobody knows what 'Frob' means" in done.out
    more = ("--account", "Broker", "--word", "Frob=buy")
    assert coffer.ask("executions", "import", str(trades), *more)["added"] == 1


def test_mappings_are_given_kept_shown_and_forgotten(coffer: Coffer, tmp_path: Path) -> None:
    path = tmp_path / "dollars.csv"
    path.write_text(DOLLARS.replace("01/31", "01/11").replace("01/30", "01/10"), encoding="utf-8")
    given = (
        "--date-format", "mdy", "--zone", "America/New_York", "--column", "Description=",
        "--symbol", "ACME=ACM", "--currency", "USD", "--amount-is", "net", "--name", "Dollars",
    )  # fmt: skip
    looked = coffer.ask("executions", "look", str(path), *given[:-2])
    assert looked["map"]["zone"] == "America/New_York"
    assert "Description" not in dict(looked["map"]["columns"])
    done = coffer.ask("executions", "import", str(path), "--account", "Broker", "--short", *given)
    assert (done["added"], done["passed_over"]) == (3, {"Cash Dividend": 1, "no side": 1})
    (kept,) = coffer.ask("executions", "mappings")["mappings"]
    assert (kept["name"], kept["map"]["symbols"]) == ("Dollars", [["ACME", "ACM"]])
    shown = coffer("executions", "mappings", "--show", "Dollars", code=0).out
    assert coffer.ask("executions", "look", str(path), "--map", shown.strip())["map"] == kept["map"]
    own = tmp_path / "own.json"
    own.write_text(shown, encoding="utf-8")
    by_file = coffer.ask("executions", "look", str(path), "--map", str(own))
    by_name = coffer.ask("executions", "look", str(path), "--map", "Dollars")
    assert by_file["map"] == by_name["map"] == kept["map"]
    coffer("executions", "mappings", "--forget", "Dollars", code=0)
    assert coffer.ask("executions", "mappings")["mappings"] == []


def test_what_the_ledger_has_is_taken_over(coffer: Coffer, trades: Path) -> None:
    coffer.take(
        "activities",
        "2024-01-02,Broker,buy,ACME,public-stock,10,150.5,USD,1,,,A1,",
        "2024-01-03,Broker,sell,ACME,public-stock,4,160,USD,1,,,A2,",
        "2024-01-05,Broker,airdrop,GIFT,public-stock,4,,,,,,A3,",
        "2024-01-06,Broker,sell,GIFT,public-stock,4,1,USD,,,,A4,",
    )
    told = coffer.ask("executions", "import", str(trades), "--account", "Broker", "--dry-run")
    assert [one["deed"] for one in told["possibly_known"]] == ["adopt", "adopt"]
    assert coffer.ask("executions", "adopt", "--dry-run")["trades"] == 2
    done = coffer("executions", "adopt", "Broker", code=0)
    assert "took over 2 trades as 1 positions" in done.out
    assert "left out: Broker, GIFT (1 trades)" in done.out
    assert coffer.ask("executions", "adopt")["trades"] == 0
    again = coffer.ask("executions", "import", str(trades), "--account", "Broker")
    assert (again["added"], [one["deed"] for one in again["possibly_known"]]) == (0, ["skip"] * 2)


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (("look", "none.csv"), 1, "no such file"),
        (("import", "none.csv", "--account", "Broker"), 1, "no such file"),
        (("import", "none.csv"), 2, "--account"),
        (("adopt", "Nobody"), 1, "no account"),
        (("mappings", "--show", "Nothing"), 1, "no mapping"),
        (("look", "none.csv", "--map", "{}"), 1, "columns"),
        (("look", "none.csv", "--map", "Nothing"), 1, "no mapping"),
        (("look", "none.csv", "--word", "Frob"), 1, "no such file"),
        ((), 2, "DEED"),
    ],
)
def test_what_is_wrong_is_refused_with_its_reason(
    coffer: Coffer, words: tuple[str, ...], code: int, reason: str
) -> None:
    done = coffer("executions", *words)
    assert done.code == code
    assert reason in done.err


def test_dates_that_cannot_be_told_are_asked_for(coffer: Coffer, trades: Path) -> None:
    text = PLAIN.replace("2024-01-02", "01/02/2024").replace("2024-01-03", "01/03/2024")
    trades.write_text(text, encoding="utf-8")
    refused = coffer("executions", "import", str(trades), "--account", "Broker", code=1)
    assert "day or month" in refused.err
    looked = coffer("executions", "look", str(trades), code=0)
    assert "to be said: whether day or month" in looked.out
    more = ("--account", "Broker", "--date-format", "dmy")
    assert coffer.ask("executions", "import", str(trades), *more)["from"] == "2024-02-01"
