"""Time-based one-time codes for the second factor: RFC 6238, six digits, thirty seconds."""

import base64
import binascii
import os
from datetime import datetime

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP

SECRET = 20  # bytes, as RFC 4226 recommends
DIGITS = 6
STEP_S = 30


def new_secret() -> str:
    """Return a random secret in base32."""
    return base64.b32encode(os.urandom(SECRET)).decode()


def uri(secret: str, name: str) -> str:
    """Return the otpauth address that authenticators read."""
    return _totp(secret).get_provisioning_uri(name or "Coffer", "Coffer")


def check(secret: str, code: str, at: datetime, last_step: int) -> int | None:
    """Return the step that a code is of, None if it is wrong or was used already.

    One step early or late is allowed, as clocks differ.
    """
    digits = "".join(code.split())
    if len(digits) != DIGITS or not digits.isascii() or not digits.isdecimal():
        return None
    now = int(at.timestamp()) // STEP_S
    try:
        totp = _totp(secret)
    except (ValueError, binascii.Error):
        return None
    for step in (now, now - 1, now + 1):
        if step <= last_step or step < 0:
            continue
        try:
            totp.verify(digits.encode(), step * STEP_S)
        except InvalidToken:
            continue
        return step
    return None


def _totp(secret: str) -> TOTP:
    content = base64.b32decode(secret)
    # SHA-1 is what authenticators support; HMAC does not rest on what is broken in it.
    return TOTP(content, DIGITS, SHA1(), STEP_S, enforce_key_length=False)  # noqa: S303  # the standard's own hash
