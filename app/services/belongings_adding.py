"""Adds a belonging: account, asset, record, opening entry, first values and rule, in one unit."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.accounts import MANUAL_INSTITUTION, Account
from app.domain.assets import Asset, AssetType
from app.domain.belongings.checking import (
    METALS,
    check_above_zero,
    check_belonging,
    check_day,
    check_kind,
    check_name,
    check_not_below_zero,
    check_rule,
    check_share,
    is_whole,
)
from app.domain.belongings.records import Belonging, BelongingKind, RuleKind, ValueRule
from app.domain.belongings.valuing import value_on
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.numbers import ZERO, to_ledger
from app.ports.storage import UnitOfWork
from app.services.belongings_answers import HAND, BelongingDraft, RuleDraft
from app.services.belongings_booking import Booking, Parcel, bought, opened
from app.services.belongings_reading import SUBTYPES, known_belongings
from app.services.belongings_values import Values, find_asset
from app.services.preferences import read_preferences
from app.services.registry import Registry

CATEGORIES = {
    BelongingKind.PROPERTY: "property",
    BelongingKind.VEHICLE: "vehicle",
    BelongingKind.PRECIOUS_METAL: "precious_metal",
    BelongingKind.PRIVATE_COMPANY: "investment",
}
LONGEST_SYMBOL = 16
SHOWN_DECIMALS = 4


class Adding:
    """One belonging on its way into the books."""

    def __init__(self, unit: UnitOfWork, draft: BelongingDraft) -> None:
        self._unit = unit
        self._draft = draft
        self._base = read_preferences(unit.settings).base_currency
        self._registry = Registry(unit, self._base)
        self._today = unit.today()
        self.symbol = ""
        self.values_by_rule = 0

    def run(self) -> None:
        """Write all of it. The caller commits.

        Raises:
            CofferError: something is missing, impossible or taken; nothing is to be committed.
        """
        draft, facts = self._draft, self._facts()
        name = self._name()
        on = check_day(draft.acquired_on or self._today, self._today, "day of acquisition")
        quantity, cost, fee = self._quantity(), self._cost(), self._fee()
        currency = self._currency()
        values = self._first_values(on, quantity, cost, fee)
        payer = Booking(self._unit, self._registry).cash_account(draft.paid_from, "paying")
        if payer and cost is None:
            raise RefusedError(f"say what {payer} paid", "give the cost")
        account = self._account(name, currency)
        asset = self._asset(name)
        holding = self._registry.holding_row(account.id, asset.id)
        facts = replace(facts, holding_id=holding.id, acquired_on=on)
        self._unit.records(Belonging).put(facts)
        self._unit.audit.record(
            "belonging added", name, "", f"{draft.kind} in {account.name}, {asset.symbol}"
        )
        parcel = Parcel(account, asset, on, quantity, cost, currency, fee)
        rows = bought(parcel, payer) if payer else opened(parcel)
        batch = Booking(self._unit, self._registry).append(name, rows)
        book = Values(self._unit, self._registry, batch.id)  # one undo takes all of it back
        self._write_values(book, facts, asset, currency, values, on)

    def _write_values(
        self,
        book: Values,
        facts: Belonging,
        asset: Asset,
        currency: str,
        values: dict[date, tuple[Decimal, str]],
        on: date,
    ) -> None:
        said = self._draft.rule
        rule = None if said is None or said.kind == RuleKind.NONE else said
        if rule is not None:
            self._unit.records(ValueRule).put(self._rule(rule, asset, on))
        subject = book.subject(facts, asset, currency)
        by_spot = rule is not None and rule.kind == RuleKind.METAL_SPOT
        if by_spot and self._draft.value is None:
            first = value_on(subject.valued, book.market(subject), on)
            if first.value is not None:  # the metal's own worth says more than what it cost
                values.clear()
                self.values_by_rule += book.write_rule(subject, [first])
        for day, (value, reason) in values.items():
            book.write(subject, [(day, value)], HAND, reason)
        if rule is not None:
            subject = book.subject(facts, asset, currency)
            due = book.due(subject, self._today)[0]
            self.values_by_rule += book.write_rule(subject, due)

    # -- what was said ------------------------------------------------------------------------

    def _facts(self) -> Belonging:
        draft = self._draft
        check_kind(draft.kind)
        return check_belonging(
            Belonging(
                HoldingId(0),
                draft.kind,
                draft.description.strip(),
                None,
                draft.metal,
                draft.weight,
                draft.weight_unit,
                draft.purity,
                draft.form,
                draft.share_class.strip(),
                draft.note.strip(),
            )
        )

    def _name(self) -> str:
        name = check_name(self._draft.name)
        taken = {one.name.casefold() for one in known_belongings(self._unit, self._registry)}
        if name.casefold() in taken:
            raise RefusedError(f"there is already a belonging named {name!r}", "use another name")
        return name

    def _quantity(self) -> Decimal:
        draft = self._draft
        if is_whole(draft.kind):
            if draft.quantity is not None:
                raise RefusedError("this is owned by a share of the whole", "give it in percent")
            return check_share(draft.share)
        if draft.share != 100:
            raise RefusedError("this is owned by its number", "give the pieces or shares")
        return check_above_zero(Decimal(1) if draft.quantity is None else draft.quantity, "number")

    def _cost(self) -> Decimal | None:
        return check_not_below_zero(self._draft.cost, "cost")

    def _fee(self) -> Decimal:
        fee = check_not_below_zero(self._draft.fee, "fee") or ZERO
        if fee and self._draft.cost is None:
            raise RefusedError("a fee belongs to a cost", "give the cost")
        return fee

    def _currency(self) -> str:
        draft = self._draft
        known = self._registry.accounts.get(draft.account)
        code = (draft.currency or (known.currency if known else "") or self._base).strip().upper()
        if not is_currency(code):
            raise RefusedError(f"{code[:20]!r} is no currency", "use a code such as EUR")
        return code

    def _first_values(
        self, on: date, quantity: Decimal, cost: Decimal | None, fee: Decimal
    ) -> dict[date, tuple[Decimal, str]]:
        """Return the first values of a unit by day: what it cost, and what it is worth."""
        draft = self._draft
        values: dict[date, tuple[Decimal, str]] = {}
        if cost:
            values[on] = (to_ledger(cost / quantity), "cost when it was acquired")
        if draft.value is not None:
            day = check_day(draft.value_on or self._today, self._today, "value")
            if day < on:
                raise RefusedError(f"the value of {day} is older than the belonging", f"since {on}")
            values[day] = (check_above_zero(draft.value, "value"), "first value")
        by_spot = draft.rule is not None and draft.rule.kind == RuleKind.METAL_SPOT
        if not values and not by_spot:
            raise RefusedError("say what it cost or what it is worth")
        return values

    def _rule(self, draft: RuleDraft, asset: Asset, on: date) -> ValueRule:
        since = draft.since or on
        if since < on:
            raise RefusedError(f"the rule of {since} is older than the belonging", f"since {on}")
        index = find_asset(self._registry, draft.index) if draft.kind == RuleKind.INDEX else None
        rule = ValueRule(
            asset.id, check_day(since, self._today, "rule"), draft.kind, draft.rate, draft.salvage,
            draft.months, index.id if index else None, draft.premium, draft.until,
        )  # fmt: skip
        return check_rule(rule, self._draft.kind)

    # -- what is made -------------------------------------------------------------------------

    def _account(self, name: str, currency: str) -> Account:
        wanted = self._draft.account.strip()
        found = self._registry.accounts.get(wanted or name)
        if found is not None:
            if not wanted:
                raise RefusedError(
                    f"there is already an account named {name!r}",
                    f"say that it belongs there with account {name!r}, or use another name",
                )
            kinds = {(one.type, one.subtype): one for one in self._unit.catalogue.account_types()}
            kind = kinds.get((found.type, found.subtype))
            if kind is not None and kind.is_liability:
                raise RefusedError(f"{wanted} is a debt", "name another account")
            return found
        made = Account(
            AccountId(0),
            self._registry.institution(MANUAL_INSTITUTION).id,
            check_name(wanted or name),
            "manual_asset",
            SUBTYPES[BelongingKind(self._draft.kind)],
            currency,
        )
        return self._registry.add_account(made)

    def _asset(self, name: str) -> Asset:
        kind = BelongingKind(self._draft.kind)
        is_company = kind == BelongingKind.PRIVATE_COMPANY
        draft = Asset(
            AssetId(0),
            self._symbol(name),
            AssetType.PRIVATE_COMPANY if is_company else AssetType.OTHER,
            name=name,
            decimals=SHOWN_DECIMALS,
            category=CATEGORIES.get(kind, "other"),
        )
        asset = self._unit.catalogue.add_asset(draft)
        self._registry.reload_assets()
        self._registry.new_assets.append(asset.symbol)
        self.symbol = asset.symbol
        return asset

    def _symbol(self, name: str) -> str:
        """Return a symbol that nothing has: the given one, or one made from the name."""
        taken = {one.symbol for one in self._registry.assets.values()}
        wanted = self._draft.symbol.strip()
        if wanted:
            if len(wanted) > LONGEST_SYMBOL or any(not mark.isprintable() for mark in wanted):
                raise RefusedError(f"a symbol has at most {LONGEST_SYMBOL} signs")
            if wanted in taken or is_currency(wanted) or wanted in METALS:
                raise RefusedError(f"the symbol {wanted!r} is taken", "use another one")
            return wanted
        stem = "".join(mark for mark in name.upper() if mark.isalnum())[:12] or "BELONGING"
        if stem not in taken and not is_currency(stem) and stem not in METALS:
            return stem
        place = 2
        while f"{stem}-{place}" in taken:
            place += 1
        return f"{stem}-{place}"
