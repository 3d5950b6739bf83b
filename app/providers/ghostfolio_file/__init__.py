"""Ghostfolio's export: accounts with their balances, activities, assets with their prices."""

from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="ghostfolio",
    name="Ghostfolio",
    kind=FormatKind.PROGRAM,
    extensions=("json",),
    about="The export of Ghostfolio: all activities as JSON",
)
_OWN = ('"dataSource"', '"unitPrice"', '"activities"')


class GhostfolioImporter:
    """Reads exports of Ghostfolio."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        if not look.text.lstrip().startswith("{"):
            return NO
        if all(name in look.text for name in _OWN):
            return SURE if '"meta"' in look.text else LIKELY
        is_long = '"meta"' in look.text and ('"assetProfiles"' in look.text)
        return LIKELY if is_long else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.ghostfolio_file.document import document_of

        return document_of(content)


IMPORTER = GhostfolioImporter()
