"""Every provider as its own tests have it."""

from dataclasses import replace
from functools import cache

from tests.providers.cases import Case


@cache
def all_cases() -> dict[str, Case]:
    """Return a case of each provider that calls somebody, by its id."""
    from tests.providers import (
        test_alpaca,
        test_bitcoin_esplora,
        test_evm_explorers,
        test_exchange_hostile,
        test_feeds_hostile,
        test_ibkr_flex,
        test_plaid_hostile,
        test_snaptrade_hostile,
        test_solana_chain,
    )

    exchanges = test_exchange_hostile.CASES
    bitcoin = test_bitcoin_esplora.CASE
    me = "4Nd1mBQtrMJVYVfKf2PJy9NZUZdTAsp7D4xWLs4gDB4T"
    solana = replace(test_solana_chain.BLANK, fields={"addresses": me})
    found = [
        test_plaid_hostile.CASE,
        test_snaptrade_hostile.CASE,
        replace(bitcoin, fields={**bitcoin.fields, "key": test_bitcoin_esplora.ZPUB}),
        test_evm_explorers.BY_ETHERSCAN,
        exchanges["kraken"],
        test_alpaca.CASE,
        test_ibkr_flex.CASE,
        *(exchanges[name] for name in ("binance", "okx", "coinbase", "other")),
        solana,
        *test_feeds_hostile.CASES,
    ]
    return {one.facts.id: one for one in found}
