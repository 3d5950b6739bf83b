"""The composition root: gives each service its adapters. Nothing is a singleton.

`books` opens and makes books, `keyed` unlocks them, `care` works on books that are closed.
"""

from app.bootstrap.backed import backup_standing, newest_backup, restore_backup
from app.bootstrap.books import (
    Coffer,
    SystemClock,
    create_coffer,
    default_place,
    open_coffer,
    remember_place,
)
from app.bootstrap.care import (
    decrypt_place,
    encrypt_place,
    rotate_place,
    salvage_place,
)
from app.bootstrap.caring import (
    can_repair_keys,
    delete_profile,
    list_profiles,
    note,
    place_for_profile,
    profile_place,
    rename_profile,
    repair_files,
    start_log,
    use_profile,
    without_secrets,
)
from app.bootstrap.keyed import (
    KeyChoice,
    is_recovery_code,
    keyring_problem,
    needs_key,
    standing,
    unlock,
)
from app.bootstrap.windows import bring_forward, claim_window, on_second_start
from app.machine.hardening import harden

__all__ = [
    "Coffer",
    "KeyChoice",
    "SystemClock",
    "backup_standing",
    "bring_forward",
    "can_repair_keys",
    "claim_window",
    "create_coffer",
    "decrypt_place",
    "default_place",
    "delete_profile",
    "encrypt_place",
    "harden",
    "is_recovery_code",
    "keyring_problem",
    "list_profiles",
    "needs_key",
    "newest_backup",
    "note",
    "on_second_start",
    "open_coffer",
    "place_for_profile",
    "profile_place",
    "remember_place",
    "rename_profile",
    "repair_files",
    "restore_backup",
    "rotate_place",
    "salvage_place",
    "standing",
    "start_log",
    "unlock",
    "use_profile",
    "without_secrets",
]
