"""What is kept of files that were brought in. Times: UTC, microseconds."""

from dataclasses import dataclass

from app.domain.ids import BatchId


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A file that was brought in: by which reader, how far it is believed, what became of it."""

    id: int
    digest: str  # SHA-256 of its bytes, hexadecimal
    name: str
    size: int  # bytes
    format: str  # the id of the reader: "ofx", "csv" …
    profile: str  # by which a table was read; "": none
    version: int  # of the reader
    at_us: int
    batch_id: BatchId | None  # None: nothing of it was new
    grade: str  # see `app.domain.mapped.balance_check`
    detail: str = "{}"  # JSON: accounts, period, rows, what the person said
    attachment_id: int | None = None  # the file itself, where it is kept
