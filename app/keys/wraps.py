"""Wraps the data key: AES-256-GCM, with all that a wrap says of itself bound to it."""

import os
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.keys.data_key import OwnDataKey, expand
from app.keys.header import ARGON2ID, FORMAT, HKDF, Wrap
from app.keys.kdf import KEY, SALT, Cost, derive
from app.ports.keys import Way

MAGIC = "coffer key/1"
NONCE = 12


def wrap_by_passphrase(key: OwnDataKey, passphrase: str, cost: Cost, now: datetime) -> Wrap:
    """Wrap a data key by a passphrase in its normal form; takes about a second."""
    salt = os.urandom(SALT)
    wrapping = derive(passphrase, salt, cost)
    return _wrapped(key, wrapping, Wrap(Way.PASSPHRASE, now, ARGON2ID, cost, salt, b"", b""))


def wrap_by_bytes(key: OwnDataKey, way: Way, content: bytes, now: datetime) -> Wrap:
    """Wrap a data key by random bytes: of a recovery code, or of the keyring."""
    salt = os.urandom(SALT)
    wrapping = expand(content, f"{MAGIC} {way.value}", salt)
    return _wrapped(key, wrapping, Wrap(way, now, HKDF, None, salt, b"", b""))


def unwrap(wrap: Wrap, secret: str | bytes, profile_id: str, version: int) -> OwnDataKey | None:
    """Return the data key, None if the secret is wrong or the wrap was changed.

    Raises:
        DatabaseError: there is not enough memory.
    """
    if isinstance(secret, str):
        if wrap.cost is None:
            return None
        wrapping = derive(secret, wrap.salt, wrap.cost)
    else:
        wrapping = expand(secret, f"{MAGIC} {wrap.way.value}", wrap.salt)
    try:
        content = AESGCM(wrapping).decrypt(
            wrap.nonce, wrap.sealed, _bound(wrap, profile_id, version)
        )
    except (InvalidTag, ValueError):
        return None
    return OwnDataKey(content, profile_id, version) if len(content) == KEY else None


def _wrapped(key: OwnDataKey, wrapping: bytes, wrap: Wrap) -> Wrap:
    nonce = os.urandom(NONCE)
    bound = _bound(wrap, key.profile_id, key.version)
    sealed = AESGCM(wrapping).encrypt(nonce, key.content(), bound)
    return Wrap(wrap.way, wrap.made, wrap.kdf, wrap.cost, wrap.salt, nonce, sealed)


def _bound(wrap: Wrap, profile_id: str, version: int) -> bytes:
    cost = wrap.cost
    parts = (
        MAGIC, str(FORMAT), profile_id, str(version), wrap.way.value, wrap.kdf,
        f"{cost.memory_mib},{cost.rounds},{cost.lanes}" if cost else "", wrap.salt.hex(),
    )  # fmt: skip
    return "|".join(f"{len(part)}:{part}" for part in parts).encode()
