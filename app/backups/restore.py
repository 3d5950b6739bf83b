"""Puts a backup in place of the books: proven first, then swapped; the present ones are kept.

The new database and its key file are written beside the present ones under names of their own.
Then a marker is written, in one atomic step, that says what shall be swapped. A kill before that
leaves the books as they were; after it `settle` finishes the swap, at the next restore or the next
opening. So there are always the old books or the new ones, each with their own key file.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from app.backups import container
from app.backups.keying import key_of
from app.backups.places import write_new
from app.backups.swap import Swap, kept_name, settle, tidy
from app.backups.turn import Turns
from app.domain.errors import BackupError
from app.ports.backups import (
    COPY,
    Checker,
    Header,
    Hold,
    Manifest,
    Outcome,
    Sealing,
    Unlock,
)
from app.ports.keys import DataKey
from app.ports.progress import NoProgress, Progress
from app.settings import ProfileFiles

CheckerFor = Callable[[DataKey | None], Checker]


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    made_at: datetime  # of the backup
    entries: int
    kept: Path | None  # the books that were there, None if there were none
    has_other_keys: bool  # the passphrase is that of the backup's time
    revision: str  # of its schema
    paused: int = 0  # connections, where it may be a second copy that would run beside the first


@dataclass(frozen=True, slots=True)
class Restorer:
    """Restores backups of database files."""

    sealing: Sealing
    checker_for: CheckerFor
    hold: Hold  # the books' place, alone; raises InUseError

    def restore(
        self,
        backup: Path,
        books: Path,
        files: ProfileFiles,
        *,
        unlock: Unlock,
        at: datetime,
        progress: Progress | None = None,
    ) -> Restored:
        """Put a backup in place of the books, or where there are none yet.

        `unlock` is asked with the text of the backup's own key file, so what opens the backup is
        the passphrase, or the recovery code, of its time. Wiping that key is the caller's.

        Raises:
            BackupError: it cannot be read, or did not come to what its manifest says.
            LockedError: what was given does not open it.
            InUseError: the books are open somewhere.
        """
        steps = progress or NoProgress()
        header, key = self.open(backup, unlock)
        try:
            books.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with self.hold(books):
                settle(books, files)
                tidy(books)
                steps.step(0, 0, "checking")
                manifest = self.prove(backup, header, key, files.backups)
                return self._swap(backup, books, files, header, key, manifest, at, steps)
        except OSError as error:
            raise BackupError(
                str(books), f"it cannot be written ({error.strerror})", "nothing was changed"
            ) from error

    def open(self, backup: Path, unlock: Unlock) -> tuple[Header, DataKey | None]:
        """Return a backup's header and its key, None where it is not sealed.

        Raises:
            BackupError, LockedError
        """
        header = container.read_header(backup)
        key = unlock(header.keys) if header.is_sealed else None
        try:
            key_of(header, key)
        except BackupError as error:
            raise BackupError(str(backup), error.reason, error.remedy) from error
        return header, key

    def prove(self, backup: Path, header: Header, key: DataKey | None, folder: Path) -> Manifest:
        """Check a backup in a process of its own, with its scratch place in a folder.

        Raises:
            BackupError: it does not come to what its manifest says.
        """
        with Turns(folder).take() as work:
            scratch = work / "scratch"
            scratch.mkdir(mode=0o700)
            outcome: Outcome = self.checker_for(key)(backup, header, scratch)
        if outcome.problems or outcome.manifest is None:
            raise BackupError(
                str(backup),
                "it failed its check: " + "; ".join(outcome.problems),
                "nothing was changed; use another backup",
            )
        return outcome.manifest

    def extract(
        self, backup: Path, key: DataKey | None, target: Path, progress: Progress | None = None
    ) -> Manifest:
        """Write a backup's payload to a new file: the database, or an archive of a server's books.

        Raises:
            BackupError: it was changed or cut short. Nothing is left.
        """
        with container.opened(backup, lambda one: key_of(one, key), self.sealing) as content:
            content.extract(target, progress)
            return content.manifest

    def _swap(
        self,
        backup: Path,
        books: Path,
        files: ProfileFiles,
        header: Header,
        key: DataKey | None,
        manifest: Manifest,
        at: datetime,
        steps: Progress,
    ) -> Restored:
        if manifest.payload != COPY:
            raise BackupError(
                str(backup),
                "it is a backup of books on a server, not of a file",
                "restore it into an empty schema: --db postgresql://…",
            )
        new = books.with_name(f".{books.name}.{token_hex(4)}.restore")
        new_keys = books.with_name(f"{new.name}-keys")
        marked = False
        try:
            again = self.extract(backup, key, new, steps)
            if again != manifest:
                raise BackupError(str(backup), "it changed while it was read", "try again")
            if header.keys:
                write_new(new_keys, header.keys.encode())
            old_keys = _text(files.keys)
            swap = Swap(
                database=new.name,
                keys=new_keys.name if header.keys else "",
                kept=kept_name(books, at.astimezone(UTC))
                if books.exists() or files.keys.exists()
                else "",
            )
            swap.mark(books)
            marked = True
            settle(books, files)
        finally:
            if not marked:
                for name in (new, new_keys):
                    with suppress(OSError):
                        name.unlink(missing_ok=True)
        figures = manifest.figures
        kept = books.with_name(swap.kept) if swap.kept else None
        return Restored(
            made_at=header.made_at,
            entries=figures.entries if figures else manifest.facts.rows.get("entry", 0),
            kept=kept if kept is not None and kept.exists() else None,
            has_other_keys=bool(old_keys) and old_keys != header.keys,
            revision=manifest.facts.revision,
        )


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
