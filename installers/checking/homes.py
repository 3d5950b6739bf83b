"""What a person has in their home: what a program left there, and that it can still be read."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from installers.checking.driving import PASSPHRASE
from installers.checking.rooms import Room
from installers.running import PackagingError

BOOKS = "coffer.db"
OTHERS = ("Old books", "started")  # laid into a home by other checks
OF_LIBRARIES = (".cache/fontconfig/", ".cache/mesa_shader_cache")  # made by the system's own


def books_below(folder: Path) -> Path:
    """Return the one set of books in a home."""
    found = [
        path
        for path in sorted(folder.rglob(BOOKS))
        if path.relative_to(folder).parts[0] not in OTHERS
    ]
    if len(found) != 1:
        raise PackagingError(f"{len(found)} books below {folder.name}, not one")
    return found[0]


def files_of(folder: Path) -> dict[str, str]:
    """Return the digest of each file below a folder."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def require_kept(before: dict[str, str], folder: Path) -> str:
    """Fail if a file was changed or taken away; return what was kept."""
    after = files_of(folder)
    touched = [name for name, digest in before.items() if after.get(name) != digest]
    if touched:
        raise PackagingError(f"changed or gone: {', '.join(touched[:5])}")
    return f"{len(before)} files kept"


def require_total(books: Path, total: Decimal, root: Path) -> str:
    """Fail unless a copy of some books can be opened by another Coffer, and comes to a total."""
    with tempfile.TemporaryDirectory(prefix="coffer-check-") as folder:
        copied = Path(folder) / "copy"
        shutil.copytree(books.parent, copied, symlinks=True)
        secret = Path(folder) / "secret"
        secret.write_text(PASSPHRASE, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-P", "-m", "ui.entry", "--db", str(copied / BOOKS),
             "--passphrase-file", str(secret), "--json", "report", "networth"],
            capture_output=True, text=True, check=False, timeout=120, cwd=root,
            env={**os.environ, "COFFER_DATA_DIR": f"{folder}/data", "PYTHONPATH": str(root)},
        )  # fmt: skip
    if done.returncode != 0:
        raise PackagingError(f"the books cannot be read any more: {done.stderr.strip()}")
    return require_answer(done.stdout, total)


def require_answer(said: str, total: Decimal) -> str:
    """Fail unless a report of net worth, as JSON, comes to a total; return it with its currency."""
    answer = json.loads(said)
    found = Decimal(answer["points"][-1]["net_worth"])
    if found != total:
        raise PackagingError(f"the books come to {found}, not {total}")
    return f"{found} {answer['base_currency']}"


def strangers(room: Room, before: dict[str, str], own: Path) -> list[str]:
    """Return what came into the home since, but not below the program's own folder."""
    return [
        name
        for name in files_of(room.home)
        if name not in before
        and not (room.home / name).is_relative_to(own)
        and not name.startswith(OF_LIBRARIES)
    ]
