"""Certificates of servers on loopback: good ones, and each kind that must be refused."""

import ipaddress
import ssl
import tempfile
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

KINDS = ("good", "self-signed", "expired", "wrong-name", "unknown-issuer")


@dataclass(frozen=True)
class Certificate:
    chain: bytes  # PEM of the key and the certificate
    issuer: bytes  # PEM of who must be trusted so that a good one is

    def server_context(self, most: ssl.TLSVersion | None = None) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if most is not None:
            context.set_ciphers("DEFAULT:@SECLEVEL=0")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # old it is meant to be
                context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
                context.maximum_version = most
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "chain.pem"
            path.write_bytes(self.chain)
            context.load_cert_chain(path)
        return context


def trusting() -> ssl.SSLContext:
    """Return what the program uses, that trusts the issuer of the good certificates as well."""
    from app.providers.http.tls import system_context

    context = system_context()
    context.load_verify_locations(cadata=certificate("good").issuer.decode())
    return context


@cache
def certificate(kind: str) -> Certificate:
    """Return a certificate for 127.0.0.1 and localhost; made once."""
    if kind == "self-signed":
        key = ec.generate_private_key(ec.SECP256R1())
        made = _made("Coffer's test server", key, None, ("127.0.0.1", "localhost"), 0)
        return Certificate(_pem(key) + made.public_bytes(serialization.Encoding.PEM), b"")
    issuer_key, issuer = _issuer("unknown" if kind == "unknown-issuer" else "known")
    key = ec.generate_private_key(ec.SECP256R1())
    names = (
        ("192.0.2.7", "elsewhere.example") if kind == "wrong-name" else ("127.0.0.1", "localhost")
    )
    age = 400 if kind == "expired" else 0
    made = _made("Coffer's test server", key, (issuer_key, issuer), names, age)
    pem = serialization.Encoding.PEM
    return Certificate(_pem(key) + made.public_bytes(pem), issuer.public_bytes(pem))


@cache
def _issuer(name: str) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    return key, _made(f"{name} issuer of Coffer's tests", key, None, (), 0)


def _made(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: tuple[ec.EllipticCurvePrivateKey, x509.Certificate] | None,
    names: tuple[str, ...],
    age_days: int,
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signer, by = issuer if issuer is not None else (key, None)
    first = datetime.now(UTC) - timedelta(days=age_days + 1)  # as TLS reads the system's clock
    public = x509.SubjectKeyIdentifier.from_public_key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.subject if by is not None else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(first)
        .not_valid_after(first + timedelta(days=90))
        .add_extension(x509.BasicConstraints(ca=not names, path_length=None), critical=True)
        .add_extension(public(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    if names:
        found = [_general(one) for one in names]
        builder = builder.add_extension(x509.SubjectAlternativeName(found), critical=False)
    return builder.sign(signer, hashes.SHA256())


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
