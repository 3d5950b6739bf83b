"""The parts of belongings' use cases: one belonging, a sale, and what is due, within a unit."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.belongings.checking import (
    check_above_zero,
    check_day,
    check_not_below_zero,
    check_rule,
    check_share,
    check_text,
)
from app.domain.belongings.records import RuleKind, ValueRule
from app.domain.belongings.valuing import RuleValue
from app.domain.errors import RefusedError
from app.domain.numbers import ZERO, plain
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.belongings_answers import FurtherDraft, RuleDraft, SaleDraft, SaleEffect
from app.services.belongings_booking import Booking, Parcel, bought, sold
from app.services.belongings_reading import (
    Known,
    Named,
    find_belonging,
    is_share,
    known_belongings,
)
from app.services.belongings_values import Subject, Values, find_asset
from app.services.preferences import read_preferences
from app.services.registry import Registry

PROBLEMS = {
    "index_unknown": "the price of its index is unknown",
    "spot_unknown": "the price of {} is unknown",
    "no_value": "no value was ever set",
    "too_large": "its value is beyond any measure",
}


class Work:
    """One belonging within one unit."""

    def __init__(self, unit: UnitOfWork, name: Named, *, may_create: bool = True) -> None:
        self.unit = unit
        self._base = read_preferences(unit.settings).base_currency
        self.registry = Registry(unit, self._base, may_create=may_create)
        self.known: Known = find_belonging(unit, self.registry, name)
        self.values = Values(unit, self.registry)
        self.subject = self._look()

    def day(self, on: date | None, what: str, *, may_precede: bool = False) -> date:
        """Return a day that has come, and on which the belonging was had."""
        day = check_day(on or self.unit.today(), self.unit.today(), what)
        acquired = self.known.facts.acquired_on
        if acquired is not None and day < acquired and not may_precede:
            raise RefusedError(
                f"{self.known.name} was acquired on {acquired}, after {day}", "give a later day"
            )
        return day

    def quantity(self, share: Decimal | None, quantity: Decimal | None) -> Decimal | None:
        """Return a quantity of the holding; `None`: nothing is said."""
        held = Booking(self.unit, self.registry).held(self.known.account, self.known.asset)
        if is_share(self.known.facts.kind, held):
            if quantity is not None:
                raise RefusedError("of this a share is sold or bought", "give it in percent")
            return None if share is None else check_share(share)
        if share is not None:
            raise RefusedError("of this pieces are sold or bought", "give their number")
        return None if quantity is None else check_above_zero(quantity, "quantity")

    def parcel(
        self, on: date, quantity: Decimal, amount: Decimal, fee: Decimal | None, note: str
    ) -> Parcel:
        return Parcel(
            self.known.account,
            self.known.asset,
            on,
            quantity,
            check_not_below_zero(amount, "amount") or ZERO,
            self.subject.quote.symbol,
            check_not_below_zero(fee, "fee") or ZERO,
            check_text(note, "note"),
        )

    def set_value(self, on: date, value: Decimal, source: str, reason: str) -> None:
        """Store a value, note it, and rewrite what rules said after its day."""
        check_above_zero(value, "value")
        before = self.subject.stored.get(on)
        quote = self.subject.quote.symbol
        self.values.write(self.subject, [(on, value)], source, reason)
        self.subject = self._look()
        self._rewrite(on)
        self.unit.audit.record(
            "value set",
            f"{self.known.name} on {on}",
            "" if before is None else f"{plain(before.value)} {quote}",
            f"{plain(value)} {quote} ({reason})",
        )

    def rule_of(self, draft: RuleDraft) -> ValueRule:
        """Return a draft as a rule.

        Raises:
            RefusedError, UnknownNameError: it does not fit.
        """
        since = self.day(draft.since, "rule")
        index = find_asset(self.registry, draft.index) if draft.kind == RuleKind.INDEX else None
        if index is not None and index.id == self.known.asset.id:
            raise RefusedError("its own value is no index", "name another asset")
        rule = ValueRule(
            self.known.asset.id, since, draft.kind, draft.rate, draft.salvage, draft.months,
            index.id if index else None, draft.premium, draft.until,
        )  # fmt: skip
        return check_rule(rule, self.known.facts.kind)

    def set_rule(self, draft: RuleDraft) -> int:
        """Store a rule, rewrite what is after its day; return how many values it wrote."""
        rule = self.rule_of(draft)
        before = self.subject.valued.rule(rule.since)
        self.unit.records(ValueRule).put(rule)
        old = self.values.rule_words(before, self.subject) if before else ""
        self.subject = self._look()
        words = self.values.rule_words(rule, self.subject)
        self.unit.audit.record(
            "value rule set", f"{self.known.name} since {rule.since}", old, words
        )
        return self._rewrite(rule.since)

    def with_rule(self, rule: ValueRule) -> Subject:
        """Return the belonging as it would be with another rule."""
        others = tuple(one for one in self.subject.rules if one.since != rule.since)
        return replace(self.subject, rules=(*others, rule))

    def _rewrite(self, after: date) -> int:
        changed = self.values.changed(self.subject, after, self.unit.today())
        return self.values.write_rule(self.subject, changed)

    def _look(self) -> Subject:
        currency = self.known.account.currency or self._base
        return self.values.subject(self.known.facts, self.known.asset, currency)


def buy_further(unit: UnitOfWork, name: Named, draft: FurtherDraft) -> None:
    """Buy a further part of a belonging, at its cost.

    Raises:
        UnknownNameError, RefusedError: more than the whole, before it was acquired.
    """
    work = Work(unit, name)
    on = work.day(draft.on, "purchase")
    quantity = work.quantity(draft.share, draft.quantity)
    if quantity is None:
        raise RefusedError("say how much more was bought", "a share or a quantity")
    booking = Booking(unit, work.registry)
    held = booking.held(work.known.account, work.known.asset)
    if is_share(work.known.facts.kind, held) and held + quantity > 1:
        raise RefusedError(
            f"with {plain(quantity * 100)}% more it would be more than the whole",
            f"{plain((1 - held) * 100)}% are left",
        )
    parcel = work.parcel(on, quantity, draft.cost, draft.fee, draft.note)
    payer = booking.cash_account(draft.paid_from, "paying")
    booking.append(f"more of {work.known.name}", bought(parcel, payer))
    unit.audit.record(
        "belonging bought further", work.known.name, plain(held), plain(held + quantity)
    )


class Sale:
    """One sale within one unit."""

    def __init__(self, unit: UnitOfWork, name: Named, draft: SaleDraft) -> None:
        self._unit, self._draft = unit, draft
        self._work = Work(unit, name)
        self._booking = Booking(unit, self._work.registry)
        self._gain: tuple[Decimal | None, ...] = (None, None, None)
        self._quantity = self._left = ZERO

    def run(self) -> None:
        work, draft, booking = self._work, self._draft, self._booking
        known = work.known
        on = work.day(draft.on, "sale")
        held = booking.held(known.account, known.asset)
        if held <= 0:
            raise RefusedError(f"nothing of {known.name} is held any more")
        quantity = work.quantity(draft.share, draft.quantity) or held
        booking.check_held(known.account, known.asset, quantity, on)
        parcel = work.parcel(on, quantity, draft.proceeds, draft.fee, draft.note)
        receiver = booking.cash_account(draft.to_account, "receiving")
        batch = booking.append(f"sale of {known.name}", sold(parcel, receiver))
        self._gain = booking.gain(known.asset, batch)
        self._quantity, self._left = quantity, held - quantity
        self._unit.audit.record(
            "belonging sold",
            known.name,
            plain(held),
            f"{plain(self._left)}, for {plain(parcel.amount or ZERO)} {parcel.currency}",
        )

    def effect(self, base: str) -> SaleEffect:
        """Return what it did."""
        proceeds, cost, gain = self._gain
        return SaleEffect((), self._quantity, self._left, proceeds, cost, gain, base)


class Due:
    """What rules have to say by today, within one unit."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._base = read_preferences(unit.settings).base_currency
        self._registry = Registry(unit, self._base, may_create=False)
        self._values = Values(unit, self._registry)
        self.is_due = False

    def problems(self, progress: Progress) -> tuple[str, ...]:
        """Look at all belongings; return what is due and not known, a line each."""
        found = []
        for known, _, values, unknown in self._all(progress):
            self.is_due = self.is_due or bool(values)
            if unknown:
                days = f"{unknown[0].on}" if len(unknown) == 1 else f"{len(unknown)} months"
                what = PROBLEMS[unknown[-1].problem].format(known.facts.metal)
                found.append(f"{known.name}: {what}; no value for {days}")
        return tuple(found)

    def write(self, progress: Progress) -> int:
        """Store what is due; return how many values."""
        return sum(
            self._values.write_rule(subject, values)
            for _, subject, values, _ in self._all(progress)
        )

    def _all(
        self, progress: Progress
    ) -> list[tuple[Known, Subject, list[RuleValue], list[RuleValue]]]:
        """Return the belongings of which a value is due and that are held, with what is due.

        Whether one is held is looked up last: it takes the longest.
        """
        ruled = {one.asset_id for one in self._unit.records(ValueRule).all()}
        if not ruled:
            return []
        known = [
            one for one in known_belongings(self._unit, self._registry) if one.asset.id in ruled
        ]
        today, booking, found = self._unit.today(), Booking(self._unit, self._registry), []
        for place, one in enumerate(known):
            progress.step(place, len(known), "valuing")
            currency = one.account.currency or self._base
            subject = self._values.subject(one.facts, one.asset, currency)
            values, unknown = self._values.due(subject, today)
            if (values or unknown) and booking.held(one.account, one.asset) > 0:
                found.append((one, subject, values, unknown))
        return found
