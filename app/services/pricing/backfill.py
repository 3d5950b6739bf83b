"""A run that fills what is missing: plan, ask, write, some assets at a time."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from app.domain.errors import CancelledError, CofferError
from app.domain.pricing.ranking import Offer
from app.domain.sync.records import SyncRun
from app.ports.pricing import PriceSource, PriceSources
from app.ports.progress import Progress
from app.ports.sessions import Sessions
from app.ports.storage import Database
from app.services.changes import Changes, Topic
from app.services.pricing import runs
from app.services.pricing.answers import AssetResult, PriceReport
from app.services.pricing.asking import Asker, Outcome
from app.services.pricing.days import PriceDays
from app.services.pricing.storing import Stored, Storing
from app.services.pricing.subjects import (
    Books,
    Wanted,
    is_left_alone,
    read_books,
    subject_of,
    wanted_assets,
)

HISTORY = "history"
MOST_ASSETS = 20  # in one commit: figures are brought in step once for all of them
MOST_PRICES = 80_000
MOST_US = 30_000_000  # since the last commit, so that a kill loses little
_LABEL = "prices from sources"


def offers_of(sources: Sequence[PriceSource]) -> list[Offer]:
    """Return what the sources of this moment say of themselves."""
    return [
        Offer(
            one.facts.id, one.facts.asset_types, one.facts.is_rank_last,
            bool(one.connection_id) and any(field.is_secret for field in one.facts.fields),
        )
        for one in sources
    ]  # fmt: skip


@dataclass
class Backfill:
    """One run."""

    database: Database
    sources: PriceSources
    sessions: Callable[[], Sessions]
    progress: Progress
    is_cancelled: Callable[[], bool]
    symbols: Collection[str] | None = None
    afresh: bool = False
    _pending: list[Outcome] = field(default_factory=list)
    _noted: list[AssetResult] = field(default_factory=list)
    _total: Stored = field(default_factory=Stored)
    _asked: int = 0
    _since_us: int = 0

    def run(self) -> PriceReport:
        """Fill what is missing.

        Raises:
            CancelledError: it was cancelled; what was complete by then is kept.
            RefusedError: another run is under way.
        """
        with self.database.reading() as unit:
            books, now_us = read_books(unit), unit.now_us()
            wanted = wanted_assets(unit, books, unit.today())
        if self.symbols is not None:
            wanted = [one for one in wanted if one.asset.symbol in self.symbols]
        if not wanted:
            return PriceReport()
        run = runs.begin(self.database, HISTORY)
        self._since_us = run.started_us
        asker = Asker(self.sources, self.progress, self.is_cancelled, now_us, afresh=self.afresh)
        is_cancelled, trouble = False, ("", "")
        try:
            run = self._go(asker, books, wanted, run, now_us)
        except CancelledError:
            is_cancelled = True
            run = self._write(asker, books, run, self._pending)
            raise
        except CofferError as error:
            trouble = (type(error).__name__, str(error))
            raise
        finally:
            asker.close()
            run = runs.end(
                self.database, run, HISTORY, asker.results(), self._noted,
                held=self._total.held, is_cancelled=is_cancelled, trouble=trouble,
            )  # fmt: skip
        total = self._total
        return PriceReport(
            run, len(wanted), self._asked, total.added, total.changed, total.held,
            total.questions, asker.results(), tuple(self._noted), self._changes(),
        )  # fmt: skip

    def _go(
        self, asker: Asker, books: Books, wanted: Sequence[Wanted], run: SyncRun, now_us: int
    ) -> SyncRun:
        offers = offers_of(tuple(asker.sources.values()))
        calendar = PriceDays(self.sessions())
        was_money = True
        for place, one in enumerate(wanted):
            self.progress.step(place, len(wanted), "prices")
            if self.is_cancelled():
                raise CancelledError
            if was_money and not one.asset.is_fiat:
                run = self._write(asker, books, run, self._pending)  # all others rest on rates
                was_money = False
            outcome = self._ask(asker, books, one, offers, calendar, now_us)
            if outcome is not None and (outcome.was_asked or outcome.failed):
                self._pending.append(outcome)
                self._note(outcome)
            if self._is_full():
                run = self._write(asker, books, run, self._pending)
        return self._write(asker, books, run, self._pending)

    def _ask(
        self,
        asker: Asker,
        books: Books,
        wanted: Wanted,
        offers: Sequence[Offer],
        calendar: PriceDays,
        now_us: int,
    ) -> Outcome | None:
        if wanted.asset.symbol == books.pivot.symbol and wanted.asset.is_fiat:
            return None
        is_named = self.symbols is not None
        if is_left_alone(wanted.asset, now_us) and not is_named:
            self._noted.append(AssetResult(wanted.asset.symbol, "resting"))
            return None
        with self.database.reading() as unit:
            subject = subject_of(unit, books, wanted, offers, calendar, now_us)
        if not subject.order:
            return None
        outcome = asker.ask(subject)
        self._asked += outcome.was_asked
        return outcome

    def _is_full(self) -> bool:
        if not self._pending:
            return False
        count = sum(len(told.bars) for one in self._pending for told in one.told)
        if len(self._pending) >= MOST_ASSETS or count >= MOST_PRICES:
            return True
        with self.database.reading() as unit:
            return unit.now_us() - self._since_us >= MOST_US

    def _write(self, asker: Asker, books: Books, run: SyncRun, pending: list[Outcome]) -> SyncRun:
        """Commit what is gathered. It is not broken off by a cancel: it takes moments."""
        if not pending:
            return run
        with self.database.writing() as unit:
            stored = Storing(unit, books, pending).write(_LABEL)
            run = runs.beat(unit, run, stored, asker.calls)
            self._since_us = unit.now_us()
            unit.commit()
        pending.clear()
        total = self._total
        total.added += stored.added
        total.changed += stored.changed
        total.held += stored.held
        total.questions += stored.questions
        return run

    def _note(self, outcome: Outcome) -> None:
        symbol = outcome.subject.symbol
        for source, error in outcome.failed:
            self._noted.append(AssetResult(symbol, "failed", source, str(error)))
        for source, _ in outcome.candidates:
            self._noted.append(AssetResult(symbol, "asked", source))
        if outcome.is_unknown:
            self._noted.append(AssetResult(symbol, "unknown"))

    def _changes(self) -> Changes:
        total = self._total
        is_new = bool(total.added or total.changed)
        return Changes(frozenset({Topic.CONNECTIONS, *([Topic.PRICES] if is_new else [])}))
