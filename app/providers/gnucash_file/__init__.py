"""Books of GnuCash: XML of version 2, packed or plain."""

from collections.abc import Mapping

from app.ports.importers import NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="gnucash",
    name="GnuCash",
    kind=FormatKind.PROGRAM,
    extensions=("gnucash", "xac", "xml", "gz"),
    about="The books of GnuCash, kept as XML",
)


class GnucashImporter:
    """Reads whole books."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        """Tell by the root element."""
        from app.providers.double_entry.xml_nodes import unpacked_head

        text = look.text or unpacked_head(look.head)
        return SURE if "<gnc-v2" in text[:4096] else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        """Read whole books.

        Raises:
            RefusedFile: no books of GnuCash, or damaged.
        """
        from app.providers.gnucash_file.reader import read_books

        return read_books(content, options)


IMPORTER = GnucashImporter()
