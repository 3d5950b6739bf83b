"""Attachments: files in the database, in parts, sealed where the profile has keys."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, insert, select

from app.db.base import table_of
from app.db.bulk import next_id
from app.db.digests import check_text
from app.db.profile_rows import AttachmentPartRow, AttachmentRow
from app.domain.attachments import Attachment
from app.domain.errors import RefusedError, SealBrokenError, UnknownNameError

if TYPE_CHECKING:
    from app.db.unit import Context

TABLE, PARTS = table_of(AttachmentRow), table_of(AttachmentPartRow)
PART = 256 * 1024  # bytes
VERSION = 1  # rows of attachments are never changed


class SqlAttachments:
    """Adds, reads and removes attachments."""

    def __init__(self, connection: Connection, context: "Context") -> None:
        self._connection = connection
        self._context = context

    def add(self, subject: str, name: str, media_type: str, chunks: Iterable[bytes]) -> Attachment:
        """Keep a file's content.

        Raises:
            RefusedError: a text that cannot be stored.
        """
        own_id = next_id(self._connection, "attachment")
        now = self._context.clock.now()
        return self._store(Attachment(own_id, subject, name, media_type, "", 0, now), chunks)

    def restore(self, known: Attachment, chunks: Iterable[bytes]) -> None:
        """Store one as it was, of an archive.

        Raises:
            RefusedError: the content is not what its digest says, or a text cannot be stored.
        """
        stored = self._store(known, chunks)
        if stored != known:
            raise RefusedError(f"attachment {known.id} is not what its digest says")

    def _store(self, known: Attachment, chunks: Iterable[bytes]) -> Attachment:
        check_text(known.subject, known.name, known.media_type)
        version = self._context.sealer.key_version if self._context.sealer else 0
        row = {
            "id": known.id, "subject": known.subject, "size": 0, "recorded_at": known.recorded_at,
            "key_version": version, "head": b"",
        }  # fmt: skip
        self._connection.execute(insert(TABLE).values(**row))
        sha, size = sha256(), 0
        for position, part in enumerate(_parts(chunks)):
            sha.update(part)
            size += len(part)
            content = self._sealed(part, "attachment_part", "content", f"{known.id}/{position}")
            self._connection.execute(
                insert(PARTS).values(attachment_id=known.id, position=position, content=content)
            )
        stored = replace(known, sha256=sha.hexdigest(), size=size)
        words = {"name": known.name, "media_type": known.media_type, "sha256": stored.sha256}
        row["size"] = size
        row["head"] = self._sealed(json.dumps(words).encode(), "attachment", "head", str(known.id))
        self._connection.execute(TABLE.update().where(TABLE.c.id == known.id).values(**row))
        return stored

    def all(self, subject: str | None = None) -> list[Attachment]:
        """Return what is known of the attachments, oldest first.

        Raises:
            RefusedError: they are sealed, and the books were opened without their keys.
            SealBrokenError: one was changed.
        """
        query = select(TABLE).order_by(TABLE.c.id)
        if subject is not None:
            query = query.where(TABLE.c.subject == subject)
        return [self._read(row) for row in self._connection.execute(query)]

    def open(self, attachment_id: int) -> Iterator[bytes]:
        """Give the content in parts; the last comes only if all of it is what was kept.

        Raises:
            UnknownNameError: there is none of that number.
            SealBrokenError: it was changed.
        """
        found = self._one(attachment_id)
        known = self._read(found)
        sha, held = sha256(), b""
        rows = self._connection.execute(
            select(PARTS.c.position, PARTS.c.content)
            .where(PARTS.c.attachment_id == attachment_id)
            .order_by(PARTS.c.position)
        )
        for position, content in rows:
            if held:
                yield held
            row = f"{attachment_id}/{position}"
            held = self._opened(
                bytes(content), found.key_version, "attachment_part", "content", row
            )
            sha.update(held)
        if sha.hexdigest() != known.sha256:
            raise SealBrokenError(f"attachment {attachment_id}")
        if held:
            yield held

    def move(self, subject: str, to: str) -> int:
        """Let what was kept with one subject be kept with another; return how many."""
        check_text(to)
        done = self._connection.execute(
            TABLE.update().where(TABLE.c.subject == subject).values(subject=to)
        )
        return done.rowcount

    def remove(self, attachment_id: int) -> Attachment:
        """Take one out, and return what it was.

        Raises:
            UnknownNameError: there is none of that number.
        """
        known = self._read(self._one(attachment_id))
        self._connection.execute(delete(PARTS).where(PARTS.c.attachment_id == attachment_id))
        self._connection.execute(delete(TABLE).where(TABLE.c.id == attachment_id))
        return known

    def _one(self, attachment_id: int) -> Any:
        query = select(TABLE).where(TABLE.c.id == attachment_id)
        found = self._connection.execute(query).one_or_none()
        if found is None:
            raise UnknownNameError("attachment", str(attachment_id))
        return found

    def _read(self, row: Any) -> Attachment:
        raw = self._opened(bytes(row.head), row.key_version, "attachment", "head", str(row.id))
        try:
            head = json.loads(raw)
            texts = (str(head["name"]), str(head["media_type"]), str(head["sha256"]))
        except (ValueError, KeyError, TypeError):
            raise SealBrokenError(f"attachment {row.id}") from None
        return Attachment(row.id, row.subject, *texts, row.size, row.recorded_at)

    def _sealed(self, content: bytes, table: str, column: str, row: str) -> bytes:
        if self._context.sealer is None:
            return content
        return self._context.sealer.seal(content, table, column, row, VERSION)

    def _opened(self, content: bytes, key_version: int, table: str, column: str, row: str) -> bytes:
        if key_version == 0:
            return content
        if self._context.sealer is None:
            raise RefusedError("the attachments are sealed", "unlock the books with a passphrase")
        return self._context.sealer.open(content, table, column, row, VERSION)


def _parts(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut a content into parts of one size."""
    rest = bytearray()
    for chunk in chunks:
        rest += chunk
        while len(rest) >= PART:
            yield bytes(rest[:PART])
            del rest[:PART]
    if rest:
        yield bytes(rest)
