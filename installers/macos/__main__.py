"""`python -m installers.macos`: makes what people on macOS install; to be run on macOS."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.commands import Commands
from installers.elsewhere import Steps, System, run_on
from installers.macos.making import make
from installers.macos.signing import IDENTITY, PROFILE, read_signer
from installers.plan import Plan

SYSTEM = System("macOS", "darwin", "arm64", "installers.macos")


def main(argv: Sequence[str] | None = None) -> int:
    """Make all of it, or print what would be done; return 0 if that went well."""
    return run_on(SYSTEM, _make, argv)


def _make(plan: Plan, commands: Commands, steps: Steps) -> Mapping[str, Path]:
    signer = read_signer()
    if signer.is_ad_hoc:
        print(f"signed for this computer only: {IDENTITY} names no identity")
    elif not signer.profile:
        print(f"not notarized: {PROFILE} names no credentials")
    return make(plan, commands, signer, steps)


if __name__ == "__main__":
    raise SystemExit(main())
