"""A file that has its name only once it is whole."""

import contextlib
import os
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

from app.domain.errors import RefusedError
from app.machine.atomic import LEFTOVER_S, PRIVATE, sync_folder


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a name in a private folder beside `path`; what is there in the end becomes `path`.

    Beside it, so that no copy of what people own lies on another disk than they chose.

    Raises:
        RefusedError: it cannot be written; what was there before is as it was.
    """
    _remove_leftovers(path)
    work = path.with_name(f".{path.name[:100]}.{token_hex(4)}.new")
    try:
        work.mkdir(mode=0o700)
        try:
            made = work / "made"
            yield made
            made.chmod(PRIVATE)
            with made.open("rb+") as file:
                os.fsync(file.fileno())
            made.replace(path)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        sync_folder(path.parent)
    except OSError as error:
        reason = error.strerror or "an error of the file system"
        raise RefusedError(
            f"{path.name} cannot be written ({reason})", "choose another place, or make room there"
        ) from error


def _remove_leftovers(path: Path) -> None:
    """Remove what killed runs left; one at work is never that old."""
    left = re.compile(re.escape(f".{path.name[:100]}.") + r"[0-9a-f]{8}\.new")
    with contextlib.suppress(OSError):
        for found in path.parent.iterdir():
            if not left.fullmatch(found.name) or found.is_symlink():
                continue
            if time.time() - found.stat().st_mtime > LEFTOVER_S:
                shutil.rmtree(found, ignore_errors=True)
