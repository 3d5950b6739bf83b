"""Bitcoin by Esplora: balances and history of addresses, or of an extended public key.

The key never leaves the computer: addresses are derived here, and only they are asked for.
"""

from typing import TYPE_CHECKING

from app.ports.providers import Capability, Facts, Field, Limit, ProviderKind, Session

if TYPE_CHECKING:
    from app.providers.bitcoin.client import BitcoinClient

FACTS = Facts(
    "bitcoin",
    "Bitcoin",
    ProviderKind.WALLET,
    frozenset({Capability.ACCOUNTS, Capability.HOLDINGS, Capability.TRANSACTIONS}),
    {"": "https://blockstream.info/api"},
    (
        Field(
            "addresses",
            "Addresses",
            is_optional=True,
            is_long=True,
            placeholder="bc1…",
            help="One a line.",
        ),
        Field(
            "key",
            "Extended public key of a wallet",
            is_secret=True,  # it shows a whole wallet, past and future
            is_optional=True,
            is_long=True,
            placeholder="zpub…",
            help="It stays on this computer: addresses are derived here. Several: one a line.",
        ),
        Field(
            "script",
            "Kind of addresses of the key",
            is_optional=True,
            choices=(
                ("", "As the key says"),
                ("legacy", "Legacy (1…)"),
                ("nested", "Nested segwit (3…)"),
                ("segwit", "Segwit (bc1q…)"),
                ("taproot", "Taproot (bc1p…)"),
            ),
        ),
        Field(
            "server",
            "Own Esplora server",
            is_optional=True,
            is_server=True,
            placeholder="https://…/api",
            help="Without one a public server learns which addresses belong together.",
        ),
    ),
    # No figure is published; an own server may take more, a public one answers 429.
    Limit(10, 1.0),
    paging="25 transactions a page, by the last one",
    history="All of it.",
    read_only="Addresses or an extended public key. Never enter a private key or seed words.",
    about="Bitcoin of addresses, or of a whole wallet by its extended public key.",
    every_minutes=60,
    institution_type="crypto_wallet",
)


class BitcoinProvider:
    """Bitcoin."""

    facts = FACTS

    def open(self, session: Session) -> "BitcoinClient":
        from app.providers.bitcoin.client import BitcoinClient

        return BitcoinClient(session)


PROVIDER = BitcoinProvider()
