"""Balances of accounts as somebody stated them: record, correct, take back, compare.

A stated balance is an observation: append-only, with its source and time. It never changes an
entry; where the two differ, both are shown with what would settle it.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import uuid4

from app.domain.activities import ActivityRow
from app.domain.balances.calendar import tolerance_of
from app.domain.balances.readings import compare, is_owed
from app.domain.booking import book
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AssetId, BatchId, EntryId, HoldingId, ObservationId
from app.domain.kinds import Kind
from app.domain.ledger import Batch, NewBatch, NewEntry
from app.domain.numbers import ZERO, plain
from app.domain.observations import NewObservation, Observation
from app.domain.times import day_of_us, end_us, from_us, start_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.account_balances_answers import (
    BalanceChoice,
    BalanceDraft,
    BalanceLine,
    StatedLine,
    Supposed,
)
from app.services.account_balances_books import BalanceBooks
from app.services.account_balances_rows import MANUAL, check_alone, stored_balances
from app.services.account_balances_wish import BalanceWish
from app.services.changes import Changes, Topic
from app.services.following import upkeep
from app.services.recording import note_names
from app.services.trading.paper_books import paper_account_ids

_CHANGED = Changes(frozenset({Topic.OBSERVATIONS, Topic.ACCOUNTS}))
_WITH_ENTRY = Changes(frozenset({Topic.OBSERVATIONS, Topic.ACCOUNTS, Topic.LEDGER}))


@dataclass(frozen=True, slots=True)
class BalanceService:
    """The use cases of stated balances."""

    database: Database
    clock: Clock

    # -- reading ---------------------------------------------------------------------------

    def newest(
        self, as_of: date | None = None, *, account: str = "", with_all: bool = False
    ) -> tuple[BalanceLine, ...]:
        """Return the balances of all money, and of whatever else a balance was stated of.

        Args:
            as_of: the end of that day; now without one.
            account: of one account alone.
            with_all: accounts that are closed, hidden or not in use as well.

        Raises:
            UnknownNameError: no account of that name.
        """
        with self.database.reading() as unit:
            books = BalanceBooks(unit, account=account)
            if account:
                books.registry.account(account)
            at_us = end_us(as_of or unit.today())
            found = [
                line
                for holding in books.registry.holdings()
                if (line := books.line(holding, at_us)) is not None
                and (not account or line.account == account)
                and (with_all or account or books.is_listed(holding, at_us))
            ]
        found.sort(key=lambda one: (one.is_liability, one.account, not one.is_cash, one.symbol))
        return tuple(found)

    def history(self, account: str, symbol: str = "") -> tuple[StatedLine, ...]:
        """Return every balance that was stated of an account, newest first, void ones too.

        Raises:
            UnknownNameError: no account of that name, or no asset of that symbol.
        """
        with self.database.reading() as unit:
            books = BalanceBooks(unit, account=account)
            owner = books.registry.account(account)
            chosen = {
                one.id: one
                for one in books.registry.holdings()
                if one.account_id == owner.id
                and (not symbol or books.registry.assets[one.asset_id].symbol == symbol)
            }
            if symbol and not chosen:
                raise UnknownNameError("holding", f"{account}/{symbol}")
            stored = [one for one in stored_balances(unit) if one.holding_id in chosen]
            lines = list(books.stated_lines(stored, owner))
        return tuple(sorted(lines, key=lambda one: (one.at, one.id), reverse=True))

    def choices(self) -> tuple[BalanceChoice, ...]:
        """Return the accounts whose balance can be stated; closed ones last."""
        with self.database.reading() as unit:
            books = BalanceBooks(unit)
            held: dict[int, list[str]] = defaultdict(list)
            for one in books.registry.holdings():
                held[one.account_id].append(books.registry.assets[one.asset_id].symbol)
            paper = paper_account_ids(unit)
            found = []
            for owner in books.registry.accounts.values():
                if owner.id in paper:
                    continue
                currency = owner.currency or books.base
                others = sorted(set(held[owner.id]) - {currency})
                found.append(
                    BalanceChoice(
                        owner.id,
                        owner.name,
                        currency,
                        is_owed(books.kind_of(owner)),
                        (currency, *others),
                        tuple(sorted(set(held[owner.id]))),
                        owner.closed_on,
                    )
                )
        return tuple(sorted(found, key=lambda one: (one.closed_on is not None, one.account)))

    def suppose(self, draft: BalanceDraft) -> Supposed:
        """Return what stating a balance would mean. Nothing is written.

        Raises:
            UnknownNameError: no such account or asset. RefusedError: it cannot be stated.
        """
        with self.database.reading() as unit:
            books = BalanceBooks(unit, account=draft.account)
            wish = BalanceWish.of(draft, books, unit, self.clock)
            holding = None
            if wish.asset is not None:
                holding = books.registry.known_holding(wish.account.id, wish.asset.id)
            legs = books.legs.get(holding.id, []) if holding else []
            stated = books.stated.get(holding.id, []) if holding else []
            others = [
                one
                for one in stated
                if one.id != draft.replaces
                and (one.at_us, one.source) != (wish.at_us, wish.source)
                and one.at_us <= wish.at_us
            ]
            own = Observation(
                ObservationId(2**62), holding.id if holding else HoldingId(0), wish.at_us,
                wish.balance, wish.source, draft.available, draft.limit, self.clock.now(),
            )  # fmt: skip
            found = compare(
                legs,
                [*others, own],
                tolerance=tolerance_of(wish.decimals),
                own=books.openings.get(holding.id, []) if holding else [],
                may_be_negative=wish.may_be_negative,
            )
        assert found is not None  # noqa: S101 - a balance was given to compare
        before = others[-1] if others else None
        return Supposed(
            account=wish.account.name,
            symbol=wish.symbol,
            balance=wish.balance,
            at=from_us(wish.at_us),
            ledger=found.ledger,
            difference=found.amount,
            settling=found.settling,
            opening=found.opening,
            entry=found.entry,
            since=None if found.since is None else day_of_us(found.since.at_us),
            before=before.balance if before else None,
            before_at=from_us(before.at_us) if before else None,
        )

    # -- writing ---------------------------------------------------------------------------

    def record(self, draft: BalanceDraft) -> Changes:
        """State a balance; with `replaces` the one before is taken out of effect, and kept.

        A balance of the same holding, source and time takes the place of the one before. Saying
        the same again changes nothing.

        Raises:
            UnknownNameError: no such account, asset or balance.
            RefusedError: no number, a day to come or before 1900, a limit below zero, less than
                nothing of what cannot be owed, an account that is closed.
        """
        with self.database.writing() as unit:
            books = BalanceBooks(unit, account=draft.account, may_create=True)
            wish = BalanceWish.of(draft, books, unit, self.clock)
            asset = wish.asset or books.registry.asset(wish.symbol, draft.asset_type)
            holding_id = books.registry.holding(wish.account.id, asset.id)
            seen = NewObservation(
                holding_id, wish.at_us, wish.balance, wish.source, draft.available, draft.limit
            )
            same = next(
                (
                    one
                    for one in books.stated.get(holding_id, [])
                    if (one.at_us, one.source) == (seen.at_us, seen.source)
                ),
                None,
            )
            old = same
            undoes: BatchId | None = None
            if draft.replaces is not None:
                old, undoes = books.replaced(draft.replaces, seen)
            elif same is not None and _says(same) == _says(seen) and draft.cost is None:
                return Changes()
            entries = [self._cost(draft, wish, holding_id, books)] if draft.cost is not None else []
            label = f"balance of {wish.account.name}/{asset.symbol} on {day_of_us(wish.at_us)}"
            batch = unit.ledger.append(NewBatch(MANUAL, label, undoes=undoes), entries, [seen])
            if undoes is not None:
                unit.ledger.void_observations_of(undoes, batch.id)
            self._follow(unit, books, batch, asset.id)
            note_names(unit, books.registry)
            unit.audit.record(
                "balance stated" if old is None else "balance corrected",
                f"{wish.account.name}/{asset.symbol}",
                "" if old is None else _words(old),
                _words(seen),
            )
            unit.commit()
        return _WITH_ENTRY if draft.cost is not None else _CHANGED

    def remove(self, observation_id: ObservationId) -> Changes:
        """Take a balance out of effect; it stays in the history.

        Raises:
            UnknownNameError: there is none, or it is out of effect.
            RefusedError: it came with others in one batch.
        """
        with self.database.writing() as unit:
            books = BalanceBooks(unit)
            stored = {one.id: one for one in stored_balances(unit)}
            found = books.in_effect(observation_id)
            batches = {one.id: one for one in unit.ledger.batches()}
            batch: Batch | None = batches[stored[observation_id].batch_id]
            asset_id = books.holdings[found.holding_id].asset_id
            while batch is not None:  # what a correction had taken out does not come back
                check_alone(batch)
                label = f"{batch.label} taken back"
                undo = unit.ledger.append(NewBatch("void", label, undoes=batch.id), [])
                unit.ledger.void_observations_of(batch.id, undo.id)
                batch = None if batch.undoes is None else batches[batch.undoes]
            upkeep(unit, books.registry).after_observations({asset_id})
            unit.audit.record("balance taken back", books.name_of(found), _words(found), "")
            unit.commit()
        return _CHANGED

    def _cost(
        self, draft: BalanceDraft, wish: BalanceWish, holding_id: HoldingId, books: BalanceBooks
    ) -> NewEntry:
        """Return the opening that a stated cost books, of a holding without entries."""
        cost = draft.cost or ZERO
        if not cost.is_finite() or cost < 0:
            raise RefusedError("a cost is a number, not below zero")
        if wish.is_money or wish.balance <= 0:
            raise RefusedError("a cost is stated of something that is held, and not of money")
        if books.legs.get(holding_id):
            raise RefusedError(
                f"{wish.account.name} has entries of {wish.symbol}: its cost follows from them"
            )
        on = day_of_us(wish.at_us)
        row = ActivityRow(
            start_us(on), on, wish.account.name, Kind.OPENING_BALANCE, wish.symbol,
            draft.asset_type, wish.balance, currency=wish.account.currency or books.base,
            amount=cost, external_id=f"{MANUAL}-{uuid4().hex}", note="cost as stated",
        )  # fmt: skip
        return book([row], books.registry, MANUAL)

    def _follow(
        self, unit: UnitOfWork, books: BalanceBooks, batch: Batch, asset_id: AssetId
    ) -> None:
        keeping = upkeep(unit, books.registry)
        if batch.entries:
            keeping.after_entries([EntryId(unit.ledger.head())])
        keeping.after_observations({asset_id})


def _says(one: Observation | NewObservation) -> tuple[Decimal, Decimal | None, Decimal | None]:
    return one.balance, one.available, one.limit


def _words(one: Observation | NewObservation) -> str:
    """Return what a balance says, for the audit trail."""
    text = f"{plain(one.balance)} on {day_of_us(one.at_us)} by {one.source}"
    if one.available is not None:
        text += f", available {plain(one.available)}"
    if one.limit is not None:
        text += f", limit {plain(one.limit)}"
    return text
