"""What recognition may look at, made of the bytes of a file."""

import zipfile

from app.ports.importers import FileLook
from app.providers.text_of import LOOKED_AT, head_text

MOST_NAMES = 1_000


def look_at(content: bytes) -> FileLook:
    """Return the first bytes of a file, as text where they are one, and the names in an archive."""
    head = content[:LOOKED_AT]
    text, encoding = head_text(head, is_whole=len(content) <= LOOKED_AT)
    return FileLook(head, len(content), text, encoding, _names(content))


def _names(content: bytes) -> tuple[str, ...]:
    if not content.startswith(b"PK"):
        return ()
    from app.ports.importers import RefusedFile
    from app.providers.zip_parts import ZipParts

    try:
        return ZipParts(content).names[:MOST_NAMES]
    except (RefusedFile, zipfile.BadZipFile):
        return ()
