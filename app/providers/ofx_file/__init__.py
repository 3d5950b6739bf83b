"""OFX 1 (SGML) and 2 (XML), QFX: statements of banks, cards, loans and brokers.

`markup` reads the tags, `bank` and `investments` what stands in statements, `document` the whole.
"""

from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="ofx",
    name="OFX",
    kind=FormatKind.STATEMENT,
    extensions=("ofx", "qfx", "qbo"),
    about="Open Financial Exchange and Quicken Web Connect: bank, card and investment statements",
)


class OfxImporter:
    """Reads OFX in all its versions."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        head = (look.text or look.head.replace(b"\0", b"").decode("latin-1")).upper().lstrip()
        begins = head.startswith(("OFXHEADER", "<OFX>", "<?OFX", "<?XML"))
        if "<OFX>" in head or "<?OFX " in head or "<OFX " in head:
            return SURE if begins else LIKELY
        return LIKELY if head.startswith("OFXHEADER") else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.ofx_file.document import document_of

        return document_of(content, options)


IMPORTER = OfxImporter()
