"""What can be said of installers without starting them: sizes, sums, and what validators say."""

import hashlib
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from installers.checking.results import Report
from installers.running import PackagingError, run

MOST_BYTES = 120_000_000  # of each file that people download
MEGA = 1e6
LONGEST_S = 600.0  # of lintian, which looks into every file
SUMS = "SHA256SUMS"
PROGRAMS = ("deb", "rpm", "appimage", "tar")


def check_sizes(report: Report, made: Mapping[str, Path]) -> None:
    """Each of them is small enough to be downloaded in passing."""
    for kind in PROGRAMS:
        if kind not in made:
            continue
        with report.check(f"{kind}: size below {MOST_BYTES / MEGA:.0f} MB") as told:
            size = made[kind].stat().st_size
            told.add(f"{size / MEGA:.1f} MB")
            if size >= MOST_BYTES:
                raise PackagingError("it is too large")


def check_sums(report: Report, made: Mapping[str, Path], out: Path) -> None:
    """The sums name every file that was made, and are those of the files as they are."""
    with report.check("sums: SHA256SUMS") as told:
        stated = read_sums((out / SUMS).read_text("utf-8"))
        own = {one.name for one in made.values() if not one.name.startswith(SUMS)}
        unnamed = own - set(stated)
        if unnamed:
            raise PackagingError(f"not named: {', '.join(sorted(unnamed))}")
        for name, digest in stated.items():
            if _digest(out / name) != digest:
                raise PackagingError(f"{name} is another file")
        told.add(f"{len(stated)} files")


def read_sums(text: str) -> dict[str, str]:
    """Return digests by file name, out of lines as sha256sum writes them."""
    found = {}
    for line in text.splitlines():
        digest, _, name = line.partition("  ")
        if len(digest) != 64 or not name or "/" in name:
            raise PackagingError(f"no line of sums: {line!r}")
        found[name] = digest
    return found


def check_entries(report: Report, deb: Path) -> None:
    """Desktop entry and metadata are as desktops and software centres want them."""
    with tempfile.TemporaryDirectory(prefix="coffer-check-") as folder:
        tree = Path(folder)
        with report.check("deb: its files can be read"):
            run(["dpkg-deb", "--extract", deb, tree])
        share = tree / "usr" / "share"
        for tool, words, found in (
            ("desktop-file-validate", [], sorted(share.glob("applications/*.desktop"))),
            ("appstreamcli", ["validate", "--no-net"], sorted(share.glob("metainfo/*.xml"))),
        ):
            with report.check(f"deb: {tool}") as told:
                if not found:
                    raise PackagingError("there is nothing to look at")
                said = run([tool, *words, *found])
                told.add(", ".join(one.name for one in found))
                hints = [line for line in said.splitlines() if line[:2] in ("I:", "P:", "W:")]
                told.add(f"{len(hints)} remarks" if hints else "no remark")


@contextmanager
def lintian(deb: Path) -> Iterator["subprocess.Popen[str]"]:
    """Let lintian look at a package while other things are done; it takes its time."""
    with tempfile.TemporaryDirectory(prefix="coffer-lintian-") as folder:
        words = ["setpriv", "--pdeathsig", "KILL", "nice", "lintian", "--no-cfg", "--fail-on=error",
                 "--tag-display-limit=0", "--color=never", str(deb)]  # fmt: skip
        with subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, env={"PATH": "/usr/bin:/bin", "TMPDIR": folder, "LC_ALL": "C.UTF-8"},
        ) as process:  # fmt: skip
            try:
                yield process
            finally:
                process.kill()


def check_lintian(report: Report, process: "subprocess.Popen[str]") -> None:
    """Read what lintian found: no error, and how many warnings."""
    with report.check("deb: lintian") as told:
        try:
            said, _ = process.communicate(timeout=LONGEST_S)
        except subprocess.TimeoutExpired as error:
            raise PackagingError(f"it took longer than {LONGEST_S:.0f} s") from error
        told.add(f"{_count(said, 'E:')} errors, {_count(said, 'W:')} warnings")
        if process.returncode != 0:
            raise PackagingError(f"it ended with {process.returncode}\n{said}")


def _count(said: str, begins: str) -> int:
    return sum(line.startswith(begins) for line in said.splitlines())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
