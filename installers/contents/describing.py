"""Describes a bundle: what is in it, from where, and under which licences."""

import shutil
from pathlib import Path

from installers.contents.bill import write_bill
from installers.contents.comparing import check_bill
from installers.contents.environment import Environment, read_environment
from installers.contents.folder import write_licences
from installers.contents.gathering import gather
from installers.contents.known import known
from installers.contents.locked import LOCK, check_locked
from installers.contents.packed import BILL, read_bundle
from installers.contents.sorting import sort
from installers.plan import Plan


def describe(plan: Plan, bundle: Path) -> Path:
    """Write bill and licences into a bundle and the bill beside it, and return that.

    Raises:
        PackagingError: something in the bundle is of unknown origin, under a licence that is
            unknown or forbids bundling, without a licence's text, or not in the lock.
    """
    return describe_from(plan, bundle, read_environment(plan.python))


def describe_from(plan: Plan, bundle: Path, environment: Environment) -> Path:
    """Do the same for a bundle that was made from a given environment."""
    packed, table = read_bundle(bundle), known()
    parts = gather(packed, sort(packed, environment, table), environment, table)
    check_locked(parts, plan.root / LOCK)
    text = write_bill(plan, parts)
    write_licences(plan, parts, bundle)
    aside = plan.work / BILL
    aside.write_text(text, encoding="utf-8")
    aside.chmod(0o644)
    inside = Path(shutil.move(aside, bundle / BILL))
    count = check_bill(bundle)
    outside = plan.out / f"coffer-{plan.version}.cdx.json"
    shutil.copyfile(inside, outside)
    print(f"  {len(parts)} parts, {count} files, each with its licence and its digest")
    return outside
