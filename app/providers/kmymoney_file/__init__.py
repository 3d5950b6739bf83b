"""Books of KMyMoney: XML, packed or plain."""

from collections.abc import Mapping

from app.ports.importers import NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="kmymoney",
    name="KMyMoney",
    kind=FormatKind.PROGRAM,
    extensions=("kmy", "xml"),
    about="The books of KMyMoney",
)


class KmymoneyImporter:
    """Reads whole books."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        """Tell by the root element."""
        from app.providers.double_entry.xml_nodes import unpacked_head

        text = look.text or unpacked_head(look.head)
        return SURE if "<KMYMONEY-FILE" in text[:4096] else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        """Read whole books.

        Raises:
            RefusedFile: no books of KMyMoney, encrypted, or damaged.
        """
        from app.providers.kmymoney_file.reader import read_books

        return read_books(content, options)


IMPORTER = KmymoneyImporter()
