"""The names that an archive may have. A list of what is allowed needs no list of tricks."""

import re

MANIFEST = "manifest.json"
_ALLOWED = re.compile(
    r"manifest\.json|data/[a-z][a-z_]{0,60}\.jsonl|csv/[a-z][a-z_]{0,60}\.csv"
    r"|attachments/[0-9]{1,18}-[A-Za-z0-9._ -]{1,120}"
)
MOST_FILES = 100_000


def is_allowed(name: str) -> bool:
    """Tell whether Coffer writes files of this name: no path leads out of the archive."""
    return _ALLOWED.fullmatch(name) is not None and not name.endswith((".", " "))


def attachment_name(number: int, name: str) -> str:
    """Return the file of an attachment: its number, and what is harmless of its name."""
    stem, dot, ending = name.rpartition(".")
    safe = [
        "".join(
            sign if sign.isascii() and (sign.isalnum() or sign in "_-") else "_" for sign in one
        )
        for one in ((stem if dot else name)[:80], ending[:12] if dot else "")
    ]
    title = safe[0] or "file"
    return f"attachments/{number}-{title}.{safe[1]}" if safe[1] else f"attachments/{number}-{title}"


def _safe(text: str) -> str:
    return "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in "_-") else "_" for sign in text
    )
