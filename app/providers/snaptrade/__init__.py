"""SnapTrade: brokers of North America, Europe and beyond, through one door.

The person brings keys of their own, and connects brokers in SnapTrade's portal. A connection of
Coffer is one user of SnapTrade, with all brokers that were connected there.
"""

from app.ports.providers import (
    Capability,
    Client,
    Facts,
    Field,
    Limit,
    ProviderKind,
    Session,
    SignIn,
)


class SnapTradeProvider:
    """Reads accounts, cash, positions and activities of brokers; asks for reading alone."""

    facts = Facts(
        id="snaptrade",
        name="SnapTrade",
        kind=ProviderKind.BROKER,
        capabilities=frozenset(
            {
                Capability.ACCOUNTS,
                Capability.BALANCES,
                Capability.HOLDINGS,
                Capability.TRANSACTIONS,
                Capability.ORDERS,
            }
        ),
        bases={"": "https://api.snaptrade.com"},
        fields=(
            Field("client_id", "Client ID", help="On SnapTrade's dashboard, under API keys."),
            Field("consumer_key", "Consumer key", is_secret=True),
            Field(
                "keys",
                "Kind of keys",
                choices=(("personal", "Personal"), ("commercial", "Commercial")),
                default="personal",
                help="Personal keys stand for your own SnapTrade account.",
            ),
            Field("user_id", "User", is_optional=True, is_given=True),
            Field("user_secret", "User secret", is_secret=True, is_optional=True, is_given=True),
            Field("user_of", "Keys of the user", is_secret=True, is_optional=True, is_given=True),
        ),
        limit=Limit(250, 60.0, is_per_key=True),
        sign_in=SignIn.BROWSER,
        paging="by place, 1,000 rows a page, newest first",
        history="as far as the broker tells",
        read_only="Coffer asks the portal for connections that only read.",
        about="Many brokers through one door, with your own keys of SnapTrade.",
        every_minutes=360,
        institution_type="broker",
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.snaptrade.client import SnapTradeClient

        return SnapTradeClient(session)


PROVIDER = SnapTradeProvider()
