"""The program's log: small files in the profile's folder, a line an event, no secret in it."""

import logging
import logging.handlers
import os
import traceback
from pathlib import Path

from app.machine.redact import redactor

NAME = "coffer"
FILES, BYTES = 5, 1024 * 1024
LONGEST = 8 * 1024  # bytes of a line

log = logging.getLogger(NAME)
log.setLevel(logging.INFO)
log.propagate = False
log.addHandler(logging.NullHandler())


class Lines(logging.Formatter):
    """Writes an event as one line: control signs escaped, secrets taken out, cut when too long."""

    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage()
        if record.exc_info and record.exc_info[0] is not None:
            text += " | " + where(record.exc_info[1])
        when = self.formatTime(record, "%Y-%m-%dT%H:%M:%S")
        return one_line(f"{when} {record.levelname.lower()} {redactor.clean(text)}")


class PrivateFile(logging.handlers.RotatingFileHandler):
    """A rotating file that nobody else can read, and that never stops the program."""

    def _open(self):  # type: ignore[no-untyped-def]  # a text stream, as in the base class
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the name of the base
        """A full disk is told elsewhere."""


def start(folder: Path) -> None:
    """Write the log into a folder; where that cannot be done there is none."""
    stop()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = PrivateFile(folder / "coffer.log", maxBytes=BYTES, backupCount=FILES - 1)
    except OSError:
        return
    handler.setFormatter(Lines())
    log.addHandler(handler)


def stop() -> None:
    """Close the files."""
    for handler in list(log.handlers):
        if isinstance(handler, PrivateFile):
            log.removeHandler(handler)
            handler.close()


def one_line(text: str) -> str:
    """Return a text as one line of printable signs."""
    escaped = "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text
    )
    raw = escaped.encode("utf-8", "backslashreplace")
    if len(raw) <= LONGEST:
        return raw.decode()
    return raw[:LONGEST].decode(errors="ignore") + "…"


def where(error: BaseException | None) -> str:
    """Return the kind of an error and the lines that it went through, none of its words."""
    if error is None:
        return ""
    frames = traceback.extract_tb(error.__traceback__)
    steps = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames[-12:]]
    return f"{type(error).__name__} at " + " < ".join(reversed(steps))
