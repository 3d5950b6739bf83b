"""One run of one connection, from the list of its accounts to its end."""

import json
from collections.abc import Sequence
from typing import Any, cast

from app.domain.errors import CancelledError, CofferError
from app.domain.sync.records import Cursor, RunStatus, SyncRun
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import AccountClient, Capability, Provider, Snapshot, Stream
from app.services.sync import evidence
from app.services.sync.accounts import take_list
from app.services.sync.conflicts import HeldError
from app.services.sync.context import BRING_BACK, RunContext
from app.services.sync.finishing import Finish, Read
from app.services.sync.pulling import Pull
from app.services.sync.runs import Runs

# After one of these other calls of the same run would fail the same way.
FATAL = frozenset(
    {
        Trouble.LOGIN_EXPIRED,
        Trouble.WRONG_KEY,
        Trouble.CAN_WITHDRAW,
        Trouble.RATE_LIMITED,
        Trouble.NO_NETWORK,
        Trouble.RESTING,
        Trouble.BAD_CERTIFICATE,
        Trouble.REDIRECTED,
        Trouble.CLOCK_WRONG,
        Trouble.NO_SECRETS,
    }
)
OWN = "#"  # how the names of cursors begin that are no provider's
OK, HELD = "ok", "held"


class Running:
    """A run, in its own thread."""

    def __init__(self, ctx: RunContext, runs: Runs, provider: Provider) -> None:
        self._ctx, self._runs, self._provider = ctx, runs, provider
        self._read = Read()
        self._failed: ProviderError | None = None  # the first failure of a part that was needed
        self._is_partial = False

    def run(self) -> SyncRun:
        """Do it all; return the run as it ended.

        Whatever fails is told by the run. What was taken stays, and the next run goes on from it.
        """
        try:
            self._go()
            return self._end(self._status())
        except CancelledError:
            return self._end(RunStatus.CANCELLED)
        except ProviderError as error:
            self._failed = error
            return self._end(_status_of(error))
        except CofferError as error:
            self._failed = ProviderError(
                Trouble.REFUSED, self._ctx.facts.name, f"the books: {error}"[:500]
            )
            return self._end(RunStatus.FAILED, is_bare=True)

    def fail(self, bug: Exception) -> SyncRun:
        """End a run that a fault of the program broke."""
        reason = f"a fault of Coffer ({type(bug).__name__})"
        self._failed = ProviderError(Trouble.BAD_ANSWER, self._ctx.facts.name, reason)
        return self._end(RunStatus.FAILED, is_bare=True)

    def _go(self) -> None:
        ctx = self._ctx
        if Capability.ACCOUNTS not in ctx.facts.capabilities:
            self._provider.open(ctx.session).check()
            return
        client = cast("AccountClient", self._provider.open(ctx.session))
        ctx.session.step(0, 0, "accounts")
        if not take_list(ctx, client.accounts()):
            self._is_partial = True
            return
        followed = ctx.followed
        if not followed:
            return
        if Capability.TRANSACTIONS in ctx.facts.capabilities:
            self._pull_all(client, followed)
        if ctx.facts.capabilities & {Capability.BALANCES, Capability.HOLDINGS}:
            self._look(client, followed)

    def _pull_all(self, client: AccountClient, followed: Sequence[str]) -> None:
        ctx = self._ctx
        with ctx.tools.database.reading() as unit:
            rows = unit.records(Cursor).where(connection_id=ctx.connection.id)
        cursors = {one.stream: one for one in rows if not one.stream.startswith(OWN)}
        ctx.brings_back = any(one.stream == BRING_BACK for one in rows)
        known = {name: one.cursor for name, one in cursors.items()}
        streams = list(client.streams(followed, known))
        self._read.streams = streams
        for number, stream in enumerate(streams):
            ctx.session.step(number, len(streams), stream.name)
            self._pull(client, stream, cursors.get(stream.name))

    def _pull(self, client: AccountClient, stream: Stream, cursor: Cursor | None) -> None:
        ctx = self._ctx
        try:
            Pull(ctx, client, stream).run(cursor)
        except HeldError:
            ctx.streams[stream.name] = HELD
            self._is_partial = True
        except ProviderError as error:
            ctx.streams[stream.name] = f"{error.trouble}: {error.reason}"
            if error.trouble in FATAL and not self._is_of_a_part(stream, error):
                raise
            self._is_partial = True
            if not stream.is_optional and self._failed is None:
                self._failed = error
        else:
            ctx.streams[stream.name] = OK
            self._read.sound.add(stream.name)

    def _is_of_a_part(self, stream: Stream, error: ProviderError) -> bool:
        """Tell whether a sign-in behind some of the accounts has expired, not that of all."""
        own = set(stream.account_ids)
        return (
            error.trouble is Trouble.LOGIN_EXPIRED and bool(own) and own < set(self._ctx.followed)
        )

    def _look(self, client: AccountClient, followed: Sequence[str]) -> None:
        """Ask for the balances; what fails leaves those that are known as they are."""
        ctx = self._ctx
        ctx.session.step(0, 0, "balances")
        found: dict[str, Snapshot] = {}
        try:
            for one in client.snapshots(followed):
                ctx.check_cancelled()
                found[one.account_id] = one
        except ProviderError as error:
            ctx.streams["balances"] = f"{error.trouble}: {error.reason}"
            self._is_partial = True
            if error.trouble in FATAL:
                self._read.snapshots = list(found.values())
                self._failed = self._failed or error
                return
            self._failed = self._failed or error
        self._read.snapshots = list(found.values())
        for one in self._read.snapshots:
            if one.problems and not one.is_whole:
                self._is_partial = True
                ctx.streams[f"balances of {one.account_id}"] = "; ".join(one.problems)[:500]

    # -- the end -----------------------------------------------------------------------------

    def _status(self) -> RunStatus:
        if self._failed is not None and not self._read.sound and not self._read.snapshots:
            return _status_of(self._failed)
        if self._failed is not None and _status_of(self._failed) is RunStatus.WAITING:
            return RunStatus.WAITING
        return RunStatus.PARTIAL if self._is_partial else RunStatus.DONE

    def _end(self, status: RunStatus, *, is_bare: bool = False) -> SyncRun:
        """Write what is left, and how it went, in one transaction."""
        ctx = self._ctx
        error = self._failed if status is not RunStatus.CANCELLED else None
        packed = evidence.pack(ctx.session.take_evidence())
        has_read = bool(self._read.snapshots or self._read.sound)
        try:
            with ctx.tools.database.writing() as unit:
                ctx.require_claim(unit)
                tally, step = ctx.tally, None
                if has_read and not is_bare and status is not RunStatus.CANCELLED:
                    finish = Finish(ctx, unit, self._read)
                    finish.write()
                    tally, step = finish.tally, finish.step
                if status is RunStatus.DONE and ctx.brings_back:
                    unit.records(Cursor).remove(connection_id=ctx.connection.id, stream=BRING_BACK)
                evidence.keep(unit, ctx.run, packed)
                run = ctx.counted(tally, unit.now_us())
                run = self._runs.end(unit, run, status, error, self._detail(tally.told))
                evidence.thin(unit, ctx.connection.id)
                unit.commit()
        except CancelledError:  # taken over by another process, or removed meanwhile
            return ctx.run
        if step is not None:
            ctx.tools.outstanding.add(step)
        ctx.tally = tally
        return run

    def _detail(self, told: Sequence[dict[str, Any]]) -> str:
        found: dict[str, Any] = {}
        if self._ctx.streams:
            found["streams"] = self._ctx.streams
        if told:
            found["rejected"] = list(told)
        return json.dumps(found, ensure_ascii=False) if found else ""


def _status_of(error: ProviderError) -> RunStatus:
    if error.trouble in {Trouble.RATE_LIMITED, Trouble.NOT_READY}:
        return RunStatus.WAITING
    return RunStatus.FAILED
