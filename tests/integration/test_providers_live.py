"""Every provider of accounts through its client, a real session, the engine and encrypted books.

What each world tells is worked out by hand in `WANTED`: so many rows, these holdings and cash,
these openings, and which of the holdings have a history that is said to be complete.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import RefusedError
from app.domain.sync.records import RunStatus, Status
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.integration.live_more import MORE
from tests.integration.live_parts import (
    OF_CONNECTIONS,
    Live,
    archived,
    live,
    sealed_books,
)
from tests.integration.live_providers import KINDS, begin_late, kind_of
from tests.once import made_once

Amounts = dict[str, str]


@dataclass(frozen=True)
class Wanted:
    """What a world comes to, worked out by hand."""

    added: int
    held: dict[str, Amounts]
    openings: dict[str, Amounts] = field(default_factory=dict)
    complete: tuple[str, ...] = ()
    is_partial: bool = False


WALLET = {"USDC": "1200"}  # of one that nobody knows a million came, and is hidden
WANTED = {
    # 110 are there, and 10.25 + 11.25 + 12.25 + 13.25 = 47 went out before.
    "plaid": Wanted(
        4,
        {
            "Plaid Checking": {"USD": "110"},
            "Plaid Credit Card": {"USD": "-410"},
            "Plaid Student Loan": {"USD": "-65262"},
            "Plaid Mortgage": {"USD": "-56302.06"},
            "Plaid IRA": {"USD": "0.01", "NFLX180201C00355000": "10000"},
            "Plaid 401k": {
                "USD": "12345.67",
                "ACHN": "1",
                "DBLTX": "2",
                "MIPTX": "23.567",
                "NHX105509": "100.05",
            },
            "Plaid Crypto Exchange Account": {"DOGE": "25000"},
        },
        {"Plaid Checking": {"USD": "157"}},
    ),
    # 300.71 + 50 - 3.5 + 24 = 371.21 and 10.5 - 2; 300.71 - 50.
    "snaptrade": Wanted(
        4,
        {
            "Margin 8443": {"USD": "300.71", "ACME": "10.5"},
            "Roth IRA 5678": {"USD": "300.71", "ACME": "10.5"},
        },
        {"Margin 8443": {"USD": "371.21", "ACME": "8.5"}, "Roth IRA 5678": {"USD": "250.71"}},
    ),
    # 5000.50 - 394.625 - 86.90625 - 762.50625 + 25.5 - 230 + 4.25 - 0.64 - 0.02 - 1.15 - 20.5
    # - 100.25 = 3433.6525
    "alpaca": Wanted(
        13,
        {
            "Alpaca": {
                "USD": "3433.6525",
                "KOR": "12.5",
                "LUM.B": "-3",
                "BTC": "0.01246875",
                "KOR261218C00045000": "2",
            }
        },
        complete=("BTC", "KOR", "KOR261218C00045000", "LUM.B", "USD"),
    ),
    # Rows of 2026 move -11309.36 dollars and 998.25 euros; 20 of OLD were sold, none was bought.
    "ibkr_flex": Wanted(
        13,
        {
            "Long run": {
                "USD": "1520.75",
                "EUR": "-20.5",
                "KOR": "19",
                "KOR261218C00045000": "2",
                "T 2 1/2 05/15/29": "10000",
            }
        },
        {"Long run": {"USD": "12830.11", "EUR": "-1018.75", "OLD": "20"}},
        ("KOR", "KOR261218C00045000", "T 2 1/2 05/15/29"),
    ),
    "binance": Wanted(
        3,
        {"Binance": {"AXS": "122.09", "BTC": "17.000100001", "LDO": "3", "USDT": "1.75"}},
        {"Binance": {"BTC": "17.000100001", "BNB": "0.00000002"}},
        ("USDT",),
    ),
    # 155.5 + 500 + 0.75 + 30 - 0.0001 - 3 = 683.2499; bitcoin 1 - 1 - 0.01 + 0.00001 + 0.1002.
    "okx": Wanted(
        8,
        {"OKX": {"BTC": "1.00000000000000000001", "USDT": "155.5"}},
        {"OKX": {"BTC": "0.09021000000000000001", "USDT": "683.2499"}},
    ),
    "kraken": Wanted(
        5,
        {"Kraken": {"EUR": "497.25", "BTC": "0.00398", "ETH": "0.0799", "DOT": "0.0123"}},
        complete=("BTC", "DOT", "ETH", "EUR"),
    ),
    "coinbase": Wanted(
        12,
        {"Coinbase": {"BTC": "1.06", "ETH": "3.000000000000000001", "USDC": "7", "EUR": "12.34"}},
        complete=("BTC", "ETH", "EUR", "USDC"),
    ),
    # 130 times 0.249825; 0.249825 x 183.49 - 0.12038925 = 45.72
    "general": Wanted(
        133,
        {"Bitvavo": {"BTC": "0.626658210987654322", "ETH": "32.47725", "EUR": "45.72"}},
        complete=("BTC", "ETH", "EUR"),
        is_partial=True,
    ),
    # 2 - 0.5 - 0.9 - 5 x 0.00015, and 7 of the smallest unit.
    **{
        name: Wanted(
            12,
            {account: {coin: "0.599250000000000007", **WALLET}},
            complete=(coin, "USDC", f"USDC {chain}:0x{'d4' * 20}"),
        )
        for name, account, coin, chain in (
            ("blockscout", "Ethereum 0xA1A1…a1a1", "ETH", "ethereum"),
            ("etherscan", "Ethereum 0xA1A1…a1a1", "ETH", "ethereum"),
            ("bsc", "BNB Smart Chain 0xA1A1…a1a1", "BNB", "bsc"),
            ("polygon", "Polygon 0xA1A1…a1a1", "POL", "polygon"),
        )
    },
    # A node alone tells tokens and two of the fees: 0.0003.
    "node": Wanted(
        5,
        {"Ethereum 0xA1A1…a1a1": {"ETH": "0.599250000000000007", **WALLET}},
        {"Ethereum 0xA1A1…a1a1": {"ETH": "0.599550000000000007"}},
        ("USDC", f"USDC ethereum:0x{'d4' * 20}"),
    ),
    # 1 - 0.3 - 0.0001 - 0.0001, and 5 + 301 + 302 + 303 + 304 satoshi.
    "bitcoin": Wanted(9, {"Bitcoin bc1qcr…6fyu +1": {"BTC": "0.69981215"}}, complete=("BTC",)),
    # 10 - 0.25 - 2 x 0.000005; the token is one that nobody knows.
    "solana": Wanted(
        8,
        {"Solana AKnL…RSZ9": {"SOL": "9.74999"}},
        complete=(
            "SOL",
            "TOKEN-5Z6Ay5NE solana:5Z6Ay5NEcbg3xhopc522sBCRXQujkTiuDRnHGfQdcnSf",
        ),
    ),
}


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "live-books", sealed_books) / "coffer.db"


@pytest.fixture(autouse=True)
def _late(monkeypatch: pytest.MonkeyPatch) -> None:
    begin_late(monkeypatch)


def skip_without(name: str) -> None:
    if name == "plaid" and shared_folder() is None:
        pytest.skip(WITHOUT)


@pytest.mark.parametrize("name", [one.name for one in KINDS])
def test_a_provider_from_its_server_to_the_books(name: str, sealed: Path, tmp_path: Path) -> None:
    skip_without(name)
    wanted = WANTED[name]
    with live(kind_of(name), sealed, tmp_path) as own:
        own.connect()
        run = own.run()
        status = RunStatus.PARTIAL if wanted.is_partial else RunStatus.DONE
        assert (run.status, run.added, run.rejected, run.error) == (status, wanted.added, 0, "")
        is_as_wanted(own, wanted)
        own.check()
        a_second_and_a_third_run_add_nothing(own, status)
        a_connection_made_anew_adds_nothing(own, wanted)
        an_archive_brings_the_same(own, wanted, sealed, tmp_path)
        a_row_more_is_booked_and_nothing_else(own, name)


def is_as_wanted(own: Live, wanted: Wanted) -> None:
    assert own.held() == wanted.held
    openings: dict[str, Amounts] = {}
    for (account, symbol), amount in own.openings().items():
        openings.setdefault(account, {})[symbol] = amount
    assert openings == wanted.openings
    assert sorted({asset for _, asset in own.complete()}) == sorted(wanted.complete)
    assert own.questions() == []


def a_second_and_a_third_run_add_nothing(own: Live, status: RunStatus) -> None:
    first = own.tables()
    again = own.run()
    assert (again.status, again.added, again.observed, again.questions) == (status, 0, 0, 0)
    unlike(first, own.tables(), {"connection_cursor"})  # some are times
    own.later(days=1, hours=1)
    own.run()
    unlike(first, own.tables(), {"connection_cursor", *OF_PRICES})


OF_PRICES = {"price", "batch", "batch_seal", "audit"}  # a day later they are of another day


def a_connection_made_anew_adds_nothing(own: Live, wanted: Wanted) -> None:
    before = own.tables()
    own.coffer.connections.remove(own.id)
    own.connect("Once more")
    run = own.run()
    assert (run.added, run.observed, run.rejected, run.questions) == (0, 0, 0, 0)
    unlike(before, own.tables(), OF_CONNECTIONS)
    is_as_wanted(own, wanted)


def an_archive_brings_the_same(own: Live, wanted: Wanted, sealed: Path, folder: Path) -> None:
    before = own.tables()
    loaded = archived(own, sealed, folder)
    try:
        unlike(before, loaded.tables(), {"connection"})
        assert loaded.connection().status == Status.DISCONNECTED  # secrets stay where they are
        with pytest.raises(RefusedError, match="disconnected"):
            loaded.run()
        loaded.coffer.connections.change_fields(loaded.id, own.kind.fields)
        assert loaded.connection().status == Status.ACTIVE
        run = loaded.run()
        assert (run.added, run.observed, run.rejected, run.questions) == (0, 0, 0, 0)
        unlike(before, loaded.tables(), {"connection", "connection_cursor", "audit"})
        is_as_wanted(loaded, wanted)
        loaded.check()
    finally:
        loaded.close()


def a_row_more_is_booked_and_nothing_else(own: Live, name: str) -> None:
    make, account, symbol, amount = MORE[name]
    before, openings, complete = own.rows(), own.openings(), own.complete()
    own.later(days=1)
    make(own)
    run = own.run()
    assert (run.added, run.rejected, run.changed, run.questions) == (1, 0, 0, 0)
    assert own.held()[account][symbol] == amount
    assert before.items() < own.rows().items()
    assert (own.openings(), own.complete()) == (openings, complete)
    assert own.questions() == []
    own.check()


def unlike(first: dict[str, Any], second: dict[str, Any], but: Any) -> None:
    """Compare tables, those in `but` apart."""
    for name in first.keys() - but:
        new = [row for row in second[name] if row not in first[name]]
        lost = [row for row in first[name] if row not in second[name]]
        assert (new[:2], lost[:2]) == ([], []), name
