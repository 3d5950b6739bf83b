"""Installing from the lock of installers fails when anything is not as the lock says."""

import base64
import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installers.contents.locked import read_lock
from installers.plan import ROOT

LOCK = ROOT / "bundling.lock"
UV = ROOT / ".tools" / "bin" / "uv"


def command() -> list[str]:
    """Return the options by which ./dev installs what is frozen."""
    text = (ROOT / "dev").read_text(encoding="utf-8").replace("\\\n", " ")
    body = text.partition("ensure_bundling() {")[2].partition("\n}")[0]
    found = re.search(r'"\$uv" (pip sync .*)', body)
    assert found is not None
    assert '"$root/bundling.lock"' in found[1]
    words = found[1].split()
    return [word for word in words if word.startswith("-") and word != "--python"]


def a_wheel(folder: Path, name: str, version: str, content: str = "") -> str:
    """Make a wheel; return its SHA-256."""
    folder.mkdir(exist_ok=True)
    told = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": content,
        f"{told}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{told}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    lines = [f"{told}/RECORD,,"]
    for path, text in files.items():
        value = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
        lines.append(f"{path},sha256={value.decode()},{len(text.encode())}")
    place = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(place, "w") as wheel:
        for path, text in {**files, f"{told}/RECORD": "\n".join(lines) + "\n"}.items():
            wheel.writestr(zipfile.ZipInfo(path), text)
    return hashlib.sha256(place.read_bytes()).hexdigest()


class Installing:
    """An empty environment, a folder of wheels, and the command of ./dev."""

    def __init__(self, folder: Path) -> None:
        if not UV.exists():
            pytest.skip("./dev has not set up .tools/bin/uv")
        self.folder, self.wheels = folder, folder / "wheels"
        self.wheels.mkdir()
        self.lines: list[str] = []
        self._uv("venv", "--no-project", "--python", sys.executable, self.environment)

    @property
    def environment(self) -> Path:
        return self.folder / "environment"

    def lock(self, name: str, version: str, sha: str) -> None:
        self.lines.append(f"{name}=={version} \\\n    --hash=sha256:{sha}\n")

    def run(self, *more: str | Path, lock: Path | None = None) -> subprocess.CompletedProcess[str]:
        path = lock or self.folder / "bundling.lock"
        if lock is None:
            path.write_text("".join(self.lines), encoding="utf-8")
        return self._uv(
            "pip", "sync", "--python", self.environment, *command(), "--no-index",
            "--find-links", self.wheels, *more, path, is_checked=False,
        )  # fmt: skip

    def installed(self) -> set[str]:
        folders = self.environment.glob("lib/python*/site-packages/*.dist-info")
        return {folder.name.removesuffix(".dist-info") for folder in folders}

    def _uv(self, *words: str | Path, is_checked: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [UV, *words], check=is_checked, capture_output=True, text=True, timeout=60,
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "UV_OFFLINE": "1",
                 "UV_CACHE_DIR": str(self.folder / "cache"), "UV_NO_CONFIG": "1"},
        )  # fmt: skip


@pytest.fixture
def installing(tmp_path: Path) -> Installing:
    made = Installing(tmp_path)
    for name in ("good", "other"):
        made.lock(name, "1.0", a_wheel(made.wheels, name, "1.0"))
    return made


def test_what_the_lock_says_is_installed_and_nothing_else(installing: Installing) -> None:
    a_wheel(installing.wheels, "stranger", "1.0")
    done = installing.run()
    assert (done.returncode, done.stderr) == (0, "")
    assert installing.installed() == {"good-1.0", "other-1.0"}


def test_one_hash_changed_installs_nothing(installing: Installing) -> None:
    digit = installing.lines[1][-2]
    installing.lines[1] = installing.lines[1][:-2] + ("0" if digit != "0" else "1") + "\n"
    done = installing.run()
    assert done.returncode != 0
    assert "Hash mismatch" in done.stderr
    assert installing.installed() == set()


def test_another_file_of_the_same_name_installs_nothing(installing: Installing) -> None:
    a_wheel(installing.wheels, "other", "1.0", content="evil = True\n")
    done = installing.run()
    assert done.returncode != 0
    assert "Hash mismatch" in done.stderr
    assert installing.installed() == set()


def test_one_package_missing_installs_nothing(installing: Installing) -> None:
    (installing.wheels / "other-1.0-py3-none-any.whl").unlink()
    done = installing.run()
    assert done.returncode != 0
    assert "other" in done.stderr
    assert installing.installed() == set()


def test_an_extra_index_with_a_higher_version_gives_nothing(
    installing: Installing, tmp_path: Path
) -> None:
    a_wheel(tmp_path / "extra", "other", "99.0", content="evil = True\n")
    assert installing.run("--find-links", tmp_path / "extra").returncode == 0
    assert installing.installed() == {"good-1.0", "other-1.0"}


def test_an_extra_index_that_alone_has_the_package_installs_nothing(
    installing: Installing, tmp_path: Path
) -> None:
    (installing.wheels / "other-1.0-py3-none-any.whl").unlink()
    a_wheel(tmp_path / "extra", "other", "99.0", content="evil = True\n")
    done = installing.run("--find-links", tmp_path / "extra")
    assert done.returncode != 0
    assert "other" in done.stderr
    assert installing.installed() == set()


def test_a_pin_without_a_hash_installs_nothing(installing: Installing) -> None:
    installing.lines[1] = "other==1.0\n"
    done = installing.run()
    assert done.returncode != 0
    assert "--require-hashes" in done.stderr
    assert installing.installed() == set()


def test_the_real_lock_refuses_a_file_that_only_bears_a_name(installing: Installing) -> None:
    version = read_lock(LOCK)["six"]
    text = LOCK.read_text(encoding="utf-8")
    only = re.search(rf"^six=={re.escape(version)} \\\n(?:    --hash=\S+(?: \\)?\n)+", text, re.M)
    assert only is not None
    alone = installing.folder / "six.lock"
    alone.write_text(only[0], encoding="utf-8")
    a_wheel(installing.wheels, "six", version)
    done = installing.run(lock=alone)
    assert done.returncode != 0
    assert "Hash mismatch" in done.stderr
    assert installing.run(lock=LOCK).returncode != 0  # and all the rest is missing
    assert installing.installed() == set()


def test_what_is_frozen_is_of_the_same_versions_as_what_is_locked_for_it() -> None:
    bundle, bundling = read_lock(ROOT / "bundle.lock"), read_lock(LOCK)
    assert {name: bundling.get(name) for name in bundle} == bundle
    assert "pyinstaller" not in bundle
    assert "pytest" not in bundling


def test_what_could_not_be_installed_is_not_taken_for_ready(tmp_path: Path) -> None:
    """Without a network the environment is made, and stays empty."""
    text = (ROOT / "dev").read_text(encoding="utf-8")
    found = re.search(r"^ensure_bundling\(\) \{.*?^\}", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    (tmp_path / "bundling.lock").write_text("a==1\n", encoding="utf-8")
    made = tmp_path / ".tools/bundling"
    (made / "bin").mkdir(parents=True)
    (made / "bin/python").symlink_to(sys.executable)
    uv = tmp_path / "uv"
    uv.write_text("#!/bin/sh\n[ $1 = venv ]\n", encoding="utf-8")
    uv.chmod(0o755)
    script = f"""set -eu; root={tmp_path} uv={uv} venv={tmp_path}
tell() {{ :; }}; hand_over_pip_settings() {{ :; }}
{found[0]}
ensure_bundling || echo "left out"
"""
    for _ in range(2):
        done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "left out\n", "")
    assert not (made / ".lock").exists()
