"""Plaid: banks, cards, loans and brokers of North America and parts of Europe.

The person brings keys of their own and signs in at the bank in the system's browser. Each sign-in
is an item of its own, and each item a connection.
"""

from app.ports.providers import (
    Capability,
    Client,
    Facts,
    Field,
    Limit,
    ProviderKind,
    Session,
    SignIn,
)


class PlaidProvider:
    """Reads accounts, balances, transactions, investments and liabilities; never moves money."""

    facts = Facts(
        id="plaid",
        name="Plaid",
        kind=ProviderKind.BANK,
        capabilities=frozenset(
            {
                Capability.ACCOUNTS,
                Capability.BALANCES,
                Capability.HOLDINGS,
                Capability.TRANSACTIONS,
            }
        ),
        bases={"": "https://production.plaid.com", "sandbox": "https://sandbox.plaid.com"},
        fields=(
            Field("client_id", "Client ID", help="On Plaid's dashboard, under Developers, Keys."),
            Field("secret", "Secret", is_secret=True, help="That of the environment chosen here."),
            Field(
                "environment",
                "Environment",
                choices=(("production", "Production"), ("sandbox", "Sandbox")),
                default="production",
            ),
            Field(
                "purpose",
                "What to connect",
                choices=(("bank", "A bank, card or loan"), ("broker", "A broker")),
                default="bank",
                help="Plaid lists the institutions that can tell of it.",
            ),
            Field(
                "countries",
                "Countries",
                help="Codes of the countries of your banks, with commas between.",
                placeholder="US, CA",
                default="US",
            ),
            Field("access_token", "Access token", is_secret=True, is_optional=True, is_given=True),
            Field("item_id", "Item", is_optional=True, is_given=True),
            Field("institution", "Institution", is_optional=True, is_given=True),
        ),
        limit=Limit(50, 60.0, is_per_key=True),  # of an item; see the weights in `calls`
        sign_in=SignIn.BROWSER,
        paging="a cursor, 500 rows a page; investments by place and date",
        history="up to 24 months, as far as the institution tells",
        read_only="Coffer asks for transactions, investments and liabilities alone, which can only "
        "read. Enable no product that pays or transfers for these keys.",
        about="Banks, cards, loans and brokers, with your own keys of Plaid.",
        every_minutes=360,
        institution_type="bank",
    )

    def open(self, session: Session) -> Client:
        """Return a client."""
        from app.providers.plaid.client import PlaidClient

        return PlaidClient(session)


PROVIDER = PlaidProvider()
