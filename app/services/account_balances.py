"""Balances of accounts as somebody stated them: record, correct, take back, compare.

A stated balance is an observation: append-only, with its source and time. It never changes an
entry; where the two differ, both are shown with what would settle it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

from app.domain.accounts import Account, AccountType, Holding
from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.balance import balance_at
from app.domain.balances.calendar import ledger_at, tolerance_of
from app.domain.balances.readings import Settling, compare, credit_of, is_owed
from app.domain.booking import book
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AssetId, BatchId, EntryId, HoldingId, ObservationId
from app.domain.inclusion import marks_against
from app.domain.kinds import Kind
from app.domain.ledger import Batch, LegRecord, NewBatch, NewEntry
from app.domain.loans.records import CardTerms
from app.domain.numbers import ZERO, plain
from app.domain.observations import NewObservation, Observation
from app.domain.reconciliation import SOURCE as RECONCILED
from app.domain.times import FIRST_YEAR, day_of_us, end_us, from_us, start_us, to_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.account_balances_answers import (
    BalanceChoice,
    BalanceDraft,
    BalanceLine,
    BalanceStatus,
    StatedLine,
    Supposed,
)
from app.services.changes import Changes, Topic
from app.services.exclusions import reasons_by_place
from app.services.following import upkeep
from app.services.preferences import read_preferences
from app.services.recording import note_names
from app.services.registry import Registry

MANUAL = "manual"
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
            books = _Books(unit)
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
            books = _Books(unit)
            owner = books.registry.account(account)
            chosen = {
                one.id: one
                for one in books.registry.holdings()
                if one.account_id == owner.id
                and (not symbol or books.registry.assets[one.asset_id].symbol == symbol)
            }
            if symbol and not chosen:
                raise UnknownNameError("holding", f"{account}/{symbol}")
            stored = [one for one in _stored(unit) if one.holding_id in chosen]
            lines = list(books.stated_lines(stored, owner))
        return tuple(sorted(lines, key=lambda one: (one.at, one.id), reverse=True))

    def choices(self) -> tuple[BalanceChoice, ...]:
        """Return the accounts whose balance can be stated; closed ones last."""
        with self.database.reading() as unit:
            books = _Books(unit)
            held: dict[int, list[str]] = defaultdict(list)
            for one in books.registry.holdings():
                held[one.account_id].append(books.registry.assets[one.asset_id].symbol)
            found = []
            for owner in books.registry.accounts.values():
                currency = owner.currency or books.base
                others = sorted(set(held[owner.id]) - {currency})
                found.append(
                    BalanceChoice(
                        owner.id,
                        owner.name,
                        currency,
                        is_owed(books.kind_of(owner)),
                        (currency, *others),
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
            books = _Books(unit)
            wish = _Wish.of(draft, books, unit, self.clock)
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
            books = _Books(unit, may_create=True)
            wish = _Wish.of(draft, books, unit, self.clock)
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
            books = _Books(unit)
            stored = {one.id: one for one in _stored(unit)}
            found = books.in_effect(observation_id)
            batches = {one.id: one for one in unit.ledger.batches()}
            batch: Batch | None = batches[stored[observation_id].batch_id]
            asset_id = books.holdings[found.holding_id].asset_id
            while batch is not None:  # what a correction had taken out does not come back
                _check_alone(batch)
                label = f"{batch.label} taken back"
                undo = unit.ledger.append(NewBatch("void", label, undoes=batch.id), [])
                unit.ledger.void_observations_of(batch.id, undo.id)
                batch = None if batch.undoes is None else batches[batch.undoes]
            upkeep(unit, books.registry).after_observations({asset_id})
            unit.audit.record("balance taken back", books.name_of(found), _words(found), "")
            unit.commit()
        return _CHANGED

    def _cost(
        self, draft: BalanceDraft, wish: "_Wish", holding_id: HoldingId, books: "_Books"
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

    def _follow(self, unit: UnitOfWork, books: "_Books", batch: Batch, asset_id: AssetId) -> None:
        keeping = upkeep(unit, books.registry)
        if batch.entries:
            keeping.after_entries([EntryId(unit.ledger.head())])
        keeping.after_observations({asset_id})


@dataclass(frozen=True, slots=True)
class _Wish:
    """A draft that was looked at: what it means, and that it can be stated."""

    account: Account
    asset: Asset | None  # None: named for the first time
    symbol: str
    decimals: int
    is_money: bool
    may_be_negative: bool
    balance: Decimal
    at_us: int
    source: str

    @classmethod
    def of(cls, draft: BalanceDraft, books: "_Books", unit: UnitOfWork, clock: Clock) -> "_Wish":
        account = books.registry.accounts.get(draft.account)
        if account is None:
            raise UnknownNameError("account", draft.account)
        symbol = draft.symbol.strip() or account.currency or books.base
        asset = books.asset(symbol, draft.asset_type)
        for value, what in (
            (draft.balance, "a balance"),
            (draft.available, "what is available"),
            (draft.limit, "a limit"),
        ):
            if value is not None and not value.is_finite():
                raise RefusedError(f"{what} is a plain number")
        if draft.limit is not None and draft.limit < 0:
            raise RefusedError("a limit is not below zero")
        at_us = _time_of(draft, unit, clock)
        if account.closed_on is not None and day_of_us(at_us) > account.closed_on:
            raise RefusedError(
                f"{account.name} was closed on {account.closed_on}",
                f'reopen it first: coffer reopen "{account.name}"',
            )
        is_money = asset.is_fiat if asset is not None else draft.asset_type in {"", "fiat"}
        may_be_negative = is_money or account.allows_short
        balance = -draft.balance if draft.is_owed else draft.balance
        if balance < 0 and not may_be_negative:
            raise RefusedError(f"{account.name} cannot hold less than nothing of {symbol}")
        return cls(
            account,
            asset,
            symbol,
            asset.decimals if asset is not None else 2,
            is_money,
            may_be_negative,
            balance if balance else ZERO,
            at_us,
            _source(draft.source),
        )


def _time_of(draft: BalanceDraft, unit: UnitOfWork, clock: Clock) -> int:
    """Return the time of a stated balance: a day's is its closing balance, today's is of now."""
    today, now_us = unit.today(), to_us(clock.now())
    if draft.at is not None:
        at_us = to_us(draft.at)
        if at_us > now_us:
            raise RefusedError("a balance of the future is no balance", "state one of the past")
    else:
        on = draft.on or today
        if on > today:
            raise RefusedError(
                f"{on} is still to come: a balance of the future is no balance",
                "state one of the past",
            )
        at_us = end_us(on) if end_us(on) <= now_us else max(now_us, start_us(on))
    if day_of_us(at_us).year < FIRST_YEAR:
        raise RefusedError(f"balances go back to {FIRST_YEAR}")
    return at_us


def _source(text: str) -> str:
    source = text.strip() or "user"
    if len(source) > 60 or any(ord(sign) < 32 for sign in source):
        raise RefusedError("a source has at most 60 signs, none of them a control sign")
    return source


@dataclass(frozen=True, slots=True)
class _Stored:
    """An observation's row, in effect or not."""

    id: ObservationId
    holding_id: HoldingId
    batch_id: BatchId
    at_us: int
    balance: Decimal
    source: str
    available: Decimal | None
    limit: Decimal | None
    recorded_us: int


class _Books:
    """Accounts, holdings, stated balances and their legs, of one unit of work."""

    def __init__(self, unit: UnitOfWork, *, may_create: bool = False) -> None:
        self._unit = unit
        preferences = read_preferences(unit.settings)
        self.base = preferences.base_currency
        self.registry = Registry(unit, self.base, may_create=may_create)
        self.holdings: Mapping[HoldingId, Holding] = {
            one.id: one for one in self.registry.holdings()
        }
        self.accounts = {one.id: one for one in self.registry.accounts.values()}
        self._types = {(one.type, one.subtype): one for one in unit.catalogue.account_types()}
        self._institutions = {one.id: one.name for one in unit.catalogue.institutions()}
        self.stated: dict[HoldingId, list[Observation]] = defaultdict(list)
        for one in unit.ledger.observations():
            self.stated[one.holding_id].append(one)
        money = {one.id for one in self.registry.assets.values() if one.is_fiat}
        observed = {self.holdings[one].asset_id for one in self.stated}
        self.legs: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in unit.ledger.legs(asset_ids=money | observed):
            self.legs[leg.holding_id].append(leg)
        self.openings: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in unit.ledger.legs_of_source(RECONCILED):
            self.openings[leg.holding_id].append(leg)
        self._terms = {one.account_id: one for one in unit.records(CardTerms).all()}
        self._reasons = reasons_by_place(unit)

    def kind_of(self, account: Account) -> AccountType | None:
        return self._types.get((account.type, account.subtype))

    def asset(self, symbol: str, asset_type: str) -> Asset | None:
        """Return the asset of a symbol; `None`: it may be made when it is stated.

        Raises:
            UnknownNameError: it is not known, and no type is given. AmbiguousSymbolError.
        """
        known = [one for one in self.registry.assets.values() if one.symbol == symbol]
        if asset_type:
            return next((one for one in known if one.type == asset_type), None)
        if not known:
            found = self.registry.currency(symbol) if len(symbol) == 3 else None
            if found is None or not found.is_fiat:
                raise UnknownNameError("asset", symbol)
            return found
        return self.registry.find(symbol)

    def is_listed(self, holding: Holding, at_us: int) -> bool:
        owner = self.accounts[holding.account_id]
        is_closed = owner.closed_on is not None and end_us(owner.closed_on) < at_us
        return (
            owner.is_active
            and holding.is_active
            and not (owner.is_hidden or holding.is_hidden or is_closed)
        )

    def may_be_negative(self, holding: Holding) -> bool:
        asset = self.registry.assets[holding.asset_id]
        return asset.is_fiat or self.accounts[holding.account_id].allows_short

    def name_of(self, one: Observation) -> str:
        holding = self.holdings[one.holding_id]
        symbol = self.registry.assets[holding.asset_id].symbol
        return f"{self.accounts[holding.account_id].name}/{symbol}"

    def line(self, holding: Holding, at_us: int) -> BalanceLine | None:
        """Return a holding's balances at a time; `None`: there is nothing to tell."""
        owner = self.accounts[holding.account_id]
        asset = self.registry.assets[holding.asset_id]
        legs = [leg for leg in self.legs.get(holding.id, []) if leg.at_us <= at_us]
        stated = [one for one in self.stated.get(holding.id, []) if one.at_us <= at_us]
        if not stated and not (asset.is_fiat and legs):
            return None
        now = balance_at(
            at_us,
            legs,
            stated,
            may_be_negative=self.may_be_negative(holding),
            is_complete=holding.has_complete_history,
        )
        found = compare(
            legs,
            stated,
            tolerance=tolerance_of(asset.decimals),
            own=self.openings.get(holding.id, ()),
            may_be_negative=self.may_be_negative(holding),
        )
        if not stated and not now.quantity and owner.id not in self._terms:
            return None
        terms = self._terms.get(owner.id) if asset.symbol == (owner.currency or self.base) else None
        credit = credit_of(stated, now.quantity, terms=terms.credit_limit if terms else None)
        kind = self.kind_of(owner)
        newest = found.stated if found else None
        coverage = now.coverage
        if found is not None and found.settling is Settling.ONLY_STATED:
            coverage = min(coverage, Coverage.PARTIAL)  # what it cost and earned nobody knows
        return BalanceLine(
            account_id=owner.id,
            account=owner.name,
            institution=self._institutions[owner.institution_id],
            type_name=kind.name if kind else owner.subtype,
            icon=kind.icon if kind else "box",
            is_liability=is_owed(kind),
            holding_id=holding.id,
            symbol=asset.symbol,
            is_cash=asset.is_fiat,
            current=now.quantity,
            coverage=coverage,
            stated=newest.balance if newest else None,
            source=newest.source if newest else "",
            stated_at=from_us(newest.at_us) if newest else None,
            age_days=(day_of_us(at_us) - day_of_us(newest.at_us)).days if newest else None,
            ledger=found.ledger if found else None,
            difference=found.amount if found else None,
            settling=found.settling if found else None,
            opening=found.opening if found else None,
            entry=found.entry if found else None,
            since=day_of_us(found.since.at_us) if found and found.since else None,
            limit=credit.limit,
            limit_on=None if credit.limit_us is None else day_of_us(credit.limit_us),
            available=credit.available,
            available_on=None if credit.available_us is None else day_of_us(credit.available_us),
            is_available_worked_out=credit.is_worked_out,
            why_not_counted=tuple(
                (mark.mark, self._reasons.get((owner.id, mark.holding_id, mark.mark), ""))
                for mark in marks_against(owner, holding, asset)
            ),
            closed_on=owner.closed_on,
        )

    def stated_lines(self, stored: Iterable[_Stored], owner: Account) -> Iterable[StatedLine]:
        batches = {one.id: one for one in self._unit.ledger.batches()}
        taken_back = _taken_back(self._unit, batches)
        for one in stored:
            holding = self.holdings[one.holding_id]
            asset = self.registry.assets[holding.asset_id]
            legs = self.legs.get(holding.id, [])
            ledger = ledger_at(legs, [one.at_us])[0] if legs else None
            is_live = any(one.id == seen.id for seen in self.stated.get(holding.id, ()))
            status = BalanceStatus.CORRECTED
            if is_live:
                status = BalanceStatus.IN_EFFECT
            elif one.id in taken_back:
                status = BalanceStatus.TAKEN_BACK
            yield StatedLine(
                id=one.id,
                batch_id=one.batch_id,
                account=owner.name,
                symbol=asset.symbol,
                at=from_us(one.at_us),
                balance=one.balance,
                available=one.available,
                limit=one.limit,
                source=one.source,
                recorded_at=from_us(one.recorded_us),
                status=status,
                ledger=ledger,
                difference=None if ledger is None else one.balance - ledger,
                is_alone=_is_alone(batches[one.batch_id]),
            )

    def in_effect(self, observation_id: ObservationId) -> Observation:
        """Return a balance that is in effect.

        Raises:
            UnknownNameError: there is none, or it is out of effect.
        """
        for stated in self.stated.values():
            for one in stated:
                if one.id == observation_id:
                    return one
        raise UnknownNameError("balance in effect", str(observation_id))

    def replaced(
        self, observation_id: ObservationId, seen: NewObservation
    ) -> tuple[Observation, BatchId | None]:
        """Return the balance that another takes the place of, and the batch to be undone for it.

        Raises:
            UnknownNameError: it is not in effect.
            RefusedError: it is of another holding, or cannot be taken out by itself.
        """
        old = self.in_effect(observation_id)
        if old.holding_id != seen.holding_id:
            raise RefusedError(
                f"balance {observation_id} is one of {self.name_of(old)}",
                "take it back, and state the other one",
            )
        if (old.at_us, old.source) == (seen.at_us, seen.source):
            return old, None  # the newer one of the two is in effect
        row = next(one for one in _stored(self._unit) if one.id == observation_id)
        batch = next(one for one in self._unit.ledger.batches() if one.id == row.batch_id)
        _check_alone(batch)
        return old, batch.id


def _stored(unit: UnitOfWork) -> list[_Stored]:
    """Return the rows of all balances that were ever stated, in order of their ids."""
    shape = next(one for one in unit.dump.shapes() if one.name == "observation")
    names = ("id", "holding_id", "batch_id", "at_us", "balance", "source", "available",
             "credit_limit", "recorded_at")  # fmt: skip
    places = [shape.columns.index(name) for name in names]
    found = []
    for row in unit.dump.rows("observation"):
        own, holding, batch, at_us, balance, source, available, limit, recorded = (
            row[place] for place in places
        )
        found.append(
            _Stored(
                ObservationId(_whole(own)),
                HoldingId(_whole(holding)),
                BatchId(_whole(batch)),
                _whole(at_us),
                Decimal(str(balance)),
                str(source),
                None if available is None else Decimal(str(available)),
                None if limit is None else Decimal(str(limit)),
                _whole(recorded),
            )
        )
    return found


def _taken_back(unit: UnitOfWork, batches: Mapping[BatchId, Batch]) -> set[ObservationId]:
    """Return the balances that a void or an undo in effect took out, and no correction."""
    shape = next(one for one in unit.dump.shapes() if one.name == "observation_void")
    places = [shape.columns.index(name) for name in ("observation_id", "batch_id")]
    found = set()
    for row in unit.dump.rows("observation_void"):
        observation, batch = (_whole(row[place]) for place in places)
        by = batches[BatchId(batch)]
        if not by.is_undone and by.origin != MANUAL:
            found.add(ObservationId(observation))
    return found


def _whole(value: object) -> int:
    return int(str(value))


def _is_alone(batch: Batch) -> bool:
    return batch.observations == 1 and not batch.entries and not batch.prices


def _check_alone(batch: Batch) -> None:
    if not _is_alone(batch):
        others = batch.observations + batch.entries + batch.prices - 1
        raise RefusedError(
            f"it came with {others} other rows in batch {batch.id} ({batch.label})",
            f"correct its amount, or take the whole batch out: coffer undo {batch.id}",
        )


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


def settled_by(lines: Sequence[BalanceLine]) -> tuple[BalanceLine, ...]:
    """Return the balances that reconciling would bring the ledger nearer to."""
    return tuple(one for one in lines if one.settling in {Settling.OPENING, Settling.BOTH})


__all__ = ["BalanceService", "replace", "settled_by"]
