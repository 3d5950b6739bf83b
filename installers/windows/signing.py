"""Authenticode signatures, with a certificate of the Windows store that is named from outside.

The certificate lies in the store or on a token; its secret key never passes through here.
"""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from installers.commands import Commands
from installers.running import PackagingError

CERTIFICATE = "COFFER_WINDOWS_CERTIFICATE"  # SHA-1 thumbprint of the certificate in the store
TIMESTAMPS = "COFFER_WINDOWS_TIMESTAMPS"  # address of a time stamp server (RFC 3161)
SIGNTOOL = "COFFER_WINDOWS_SIGNTOOL"  # where signtool.exe is, if not on PATH
SIGN_NAME = "coffer"  # what coffer.iss calls the tool


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs files with signtool, and stamps them with the time."""

    tool: str
    thumbprint: str
    timestamps: str

    def words(self) -> list[str]:
        """Return the command that signs; files follow it."""
        return [
            self.tool, "sign", "/sha1", self.thumbprint, "/fd", "sha256",
            "/tr", self.timestamps, "/td", "sha256", "/d", "Coffer",
        ]  # fmt: skip

    def sign(self, commands: Commands, files: Sequence[Path]) -> None:
        """Sign files and check the signatures."""
        commands.run([*self.words(), *files], timeout=600)
        commands.run([self.tool, "verify", "/pa", "/tw", *files], timeout=600)

    def for_inno(self) -> str:
        """Return the option that tells Inno Setup how to sign; there, $q is a quote."""
        line = " ".join(f"$q{one}$q" if " " in one else one for one in self.words())
        return f"/S{SIGN_NAME}={line} $f"


def read_signer(environment: Mapping[str, str] = os.environ) -> Signer | None:
    """Return how to sign; None if no certificate is named.

    Raises:
        PackagingError: what is named cannot be one, or there is no time stamp server: without a
            time stamp, a signature ends with the certificate.
    """
    thumbprint = environment.get(CERTIFICATE, "").replace(" ", "").upper()
    if not thumbprint:
        return None
    if not re.fullmatch(r"[0-9A-F]{40}", thumbprint):
        raise PackagingError(f"{CERTIFICATE} is no thumbprint: 40 hexadecimal digits are one")
    timestamps = environment.get(TIMESTAMPS, "")
    if not re.fullmatch(r"https?://[^\s\"$]+", timestamps):
        raise PackagingError(f"{TIMESTAMPS} is to be the address of a time stamp server")
    return Signer(environment.get(SIGNTOOL, "") or "signtool", thumbprint, timestamps)
