"""`coffer balances`, `exclusions`, `close` and `reopen`, as a person types them."""

from pathlib import Path

import pytest

from tests.e2e.command import Coffer, run


@pytest.fixture
def coffer(tmp_path: Path) -> Coffer:
    made = Coffer(tmp_path / "coffer.db")
    made("init", "--no-encryption", code=0)
    made.take(
        "activities",
        "2024-01-05,Main,deposit,,,,,USD,,1000,,d1,",
        "2024-02-05,Main,withdraw,,,,,USD,,200,,d2,",
        "2024-02-06,Old,deposit,,,,,USD,,300,,o1,",
        "2024-03-06,Old,withdraw,,,,,USD,,300,,o2,",
    )
    return made


def test_a_balance_is_stated_listed_corrected_and_taken_back(coffer: Coffer) -> None:
    coffer("balances", "set", "Main", "1000", "--on", "2024-01-31", code=0)
    told = coffer.ask(
        "balances", "set", "Main", "790", "--on", "2024-02-29", "--source", "statement"
    )
    assert (told["balance"], told["ledger"], told["difference"], told["settled_by"]) == (
        "790", "800", "-10", "entry",
    )  # fmt: skip
    assert told["changed"] is True
    found = coffer.ask("balances")["balances"]
    assert [(one["account"], one["current"], one["entry"]) for one in found] == [
        ("Main", "790", "-10")
    ]
    answer = coffer("balances", code=0)
    assert "10 went out that no entry tells after 2024-01-31" in answer.out
    number = coffer.ask("balances", "history", "Main")["balances"][0]["number"]
    coffer(
        "balances", "set", "Main", "800", "--on", "2024-02-29", "--source", "bank letter",
        "--replaces", number, code=0,
    )  # fmt: skip
    lines = coffer.ask("balances", "history", "Main")["balances"]
    assert [(one["balance"], one["status"]) for one in lines] == [
        ("800", "in_effect"), ("790", "corrected"), ("1000", "in_effect"),
    ]  # fmt: skip
    assert "agrees" in coffer("balances", "list", "Main").out
    coffer("balances", "remove", lines[0]["number"], code=0)
    lines = coffer.ask("balances", "history", "Main")["balances"]
    assert [one["status"] for one in lines] == ["taken_back", "taken_back", "in_effect"]
    coffer.verified()


def test_a_dry_run_writes_nothing(coffer: Coffer) -> None:
    before = coffer.dump()
    answer = coffer("balances", "set", "Main", "790", "--dry-run", code=0)
    assert "Would state" in answer.out
    assert coffer.dump() == before


def test_what_is_owed_is_a_debt_once(coffer: Coffer) -> None:
    coffer("balances", "set", "Main", "500", "--owed", "--limit", "2000", "--on", "2024-02-29",
           code=0)  # fmt: skip
    found = coffer.ask("balances", "list", "Main", "--as-of", "2024-02-29")["balances"][0]
    assert (found["current"], found["available"], found["available_worked_out"]) == (
        "-500", "1500", True,
    )  # fmt: skip
    totals = coffer.ask("report", "holdings", "--as-of", "2024-02-29")["totals"]
    assert totals["liabilities"] == "-500"


def test_the_calendar_is_told_in_signs_and_in_words(coffer: Coffer) -> None:
    coffer("balances", "set", "Main", "1000", "--on", "2024-01-31", code=0)
    coffer("balances", "set", "Main", "790", "--on", "2024-02-29", code=0)
    answer = coffer("balances", "calendar", "Main", "--year", "2024", code=0)
    row = next(line for line in answer.out.splitlines() if line.startswith("Main "))
    assert row.split()[1:5] == ["✓", "≠", "~", "~"]
    assert "Main, 2024-02: user says 790 USD on 2024-02-29, the ledger 800 (-10)" in answer.out
    months = coffer.ask("balances", "calendar", "Main", "--year", "2024")
    assert months["counts"]["proven"] == 1
    assert months["accounts"][0]["months"][1]["holdings"][0]["difference"] == "-10"


def test_marks_have_reasons_and_accounts_are_closed_and_reopened(coffer: Coffer) -> None:
    coffer("mark", "excluded", "Main", "--reason", "shared", "--since", "2024-02-01", code=0)
    coffer("close", "Old", "--on", "2024-03-06", "--reason", "moved", code=0)
    assert coffer.ask("exclusions")["exclusions"] == [
        {"account": "Main", "symbol": None, "mark": "excluded", "reason": "shared",
         "since": "2024-02-01", "by_provider": False},
        {"account": "Old", "symbol": None, "mark": "closed", "reason": "moved",
         "since": "2024-03-06", "by_provider": False},
    ]  # fmt: skip
    answer = coffer("exclusions", code=0)
    assert "shared" in answer.out
    assert "2024-03-06" in answer.out
    assert [one["name"] for one in coffer.ask("accounts")["accounts"]] == ["Main"]
    assert len(coffer.ask("accounts", "--closed")["accounts"]) == 2
    late = coffer("import", coffer.write("late", "2024-05-01,Old,deposit,,,,,USD,,9,,x,"))
    assert late.code == 5
    assert "Old was closed on 2024-03-06; reopen it first" in late.out
    coffer("reopen", "Old", code=0)
    coffer("unmark", "excluded", "Main", code=0)
    assert coffer.ask("exclusions")["exclusions"] == []


@pytest.mark.parametrize(("words", "code"), [
    (("balances", "set", "Main"), 1),
    (("balances", "set", "Main", "NaN"), 1),
    (("balances", "set", "Main", "1e5"), 1),
    (("balances", "set", "Main", "5", "--on", "2026-13-01"), 2),
    (("balances", "set", "Main", "5", "--on", "2199-01-01"), 1),
    (("balances", "set", "Main", "5", "--limit", "-1"), 1),
    (("balances", "set", "Main", "5", "--limit", "NaN"), 2),
    (("balances", "set", "Nobody", "5"), 1),
    (("balances", "set", "Main", "5", "--symbol", "NOSUCH"), 1),
    (("balances", "set", "Main", "5", "--replaces", "77"), 1),
    (("balances", "remove", "77"), 1),
    (("balances", "remove", "७"), 1),
    (("balances", "history"), 1),
    (("balances", "history", "Main", "Old"), 1),
    (("balances", "dance"), 2),
    (("close", "Main"), 1),
    (("close", "Nobody"), 1),
    (("reopen", "Main"), 1),
    (("exclusions", "Nobody"), 1),
    (("mark", "excluded", "Main", "--since", "2199-01-01"), 1),
])  # fmt: skip
def test_what_cannot_be_done_is_told_on_one_line_and_nothing_is_written(
    coffer: Coffer, words: tuple[str, ...], code: int
) -> None:
    before = coffer.dump()
    answer = coffer(*words, code=code)
    if code == 1:
        assert answer.err.startswith("coffer: ")
        assert answer.err.count("\n") == 1
    assert coffer.dump() == before


def test_each_command_explains_itself() -> None:
    for name in ("balances", "exclusions", "close", "reopen"):
        assert run(name, "--help").code == 0
