"""Actual Budget: the export of a whole budget (ZIP with its database) and of transactions (CSV).

The database is read from memory, by one statement a table, with nothing of its own running:
`database` says what is refused.
"""

from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="actual",
    name="Actual Budget",
    kind=FormatKind.PROGRAM,
    extensions=("zip", "csv", "sqlite"),
    about="The export of Actual Budget: a budget as ZIP, or its transactions as CSV",
)
_MAGIC = b"SQLite format 3\0"
_OWN = (b"starting_balance_flag", b"transferred_id", b"imported_description")
_TABLE = ["Account", "Date", "Payee", "Notes", "Category", "Amount"]


class ActualImporter:
    """Reads exports of Actual Budget."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        from app.providers.export_tables import header_of

        names = {name.replace("\\", "/").rpartition("/")[2] for name in look.entries}
        if "db.sqlite" in names:
            return SURE if "metadata.json" in names else LIKELY
        if look.head.startswith(_MAGIC):
            return SURE if all(word in look.head for word in _OWN) else NO
        if not look.text.lstrip('\ufeff"').startswith("Account"):
            return NO
        header = header_of(look.text[:4_096])
        if header[:6] != _TABLE or "Cleared" not in header:
            return NO
        return SURE if "Split_Amount" in header or "Reconciled" in header else LIKELY

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.actual_file.document import document_of

        return document_of(content, options)


IMPORTER = ActualImporter()
