"""`coffer belongings`: a home, metal and a company from the command line, in text and in JSON."""

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from tests.e2e.command import Coffer

D = Decimal
BANK = "2023-01-01,Bank,deposit,,,,,USD,,500000,,d1,"


@pytest.fixture
def books(_new_books: Path, tmp_path: Path) -> Coffer:
    place = tmp_path / "coffer.db"
    shutil.copy(_new_books, place)
    coffer = Coffer(place)
    coffer.take("activities", BANK)
    coffer.take("prices", "2024-05-30,XAU,2300,USD", "2023-12-28,HPI,100,USD",
                "2024-12-28,HPI,110,USD")  # fmt: skip
    return coffer


def test_a_home_from_its_purchase_to_its_sale(books: Coffer) -> None:
    assert "Add one with" in books("belongings", code=0).out
    words = ("add", "property", "Home", "--cost", "400000", "--fee", "20000", "--paid-from", "Bank",
             "--on", "2024-01-31", "--rule", "growth", "--rate", "3%")  # fmt: skip
    told = books.ask("belongings", *words, "--preview")
    assert (told["cost"], told["net_worth"]) == ("420000", None) or D(told["cost"]) == 420000
    assert books.ask("belongings", "list")["belongings"] == []
    assert "Added Home" in books("belongings", *words, code=0).out
    found = books.ask("belongings", "show", "Home")
    assert (found["quantity"], found["cost_basis"], found["rule"]) == ("1", "420000", "growth")
    assert found["values"][0] == {"on": "2024-01-31", "value": "400000", "source": "manual"}
    assert found["values"][1]["source"] == "rule"
    assert D(found["value"]) > 400000
    assert books("belongings", "post", code=0).out == "Nothing was due.\n"
    books("belongings", "value", "Home", "450000", "--on", "2024-06-30", "--reason", "expert",
          code=0)  # fmt: skip
    history = books.ask("belongings", "history", "Home")["history"]
    expert = next(one for one in history if one["reason"] == "expert")
    assert (expert["on"], expert["value"], expert["source"]) == ("2024-06-30", "450000", "manual")
    assert D(expert["old"]) > 400000
    assert "expert" in books("belongings", "history", "Home", code=0).out
    sale = ("sell", "Home", "--share", "50", "--proceeds", "300000", "--fee", "5000",
            "--on", "2024-07-01", "--to", "Bank")  # fmt: skip
    assert "gain 85,000.00" in books("belongings", *sale, "--preview", code=0).out
    assert D(books.ask("belongings", *sale)["gain"]) == 85000
    assert D(books.ask("balance", "Bank", "USD")["quantity"]) == 375000
    books("belongings", "buy", "Home", "--share", "10", "--cost", "50000", "--on", "2024-08-01",
          "--paid-from", "Bank", code=0)  # fmt: skip
    assert books.ask("belongings", "show", "Home")["share"] == "0.6"
    books("belongings", "rule", "Home", "none", "--since", "2024-09-30", code=0)
    books("belongings", "sell", "Home", "--proceeds", "1", code=0)
    assert books.ask("belongings")["belongings"] == []
    assert len(books.ask("belongings", "list", "--gone")["belongings"]) == 1
    books.verified()


def test_metal_by_spot_price_and_an_index(books: Coffer) -> None:
    books("belongings", "add", "precious_metal", "Coins", "--metal", "XAU", "--weight", "33.93",
          "--purity", "91.67%", "--form", "coin", "--quantity", "2", "--cost", "4000",
          "--on", "2024-05-15", code=0)  # fmt: skip
    found = books.ask("belongings", "show", "Coins")
    assert found["rule"] == "metal_spot"
    assert D(found["fine_ounces"]).quantize(D("0.01")) == 2
    by_rule = [one for one in found["values"] if one["source"] == "rule"]
    assert by_rule[0]["on"] == "2024-05-31"
    assert D(by_rule[0]["value"]).quantize(D("0.01")) == D("2300.01")
    late = books("belongings", "post")
    assert late.code == 5
    assert "the price of XAU is unknown" in late.err
    books("belongings", "add", "property", "Flat", "--cost", "100000", "--on", "2023-12-31",
          "--rule", "index", "--index", "HPI", code=0)  # fmt: skip
    values = books.ask("belongings", "show", "Flat")["values"]
    assert {"on": "2024-12-31", "value": "110000", "source": "rule"} in values
    words = ("rule", "Flat", "straight_line", "--months", "120", "--salvage", "1000",
             "--since", "2024-12-31", "--preview")  # fmt: skip
    assert len(books.ask("belongings", *words)["coming"]) == 12
    assert "Nothing is written." in books("belongings", *words, code=0).out


def test_a_company_and_its_rounds(books: Coffer) -> None:
    books("belongings", "add", "private_company", "Tide", "--quantity", "1000", "--cost", "5000",
          "--on", "2024-03-01", "--share-class", "A", code=0)  # fmt: skip
    books("belongings", "round", "Tide", "Seed", "--price", "8", "--shares", "250000",
          "--on", "2024-04-01", code=0)  # fmt: skip
    found = books.ask("belongings", "show", "Tide")
    assert (D(found["value"]), found["ownership"], found["share_class"]) == (8000, "0.004", "A")
    assert found["rounds"][0]["name"] == "Seed"
    out = books("belongings", "show", "Tide", code=0).out
    assert "Of the company" in out


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("add", "property", "X", "--cost", "1", "--share", "0"), 1, "1 to 100 percent"),
        (("add", "property", "X", "--cost", "1", "--share", "101%"), 1, "1 to 100 percent"),
        (("add", "property", "X"), 1, "say what it cost"),
        (("add", "property", "X", "--cost", "NaN"), 2, "number"),
        (("add", "boat", "X", "--cost", "1"), 2, "invalid choice"),
        (("add", "precious_metal", "X", "--cost", "1"), 1, "metal"),
        (("add", "precious_metal", "X", "--metal", "XAU", "--weight", "1", "--purity", "2",
          "--cost", "1"), 1, "purity"),
        (("add", "property", "X", "--cost", "1", "--on", "2999-01-01"), 2, "DATE"),
        (("add", "property", "X", "--cost", "1", "--on", "2190-01-01"), 1, "lies ahead"),
        (("add", "property", "X", "--cost", "1", "--paid-from", "No"), 1, "no account named 'No'"),
        (("value", "Nothing", "1"), 1, "no belonging named"),
        (("show", "Nothing"), 1, "no belonging named"),
        (("rule", "Nothing", "growth", "--rate", "1%"), 1, "no belonging named"),
        (("sell", "Nothing", "--proceeds", "1"), 1, "no belonging named"),
        (("sell", "Nothing"), 2, "--proceeds"),
        (("fly",), 2, "invalid choice"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_and_nothing_is_written(
    books: Coffer, words: tuple[str, ...], code: int, told: str
) -> None:
    before = books.dump()
    assert told in books("belongings", *words, code=code).err
    assert books.dump() == before
