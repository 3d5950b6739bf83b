"""Puts the terms, goals and groups of the sample into the books: names become ids here."""

from dataclasses import replace
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.belongings.records import Belonging, FundingRound, ValueRule
from app.domain.exclusions import WHOLE_ACCOUNT, Exclusion
from app.domain.groups import Group, GroupId, Target
from app.domain.ids import BatchId, HoldingId
from app.domain.loans.booked import LOAN, external_id
from app.domain.loans.records import CardTerms, Loan, LoanAsset, LoanExtra, LoanKind
from app.domain.numbers import to_ledger
from app.domain.price_points import PricePoint
from app.domain.times import start_us
from app.domain.vaults.records import ALWAYS, Vault, VaultPart
from app.domain.yields.records import YieldRule
from app.ports.sample_household import (
    Place,
    SampleBelonging,
    SampleHousehold,
    SampleLoan,
    SampleMark,
    SampleVault,
)
from app.ports.storage import UnitOfWork
from app.services.belongings_answers import RULE
from app.services.belongings_values import Values
from app.services.registry import Registry


def posted_of(household: SampleHousehold, registry: Registry) -> dict[str, str]:
    """Return which entries are payments of loans: their ids in the sample → as loans post them.

    So the schedule knows them, and no payment can be posted again.
    """
    return {
        own: external_id(registry.account(loan.account).id, on, part)
        for loan in household.loans
        for own, (on, part) in loan.posted.items()
    }


def source_of(row: ActivityRow, posted: dict[str, str], otherwise: str) -> tuple[ActivityRow, str]:
    """Return a row as it is booked, with its source."""
    if row.external_id in posted:
        return replace(row, external_id=posted[row.external_id]), LOAN
    return row, otherwise


class Household:
    """The records of one unit, written once its entries are there."""

    def __init__(self, unit: UnitOfWork, registry: Registry, batch_id: BatchId) -> None:
        self._unit, self._registry, self._batch_id = unit, registry, batch_id

    def add(self, household: SampleHousehold) -> None:
        """Write everything."""
        unit = self._unit
        for loan in household.loans:
            self._loan(loan)
        for card in household.cards:
            account = self._registry.account(card.account)
            terms = CardTerms(account.id, card.limit, card.rate, card.statement_day, card.due_day)
            unit.records(CardTerms).put(terms)
        for one in household.belongings:
            self._belonging(one)
        for number, rule in enumerate(household.yields, 1):
            unit.records(YieldRule).put(
                YieldRule(
                    number, self._holding(rule.place), rule.since, rule.rate, rule.payout,
                    weekday=rule.weekday, month_day=rule.month_day, kind=rule.kind,
                    note=rule.note, is_active=rule.is_active,
                )
            )  # fmt: skip
        for number, vault in enumerate(household.vaults, 1):
            self._vault(number, vault)
        for order, group in enumerate(household.groups):
            accounts = [one for one in group.members if not one.symbol]
            holdings = [one for one in group.members if one.symbol]
            unit.groups.add(
                Group(
                    GroupId(0), group.name, group.colour, order,
                    tuple(self._holding(one) for one in holdings),
                    tuple(self._registry.account(one.account).id for one in accounts),
                )
            )  # fmt: skip
        for dimension, key, share in household.targets:
            unit.groups.put_target(Target(dimension, key, share))
        for mark in household.marks:
            self._mark(mark)

    def _holding(self, place: Place) -> HoldingId:
        account = self._registry.account(place.account)
        return self._registry.holding(account.id, self._registry.priced_asset(place.symbol).id)

    def _loan(self, loan: SampleLoan) -> None:
        unit, account = self._unit, self._registry.account(loan.account)
        unit.records(Loan).put(
            Loan(
                account.id, LoanKind.ANNUITY, False, loan.principal, loan.rate, loan.started_on,
                loan.first_due, loan.months, paid_from=self._registry.account(loan.paid_from).id,
                posts_from=loan.posts_from, note=loan.note,
            )
        )  # fmt: skip
        for on, amount in loan.extras:
            unit.records(LoanExtra).put(LoanExtra(account.id, on, amount))
        unit.records(LoanAsset).put(LoanAsset(account.id, self._holding(loan.finances)))

    def _belonging(self, one: SampleBelonging) -> None:
        unit = self._unit
        facts = Belonging(
            self._holding(one.place), one.kind, one.description, one.acquired_on, one.metal,
            one.weight, one.weight_unit, one.purity, one.form, one.share_class,
        )  # fmt: skip
        unit.records(Belonging).put(facts)
        asset = self._registry.priced_asset(one.place.symbol)
        rounds = unit.records(FundingRound)
        for held in one.rounds:
            number = rounds.next_id()
            rounds.put(
                FundingRound(number, asset.id, held.held_on, held.name, held.price, held.shares)
            )
        if one.rule is not None:
            rule = one.rule
            unit.records(ValueRule).put(
                ValueRule(asset.id, rule.since, rule.kind, rule.rate, rule.salvage)
            )
            self._value(facts, one.place)

    def _value(self, facts: Belonging, place: Place) -> None:
        """Store what a rule says of the ends of months up to today."""
        values = Values(self._unit, self._registry)
        asset = self._registry.priced_asset(place.symbol)
        currency = self._registry.account(place.account).currency
        subject = values.subject(facts, asset, currency)
        points = [
            PricePoint(
                asset.id, subject.quote.id, start_us(one.on), to_ledger(one.value), "daily", RULE
            )
            for one in values.due(subject, self._unit.today())[0]
            if one.value is not None
        ]
        rule = subject.valued.rules[-1]
        reason = values.rule_words(rule, subject)
        self._unit.prices.add(points, batch_id=self._batch_id, reason=reason, notes_new=True)

    def _vault(self, number: int, vault: SampleVault) -> None:
        unit = self._unit
        unit.records(Vault).put(
            Vault(
                number, vault.name, self._registry.currency(vault.currency).id, vault.target,
                vault.created_on, vault.target_on, vault.colour, vault.icon, number - 1,
                vault.monthly, vault.note,
            )
        )  # fmt: skip
        for place, percent in vault.parts:
            part = VaultPart(number, self._holding(place), ALWAYS, Decimal(percent))
            unit.records(VaultPart).put(part)

    def _mark(self, mark: SampleMark) -> None:
        unit, account = self._unit, self._registry.account(mark.account)
        changed = replace(account, is_excluded=True)
        if mark.mark == "closed":
            changed = replace(account, closed_on=mark.since)
        unit.catalogue.update_account(changed)
        self._registry.accounts[account.name] = changed  # daily figures follow
        unit.records(Exclusion).put(
            Exclusion(account.id, WHOLE_ACCOUNT, mark.mark, mark.reason, mark.since)
        )
