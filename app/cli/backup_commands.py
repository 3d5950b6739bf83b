"""The commands about backups: make one, list and prove them, restore one."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from app import bootstrap
from app.bootstrap import Coffer
from app.cli.output import Output, money, table
from app.cli.unlocking import VARIABLE, given_secret, way_of
from app.domain.errors import LockedError
from app.domain.times import iso
from app.ports.keys import Way
from app.services.backups import BackupInfo, BackupKind, BackupService, DrillResult

DONE, FAILED = 0, 1


def backup(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Make a verified backup, to a file or folder of the person's own or among the others."""
    target = Path(arguments.file).expanduser().absolute() if arguments.file else None
    made = coffer.backups.make(BackupKind.MANUAL, target)
    output.done(_info(made), f"Made and verified {made.path} ({_size(made.size)}).")
    return DONE


def backups(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the backups; prove that they can be restored; thin them out."""
    deeds: dict[str, Callable[[BackupService, Output], int]] = {
        "list": _list,
        "drill": _drill,
        "thin": _thin,
    }
    return deeds[arguments.deed](coffer.backups, output)


def restore(place: str, arguments: Namespace, output: Output) -> int:
    """Put a backup in place of the books; the ones that were there are kept beside."""
    path = Path(arguments.file).expanduser().absolute()
    way, secret = _secret(path, arguments)
    done = bootstrap.restore_backup(place, path, way=way, secret=secret)
    lines = [f"Restored the books of {iso(done.made_at)} ({done.entries} entries)."]
    if done.kept is not None:
        lines.append(f"The ones that were there are kept: {done.kept}")
    if done.has_other_keys:
        lines.append("They open with the passphrase and the recovery code of that time.")
    if done.paused:
        lines.append(
            f"Their connections are paused ({done.paused}): resume them here once no other copy of "
            "these books runs them."
        )
    output.answer(
        {
            "made_at": done.made_at,
            "entries": done.entries,
            "kept": str(done.kept) if done.kept else None,
            "keys_of_that_time": done.has_other_keys,
            "connections_paused": done.paused,
        },
        lines,
    )
    return DONE


def _list(service: BackupService, output: Output) -> int:
    found, state = service.list(), service.state()
    rows = [
        [
            one.path.name,
            iso(one.made_at)[:16],
            str(one.kind),
            _size(one.size),
            "–" if one.entries is None else str(one.entries),
            money(one.net_worth, one.base) if one.base else "–",
            one.problem or ("verified" if one.is_verified else "not verified"),
        ]
        for one in found
    ]
    last = service.last_drill()
    lines = [
        *table(["file", "made", "why", "size", "entries", "net worth", ""], rows, left=3),
        f"in {state.folder}",
        f"last proven restore: {_drilled(last)}" if last else "no restore was proven yet",
        *([f"{state.level}: {state.problem}"] if state.problem else []),
    ]
    output.answer(
        {
            "backups": [_info(one) for one in found],
            "folder": str(state.folder),
            "second_folder": str(state.second_folder) if state.second_folder else None,
            "same_device": state.same_device,
            "last_good_at": state.last_good_at,
            "is_due": state.is_due,
            "is_drill_due": state.is_drill_due,
            "level": state.level,
            "problem": state.problem,
            "last_drill": _result(last) if last else None,
        },
        lines,
    )
    return DONE


def _drill(service: BackupService, output: Output) -> int:
    done = service.drill()
    output.answer(_result(done), [f"restored and re-totalled: {_drilled(done)}", *(done.problems)])
    return DONE if done.is_equal else FAILED


def _thin(service: BackupService, output: Output) -> int:
    gone = service.thin()
    output.done({"removed": [one.name for one in gone]}, f"Removed {len(gone)} backups.")
    return DONE


def _secret(path: Path, arguments: Namespace) -> tuple[Way, str]:
    """Return what may open a backup: given, of the keyring, or asked for."""
    state = bootstrap.backup_standing(path)
    given = given_secret(arguments.passphrase_file, VARIABLE)
    if not state.has_keys:
        return Way.PASSPHRASE, ""
    if given is not None:
        return way_of(given), given
    if not (sys.stdin and sys.stdin.isatty()):
        if Way.KEYRING in state.ways:
            return Way.KEYRING, ""
        raise LockedError(
            str(path),
            "it is locked by the keys of its time",
            f"give --passphrase-file FILE (- for standard input), or set {VARIABLE}",
        )
    secret = getpass.getpass(f"Passphrase or recovery code of {state.name or path.name}, then: ")
    return way_of(secret), secret


def _info(one: BackupInfo) -> dict[str, object]:
    return {
        "path": str(one.path),
        "made_at": one.made_at,
        "kind": one.kind,
        "size": one.size,
        "is_verified": one.is_verified,
        "entries": one.entries,
        "net_worth": one.net_worth,
        "base": one.base,
        "problem": one.problem,
    }


def _result(one: DrillResult) -> dict[str, object]:
    return {
        "at": one.at,
        "path": str(one.path),
        "also": str(one.also) if one.also else None,
        "seconds": str(one.seconds),
        "entries": one.entries,
        "net_worth": one.net_worth,
        "base": one.base,
        "is_equal": one.is_equal,
        "problems": list(one.problems),
    }


def _drilled(one: DrillResult) -> str:
    verdict = "equal to the last digit" if one.is_equal else "NOT EQUAL"
    worth = f", net worth {money(one.net_worth, one.base)} {one.base}" if one.base else ""
    return f"{iso(one.at)[:16]}, {one.seconds:.1f} s, {one.entries} entries{worth}: {verdict}"


def _size(size: int) -> str:
    return f"{size / 2**20:.1f} MiB"
