"""A minimal Debian root, made once by debootstrap and kept; and what apt needs to install in it.

Where packages come from is what this computer's own apt uses. It is handed in for the time of one
installation, and is not part of the root.
"""

import hashlib
import os
import re
import shlex
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installers.checking.rooms import Person, Room
from installers.plan import DEBIAN_NAMES, Plan
from installers.running import PackagingError, run

LONGEST_KEPT_S = 30 * 24 * 3600.0
NO_SERVICES = "#!/bin/sh\nexit 101\n"  # policy-rc.d: an installation starts nothing
OUTSIDE = ("/etc/resolv.conf", "/etc/hosts")  # for who has a network
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
FORMAT = "$(REPO_URI) $(RELEASE) $(COMPONENT) $(CODENAME) $(ORIGIN)"
DISTRIBUTIONS = frozenset({"Debian", "Ubuntu"})
PROXIES = ("http_proxy", "https_proxy", "no_proxy")
_IDLE = re.compile(r"Target|Changelogs|cdrom")  # of what is not fetched


@dataclass(frozen=True, slots=True)
class Source:
    """One repository that this computer's apt reads."""

    address: str
    release: str  # "bookworm-updates"
    component: str


def suite_of(text: str) -> str:
    """Return the code name that an os-release file states."""
    for line in text.splitlines():
        name, _, value = line.partition("=")
        if name == "VERSION_CODENAME" and value:
            return shlex.split(value)[0]
    raise PackagingError("/etc/os-release names no release of Debian to make a root of")


def sources_of(listed: str, suite: str) -> list[Source]:
    """Return the distribution's own repositories out of what apt lists, the release's first."""
    found = []
    for line in listed.splitlines():
        words = line.split()
        if len(words) < 5 or words[4] not in DISTRIBUTIONS:
            continue
        source = Source(words[0], words[1], words[2])
        if source.release.partition("-")[0] == suite and source not in found:
            found.append(source)
    if not any(one.release == suite for one in found):
        raise PackagingError(f"apt has no repository of {suite} here (apt-get update first)")
    return sorted(found, key=lambda one: (one.release != suite, one.release, one.component))


def settings_of(dumped: str) -> str:
    """Return how this computer's apt fetches (proxies, checks of dates), out of its settings."""
    kept = []
    for line in dumped.splitlines():
        name, _, value = line.partition(" ")
        if name.startswith("Acquire::") and value not in ('"";', "") and not _IDLE.search(name):
            kept.append(line)
    return "\n".join(kept)


@dataclass(frozen=True, slots=True)
class Roots:
    """Gives bare roots of one release; the first one is made, further ones are copies."""

    kept: Path  # what stays from one check to the next
    work: Path
    machine: str  # as Debian names it
    suite: str
    sources: tuple[Source, ...]
    settings: str

    def bare(self, name: str) -> Room:
        """Return a new minimal system with a person in it."""
        return self._unpacked(self._bare_archive(), name)

    def with_packages(self, name: str, packages: Sequence[str]) -> Room:
        """Return a new minimal system that has some packages beyond."""
        digest = hashlib.sha256(" ".join(packages).encode()).hexdigest()
        archive = self._archive(f"with-{digest[:12]}")
        if not _is_fresh(archive):
            room = self.bare(f"{name}-making")
            self.install(room, packages)
            _pack(room.root, archive)
            shutil.rmtree(room.root)
        return self._unpacked(archive, name)

    def install(self, room: Room, what: Sequence[str]) -> str:
        """Let apt install packages, or files that are packages; return what it said."""
        with self._apt(room) as person:
            room.require(["apt-get", "-q", "update"], person)
            said = room.require(
                ["apt-get", "-q", "-y", "--no-install-recommends", "install", *what], person,
                timeout=400,
            )  # fmt: skip
        shutil.rmtree(room.outside("/var/lib/apt/lists"), ignore_errors=True)
        return said

    @contextmanager
    def _apt(self, room: Room) -> Iterator[Person]:
        """Hand in repositories, settings and addresses; packages fetched are kept outside."""
        fetched = self.kept / "packages"
        (fetched / "partial").mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="coffer-apt-") as folder:
            own = Path(folder)
            own.chmod(0o755)  # apt fetches as a user of its own
            lines = [f"deb {one.address} {one.release} {one.component}" for one in self.sources]
            (own / "sources.list").write_text("\n".join(lines) + "\n", encoding="utf-8")
            (own / "apt.conf").write_text(self._configuration(), encoding="utf-8")
            binds = [(own, "/run/apt"), (fetched, "/var/cache/apt/archives")]
            binds += [(Path(one), one) for one in OUTSIDE if Path(one).exists()]
            if Path(CERTIFICATES).exists():
                binds.append((Path(CERTIFICATES), "/run/certificates.crt"))
            proxies = {one: os.environ[one] for one in PROXIES if one in os.environ}
            more = {"APT_CONFIG": "/run/apt/apt.conf", **proxies}
            yield Person.root(tuple(binds), has_network=True, **more)

    def _configuration(self) -> str:
        lines = [self.settings, 'Dir::Etc::sourcelist "/run/apt/sources.list";',
                 'Dir::Etc::sourceparts "-";', 'APT::Keep-Downloaded-Packages "true";',
                 'Acquire::Languages "none";']  # fmt: skip
        if Path(CERTIFICATES).exists():
            lines.append('Acquire::https::CAInfo "/run/certificates.crt";')
        return "\n".join(lines) + "\n"

    def _archive(self, name: str) -> Path:
        return self.kept / f"{name}-{self.suite}-{self.machine}.tar"

    def _bare_archive(self) -> Path:
        archive = self._archive("bare")
        if _is_fresh(archive):
            return archive
        print(f"making a minimal root of {self.suite}, once", flush=True)
        # Not in `work`: debootstrap's shell takes a path with a blank for two.
        with tempfile.TemporaryDirectory(prefix="coffer-root-", dir="/var/tmp") as made:
            root = Path(made) / "root"
            run(["unshare", "--mount", "debootstrap", "--variant=minbase",
                 f"--arch={self.machine}", self.suite, root, self.sources[0].address],
                timeout=600)  # fmt: skip
            _make_neutral(root)
            Room(root).add_person()
            _pack(root, archive)
        return archive

    def _unpacked(self, archive: Path, name: str) -> Room:
        root = self.work / name
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True, mode=0o755)
        run(["tar", "--extract", "--numeric-owner", "--xattrs", f"--file={archive}",
             f"--directory={root}"])  # fmt: skip
        return Room(root)


def read_roots(plan: Plan) -> Roots:
    """Return the roots for this computer's own release, which is what is built for."""
    suite = suite_of(Path("/etc/os-release").read_text("utf-8"))
    listed = run(["apt-get", "indextargets", "--format", FORMAT, "Created-By: Packages"])
    kept = plan.root / ".cache" / "check"
    kept.mkdir(parents=True, exist_ok=True)
    return Roots(
        kept=kept,
        work=plan.work / "rooms",
        machine=DEBIAN_NAMES.get(plan.machine, plan.machine),
        suite=suite,
        sources=tuple(sources_of(listed, suite)),
        settings=settings_of(run(["apt-config", "dump"])),
    )


def _make_neutral(root: Path) -> None:
    """Take out what debootstrap copied from this computer; let nothing start by itself."""
    (root / "etc/resolv.conf").write_text("")
    (root / "etc/hostname").write_text("bare\n")
    (root / "etc/apt/sources.list").write_text("")
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text(NO_SERVICES)
    policy.chmod(0o755)
    for folder in ("var/cache/apt/archives", "var/lib/apt/lists"):
        shutil.rmtree(root / folder, ignore_errors=True)
        (root / folder).mkdir()
    for name in ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "console"):
        (root / "dev" / name).unlink(missing_ok=True)


def _pack(root: Path, archive: Path) -> None:
    archive.parent.mkdir(parents=True, exist_ok=True)
    aside = archive.with_suffix(f".{os.getpid()}.part")
    run(["tar", "--create", "--numeric-owner", "--xattrs", f"--file={aside}",
         f"--directory={root}", "--one-file-system", "."])  # fmt: skip
    aside.rename(archive)


def _is_fresh(archive: Path) -> bool:
    return archive.exists() and time.time() - archive.stat().st_mtime < LONGEST_KEPT_S
