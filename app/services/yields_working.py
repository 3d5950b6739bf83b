"""Works rules out on open books: balances by day, what each payout comes to, what is accrued."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from app.domain.balance import Anchor, balance_at, step
from app.domain.errors import NotANumberError
from app.domain.ids import AccountId, EntryId, HoldingId, LegId
from app.domain.kinds import Kind
from app.domain.ledger import EntryFilter, LegRecord
from app.domain.numbers import ZERO, parse_decimal, plain
from app.domain.observations import Observation
from app.domain.times import end_us, start_us
from app.domain.yields.accrual import ASSET_PLACES, Accrual, payable
from app.domain.yields.checking import Arrival
from app.domain.yields.payouts import Chain, chains_of
from app.domain.yields.records import YieldRule
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.scopes import Position, positions_in

SOURCE = "yield"
EARNED = frozenset({Kind.INTEREST, Kind.REWARD})
Balance = Callable[[date], Decimal | None]


class UnknownBalanceError(Exception):
    """Nothing is known of what a holding held on a day; caught where rules are worked out."""


@dataclass(frozen=True, slots=True)
class Due:
    """A payout that was worked out."""

    rule: YieldRule
    first: date  # the first day that it covers
    on: date
    exact: Decimal
    paid: Decimal
    carried_in: Decimal
    carried: Decimal  # to the next one

    @property
    def external_id(self) -> str:
        return external_id_of(self.rule.id, self.on)

    def payload(self) -> str:
        """Return how it came about, for the entry; the next payout reads what it carries."""
        told = {
            "rule": self.rule.id,
            "first": str(self.first),
            "last": str(self.on - timedelta(days=1)),
            "exact": plain(self.exact),
            "carried_in": plain(self.carried_in),
            "carried": plain(self.carried),
        }
        return json.dumps(told)


@dataclass(slots=True)
class Walk:
    """One chain from a day on, payout by payout."""

    chain: Chain
    places: int
    accrual: Accrual
    carried: Decimal = ZERO

    @property
    def since(self) -> date:
        return self.accrual.started

    def go(self, until: date, balance: Balance) -> None:
        """Count the days before one.

        Raises:
            UnknownBalanceError
        """
        accrual = self.accrual
        while accrual.on < until:
            rule = self.chain.rule_on(accrual.on)
            if rule is None:
                accrual.skip()
                continue
            quantity = balance(accrual.on)
            if quantity is None:
                raise UnknownBalanceError
            accrual.count(rule, quantity)

    def pay(self, on: date, rule: YieldRule, balance: Balance) -> Due:
        """Count the days up to a payout, and begin anew with it."""
        self.go(on, balance)
        exact = self.accrual.earned
        paid, left = payable(exact, self.carried, self.places)
        due = Due(rule, self.since, on, exact, paid, self.carried, left)
        self.carried = left
        self.accrual = Accrual(on, on)
        return due


@dataclass(slots=True)
class HoldingBooks:
    """What the books say of one holding that has rules."""

    position: Position
    legs: list[LegRecord]
    observations: list[Observation]
    own: frozenset[LegId]  # the legs that rules wrote, in effect
    void: dict[tuple[int, date], EntryId]  # payouts that were taken out, by rule and day
    _pending_us: list[int] = field(default_factory=list)  # when, of payouts not posted yet
    _pending_sums: list[Decimal] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)  # the times of the legs
    _sums: list[Decimal] = field(default_factory=list)

    @property
    def places(self) -> int:
        """Return the decimals of what is paid: the currency's own, or 18."""
        asset = self.position.asset
        return asset.decimals if asset.is_fiat else ASSET_PLACES

    def balance(self, on: date) -> Decimal | None:
        """Return the balance at the end of a UTC day, with the payouts that are pending.

        Where a later observation says it, the payouts before that one are in it already.
        """
        if not self.observations:
            return self._ledger_balance(on)
        found = balance_at(
            end_us(on),
            self.legs,
            self.observations,
            may_be_negative=self.position.may_be_negative,
            is_complete=self.position.holding.has_complete_history,
        )
        if found.quantity is None or found.anchor is Anchor.OBSERVATION_AFTER:
            return found.quantity
        return found.quantity + self._pending(on, found.anchor_us)

    def _ledger_balance(self, on: date) -> Decimal | None:
        if not self.legs or not self.position.holding.has_complete_history:
            return None
        if not self._ends:
            quantity = ZERO
            for leg in self.legs:
                quantity = step(quantity, leg)
                self._ends.append(leg.at_us)
                self._sums.append(quantity)
        place = bisect_right(self._ends, end_us(on))
        return (self._sums[place - 1] if place else ZERO) + self._pending(on, None)

    def add_pending(self, due: Due) -> None:
        """Count a payout that is not posted yet from its day on. They come in order of days."""
        before = self._pending_sums[-1] if self._pending_sums else ZERO
        self._pending_us.append(start_us(due.on))
        self._pending_sums.append(before + due.paid)

    def _pending(self, on: date, after_us: int | None) -> Decimal:
        last = self._pending_until(end_us(on))
        return last if after_us is None else max(last - self._pending_until(after_us), ZERO)

    def _pending_until(self, at_us: int) -> Decimal:
        place = bisect_right(self._pending_us, at_us)
        return self._pending_sums[place - 1] if place else ZERO

    def paid(self, kind: str) -> list[LegRecord]:
        """Return the payouts of rules that are in effect, of one kind, in order."""
        return [leg for leg in self.legs if leg.leg_id in self.own and leg.kind == kind]

    def arrivals(self, kinds: Iterable[str]) -> list[Arrival]:
        """Return what came in from elsewhere; what names another asset as its payer is not ours."""
        wanted, own = set(kinds), self.position.asset.id
        return [
            Arrival(date.fromordinal(leg.day), leg.quantity)
            for leg in self.legs
            if leg.kind in wanted
            and leg.leg_id not in self.own
            and leg.quantity > 0
            and leg.counter_asset_id in {None, own}
        ]

    def settled(self, chain: Chain) -> tuple[date, EntryId] | None:
        """Return the newest payout that is done with: paid, or paid and taken out by hand."""
        done = [
            (date.fromordinal(leg.day), leg.entry_id) for leg in self.paid(chain.first.kind)[-1:]
        ]
        own = {rule.id for rule in chain.rules}
        done += [(on, entry) for (rule_id, on), entry in self.void.items() if rule_id in own]
        return max(done, default=None)

    def walk(self, chain: Chain, carry: Callable[[EntryId], Decimal]) -> Walk:
        """Return the walk from what is settled on, with what the newest payout carries."""
        settled, start, carried = self.settled(chain), chain.first.since, ZERO
        if settled is not None:
            start = max(settled[0], start)
            carried = carry(settled[1])
        return Walk(chain, self.places, Accrual(start, start), carried)

    def run(
        self, chains: Sequence[Chain], until: date, carry: Callable[[EntryId], Decimal]
    ) -> "Run":
        """Work out all that is due by a day, in order of days, each payout earning from its day.

        What comes after the first day whose balance is not known is left.
        """
        walks = {chain: self.walk(chain, carry) for chain in chains if chain.is_paying}
        upcoming = sorted(
            (
                (on, rule.id, rule, walk)
                for chain, walk in walks.items()
                for on, rule in chain.paydays(walk.since, until)
            ),
            key=lambda one: one[:2],
        )
        found: list[Due] = []
        try:
            for on, _, rule, walk in upcoming:
                due = walk.pay(on, rule, self.balance)
                found.append(due)
                self.add_pending(due)
        except UnknownBalanceError:
            return Run(found, walks, is_unknown=True)
        return Run(found, walks)

    def history(self, chain: Chain, until: date) -> tuple[list[Due], Walk]:
        """Work out what a chain comes to from its beginning, by the books as they are now.

        Raises:
            UnknownBalanceError
        """
        start = chain.first.since
        walk = Walk(chain, self.places, Accrual(start, start))
        paydays = chain.paydays(start, until)
        return [walk.pay(on, rule, self.balance) for on, rule in paydays], walk


@dataclass(frozen=True, slots=True)
class Run:
    """The payouts that are due, and where each paying chain stands after them."""

    found: list[Due]
    walks: dict[Chain, Walk]
    is_unknown: bool = False


class RuleBooks:
    """The rules of one unit of work, and the books of the holdings that they are of."""

    def __init__(
        self,
        unit: UnitOfWork,
        registry: Registry,
        extra: Iterable[YieldRule] = (),
        *,
        only: Collection[HoldingId] | None = None,
    ) -> None:
        self._unit = unit
        stored = [
            one for one in unit.records(YieldRule).all() if only is None or one.holding_id in only
        ]
        self.rules = {one.id: one for one in stored}
        self.chains: dict[HoldingId, list[Chain]] = defaultdict(list)
        for chain in chains_of([*stored, *extra]):
            self.chains[chain.first.holding_id].append(chain)
        self.positions = {one.holding.id: one for one in positions_in(unit, registry, "")}
        self.books = self._read()

    def carry(self, entry_id: EntryId) -> Decimal:
        """Return what a payout left for the next one."""
        stored = self._unit.ledger.entries(EntryFilter(ids=(entry_id,), with_voided=True), limit=1)
        try:
            told = json.loads(stored[0].payload)
            return parse_decimal(told["carried"])
        except (IndexError, KeyError, TypeError, ValueError, NotANumberError):
            return ZERO  # not one that rules wrote as they do now: it carries nothing

    def _read(self) -> dict[HoldingId, HoldingBooks]:
        wanted = [self.positions[one] for one in self.chains]
        if not wanted:
            return {}
        ledger, accounts = self._unit.ledger, {one.account.id for one in wanted}
        legs: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in ledger.legs(
            asset_ids={one.asset.id for one in wanted},
            account_ids=accounts,
        ):
            legs[leg.holding_id].append(leg)
        observations: dict[HoldingId, list[Observation]] = defaultdict(list)
        for observation in ledger.observations(holding_ids=[one.holding.id for one in wanted]):
            observations[observation.holding_id].append(observation)
        written = ledger.legs_of_source(SOURCE, account_ids=accounts)
        own = frozenset(leg.leg_id for leg in written)
        void = self._void({leg.entry_id for leg in written}, accounts)
        return {
            one.holding.id: HoldingBooks(
                one, legs[one.holding.id], observations[one.holding.id], own, void[one.holding.id]
            )
            for one in wanted
        }

    def _void(
        self, alive: set[EntryId], accounts: set[AccountId]
    ) -> dict[HoldingId, dict[tuple[int, date], EntryId]]:
        """Return the payouts that were posted once and are not in effect."""
        found: dict[HoldingId, dict[tuple[int, date], EntryId]] = defaultdict(dict)
        known = self._unit.ledger.known(SOURCE, account_ids=accounts)
        for (holding_id, external_id), leg in known.items():
            if leg.entry_id not in alive:
                found[holding_id][named(external_id)] = leg.entry_id
        return found


def external_id_of(rule_id: int, on: date) -> str:
    """Return the id under which a rule's payout of a day is posted: at most once."""
    return f"{rule_id}/{on}"


def named(external_id: str) -> tuple[int, date]:
    """Return the rule and the day that the id of a payout names."""
    rule_id, _, on = external_id.partition("/")
    return int(rule_id), date.fromisoformat(on)
