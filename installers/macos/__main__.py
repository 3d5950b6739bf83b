"""`python -m installers.macos`: makes what people on macOS install; to be run on macOS."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from installers.commands import Commands
from installers.macos.making import Steps, make
from installers.macos.signing import IDENTITY, PROFILE, read_signer
from installers.plan import read_plan
from installers.running import PackagingError

MIB = 1024 * 1024


def main(argv: Sequence[str] | None = None) -> int:
    """Make all of it, or print what would be done; return 0 if that went well."""
    options = _options(argv)
    if sys.platform != "darwin" and not options.dry_run:
        print("installers: this runs on macOS alone (--dry-run says what it does)",
              file=sys.stderr)  # fmt: skip
        return 1
    from installers import contents
    from installers.bundle import freeze

    plan = read_plan(options.python, options.out, options.work)
    if sys.platform != "darwin":
        plan = replace(plan, machine="arm64")
    try:
        signer = read_signer()
        if signer.is_ad_hoc:
            print(f"signed for this computer only: {IDENTITY} names no identity")
        elif not signer.profile:
            print(f"not notarized: {PROFILE} names no credentials")
        if not options.dry_run:
            plan.out.mkdir(parents=True, exist_ok=True)
            plan.work.mkdir(parents=True, exist_ok=True)
        steps = Steps(freeze, contents.describe, contents.finish)
        made = make(plan, Commands(is_dry=options.dry_run), signer, steps)
    except PackagingError as error:
        print(f"installers: {error}", file=sys.stderr)
        return 1
    for kind, path in made.items():
        size = "" if options.dry_run else f"{path.stat().st_size / MIB:8.1f} MiB"
        print(f"{kind:12} {size}  {path.name}")
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m installers.macos", description=__doc__)
    parser.add_argument("--dry-run", action="store_true", help="print what would be run, and stop")
    parser.add_argument("--out", type=Path, help="where it is put (default: dist/)")
    parser.add_argument("--work", type=Path, help="for what lies between (build/package)")
    parser.add_argument(
        "--python", type=Path, default=Path(sys.executable),
        help="of an environment with exactly bundling.lock (default: the one that runs this)",
    )  # fmt: skip
    return parser.parse_args(argv)


if __name__ == "__main__":
    raise SystemExit(main())
