"""Reads one history of a connection: gathers pages up to a proven point, and takes them in."""

from collections import Counter
from dataclasses import replace

from app.domain.sync.records import Cursor
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import AccountClient, Page, Stream
from app.services.sync import evidence
from app.services.sync.checkpoint import Chunk, Taking
from app.services.sync.conflicts import Conflicts, HeldError
from app.services.sync.context import RunContext
from app.services.sync.questions import ask, let_go

MOST_ALIKE = 3  # equal checkpoints of one pull: it would never end
MOST_PAGES = 20_000  # without a checkpoint
MOST_ROWS = 1_000_000  # likewise
FEWER = 10  # times fewer than before: it is not believed without a look
LEAST_ROWS = 20  # that a stream must have had, for fewer to be strange


class Pull:
    """One stream, from its stored cursor to its end."""

    def __init__(self, ctx: RunContext, client: AccountClient, stream: Stream) -> None:
        self._ctx, self._client, self._stream = ctx, client, stream
        self._cursor = Cursor(ctx.connection.id, stream.name, "", 0)
        self._announced: set[str] = set()
        self._rows = 0
        self._is_reread = False

    def run(self, stored: Cursor | None) -> None:
        """Read everything there is.

        Raises:
            ProviderError: a call failed; what was proven before it was taken.
            HeldError: a range waits for the person; it will be read again.
            CancelledError: the run was cancelled.
        """
        if stored is not None:
            self._cursor = stored
        try:
            self._pull()
        except ProviderError as error:
            if error.trouble is not Trouble.CURSOR_LOST or not self._cursor.cursor:
                raise
            self._forget()
            self._pull()

    def _forget(self) -> None:
        """Forget a cursor that the provider does not know any more: all is read from the start."""
        self._cursor = replace(self._cursor, cursor="", complete_since="")
        with self._ctx.tools.database.writing() as unit:
            self._ctx.require_claim(unit)
            unit.records(Cursor).put(self._cursor)
            unit.audit.record("read anew", self._ctx.connection.name, "", self._stream.name)
            unit.commit()

    def _pull(self) -> None:
        self._announced, self._rows = set(), 0
        self._is_reread = not self._cursor.cursor and self._cursor.moved_us > 0
        was, alike = self._cursor.rows, Counter[str]()
        waiting: Chunk | None = None  # proven; of a pull from the beginning the last one is judged
        chunk = Chunk()
        try:
            for page in self._client.pull(self._stream, self._cursor.cursor):
                self._ctx.check_cancelled()
                if waiting is not None:
                    self._take(waiting)
                    waiting = None
                self._gather(chunk, page)
                if page.checkpoint is None:
                    continue
                alike[page.checkpoint] += 1
                if alike[page.checkpoint] >= MOST_ALIKE:
                    raise self._bad(f"the cursor {page.checkpoint[:40]!r} repeats")
                if self._is_reread:
                    waiting = chunk
                else:
                    self._take(chunk)
                chunk = Chunk()
        except ProviderError:
            if waiting is not None:
                self._take(waiting)
            raise
        if self._is_reread and was >= LEAST_ROWS and self._rows * FEWER < was:
            self._judge(was)
        if waiting is not None:
            self._take(waiting)

    def _gather(self, chunk: Chunk, page: Page) -> None:
        chunk.entries += page.entries
        chunk.removed += page.removed
        chunk.problems += page.problems
        chunk.pages += 1
        self._rows += len(page.entries)
        self._announced |= {one.external_id for one in page.entries if one.is_pending}
        if chunk.pages > MOST_PAGES or len(chunk.entries) > MOST_ROWS:
            raise self._bad("pages without end")
        chunk.is_full_pull = chunk.is_full_pull or page.is_full_pull
        chunk.is_reread = self._is_reread
        if page.checkpoint is not None:
            chunk.checkpoint = page.checkpoint
            chunk.since = None if page.since is None else page.since.isoformat()
            chunk.announced = frozenset(self._announced)

    def _take(self, chunk: Chunk) -> None:
        """Write a proven range and its cursor in one transaction."""
        ctx = self._ctx
        ctx.check_cancelled()
        if chunk.is_empty and self._says_nothing_new(chunk):
            ctx.tally.pages += chunk.pages
            return
        packed = evidence.pack(ctx.session.take_evidence())
        try:
            with ctx.tools.database.writing() as unit:
                ctx.require_claim(unit)
                taking = Taking(ctx, unit, self._stream, chunk)
                cursor = taking.take(self._cursor, packed)
                unit.commit()
        except HeldError as error:
            self._ask(error, packed)
            raise
        ctx.known.keep()
        ctx.accounts |= taking.made()
        if taking.step is not None:
            ctx.tools.outstanding.add(taking.step)
        ctx.tally, self._cursor = taking.tally, cursor

    def _says_nothing_new(self, chunk: Chunk) -> bool:
        is_same = chunk.since is None or chunk.since == self._cursor.complete_since
        return is_same and chunk.checkpoint == self._cursor.cursor and self._cursor.moved_us > 0

    def _judge(self, was: int) -> None:
        """Look at a pull from the beginning that told far less than there was.

        Raises:
            HeldError
        """
        ctx = self._ctx
        try:
            with ctx.tools.database.reading() as unit:
                Conflicts(ctx, unit, ctx.tally).fewer(self._stream, was, self._rows)
        except HeldError as error:
            self._ask(error, evidence.pack(ctx.session.take_evidence()))
            raise

    def _ask(self, error: HeldError, packed: list[evidence.Packed]) -> None:
        ctx = self._ctx
        with ctx.tools.database.writing() as unit:
            ctx.require_claim(unit)
            is_new = ask(
                unit, ctx.connection.id, error.kind, error.key, error.subject, error.detail
            )
            family = error.key.rpartition(":")[0] + ":"
            if error.key.startswith(("removed:", "fewer:rows:")):
                let_go(unit, (family,), ctx.connection.id, but=error.key)
            evidence.keep(unit, ctx.run, packed)
            unit.commit()
        ctx.tally.questions += is_new

    def _bad(self, reason: str) -> ProviderError:
        name = self._ctx.facts.name
        return ProviderError(Trouble.BAD_ANSWER, name, f"{self._stream.name}: {reason}")
