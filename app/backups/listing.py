"""What the files in a folder of backups say of themselves; their payloads stay sealed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from app.backups import container
from app.backups.keying import key_of
from app.domain.errors import BackupError, CofferError
from app.ports.backups import BackupInfo, BackupKind, Header, Manifest, Sealing
from app.ports.keys import DataKey

SUFFIX = ".coffer-backup"
STAMP = "%Y%m%dT%H%M%S"  # in UTC
NAME = re.compile(r"coffer-(\d{8}T\d{6})Z-([a-z]+)(?:-\d+)?\.coffer-backup")


def listed(folder: Path, key: DataKey | None, sealing: Sealing) -> Sequence[BackupInfo]:
    """Return the backups in a folder, newest first; what cannot be read says why."""
    try:
        paths = [one for one in folder.iterdir() if one.name.endswith(SUFFIX)]
    except OSError:
        return []
    found = [one for path in paths if (one := described(path, key, sealing)) is not None]
    return sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True)


def described(path: Path, key: DataKey | None, sealing: Sealing) -> BackupInfo | None:
    """Return what a file says of itself; None if it is gone.

    One of an earlier key was verified when it was made, though its figures cannot be read now.
    """
    try:
        facts = path.stat()
        info = _named(path, facts.st_size, facts.st_mtime)
    except (OSError, ValueError, OverflowError):
        return None
    try:
        header = container.read_header(path)
    except BackupError as error:
        return replace(info, problem=error.reason)
    info = replace(info, made_at=header.made_at, kind=header.kind, is_verified=True)
    try:
        with container.opened(path, lambda one: key_of(one, key), sealing) as content:
            return info_of(path, header, content.manifest, facts.st_size)
    except BackupError as error:
        return replace(info, problem=error.reason, is_verified=_is_of_another_key(header, key))
    except CofferError as error:  # locked
        return replace(info, problem=str(error))


def info_of(path: Path, header: Header, manifest: Manifest, size: int | None = None) -> BackupInfo:
    """Return what is shown of a backup whose manifest can be read."""
    figures = manifest.figures
    return BackupInfo(
        path=path,
        made_at=header.made_at,
        kind=header.kind,
        size=path.stat().st_size if size is None else size,
        is_verified=True,
        entries=figures.entries if figures else manifest.facts.rows.get("entry", 0),
        net_worth=Decimal(figures.net_worth) if figures and figures.net_worth else None,
        base=figures.base if figures else "",
    )


def _named(path: Path, size: int, changed: float) -> BackupInfo:
    """Return what the name of a file tells."""
    parts = NAME.fullmatch(path.name)
    made_at = (
        datetime.strptime(parts[1], STAMP).replace(tzinfo=UTC)
        if parts
        else datetime.fromtimestamp(changed, UTC)
    )
    kind = BackupKind(parts[2]) if parts and parts[2] in set(BackupKind) else BackupKind.MANUAL
    return BackupInfo(path, made_at, kind, size, is_verified=False)


def _is_of_another_key(header: Header, key: DataKey | None) -> bool:
    return header.is_sealed and (
        key is None or (header.profile_id, header.key_version) != (key.profile_id, key.version)
    )
