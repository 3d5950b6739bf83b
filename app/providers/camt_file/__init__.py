"""ISO 20022 statements: camt.052, camt.053 and camt.054, of all versions."""

import re
from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

_SPACE = re.compile(r"camt\.05[234]\.\d{3}\.\d\d", re.ASCII)
_BODY = re.compile(r"<(?:\w+:)?BkToCstmr(?:AcctRpt|Stmt|DbtCdtNtfctn)(?:V\d\d)?[\s>/]", re.ASCII)

FORMAT = Format(
    id="camt",
    name="CAMT",
    kind=FormatKind.STATEMENT,
    extensions=("xml", "camt", "c53", "c52", "c54", "zip"),
    about="Bank statements of ISO 20022: camt.052, camt.053 and camt.054",
)


class CamtImporter:
    """Reads camt.052, camt.053 and camt.054, alone or several in a ZIP archive."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        if look.entries:
            return LIKELY if _is_of_statements(look.entries) else NO
        text = look.text or look.head.decode("latin-1")
        if "<" not in text[:200]:
            return NO
        has_body, has_space = _BODY.search(text), _SPACE.search(text)
        if has_body:
            return SURE
        return LIKELY if has_space else NO

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.camt_file.reader import read

        return read(content, options)


def _is_of_statements(names: tuple[str, ...]) -> bool:
    """Tell whether an archive holds XML alone, some of it called a statement."""
    files = [name.lower() for name in names if not name.startswith("__MACOSX/")]
    return (
        bool(files)
        and all(name.endswith(".xml") for name in files)
        and any("camt" in name or "c53" in name or "c52" in name for name in files)
    )


IMPORTER = CamtImporter()
