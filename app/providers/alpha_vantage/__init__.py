"""Alpha Vantage: closes of shares and funds on many exchanges, with a free key."""

from app.ports.providers import Capability, Client, Facts, Field, Limit, ProviderKind, Session


class AlphaVantageProvider:
    """Closes as they were traded; few calls a day are free."""

    facts = Facts(
        id="alpha_vantage",
        name="Alpha Vantage",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.PRICES, Capability.IDENTITY}),
        bases={"": "https://www.alphavantage.co"},
        fields=(
            Field(
                "key",
                "Key",
                is_secret=True,
                help="Free, on Alpha Vantage's website. It only reads prices.",
            ),
        ),
        limit=Limit(25, 86400.0, at_once=1),
        paging="one answer for the newest 100 days",
        history="100 days with a free key, 20 years with a paid one",
        read_only="A key of Alpha Vantage can only read prices.",
        about="Closes of shares and funds on many exchanges; 25 calls a day are free.",
        every_minutes=1440,
        asset_types=("public-stock",),
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.alpha_vantage.client import AlphaVantageClient

        return AlphaVantageClient(session)


PROVIDER = AlphaVantageProvider()
