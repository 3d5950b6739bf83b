"""Wealthfolio's export of activities, as JSON or as CSV, and its list of accounts."""

from collections.abc import Mapping

from app.ports.importers import NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="wealthfolio",
    name="Wealthfolio",
    kind=FormatKind.PROGRAM,
    extensions=("json", "csv"),
    about="Wealthfolio's export of activities as JSON or CSV, or of accounts",
)
_ACTIVITIES = ('"activityType"', '"accountId"', '"unitPrice"')
_ACCOUNTS = ('"accountType"', '"isDefault"', '"isActive"')


class WealthfolioImporter:
    """Reads exports of Wealthfolio."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        head = look.text.lstrip()
        if head.startswith("["):
            head = head[:8_192]
        elif head.startswith('"'):
            head = head.partition("\n")[0]
        else:
            return NO
        fits = any(all(name in head for name in names) for names in (_ACTIVITIES, _ACCOUNTS))
        return SURE if fits else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.wealthfolio_file.document import document_of

        return document_of(content)


IMPORTER = WealthfolioImporter()
