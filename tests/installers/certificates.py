"""Certificates that are worth nothing, made for one test."""

import datetime as dt
import hashlib

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs12,
)


def a_pfx(password: str) -> tuple[bytes, str]:
    """Return a PFX file and the SHA-1 of its certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Nobody")])
    begun = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begun)
        .not_valid_after(begun + dt.timedelta(days=1))
        .sign(key, SHA256())
    )
    content = pkcs12.serialize_key_and_certificates(
        b"Nobody", key, made, None, BestAvailableEncryption(password.encode())
    )
    digest = hashlib.sha1(made.public_bytes(Encoding.DER), usedforsecurity=False)
    return content, digest.hexdigest().upper()
