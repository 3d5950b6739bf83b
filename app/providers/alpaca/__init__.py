"""Alpaca: one account a key, its positions and activities, and prices of US stocks and coins."""

from app.ports.providers import (
    Capability,
    Client,
    Facts,
    Field,
    Limit,
    ProviderKind,
    Session,
)

LIVE, PAPER, DATA = "", "paper", "data"

FACTS = Facts(
    id="alpaca",
    name="Alpaca",
    kind=ProviderKind.BROKER,
    capabilities=frozenset(
        {
            Capability.ACCOUNTS,
            Capability.BALANCES,
            Capability.HOLDINGS,
            Capability.TRANSACTIONS,
            Capability.PRICES,
            Capability.CANDLES,
            Capability.ORDERS,
            Capability.IDENTITY,
        }
    ),
    bases={
        LIVE: "https://api.alpaca.markets",
        PAPER: "https://paper-api.alpaca.markets",
        DATA: "https://data.alpaca.markets",
    },
    fields=(
        Field(
            "environment",
            "Account",
            choices=(("live", "Live account"), ("paper", "Paper account")),
            default="live",
        ),
        Field("key_id", "API key ID", help="Starts with AK, or with PK for a paper account"),
        Field("secret_key", "API secret key", is_secret=True),
    ),
    limit=Limit(200, 60.0),
    paging="id of the last activity, 100 a page",
    history="everything since the account was opened",
    read_only=(
        "Alpaca has no keys that can only read: any key can also place orders. Coffer never does. "
        "Make a key for Coffer alone, so that it can be taken back alone"
    ),
    about="US stocks, ETFs, options and coins at Alpaca",
    institution_type="broker",
    asset_types=("public-stock", "option", "crypto"),
)


class AlpacaProvider:
    """Opens clients of Alpaca's trading and market data interfaces."""

    @property
    def facts(self) -> Facts:
        return FACTS

    def open(self, session: Session) -> Client:
        from app.providers.alpaca.client import AlpacaClient

        return AlpacaClient(session)


PROVIDER = AlpacaProvider()
