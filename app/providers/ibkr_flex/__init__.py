"""Interactive Brokers by Flex Queries: statements in XML, of one or several accounts.

`statement_of` of `statement` reads a file as well as an answer; `service` asks for it. Rows of a
file have the same ids as those of a connection, so that both tell one history.
"""

from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, FileLook, Format, FormatKind
from app.ports.importers import Document as FileDocument
from app.ports.providers import (
    Capability,
    Client,
    Facts,
    Field,
    Limit,
    ProviderKind,
    Session,
)

FACTS = Facts(
    id="ibkr_flex",
    name="Interactive Brokers",
    kind=ProviderKind.BROKER,
    capabilities=frozenset(
        {
            Capability.ACCOUNTS,
            Capability.BALANCES,
            Capability.HOLDINGS,
            Capability.TRANSACTIONS,
        }
    ),
    bases={"": "https://ndcdyn.interactivebrokers.com"},
    fields=(
        Field(
            "token",
            "Flex token",
            is_secret=True,
            help="Client Portal, Performance & Reports, Flex Queries, Flex Web Service",
        ),
        Field(
            "query_ids",
            "Query numbers",
            help=(
                "Numbers of Activity Flex Queries, with commas between them. Let them hold Account "
                "Information, Trades (Executions), Cash Transactions (Detail), Transfers, "
                "Corporate Actions, Open Positions, Cash Report and Securities Info, with all "
                "fields. Times count as New York's, as Interactive Brokers writes them"
            ),
            placeholder="123456, 234567",
        ),
    ),
    # One call a second and ten a minute for each token, as the service says with code 1018.
    limit=Limit(10, 60.0, at_once=1),
    paging="a statement for each query, made on demand",
    history="the period of each query, 365 days at most; several queries tell more",
    read_only="A Flex token can only read statements",
    about="Statements of Interactive Brokers by the Flex Web Service",
    every_minutes=1440,
    institution_type="broker",
    answer_bytes=50 * 1024 * 1024,
)


class FlexProvider:
    """Opens clients of the Flex Web Service."""

    @property
    def facts(self) -> Facts:
        return FACTS

    def open(self, session: Session) -> Client:
        from app.providers.ibkr_flex.client import FlexClient

        return FlexClient(session)


PROVIDER = FlexProvider()

FORMAT = Format(
    id=FACTS.id,
    name="Interactive Brokers Flex",
    kind=FormatKind.STATEMENT,
    extensions=("xml",),
    about="Activity Flex Queries of Interactive Brokers, as XML",
)


class FlexImporter:
    """Reads saved Flex statements."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        text = look.text or look.head.decode("latin-1")
        if "<FlexQueryResponse" in text:
            return SURE
        return LIKELY if "<FlexStatement" in text else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> FileDocument:
        from app.providers.ibkr_flex.importer import read

        return read(content, options)


IMPORTER = FlexImporter()
