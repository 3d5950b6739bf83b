"""Every provider of accounts, with a world behind it whose figures are known."""

from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.providers.exchanges import binance_income
from tests.integration.live_parts import Kind, LiveTime
from tests.providers import (
    plaid_fake,
    snaptrade_fake,
    test_bitcoin_esplora,
    test_evm_explorers,
    test_exchange_binance,
    test_exchange_coinbase,
    test_exchange_general,
    test_exchange_kraken,
    test_exchange_okx,
)
from tests.providers.alpaca_server import ACCOUNT, POSITIONS, Alpaca, position
from tests.providers.esplora_fake import EsploraFake
from tests.providers.evm_chain import ETHER, StillToken
from tests.providers.exchange_fakes import (
    DAY_MS,
    NOW_MS,
    BinanceFake,
    BitvavoFake,
    CoinbaseFake,
    KrakenFake,
    OkxFake,
)
from tests.providers.explorer_fakes import Deed, Picture, blockscout, etherscan
from tests.providers.flex_server import (
    ACTIONS,
    INFO,
    OPTION,
    PAYMENTS,
    POSITION,
    REPORT,
    TRADES,
    TRANSFERS,
    Flex,
    rows,
    section,
    statement,
)
from tests.providers.plaid_fake import PlaidFake
from tests.providers.server import START, FakeServer
from tests.providers.snaptrade_fake import MARGIN, ROTH, SnapTradeFake, activity
from tests.providers.solana_chain import SOL, SolanaChain

ME, SOMEBODY, DEX = test_evm_explorers.ME, test_evm_explorers.OTHER, test_evm_explorers.DEX
SPAM = test_evm_explorers.SPAM
USDC = test_evm_explorers.USDC
BSC_USDC = "0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d"
POLYGON_USDC = "0x3c499c542cef5e3811e1192ce70d8cc03d5c3359"
TIP = 7_931_000  # a block of a few hours ago


def plaid(time: LiveTime) -> PlaidFake:
    fake = PlaidFake()
    for number in range(4):
        bought(fake, f"t{number}", f"1{number}.25", f"2026-09-0{number + 1}")
    bought(fake, "p1", "28.34", "2026-11-19", pending=True)
    return fake


def bought(fake: PlaidFake, own_id: str, amount: str, day: str, **more: Any) -> None:
    fake.add(own_id, amount, date=day, datetime=None, **more)


def snaptrade(time: LiveTime) -> SnapTradeFake:
    fake = SnapTradeFake()
    fake.open_account(ROTH, snaptrade_fake.BROKER, "Roth IRA", "12345678")
    fake.activities[MARGIN] = [
        activity("t0", "BUY", "2026-09-09", units=2, price=12, amount=-24),
        activity("t1", "DIVIDEND", "2026-09-08", amount=3.5),
        activity("t4", "WITHDRAWAL", "2026-09-05", amount=-50, symbol=None),
    ]
    fake.activities[ROTH] = [activity("r0", "CONTRIBUTION", "2026-09-05", amount=50, symbol=None)]
    return fake


def alpaca(time: LiveTime) -> Alpaca:
    coin = position("BTCUSD", "0.01246875", "64000.5", asset_class="crypto", exchange="CRYPTO")
    held = [coin if one["symbol"] == "BTCUSD" else one for one in POSITIONS]
    return Alpaca(positions=held, account={**ACCOUNT, "cash": "3433.6525"})


def flex(time: LiveTime) -> Flex:
    return Flex(flex_statement())


def flex_statement(dollars: str = "1520.75", more: str = "") -> str:
    """Return a statement of three months whose rows lead to what is held."""
    bond = {"assetCategory": "BOND", "conid": "9003", "symbol": "T 2 1/2 05/15/29",
            "isin": "US9128286T26", "description": "T 2 1/2"}  # fmt: skip
    held = section(
        "OpenPositions",
        rows("OpenPosition", POSITION, {"position": "19", "markPrice": "41.125"},
             {**OPTION, "position": "2", "markPrice": "1.25"},
             {**bond, "position": "10000", "markPrice": "98.75"}),
    )  # fmt: skip
    cash = section(
        "CashReport",
        rows(
            "CashReportCurrency",
            REPORT,
            {"endingCash": dollars},
            {"currency": "EUR", "endingCash": "-20.5"},
        ),
    )
    trades = TRADES.replace("20260710", "20260310")
    # Six shares are nine after the split.
    actions = ACTIONS.replace('quantity="5"', 'quantity="3"')
    who = rows("AccountInformation", INFO, {})
    payments = PAYMENTS.replace("</CashTransactions>", f"{more}</CashTransactions>")
    return statement(who, trades, payments, actions, TRANSFERS, held, cash)


class ClockedBinance(BinanceFake):
    """Its clock goes with the world's."""

    def __init__(self, time: LiveTime) -> None:
        super().__init__()
        self.time = time

    @property
    def skew_ms(self) -> int:
        return int((self.time.now() - START).total_seconds() * 1000)

    @skew_ms.setter
    def skew_ms(self, value: int) -> None: ...


def binance(time: LiveTime) -> BinanceFake:
    fake = ClockedBinance(time)
    told = vars(test_exchange_binance.a_fake())
    vars(fake).update({name: one for name, one in told.items() if name != "skew_ms"})
    fake.deposits = [test_exchange_binance.deposit("a", NOW_MS - 2 * DAY_MS, amount="1.75")]
    return fake


class ClockedOkx(OkxFake):
    """Its clock goes with the world's."""

    def __init__(self, time: LiveTime) -> None:
        super().__init__()
        self.time = time

    @property
    def skew_ms(self) -> int:
        return int((self.time.now() - START).total_seconds() * 1000)

    @skew_ms.setter
    def skew_ms(self, value: int) -> None: ...


def okx(time: LiveTime) -> OkxFake:
    fake = ClockedOkx(time)
    told = vars(test_exchange_okx.a_fake())
    vars(fake).update({name: one for name, one in told.items() if name != "skew_ms"})
    return fake


def kraken(time: LiveTime) -> KrakenFake:
    fake = KrakenFake(test_exchange_kraken.SECRET, page=4)
    fake.balances = {
        "ZEUR": {"balance": "497.25", "hold_trade": "0"},
        "XXBT": {"balance": "0.00298", "hold_trade": "0.001"},
        "XBT.M": {"balance": "0.001", "hold_trade": "0"},
        "XETH": {"balance": "0.0799", "hold_trade": "0"},
        "DOT.S": {"balance": "0.0123", "hold_trade": "0"},
    }
    fake.add("D1", "deposit", "ZEUR", "1000.00", "1.50")
    fake.trade("T1", ("ZEUR", "-500.00", "1.25"), ("XXBT", "0.01", "0"))
    fake.trade("T2", ("XXBT", "-0.005", "0"), ("XETH", "0.08", "0.0001"))
    fake.add("R1", "staking", "DOT.S", "0.0123")
    fake.add("W1", "withdrawal", "XXBT", "-0.001", "0.00002")
    return fake


def coinbase(time: LiveTime) -> CoinbaseFake:
    fake = CoinbaseFake(page=2)
    fake.wallet("w-btc", "BTC", "1.06")
    fake.wallet("w-eth", "ETH", "1.000000000000000001")
    fake.wallet("w-eth2", "ETH2", "2", "Staked ETH")
    fake.wallet("w-usdc", "USDC", "7")
    fake.wallet("w-eur", "EUR", "12.34", type="fiat")
    fill = test_exchange_coinbase.fill("BTC-EUR", "40000.10", "2.40")
    for place in range(5):
        fake.add("w-btc", "send", f"0.{place}1", f"2024-01-0{place + 1}T10:00:00Z")
    fake.add(
        "w-btc", "advanced_trade_fill", "0.01", "2024-01-08T10:00:00Z", advanced_trade_fill=fill
    )
    fake.add("w-eur", "fiat_deposit", "414.741", "2024-01-01T10:00:00Z")
    fake.add("w-usdc", "send", "27", "2024-01-02T10:00:00Z")
    fake.add("w-usdc", "trade", "-20", "2024-01-03T10:00:00Z", trade={"id": "t1"})
    fake.add("w-eth", "send", "0.992000000000000001", "2024-01-02T10:00:00Z")
    fake.add("w-eth", "trade", "0.008", "2024-01-03T10:00:00Z", trade={"id": "t1"})
    fake.add("w-eth2", "send", "2", "2024-01-02T10:00:00Z")
    return fake


def general(time: LiveTime) -> BitvavoFake:
    fake = test_exchange_general.a_fake()
    fake.balances = [
        {"symbol": "BTC", "available": "0.5", "inOrder": "0.126658210987654322"},
        {"symbol": "EUR", "available": "45.72", "inOrder": "0"},
        {"symbol": "ETH", "available": "32.47725", "inOrder": "0"},
    ]
    coin = {**fake.deposits[0], "symbol": "BTC", "amount": "1", "txId": "0xb"}
    fake.deposits.insert(0, coin)
    return fake


@dataclass
class Chain:
    """A wallet of an EVM chain, its node and its explorer."""

    picture: Picture
    number: int
    explorer: Any = None

    def serve(self, server: FakeServer) -> None:
        node = self.picture.node()
        node.number = self.number
        node.serve(server)
        if self.explorer is not None:
            self.explorer(self.picture, server)


def chain(number: int, explorer: Any, token: str, decimals: int) -> Any:
    """Return what makes a wallet that received 2 coins and bought 1800 of a token."""

    def made(time: LiveTime) -> Chain:
        unit = 10**decimals
        deeds = [
            Deed(1, 100, SOMEBODY, ME, 2 * ETHER),
            Deed(2, 200, ME, SOMEBODY, ETHER // 2),
            Deed(3, 300, ME, SOMEBODY, ETHER, is_ok=False),
            Deed(4, 400, ME, DEX, ETHER, inside=((DEX, ME, ETHER // 10),),
                 tokens=((token, DEX, ME, 1800 * unit),)),
            Deed(5, 500, ME, token, tokens=((token, ME, SOMEBODY, 300 * unit),) * 2),
            Deed(6, 600, SOMEBODY, SPAM, tokens=((SPAM, DEX, ME, 10**24),)),
            Deed(7, 700, SOMEBODY, DEX, inside=((DEX, ME, 7),)),
            Deed(8, TIP - 5, ME, ME, 5),
        ]  # fmt: skip
        tokens = {
            token: StillToken(decimals, "USDC", {ME: 1200 * unit}),
            SPAM: StillToken(18, "USDC", {ME: 10**24}),
        }
        coins = {ME: 599_250_000_000_000_007}
        return Chain(Picture(ME, deeds, coins, tokens, page=3, newest=TIP), number, explorer)

    return made


def bitcoin(time: LiveTime) -> EsploraFake:
    return test_bitcoin_esplora.history(EsploraFake())


def solana(time: LiveTime) -> SolanaChain:
    """Return a node; of what moves, nothing comes out of nowhere for the wallet, key 1."""
    fake = SolanaChain()
    fake.give(0, 100 * SOL)
    fake.pay(0, 1, 10 * SOL)
    fake.pay(0, 2, 10 * SOL)
    six = fake.mint(10, 6)
    mine, theirs = fake.hold(1, six), fake.hold(2, six)
    fake.issue(six, mine, 5_000_000)
    fake.pay(1, 2, SOL // 4)
    fake.send([fake.moved(mine, theirs, 1, 1_000_000)], 1)
    return fake


# Of key 1: the same each time.
WALLET = "AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9"
EVM = {"addresses": ME, "history_key": "k" * 20}
KINDS = (
    Kind("plaid", "plaid", plaid_fake.fields(), plaid),
    Kind("snaptrade", "snaptrade", snaptrade_fake.fields(), snaptrade),
    Kind(
        "alpaca",
        "alpaca",
        {"environment": "live", "key_id": "AKCOFFER1234", "secret_key": "alpaca-secret"},
        alpaca,
    ),
    Kind("ibkr_flex", "ibkr_flex", {"token": "flex-token", "query_ids": "123456"}, flex),
    Kind("binance", "binance", test_exchange_binance.FIELDS, binance),
    Kind("okx", "okx", test_exchange_okx.FIELDS, okx),
    Kind("kraken", "kraken", test_exchange_kraken.FIELDS, kraken),
    Kind("coinbase", "coinbase", test_exchange_coinbase.FIELDS, coinbase),
    Kind(
        "general",
        "ccxt",
        {"exchange": "bitvavo", "key": "general-key", "secret": "general-secret"},
        general,
    ),
    Kind("blockscout", "ethereum", {**EVM, "history": "blockscout"}, chain(1, blockscout, USDC, 6)),
    Kind("etherscan", "ethereum", {**EVM, "history": "etherscan"}, chain(1, etherscan, USDC, 6)),
    Kind("node", "ethereum", {"addresses": ME, "history": "node"}, chain(1, None, USDC, 6)),
    Kind("bsc", "bsc", {**EVM, "history": "etherscan"}, chain(56, etherscan, BSC_USDC, 18)),
    Kind(
        "polygon",
        "polygon",
        {**EVM, "history": "blockscout"},
        chain(137, blockscout, POLYGON_USDC, 6),
    ),
    Kind(
        "bitcoin",
        "bitcoin",
        {"addresses": f"{test_bitcoin_esplora.MINE}\n{test_bitcoin_esplora.SECOND}"},
        bitcoin,
    ),
    Kind("solana", "solana", {"addresses": WALLET}, solana),
)


def kind_of(name: str) -> Kind:
    """Return a kind by its name."""
    return next(one for one in KINDS if one.name == name)


def begin_late(patch: pytest.MonkeyPatch) -> None:
    """Let histories that are asked for in spans begin this year: else there are hundreds."""
    begin = NOW_MS - 300 * DAY_MS
    for one in ("FIRST_MS", "CONVERTS_MS"):
        patch.setattr(f"app.providers.exchanges.binance_movements.{one}", begin)
    for name, history in binance_income.INCOME.items():
        patch.setitem(binance_income.INCOME, name, replace(history, first_ms=begin))
