"""ISIN, FIGI, CUSIP and contracts: check digits, one form, markets, names."""

import pytest

from app.domain.identity import (
    are_at_odds,
    canonical,
    chain_of,
    cusip_of_isin,
    is_cusip,
    is_figi,
    is_isin,
    isin_of_cusip,
    market_of,
)


@pytest.mark.parametrize(
    "isin", ["US0378331005", "AU0000XVGZA3", "GB0002634946", "DE0007164600", "CH0038863350"]
)
def test_isins_have_a_check_digit_of_luhn(isin: str) -> None:
    assert is_isin(isin)
    for digit in "0123456789":
        assert is_isin(isin[:-1] + digit) == (digit == isin[-1])


@pytest.mark.parametrize("text", ["", "US037833100", "us0378331005", "0S0378331005"])
def test_what_is_no_isin(text: str) -> None:
    assert not is_isin(text)


@pytest.mark.parametrize("figi", ["BBG000B9XRY4", "BBG000BLNNH6"])
def test_figis_have_a_check_digit(figi: str) -> None:
    assert is_figi(figi)
    for digit in "0123456789":
        assert is_figi(figi[:-1] + digit) == (digit == figi[-1])
    assert not is_figi("GB" + figi[2:])
    assert not is_figi("BBA" + figi[3:])


@pytest.mark.parametrize("cusip", ["037833100", "38259P508", "594918104"])
def test_cusips_have_a_check_digit_and_lead_to_isins(cusip: str) -> None:
    assert is_cusip(cusip)
    for digit in "0123456789":
        assert is_cusip(cusip[:-1] + digit) == (digit == cusip[-1])
    assert cusip_of_isin(isin_of_cusip(cusip)) == cusip
    assert cusip_of_isin("GB0002634946") == ""


@pytest.mark.parametrize(
    ("scheme", "text", "form"),
    [
        ("isin", " us 0378331005 ", "US0378331005"),
        ("isin", "US0378331006", ""),
        ("figi", "bbg000b9xry4", "BBG000B9XRY4"),
        ("cusip", "037833101", ""),
        ("contract", "Ethereum:0x" + "AB" * 20, "ethereum:0x" + "ab" * 20),
        ("contract", "solana:EPjFWdd5AufqSSqe", "solana:EPjFWdd5AufqSSqe"),
        ("contract", "0xdac17f958d2ee523a2206206994597c13d831ec7", ""),
        ("contract", "ethereum:", ""),
        ("contract", "ethereum:0x12 34", ""),
        ("isin", "ＵＳ0378331005", ""),
    ],
)
def test_identities_have_one_form(scheme: str, text: str, form: str) -> None:
    assert canonical(scheme, text) == form


def test_markets_and_names() -> None:
    assert market_of("XNAS") == market_of("nasdaq") == market_of("US") == "US"
    assert market_of("LSE") == "XLON" != market_of("XPAR")
    assert chain_of("bsc:0xab") == "bsc"
    assert are_at_odds("Apple Inc", "Acala Network")
    assert not are_at_odds("Apple Inc", "APPLE COMPUTER")
    assert not are_at_odds("", "Apple")
