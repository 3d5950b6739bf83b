"""Which key a backup file has."""

from app.domain.errors import BackupError
from app.ports.backups import Header
from app.ports.keys import DataKey, Purpose

SALT = 32  # bytes


def key_of(header: Header, key: DataKey | None) -> bytes:
    """Return the key of one file; nothing for one that is not sealed.

    Raises:
        BackupError: it needs a key, and this one is not it.
        LockedError: the key was wiped.
    """
    if not header.is_sealed:
        return b""
    if key is None:
        raise BackupError("backup", "it is sealed", "its passphrase or recovery code opens it")
    if header.profile_id != key.profile_id:
        raise BackupError("backup", "it is of another profile")
    if header.key_version != key.version:
        raise BackupError(
            "backup",
            "it was made under an earlier key",
            "the passphrase or the recovery code of its time opens it",
        )
    return key.derive(Purpose.BACKUP, header.salt)
