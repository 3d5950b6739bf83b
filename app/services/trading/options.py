"""Options: contracts, what is held of them, how they end, and strategies made of them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.errors import CofferError, RefusedError
from app.domain.numbers import ZERO
from app.domain.trading.expiry import Outcome, decide, settles_in_cash
from app.domain.trading.records import Direction, Instrument, Position, PositionStatus
from app.ports.progress import NoProgress, Progress
from app.services.changes import Changes, Topic
from app.services.posting import Posted
from app.services.posting_clock import accept_clock, check_clock
from app.services.trading.ending_rules import (
    cash_value,
    check_day,
    check_side,
    stated_outcome,
)
from app.services.trading.expiring import (
    Ending,
    decision_of,
    due_id,
    endings_by_rule,
    known_ids,
    plan,
    question_words,
    record,
    reopen,
)
from app.services.trading.groups import Groups
from app.services.trading.options_answers import (
    Assumptions,
    Booked,
    ContractWish,
    HeldOption,
    HeldQuery,
    HeldReport,
    OutcomeForm,
)
from app.services.trading.options_books import OptionBooks, keep_key
from app.services.trading.options_contracts import make_contract
from app.services.trading.options_reading import form_of
from app.services.trading.strategies import CHANGED, StrategyService

LABEL = "Options at their end"
AT_ONCE = 200  # contracts that are booked in one transaction
SOON_DAYS = 7  # from which on a contract needs the person
_NO_QUERY = HeldQuery()


@dataclass(frozen=True, slots=True)
class OptionService(StrategyService):
    """All that a screen or a command may ask of options."""

    # -- what is there -------------------------------------------------------------------------

    def contract(self, wish: ContractWish) -> tuple[Changes, Instrument]:
        """Make a contract known, or state what an adjusted one delivers.

        Raises:
            RefusedError: no symbol, a multiplier or deliverable that is missing or no number.
        """
        with self.database.writing() as unit:
            books = OptionBooks(unit, self.sessions)
            made = make_contract(books, wish)
            unit.commit()
        return CHANGED, made

    def held(self, query: HeldQuery = _NO_QUERY) -> HeldReport:
        """Return the open contracts, the nearest expiry first."""
        with self.database.reading() as unit:
            return self._reader(unit, query.assumptions).report(query)

    def expiring(self, days: int = SOON_DAYS) -> tuple[HeldOption, ...]:
        """Return what ends within some days, and what has ended and waits for the person."""
        return self.held(HeldQuery(within_days=days)).rows

    def form(self, position_id: int, quantity: Decimal | None = None) -> OutcomeForm:
        """Return what can be said of a position's contracts, and what would follow.

        `quantity`: of so many contracts; all that are open.

        Raises:
            UnknownNameError, RefusedError: no option, or nothing of it is open.
        """
        with self.database.reading() as unit:
            reader = self._reader(unit, Assumptions())
            position, instrument = self._open(reader.books, position_id)
            (row,) = reader.rows([(position, instrument)])
            return form_of(reader.books, position, instrument, row, quantity)

    # -- how contracts end ---------------------------------------------------------------------

    def exercise(
        self,
        position_id: int,
        quantity: Decimal | None = None,
        *,
        on: date | None = None,
        fee: Decimal = ZERO,
        price: Decimal | None = None,
    ) -> Booked:
        """Exercise contracts that are held: all, or some, on a day (today).

        `price`: of the underlying, where they settle in cash.

        Raises:
            UnknownNameError, RefusedError: they were sold, are European and not at their end, a
                day to come, or a delivery that the account does not allow.
        """
        return self._early(position_id, Outcome.EXERCISED, quantity, on, fee, price)

    def assign(
        self,
        position_id: int,
        quantity: Decimal | None = None,
        *,
        on: date | None = None,
        fee: Decimal = ZERO,
        price: Decimal | None = None,
    ) -> Booked:
        """Book that contracts which were sold were assigned: all, or some, on a day (today).

        Raises:
            UnknownNameError, RefusedError: as `exercise`.
        """
        return self._early(position_id, Outcome.ASSIGNED, quantity, on, fee, price)

    def expire(self, position_id: int, *, price: Decimal | None = None) -> Booked:
        """Book the end of a contract by the rules, at a stated price of what it is on.

        Raises:
            UnknownNameError, RefusedError: it has not ended, or the rules do not tell.
        """

        def endings(books: OptionBooks, position: Position, instrument: Instrument) -> list[Ending]:
            self._must_be_over(books, instrument)
            found = decision_of(books, position, instrument)
            if price is not None:
                found = decide(
                    instrument, books.deliverables(instrument), position.direction, price,
                    is_stated=True, exercises=not books.keeps(position),
                )  # fmt: skip
            if found.outcome in (Outcome.ASK, Outcome.PENDING):
                raise RefusedError(question_words(books, instrument, found))
            return [endings_by_rule(books, position, instrument, found)]

        return self._book(position_id, endings)

    def outcome(
        self,
        position_id: int,
        what: str,
        quantity: Decimal | None = None,
        *,
        price: Decimal | None = None,
        fee: Decimal = ZERO,
    ) -> Booked:
        """Book what the person or a statement says became of a contract that has ended.

        `what`: worthless, exercised, assigned, cash. `quantity`: of the contracts, the rest
        expired. `price`: of what it is on, for cash. What was booked otherwise is taken back.

        Raises:
            UnknownNameError, RefusedError: it has not ended, or that cannot be its outcome.
        """

        def endings(books: OptionBooks, position: Position, instrument: Instrument) -> list[Ending]:
            self._must_be_over(books, instrument)
            end, whole = books.ends_at(instrument), position.open_quantity
            outcome = stated_outcome(books, position, instrument, what)
            part = whole if quantity is None else quantity
            value = cash_value(books, instrument, price, end) if outcome is Outcome.CASH else ZERO
            found = [Ending(outcome, part, end, value, fee)]
            if part < whole and outcome is not Outcome.WORTHLESS:
                found.append(Ending(Outcome.WORTHLESS, whole - part, end))
            return found

        return self._book(position_id, endings, again=True)

    def reopen(self, position_id: int, reason: str = "booked by mistake") -> Changes:
        """Take the booked end of a position's contract back; it then waits for the person.

        Raises:
            UnknownNameError, RefusedError: none is booked.
        """
        with self.database.writing() as unit:
            books = OptionBooks(unit, self.sessions)
            position, _ = books.option(position_id)
            changes = reopen(books, position, reason)
            unit.commit()
        return changes

    def keep(self, position_id: int, *, exercises: bool) -> Changes:
        """Say whether a contract that is held is exercised at its end if it is in the money.

        Raises:
            UnknownNameError, RefusedError: it was sold, or is not open.
        """
        with self.database.writing() as unit:
            books = OptionBooks(unit, self.sessions)
            position, _ = self._open(books, position_id)
            if position.direction == Direction.SHORT:
                raise RefusedError("who sold a contract has no say in its exercise")
            unit.settings.set(keep_key(position), "" if exercises else "1")
            unit.commit()
        return CHANGED

    def post_due(self, progress: Progress | None = None) -> Posted:
        """Book what has ended by the exchanges' clocks, each contract once; ask for the rest.

        What a person took back is not booked again: it is asked for.

        Raises:
            RefusedError: the clock cannot be believed; nothing was posted.
        """
        progress = progress or NoProgress()
        said: list[str] = []
        problems: list[str] = []
        topics: frozenset[Topic] = frozenset()
        with self.database.reading() as unit:
            is_unsorted = any(Groups(OptionBooks(unit, self.sessions)).unsorted())
        if is_unsorted:
            topics |= self.group_found()[0].topics
        due, unclear = self._due()
        problems += unclear
        count = 0
        for first in range(0, len(due), AT_ONCE):
            progress.step(first, len(due), "options")
            together = due[first : first + AT_ONCE]
            for number, booked in self._book_some(together, problems):
                count += number
                said += [booked.said] if number else []
                topics |= booked.changes.topics
        label = "; ".join(said)[:200] if said else ""
        return Posted(Changes(topics), count, label, None, tuple(problems))

    def accept_clock(self) -> None:
        """Note that the clock is right, for a person who was away for long."""
        accept_clock(self.database, self.clock)

    # -- parts ---------------------------------------------------------------------------------

    def _open(self, books: OptionBooks, position_id: int) -> tuple[Position, Instrument]:
        position, instrument = books.option(position_id)
        if position.status != PositionStatus.OPEN or not position.open_quantity:
            raise RefusedError(
                f"nothing of position {position_id} is open",
                "if its end is booked wrongly: coffer options reopen",
            )
        return position, instrument

    def _book(
        self,
        position_id: int,
        endings: Callable[[OptionBooks, Position, Instrument], list[Ending]],
        *,
        again: bool = False,
    ) -> Booked:
        """Book endings. `again`: what was booked of a position that is over is taken back first."""
        with self.database.writing() as unit:
            books = OptionBooks(unit, self.sessions)
            known, _ = books.option(position_id)
            if again and not known.open_quantity:
                reopen(books, known, "its outcome was another")
            position, instrument = self._open(books, position_id)
            wanted = endings(books, position, instrument)
            booked = record(books, [plan(books, position, instrument, wanted)])
            unit.commit()
        return booked

    def _book_some(
        self, position_ids: Sequence[int], problems: list[str]
    ) -> list[tuple[int, Booked]]:
        """Book positions together; where one of them fails, each alone, and note why."""
        with suppress(CofferError):
            return [self._book_due(position_ids)]
        done = []
        for one in position_ids:
            try:
                done.append(self._book_due([one]))
            except CofferError as error:
                problems.append(str(error))
        return done

    def _book_due(self, position_ids: Sequence[int]) -> tuple[int, Booked]:
        """Book what the rules say of several positions, all or none; return of how many.

        Raises:
            RefusedError: one cannot be booked.
        """
        with self.database.writing() as unit:
            books = OptionBooks(unit, self.sessions)
            plans = []
            for position, instrument in books.open_options():
                if position.id in position_ids:
                    try:
                        wanted = self._by_rule(books, position, instrument)
                    except _OtherwiseError:  # somebody was quicker
                        continue
                    plans.append(plan(books, position, instrument, wanted))
            if not plans:
                return 0, Booked(Changes(), "")
            booked = record(books, plans)
            unit.commit()
        return len(plans), booked

    def _early(
        self,
        position_id: int,
        outcome: Outcome,
        quantity: Decimal | None,
        on: date | None,
        fee: Decimal,
        price: Decimal | None,
    ) -> Booked:
        def endings(books: OptionBooks, position: Position, instrument: Instrument) -> list[Ending]:
            check_side(position, outcome)
            at = check_day(books, instrument, on, self.clock)
            part = position.open_quantity if quantity is None else quantity
            if not settles_in_cash(instrument, books.deliverables(instrument)):
                return [Ending(outcome, part, at, ZERO, fee)]
            value = cash_value(books, instrument, price, at)
            return [Ending(Outcome.CASH, part, at, value, fee)]

        return self._book(position_id, endings)

    def _must_be_over(self, books: OptionBooks, instrument: Instrument) -> None:
        end = books.ends_at(instrument)
        if end > self.clock.now():
            raise RefusedError(
                f"{instrument.symbol} ends at {end:%Y-%m-%d %H:%M} UTC",
                "exercise or assign it before that with coffer options exercise, or assign",
            )

    def _due(self) -> tuple[list[int], list[str]]:
        """Return the positions that the rules can end now, and what has to be asked for."""
        due: list[int] = []
        problems: list[str] = []
        with self.database.reading() as unit:
            books = OptionBooks(unit, self.sessions)
            for position, instrument in books.open_options():
                try:
                    if books.ends_at(instrument) > self.clock.now():
                        continue
                    found = decision_of(books, position, instrument)
                except RefusedError as error:
                    problems.append(str(error))
                    continue
                if found.outcome in (Outcome.ASK, Outcome.PENDING):
                    problems.append(question_words(books, instrument, found))
                elif self._was_booked(books, position, instrument):
                    problems.append(
                        f"{instrument.symbol} ended, and what was booked of it was taken back, or "
                        "fits no longer: say what became of it"
                    )
                else:
                    due.append(position.id)
            if due:
                check_clock(unit, self.clock, "options")
        return due, problems

    def _was_booked(self, books: OptionBooks, position: Position, instrument: Instrument) -> bool:
        """Tell whether its end was booked before, and no longer stands or no longer fits."""
        day = books.ends_at(instrument).date()
        own = {due_id(instrument, kind, day) for kind in ("expiry", "exercise")}
        return bool(own & known_ids(books.unit, position))

    def _by_rule(
        self, books: OptionBooks, position: Position, instrument: Instrument
    ) -> list[Ending]:
        found = decision_of(books, position, instrument)
        if found.outcome in (Outcome.ASK, Outcome.PENDING) or self._was_booked(
            books, position, instrument
        ):
            raise _OtherwiseError
        return [endings_by_rule(books, position, instrument, found)]


class _OtherwiseError(CofferError):
    """It is no longer to be booked."""
