"""The texts that packages carry: copyright, list of changes, who packages, what is in there."""

import os
import re
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime, parseaddr
from pathlib import Path

from installers.plan import COMMAND, Plan
from installers.running import PackagingError

HERE = Path(__file__).parent
# Says that nobody is reached there; who publishes packages gives COFFER_MAINTAINER.
NOBODY = "Coffer maintainers <maintainers@coffer.invalid>"
SUMMARY = "ledger of one person's whole financial life"
DESCRIPTION = """\
Coffer keeps accounts, securities, coins, property and debts in one exact,
append-only ledger on this computer, encrypted, without an account anywhere.

It imports statements of banks and brokers, fetches prices where that is
allowed, and reports net worth, holdings, lots, gains, income and returns;
every figure can explain how it came about.

The program brings its own Python and Qt. People's data stay in their home
folders when the package is removed.
"""
_PRERELEASE = re.compile(r"(?<=\d)(a|b|rc|\.dev)(?=\d)")


def maintainer() -> str:
    """Return who answers for the packages, as "Name <address>", from COFFER_MAINTAINER."""
    given = os.environ.get("COFFER_MAINTAINER", "").strip() or NOBODY
    name, address = parseaddr(given)
    if not name or "@" not in address or "\n" in given:
        raise PackagingError(f"COFFER_MAINTAINER should read Name <address>, and reads {given!r}")
    return f"{name} <{address}>"


def package_version(version: str) -> str:
    """Return the version so that .deb and .rpm sort 1.0rc1 before 1.0: 1.0~rc1."""
    return _PRERELEASE.sub(lambda found: "~" + found[0].lstrip("."), version)


def copyright_text() -> str:
    """Return what Debian calls debian/copyright; texts of all that is bundled lie elsewhere."""
    return (HERE / "copyright").read_text(encoding="utf-8")


def debian_changes(plan: Plan) -> str:
    """Return the changes of this version as Debian writes them."""
    lines = [f"{COMMAND} ({package_version(plan.version)}) stable; urgency=medium", ""]
    lines += [_wrapped("  * ", change) for change in changes(plan)]
    lines += ["", f" -- {maintainer()}  {format_datetime(_moment(plan))}", ""]
    return "\n".join(lines)


def redhat_changes(plan: Plan) -> str:
    """Return the changes of this version as a spec file has them."""
    day = _moment(plan).strftime("%a %b %d %Y")
    head = f"* {day} {maintainer()} - {package_version(plan.version)}-1"
    said = (change.replace("%", "%%") for change in changes(plan))
    return "\n".join([head, *(_wrapped("- ", change) for change in said)])


def changes(plan: Plan) -> list[str]:
    """Return what CHANGELOG.md says of this version, a line for each point."""
    text = (plan.root / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(
        rf"^## {re.escape(plan.version)}\b.*?$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
    )
    points = re.split(r"^- ", found[1], flags=re.MULTILINE)[1:] if found else []
    plain = [" ".join(point.split()).replace("**", "").replace("`", "") for point in points]
    return plain or [f"Version {plan.version}."]


def _wrapped(mark: str, text: str) -> str:
    return textwrap.fill(
        text, 78, initial_indent=mark, subsequent_indent=" " * len(mark),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _moment(plan: Plan) -> datetime:
    return datetime.fromtimestamp(plan.epoch, UTC)
