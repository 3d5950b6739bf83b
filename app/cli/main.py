"""The `coffer` command: parse, call one service, print. It never imports Qt."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from app.bootstrap import Coffer, create_coffer, default_place, open_coffer, profile_place
from app.cli.arguments import parse
from app.cli.output import Output, let_go
from app.domain.errors import (
    CofferError,
    DatabaseDamagedError,
    DatabaseMissingError,
    DatabaseNewerError,
)

DONE, FAILED, USAGE, LOCKED, DAMAGED, PARTLY = range(6)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0 done; 1 it could not be carried out, with one line on standard error that says why; 2 usage;
    3 locked; 4 the file is damaged or of a newer version; 5 partly done.
    """
    try:
        arguments = parse(list(sys.argv[1:] if argv is None else argv))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    output = Output(as_json=arguments.json, is_quiet=arguments.quiet)
    try:
        return _run(arguments, output)
    except (DatabaseDamagedError, DatabaseNewerError) as error:
        output.problem(str(error))
        return DAMAGED
    except CofferError as error:
        output.problem(str(error))
        return FAILED
    except KeyboardInterrupt:
        output.problem("interrupted; nothing of the running step was written")
        return FAILED
    except BrokenPipeError:  # who reads the answer has seen enough
        let_go(sys.stdout)
        return DONE


def _run(arguments: Namespace, output: Output) -> int:
    place = _place(arguments)
    if arguments.command == "init":
        coffer = create_coffer(
            place, base=arguments.base, method=arguments.method, name=arguments.profile or ""
        )
        coffer.close()
        line = (
            f"Made {coffer.database.place}. It is not encrypted: this version cannot do that yet."
        )
        output.done({"place": coffer.database.place}, line)
        return DONE
    coffer = _open(place)
    try:
        return _command(arguments.command)(coffer, arguments, output)
    finally:
        coffer.close()


def _open(place: str) -> Coffer:
    try:
        return open_coffer(place)
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


def _command(name: str) -> Callable[[Coffer, Namespace, Output], int]:
    from app.cli import commands, report_commands

    found: Callable[[Coffer, Namespace, Output], int] = (
        report_commands.report
        if name == "report"
        else getattr(commands, f"{name}_" if name == "import" else name)
    )
    return found
