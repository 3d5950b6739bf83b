"""Where a command gets its passphrase from: a file, the environment, the keyring, or a question.

Never from an argument: the list of arguments of a program can be read by every other one.
"""

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from app.bootstrap import is_recovery_code, needs_key, standing, unlock
from app.cli.output import Output
from app.domain.errors import (
    DatabaseDamagedError,
    FileRefusedError,
    KeyringError,
    LockedError,
    RefusedError,
)
from app.domain.passphrases import strength
from app.ports.keys import DataKey, Standing, Way

VARIABLE = "COFFER_PASSPHRASE"
NEW_VARIABLE = "COFFER_NEW_PASSPHRASE"
MOST = 4096  # bytes of a passphrase file


def key_for(place: str, arguments: Namespace, output: Output) -> DataKey | None:
    """Unlock the books as far as the command needs it; None where there is nothing to unlock.

    Raises:
        LockedError: they are locked, and nothing that was given opens them (exit code 3).
    """
    given = given_secret(arguments.passphrase_file, VARIABLE)
    state = standing(place)
    must = needs_key(place)
    if state.problem and must:
        raise DatabaseDamagedError(
            place,
            state.problem,
            "`coffer doctor --repair` puts its copy in its place; backups carry it too",
        )
    if not state.has_keys:
        return None
    if given is not None:
        return unlock(place, way_of(given), given, by="command")
    if Way.KEYRING in state.ways:
        try:
            return unlock(place, Way.KEYRING, by="command")
        except KeyringError as error:
            if must:
                output.problem(str(error))
    if not must:
        return None
    return _asked(place, state)


def way_of(secret: str) -> Way:
    """Tell a recovery code, which has a checksum, from a passphrase."""
    return Way.RECOVERY if is_recovery_code(secret) else Way.PASSPHRASE


def _asked(place: str, state: Standing) -> DataKey:
    if not (sys.stdin and sys.stdin.isatty()):
        raise LockedError(
            place,
            "it is locked",
            f"give --passphrase-file FILE (- for standard input), or set {VARIABLE}",
        )
    secret = getpass.getpass(f"Passphrase or recovery code of {state.name or place}: ")
    return unlock(place, way_of(secret), secret, by="command")


def given_secret(file: str, variable: str) -> str | None:
    """Return a secret from a file or the environment, which then no child process inherits.

    Raises:
        FileRefusedError: the file cannot be read, or holds no line.
    """
    from_environment = os.environ.pop(variable, None)
    if not file:
        return from_environment or None
    try:
        raw = (
            sys.stdin.buffer.read(MOST + 1) if file == "-" else Path(file).read_bytes()[: MOST + 1]
        )
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise FileRefusedError(file, error.strerror or "it cannot be read") from None
    except UnicodeDecodeError:
        raise FileRefusedError(file, "the passphrase is no UTF-8 text") from None
    line = text.splitlines()[0] if text.strip("\r\n") else ""
    if not line or len(raw) > MOST:
        raise FileRefusedError(file, "it holds no passphrase in its first line")
    return line


def new_secret(file: str, variable: str, output: Output) -> str | None:
    """Return a new passphrase, asked twice where there is a terminal; None if none was given.

    A weak one is refused at a terminal; of a script's choice the weakness is told.
    """
    given = given_secret(file, variable)
    if given is not None:
        problem = strength(given).problem
        if problem:
            output.problem(f"note: {problem}")
        return given
    if not (sys.stdin and sys.stdin.isatty()):
        return None
    first = getpass.getpass("New passphrase: ")
    problem = strength(first).problem
    if problem:
        raise RefusedError(problem)
    if getpass.getpass("The same again: ") != first:
        raise RefusedError("the two passphrases differ", "nothing was changed; try again")
    return first
