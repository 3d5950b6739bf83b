"""Where things in a bundle come from: the packages of the bundling environment, and the system."""

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.parser import HeaderParser
from functools import cached_property
from importlib import metadata
from pathlib import Path

from installers.running import PackagingError

_PROBE = (
    "import json,sys,sysconfig,platform;"
    "print(json.dumps([sysconfig.get_path('purelib'),sys.base_prefix,platform.python_version(),"
    "sysconfig.get_path('stdlib')]))"
)


def canonical(name: str) -> str:
    """Return a package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@dataclass(frozen=True, slots=True)
class Package:
    """An installed Python package."""

    name: str  # canonical
    written: str  # as it writes itself
    version: str
    folder: Path  # its dist-info
    files: tuple[str, ...]  # all that it installed, relative to the folder of packages
    metadata: dict[str, list[str]]  # in small letters

    def told(self, key: str) -> str:
        """Return the first value of a field, or nothing."""
        return (self.metadata.get(key.lower()) or [""])[0]


@dataclass(frozen=True)
class Environment:
    """The environment that is frozen."""

    site: Path
    prefix: Path  # of the Python below it
    python_version: str
    stdlib: Path
    packages: dict[str, Package] = field(default_factory=dict)

    @cached_property
    def owners(self) -> dict[str, str]:
        """Return which package installed a file."""
        return {file: one.name for one in self.packages.values() for file in one.files}

    @cached_property
    def folders(self) -> dict[str, str]:
        """Return which package alone has files in a folder, for folders without `__init__`."""
        found: dict[str, set[str]] = {}
        for file, owner in self.owners.items():
            parts = file.split("/")[:-1]
            for count in range(1, len(parts) + 1):
                found.setdefault("/".join(parts[:count]), set()).add(owner)
        return {folder: min(owners) for folder, owners in found.items()}


def read_environment(python: Path) -> Environment:
    """Read what is installed for a Python."""
    done = subprocess.run([python, "-I", "-c", _PROBE], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PackagingError(f"{python} does not start: {done.stderr.strip()}")
    site, prefix, version, stdlib = json.loads(done.stdout)
    packages = {one.name: one for one in map(read_package, sorted(Path(site).glob("*.dist-info")))}
    return Environment(Path(site), Path(prefix), version, Path(stdlib), packages)


def read_package(folder: Path) -> Package:
    """Read the metadata of an installed package."""
    try:
        text = (folder / "METADATA").read_text(encoding="utf-8")
    except OSError as error:
        raise PackagingError(f"{folder} has no METADATA: {error.strerror}") from error
    told: dict[str, list[str]] = {}
    for key, value in HeaderParser().parsestr(text).items():
        told.setdefault(key.lower(), []).append(str(value))
    name = told["name"][0]
    return Package(canonical(name), name, told["version"][0], folder, tuple(_record(folder)), told)


def _record(folder: Path) -> Iterator[str]:
    for file in metadata.PathDistribution(folder).files or ():
        if not file.as_posix().endswith(".pyc"):
            yield file.as_posix()
