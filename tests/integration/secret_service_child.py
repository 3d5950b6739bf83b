"""Uses the real keyring of the D-Bus session that it runs in, and prints what came of it as JSON.

python tests/integration/secret_service_child.py PART FOLDER
"""

import json
import sys
import time
from pathlib import Path

from app.domain.errors import KeyringError
from app.keys.system_keyring import SystemKeyring
from app.ports.keys import Way


def whole(folder: Path) -> dict[str, object]:
    """Keep a key, open with it, lose it, and remove it when asked."""
    from tests.key_parts import RIGHT, Profile, content

    keyring = SystemKeyring()
    profile = Profile(folder, keyring)
    found: dict[str, object] = {"problem": keyring.problem()}
    made = profile.make(remembered=True)
    account, key = made.key.profile_id, content(made.key)
    kept = keyring.get(account)
    found["backend"] = type(keyring._found).__module__
    found["is_data_key"] = key.hex() in str(kept)
    found["opens"] = content(profile.gate().unlock(Way.KEYRING)) == key
    keyring.delete(account)
    keyring.delete(account)  # nothing there is no error
    found["gone"] = keyring.get(account) is None
    try:
        profile.gate().unlock(Way.KEYRING)
    except KeyringError as error:
        found["said"] = error.reason
    opened = profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    found["unasked"] = keyring.get(account) is not None
    profile.gate().remember_in_keyring(opened)
    again = keyring.get(account)
    found["another"] = again != kept
    profile.gate().remember_in_keyring(opened)
    found["kept"] = keyring.get(account) == again
    found["opens again"] = content(profile.gate().unlock(Way.KEYRING)) == key
    profile.gate().forget(Way.KEYRING)
    found["forgotten"] = keyring.get(account) is None
    return found


def remember(folder: Path) -> dict[str, object]:
    """Make a profile that the keyring opens, for `quick`."""
    from tests.key_parts import Profile

    Profile(folder, SystemKeyring()).make(remembered=True).key.wipe()
    return {}


def quick(folder: Path) -> dict[str, object]:
    """Open by the keyring as a program newly started does: imports are part of the time."""
    began = time.perf_counter()
    from app.bootstrap.books import SystemClock
    from app.keys.gate import Gate
    from app.keys.stores import FileHeaderStore

    imported = time.perf_counter()
    store = FileHeaderStore(folder / "profile.toml")
    key = Gate(store, folder / "attempts.json", SystemKeyring(), SystemClock()).unlock(Way.KEYRING)
    ended = time.perf_counter()
    key.wipe()
    return {"imports_s": imported - began, "took_s": ended - began}


def locked(_: Path) -> dict[str, object]:
    """Look at a keyring that nobody unlocks, then ask it for something."""
    began = time.perf_counter()
    keyring = SystemKeyring(timeout_s=2)
    problem = keyring.problem()
    looked_s = time.perf_counter() - began
    try:
        keyring.get("anything")
        reason = ""
    except KeyringError as error:
        reason = error.reason
    took_s = time.perf_counter() - began
    return {"problem": problem, "looked_s": looked_s, "reason": reason, "took_s": took_s}


if __name__ == "__main__":
    part = {"whole": whole, "remember": remember, "quick": quick, "locked": locked}[sys.argv[1]]
    print(json.dumps(part(Path(sys.argv[2]))))
