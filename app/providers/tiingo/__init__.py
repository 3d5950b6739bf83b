"""Tiingo: closes of shares and funds listed in America, with a free key."""

from app.ports.providers import Capability, Client, Facts, Field, Limit, ProviderKind, Session


class TiingoProvider:
    """Closes as they were traded, with splits, for some 30 years."""

    facts = Facts(
        id="tiingo",
        name="Tiingo",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.PRICES, Capability.IDENTITY}),
        bases={"": "https://api.tiingo.com"},
        fields=(
            Field(
                "key",
                "Token",
                is_secret=True,
                help="Free, on Tiingo's website under API, Token. It only reads prices.",
            ),
        ),
        limit=Limit(50, 3600.0),
        paging="one answer for a span of days",
        history="some 30 years",
        read_only="A token of Tiingo can only read prices.",
        about="Closes and splits of shares and funds listed in America.",
        every_minutes=720,
        asset_types=("public-stock",),
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.tiingo.client import TiingoClient

        return TiingoClient(session)


PROVIDER = TiingoProvider()
