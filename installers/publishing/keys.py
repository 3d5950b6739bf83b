"""Ed25519 keys of those who publish, in PEM files that lie outside of the repository.

A key file may be closed by a password; it is read from the file that
COFFER_SIGNING_PASSWORD_FILE names, and stands in no argument.
"""

import os
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from securesystemslib.signer import (  # type: ignore[attr-defined]  # their documented home
    CryptoSigner,
    Key,
    SSlibKey,
)

from installers.running import PackagingError

PASSWORD_NAME = "COFFER_SIGNING_PASSWORD_FILE"


def make_key(path: Path) -> Key:
    """Make a key pair: the private one at `path`, for its owner alone, the public one beside it.

    Raises:
        PackagingError: there is a file already, or it cannot be written.
    """
    private = Ed25519PrivateKey.generate()
    password = _password()
    closing = BestAvailableEncryption(password) if password else NoEncryption()
    text = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, closing)
    public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for target, content, mode in ((path, text, 0o600), (public_path(path), public, 0o644)):
        try:
            descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
        except OSError as error:
            raise PackagingError(f"{target}: {error.strerror}") from error
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
    return SSlibKey.from_crypto(private.public_key())


def public_path(path: Path) -> Path:
    """Return where the public half of a key lies."""
    return path.with_name(f"{path.name}.pub")


def read_signer(path: Path) -> CryptoSigner:
    """Return what signs with a private key.

    Raises:
        PackagingError: it cannot be read or opened, or is of another kind.
    """
    try:
        private = load_pem_private_key(_read(path), _password())
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise PackagingError(f"{path}: the key cannot be opened (see {PASSWORD_NAME})") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise PackagingError(f"{path}: it is no Ed25519 key")
    return CryptoSigner(private)


def read_public(path: Path) -> Key:
    """Return the public half of a key from either of its files.

    Raises:
        PackagingError: it cannot be read or opened.
    """
    content = _read(path)
    if b"PUBLIC KEY" not in content:
        return read_signer(path).public_key
    try:
        return SSlibKey.from_crypto(load_pem_public_key(content))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise PackagingError(f"{path}: it is no key") from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise PackagingError(f"{path}: {error.strerror}") from error


def _password() -> bytes | None:
    named = os.environ.get(PASSWORD_NAME, "")
    if not named:
        return None
    return _read(Path(named)).rstrip(b"\r\n") or None
