"""The folder of a profile's backups: makes, lists, checks and removes the files."""

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_bytes
from typing import BinaryIO

from app.backups import container, listing
from app.backups.keying import SALT, key_of
from app.backups.listing import STAMP, SUFFIX
from app.backups.notes import Notes
from app.backups.places import put_beside
from app.backups.turn import Turns
from app.domain.errors import BackupError
from app.machine.atomic import sync_folder
from app.ports.backups import (
    BackupInfo,
    BackupKind,
    Checker,
    Header,
    Manifest,
    Outcome,
    Sealing,
    Source,
    Stored,
)
from app.ports.keys import DataKey
from app.ports.progress import Progress

ROOM = 256 * 1024 * 1024  # bytes that stay free at least


@dataclass
class BackupFolder:
    """The backups of one profile. Implements `app.ports.backups.BackupStore`."""

    folder: Path
    books: Path  # where the books are; to tell another device from theirs
    key: DataKey | None
    key_text: Callable[[], str]  # the text of the key file, "" where there is none
    sealing: Sealing
    checker: Checker
    own_name: str  # of the profile's folder in a second place
    place: str = ""  # a digest of where the books are

    def __post_init__(self) -> None:
        self._turns = Turns(self.folder)
        self._notes = Notes(self.folder)

    # Making

    def make(
        self,
        kind: BackupKind,
        at: datetime,
        source: Source,
        target: Path | None,
        progress: Progress,
    ) -> BackupInfo:
        """Take a copy, seal it, check it, and give it its name; nothing is left if that fails.

        Raises:
            BackupError: no room, no permission, or the check found something.
        """
        header = self._new_header(kind, at, is_kept=target is not None)
        try:
            with self._turns.take() as work:
                self._check_room(source.size())
                sealed, manifest = self._sealed(work, header, source, progress)
                progress.step(0, 0, "checking")
                self._prove(sealed, header, manifest, work)
                return self._promote(sealed, header, manifest, target)
        except OSError as error:
            raise BackupError(
                str(target or self.folder), f"it cannot be written ({error.strerror})"
            ) from error

    def _new_header(self, kind: BackupKind, at: datetime, *, is_kept: bool) -> Header:
        return Header(
            made_at=at.astimezone(UTC),
            kind=kind,
            profile_id=self.key.profile_id if self.key else "",
            key_version=self.key.version if self.key else 0,
            salt=token_bytes(SALT),
            keys=self.key_text(),
            place=self.place,
            is_kept=is_kept,
        )

    def _check_room(self, size: int) -> None:
        """Refuse to fill the disk: the copy is there twice while it is checked."""
        needed = max(2 * size, ROOM)
        free = shutil.disk_usage(self.folder).free
        if free < needed:
            raise BackupError(
                str(self.folder),
                f"there is too little room: {free >> 20} MiB free, {needed >> 20} MiB needed",
                "make room on that disk",
            )

    def _sealed(
        self, work: Path, header: Header, source: Source, progress: Progress
    ) -> tuple[Path, Manifest]:
        copy, sealed = work / "copy", work / f"new{SUFFIX}"
        taken = source.take(copy, header.kind, progress)
        size, digest = container.digest_of(copy)
        manifest = replace(
            taken,
            made_at=header.made_at,
            profile_id=header.profile_id,
            payload=source.payload,
            size=size,
            sha256=digest,
        )
        with _new_file(sealed) as stream:
            container.write(
                stream,
                header,
                manifest,
                copy,
                key=key_of(header, self.key),
                sealing=self.sealing,
                progress=progress,
            )
            stream.flush()
            os.fsync(stream.fileno())
        copy.unlink()
        return sealed, manifest

    def _prove(self, sealed: Path, header: Header, manifest: Manifest, work: Path) -> None:
        """Let only a backup pass that comes to what the live books came to."""
        outcome = self._checked(sealed, header, work)
        problems = list(outcome.problems)
        if not problems and outcome.manifest != manifest:
            problems.append("its manifest is not the one that was written")
        if problems:
            raise BackupError(
                str(self.folder),
                f"the copy failed its check: {'; '.join(problems)}",
                "older backups were kept; `coffer verify` looks at the books themselves",
            )

    def _checked(self, sealed: Path, header: Header, work: Path) -> Outcome:
        scratch = work / "scratch"
        scratch.mkdir(mode=0o700)
        try:
            return self.checker(sealed, header, scratch)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def _promote(
        self, sealed: Path, header: Header, manifest: Manifest, target: Path | None
    ) -> BackupInfo:
        if target is not None:
            final = target / self._name(header, target) if target.is_dir() else target
            if final.exists() or final.is_symlink():
                raise BackupError(str(final), "there is a file already", "choose another name")
            put_beside(sealed, final)
        else:
            final = self.folder / self._name(header, self.folder)
            sealed.rename(final)
            sync_folder(self.folder)
        return listing.info_of(final, header, manifest)

    def _name(self, header: Header, folder: Path) -> str:
        stem = f"coffer-{header.made_at.strftime(STAMP)}Z-{header.kind}"
        name, count = f"{stem}{SUFFIX}", 1
        while (folder / name).exists():
            count += 1
            name = f"{stem}-{count}{SUFFIX}"
        return name

    # What there is

    def list(self) -> Sequence[BackupInfo]:
        """Return the backups here, newest first; what cannot be read says why."""
        return listing.listed(self.folder, self.key, self.sealing)

    def describe(self, path: Path) -> BackupInfo | None:
        """Return what one file says of itself; None if it is gone."""
        return listing.described(path, self.key, self.sealing)

    def kept(self, path: Path) -> bool:
        """Return whether no rule may delete it: made for a target of a person's own, or renamed."""
        if not listing.NAME.fullmatch(path.name):
            return True
        try:
            return container.read_header(path).is_kept
        except BackupError:
            return False

    def check(self, path: Path) -> Outcome:
        """Restore one into a scratch place and re-total it.

        Raises:
            BackupError: there is no room or no permission for the scratch place.
        """
        try:
            header = container.read_header(path)
        except BackupError as error:
            return Outcome((error.reason,), None)
        with self._turns.take() as work:
            self._check_room(path.stat().st_size)
            return self._checked(path, header, work)

    def remove(self, path: Path) -> None:
        """Delete a backup here, and its twin in the second place."""
        with suppress(OSError):
            path.unlink(missing_ok=True)
        second = self.read().second_folder
        if second:
            with suppress(OSError):
                (Path(second) / self.own_name / path.name).unlink(missing_ok=True)

    # The second place

    def copy_out(self, path: Path, folder: Path) -> None:
        """Copy a backup to the second place; with a folder as `path`, only try whether it can be.

        Raises:
            BackupError: it cannot be written there, or lies within the profile's folder.
        """
        own = self.books.parent.resolve()
        if folder.resolve().is_relative_to(own):
            raise BackupError(str(folder), "it is within the profile's own folder")
        to = folder / self.own_name
        try:
            if not folder.is_dir():
                raise BackupError(str(folder), "there is no such folder", "connect its disk")
            to.mkdir(exist_ok=True, mode=0o700)
            if path.is_file() and not (to / path.name).exists():
                put_beside(path, to / path.name)
        except OSError as error:
            raise BackupError(str(folder), f"it cannot be written to ({error.strerror})") from error

    def is_other_device(self, folder: Path) -> bool:
        """Tell whether a folder lies on another device than the books; False if it is gone."""
        try:
            return folder.stat().st_dev != self.books.parent.stat().st_dev
        except OSError:
            return False

    # Notes

    def read(self) -> Stored:
        """Return what is noted; where nothing is, what the names of the files tell."""
        stored = self._notes.read()
        if stored.last_good_at is None and stored.failing_since is None:
            times = [one.made_at for one in self.list() if one.is_verified]
            if times:
                return replace(stored, last_good_at=times[0], first_at=times[-1])
        return stored

    def write(self, stored: Stored) -> None:
        """Note it; where that cannot be written it is kept in memory."""
        self._notes.write(stored)


def _new_file(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")
