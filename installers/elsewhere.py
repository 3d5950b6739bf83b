"""What the commands for Windows and macOS share: options, where they may run, what they tell."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from installers.commands import Commands
from installers.plan import Plan, read_plan
from installers.running import PackagingError

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Steps:
    """What the making needs of the rest of `installers`; tests give others."""

    freeze: Callable[[Plan], Path]
    describe: Callable[[Plan, Path], Path]
    finish: Callable[[Plan, dict[str, Path]], dict[str, Path]]


@dataclass(frozen=True, slots=True)
class System:
    """Where a command runs; a dry run elsewhere takes its machine."""

    name: str
    platform: str  # as `sys.platform` has it
    machine: str
    module: str


Make = Callable[[Plan, Commands, Steps], Mapping[str, Path]]


def run_on(system: System, make: Make, argv: Sequence[str] | None) -> int:
    """Make all of it, or print what would be done; return 0 if that went well."""
    options = _options(system, argv)
    is_there = sys.platform == system.platform
    if not is_there and not options.dry_run:
        print(f"installers: this runs on {system.name} alone (--dry-run says what it does)",
              file=sys.stderr)  # fmt: skip
        return 1
    from installers.bundle import freeze
    from installers.contents import describe, finish

    plan = read_plan(options.python, options.out, options.work)
    if not is_there:
        plan = replace(plan, machine=system.machine)
    try:
        if not options.dry_run:
            plan.out.mkdir(parents=True, exist_ok=True)
            plan.work.mkdir(parents=True, exist_ok=True)
        made = make(plan, Commands(is_dry=options.dry_run), Steps(freeze, describe, finish))
    except PackagingError as error:
        print(f"installers: {error}", file=sys.stderr)
        return 1
    for kind, path in made.items():
        size = "" if options.dry_run else f"{path.stat().st_size / MIB:8.1f} MiB"
        print(f"{kind:12} {size}  {path.name}")
    return 0


def _options(system: System, argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog=f"python -m {system.module}",
        description=f"Make what people on {system.name} install; to be run there.",
    )
    parser.add_argument("--dry-run", action="store_true", help="print what would be run, and stop")
    parser.add_argument("--out", type=Path, help="where it is put (default: dist/)")
    parser.add_argument("--work", type=Path, help="for what lies between (build/package)")
    parser.add_argument(
        "--python", type=Path, default=Path(sys.executable),
        help="of an environment with exactly bundling.lock (default: the one that runs this)",
    )  # fmt: skip
    return parser.parse_args(argv)
