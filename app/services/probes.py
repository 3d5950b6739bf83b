"""What the doctor looks at: each probe one subject, told in words for people."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.ports.backups import BackupState
from app.ports.clock import Clock
from app.ports.keys import Way, WayFacts
from app.ports.storage import Database
from app.services.backups import BackupService
from app.services.doctor import Finding, Level, Probe
from app.services.keys import KeyService

MIB = 2**20
LITTLE_ROOM = 256 * MIB
OLD_BACKUP = timedelta(days=3)
OLD_DRILL = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Machine:
    """What the computer says; see `app.machine.facts` and `app.machine.hardening`."""

    too_open: Callable[[Path], bool]
    is_foreign: Callable[[Path], bool]
    synced_by: Callable[[Path], str]
    free_bytes: Callable[[Path], int]
    has_swap: Callable[[], bool]
    is_dumpable: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Subject:
    """The books that are looked at."""

    database: Database
    place: Path | None  # None: on a server
    private: Sequence[Path]  # files and folders that nobody else may read
    keys: KeyService | None
    backups: BackupService
    warnings: Sequence[str]  # what was found when they were opened
    clock: Clock


def probes(subject: Subject, machine: Machine) -> list[tuple[str, Probe]]:
    """Return the probes of open books."""
    found: list[tuple[str, Probe]] = [
        ("encryption", lambda: encryption(subject)),
        ("ways", lambda: ways(subject)),
        ("second_factor", lambda: second_factor(subject)),
        ("backup", lambda: backups(subject)),
        ("drill", lambda: drill(subject)),
        ("chain", lambda: chain(subject)),
        ("pages", lambda: pages(subject)),
        ("clock", lambda: clock(subject)),
        ("memory", lambda: memory(machine)),
    ]
    if subject.place is not None:
        found += [
            ("permissions", lambda: permissions(subject, machine)),
            ("folder", lambda: folder(subject, machine)),
            ("room", lambda: room(subject, machine)),
        ]
    return found


def encryption(subject: Subject) -> Iterator[Finding]:
    """Tell whether the file is encrypted."""
    if subject.place is None:
        yield Finding(
            "encryption",
            Level.NOTE,
            "The books are on a server",
            "whoever runs it can read them; secrets and attachments are sealed"
            if subject.keys
            else "whoever runs it can read them",
            "" if subject.keys else "set a passphrase, so that secrets can be kept",
        )
    elif subject.database.is_encrypted:
        yield Finding("encryption", Level.OK, "The file is encrypted", "every page, AES-256")
    else:
        yield Finding(
            "encryption",
            Level.WARN,
            "The file is not encrypted",
            "whoever can read the file can read your books",
            "encrypt it",
        )


def ways(subject: Subject) -> Iterator[Finding]:
    """Tell what opens the books, and what would be lost with it."""
    if subject.keys is None:
        return
    facts = {one.way: one for one in subject.keys.facts()}
    lasting = [way for way in facts if way is not Way.KEYRING]
    if len(lasting) == 1:
        only = lasting[0].value
        yield Finding(
            "ways",
            Level.WARN,
            f"Only the {only} opens these books on another computer",
            "if it is lost, so are they",
            "make a recovery code" if lasting[0] is Way.PASSPHRASE else "set a passphrase",
        )
    for way, fact in facts.items():
        yield Finding(f"way.{way.value}", Level.OK, _way_words(way), _way_detail(fact))
    problem = subject.keys.keyring_problem()
    if problem and Way.KEYRING in facts:
        yield Finding(
            "keyring", Level.NOTE, "The keyring does not answer now", problem,
            "the other ways open the books",
        )  # fmt: skip


def _way_words(way: Way) -> str:
    return {
        Way.PASSPHRASE: "A passphrase opens them",
        Way.RECOVERY: "There is a recovery code",
        Way.KEYRING: "This computer's keyring opens them",
    }[way]


def _way_detail(fact: WayFacts) -> str:
    made = f"made on {fact.made_at:%Y-%m-%d}"
    return f"{fact.detail}, {made}" if fact.detail else made


def second_factor(subject: Subject) -> Iterator[Finding]:
    """Tell whether revealing and exporting ask for a code."""
    if subject.keys is None:
        return
    if subject.keys.has_totp():
        yield Finding("second_factor", Level.OK, "Exporting asks for a second factor")
    else:
        yield Finding(
            "second_factor", Level.NOTE, "There is no second factor",
            "exporting and showing secrets ask for nothing more", "set one up",
        )  # fmt: skip


def backups(subject: Subject) -> Iterator[Finding]:
    """Tell how old the newest good backup is, and where the backups are."""
    state, now = subject.backups.state(), subject.clock.now()
    if state.problem:
        level = Level.BAD if state.level.value == "red" else Level.WARN
        yield Finding("backup", level, "The last backup failed", state.problem, "back up now")
    elif state.last_good_at is None:
        is_empty = not subject.backups.has_changes()
        yield Finding(
            "backup", Level.NOTE if is_empty else Level.WARN, "There is no backup yet", "",
            "back up now",
        )  # fmt: skip
    else:
        age = now - state.last_good_at
        is_old = state.is_due and age > OLD_BACKUP
        yield Finding(
            "backup",
            Level.WARN if is_old else Level.OK,
            f"The newest verified backup is of {state.last_good_at:%Y-%m-%d %H:%M}",
            "it lacks the changes since" if state.is_due else "nothing changed since",
            "back up now" if is_old else "",
        )
    yield from _places(state)


def _places(state: BackupState) -> Iterator[Finding]:
    if state.second_folder is None:
        yield Finding(
            "backup_second_place", Level.NOTE, "All backups are in one place",
            "a fire, a thief or a broken disk takes them all", "choose a second place",
        )  # fmt: skip
    elif state.same_device:
        yield Finding(
            "backup_second_place", Level.WARN, "All backups are on one disk",
            "if it fails, all of them are gone", "choose a second place on another disk",
        )  # fmt: skip
    else:
        yield Finding("backup_second_place", Level.OK, "There is a second place for backups")


def drill(subject: Subject) -> Iterator[Finding]:
    """Tell when a restore was last proven."""
    last, now = subject.backups.last_drill(), subject.clock.now()
    if last is None:
        yield Finding("drill", Level.NOTE, "No restore was proven yet", "", "prove one now")
    elif not last.is_equal:
        yield Finding(
            "drill", Level.BAD, "The last restore did not come out equal",
            "; ".join(last.problems), "make a new backup, and prove it",
        )  # fmt: skip
    elif now - last.at > OLD_DRILL:
        days = (now - last.at).days
        yield Finding(
            "drill", Level.WARN, f"No restore was proven for {days} days", "", "prove one now"
        )
    else:
        yield Finding(
            "drill", Level.OK, f"A restore was proven on {last.at:%Y-%m-%d}",
            f"{last.seconds:.1f} s, {last.entries} entries, all equal",
        )  # fmt: skip


def chain(subject: Subject) -> Iterator[Finding]:
    """Tell whether the books still reach as far as they did."""
    for warning in subject.warnings:
        yield Finding("anchor", Level.BAD, "Something was found at the start", warning)
    if not subject.warnings:
        yield Finding("anchor", Level.OK, "The books reach as far as when they were last closed")


def pages(subject: Subject) -> Iterator[Finding]:
    """Tell whether every page of an encrypted file is as it was written."""
    if not subject.database.is_encrypted:
        return
    found = subject.database.page_problems()
    if found:
        yield Finding(
            "pages", Level.BAD, "The file is damaged", found[0],
            "restore the newest backup, or salvage what can be read",
        )  # fmt: skip
    else:
        yield Finding("pages", Level.OK, "Every page of the file is as it was written")


def clock(subject: Subject) -> Iterator[Finding]:
    """Tell whether the clock is behind what was recorded."""
    with subject.database.reading() as unit:
        newest = unit.ledger.batches(1)
    if newest and newest[0].recorded_at > subject.clock.now() + timedelta(minutes=5):
        yield Finding(
            "clock", Level.WARN, "This computer's clock is behind",
            "something was recorded later than now", "set the clock",
        )  # fmt: skip


def permissions(subject: Subject, machine: Machine) -> Iterator[Finding]:
    """Tell who else can read the files."""
    wide = [path for path in subject.private if path.exists() and machine.too_open(path)]
    foreign = [path for path in subject.private if path.exists() and machine.is_foreign(path)]
    if wide:
        names = ", ".join(path.name for path in wide)
        yield Finding(
            "permissions", Level.WARN, "Other people of this computer can read your files", names,
            "coffer doctor --repair closes them",
        )  # fmt: skip
    if foreign:
        names = ", ".join(path.name for path in foreign)
        yield Finding("permissions", Level.WARN, "Some files belong to another account", names)
    if not wide and not foreign:
        yield Finding("permissions", Level.OK, "Nobody else on this computer can read the files")


def folder(subject: Subject, machine: Machine) -> Iterator[Finding]:
    """Tell whether something copies the folder elsewhere while it is written to."""
    name = machine.synced_by(subject.place) if subject.place else ""
    if name:
        yield Finding(
            "folder", Level.WARN, f"The books lie in a folder of {name}",
            "copies made while Coffer writes may be torn, and two computers may write at once",
            "keep the books elsewhere, and the second place of backups here",
        )  # fmt: skip


def room(subject: Subject, machine: Machine) -> Iterator[Finding]:
    """Tell how much room the disk has."""
    if subject.place is None:
        return
    free = machine.free_bytes(subject.place)
    needed = max(LITTLE_ROOM, 2 * subject.place.stat().st_size)
    if free < needed:
        yield Finding(
            "room", Level.WARN, "The disk is nearly full",
            f"{free // MIB} MiB are free; backups need {needed // MIB} MiB", "make room",
        )  # fmt: skip
    else:
        yield Finding("room", Level.OK, "There is room on the disk")


def memory(machine: Machine) -> Iterator[Finding]:
    """Tell whether other programs can look into this one."""
    if machine.is_dumpable():
        yield Finding(
            "memory", Level.WARN, "Other programs of yours can read Coffer's memory",
            "the system refused to forbid it",
        )  # fmt: skip
    else:
        yield Finding("memory", Level.OK, "Other programs of yours cannot read Coffer's memory")
    if machine.has_swap():
        yield Finding(
            "swap", Level.NOTE, "This computer may write memory to its disk", "",
            "encrypt the swap space, as full disk encryption does",
        )  # fmt: skip
