"""The European Central Bank: reference rates of the euro in some thirty currencies."""

from app.ports.providers import Capability, Client, Facts, Limit, ProviderKind, Session


class EcbProvider:
    """Daily reference rates since 1999, from the bank's own data service."""

    facts = Facts(
        id="ecb",
        name="European Central Bank",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.RATES}),
        bases={"": "https://data-api.ecb.europa.eu"},
        limit=Limit(60, 60.0),
        paging="one answer for a span of days",
        history="since 1999-01-04, on the days on which TARGET is open",
        about="Reference rates of the euro, set once a day; free, without a key.",
        every_minutes=720,
        asset_types=("fiat",),
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.ecb.client import EcbClient

        return EcbClient(session)


PROVIDER = EcbProvider()
