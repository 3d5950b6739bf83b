"""The system's keyring: Secret Service, KWallet, the macOS and the Windows stores; no other.

The backend is chosen by the system and made directly: looking for plug-ins takes longer than all
the rest, and one that keeps secrets in a plain file must never be found. Every call runs in a
thread of its own and is given up after five seconds; a keyring may wait for a person, or for ever.
"""

import importlib
import sys
import threading
from collections.abc import Callable
from typing import Any

from app.domain.errors import KeyringError

SERVICE = "Coffer"
TIMEOUT_S = 5.0
BACKENDS: dict[str, tuple[tuple[str, str], ...]] = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
}


class SystemKeyring:
    """Keeps one value a profile."""

    def __init__(self, timeout_s: float = TIMEOUT_S, platform: str = sys.platform) -> None:
        self._timeout_s = timeout_s
        self._platform = platform
        self._found: Any = None

    def get(self, account: str) -> str | None:
        value = self._call(lambda backend: backend.get_password(SERVICE, account))
        return value if isinstance(value, str) else None

    def set(self, account: str, value: str) -> None:
        self._call(lambda backend: backend.set_password(SERVICE, account, value))

    def delete(self, account: str) -> None:
        def delete(backend: Any) -> None:
            if backend.get_password(SERVICE, account) is not None:
                backend.delete_password(SERVICE, account)

        self._call(delete)

    def problem(self) -> str:
        try:
            self._call(_look)
        except KeyringError as error:
            return error.reason
        return ""

    def _call(self, deed: Callable[[Any], object]) -> object:
        answer: list[object] = []
        failure: list[str] = []

        def run() -> None:
            try:
                answer.append(deed(self._backend()))
            except KeyringError as error:
                failure.append(error.reason)
            except Exception as error:  # noqa: BLE001  # backends raise what they like
                failure.append(_reason(error))

        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._timeout_s)
        if failure:
            raise KeyringError(failure[0])
        if not answer:
            raise KeyringError(f"it did not answer within {self._timeout_s:.0f} seconds")
        return answer[0]

    def _backend(self) -> Any:
        if self._found is not None:
            return self._found
        reason = "this system has none that Coffer trusts"
        for module, name in BACKENDS.get(self._platform, ()):
            try:
                kind = getattr(importlib.import_module(module), name)
                kind.priority  # noqa: B018  # raises where the backend cannot work
                self._found = kind()
            except Exception as error:  # noqa: BLE001  # backends raise what they like
                reason = _reason(error)
            else:
                return self._found
        raise KeyringError(reason)


def _look(backend: Any) -> object:
    """Look whether a keyring answers, without having the system ask the person for anything.

    Reading from the Secret Service would make a collection where there is none, or unlock one:
    both open a window of the system. That comes when something is kept, not when it is looked for.

    Raises:
        KeyringError: it is locked.
    """
    if not type(backend).__module__.endswith("SecretService"):
        return backend.get_password(SERVICE, "is there a keyring")
    from contextlib import closing

    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        try:
            is_locked = secretstorage.Collection(connection).is_locked()
        except secretstorage.exceptions.ItemNotFoundException:
            return None  # the system makes one when it is first needed
    if is_locked:
        raise KeyringError("it is locked")
    return None


def _reason(error: Exception) -> str:
    """Say what went wrong, without anything that a message may quote."""
    name = type(error).__name__
    return {
        "NoKeyringError": "there is none on this system",
        "InitError": "it is locked, or there is no Secret Service",
        "KeyringLocked": "it is locked",
        "PasswordSetError": "it refused to keep the key",
        "PasswordDeleteError": "it refused to remove the key",
        "RuntimeError": "there is no Secret Service",
    }.get(name, f"it failed ({name})")
