"""Libraries of the system that builds: which file one is, and what dpkg knows of it."""

import functools
import os
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_CACHED = re.compile(r"^\s*(\S+) \(.*\) => (\S+)$", re.MULTILINE)
_REFERRED = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])")
DOCUMENTS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")


@dataclass(frozen=True, slots=True)
class Debian:
    """The package that a library of the system comes from."""

    package: str
    version: str
    source: str
    machine: str
    system: str  # "debian", "ubuntu"

    @property
    def purl(self) -> str:
        """Return its package URL."""
        version = self.version.replace("+", "%2B").replace(":", "%3A")
        return f"pkg:deb/{self.system}/{self.package}@{version}?arch={self.machine}"

    @property
    def copyright(self) -> Path:
        """Return the file that tells its copyrights and licences."""
        return DOCUMENTS / self.package / "copyright"


def referred(text: str) -> list[Path]:
    """Return the well-known licences that a copyright file refers to instead of quoting them."""
    names = sorted(set(_REFERRED.findall(text)))
    return [COMMON / name for name in names]


@functools.lru_cache(maxsize=1)
def _linker_cache() -> dict[str, Path]:
    """Return where the linker finds libraries by their names."""
    tool = next((one for one in ("/sbin/ldconfig", "/usr/sbin/ldconfig") if Path(one).exists()), "")
    if not tool:
        return {}
    done = subprocess.run([tool, "-p"], capture_output=True, text=True, check=False)
    found: dict[str, Path] = {}
    for name, path in _CACHED.findall(done.stdout):
        found.setdefault(name, Path(path))
    return found


def find_library(name: str) -> Path | None:
    """Return the file that a library of the system is."""
    found = _linker_cache().get(name)
    return found.resolve() if found and found.exists() else None


def owners_of(paths: Iterable[Path]) -> dict[Path, Debian]:
    """Return the packages that installed files: of those that dpkg knows, where there is dpkg."""
    by_name = {name: path for path in paths for name in _spellings(path)}
    if not by_name:
        return {}
    said = _ask(["dpkg-query", "--search", *sorted(by_name)])
    installed: dict[Path, str] = {}
    for line in said.splitlines():
        packages, _, name = line.rpartition(": ")
        if packages and name in by_name:
            installed[by_name[name]] = packages.split(",")[0].strip()
    return _shown(installed)


def _shown(installed: dict[Path, str]) -> dict[Path, Debian]:
    if not installed:
        return {}
    fields = "${binary:Package}\t${Package}\t${Version}\t${source:Package}\t${Architecture}\n"
    names = sorted(set(installed.values()))
    said = _ask(["dpkg-query", "--show", f"--showformat={fields}", *names])
    known: dict[str, Debian] = {}
    for line in said.splitlines():
        full, name, version, source, machine = line.split("\t")
        for key in (full, name, f"{name}:{machine}"):
            known[key] = Debian(name, version, source, machine, _system())
    return {path: known[name] for path, name in installed.items() if name in known}


def _spellings(path: Path) -> list[str]:
    """Return both names of a file where /lib is a link to /usr/lib: dpkg knows one of them."""
    name = str(path)
    return [name, name.removeprefix("/usr") if name.startswith("/usr/") else f"/usr{name}"]


def _ask(words: list[str]) -> str:
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
    except FileNotFoundError:
        return ""
    return done.stdout  # it fails when one of several is unknown, and still tells of the others


@functools.lru_cache(maxsize=1)
def _system() -> str:
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return "debian"
    found = re.search(r'^ID="?([a-z]+)', text, re.MULTILINE)
    return found[1] if found else "debian"
