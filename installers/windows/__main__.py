"""`python -m installers.windows`: makes what people on Windows install; to be run on Windows."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.commands import Commands
from installers.elsewhere import Steps, System, run_on
from installers.plan import Plan
from installers.windows.making import make
from installers.windows.signing import CERTIFICATE, read_signer

SYSTEM = System("Windows", "win32", "AMD64", "installers.windows")


def main(argv: Sequence[str] | None = None) -> int:
    """Make all of it, or print what would be done; return 0 if that went well."""
    return run_on(SYSTEM, _make, argv)


def _make(plan: Plan, commands: Commands, steps: Steps) -> Mapping[str, Path]:
    signer = read_signer()
    if signer is None:
        print(f"not signed: {CERTIFICATE} names no certificate")
    return make(plan, commands, signer, steps)


if __name__ == "__main__":
    raise SystemExit(main())
