"""`coffer sync`: brings connected accounts and prices up to date, in the foreground."""

import sys
from argparse import Namespace

from app.bootstrap import Coffer
from app.cli import connections_words as words
from app.cli.connections_commands import connection_of
from app.cli.connections_data import run_data
from app.cli.output import Output
from app.domain.errors import CofferError, RefusedError
from app.domain.sync.records import RunStatus, Status, SyncRun

DONE, FAILED, PARTLY = 0, 1, 5
GOOD = (RunStatus.DONE,)
LONGEST = 60  # signs of a step


def sync(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Run connections, then prices; 5 where some failed and others did not."""
    if arguments.prices_only and (arguments.connection or arguments.no_prices):
        raise RefusedError("--prices-only names no connection, and prices cannot be left out")
    names: dict[int, str] = {}
    runs: list[SyncRun] = []
    failed: list[str] = []
    if not arguments.prices_only:
        wanted = [connection_of(coffer, text) for text in arguments.connection]
        if not wanted:
            wanted = [
                one for one in coffer.connections.list() if one.connection.status == Status.ACTIVE
            ]
        names = {one.connection.id: one.connection.name for one in wanted}
        if names:
            report = coffer.sync.sync(list(names), Steps(output))
            runs += report.runs
            failed += [
                f"{names[number]}: another Coffer syncs it now" for number in report.elsewhere
            ]
    wants_prices = not arguments.no_prices and not arguments.connection
    if arguments.prices_only and not coffer.pricing.sources.all():
        raise RefusedError(
            "no source of prices is connected",
            "coffer connections providers lists them; most need no key",
        )
    if wants_prices and coffer.pricing.sources.all():
        try:
            found = coffer.pricing.update(Steps(output))
            runs += [found.run] if found.run is not None else []
        except CofferError as error:
            failed.append(f"prices: {error}")
    for one in runs:
        if one.status not in GOOD:
            name = names.get(one.connection_id, "prices")
            failed.append(f"{name}: {words.trouble(one.cause, one.error) or words.run(one)}")
    lines = [f"{names.get(one.connection_id, 'prices')}: {words.run(one)}" for one in runs]
    output.answer(
        {"runs": [run_data(one) for one in runs]},
        lines or ["There is nothing to bring up to date."],
    )
    for text in failed:
        output.problem(text)
    if not failed:
        return DONE
    return PARTLY if any(one.status in (*GOOD, RunStatus.PARTIAL) for one in runs) else FAILED


class Steps:
    """Shows on a terminal how far it is."""

    def __init__(self, output: Output) -> None:
        self._is_shown = not output.as_json and sys.stderr.isatty()

    def step(self, done: int, total: int, what: str) -> None:
        """Tell it in one line that the next one takes the place of."""
        if self._is_shown:
            far = f" {done} of {total}" if total else f" {done}" if done else ""
            shown = "".join(sign for sign in what if sign.isprintable())[:LONGEST]
            sys.stderr.write(f"\r\033[K{shown}{far}")
            sys.stderr.flush()
