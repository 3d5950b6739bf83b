"""What a second start tells the first window: to come forward, and which files to open.

Only bytes go over, never objects; what comes in is bounded and looked at before it is believed.
"""

import os
from collections.abc import Sequence

RAISE = b"raise"
OPEN = b"open\0"
MOST_FILES = 32
_LONGEST_PATH = 4096  # bytes
LONGEST = len(OPEN) + MOST_FILES * (_LONGEST_PATH + 1)


def message_of(files: Sequence[str]) -> bytes:
    """Return the message of a start with these files, given by their whole paths.

    Raises:
        ValueError: they are too many, or a path is too long or not whole.
    """
    if not files:
        return RAISE
    message = OPEN + b"\0".join(os.fsencode(one) for one in files)
    if files_in(message) != tuple(files):
        raise ValueError("these files cannot be handed over")
    return message


def files_in(message: bytes) -> tuple[str, ...] | None:
    """Return the files that a message names; None if it is no message at all."""
    if message == RAISE:
        return ()
    if not message.startswith(OPEN):
        return None
    parts = message[len(OPEN) :].split(b"\0")
    if len(parts) > MOST_FILES or any(len(one) > _LONGEST_PATH for one in parts):
        return None
    try:
        files = tuple(os.fsdecode(one) for one in parts)
    except UnicodeDecodeError:
        return None
    return files if all(os.path.isabs(one) for one in files) else None  # noqa: PTH117  # texts
