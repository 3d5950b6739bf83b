"""The `coffer` command: parse, call one service, print. It never imports Qt."""

import importlib
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from app.bootstrap import Coffer, default_place, open_coffer, profile_place
from app.cli.arguments import parse
from app.cli.data_dir import data_dir
from app.cli.output import Output, let_go
from app.cli.unlocking import key_for
from app.domain.errors import (
    CofferError,
    DatabaseDamagedError,
    DatabaseMissingError,
    DatabaseNewerError,
    LockedError,
)
from app.machine.hardening import harden
from app.ports.keys import DataKey

DONE, FAILED, USAGE, LOCKED, DAMAGED, PARTLY = range(6)
WRITING = (
    "import",
    "executions",
    "demo",
    "undo",
    "reconcile",
    "links",
    "mark",
    "unmark",
    "import-archive",
    "jobs",
    "journal",
    "paper",
    "balances",
    "baskets",
    "close",
    "reopen",
    "vaults",
    "belongings",
    "loans",
    "cards",
    "yields",
    "options",
    "trades",
    "connections",
    "notices",
    "prices",
    "sync",
)
# In which module of this package a command is: those on closed books, those on open ones.
CLOSED = {
    "init": "key_commands",
    "encrypt": "key_commands",
    "decrypt": "key_commands",
    "rotate-key": "key_commands",
    "restore": "backup_commands",
    "salvage": "care_commands",
    "profiles": "care_commands",
    "doctor": "care_commands",
}
OPEN = {
    "report": "report_commands",
    "what-if": "what_if_commands",
    "passphrase": "key_commands",
    "recovery-code": "key_commands",
    "keyring": "key_commands",
    "backup": "backup_commands",
    "backups": "backup_commands",
    "export": "archive_commands",
    "import": "imports_commands",
    "import-archive": "archive_commands",
    "assets": "assets_commands",
    "attachments": "care_commands",
    "diagnostics": "care_commands",
    "audit": "care_commands",
    "groups": "allocation_commands",
    "jobs": "jobs_commands",
    "journal": "journal_commands",
    "paper": "paper_commands",
    "allocation": "allocation_commands",
    "balances": "balances_commands",
    "baskets": "baskets_commands",
    "close": "balances_marks",
    "exclusions": "balances_marks",
    "reopen": "balances_marks",
    "rebalance": "allocation_commands",
    "yields": "yields_commands",
    "loans": "loans_commands",
    "cards": "loans_commands",
    "belongings": "belongings_commands",
    "vaults": "vaults_commands",
    "options": "options_commands",
    "executions": "executions_commands",
    "trades": "trades_commands",
    "connections": "connections_commands",
    "notices": "notices_commands",
    "prices": "prices_commands",
    "sync": "sync_commands",
    "updates": "updates_commands",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0 done; 1 it could not be carried out, with one line on standard error that says why; 2 usage;
    3 locked or a wrong passphrase; 4 the file is damaged or of a newer version; 5 partly done.
    """
    try:
        arguments = parse(list(sys.argv[1:] if argv is None else argv))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    output = Output(as_json=arguments.json, is_quiet=arguments.quiet)
    harden()
    try:
        with data_dir(arguments, output):
            return _run(arguments, output)
    except (DatabaseDamagedError, DatabaseNewerError) as error:
        output.problem(str(error))
        return DAMAGED
    except LockedError as error:
        output.problem(str(error))
        return LOCKED
    except CofferError as error:
        output.problem(_said(error))
        return FAILED
    except KeyboardInterrupt:
        output.problem("interrupted; nothing of the running step was written")
        return FAILED
    except BrokenPipeError:  # who reads the answer has seen enough
        let_go(sys.stdout)
        return DONE


def _said(error: CofferError) -> str:
    """Return a failure in words; those of providers are codes by themselves."""
    from app.domain.sync.trouble import ProviderError

    if not isinstance(error, ProviderError):
        return str(error)
    from app.cli.connections_words import trouble

    return f"{error.provider}: {trouble(error.trouble, error.reason)}"


def _run(arguments: Namespace, output: Output) -> int:
    place = _place(arguments)
    closed = _closed_command(arguments.command)
    if closed is not None:
        return closed(place, arguments, output)
    key = key_for(place, arguments, output)
    coffer = _open(place, key)
    try:
        code = _command(arguments.command)(coffer, arguments, output)
        if arguments.command in WRITING and not arguments.db:
            _back_up(coffer, output)
        return code
    finally:
        coffer.close()


def _back_up(coffer: Coffer, output: Output) -> None:
    """Back a profile up after changes, as the window does; at most every half hour."""
    if coffer.is_read_only or not coffer.backups.is_due():
        return
    if coffer.backups.at_close() is None:
        output.problem(f"note: the backup failed: {coffer.backups.state().problem}")


def _open(place: str, key: DataKey | None) -> Coffer:
    try:
        return open_coffer(place, key=key)
    except DatabaseMissingError as error:
        raise DatabaseMissingError(
            error.place, error.reason, "make one with `coffer init`, or name another with --db"
        ) from error


def _place(arguments: Namespace) -> str:
    if arguments.db:
        return str(arguments.db)
    if arguments.profile:
        return profile_place(arguments.profile)
    return default_place()


def _closed_command(name: str) -> Callable[[str, Namespace, Output], int] | None:
    """Return a command that works on books that are closed, or makes them."""
    if name not in CLOSED:
        return None
    module = importlib.import_module(f"app.cli.{CLOSED[name]}")
    found: Callable[[str, Namespace, Output], int] = getattr(module, _function(name))
    return found


def _command(name: str) -> Callable[[Coffer, Namespace, Output], int]:
    module = importlib.import_module(f"app.cli.{OPEN.get(name, 'commands')}")
    found: Callable[[Coffer, Namespace, Output], int] = getattr(module, _function(name))
    return found


def _function(name: str) -> str:
    return f"{name}_" if name == "import" else name.replace("-", "_")
