"""The signed folder: begun once, then a release, a renewal or other keys at a time.

What is made is verified by the rules of those who read it before it takes its place; the newest
`timestamp.json` comes last, so a reader never finds a half of it.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import Key, Signer  # type: ignore[attr-defined]  # documented home
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (  # type: ignore[attr-defined]  # their documented home
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from app.domain.updates.releases import Release, release_text
from app.machine.atomic import write_atomic
from installers.running import PackagingError

LASTS = {
    Root.type: timedelta(days=730),
    Targets.type: timedelta(days=365),
    Snapshot.type: timedelta(days=90),
    Timestamp.type: timedelta(days=14),  # as long as somebody could hold newer news back
}
TARGET = "release.json"
STAGED = "root.staged"  # lacks signatures; no reader asks for it
PUBLIC = 0o644


@dataclass(frozen=True, slots=True)
class Holders:
    """Whose keys count for what."""

    root: Sequence[Key]
    targets: Sequence[Key]
    online: Sequence[Key]  # of snapshot and timestamp
    root_threshold: int = 1
    targets_threshold: int = 1

    def roles(self) -> dict[str, Role]:
        """Return them as a root names them."""
        ids = {
            Root.type: (self.root, self.root_threshold),
            Targets.type: (self.targets, self.targets_threshold),
            Snapshot.type: (self.online, 1),
            Timestamp.type: (self.online, 1),
        }
        return {
            name: Role([key.keyid for key in keys], threshold)
            for name, (keys, threshold) in ids.items()
        }

    def keys(self) -> dict[str, Key]:
        """Return all of them by their ids."""
        return {key.keyid: key for key in (*self.root, *self.targets, *self.online)}


@dataclass(frozen=True, slots=True)
class Published:
    """A folder that a web server gives out."""

    folder: Path
    now: datetime  # aware

    @property
    def metadata(self) -> Path:
        return self.folder / "metadata"

    def root_path(self) -> Path:
        """Return the newest root.

        Raises:
            PackagingError: there is none.
        """
        return self.metadata / f"{self._newest(Root.type)}.root.json"

    def begin(self, holders: Holders, signers: Sequence[Signer]) -> None:
        """Make the first root.

        Raises:
            PackagingError: it was begun already, or signatures are missing.
        """
        if self.metadata.exists() and any(self.metadata.iterdir()):
            raise PackagingError(f"{self.metadata}: it was begun already")
        self._stage(Root(1, None, self._end(Root.type), holders.keys(), holders.roles()))
        if not self.sign(signers):
            raise PackagingError("the first root lacks signatures of its own keys")

    def rotate(self, holders: Holders, signers: Sequence[Signer]) -> bool:
        """Put other keys in place of those that count; tell whether it has all its signatures.

        Enough holders of the old root and of the new one have to sign; see `sign`.
        """
        number = self._newest(Root.type) + 1
        self._stage(Root(number, None, self._end(Root.type), holders.keys(), holders.roles()))
        return self.sign(signers)

    def sign(self, signers: Sequence[Signer]) -> bool:
        """Add signatures to the root that waits; once it has enough, it counts. Tell whether so."""
        path = self.metadata / f"{STAGED}.json"
        if not path.is_file():
            raise PackagingError("no root waits for signatures")
        staged: Metadata[Root] = Metadata.from_file(str(path))
        known = self._read(Root.type).signed if staged.signed.version > 1 else None
        ids = set(staged.signed.roles[Root.type].keyids)
        ids |= set(known.roles[Root.type].keyids) if known is not None else set()
        for signer in signers:
            if signer.public_key.keyid not in ids:
                raise PackagingError("a key that signs holds no root, neither the old nor the new")
            staged.sign(signer, append=True)
        try:
            for each in (staged.signed, *([known] if known is not None else [])):
                each.verify_delegate(Root.type, staged.signed_bytes, staged.signatures)
        except RepositoryError:
            self._write(STAGED, staged)
            return False
        self._write(f"{staged.signed.version}.root", staged)
        path.unlink()
        return True

    def release(
        self, release: Release, targets: Sequence[Signer], online: Sequence[Signer]
    ) -> None:
        """Say that a release is the newest.

        Raises:
            PackagingError: the keys are not those of the root.
        """
        content = release_text(release).encode()
        described = TargetFile.from_data(TARGET, content, ["sha256"])
        digest = hashlib.sha256(content).hexdigest()
        self._put(self.folder / "targets" / f"{digest}.{TARGET}", content)
        number = self._next(Targets.type)
        made = Targets(number, None, self._end(Targets.type), {TARGET: described})
        self._signed(Targets.type, f"{number}.targets", Metadata(made), targets)
        self.freshen(online, is_changed=True)

    def freshen(self, online: Sequence[Signer], *, is_changed: bool = False) -> None:
        """Say that what was said last is still so.

        Raises:
            PackagingError: there was no release yet, what was said has ended or is signed with
                keys that went, or the key is not the root's.
        """
        told = self._read(Targets.type)
        if not is_changed:
            self._require_believable(told)
        snapshot = self._read_or_none(Snapshot.type)
        left = snapshot.signed.expires - self.now if snapshot is not None else timedelta()
        is_ours = snapshot is not None and self._is_trusted(Snapshot.type, snapshot)
        if is_changed or not is_ours or left < LASTS[Snapshot.type] / 2:
            number = self._next(Snapshot.type)
            meta = {"targets.json": MetaFile(told.signed.version)}
            made = Snapshot(number, None, self._end(Snapshot.type), meta)
            self._signed(Snapshot.type, f"{number}.snapshot", Metadata(made), online)
        path = self.metadata / f"{self._newest(Snapshot.type)}.snapshot.json"
        content = path.read_bytes()
        listed = MetaFile.from_data(self._newest(Snapshot.type), content, ["sha256"])
        before = self._read_or_none(Timestamp.type)
        number = before.signed.version + 1 if before is not None else 1
        stamp = Timestamp(number, None, self._end(Timestamp.type), listed)
        self._signed(Timestamp.type, Timestamp.type, Metadata(stamp), online)

    # Files

    def _signed(
        self, role: str, name: str, made: "Metadata[Any]", signers: Sequence[Signer]
    ) -> None:
        for signer in signers:
            made.sign(signer, append=True)
        if not self._is_trusted(role, made):
            raise PackagingError(f"{role}: these are not the keys that the root names for it")
        self._write(name, made)

    def _require_believable(self, told: "Metadata[Any]") -> None:
        """Raise PackagingError if readers refuse root or targets, however fresh the rest is."""
        if self._read(Root.type).signed.is_expired(self.now):
            raise PackagingError("root: it has ended: make a new one (rotate)")
        again = "say the release again (release)"
        if told.signed.is_expired(self.now):
            raise PackagingError(f"targets: it has ended: {again}")
        if not self._is_trusted(Targets.type, told):
            raise PackagingError(f"targets: the root does not name its keys any more: {again}")

    def _is_trusted(self, role: str, made: "Metadata[Any]") -> bool:
        root: Root = self._read(Root.type).signed
        try:
            root.verify_delegate(role, made.signed_bytes, made.signatures)
        except RepositoryError:
            return False
        return True

    def _stage(self, root: Root) -> None:
        self._write(STAGED, Metadata(root))

    def _write(self, name: str, made: "Metadata[Any]") -> None:
        self._put(self.metadata / f"{name}.json", made.to_bytes())

    def _put(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, content, PUBLIC)

    def _read(self, role: str) -> "Metadata[Any]":
        found = self._read_or_none(role)
        if found is None:
            raise PackagingError(f"{self.metadata}: there is no {role} yet")
        return found

    def _read_or_none(self, role: str) -> "Metadata[Any] | None":
        if role == Timestamp.type:
            path = self.metadata / f"{role}.json"
        else:
            path = self.metadata / f"{max(self._numbers(role), default=0)}.{role}.json"
        return Metadata.from_file(str(path)) if path.is_file() else None

    def _numbers(self, role: str) -> list[int]:
        found = (path.name.partition(".")[0] for path in self.metadata.glob(f"*.{role}.json"))
        return [int(number) for number in found if number.isdecimal()]

    def _newest(self, role: str) -> int:
        numbers = self._numbers(role)
        if not numbers:
            raise PackagingError(f"{self.metadata}: there is no {role} yet")
        return max(numbers)

    def _next(self, role: str) -> int:
        return max(self._numbers(role), default=0) + 1

    def _end(self, role: str) -> datetime:
        return (self.now + LASTS[role]).replace(microsecond=0)
