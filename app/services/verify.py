"""`coffer verify`: the digest chain, conservation, derived tables and trades against a rebuild."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.conservation import broken_rule
from app.domain.errors import CofferError
from app.domain.ids import EntryId
from app.domain.ledger import LegRecord
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.anchor import AnchorKeeper
from app.services.changes import Changes, Topic
from app.services.following import upkeep

MOST_PROBLEMS = 50


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was checked and found; no problems means that everything agrees."""

    problems: tuple[str, ...]
    batches: int
    entries: int
    legs: int
    rebuilt: bool

    @property
    def is_sound(self) -> bool:
        return not self.problems


@dataclass(frozen=True, slots=True)
class VerifyService:
    """Checks the books."""

    database: Database
    anchor: AnchorKeeper | None = None

    def run(self, *, rebuild: bool = False, progress: Progress | None = None) -> VerifyReport:
        """Check everything; with `rebuild` the derived tables are made anew afterwards."""
        steps = progress or NoProgress()
        steps.step(0, 0, "verifying")
        outside = [f"the file is damaged: {one}" for one in self.database.page_problems()]
        if self.anchor is not None:
            outside += self.anchor.check()
        with self.database.reading() as unit:
            report = _check(unit, steps)
        if rebuild:
            with self.database.writing() as unit:
                upkeep(unit).all(steps)
                from app.services.trading.verifying import rebuild_trades

                rebuild_trades(unit)
                unit.commit()
        problems = (*outside, *report.problems)[:MOST_PROBLEMS]
        return replace(report, problems=problems, rebuilt=rebuild)

    def changes(self) -> Changes:
        """Return what a rebuild touches."""
        return Changes(frozenset({Topic.LEDGER, Topic.TRADES}))


def _check(unit: UnitOfWork, steps: Progress) -> VerifyReport:
    problems = list(unit.ledger.verify_chain(steps))
    batches = len(unit.ledger.batches())
    try:
        legs = unit.ledger.legs()
        problems += _conservation(legs)
        steps.step(0, 0, "rebuilding")
        from app.services.valuation.comparing import derived_problems

        problems += derived_problems(unit, steps)
        from app.services.trading.verifying import trade_problems

        problems += trade_problems(unit, legs, steps)
    except CofferError as error:
        legs = []
        problems.append(str(error))
    entries = int(unit.ledger.head())
    return VerifyReport(tuple(problems[:MOST_PROBLEMS]), batches, entries, len(legs), rebuilt=False)


def _conservation(legs: Iterable[LegRecord]) -> Iterable[str]:
    by_entry: dict[EntryId, list[LegRecord]] = defaultdict(list)
    for leg in legs:
        by_entry[leg.entry_id].append(leg)
    for entry_id, own in by_entry.items():
        reason = broken_rule(own)
        if reason:
            yield f"entry {entry_id}: {reason}"
