"""Checks of the project itself: lock, licences, set-up script, and what its texts promise."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.e2e.command import run
from tests.packages import closure

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "bundle.lock", "bundling.lock", "tools.lock", "peers.lock")

# Written so that this file does not match itself.
MACHINE_PATHS = re.compile(
    r"(?<![\w.<{*])/(?:wor[k]|roo[t]|far[m])/|" + re.escape(str(ROOT)) + r"(?![\w-])"
)
REGISTRY_HOSTS = re.compile(
    r"pyp[i]\.org|python[h]osted\.org|registry\.npm[j]s|deb\.debia[n]\.org|archive\.ubunt[u]\.com"
)

PERMISSIVE = re.compile(
    r"MIT|BSD|Apache|ISC|Zlib|Unlicense|PSF|CC0|0BSD|HPND|public domain", re.IGNORECASE
)
WEAK_COPYLEFT = re.compile(r"LGPL|Lesser General Public|MPL|Mozilla Public", re.IGNORECASE)


# Each with its reason in docs/decisions/dependencies.md.
EXCEPTIONS = {
    "certifi": "MPL-2.0",
    "jsonalias": "",
    "pyinstaller": "GPLv2-or-later with a special exception which allows to use PyInstaller to "
    "build and distribute non-free programs (including commercial ones)",
}


# --- The lock ---------------------------------------------------------------------------------


def locked(name: str) -> dict[str, list[tuple[str, int]]]:
    """Return (version, number of hashes) of each package that a lock names."""
    packages: dict[str, list[tuple[str, int]]] = {}
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        found = re.match(r"([A-Za-z0-9._-]+)==(\S+)(.*)", line)
        assert found, f"{name}: not one pinned package: {line[:80]}"
        package, version, rest = found.groups()
        hashes = re.findall(r"--hash=sha256:[0-9a-f]{64}(?![0-9a-f])", rest)
        packages.setdefault(canonicalize_name(package), []).append((version, len(hashes)))
    return packages


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_everything_with_hashes_and_names_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?:index|extra|find|trusted)", text, re.MULTILINE)
    packages = locked(name)
    assert packages
    assert [p for p, pins in packages.items() if not all(count for _, count in pins)] == []


def declared() -> list[Requirement]:
    """Return what pyproject.toml asks for: to run, to develop, to build."""
    project = PROJECT["project"]
    lines = [*project["dependencies"], *PROJECT["build-system"]["requires"]]
    for extra in project["optional-dependencies"].values():
        lines.extend(extra)
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("wanted", declared(), ids=str)
def test_what_the_project_asks_for_is_locked_at_a_version_that_it_takes(
    wanted: Requirement,
) -> None:
    pins = locked("requirements.lock").get(canonicalize_name(wanted.name), [])
    assert pins
    assert [version for version, _ in pins if version not in wanted.specifier] == []


# --- Licences ---------------------------------------------------------------------------------


def licence_of(package: Distribution) -> str:
    """Return what a package says of its licence: its metadata, else the licence file's text."""
    meta = package.metadata
    stated = [
        *(meta.get_all("License-Expression") or []),
        *(text[:200] for text in meta.get_all("License") or []),
        *(text for text in meta.get_all("Classifier") or [] if text.startswith("License")),
    ]
    if any(stated):
        return " | ".join(stated)
    for file in package.files or []:
        if "dist-info" in str(file) and "license" in file.name.lower():
            text = file.read_text()
            if "provided 'as-is'" in text and "Altered source versions" in " ".join(text.split()):
                return "Zlib"
            return text[:200]
    return ""


def is_excepted(name: str, licence: str) -> bool:
    """Tell whether a package is one that was weighed; another licence is weighed anew."""
    return name in EXCEPTIONS and licence.partition(" | ")[0] == EXCEPTIONS[name]


def test_what_ships_is_permissive_or_lgpl() -> None:
    shipped = closure(PROJECT["project"]["dependencies"])
    assert {"pyside6-essentials", "shiboken6", "sqlcipher3", "psycopg-binary"} <= shipped
    refused = {}
    for name in sorted(shipped):
        licence = licence_of(distribution(name))
        takes = PERMISSIVE.search(licence) or re.search("LGPL|Lesser General", licence)
        if not takes and not is_excepted(name, licence):
            refused[name] = licence
    assert refused == {}


def test_what_development_needs_is_free_too() -> None:
    extra = PROJECT["project"]["optional-dependencies"]["dev"]
    refused = {}
    for name in sorted(closure(extra)):
        licence = licence_of(distribution(name))
        is_free = PERMISSIVE.search(licence) or WEAK_COPYLEFT.search(licence)
        if not is_free and not is_excepted(name, licence):
            refused[name] = licence
    assert refused == {}


def test_every_dependency_is_explained() -> None:
    page = (ROOT / "docs/decisions/dependencies.md").read_text(encoding="utf-8").lower()
    names = [Requirement(line).name for line in PROJECT["project"]["dependencies"]]
    names += [Requirement(line).name for line in PROJECT["project"]["optional-dependencies"]["dev"]]
    assert [name for name in names if f"`{name.lower()}`" not in page] == []


def test_the_licence_is_the_apache_licence() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert PROJECT["project"]["license"] == "Apache-2.0"


# --- The files --------------------------------------------------------------------------------


UNTRACKED = re.compile(
    r"(?:build|dist|[^/]+\.egg-info)/|\.(?!ci/|gitignore$)[^/]*(?:/|$)|(?:.*/)?__pycache__/"
)


def project_files() -> Iterator[Path]:
    """Yield what is, or would be, under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=False, text=True,
    )  # fmt: skip
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:  # an unpacked archive
        names = (path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*"))
        paths = [ROOT / name for name in names if not UNTRACKED.match(name)]
    yield from (path for path in paths if path.is_file())


def test_no_file_names_a_path_of_one_machine_or_the_host_of_a_registry() -> None:
    found = []
    for path in project_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            hit = MACHINE_PATHS.search(line) or REGISTRY_HOSTS.search(line)
            if hit:
                found.append(f"{path.relative_to(ROOT)}:{number}: {hit.group()}")
    assert found == []


def test_links_between_the_texts_lead_somewhere() -> None:
    broken = []
    for path in project_files():
        if path.suffix != ".md":
            continue
        for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
            file = target.partition("#")[0]
            is_ours = file.startswith("coffer:")  # into the window: the tests of Help follow them
            if file and "://" not in file and not is_ours and not (path.parent / file).exists():
                broken.append(f"{path.relative_to(ROOT)}: {target}")
    assert broken == []


# --- The set-up script ------------------------------------------------------------------------


def dev(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(ROOT / "dev"), *arguments],
        cwd=cwd, capture_output=True, check=False, text=True, timeout=60,
    )  # fmt: skip


def test_dev_help_lists_every_command_from_any_folder(tmp_path: Path) -> None:
    answer = dev("help", cwd=tmp_path)
    assert answer.returncode == 0
    for command in ("run", "test", "check", "bench", "screenshots", "lock", "package", "help"):
        assert re.search(rf"^  {command}\b", answer.stdout, re.MULTILINE)


def test_dev_refuses_an_unknown_command() -> None:
    answer = dev("dance")
    assert answer.returncode == 1
    assert "dance" in answer.stderr


def test_the_scripts_can_be_run_and_are_valid() -> None:
    for name, shell in (("dev", "sh"), (".ci/run", "bash")):
        assert os.access(ROOT / name, os.X_OK)
        subprocess.run([shell, "-n", str(ROOT / name)], check=True, timeout=20)


# --- The pin of Qt ----------------------------------------------------------------------------


def test_calls_of_qt_do_not_use_up_none() -> None:
    # PySide6 6.12.0 drops one reference to None too many on each call that returns nothing;
    # Python 3.10 and 3.11 abort after some thousand: docs/decisions/pyside6.md.
    from PySide6.QtGui import QPainterPath

    path = QPainterPath()
    before = sys.getrefcount(None)
    for step in range(1000):
        path.moveTo(step, step)
    assert abs(sys.getrefcount(None) - before) < 50


# --- The README -------------------------------------------------------------------------------


AS_PROGRAMS = 4


def readme_blocks(language: str) -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def readme_commands(program: str) -> list[list[str]]:
    """Return the commands of one program in the README's shell examples, in order."""
    found = []
    for block in readme_blocks("sh"):
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            if words and words[0] == program:
                found.append(words[1:])
    return found


def test_the_readme_names_only_commands_of_dev_that_exist() -> None:
    listed = set(re.findall(r"^  (\w+)", dev("help").stdout, re.MULTILINE))
    named = {words[0] for words in readme_commands("./dev")}
    assert {"run", "test"} <= named <= listed


def test_the_examples_of_the_readme_work_as_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The README's two files, each named by the line before its block.
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    files = re.findall(r"^`(\w+\.csv)`[^\n]*\n\n```csv\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert [name for name, _ in files] == ["activities.csv", "prices.csv", "observations.csv"]
    for name, content in files:
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    commands = [words for words in readme_commands("coffer") if words]  # `coffer` opens the window
    assert len(commands) > 8
    for number, words in enumerate(commands):
        if number >= AS_PROGRAMS:  # what is installed was started; the rest goes quicker here
            answer = run(*words)
            assert answer.code == 0, str(answer)
            continue
        done = subprocess.run(
            [str(Path(sys.executable).parent / "coffer"), *words],
            capture_output=True, check=False, text=True, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, f"coffer {shlex.join(words)}: {done.stderr}"
