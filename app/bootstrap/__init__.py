"""The composition root: gives each service its adapters. Nothing is a singleton.

`books` opens and makes books, `keyed` unlocks them, `care` works on books that are closed. Each
name is imported when it is first asked for: the window is shown before most of them are needed.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.bootstrap.backed import backup_standing, newest_backup, restore_backup
    from app.bootstrap.books import (
        Coffer,
        SystemClock,
        create_coffer,
        open_coffer,
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
    from app.bootstrap.glimpses import glimpse
    from app.bootstrap.keyed import (
        KeyChoice,
        is_recovery_code,
        keyring_problem,
        needs_key,
        standing,
        unlock,
    )
    from app.bootstrap.placing import default_place, remember_place
    from app.bootstrap.windows import bring_forward, claim_window, on_second_start
    from app.machine.hardening import harden, spare_memory

_HOMES = {
    "backup_standing": "app.bootstrap.backed",
    "newest_backup": "app.bootstrap.backed",
    "restore_backup": "app.bootstrap.backed",
    "Coffer": "app.bootstrap.books",
    "SystemClock": "app.bootstrap.books",
    "create_coffer": "app.bootstrap.books",
    "default_place": "app.bootstrap.placing",
    "open_coffer": "app.bootstrap.books",
    "remember_place": "app.bootstrap.placing",
    "decrypt_place": "app.bootstrap.care",
    "encrypt_place": "app.bootstrap.care",
    "rotate_place": "app.bootstrap.care",
    "salvage_place": "app.bootstrap.care",
    "can_repair_keys": "app.bootstrap.caring",
    "delete_profile": "app.bootstrap.caring",
    "list_profiles": "app.bootstrap.caring",
    "note": "app.bootstrap.caring",
    "place_for_profile": "app.bootstrap.caring",
    "profile_place": "app.bootstrap.caring",
    "rename_profile": "app.bootstrap.caring",
    "repair_files": "app.bootstrap.caring",
    "start_log": "app.bootstrap.caring",
    "use_profile": "app.bootstrap.caring",
    "without_secrets": "app.bootstrap.caring",
    "glimpse": "app.bootstrap.glimpses",
    "KeyChoice": "app.bootstrap.keyed",
    "is_recovery_code": "app.bootstrap.keyed",
    "keyring_problem": "app.bootstrap.keyed",
    "needs_key": "app.bootstrap.keyed",
    "standing": "app.bootstrap.keyed",
    "unlock": "app.bootstrap.keyed",
    "bring_forward": "app.bootstrap.windows",
    "claim_window": "app.bootstrap.windows",
    "on_second_start": "app.bootstrap.windows",
    "harden": "app.machine.hardening",
    "spare_memory": "app.machine.hardening",
}


def __getattr__(name: str) -> Any:
    import importlib

    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(home), name)
    globals()[name] = found
    return found


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
    "glimpse",
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
    "spare_memory",
    "standing",
    "start_log",
    "unlock",
    "use_profile",
    "without_secrets",
]
