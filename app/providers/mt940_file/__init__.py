"""SWIFT MT940 and MT942 statements, in the dialects of many banks."""

import re
from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

_TAG = re.compile(r"^[^\w\n:]{0,4}:(20|25P?|28C?|60[FM]|61|62[FM]|90[CD]|34F):", re.MULTILINE)
_BALANCE = re.compile(r"^:6[02][FM]:[CD]\d{6}[A-Z]{0,3}\d[\d,]*", re.MULTILINE | re.ASCII)
_ROW = re.compile(
    r"^:61:\d{6}(?:\d{4}| {4})?(?:R?[CD]|E[CD])[A-Z]?\d[\d,]*", re.MULTILINE | re.ASCII
)

FORMAT = Format(
    id="mt940",
    name="MT940",
    kind=FormatKind.STATEMENT,
    extensions=("sta", "mt940", "940", "mt942", "942", "swi", "txt"),
    about="Bank statements of SWIFT: MT940, and MT942 within a day",
)


class Mt940Importer:
    """Reads MT940 and MT942."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        text = look.text or look.head.decode("latin-1")
        text = text.replace("{4:", "\n").replace("\r", "\n")
        tags = {found[1] for found in _TAG.finditer(text)}
        has_rows = bool(_BALANCE.search(text) or _ROW.search(text))
        if "20" in tags and tags & {"25", "25P"} and (has_rows or tags & {"90C", "90D", "34F"}):
            return SURE
        return LIKELY if has_rows else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.mt940_file.reader import read

        return read(content, options)


IMPORTER = Mt940Importer()
