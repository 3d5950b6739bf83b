"""Solana by a node's RPC: SOL, tokens of both programs, stake, and the history of addresses."""

from typing import TYPE_CHECKING

from app.ports.providers import Capability, Facts, Field, Limit, ProviderKind, Session

if TYPE_CHECKING:
    from app.providers.solana.client import SolanaClient

FACTS = Facts(
    "solana",
    "Solana",
    ProviderKind.WALLET,
    frozenset({Capability.ACCOUNTS, Capability.HOLDINGS, Capability.TRANSACTIONS}),
    {"": "https://api.mainnet-beta.solana.com"},
    (
        Field("addresses", "Addresses", is_long=True, help="One a line."),
        Field(
            "server",
            "Own node (RPC)",
            is_secret=True,
            is_optional=True,
            is_server=True,
            placeholder="https://…",
            help="Without one the public node is asked, which learns your addresses.",
        ),
    ),
    Limit(40, 10.0),  # solana.com/docs/references/clusters: of one method from one address
    paging="1,000 signatures a page, before the last one",
    history="As far back as the node keeps it. Rewards of stake are not told.",
    read_only="Only addresses are needed. Never enter a private key or seed words.",
    about="SOL, tokens and stake of addresses on Solana.",
    every_minutes=60,
    institution_type="crypto_wallet",
)


class SolanaProvider:
    """Solana."""

    facts = FACTS

    def open(self, session: Session) -> "SolanaClient":
        from app.providers.solana.client import SolanaClient

        return SolanaClient(session)


PROVIDER = SolanaProvider()
