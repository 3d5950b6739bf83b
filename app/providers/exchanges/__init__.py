"""Exchanges of coins: Binance, OKX, Kraken and Coinbase with care of their own, others by ccxt."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ports.providers import AccountClient, Facts, Session
from app.providers.exchanges import facts as told


@dataclass(frozen=True, slots=True)
class ExchangeProvider:
    """One exchange; its client, and ccxt behind it, are imported when it is opened."""

    facts: Facts
    client: Callable[[Session], AccountClient]

    def open(self, session: Session) -> AccountClient:
        return self.client(session)


def _binance(session: Session) -> AccountClient:
    from app.providers.exchanges.binance import BinanceClient

    return BinanceClient(session)


def _okx(session: Session) -> AccountClient:
    from app.providers.exchanges.okx import OkxClient

    return OkxClient(session)


def _kraken(session: Session) -> AccountClient:
    from app.providers.exchanges.kraken import KrakenClient

    return KrakenClient(session)


def _coinbase(session: Session) -> AccountClient:
    from app.providers.exchanges.coinbase import CoinbaseClient

    return CoinbaseClient(session)


def _other(session: Session) -> AccountClient:
    from app.providers.exchanges.general import GeneralClient

    return GeneralClient(session)


BINANCE = ExchangeProvider(told.BINANCE, _binance)
OKX = ExchangeProvider(told.OKX, _okx)
KRAKEN = ExchangeProvider(told.KRAKEN, _kraken)
COINBASE = ExchangeProvider(told.COINBASE, _coinbase)
OTHER = ExchangeProvider(told.OTHER, _other)
PROVIDERS = (BINANCE, OKX, KRAKEN, COINBASE, OTHER)
