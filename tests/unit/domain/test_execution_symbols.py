"""What an execution is of: shares, pairs, options in every way of writing them."""

from decimal import Decimal

import pytest

from app.domain.errors import RefusedError
from app.domain.trading.execution_symbols import Told, option_of, pair_of, subject_of
from app.domain.trading.records import InstrumentKind

CALL = "AAPL  260116C00150000"


@pytest.mark.parametrize(
    "text",
    [
        CALL, "AAPL260116C00150000", "aapl260116c00150000", ".AAPL260116C150", "-AAPL260116C150",
        "O:AAPL260116C00150000", "AAPL 01/16/2026 150.00 C", "AAPL 1/16/26 150 CALL",
        "AAPL 16JAN26 150 C", "AAPL 1/16/2026 Call $150.00", "AAPL Jan 16 2026 150 Call",
        "AAPL JAN 16 '26 150 CALL", "CALL (AAPL) APPLE INC JAN 16 26 $150 (100 SHS)",
        "AAPL 2026-01-16 150 C",
    ],
)  # fmt: skip
def test_an_option_is_known_however_it_is_written(text: str) -> None:
    found = option_of(text)
    assert found is not None
    assert found.occ21 == CALL


@pytest.mark.parametrize(
    "text", ["AAPL", "BRK B", "AAPL 99/99/2026 150 C", "=1+1", "AAPL260116X00150000", "x" * 500, ""]
)
def test_what_is_no_option(text: str) -> None:
    assert option_of(text) is None


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("BTC/USDT", ("BTC", "USDT")), ("BTC-USD", ("BTC", "USD")), ("btcusdt", ("BTC", "USDT")),
        ("XXBTZUSD", ("BTC", "USD")), ("XBT/EUR", ("BTC", "EUR")), ("ETHBTC", ("ETH", "BTC")),
        ("SOL_USDC", ("SOL", "USDC")), ("1INCHUSDT", ("1INCH", "USDT")), ("SOLEUR", ("SOL", "EUR")),
        ("BRK-B", None), ("BF/B", None), ("AAPL", None), ("GOOGL", None), ("USDT", None),
    ],
)  # fmt: skip
def test_pairs_of_coins(text: str, pair: tuple[str, str] | None) -> None:
    assert pair_of(text) == pair


def test_an_option_by_columns() -> None:
    told = Told("AAPL", expiry="16 JAN 26", right="CALL", strike=Decimal(150), currency="USD")
    found = subject_of(told)
    assert found.symbol == CALL
    assert found.base == "AAPL260116C00150000"
    assert found.kind == InstrumentKind.OPTION


def test_a_share_in_a_file_with_columns_for_options() -> None:
    assert subject_of(Told("SPY", right="STOCK", currency="USD")).kind == InstrumentKind.STOCK


def test_a_strike_with_three_decimals_and_an_adjusted_root() -> None:
    found = subject_of(Told("AMC1", expiry="2026-01-16", right="P", strike=Decimal("12.125")))
    assert found.symbol == "AMC1  260116P00012125"


def test_an_option_that_cannot_be_told_is_refused() -> None:
    with pytest.raises(RefusedError, match="which one"):
        subject_of(Told("AAPL", kind="OPT"))


def test_shares_with_their_exchange_or_currency_in_the_symbol() -> None:
    nvidia = subject_of(Told("NVDA:xnas", currency="USD"))
    assert (nvidia.symbol, nvidia.exchange) == ("NVDA", "XNAS")
    amd = subject_of(Told("AMD/USD", kind="Stocks"))
    assert (amd.symbol, amd.quote) == ("AMD", "USD")
    assert subject_of(Told("ALL", currency="USD")).symbol == "ALL"  # also a currency's code


def test_a_coin_with_its_currency_beside_it() -> None:
    found = subject_of(Told("ETH", kind="Crypto", currency="EUR"))
    assert (found.symbol, found.quote, found.base) == ("ETH/EUR", "EUR", "ETH")


@pytest.mark.parametrize(
    "told",
    [
        Told("EUR.USD"), Told("EURUSD"), Told("EUR/USD"), Told("USD", kind="CASH"), Told(""),
        Told("ESZ6", kind="FUT"), Told("=cmd|' /C calc'!A0"), Told("BTC/BTC"), Told("@SUM(A1)"),
        Told("A" * 80), Told("ETH", kind="crypto"),
    ],
)  # fmt: skip
def test_what_is_not_traded_here_is_refused(told: Told) -> None:
    with pytest.raises(RefusedError):
        subject_of(told)
