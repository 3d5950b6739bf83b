"""QIF, Quicken's interchange format: registers of accounts, investments, securities, prices.

`records` cuts the lines, `styles` finds out how dates and amounts are written, `registers` and
`investments` read the rows, `document` the whole.
"""

from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="qif",
    name="QIF",
    kind=FormatKind.STATEMENT,
    extensions=("qif",),
    about="Quicken Interchange Format: registers of banks, cards, cash and investments",
)
_HEADS = ("!type:", "!account", "!option:", "!clear:")


class QifImporter:
    """Reads QIF."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        lines = [line.strip() for line in look.text[:16_384].splitlines()]
        lines = [line for line in lines if line and line != "^" and not line.startswith("#")]
        if not lines or not lines[0].lower().startswith(_HEADS):
            return NO
        return SURE if len(lines) == 1 or lines[1][0].isascii() else LIKELY

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.qif_file.document import document_of

        return document_of(content, options)


IMPORTER = QifImporter()
