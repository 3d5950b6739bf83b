"""Strategies: legs that belong together, found or made, and the chains they were rolled along."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.sessions import Sessions
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.trading.groups import Groups
from app.services.trading.options_answers import (
    Assumptions,
    Chain,
    Guess,
    Strategy,
    StrategyLeg,
)
from app.services.trading.options_books import OptionBooks
from app.services.trading.options_reading import HeldReader
from app.services.trading.options_strategies import related_to, strategies_of

CHANGED = Changes(frozenset({Topic.TRADES}))


@dataclass(frozen=True, slots=True)
class StrategyService:
    """Groups positions, and tells what they are together."""

    database: Database
    clock: Clock
    sessions: Sessions

    def strategies(self, *, paper: bool | None = None, open_only: bool = False) -> list[Strategy]:
        """Return the strategies, open ones first, newest first."""
        with self.database.reading() as unit:
            reader = self._reader(unit, Assumptions())
            return strategies_of(reader, Groups(reader.books), paper=paper, open_only=open_only)

    def chains(self) -> list[Chain]:
        """Return what was rolled, each chain as one trade."""
        with self.database.reading() as unit:
            return Groups(OptionBooks(unit, self.sessions)).chains()

    def guesses(self) -> list[Guess]:
        """Return positions that look like one strategy and are in none."""
        with self.database.reading() as unit:
            return Groups(OptionBooks(unit, self.sessions)).guesses()

    def related(self, position_id: int) -> tuple[StrategyLeg, ...]:
        """Return a position and those on the same underlying in its account, the newest first.

        Raises:
            UnknownNameError
        """
        with self.database.reading() as unit:
            reader = self._reader(unit, Assumptions())
            return related_to(reader, Groups(reader.books), position_id)

    def kind(self, position_ids: Iterable[int]) -> str:
        """Return what positions are together, "" if that has no name."""
        with self.database.reading() as unit:
            groups = Groups(OptionBooks(unit, self.sessions))
            return groups.kind_of(groups.positions[one] for one in position_ids)

    def group(self, position_ids: Iterable[int], name: str = "") -> tuple[Changes, int]:
        """Make a strategy of positions of one account; return its number.

        Raises:
            UnknownNameError, RefusedError
        """
        made: list[int] = []

        def change(groups: Groups) -> str:
            found = groups.group(position_ids, name, self._now_us())
            made.append(found.id)
            return f"{found.id} {found.kind or 'strategy'} {found.name}".strip()

        return self._change("grouped", change), made[0]

    def ungroup(self, group_id: int) -> Changes:
        """Take a strategy apart; its positions stay."""
        return self._change("ungrouped", lambda groups: str(groups.ungroup(group_id).id))

    def confirm(self, group_id: int) -> Changes:
        """Take a guess as true."""

        def change(groups: Groups) -> str:
            groups.confirm(group_id)
            return str(group_id)

        return self._change("confirmed", change)

    def roll(self, old_id: int, new_id: int) -> Changes:
        """Note that a position replaced another."""

        def change(groups: Groups) -> str:
            groups.roll(old_id, new_id)
            return f"{old_id} into {new_id}"

        return self._change("rolled", change)

    def unroll(self, position_id: int) -> Changes:
        """Take back that a position replaced another."""

        def change(groups: Groups) -> str:
            groups.unroll(position_id)
            return str(position_id)

        return self._change("unrolled", change)

    def group_found(self, *, by_guess: bool = False) -> tuple[Changes, int]:
        """Group by the brokers' orders, and where asked for by guess; return how many."""
        count: list[int] = []

        def change(groups: Groups) -> str:
            made, rolled = groups.sort_out(self._now_us())
            for guess in groups.guesses() if by_guess else ():
                groups.group(guess.position_ids, "", self._now_us(), is_guess=True)
                made += 1
            count.append(made)
            return f"{made} strategies, {rolled} rolls"

        return self._change("grouped", change), count[0]

    def _reader(self, unit: UnitOfWork, assumptions: Assumptions) -> HeldReader:
        return HeldReader(OptionBooks(unit, self.sessions), self.clock, assumptions)

    def _now_us(self) -> int:
        return to_us(self.clock.now())

    def _change(self, action: str, change: Callable[[Groups], str]) -> Changes:
        with self.database.writing() as unit:
            said = change(Groups(OptionBooks(unit, self.sessions)))
            unit.audit.record(f"positions {action}", said, "", said)
            unit.commit()
        return CHANGED
