"""Signs the application from the inside out, and has Apple notarize what people download.

The identity and the credentials lie in a keychain; neither's secrets pass through here.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installers.commands import Commands
from installers.macos.entries import is_mach_o
from installers.macos.information import ENTITLEMENTS, ENTITLEMENTS_AD_HOC, plist
from installers.plan import APP_ID
from installers.running import PackagingError

IDENTITY = "COFFER_MACOS_IDENTITY"  # "Developer ID Application: Name (TEAM)", or its SHA-1
KEYCHAIN = "COFFER_MACOS_KEYCHAIN"  # the keychain that holds it, if not the person's own
PROFILE = "COFFER_MACOS_NOTARY_PROFILE"  # what `notarytool store-credentials` was told to call it
AD_HOC = "-"


@dataclass(frozen=True, slots=True)
class Signer:
    """How to sign: with an identity, or only so that it starts on the computer that made it."""

    identity: str = AD_HOC
    keychain: str = ""
    profile: str = ""  # of notarytool; without it nothing is notarized

    @property
    def is_ad_hoc(self) -> bool:
        """Tell whether there is no identity."""
        return self.identity == AD_HOC

    def words(self) -> list[str | Path]:
        """Return the command that signs code for the hardened runtime; the file follows it."""
        words: list[str | Path] = ["codesign", "--force", "--sign", self.identity]
        if self.keychain:
            words += ["--keychain", self.keychain]
        # A signature without a time stamp ends with its certificate.
        return [*words, "--timestamp=none" if self.is_ad_hoc else "--timestamp"]


def read_signer(environment: Mapping[str, str] = os.environ) -> Signer:
    """Return how to sign.

    Raises:
        PackagingError: there are credentials for notarization and no identity, which Apple refuses.
    """
    identity = environment.get(IDENTITY, "") or AD_HOC
    if identity != AD_HOC and not re.fullmatch(
        r"Developer ID Application: .+ \([A-Z0-9]{10}\)|[0-9A-Fa-f]{40}", identity
    ):
        raise PackagingError(
            f"{IDENTITY} is neither a Developer ID Application nor the SHA-1 of its certificate"
        )
    profile = environment.get(PROFILE, "")
    if profile and identity == AD_HOC:
        raise PackagingError(
            f"{PROFILE} is given without {IDENTITY}: only signed code is notarized"
        )
    return Signer(identity, environment.get(KEYCHAIN, ""), profile)


def code_inside(app: Path) -> list[Path]:
    """Return the libraries of an application and then its frameworks, the innermost first.

    A framework is signed as a whole; that of its main library is a part of it.
    """
    contents = app / "Contents"
    libraries: list[Path] = []
    frameworks: set[Path] = set()
    for path in contents.rglob("*"):
        if path.is_symlink() or not path.is_file() or not is_mach_o(path):
            continue
        if path.parent == contents / "MacOS":
            continue  # signed last, with the application
        libraries.append(path)
        frameworks |= {one for one in path.parents if one.suffix == ".framework"}
    deepest = sorted(libraries, key=lambda one: (-len(one.parts), str(one)))
    return deepest + sorted(frameworks, key=lambda one: (-len(one.parts), str(one)))


def sign_app(signer: Signer, commands: Commands, app: Path, work: Path) -> None:
    """Sign everything inside, then the application, and check it as Gatekeeper does."""
    words = [*signer.words(), "--options", "runtime"]
    inside = [] if commands.is_dry else code_inside(app)
    if commands.is_dry:
        print(f"  (then, for each library and framework in {app.name}, the innermost first:)")
        inside = [app / "Contents" / "Frameworks" / "LIBRARY.dylib"]
    commands.run_each(words, inside)
    given = ENTITLEMENTS_AD_HOC if signer.is_ad_hoc else ENTITLEMENTS
    if given:
        file = work / "entitlements.plist"
        commands.do("entitlements", lambda: file.write_bytes(plist(dict(given))), 0)
        words += ["--entitlements", file]
    commands.run([*words, "--identifier", APP_ID, app])
    commands.run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", app])


def sign_image(signer: Signer, commands: Commands, image: Path) -> None:
    """Sign the disk image, have it notarized, and put Apple's ticket into it, as far as asked."""
    if signer.is_ad_hoc:
        return
    commands.run([*signer.words(), "--identifier", f"{APP_ID}.dmg", image])
    commands.run(["codesign", "--verify", "--verbose=2", image])
    if not signer.profile:
        return
    submit: list[str | Path] = ["xcrun", "notarytool", "submit", image, "--wait"]
    submit += ["--timeout", "45m", "--keychain-profile", signer.profile]
    if signer.keychain:
        submit += ["--keychain", signer.keychain]
    said = commands.run(submit, timeout=3000)
    if not commands.is_dry and not re.search(r"^\s*status: Accepted\s*$", said, re.MULTILINE):
        raise PackagingError(f"Apple did not notarize {image.name}:\n{said}")
    commands.run(["xcrun", "stapler", "staple", image])
    commands.run(["xcrun", "stapler", "validate", image])
    commands.run(
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image]
    )
