"""Which files were brought in, and the files themselves: sealed attachments, once a digest."""

import json
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.domain.errors import FileRefusedError, RefusedError, UnknownNameError
from app.domain.files.records import ImportFile
from app.domain.ids import AccountId, BatchId
from app.ports.storage import UnitOfWork
from app.services.files.answers import ImportedFile

CHUNK = 256 * 1024
MOST_NAME = 200
MOST_REASON = 500


@dataclass(frozen=True, slots=True)
class Brought:
    """A file as it was brought in, to be kept."""

    name: str
    digest: str
    size: int
    format: str
    grade: str
    version: int = 1
    profile: str = ""
    reason: str = ""
    accounts: Mapping[str, AccountId] = field(default_factory=dict)  # id of the file → account
    options: Mapping[str, str] = field(default_factory=dict)
    first: date | None = None
    last: date | None = None
    rows: int = 0
    added: int = 0


def keep(
    unit: UnitOfWork, brought: Brought, batch_id: BatchId | None, content: Iterable[bytes] | None
) -> int:
    """Note a file, and keep it itself unless it is there already; return its number.

    What is noted of a file stays when nothing of it was new; what took its place after an undo
    is noted with it. `content`: None leaves the file itself alone.

    Raises:
        FileRefusedError: the content is not what the digest says.
    """
    records = unit.records(ImportFile)
    same = records.where(digest=brought.digest)
    undone = {one.id for one in unit.ledger.batches() if one.is_undone} if same else set()
    attachment = next((one.attachment_id for one in same if one.attachment_id is not None), None)
    before = next(
        (one for one in same if one.batch_id is None or one.batch_id in undone),
        next(iter(reversed(same)), None) if batch_id is None else None,
    )
    own_id = before.id if before else records.next_id()
    if attachment is None and content is not None:
        attachment = _attach(unit, own_id, brought, content)
    for one in same:
        version = max(one.version, brought.version)
        if (one.attachment_id, one.version) != (attachment, version):
            records.put(replace(one, attachment_id=attachment, version=version))
    if before is not None and batch_id is None:
        return own_id
    records.put(
        ImportFile(
            own_id,
            brought.digest,
            brought.name[:MOST_NAME],
            brought.size,
            brought.format,
            brought.profile,
            brought.version,
            unit.now_us(),
            batch_id,
            brought.grade,
            _detail(brought),
            attachment,
        )
    )
    return own_id


def accounts_before(unit: UnitOfWork, format_id: str) -> dict[str, AccountId]:
    """Return what accounts of earlier files of a format were taken for; undone ones aside."""
    undone = {one.id for one in unit.ledger.batches() if one.is_undone}
    found: dict[str, AccountId] = {}
    for one in unit.records(ImportFile).where(format=format_id):
        if one.batch_id not in undone:
            found |= _accounts(_read(one.detail))
    return found


def imported(
    unit: UnitOfWork, records: Sequence[ImportFile], versions: Mapping[str, int]
) -> list[ImportedFile]:
    """Return files as people see them. `versions`: of the readers that are installed."""
    undone = {one.id for one in unit.ledger.batches() if one.is_undone}
    names = {one.id: one.name for one in unit.catalogue.accounts()}
    kept = _kept(unit)
    found: list[ImportedFile] = []
    for one in records:
        detail = _read(one.detail)
        is_kept = one.attachment_id is not None and (kept is None or one.attachment_id in kept)
        version = versions.get(one.format)
        found.append(
            ImportedFile(
                one.id,
                one.name,
                one.digest,
                one.size,
                one.format,
                one.profile,
                one.version,
                one.at_us,
                one.batch_id,
                one.grade,
                _text(detail, "reason"),
                tuple(
                    dict.fromkeys(names[own] for own in _accounts(detail).values() if own in names)
                ),
                _day(detail, "first"),
                _day(detail, "last"),
                _number(detail, "rows"),
                _number(detail, "added"),
                is_kept,
                one.batch_id is not None and one.batch_id in undone,
                is_kept and version is not None,
                is_kept and version is not None and version > one.version,
            )
        )
    return found


def record(unit: UnitOfWork, file_id: int) -> ImportFile:
    """Return what is kept of a file.

    Raises:
        UnknownNameError: there is none of that number.
    """
    found = unit.records(ImportFile).where(id=file_id)
    if not found:
        raise UnknownNameError("imported file", str(file_id))
    return found[0]


def said_of(kept: ImportFile) -> tuple[dict[str, AccountId], dict[str, str]]:
    """Return for which accounts and with which options a file was read."""
    detail = _read(kept.detail)
    options = detail.get("options")
    if not isinstance(options, dict):
        options = {}
    return _accounts(detail), {str(key): str(value) for key, value in options.items()}


def content(unit: UnitOfWork, kept: ImportFile) -> Iterator[bytes]:
    """Give the file itself.

    Raises:
        RefusedError: it is not kept. SealBrokenError: it was changed.
    """
    if kept.attachment_id is None:
        raise RefusedError(f"{kept.name} itself is not kept", "bring the file in again")
    try:
        yield from unit.attachments.open(kept.attachment_id)
    except UnknownNameError:
        raise RefusedError(
            f"{kept.name} itself is not kept any more", "bring the file in again"
        ) from None


def forget(unit: UnitOfWork, kept: ImportFile) -> None:
    """Take the file itself out; what came of it stays."""
    if kept.attachment_id is not None:
        if kept.attachment_id in {one.id for one in unit.attachments.all()}:
            unit.attachments.remove(kept.attachment_id)
        for one in unit.records(ImportFile).where(attachment_id=kept.attachment_id):
            unit.records(ImportFile).put(replace(one, attachment_id=None))
    unit.audit.record("kept file removed", kept.name, kept.digest, "")


def file_parts(path: Path) -> Iterator[bytes]:
    """Give the content of a file in parts.

    Raises:
        FileRefusedError: it cannot be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
            raise FileRefusedError(str(path), "it changed while it was read")
        with path.open("rb") as file:
            while part := file.read(CHUNK):
                yield part
    except OSError as error:
        raise FileRefusedError(str(path), error.strerror or "it cannot be read") from error


def _attach(unit: UnitOfWork, own_id: int, brought: Brought, content: Iterable[bytes]) -> int:
    sha = sha256()

    def counted() -> Iterator[bytes]:
        for part in content:
            sha.update(part)
            yield part

    added = unit.attachments.add(
        f"import:{own_id}", brought.name[:MOST_NAME], "application/octet-stream", counted()
    )
    if sha.hexdigest() != brought.digest:
        raise FileRefusedError(brought.name, "it changed while it was read")
    return added.id


def _detail(brought: Brought) -> str:
    detail = {
        "accounts": dict(brought.accounts),
        "options": dict(brought.options),
        "first": brought.first.isoformat() if brought.first else "",
        "last": brought.last.isoformat() if brought.last else "",
        "rows": brought.rows,
        "added": brought.added,
        "reason": brought.reason[:MOST_REASON],
    }
    return json.dumps(detail, sort_keys=True)


def _kept(unit: UnitOfWork) -> set[int] | None:
    """Return the numbers of the attachments; None: they are sealed, and cannot be listed."""
    try:
        return {one.id for one in unit.attachments.all()}
    except RefusedError:
        return None


def _read(text: str) -> dict[str, Any]:
    """Return what is kept of a file; an archive may hold anything."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _accounts(detail: Mapping[str, Any]) -> dict[str, AccountId]:
    found = detail.get("accounts")
    if not isinstance(found, dict):
        return {}
    return {str(own): AccountId(one) for own, one in found.items() if type(one) is int}


def _text(detail: Mapping[str, Any], name: str) -> str:
    found = detail.get(name, "")
    return found if isinstance(found, str) else ""


def _number(detail: Mapping[str, Any], name: str) -> int:
    found = detail.get(name, 0)
    return found if type(found) is int else 0


def _day(detail: Mapping[str, Any], name: str) -> date | None:
    try:
        return date.fromisoformat(_text(detail, name))
    except ValueError:
        return None
