"""Debts and cards from the command."""

from decimal import Decimal

import pytest

from tests.e2e.command import Coffer

D = Decimal
HOME = (
    "loans", "add", "mortgage", "Home loan", "--principal", "162000", "--rate", "3.875%",
    "--start", "2024-01-10", "--months", "360", "--paid-from", "Bank",
)  # fmt: skip


def no_numbers(value: object) -> None:
    """Money and rates are strings; whole numbers are counts."""
    if isinstance(value, dict):
        for one in value.values():
            no_numbers(one)
    elif isinstance(value, list):
        for one in value:
            no_numbers(one)
    else:
        assert not isinstance(value, float)
        if isinstance(value, str) and value[:1].isdigit() and value.count("-") < 2:
            assert "E" not in value


def test_a_loan_from_its_beginning_to_its_end(books: Coffer) -> None:
    assert books.ask(*HOME)["posted"] > 20
    found = books.ask("loans", "list", "--as-of", "2024-12-31")
    debt = next(one for one in found["debts"] if one["name"] == "Home loan")
    no_numbers(found)
    assert (debt["owed"], debt["balance"]) == ("159332.01", "-159332.01")
    assert (debt["next_due"], debt["next_payment"]) == ("2025-01-10", "761.78")
    plan = books.ask("loans", "schedule", "Home loan")
    assert len(plan["rows"]) == 360
    assert plan["rows"][0]["state"] == "posted"
    assert plan["interest"] == "112243.7"
    wished = books.ask("loans", "schedule", "Home loan", "--monthly", "100", "--from", "2027-01-01")
    assert D(wished["effect"]["interest_saved"]) > 0
    assert wished["effect"]["months_saved"] > 12
    text = books("loans", "schedule", "Home loan", "--extra", "5000", code=0).out
    assert "paid beyond the payments saves" in text
    assert books.ask("loans", "post")["posted"] == 0
    assert "Home loan" in books("loans", code=0).out
    assert "161,761.35   posted" in books("loans", "schedule", "Home loan", code=0).out
    shown = books("loans", "show", "Home loan", code=0).out
    assert "at 3.875 %" in shown
    books("verify", code=0)


def test_rates_extra_payments_and_links(books: Coffer) -> None:
    books(*HOME, code=0)
    books("loans", "rate", "Home loan", "2040-01-01", "5%", "--payment", "900", code=0)
    books("loans", "extra", "Home loan", "2039-06-01", "1000", "--effect", "lower", code=0)
    books("loans", "link", "Home loan", "Broker", "AAA", code=0)
    shown = books.ask("loans", "show", "Home loan")
    assert shown["rates"] == [{"since": "2040-01-01", "rate": "0.05", "payment": "900"}]
    assert shown["extras"] == [{"on": "2039-06-01", "amount": "1000", "effect": "lower"}]
    assert shown["financing"]["assets"][0]["symbol"] == "AAA"
    assert D(shown["financing"]["loan_to_value"]) > 1
    assert "loan-to-value" in books("loans", "show", "Home loan", code=0).out
    books("loans", "rate", "Home loan", "2040-01-01", "--remove", code=0)
    books("loans", "extra", "Home loan", "2039-06-01", "--remove", code=0)
    books("loans", "link", "Home loan", "Broker", "AAA", "--remove", code=0)
    bare = books.ask("loans", "show", "Home loan")
    assert (bare["rates"], bare["extras"], bare["financing"]) == ([], [], None)
    books("loans", "change", "Home loan", "--note", "fixed", "--payment", "800", code=0)
    assert books.ask("loans", "show", "Home loan")["terms"]["note"] == "fixed"


def test_an_observed_balance_is_compared_and_corrected(books: Coffer) -> None:
    books(*HOME, code=0)
    books.take("observations", "2024-12-31,Home loan,USD,-159000")
    found = books.ask("loans", "check", "Home loan")
    assert found["observed"][0]["difference"] == "332.01"
    assert found["correction"] == {"on": "2024-12-31", "kind": "deposit", "amount": "332.01"}
    assert "books a deposit" in books("loans", "check", "Home loan", code=0).out
    assert books.ask("loans", "check", "Home loan", "--correct")["posted"] == 1
    assert books.ask("loans", "check", "Home loan")["correction"] is None


def test_cards(books: Coffer) -> None:
    books("cards", "add", "Visa", "--limit", "5000", "--rate", "19.9%", "--owed", "350", code=0)
    books("cards", "set", "Visa", "--limit", "6000", "--due-day", "5", code=0)
    found = next(one for one in books.ask("cards")["cards"] if one["name"] == "Visa")
    assert found["card"]["available"] == "5650"
    assert "5,650.00" in books("cards", "list", code=0).out


def test_an_empty_list_says_what_to_do(coffer_books: Coffer) -> None:
    assert "coffer loans add" in coffer_books("loans", code=0).out
    assert "coffer cards add" in coffer_books("cards", code=0).out


@pytest.fixture
def coffer_books(tmp_path: object) -> Coffer:
    made = Coffer(tmp_path / "new.db")  # type: ignore[operator]  # a path
    made("init", "--no-encryption", code=0)
    return made


@pytest.mark.parametrize(
    "words",
    [
        ("show", "Nobody"), ("show", "Bank"), ("schedule", "Bank"), ("check", "Nobody"),
        ("rate", "Bank", "2024-01-01", "1"),
        ("add", "auto", "Car", "--principal", "0", "--rate", "1%", "--start", "2024-01-01",
         "--months", "12"),
        ("add", "auto", "Car", "--principal", "100", "--rate", "2000%", "--start", "2024-01-01",
         "--months", "12"),
        ("add", "auto", "Car", "--principal", "100", "--rate", "1%", "--start", "2024-01-01",
         "--months", "0"),
        ("add", "auto", "Car", "--principal", "100", "--rate", "1%", "--start", "2024-01-01",
         "--months", "12", "--first-due", "2023-12-01"),
        ("extra", "Bank", "2024-01-01", "5"), ("link", "Bank", "Broker", "AAA"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said_in_a_line(books: Coffer, words: tuple[str, ...]) -> None:
    answer = books("loans", *words, code=1)
    assert answer.err.startswith("coffer: ")
    assert answer.err.count("\n") == 1
