"""The doctor, the diagnostics bundle and the profiles: what they need, put together."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.keyed import files_of, gate_of, is_server, needs_key, standing
from app.settings import read_places, remember

if TYPE_CHECKING:
    from app.ports.clock import Clock
    from app.ports.storage import Database
    from app.services.backups import BackupService
    from app.services.diagnostics import DiagnosticsService
    from app.services.doctor import DoctorService
    from app.services.keys import KeyService
    from app.services.profiles import ProfileInfo, ProfileKeeper


def doctor_of(
    database: Database,
    place: str,
    keys: KeyService | None,
    backups: BackupService,
    warnings: Sequence[str],
    clock: Clock,
) -> DoctorService:
    """Return the doctor of open books."""
    from app.machine import facts, hardening
    from app.services.doctor import DoctorService
    from app.services.probes import Machine, Subject, probes

    path = None if is_server(place) else Path(place).expanduser().absolute()
    machine = Machine(
        facts.too_open,
        facts.is_foreign,
        facts.synced_by,
        facts.free_bytes,
        facts.has_swap,
        hardening.is_dumpable,
    )
    subject = Subject(database, path, private_files(place), keys, backups, warnings, clock)
    return DoctorService(probes(subject, machine))


def diagnostics_of(database: Database, place: str, doctor: DoctorService) -> DiagnosticsService:
    """Return what puts the bundle for a question together."""
    from app import __version__
    from app.db.version import HEAD
    from app.machine.redact import redactor
    from app.services.diagnostics import DiagnosticsService

    logs = files_of(place).logs
    return DiagnosticsService(
        database, doctor, __version__, HEAD, logs, redactor.clean, Path.home()
    )


def private_files(place: str) -> list[Path]:
    """Return the files of some books that nobody else may read, as far as there are any."""
    files = files_of(place)
    own = [files.keys, files.attempts, files.anchor, files.backups, files.logs]
    if not is_server(place):
        path = Path(place).expanduser().absolute()
        own = [path, path.with_name(f"{path.name}-wal"), *own]
    return [path for path in own if path.exists()]


def repair_files(place: str) -> list[str]:
    """Do the repairs that take nothing away; return what was done, a line each."""
    from app.keys.stores import FileHeaderStore
    from app.machine.facts import close_up, too_open

    done = [
        f"closed {path.name} to others"
        for path in private_files(place)
        if too_open(path) and close_up(path)
    ]
    if not is_server(place) and standing(place).problem:
        keys = files_of(place).keys
        if FileHeaderStore(keys).repair():
            done.append(f"put the copy of {keys.name} in its place; the damaged one is kept beside")
    return done


def without_secrets(text: str) -> str:
    """Return a text without what looks like a secret: for reports of errors."""
    from app.machine.redact import redactor

    return redactor.clean(text)


def start_log(place: str) -> None:
    """Keep the program's log in the profile's folder."""
    from app.machine import logs

    logs.start(files_of(place).logs)


def note(event: str) -> None:
    """Write a line into the program's log: what happened, nothing of the books."""
    from app.machine.logs import log

    log.info("%s", event)


def can_repair_keys(place: str) -> bool:
    """Tell whether the key file is damaged, and its copy is not."""
    from app.keys.stores import FileHeaderStore

    if is_server(place) or not standing(place).problem:
        return False
    return FileHeaderStore(files_of(place).keys).has_good_copy()


def profile_keeper() -> ProfileKeeper:
    """Return what lists and changes the profiles."""
    from app.bootstrap.books import SystemClock
    from app.services.profiles import ProfileKeeper

    return ProfileKeeper(
        places=read_places(),
        clock=SystemClock(),
        standing=standing,
        is_encrypted=needs_key,
        rename_keys=lambda place, name: gate_of(place).rename(name),
        hold=_hold,
    )


def list_profiles(current: str = "") -> list[ProfileInfo]:
    """Return the profiles by name."""
    return profile_keeper().all(current)


def place_for_profile(name: str) -> str:
    """Return where a new profile of a name belongs."""
    return str(profile_keeper().place_for(name))


def rename_profile(name: str, new_name: str) -> ProfileInfo:
    """Give a profile another name; see `ProfileKeeper.rename`."""
    return profile_keeper().rename(name, new_name)


def delete_profile(name: str) -> Path:
    """Move a profile into the trash; see `ProfileKeeper.delete`."""
    return profile_keeper().delete(name)


def use_profile(name: str) -> ProfileInfo:
    """Make a profile the one that is opened next time."""
    found = profile_keeper().one(name)
    remember(read_places(), found.place)
    return found


def profile_place(name: str) -> str:
    """Return where the database of a profile lies, by its name or its folder's."""
    from app.domain.errors import UnknownNameError

    keeper = profile_keeper()
    try:
        return keeper.one(name).place
    except UnknownNameError:
        return str(keeper.place_for(name))


def _hold(books: Path) -> AbstractContextManager[object]:
    from app.machine.instance import hold

    return hold(books)
