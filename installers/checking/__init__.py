"""`./dev package --check`: what was made is installed, started and used as people will.

Everything happens in minimal roots of their own (debootstrap), by an ordinary user, on a screen
that real input drives; nothing is installed on, or mounted into, the computer that checks.
"""

import shutil
import subprocess
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from installers.checking import lives, papers, rooms, screens
from installers.checking.released import check_released
from installers.checking.results import Report
from installers.checking.roots import Roots, read_roots
from installers.checking.starts import check_starts
from installers.plan import Plan
from installers.running import PackagingError

CAN_RUN = "a bare system can be run here"
TOOLS = ("debootstrap", "apt-get", "dpkg-deb", "rpm", "tar", "xz")


def check(plan: Plan, made: Mapping[str, Path]) -> bool:
    """Check all that was made, a printed line each; return whether all is in order."""
    report = Report()
    papers.check_sizes(report, made)
    papers.check_sums(report, made, plan.out)
    for kind in papers.PROGRAMS:
        if kind not in made:
            report.absent(kind, "was not made in this run")
    report.absent("flatpak", "its runtime is not to be had here; the manifest alone is made")
    with ExitStack() as stack:
        looking = None
        if "deb" in made:
            papers.check_entries(report, made["deb"])
            looking = stack.enter_context(papers.lintian(made["deb"]))
        with report.check(CAN_RUN) as told:
            lacking = rooms.lacking() or screens.lacking() or _lacking_tools()
            if lacking:
                raise PackagingError(lacking)
            roots = read_roots(plan)
            stack.callback(shutil.rmtree, roots.work, ignore_errors=True)
            told.add(f"{roots.suite}, {roots.machine}")
            sitting = stack.enter_context(screens.seat())
        if report.has_failed(CAN_RUN):
            if looking is not None:
                papers.check_lintian(report, looking)
        else:
            _use(_Checked(plan, made, report, roots, sitting), looking)
    return report.end()


@dataclass(frozen=True, slots=True)
class _Checked:
    """What a check works with."""

    plan: Plan
    made: Mapping[str, Path]
    report: Report
    roots: Roots
    seat: screens.Seat


def _use(one: _Checked, looking: "subprocess.Popen[str] | None") -> None:
    """Let each of them live; the .deb stays longest, as starts are timed when all else is quiet."""
    root, life = one.plan.root, None
    if "deb" in one.made:
        life = lives.live_deb(one.report, one.roots, one.seat, one.made["deb"], root)
    if life is not None:
        check_released(one.report, life.room, root, ["coffer"])
    for kind, live in (
        ("appimage", lives.live_appimage),
        ("rpm", lives.live_rpm),
        ("tar", lives.live_tar),
    ):
        if kind in one.made:
            live(one.report, one.roots, one.seat, one.made[kind], root)
    if looking is not None:
        papers.check_lintian(one.report, looking)
    if life is not None:
        check_starts(one.report, life.room, one.seat, root, "coffer", one.roots.work)
        lives.end_deb(one.report, life)


def _lacking_tools() -> str:
    absent = [one for one in TOOLS if not shutil.which(one)]
    return f"{', '.join(absent)} not installed" if absent else ""
