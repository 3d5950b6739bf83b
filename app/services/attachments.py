"""Files kept with the books: in the database, sealed where the profile has keys."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.attachments import Attachment
from app.domain.errors import FileRefusedError, RefusedError
from app.ports.storage import Database
from app.services.changes import Changes, Topic

MOST_BYTES = 50 * 1024 * 1024
CHUNK = 256 * 1024
CHANGED = Changes(frozenset({Topic.LEDGER}))


@dataclass(frozen=True, slots=True)
class AttachmentService:
    """Adds, reads and removes attachments; each is bound to a subject like `entry:12`."""

    database: Database

    def all(self, subject: str = "") -> list[Attachment]:
        """Return the attachments, those of one subject if it is given."""
        with self.database.reading() as unit:
            return unit.attachments.all(subject or None)

    def add(self, path: Path, subject: str, media_type: str = "") -> Attachment:
        """Keep a copy of a file.

        Raises:
            FileRefusedError: it is missing, no plain file, empty or above 50 MiB.
        """
        check_file(path)
        if not subject:
            raise RefusedError("say what it belongs to", "for example entry:12 or account:Main")
        with self.database.writing() as unit:
            added = unit.attachments.add(
                subject, path.name, media_type or _guess(path), _chunks(path)
            )
            unit.audit.record("attachment added", subject, "", path.name)
            unit.commit()
        return added

    def save(self, attachment_id: int, target: Path) -> None:
        """Write a copy out, under a name that is not taken.

        Raises:
            RefusedError: there is something at the target already.
            SealBrokenError: it was changed in the database.
        """
        with self.database.reading() as unit:
            write_new(target, unit.attachments.open(attachment_id))

    def remove(self, attachment_id: int) -> Changes:
        """Take one out; the audit trail says which it was.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self.database.writing() as unit:
            gone = unit.attachments.remove(attachment_id)
            unit.audit.record("attachment removed", gone.subject, gone.name, "")
            unit.commit()
        return CHANGED


def write_new(target: Path, parts: Iterable[bytes]) -> None:
    """Write a file under a name that is not taken; a half-written one is removed.

    Raises:
        RefusedError: there is something at the target already.
        FileRefusedError: it cannot be written.
    """
    try:
        file = target.open("xb")
    except FileExistsError as error:
        raise RefusedError(f"{target} is there already", "choose another name") from error
    except OSError as error:
        raise FileRefusedError(str(target), error.strerror or "write error") from error
    try:
        with file:
            for part in parts:
                file.write(part)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise FileRefusedError(str(target), error.strerror or "write error") from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def check_file(path: Path) -> None:
    """Refuse what cannot be kept.

    Raises:
        FileRefusedError: it is missing, no plain file, empty or above 50 MiB.
    """
    try:
        if not path.is_file():
            raise FileRefusedError(str(path), "there is no such file")
        size = path.stat().st_size
    except OSError as error:
        raise FileRefusedError(str(path), error.strerror or "it cannot be read") from error
    if not size or size > MOST_BYTES:
        raise FileRefusedError(str(path), "it is empty" if not size else "it is above 50 MiB")


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            yield part


def _guess(path: Path) -> str:
    import mimetypes

    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"
