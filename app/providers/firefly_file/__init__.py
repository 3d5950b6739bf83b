"""Firefly III's export of transactions as CSV, and what its interface answers as JSON."""

from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="firefly",
    name="Firefly III",
    kind=FormatKind.PROGRAM,
    extensions=("csv", "json"),
    about="The export of transactions of Firefly III as CSV or JSON",
)
_ROWS = {"journal_id", "type", "amount", "source_name", "source_type"}
_ROWS |= {"destination_name", "destination_type"}
_ACCOUNTS = {"user_id", "account_id", "virtual_balance", "iban", "account_number"}
_JSON = ('"transactions"', '"source_name"', '"destination_name"', '"transaction_journal_id"')


class FireflyImporter:
    """Reads exports of Firefly III."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        from app.providers.export_tables import header_of

        head = look.text.lstrip()
        if head.startswith(("{", "[")):
            if not all(name in head for name in _JSON):
                return NO
            return SURE if '"source_type"' in head else LIKELY
        if "destination_type" not in head[:8_192] and "virtual_balance" not in head[:8_192]:
            return NO
        names = set(header_of(head[:16_384]))
        return SURE if names >= _ROWS or names >= _ACCOUNTS else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.firefly_file.document import document_of

        return document_of(content, options)


IMPORTER = FireflyImporter()
