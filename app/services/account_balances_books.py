"""Accounts with their stated balances and the legs beside them, of one unit of work."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from app.domain.accounts import Account, AccountType, Holding
from app.domain.assets import Asset
from app.domain.balance import balance_at
from app.domain.balances.calendar import ledger_at, tolerance_of
from app.domain.balances.readings import Settling, compare, credit_of, is_owed
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import BatchId, HoldingId, ObservationId
from app.domain.inclusion import marks_against
from app.domain.ledger import LegRecord
from app.domain.loans.records import CardTerms
from app.domain.observations import NewObservation, Observation
from app.domain.reconciliation import SOURCE as RECONCILED
from app.domain.times import day_of_us, end_us, from_us
from app.ports.storage import UnitOfWork
from app.services.account_balances_answers import BalanceLine, BalanceStatus, StatedLine
from app.services.account_balances_rows import (
    StoredBalance,
    check_alone,
    is_alone,
    stored_balances,
    taken_back,
)
from app.services.exclusions import reasons_by_place
from app.services.preferences import read_preferences
from app.services.registry import Registry


class BalanceBooks:
    """Accounts, holdings, stated balances and their legs, of one unit of work."""

    def __init__(self, unit: UnitOfWork, *, account: str = "", may_create: bool = False) -> None:
        """Prepare; with `account` the legs are those of one account alone."""
        self._unit = unit
        self._account = account
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
        self.openings: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in unit.ledger.legs_of_source(RECONCILED):
            self.openings[leg.holding_id].append(leg)
        self._terms = {one.account_id: one for one in unit.records(CardTerms).all()}
        self._reasons = reasons_by_place(unit)

    @cached_property
    def legs(self) -> Mapping[HoldingId, list[LegRecord]]:
        """Return the legs of all money, and of whatever else a balance was stated of."""
        money = {one.id for one in self.registry.assets.values() if one.is_fiat}
        observed = {self.holdings[one].asset_id for one in self.stated}
        owner = self.registry.accounts.get(self._account)
        chosen = None if not self._account else [owner.id] if owner else []
        found: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in self._unit.ledger.legs(asset_ids=money | observed, account_ids=chosen):
            found[leg.holding_id].append(leg)
        return found

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

    def stated_lines(self, stored: Iterable[StoredBalance], owner: Account) -> Iterable[StatedLine]:
        batches = {one.id: one for one in self._unit.ledger.batches()}
        gone = taken_back(self._unit, batches)
        for one in stored:
            holding = self.holdings[one.holding_id]
            asset = self.registry.assets[holding.asset_id]
            legs = self.legs.get(holding.id, [])
            ledger = ledger_at(legs, [one.at_us])[0] if legs else None
            is_live = any(one.id == seen.id for seen in self.stated.get(holding.id, ()))
            status = BalanceStatus.CORRECTED
            if is_live:
                status = BalanceStatus.IN_EFFECT
            elif one.id in gone:
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
                is_alone=is_alone(batches[one.batch_id]),
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
        row = next(one for one in stored_balances(self._unit) if one.id == observation_id)
        batch = next(one for one in self._unit.ledger.batches() if one.id == row.batch_id)
        check_alone(batch)
        return old, batch.id
