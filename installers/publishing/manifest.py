"""What is said of a release: from the list of changes, and from the files that were made."""

import hashlib
import re
from datetime import date
from pathlib import Path

from app.domain.updates.releases import Release, ReleaseFile, read_release, release_text
from installers.running import PackagingError

# By the ends of names: kind and system.
KINDS = {
    ".deb": ("deb", "linux"),
    ".rpm": ("rpm", "linux"),
    ".AppImage": ("appimage", "linux"),
    ".tar.xz": ("tar", "linux"),
    ".flatpak": ("flatpak", "linux"),
    ".exe": ("installer", "windows"),
    ".msix": ("msix", "windows"),
    ".dmg": ("dmg", "macos"),
}
MACHINES = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "aarch64", "aarch64": "aarch64"}


def release_of(version: str, on: date, page: str, changes: str, folder: Path) -> Release:
    """Return what is said of a release whose files lie in a folder.

    Raises:
        PackagingError: Coffer would not read it, or there is no file of that version.
    """
    found = sorted(path for path in folder.iterdir() if _is_of(path, version))
    if not found:
        raise PackagingError(f"{folder}: nothing of version {version} is there to be installed")
    made = Release(version, on, page, changes, tuple(_file(path) for path in found))
    try:
        return read_release(release_text(made).encode())
    except ValueError as error:
        raise PackagingError(f"the release {version} cannot be described: {error}") from error


def changes_of(changelog: str, version: str) -> str:
    """Return what a list of changes says of a version, without the marks of Markdown.

    Raises:
        PackagingError: it says nothing of it.
    """
    part = re.search(rf"^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.M | re.S)
    text = part[1].strip() if part else ""
    if not text:
        raise PackagingError(f"the list of changes says nothing of version {version}")
    text = re.sub(r"(?<=\S)\n[ \t]+(?=[^\s*-])", " ", text)  # lines of one point
    return re.sub(r"\*\*|`", "", text)


def _is_of(path: Path, version: str) -> bool:
    end = next((end for end in KINDS if path.name.endswith(end)), "")
    # As a whole: 1.2.0 is neither 1.2.0rc1 nor 11.2.0.
    named = re.search(rf"(?<=[-_]){re.escape(version)}(?=[-_]|$)", path.name.removesuffix(end))
    return path.is_file() and bool(end) and named is not None


def _file(path: Path) -> ReleaseFile:
    kind, system = next(KINDS[end] for end in KINDS if path.name.endswith(end))
    machine = next((own for word, own in MACHINES.items() if word in path.name), "")
    return ReleaseFile(path.name, kind, system, machine, path.stat().st_size, _digest(path))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
