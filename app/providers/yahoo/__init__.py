"""Yahoo Finance: closes of nearly everything that is listed, unofficially."""

from app.ports.providers import Capability, Client, Facts, Limit, ProviderKind, Session


class YahooProvider:
    """Closes, splits and present prices without a key, for as long as Yahoo lets one read them."""

    facts = Facts(
        id="yahoo",
        name="Yahoo Finance",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.PRICES, Capability.RATES, Capability.IDENTITY}),
        bases={"": "https://query1.finance.yahoo.com"},
        hosts=("query2.finance.yahoo.com",),
        limit=Limit(60, 60.0, at_once=1),
        paging="one answer for a span of days",
        history="as far as Yahoo has it",
        about="Unofficial: Yahoo offers this to its own pages, may refuse others at any time, and "
        "promises nothing. It is asked after all official sources.",
        every_minutes=240,
        asset_types=("public-stock", "crypto", "fiat"),
        is_rank_last=True,
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.yahoo.client import YahooClient

        return YahooClient(session)


PROVIDER = YahooProvider()
