"""What the sections of Settings ask of open books, made up."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.audit import AuditLine
from app.domain.errors import CofferError, RefusedError, WrongSecretError
from app.domain.notices.records import Rules
from app.ports.backups import BackupInfo, BackupKind, BackupState, DrillResult, Level
from app.ports.keys import Way, WayFacts
from app.services.archive import ArchiveInfo
from app.services.changes import Changes, Topic
from app.services.keys import CodeSetup
from app.services.profiles import ProfileInfo
from tests.unit.ui.fakes import FakeCoffer
from tests.updates_fakes import a_service
from ui.settings.closed import FrameHooks

CODE = "4XJM-9C2T-HW7K-0QZP-81RB-V5NE-6D3G"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
NOW = datetime.now(UTC)
SETTINGS = Changes(frozenset({Topic.SETTINGS}))
FOLDER = Path("/home/anna/.local/share/coffer/profiles/household/backups")


def _facts() -> dict[Way, WayFacts]:
    detail = "Argon2id, 256 MiB, 3 rounds"
    return {
        Way.PASSPHRASE: WayFacts(Way.PASSPHRASE, NOW - timedelta(days=41), detail),
        Way.RECOVERY: WayFacts(Way.RECOVERY, NOW - timedelta(days=41)),
    }


@dataclass
class FakeKeys:
    ways: dict[Way, WayFacts] = field(default_factory=_facts)
    passphrase: str = "correct staple"
    problem: str = ""
    totp: bool = False
    name: str = "Household"
    fails: CofferError | None = None
    checked: list[str] = field(default_factory=list)

    def rename(self, name: str) -> None:
        self.name = name

    def facts(self) -> list[WayFacts]:
        return list(self.ways.values())

    def keyring_problem(self) -> str:
        return self.problem

    def change_passphrase(self, current: str, new: str) -> Changes:
        if current != self.passphrase:
            raise WrongSecretError("/books", "the passphrase is wrong")
        return self.set_passphrase(new)

    def set_passphrase(self, new: str) -> Changes:
        self.passphrase = new
        return SETTINGS

    def new_recovery_code(self) -> str:
        self.ways[Way.RECOVERY] = WayFacts(Way.RECOVERY, NOW)
        return CODE

    def remember(self) -> Changes:
        if self.fails is not None:
            raise self.fails
        self.ways[Way.KEYRING] = WayFacts(Way.KEYRING, NOW)
        return SETTINGS

    def forget(self, way: Way) -> Changes:
        del self.ways[way]
        return SETTINGS

    def has_totp(self) -> bool:
        return self.totp

    def begin_totp(self, name: str = "Coffer") -> CodeSetup:
        return CodeSetup(SECRET, f"otpauth://totp/Coffer:{name}?secret={SECRET}&issuer=Coffer")

    def confirm_totp(self, code: str) -> Changes:
        self.check_totp(code)
        self.totp = True
        return SETTINGS

    def remove_totp(self, code: str) -> Changes:
        self.check_totp(code)
        self.totp = False
        return SETTINGS

    def check_totp(self, code: str) -> None:
        self.checked.append(code)
        if code != "123456":
            raise RefusedError("the code is wrong, or was used already")


@dataclass
class FakeEncryption:
    on: bool = True

    def is_encrypted(self) -> bool:
        return self.on


ROWS = (
    ("price changed", "NVDA 2026-11-19", "187.10 USD", "188.32 USD"),
    ("unlocked", "keys", "", "passphrase, by window"),
    ("unlock refused", "keys", "", "passphrase, by window (2 times)"),
    ("setting", "base_currency", "EUR", "USD"),
    ("account changed", "Nordea", "checking EUR, shown", "checking EUR, hidden"),
    ("imported", "activities-2026.csv", "", "418 entries"),
    ("recovery code made", "keys", "", ""),
    ("undone", "Buy of 3 AAPL", "1 entry", ""),
)


@dataclass
class FakeTrail:
    rows: int = 300
    asked: list[tuple[int, int | None, str]] = field(default_factory=list)

    def all(self, text: str) -> list[AuditLine]:
        made = []
        for number in range(self.rows, 0, -1):
            action, subject, before, after = ROWS[(self.rows - number) % len(ROWS)]
            whole = f"{action} {subject} {before} {after} anna-laptop"
            if text.lower() in whole.lower():
                at = NOW - timedelta(hours=7 * (self.rows - number))
                made.append(AuditLine(number, at, "anna-laptop", action, subject, before, after))
        return made

    def lines(
        self, limit: int = 100, before_id: int | None = None, text: str = ""
    ) -> list[AuditLine]:
        self.asked.append((limit, before_id, text))
        return [one for one in self.all(text) if before_id is None or one.id < before_id][:limit]

    def count(self, text: str = "") -> int:
        return len(self.all(text))


def a_backup(days: int, kind: BackupKind, *, problem: str = "", **more: Any) -> BackupInfo:
    at = NOW - timedelta(days=days, minutes=7)
    name = f"coffer-{at:%Y%m%dT%H%M%SZ}-{kind}.coffer-backup"
    made = BackupInfo(
        FOLDER / name, at, kind, 3_412_992 - 21_504 * days, not problem, 1204 - days,
        Decimal("689106.31") - 812 * days, "USD", problem,
    )  # fmt: skip
    return replace(made, **more)


def _backups() -> list[BackupInfo]:
    return [
        a_backup(0, BackupKind.AUTO),
        a_backup(0, BackupKind.MANUAL, made_at=NOW - timedelta(hours=3)),
        a_backup(1, BackupKind.CLOSE),
        a_backup(2, BackupKind.IMPORT),
        a_backup(9, BackupKind.MIGRATION, entries=None, net_worth=None),
        a_backup(16, BackupKind.CLOSE, problem="the net worth differs from the manifest"),
    ]


def _drill() -> DrillResult:
    return DrillResult(
        NOW - timedelta(days=3), FOLDER / "x", 4.1, 1204, Decimal("689106.31"), "USD", True
    )


def a_state(**more: Any) -> BackupState:
    made = BackupState(
        last_good_at=NOW - timedelta(minutes=7), last_drill=_drill(), is_due=False,
        is_drill_due=False, problem="", level=Level.OK, folder=FOLDER,
        second_folder=Path("/media/anna/disk/coffer"), same_device=False,
    )  # fmt: skip
    return replace(made, **more)


@dataclass
class FakeBackups:
    found: list[BackupInfo] = field(default_factory=_backups)
    stand: BackupState = field(default_factory=a_state)
    last: DrillResult | None = field(default_factory=_drill)
    made: list[tuple[str, Path | None]] = field(default_factory=list)
    folders: list[Path | None] = field(default_factory=list)
    drills: int = 0
    fails: CofferError | None = None

    def make(self, kind: Any, target: Path | None = None, progress: Any = None) -> BackupInfo:
        progress.step(1, 3, "copying")
        if self.fails is not None:
            raise self.fails
        self.made.append((str(kind), target))
        return a_backup(0, BackupKind.MANUAL, path=target or FOLDER / "new.coffer-backup")

    def list(self) -> Any:
        return self.found

    def has_changes(self) -> bool:
        return True

    def state(self) -> BackupState:
        return self.stand

    def set_folder(self, path: Path | None) -> BackupState:
        if self.fails is not None:
            raise self.fails
        self.folders.append(path)
        self.stand = replace(self.stand, second_folder=path)
        return self.stand

    def drill(self, progress: Any = None) -> DrillResult:
        progress.step(1, 2, "restoring")
        self.drills += 1
        assert self.last is not None
        return self.last

    def last_drill(self) -> DrillResult | None:
        return self.last


def an_archive(place: str) -> ArchiveInfo:
    return ArchiveInfo(place, NOW, 419, 12_034, 3, 1, "Household", "USD")


@dataclass
class FakeArchive:
    exported: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)

    def export(self, target: str, progress: Any = None) -> Any:
        progress.step(1, 2, "writing")
        self.exported.append(target)
        return an_archive(target)

    def load(self, source: str, progress: Any = None) -> Any:
        self.loaded.append(source)
        return an_archive(source)


@dataclass(frozen=True)
class FakeFinding:
    code: str
    level: str
    title: str
    detail: str
    remedy: str = ""


@dataclass(frozen=True)
class FakeReport:
    findings: tuple[FakeFinding, ...]


FINDINGS = (
    FakeFinding("encryption", "ok", "The file is encrypted", "every page, AES-256"),
    FakeFinding("way.recovery", "ok", "There is a recovery code", "made 41 days ago"),
    FakeFinding("backup_second_place", "warn", "All backups are on one disk",
                "if it fails, all of them are gone", "choose a second place on another disk"),
    FakeFinding("drill", "bad", "No restore was proven for 23 days",
                "the last one ran on 29 October", "prove one now"),
    FakeFinding("anchor", "ok", "The ledger is whole", "checked this morning, 419 entries"),
    FakeFinding("stale_prices", "note", "3 prices are old", "the oldest is of 2 November"),
)  # fmt: skip


@dataclass
class FakeDoctor:
    findings: tuple[FakeFinding, ...] = FINDINGS
    asked: int = 0

    def examine(self, progress: Any = None) -> FakeReport:
        self.asked += 1
        if progress is not None:
            progress.step(1, 2, "checking")
        return FakeReport(self.findings)


@dataclass
class FakeNotifying:
    """Notices as delivered: no channel, and none that could be added."""

    kept: Rules = field(default_factory=Rules)

    def rules(self) -> Rules:
        return self.kept

    def set_rules(self, rules: Rules) -> Changes:
        self.kept = rules
        return SETTINGS

    def channels(self) -> list[Any]:
        return []

    def facts(self) -> list[Any]:
        return []

    def history(self, limit: int) -> list[Any]:
        return []


@dataclass
class SecuredCoffer(FakeCoffer):
    keys: Any = field(default_factory=FakeKeys)
    encryption: Any = field(default_factory=FakeEncryption)
    trail: Any = field(default_factory=FakeTrail)
    backups: Any = field(default_factory=FakeBackups)
    archive: Any = field(default_factory=FakeArchive)
    doctor: Any = field(default_factory=FakeDoctor)
    diagnostics: Any = field(default_factory=object)
    notifying: Any = field(default_factory=FakeNotifying)
    updates: Any = field(default_factory=a_service)


def a_profile(name: str, folder: str, *, is_open: bool = False, has_keys: bool = True) -> Any:
    path = Path("/home/anna/.local/share/coffer/profiles") / folder
    return ProfileInfo(
        name, path, str(path / "coffer.db"), is_open, has_keys, has_keys,
        3_412_992 if has_keys else 81_920, NOW - timedelta(hours=5),
    )  # fmt: skip


PROFILES = (
    a_profile("Household", "household", is_open=True),
    a_profile("Lindqvist AB", "lindqvist"),
    a_profile("Trial", "trial", has_keys=False),
)


@dataclass
class FakeFrame:
    """What the frame does when work needs the books closed."""

    closed: int = 0
    let_gone: int = 0
    opened: list[tuple[str, Way | None, str]] = field(default_factory=list)
    begun: int = 0
    views: list[Any] = field(default_factory=list)  # else nothing would keep them

    def hooks(self) -> FrameHooks:
        return FrameHooks(self._let_go, self._open, self._begin)

    def _let_go(self) -> Callable[[], None]:
        self.let_gone += 1
        return self._close

    def _close(self) -> None:
        self.closed += 1

    def _open(self, place: str, way: Way | None, secret: str) -> None:
        self.opened.append((place, way, secret))

    def _begin(self) -> None:
        self.begun += 1
