"""What the exchanges declare of themselves."""

from app.ports.providers import Capability, Facts, Field, Limit, ProviderKind
from app.providers.exchanges.others import OTHERS, bases

_ACCOUNTS = frozenset(
    {
        Capability.ACCOUNTS,
        Capability.BALANCES,
        Capability.HOLDINGS,
        Capability.TRANSACTIONS,
        Capability.ORDERS,
        Capability.CANDLES,
    }
)
_KEY = Field("key", "API key", is_secret=True)
_SECRET = Field("secret", "API secret", is_secret=True)
_EVERY_MINUTES = 60

BINANCE = Facts(
    id="binance",
    name="Binance",
    kind=ProviderKind.EXCHANGE,
    capabilities=_ACCOUNTS,
    bases={"": "https://api.binance.com"},
    fields=(_KEY, Field("secret", "API secret", is_secret=True, is_long=True)),
    limit=Limit(6000, 60.0),  # of weight, for an address
    paging="spans of 30 and 90 days; trades pair by pair",
    history="to the beginning; trades of pairs whose coins are known",
    read_only="API Management → Create API: leave only “Enable Reading” ticked.",
    about="Spot, funding and Simple Earn wallets, together as one account.",
    every_minutes=_EVERY_MINUTES,
    institution_type="crypto_exchange",
)
OKX = Facts(
    id="okx",
    name="OKX",
    kind=ProviderKind.EXCHANGE,
    capabilities=_ACCOUNTS,
    bases={
        "": "https://www.okx.com",
        "eea": "https://eea.okx.com",
        "us": "https://us.okx.com",
    },
    fields=(
        Field(
            "region",
            "Where the account was opened",
            choices=(("www", "okx.com"), ("eea", "Europe (eea.okx.com)"), ("us", "United States")),
            default="www",
        ),
        _KEY,
        _SECRET,
        Field("passphrase", "Passphrase of the key", is_secret=True),
    ),
    limit=Limit(10, 2.0),
    paging="100 rows a page, backwards",
    history="bills of three months; deposits and withdrawals to the beginning",
    read_only="API → Create API key: tick “Read” alone.",
    about="Trading account, funding account and savings, together as one account.",
    every_minutes=_EVERY_MINUTES,
    institution_type="crypto_exchange",
)
KRAKEN = Facts(
    id="kraken",
    name="Kraken",
    kind=ProviderKind.EXCHANGE,
    capabilities=_ACCOUNTS,
    bases={"": "https://api.kraken.com"},
    fields=(
        Field(
            "key",
            "API key",
            is_secret=True,
            help="Make a key for Coffer alone: two programs with one key shut each other out.",
        ),
        Field("secret", "Private key", is_secret=True),
    ),
    # A counter of 15 that falls by a third a second, and a ledger counts two; its nonces must
    # rise, so one call at a time.
    limit=Limit(40, 60.0, at_once=1, is_per_key=True),
    paging="50 rows a page, by offset",
    history="the whole ledger",
    read_only=(
        "Settings → API: tick “Query funds” and “Query ledger entries” alone; for a look at "
        "orders also “Query open orders & trades” and “Query closed orders & trades”."
    ),
    about="All balances, staked and earning ones among them, and the whole ledger.",
    every_minutes=_EVERY_MINUTES,
    institution_type="crypto_exchange",
)
COINBASE = Facts(
    id="coinbase",
    name="Coinbase",
    kind=ProviderKind.EXCHANGE,
    capabilities=_ACCOUNTS,
    bases={"": "https://api.coinbase.com"},
    fields=(
        Field(
            "key",
            "Name of the API key",
            is_secret=True,
            placeholder="organizations/…/apiKeys/…",
        ),
        Field(
            "secret",
            "Private key",
            is_secret=True,
            is_long=True,
            help="ECDSA: the whole text from BEGIN to END. Ed25519: the one line.",
        ),
    ),
    limit=Limit(10_000, 3600.0),
    paging="100 rows a page, wallet by wallet",
    history="all transactions of all wallets",
    read_only="portal.cdp.coinbase.com → API keys: tick “View” alone.",
    about="All wallets, those of one coin added up, as one account.",
    every_minutes=_EVERY_MINUTES,
    institution_type="crypto_exchange",
)
OTHER = Facts(
    id="ccxt",
    name="Another exchange",
    kind=ProviderKind.EXCHANGE,
    capabilities=_ACCOUNTS,
    bases=bases(),
    fields=(
        Field(
            "exchange",
            "Exchange",
            choices=tuple((one.id, one.name) for one in OTHERS.values()),
            is_of_names=True,
        ),
        Field("key", "API key", is_secret=True, is_optional=True),
        Field("secret", "API secret", is_secret=True, is_long=True, is_optional=True),
        Field("passphrase", "Passphrase of the key", is_secret=True, is_optional=True),
        Field("uid", "User id", is_optional=True, help="Only where the exchange gives one."),
    ),
    # No exchange grants less than one call a second; nonces rise where they are asked for.
    limit=Limit(60, 60.0, at_once=1, is_per_key=True),
    paging="by time, as far as ccxt can",
    history="as far as the exchange tells by itself",
    read_only="Make a key that can only read: it cannot be told here what the key may do.",
    about=f"Balances, deposits, withdrawals and trades of {len(OTHERS)} exchanges, through ccxt.",
    every_minutes=_EVERY_MINUTES,
    institution_type="crypto_exchange",
)
