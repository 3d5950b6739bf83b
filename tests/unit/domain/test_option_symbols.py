"""Option symbols: every form is read, one is written, and what is wrong is refused by name."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.trading.occ import (
    AM,
    CASH,
    EUROPEAN,
    INDEX_ROOTS,
    PHYSICAL,
    PM,
    OptionSymbol,
    is_occ,
    option_symbol,
    parse_occ,
    root_rules,
)
from tests.e2e.shared_data import shared_folder

ROOTS = st.from_regex(r"[A-Z]{1,5}[0-9]?", fullmatch=True)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
STRIKES = st.integers(1, 99_999_999).map(lambda n: Decimal(n) / 1000)


def table(key: str) -> list[dict[str, Any]]:
    folder = shared_folder()
    path = folder / "conformance" / "trading" / "option_symbols.json" if folder else None
    if path is None or not path.is_file():
        return []
    rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))[key]
    return rows


@pytest.mark.parametrize("row", table("rows"), ids=lambda row: row["compact"])
def test_all_forms_of_the_table_are_read_and_written(row: dict[str, str]) -> None:
    forms = (row["occ21"], row["compact"], row["compact"].lower(), f"  {row['occ21']} ")
    for text in forms:
        found = parse_occ(text)
        assert (found.root, found.expires_on.isoformat()) == (row["root"], row["expiry"])
        assert (found.right, str(found.strike)) == (row["right"], row["strike"])
        assert (found.occ21, found.compact) == (row["occ21"], row["compact"])


WORDS = ("neither C", "month 13", "30th day in month 2", "7 digits")


@pytest.mark.parametrize(
    ("row", "words"),
    list(zip(table("must_be_refused"), WORDS, strict=False)),
    ids=str,
)
def test_what_the_table_refuses_is_refused_with_its_reason(row: dict[str, str], words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        parse_occ(row["text"])


@given(ROOTS, DAYS, st.sampled_from("CP"), STRIKES)
def test_whatever_is_written_is_read_back(
    root: str, day: date, right: str, strike: Decimal
) -> None:
    symbol = option_symbol(root, day, right, strike)
    assert parse_occ(symbol.occ21) == parse_occ(symbol.compact) == symbol
    assert len(symbol.occ21) == 21
    assert symbol.strike == strike


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    if is_occ(text):
        assert isinstance(parse_occ(text), OptionSymbol)
    else:
        with pytest.raises(RefusedError):
            parse_occ(text)


def test_a_strike_is_exact_to_the_thousandth() -> None:
    found = parse_occ("AMC1  260116C00012125")
    assert found.strike == Decimal("12.125")
    assert str(parse_occ("AAPL260116C00150000").strike) == "150"


@pytest.mark.parametrize(
    ("root", "day", "right", "strike", "words"),
    [
        ("AAPL", date(2026, 1, 16), "C", "12.1255", "more than three decimals"),
        ("AAPL", date(2026, 1, 16), "C", "100000", "above 99999.999"),
        ("AAPL", date(2026, 1, 16), "C", "0", "not above zero"),
        ("AAPL", date(2026, 1, 16), "C", "-5", "not above zero"),
        ("AAPL", date(2026, 1, 16), "C", "NaN", "not above zero"),
        ("AAPL", date(1999, 1, 16), "C", "5", "not 20YY"),
        ("AAPL", date(2026, 1, 16), "X", "5", "neither C"),
        ("", date(2026, 1, 16), "C", "5", "a root is"),
        ("BRK.B", date(2026, 1, 16), "C", "5", "a root is"),
        ("1AAPL", date(2026, 1, 16), "C", "5", "a root is"),
        ("ABCDEFG", date(2026, 1, 16), "C", "5", "a root is"),
    ],
)
def test_what_no_symbol_can_have_is_refused(
    root: str, day: date, right: str, strike: str, words: str
) -> None:
    with pytest.raises(RefusedError, match=words):
        option_symbol(root, day, right, Decimal(strike))


@pytest.mark.parametrize(
    "text",
    ["", "AAPL", "260116C00150000", "AA PL260116C00150000", "AAPL260116C00000000",
     "AAPL26011٦C00150000", "AAPL260116C00150000x", "AAPL-260116C00150000"],
)  # fmt: skip
def test_what_is_no_symbol_is_refused(text: str) -> None:
    assert not is_occ(text)


def test_a_root_that_ends_in_a_digit_is_adjusted_and_nothing_is_assumed_of_it() -> None:
    assert root_rules("AMC1").is_adjusted
    assert root_rules("AMC1").underlying == "AMC"
    assert not root_rules("AMC").is_adjusted


def test_roots_of_indexes_lead_to_their_index_and_its_way_of_settling() -> None:
    assert root_rules("SPXW").underlying == root_rules("SPX").underlying == "SPX"
    assert (root_rules("SPX").settles, root_rules("SPXW").settles) == (AM, PM)
    assert (root_rules("AAPL").settlement, root_rules("SPXW").settlement) == (PHYSICAL, CASH)
    assert all(one.settlement == CASH for one in INDEX_ROOTS.values())
    assert root_rules("OEX").style != EUROPEAN == root_rules("XEO").style
