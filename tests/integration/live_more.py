"""One row more in each world of `live_providers`, and what is held after it."""

from collections.abc import Callable
from decimal import Decimal

from tests.integration.live_parts import Live
from tests.integration.live_providers import (
    DEX,
    ME,
    SOMEBODY,
    TIP,
    USDC,
    bought,
    flex_statement,
)
from tests.providers import test_bitcoin_esplora, test_exchange_binance
from tests.providers.alpaca_server import other
from tests.providers.esplora_fake import STRANGER
from tests.providers.evm_chain import ETHER
from tests.providers.explorer_fakes import Deed
from tests.providers.flex_server import CASH, document, rows
from tests.providers.snaptrade_fake import MARGIN, activity
from tests.providers.solana_chain import SOL


def just_now_ms(own: Live) -> int:
    """Return a time of a minute ago, in milliseconds."""
    return int(own.time.now().timestamp() * 1000) - 60_000


def _more_plaid(own: Live) -> None:
    bought(own.fake, "t9", "5.5", "2026-11-20")
    own.fake.accounts[0]["balances"]["current"] = Decimal("104.5")


def _more_snaptrade(own: Live) -> None:
    row = activity("t9", "CONTRIBUTION", "2026-11-20", amount=9, symbol=None)
    own.fake.activities[MARGIN].insert(0, row)
    own.fake.cash[MARGIN][0]["cash"] = Decimal("309.71")


def _more_alpaca(own: Live) -> None:
    own.fake.activities.append(other("2026-11-20", 40, "CSD", "10"))
    own.fake.account["cash"] = "3443.6525"


def _more_flex(own: Live) -> None:
    paid = {"transactionID": "999", "amount": "10", "dateTime": "20260301"}
    own.fake.body = document(flex_statement("1530.75", rows("CashTransaction", CASH, paid)))


def _more_binance(own: Live) -> None:
    own.fake.deposits.append(test_exchange_binance.deposit("b", just_now_ms(own), amount="2"))
    own.fake.funding[0]["free"] = "3"


def _more_okx(own: Live) -> None:
    row = {"depId": "5", "ccy": "USDT", "amt": "7", "ts": str(just_now_ms(own)), "state": "2"}
    own.fake.rows["asset/deposit-history"].append(row)
    own.fake.trading[1]["cashBal"] = "107"


def _more_kraken(own: Live) -> None:
    own.fake.add("D2", "deposit", "ZEUR", "10", time=just_now_ms(own) // 1000)
    own.fake.balances["ZEUR"]["balance"] = "507.25"


def _more_coinbase(own: Live) -> None:
    own.fake.add("w-btc", "send", "0.5", "2026-11-20T13:00:00Z")
    own.fake.wallets[0]["balance"]["amount"] = "1.56"


def _more_general(own: Live) -> None:
    row = {**own.fake.deposits[1], "timestamp": just_now_ms(own), "txId": "0xnew", "amount": "1"}
    own.fake.deposits.append(row)
    own.fake.balances[2]["available"] = "33.47725"


def _more_chain(own: Live) -> None:
    picture = own.fake.picture
    picture.deeds = [*picture.deeds, Deed(9, TIP + 10, SOMEBODY, ME, ETHER)]
    picture.balances = {ME: 1_599_250_000_000_000_007}
    picture.newest = TIP + 20
    own.fake.serve(own.server)


def _more_node(own: Live) -> None:
    picture = own.fake.picture
    [token] = [one for one in picture.tokens if one == USDC]
    picture.deeds = [
        *picture.deeds,
        Deed(9, TIP + 10, SOMEBODY, DEX, tokens=((token, DEX, ME, 10**6),)),
    ]
    picture.tokens[token].balances[ME] += 10**6
    picture.newest = TIP + 20
    own.fake.serve(own.server)


def _more_bitcoin(own: Live) -> None:
    own.fake.height += 1
    own.fake.add([(STRANGER, 20_000)], [(test_bitcoin_esplora.MINE, 10_000)], own.fake.height)


def _more_solana(own: Live) -> None:
    own.fake.pay(0, 1, SOL)


# By kind: what makes the row, the account, the asset, and what is held of it then.
MORE: dict[str, tuple[Callable[[Live], None], str, str, str]] = {
    "plaid": (_more_plaid, "Plaid Checking", "USD", "104.5"),
    "snaptrade": (_more_snaptrade, "Margin 8443", "USD", "309.71"),
    "alpaca": (_more_alpaca, "Alpaca", "USD", "3443.6525"),
    "ibkr_flex": (_more_flex, "Long run", "USD", "1530.75"),
    "binance": (_more_binance, "Binance", "USDT", "3.75"),
    "okx": (_more_okx, "OKX", "USDT", "162.5"),
    "kraken": (_more_kraken, "Kraken", "EUR", "507.25"),
    "coinbase": (_more_coinbase, "Coinbase", "BTC", "1.56"),
    "general": (_more_general, "Bitvavo", "ETH", "33.47725"),
    "blockscout": (_more_chain, "Ethereum 0xA1A1…a1a1", "ETH", "1.599250000000000007"),
    "etherscan": (_more_chain, "Ethereum 0xA1A1…a1a1", "ETH", "1.599250000000000007"),
    "node": (_more_node, "Ethereum 0xA1A1…a1a1", "USDC", "1201"),
    "bsc": (_more_chain, "BNB Smart Chain 0xA1A1…a1a1", "BNB", "1.599250000000000007"),
    "polygon": (_more_chain, "Polygon 0xA1A1…a1a1", "POL", "1.599250000000000007"),
    "bitcoin": (_more_bitcoin, "Bitcoin bc1qcr…6fyu +1", "BTC", "0.69991215"),
    "solana": (_more_solana, "Solana AKnL…RSZ9", "SOL", "10.74999"),
}
