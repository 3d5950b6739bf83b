"""Interactive Brokers' activity statements as CSV: sections, each with a header of its own.

The same form carries the "Transaction History" of the client portal. Titles and columns are in the
language of the account; the second column, and the kinds of trade rows, are always English.
"""

import re
from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

_FIRST = re.compile(r'^\s*"?Statement"?,"?Header"?,', re.ASCII)
_SECTION = re.compile(
    r"^[^,\n]{3,60},Header,(?:DataDiscriminator|[^\n]{0,80}(?:Currency|Symbol))", re.MULTILINE
)
_DATA = re.compile(r"^[^,\n]{3,60},Data,", re.MULTILINE)

FORMAT = Format(
    id="ibkr_statement",
    name="Interactive Brokers statement",
    kind=FormatKind.STATEMENT,
    extensions=("csv",),
    about="Activity statements and transaction histories of Interactive Brokers, as CSV",
)


class StatementImporter:
    """Reads activity statements and transaction histories."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        if _FIRST.match(look.text) and _DATA.search(look.text):
            return SURE
        return LIKELY if _SECTION.search(look.text) and _DATA.search(look.text) else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.ibkr_statement.reader import read

        return read(content, options)


IMPORTER = StatementImporter()
