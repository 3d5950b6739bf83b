"""Stooq: closes as tables of commas, or any server that gives tables like it."""

from app.ports.providers import Capability, Client, Facts, Field, Limit, ProviderKind, Session


class StooqProvider:
    """Daily closes of shares, indexes and currencies, unofficially."""

    facts = Facts(
        id="stooq",
        name="Stooq",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.PRICES}),
        bases={"": "https://stooq.com"},
        fields=(
            Field(
                "server",
                "Server",
                help="Only for a server of your own that answers like Stooq: Date,Open,High,Low,"
                "Close,Volume at /q/d/l/?s=SYMBOL&d1=…&d2=…&i=d.",
                is_optional=True,
                is_server=True,
            ),
        ),
        limit=Limit(30, 60.0, at_once=1),
        paging="one table for a span of days",
        history="decades",
        about="Unofficial, and closed to programs since June 2026 for many: it may refuse.",
        every_minutes=720,
        asset_types=("public-stock",),
        is_rank_last=True,
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.stooq.client import StooqClient

        return StooqClient(session)


PROVIDER = StooqProvider()
