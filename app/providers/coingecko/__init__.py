"""CoinGecko: prices of coins and tokens."""

from app.ports.providers import Capability, Client, Facts, Field, Limit, ProviderKind, Session


class CoinGeckoProvider:
    """Prices of coins and tokens over all exchanges, by day, with a free key of one's own."""

    facts = Facts(
        id="coingecko",
        name="CoinGecko",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.PRICES, Capability.IDENTITY}),
        bases={"": "https://api.coingecko.com/api/v3"},
        fields=(
            Field(
                "key",
                "Demo key",
                is_secret=True,
                help="Free, on CoinGecko's developer dashboard. It only reads prices.",
            ),
        ),
        limit=Limit(30, 60.0),
        paging="one answer for a span of days",
        history="365 days with a free key",
        read_only="A key of CoinGecko can only read prices.",
        about="Prices of some 17,000 coins and tokens over all exchanges.",
        every_minutes=60,
        asset_types=("crypto",),
        window_days=365,
        reach_days=365,
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.coingecko.client import CoinGeckoClient

        return CoinGeckoClient(session)


PROVIDER = CoinGeckoProvider()
