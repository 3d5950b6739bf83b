"""Ethereum, BNB Smart Chain and Polygon: balances from a node, history from an explorer.

Each chain is a provider of its own, so that the failure of one says nothing of the others.
"""

from typing import TYPE_CHECKING

from app.ports.providers import Capability, Facts, Field, Limit, ProviderKind, Session
from app.providers.evm import chains

if TYPE_CHECKING:
    from app.providers.evm.client import EvmClient


class EvmProvider:
    """A chain."""

    def __init__(self, chain: chains.Chain) -> None:
        self._chain = chain
        self.facts = _facts(chain)

    def open(self, session: Session) -> "EvmClient":
        from app.providers.evm.client import EvmClient

        return EvmClient(session, self._chain)


def _facts(chain: chains.Chain) -> Facts:
    return Facts(
        chain.id,
        chain.name,
        ProviderKind.WALLET,
        frozenset({Capability.ACCOUNTS, Capability.HOLDINGS, Capability.TRANSACTIONS}),
        {"": chain.node, "blockscout": chain.blockscout, "etherscan": "https://api.etherscan.io"},
        _fields(chain),
        # Public nodes publish no figure; Blockscout gives 5 a second to a free key, Etherscan 3.
        Limit(3, 1.0),
        paging="Etherscan: windows of blocks; Blockscout: pages of 50; node: ranges of blocks",
        history="With an explorer all of it; with a node alone the transfers of tokens.",
        read_only="Only addresses are needed. Never enter a private key or seed words.",
        about=f"Coins and tokens of addresses on {chain.name}.",
        every_minutes=60,
        institution_type="crypto_wallet",
    )


def _fields(chain: chains.Chain) -> tuple[Field, ...]:
    explorers = (("etherscan", "Etherscan"), ("blockscout", "Blockscout"))
    default = "blockscout" if chain.blockscout else "node"
    return (
        Field("addresses", "Addresses", placeholder="0x…", is_long=True, help="One a line."),
        Field(
            "history",
            "Source of history",
            is_optional=True,
            choices=(*explorers, ("node", "None: balances and transfers of tokens alone")),
            default=default,
            help="An explorer learns which addresses belong together.",
        ),
        Field(
            "history_key",
            "API key of the explorer",
            is_secret=True,
            is_optional=True,
            help="Etherscan needs one; Blockscout works without, slower.",
        ),
        Field(
            "blockscout",
            "Own Blockscout server",
            is_optional=True,
            is_server=True,
            placeholder="https://…/api",
        ),
        Field(
            "server",
            "Own node (JSON-RPC)",
            is_secret=True,
            is_optional=True,
            is_server=True,
            placeholder="https://…",
            help="Without one a public node is asked, which learns your addresses.",
        ),
        Field(
            "tokens",
            "Further tokens to look at",
            is_optional=True,
            is_long=True,
            help="Contracts, one a line. Only needed without an explorer.",
        ),
        Field(
            "first_block",
            "Begin at block",
            is_optional=True,
            help="Without an explorer, a late beginning saves much time.",
        ),
    )


ETHEREUM = EvmProvider(chains.ETHEREUM)
BSC = EvmProvider(chains.BSC)
POLYGON = EvmProvider(chains.POLYGON)
