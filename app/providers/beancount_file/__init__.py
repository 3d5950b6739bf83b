"""Ledgers of Beancount: plain text, double entry, with lots."""

import re
from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="beancount",
    name="Beancount",
    kind=FormatKind.PROGRAM,
    extensions=("beancount", "bean"),
    about="A ledger of Beancount",
)
_OPEN = re.compile(r"\d{4}[-/]\d\d[-/]\d\d[ \t]+(?:open|close|pad|balance)[ \t]+[^\W\d_][\w-]*:\w")
_OTHER = re.compile(
    r"\d{4}[-/]\d\d[-/]\d\d[ \t]+(?:(?:commodity|price)[ \t]+[A-Z]|(?:txn|[*!])[ \t]+\")"
)
_OPTION = re.compile(r"(?:option[ \t]+\"[a-z_]+\"[ \t]+\"|plugin[ \t]+\"[a-z_.]+)")


class BeancountImporter:
    """Reads a ledger of one file."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        """Tell by directives that only Beancount has."""
        lines = look.text.splitlines()
        opens = sum(1 for line in lines if _OPEN.match(line))
        others = sum(1 for line in lines if _OTHER.match(line))
        options = sum(1 for line in lines if _OPTION.match(line))
        if opens >= 2 or ((opens or others) and options):
            return SURE
        return LIKELY if opens or others >= 2 else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        """Read a whole ledger.

        Raises:
            RefusedFile: it is no text, takes in other files, or nothing in it can be read.
        """
        from app.providers.beancount_file.reader import read_ledger

        return read_ledger(content, options)


IMPORTER = BeancountImporter()
