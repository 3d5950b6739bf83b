"""A price from any web page or interface that the person names."""

from app.ports.providers import Capability, Client, Facts, Field, Limit, ProviderKind, Session


class WebPriceProvider:
    """Reads a price out of JSON by a path, or out of a page by the place of an element."""

    facts = Facts(
        id="web_price",
        name="Web address",
        kind=ProviderKind.PRICES,
        capabilities=frozenset({Capability.PRICES}),
        bases={},
        fields=(
            Field(
                "key",
                "Key of a server",
                is_secret=True,
                is_optional=True,
                help="Only if an address needs one: write {key} where it belongs. It is sealed.",
            ),
            Field(
                "key_host",
                "Server that gets the key",
                placeholder="api.example.com",
                is_optional=True,
                help="Addresses on other servers are never called with it.",
            ),
        ),
        hosts=("*",),  # those of the addresses that the person typed, by TLS
        limit=Limit(30, 60.0, at_once=1),
        paging="one page",
        read_only="Where a server needs a key, take one that only reads.",
        history="what the page shows: one price, or a table of days",
        about="For what no source knows: an address, and where on its page the price stands.",
        every_minutes=720,
        is_rank_last=True,
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.web_price.client import WebPriceClient

        return WebPriceClient(session)


PROVIDER = WebPriceProvider()
