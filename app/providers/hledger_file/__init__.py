"""Journals of hledger and ledger: plain text, double entry."""

import re
from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="hledger",
    name="hledger / ledger",
    kind=FormatKind.PROGRAM,
    extensions=("journal", "hledger", "ledger", "dat", "j"),
    about="A journal of hledger or ledger",
)
_DATE = r"(?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}"
_HEADER = re.compile(rf"{_DATE}(?:=[-/.\d]+)?(?:[ \t]+\S.*)?$")
_POSTING = re.compile(r"[ \t]+(?:[*!] )?[(\[]?[^\s;|,\"0-9][^;|\"]*")
_AMOUNT = re.compile(r"(?:  |\t)[ \t]*[^\s;]*[-+]?[^\s;]*\d")
_OWN = re.compile(
    r"(?:account|commodity|decimal-mark|alias|apply account|payee|D|P \d{4}|Y ?\d{4}|include)\b"
)
_DECLARED = re.compile(r"account [^:]+:\S|commodity (?:\"[^\"]+\"|[^\W\d]+)$")
_OTHER = re.compile(
    r"\d{4}-\d\d-\d\d +(?:open|close|balance|pad|commodity|price|txn|document|event|custom) +\S"
    r"|(?:option|plugin) +\""
)


class HledgerImporter:
    """Reads a journal of one file."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        """Tell by dated lines that are followed by indented ones with an amount."""
        found = directives = declared = 0
        is_dated = False
        for line in look.text.splitlines()[:2000]:
            if _OTHER.match(line):
                return NO
            if line[:1] in " \t" and line.strip():
                if is_dated and _POSTING.match(line):
                    found += 1 + 2 * bool(_AMOUNT.search(line))
                    continue
            elif line[:1] in ";#*":
                continue
            elif _OWN.match(line):
                directives += 1
                declared += bool(_DECLARED.match(line))
            is_dated = bool(_HEADER.match(line))
        if found < 3:  # the whole head may be taken by what is declared
            return LIKELY if declared >= 6 else NO
        return SURE if found >= 6 and directives else LIKELY

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        """Read a whole journal.

        Raises:
            RefusedFile: it is no text, or takes in other files.
        """
        from app.providers.hledger_file.reader import read_journal

        return read_journal(content, options)


IMPORTER = HledgerImporter()
