"""What one making of installers starts from: where, of which version, for which machine."""

import os
import platform
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APP_ID = "app.coffer.Coffer"  # of desktop entry, AppStream, icons, Flatpak, macOS bundle
COMMAND = "coffer"
ARCHIVE_TYPE = "application/vnd.coffer.archive+zip"  # of complete exports
ARCHIVE_SUFFIX = ".coffer"
DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is made follows from these alone, so that it can be made again alike."""

    root: Path  # of the checkout
    work: Path  # for what lies between; may be removed at any time
    out: Path  # where what people download is put
    python: Path  # with exactly the packages of bundling.lock
    version: str
    epoch: int  # seconds since 1970: the time of every file in what is made
    machine: str  # "x86_64", as the system names it

    @property
    def debian_machine(self) -> str:
        """Return the machine as Debian names it."""
        return DEBIAN_NAMES.get(self.machine, self.machine)

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment for tools whose output must not hang on time, place or chance."""
        return {
            **os.environ,
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "PYTHONHASHSEED": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }

    def folder(self, name: str) -> Path:
        """Return an empty folder in `work`."""
        import shutil

        made = self.work / name
        if made.exists():
            shutil.rmtree(made)
        made.mkdir(parents=True)
        return made


def read_plan(python: Path, out: Path | None = None, work: Path | None = None) -> Plan:
    """Return the plan for this checkout on this machine."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Plan(
        root=ROOT,
        work=work or ROOT / "build" / "package",
        out=out or ROOT / "dist",
        python=python,
        version=str(project["version"]),
        epoch=_epoch(),
        machine=platform.machine(),
    )


def _epoch() -> int:
    """Return SOURCE_DATE_EPOCH, else when the last commit was made, else 1980 (as ZIPs begin)."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given:
        return int(given)
    done = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 315_532_800
