"""`./dev package`: makes everything that this machine can make, and checks it when asked to."""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from installers.plan import Plan, read_plan
from installers.running import PackagingError

T = TypeVar("T")
KINDS = ("wheel", "deb", "rpm", "appimage", "tar", "flatpak")
MIB = 1024 * 1024


def main(argv: Sequence[str] | None = None) -> int:
    """Make what is asked for; return 0 if all was made and, with --check, all is in order."""
    options = _options(argv)
    plan = read_plan(options.python, options.out, options.work)
    plan.out.mkdir(parents=True, exist_ok=True)
    plan.work.mkdir(parents=True, exist_ok=True)
    try:
        made = make(plan, options.only or KINDS)
        if options.check:
            from installers.checking import check

            return 0 if check(plan, made) else 1
    except PackagingError as error:
        print(f"installers: {error}", file=sys.stderr)
        return 1
    return 0


def make(plan: Plan, kinds: Sequence[str]) -> dict[str, Path]:
    """Make the kinds asked for, then bill of materials, sums and, with a key, signatures."""
    from installers.contents import finish
    from installers.wheel import make_wheel

    made: dict[str, Path] = {"wheel": _timed("wheel", lambda: make_wheel(plan))}
    if any(kind != "wheel" for kind in kinds):
        made |= _programs(plan, kinds)
    made |= _timed("sums and signatures", lambda: finish(plan, made))
    for name, path in made.items():
        print(f"{name:12} {path.stat().st_size / MIB:8.1f} MiB  {path.name}")
    return made


def _programs(plan: Plan, kinds: Sequence[str]) -> dict[str, Path]:
    from installers import linux
    from installers.appimage import make as make_appimage
    from installers.bundle import freeze
    from installers.contents import describe

    made: dict[str, Path] = {}
    bundle = _timed("bundle", lambda: freeze(plan))
    made["sbom"] = _timed("bill of materials", lambda: describe(plan, bundle))
    tree = _timed("tree", lambda: linux.stage(plan, bundle))
    makers: dict[str, Callable[[], Path]] = {
        "deb": lambda: linux.make_deb(plan, tree),
        "rpm": lambda: linux.make_rpm(plan, tree),
        "tar": lambda: linux.make_tar(plan, tree),
        "flatpak": lambda: linux.make_flatpak(plan, made.get("tar")),
        "appimage": lambda: make_appimage(plan, tree),
    }
    for kind, maker in makers.items():
        if kind in kinds:
            made[kind] = _timed(kind, maker)
    return made


def _timed(name: str, maker: Callable[[], T]) -> T:
    begun = time.monotonic()
    done = maker()
    print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)
    return done


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev package", description=__doc__)
    parser.add_argument("--only", action="append", choices=KINDS, help="make this kind alone")
    parser.add_argument("--check", action="store_true", help="install, start and drive all of it")
    parser.add_argument("--out", type=Path, help="where it is put (default: dist/)")
    parser.add_argument("--work", type=Path, help="for what lies between (build/package)")
    parser.add_argument("--python", type=Path, required=True, help=argparse.SUPPRESS)
    return parser.parse_args(argv)


if __name__ == "__main__":
    raise SystemExit(main())
