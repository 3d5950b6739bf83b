"""What Windows is told of Coffer: names and numbers."""

import re

from installers.plan import Plan
from installers.running import PackagingError

PROGRAM = "coffer.exe"  # for the command line: it has a console
STARTER = "cofferw.exe"  # for the desktop: it starts the program without a console window
PUBLISHER = "The Coffer project"
COPYRIGHT = "Apache License 2.0"
DESCRIPTION = "Coffer – personal finance"
MACHINES = {"AMD64": "x86_64", "x86_64": "x86_64"}  # no ARM64: not every library is made for it


def machine(plan: Plan) -> str:
    """Return the machine as artefacts name it.

    Raises:
        PackagingError: there is no build for it.
    """
    if plan.machine not in MACHINES:
        raise PackagingError(
            f"no Coffer for Windows on {plan.machine}: not every library of the lock is made for it"
        )
    return MACHINES[plan.machine]


def installer_name(plan: Plan) -> str:
    """Return the installer's name, without .exe."""
    return f"coffer-{plan.version}-windows-{machine(plan)}-setup"


def portable_name(plan: Plan) -> str:
    """Return the name of the portable ZIP, without .zip."""
    return f"coffer-{plan.version}-windows-{machine(plan)}-portable"


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers of a version resource: what is before a suffix like rc1, then 0s."""
    found = re.match(r"\d+(?:\.\d+){0,3}", version)
    if found is None:
        raise PackagingError(f"the version {version} has no numbers for Windows")
    parts = [int(one) for one in found[0].split(".")]
    if max(parts) > 65_535:
        raise PackagingError(f"the version {version} has a number that Windows cannot hold")
    first, second, third, fourth = (*parts, 0, 0, 0)[:4]
    return first, second, third, fourth
