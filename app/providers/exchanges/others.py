"""The other exchanges that ccxt can read with a key, by its names for them.

Written down, so that the form can be opened without importing them all; a test compares the list
with the ccxt that is installed. Left out are those that want the private key of a wallet or a
password of the website: with either, everything could be moved.
"""

from collections.abc import Mapping
from dataclasses import dataclass

# id | name | p: wants a passphrase, u: wants a user id | hosts of its interface
_LISTED = """
apex|Apex|p|omni.apex.exchange
backpack|Backpack||api.backpack.exchange
bequant|Bequant||api.bequant.io
bigone|BigONE||big.one
binanceus|Binance US||api.binance.us www.binance.us
bingx|BingX||open-api.bingx.com
bit2c|Bit2C||bit2c.co.il
bitbank|bitbank||api.bitbank.cc public.bitbank.cc
bitbns|Bitbns||api.bitbns.com bitbns.com
bitfinex|Bitfinex||api-pub.bitfinex.com api.bitfinex.com
bitflyer|bitFlyer||api.bitflyer.com
bitget|Bitget|p|api.bitget.com
bithumb|Bithumb||api.bithumb.com
bitopro|BitoPro||api.bitopro.com
bitrue|Bitrue||www.bitrue.com
bitso|Bitso||bitso.com
bitstamp|Bitstamp||www.bitstamp.net
bitteam|BIT.TEAM||bit.team history.bit.team
bittrade|BitTrade||api-cloud.bittrade.co.jp
bitvavo|Bitvavo||api.bitvavo.com
blockchaincom|Blockchain.com||api.blockchain.com
blofin|BloFin|p|openapi.blofin.com
btcbox|BtcBox||www.btcbox.co.jp
btcmarkets|BTC Markets||api.btcmarkets.net
btcturk|BTCTurk||api.btcturk.com graph-api.btcturk.com
btse|BTSE||api.btse.com
bullish|Bullish||api.exchange.bullish.com
bybit|Bybit||api.bybit.com
bybiteu|Bybit EU||api.bybit.eu
bybitid|Bybit Indonesia||api.bybit.id
bydfi|BYDFi||api.bydfi.com
cex|CEX.IO||trade.cex.io
coinbaseexchange|Coinbase Exchange|p|api.exchange.coinbase.com
coinbaseinternational|Coinbase International||drb.coinbase.com
coincheck|Coincheck||coincheck.com
coinmate|CoinMate|u|coinmate.io
coinone|CoinOne||api.coinone.co.kr
coinsph|Coins.ph||api.pro.coins.ph
coinspot|CoinSpot||www.coinspot.com.au
cryptocom|Crypto.com||api.crypto.com deriv-api.crypto.com
cryptomus|Cryptomus|u|api.cryptomus.com
deepcoin|DeepCoin|p|api.deepcoin.com
delta|Delta Exchange||api.delta.exchange
deribit|Deribit||www.deribit.com
digifinex|DigiFinex||openapi.digifinex.com
fmfwio|FMFW.io||api.fmfw.io
foxbit|Foxbit||api.foxbit.com.br metadata-v2.foxbit.com.br
gate|Gate||api.gateio.ws
gateeu|Gate EU||api.gateeu.com api.gateio.ws
gemini|Gemini||api.gemini.com
hashkey|HashKey Global||api-glb.hashkey.com
hitbtc|HitBTC||api.hitbtc.com
hollaex|HollaEx||api.hollaex.com
htx|HTX||api.huobi.pro
independentreserve|Independent Reserve||api.independentreserve.com
indodax|INDODAX||indodax.com
krakenfutures|Kraken Futures||futures.kraken.com
kucoin|KuCoin|p|api.kucoin.com api-futures.kucoin.com
kucoinfutures|KuCoin Futures|p|api.kucoin.com api-futures.kucoin.com
latoken|Latoken||api.latoken.com
lbank|LBank||api.lbank.info lbkperp.lbank.com
luno|Luno||api.luno.com
mercado|Mercado Bitcoin||api.mercadobitcoin.net www.mercadobitcoin.com.br www.mercadobitcoin.net
mexc|MEXC Global||api.mexc.com www.mexc.com
mudrex|Mudrex||trade.mudrex.com
onetrading|One Trading||api.onetrading.com
p2b|p2b||api.p2pb2b.com
paymium|Paymium||paymium.com
phemex|Phemex||api.phemex.com
poloniex|Poloniex||api.poloniex.com
tokocrypto|Tokocrypto||api.binance.com www.tokocrypto.com
toobit|Toobit||api.toobit.com
upbit|Upbit||api.upbit.com
weex|Weex|p|api-contract.weex.com api-spot.weex.com
whitebit|WhiteBit||whitebit.com
woo|WOO X||api-pub.woox.io api.woox.io
xt|XT||api.xt.com dapi.xt.com fapi.xt.com sapi.xt.com
zaif|Zaif||api.zaif.jp
zebpay|Zebpay||futuresbe.zebpay.com sapi.zebpay.com
"""


@dataclass(frozen=True, slots=True)
class Other:
    """An exchange that ccxt knows."""

    id: str
    name: str
    needs: str
    hosts: tuple[str, ...]


def _read(line: str) -> Other:
    given, name, needs, hosts = line.split("|")
    return Other(given, name, needs, tuple(hosts.split()))


OTHERS: Mapping[str, Other] = {
    one.id: one for one in (_read(line) for line in _LISTED.strip().splitlines())
}


def hosts_of(exchange: str) -> Mapping[str, str]:
    """Return the hosts of an exchange → names of their bases: a host is its own."""
    return {host: host for host in OTHERS[exchange].hosts}


def bases() -> Mapping[str, str]:
    """Return all hosts' bases."""
    return {host: f"https://{host}" for one in OTHERS.values() for host in one.hosts}
