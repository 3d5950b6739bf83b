"""Belongings as they stand: the list, and everything behind one of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.accounts import Account, Holding
from app.domain.assets import Asset, AssetType
from app.domain.belongings.checking import is_whole
from app.domain.belongings.records import Belonging, BelongingKind, FundingRound
from app.domain.belongings.valuing import next_month_end
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.inclusion import is_shown
from app.domain.loans.records import LoanAsset
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import day_of_us, end_us
from app.ports.storage import UnitOfWork
from app.services.belongings_answers import (
    BelongingDetail,
    BelongingLine,
    BelongingList,
    Debt,
    RuleLine,
    ValueLine,
    ValuePoint,
)
from app.services.belongings_values import Subject, Values, newest_hand, ounces_of
from app.services.holdings import holdings_report
from app.services.registry import Registry
from app.services.reports import HoldingLine, HoldingsReport

Named = str | HoldingId  # a belonging by its name or symbol, or by its holding
SUBTYPES = {  # of accounts
    BelongingKind.PROPERTY: "real_estate",
    BelongingKind.VEHICLE: "vehicle",
    BelongingKind.PRECIOUS_METAL: "precious_metal",
    BelongingKind.COLLECTIBLE: "collectible",
    BelongingKind.PRIVATE_COMPANY: "private_company",
    BelongingKind.OTHER: "other",
}


@dataclass(frozen=True, slots=True)
class Known:
    """A belonging with its holding, account and asset."""

    facts: Belonging
    holding: Holding
    account: Account
    asset: Asset

    @property
    def name(self) -> str:
        return self.asset.name or self.asset.symbol

    @property
    def is_shown(self) -> bool:
        return is_shown(self.account, self.holding, self.asset)


def known_belongings(unit: UnitOfWork, registry: Registry) -> list[Known]:
    """Return all belongings, by name.

    What lies in an account of manual assets is one too, though nothing more is kept of it: it may
    have come with a file.
    """
    accounts = {one.id: one for one in registry.accounts.values()}
    kept = {one.holding_id: one for one in unit.records(Belonging).all()}
    found = []
    for holding in registry.holdings():
        account, asset = accounts[holding.account_id], registry.assets[holding.asset_id]
        facts = kept.get(holding.id) or _plain(holding, account, asset)
        if facts is not None:
            found.append(Known(facts, holding, account, asset))
    return sorted(found, key=lambda one: (one.name, one.holding.id))


def _plain(holding: Holding, account: Account, asset: Asset) -> Belonging | None:
    """Return what the type of its account says of a holding of which nothing else is kept."""
    if account.type != "manual_asset" or asset.type not in {
        AssetType.OTHER, AssetType.PRIVATE_COMPANY,
    }:  # fmt: skip
        return None
    kind = next((one for one, subtype in SUBTYPES.items() if subtype == account.subtype), None)
    return None if kind is None else Belonging(holding.id, kind)


def find_belonging(unit: UnitOfWork, registry: Registry, name: Named) -> Known:
    """Return the belonging of a name, of a symbol, or of a holding.

    Raises:
        UnknownNameError: there is none. RefusedError: there are several.
    """
    known = known_belongings(unit, registry)
    wanted = name.strip() if isinstance(name, str) else str(name)
    for fits in (
        [one for one in known if one.holding.id == name],
        [one for one in known if one.name == wanted],
        [one for one in known if one.asset.symbol == wanted],
        [one for one in known if one.name.casefold() == wanted.casefold()],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            symbols = ", ".join(one.asset.symbol for one in fits)
            raise RefusedError(f"several belongings are named {wanted!r}", f"say which: {symbols}")
    raise UnknownNameError("belonging", wanted)


class Reading:
    """Reads belongings within one unit, on one day."""

    def __init__(self, unit: UnitOfWork, as_of: date, base: str = "") -> None:
        self._unit = unit
        self._as_of = as_of
        self._registry = Registry(unit, "", may_create=False)
        self.values = Values(unit, self._registry)
        self._report: HoldingsReport = holdings_report(
            unit, as_of, base=base, with_closed=True, with_day_change=False
        )
        self._lines = {one.holding_id: one for one in self._report.lines}
        self._debts = _debts(
            unit.records(LoanAsset).all(), self._report.lines, self._registry.accounts.values()
        )

    @property
    def base_currency(self) -> str:
        return self._report.base_currency

    @property
    def net_worth(self) -> Decimal | None:
        return self._report.totals.net_worth

    def all(self, *, with_gone: bool = False) -> BelongingList:
        """Return the list, largest first; what is owned no more only if asked for."""
        known = known_belongings(self._unit, self._registry)
        lines = [self.line(one) for one in known if one.is_shown]
        shown = [one for one in lines if with_gone or not one.is_gone]
        shown.sort(key=lambda one: (one.is_gone, one.value is None, -(one.value or ZERO), one.name))
        held = [one for one in shown if not one.is_gone]
        owed = {debt.account: debt.owed or ZERO for one in held for debt in one.debts}
        return BelongingList(
            self._as_of,
            self.base_currency,
            tuple(shown),
            _known_sum(one.value for one in held),
            _known_sum(one.cost for one in held),
            _known_sum(one.gain for one in held),
            sum(owed.values(), ZERO),
            len([one for one in held if one.value is None]),
            len([one for one in lines if one.is_gone]),
        )

    def line(self, known: Known) -> BelongingLine:
        """Return one belonging as it stands."""
        return self._line(known, self._subject(known))

    def detail(self, name: Named) -> BelongingDetail:
        """Return everything behind one belonging.

        Raises:
            UnknownNameError: there is none.
        """
        known = find_belonging(self._unit, self._registry, name)
        subject = self._subject(known)
        line = self._line(known, subject)
        rounds = self._unit.records(FundingRound).where(asset_id=known.asset.id)
        rounds.sort(key=lambda one: (one.held_on, one.id), reverse=True)
        ounces = ounces_of(known.facts)
        return BelongingDetail(
            line=line,
            facts=known.facts,
            points=tuple(
                ValuePoint(day_of_us(one.at_us), one.value, one.source)
                for one in subject.points
                if day_of_us(one.at_us) <= self._as_of
            ),
            history=self._history(subject),
            rules=tuple(self._rule_line(subject, place) for place in range(len(subject.rules))),
            rounds=tuple(rounds),
            ownership=_ownership(rounds, line.quantity, self._as_of),
            fine_ounces=None
            if ounces is None or line.quantity is None
            else to_ledger(ounces * line.quantity),
            base_currency=self.base_currency,
        )

    def _subject(self, known: Known) -> Subject:
        currency = known.account.currency or self._report.base_currency
        return self.values.subject(known.facts, known.asset, currency)

    def _line(self, known: Known, subject: Subject) -> BelongingLine:
        found = self._lines.get(known.holding.id)
        value = found.value if found else None
        # Of what is shown and has no entry in effect nothing is held.
        quantity = found.quantity if found else ZERO if known.is_shown else None
        rule = subject.valued.rule(self._as_of)
        hand = newest_hand(subject, self._as_of)
        unknown = self.values.due(subject, self._as_of)[1] if rule and quantity else []
        newest = max((one for one in subject.stored if one <= self._as_of), default=date.min)
        debts = self._debts.get(known.holding.id, ())
        owed = None if any(one.owed is None for one in debts) else sum_owed(debts)
        return BelongingLine(
            holding_id=known.holding.id,
            account_id=known.account.id,
            asset_id=known.asset.id,
            name=known.name,
            symbol=known.asset.symbol,
            kind=known.facts.kind,
            account=known.account.name,
            quantity=quantity,
            is_whole=is_share(known.facts.kind, quantity),
            unit_value=_unit_value(subject, self._as_of),
            currency=subject.quote.symbol,
            value=value,
            cost=found.cost_basis if found else None,
            gain=found.unrealized if found else None,
            realized=found.realized if found else None,
            rule=rule.kind if rule else "none",
            rate=rule.rate if rule else None,
            hand_on=hand[0] if hand else None,
            hand_value=hand[1] if hand else None,
            next_due=next_month_end(self._as_of) if rule and quantity else None,
            problem=unknown[-1].problem if unknown and unknown[-1].on > newest else "",
            debts=debts,
            equity=None if value is None or owed is None else value - owed,
            coverage=found.coverage if found else Coverage.UNKNOWN,
            reasons=found.reasons if found else (),
            hand_source=hand[2] if hand else "",
        )

    def _history(self, subject: Subject) -> tuple[ValueLine, ...]:
        """Return the edits, newest first, then what came with files and was never edited."""
        quote = subject.quote.id
        edits = [one for one in self._unit.prices.edits(subject.asset.id) if one.quote_id == quote]
        edits.reverse()
        lines = [
            ValueLine(day_of_us(one.at_us), one.new, one.old, one.source, one.reason, one.edited_at)
            for one in edits
        ]
        edited = {one.at_us for one in edits}
        lines += [
            ValueLine(day_of_us(one.at_us), one.value, None, one.source, "", None)
            for one in reversed(subject.points)
            if one.at_us not in edited
        ]
        return tuple(lines)

    def _rule_line(self, subject: Subject, place: int) -> RuleLine:
        one = sorted(subject.rules, key=lambda rule: rule.since, reverse=True)[place]
        index = self._registry.assets.get(one.index_asset_id or AssetId(0))
        return RuleLine(
            one.since, one.kind, one.rate, one.salvage, one.months,
            index.symbol if index else "", one.premium, one.until,
        )  # fmt: skip


def _unit_value(subject: Subject, on: date) -> Decimal | None:
    """Return what a unit is worth on a day, in its own currency."""
    until = end_us(on)
    return next((one.value for one in reversed(subject.points) if one.at_us <= until), None)


def is_share(kind: str, quantity: Decimal | None) -> bool:
    """Tell whether a quantity is a share of the whole; of several wholes it is their number."""
    return is_whole(kind) and (quantity is None or quantity <= 1)


def sum_owed(debts: Iterable[Debt]) -> Decimal:
    """Return what debts come to, of those that are known."""
    return sum((one.owed or ZERO for one in debts), ZERO)


def _debts(
    links: Iterable[LoanAsset], lines: Iterable[HoldingLine], accounts: Iterable[Account]
) -> Mapping[HoldingId, tuple[Debt, ...]]:
    """Return by holding what the loans owe that financed it."""
    names = {one.id: one.name for one in accounts}
    owed: dict[AccountId, Decimal | None] = {}
    for line in lines:
        before = owed.get(line.account_id, ZERO)
        value = line.value
        owed[line.account_id] = None if value is None or before is None else before - value
    found: dict[HoldingId, tuple[Debt, ...]] = {}
    for link in links:
        debt = Debt(names[link.account_id], owed.get(link.account_id, ZERO))
        found[link.holding_id] = (*found.get(link.holding_id, ()), debt)
    return found


def _ownership(
    rounds: Iterable[FundingRound], quantity: Decimal | None, on: date
) -> Decimal | None:
    """Return the part of a company that own shares are, by the newest round that counted them."""
    counted = next((one for one in rounds if one.shares and one.held_on <= on), None)
    if counted is None or counted.shares is None or quantity is None:
        return None
    return (quantity / counted.shares).quantize(Decimal("1e-12"))


def _known_sum(values: Iterable[Decimal | None]) -> Decimal | None:
    seen = list(values)
    known = [one for one in seen if one is not None]
    return None if seen and not known else sum(known, ZERO)
