"""Frankfurter: reference rates of central banks, each currency in each other."""

from app.ports.providers import Capability, Client, Facts, Field, Limit, ProviderKind, Session


class FrankfurterProvider:
    """Daily reference rates since 1999; the service can be run on one's own computer."""

    facts = Facts(
        id="frankfurter",
        name="Frankfurter",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.RATES}),
        bases={"": "https://api.frankfurter.dev/v2"},
        fields=(
            Field(
                "server",
                "Server",
                help="Only if you run your own: its address with the version, such as "
                "http://127.0.0.1:8080/v2.",
                is_optional=True,
                is_server=True,
            ),
        ),
        limit=Limit(60, 60.0),
        paging="one answer for a span of days",
        history="since 1999-01-04 for most currencies",
        about="Reference rates of central banks, once a day; free, without a key.",
        every_minutes=720,
        asset_types=("fiat",),
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.frankfurter.client import FrankfurterClient

        return FrankfurterClient(session)


PROVIDER = FrankfurterProvider()
