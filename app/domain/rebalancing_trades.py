"""A rebalancing plan: what parts are short of becomes trades of holdings, and moves of cash.

Within a part the holdings share a trade by their present worth, or chosen ones take all of it.
Quantities are rounded down to what can be traded, so a plan never spends more than there is.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_FLOOR, Decimal

from app.domain.numbers import ONE, ZERO, share
from app.domain.rebalancing import REST, Aims, Part, base_of, worst

# Why a plan does less than targets ask for.
NOTHING_TO_BUY = "nothing_to_buy"  # a part is short, and no holding in it can be bought
NOTHING_TO_SELL = "nothing_to_sell"  # a part has too much, and too little of it can be sold
TOO_SMALL = "too_small"  # what was due is below the minimum, or below one unit


@dataclass(frozen=True, slots=True)
class Slot:
    """A holding as a plan sees it. Money in the base currency."""

    key: int  # tells it from all others
    part: str
    account: str
    value: Decimal  # not below zero
    quantity: Decimal  # held; of cash: its worth
    price: Decimal  # of one unit, above zero; of cash: 1
    step: Decimal  # the smallest quantity that is traded, above zero
    is_cash: bool = False
    is_tradable: bool = True
    is_chosen: bool = False  # takes the trades of its part, with others that are chosen


@dataclass(frozen=True, slots=True)
class PlannedTrade:
    """Buy or sell so much of a holding."""

    slot: Slot
    quantity: Decimal  # above zero: buy; below: sell
    amount: Decimal  # quantity × price, in the base currency, signed alike


@dataclass(frozen=True, slots=True)
class CashMove:
    """Money that an account needs for its purchases; `source` "": it is the new money."""

    source: str
    target: str
    amount: Decimal  # base currency, above zero


@dataclass(frozen=True, slots=True)
class Rules:
    """What a person chooses about a plan."""

    new_money: Decimal = ZERO
    with_sales: bool = False
    band: Decimal | None = None  # with sales only, see `Aims`
    least: Decimal = ZERO  # the smallest amount of a trade, base currency
    is_within_accounts: bool = False  # what an account buys, it pays itself or by new money


@dataclass(frozen=True, slots=True)
class Plan:
    """Trades that bring parts nearer to their targets."""

    trades: tuple[PlannedTrade, ...]
    moves: tuple[CashMove, ...]
    cash: Mapping[str, Decimal]  # account → how its cash changes, moves included
    after: tuple[Part, ...]  # what the parts are worth then
    spent: Decimal  # on purchases
    proceeds: Decimal  # of sales
    kept: Decimal  # money in no part: for the rest, or left over by rounding
    problems: tuple[tuple[str, str], ...] = ()  # code, part


def plan(slots: Sequence[Slot], targets: Mapping[str, Decimal], rules: Rules) -> Plan:
    """Work a plan out.

    Without sales nothing is sold, no cash but the new money is used, and the largest drift of what
    can be bought is at most what it was, or what one unit makes. With sales every part ends at its
    target, but for what rounding, the minimum, and what cannot be traded leave over.

    Args:
        slots: everything that is owned.
        targets: part → fraction of the whole; their sum is at most 1.
        rules: what is asked for.
    """
    return _Making(slots, targets, rules).result()


def tradable(slots: Iterable[Slot]) -> list[Slot]:
    """Return the holdings of a part that take its trades."""
    able = [one for one in slots if one.is_tradable]
    return [one for one in able if one.is_chosen] or able


def spread(
    amount: Decimal, slots: Sequence[Slot], least: Decimal, *, is_sale: bool
) -> list[tuple[Slot, Decimal]]:
    """Share an amount by present worth, evenly where nothing is held.

    Where shares would be below the minimum, the smallest holdings go without and the others take
    more. Shares of a sale are at most what is held. Their sum is at most the amount.
    """
    takers = sorted(slots, key=lambda one: (one.value, -one.key), reverse=True)
    while len(takers) > 1 and not takers[-1].is_cash:
        whole = sum((one.value for one in takers), ZERO)
        if not whole or share(amount, takers[-1].value, whole) >= max(least, _one_step(takers[-1])):
            break
        takers.pop()
    left, found = amount, []
    for place, one in enumerate(takers):
        whole = sum((other.value for other in takers[place:]), ZERO)
        own = share(left, one.value or ONE, whole or Decimal(len(takers) - place))
        own = min(own, one.value) if is_sale else own
        found.append((one, own))
        left -= own
    return found


def _one_step(slot: Slot) -> Decimal:
    return slot.step * slot.price


def _floored(amount: Decimal, slot: Slot) -> Decimal:
    """Return how much of a holding an amount buys, rounded down to what is traded."""
    steps = (amount / _one_step(slot)).to_integral_value(rounding=ROUND_FLOOR)
    return steps * slot.step


class _Making:
    """A plan in the making."""

    def __init__(self, slots: Sequence[Slot], targets: Mapping[str, Decimal], rules: Rules) -> None:
        self._slots = slots
        self._targets = targets
        self._rules = rules
        self._by_part: dict[str, list[Slot]] = {key: [] for key in targets}
        for slot in slots:
            self._by_part.setdefault(slot.part, []).append(slot)
        self._trades: list[PlannedTrade] = []
        self._cash: dict[int, Decimal] = defaultdict(lambda: ZERO)  # by slot: spent or put aside
        self._problems: list[tuple[str, str]] = []

    def result(self) -> Plan:
        rules = self._rules
        parts = [self._part(key, own) for key, own in self._by_part.items()]
        aims = Aims(
            parts,
            rules.new_money,
            band=rules.band if rules.with_sales else None,
            rest_cash=sum((one.value for one in self._rest_cash()), ZERO),
        )
        self._problems += [(NOTHING_TO_BUY, key) for key in aims.stuck]
        if rules.with_sales:
            for key, amount in aims.sales().items():
                self._sell(key, amount)
            self._problems += [(NOTHING_TO_SELL, key) for key in aims.unsellable]
        money = rules.new_money - self._net()
        funds = self._funds() if rules.is_within_accounts else None
        for key, amount in aims.purchases(money).items():
            if key != REST:
                self._buy(key, amount, funds)
        if not rules.with_sales:
            self._undo_harm(parts, aims.stuck)
        return self._finished(parts)

    def _part(self, key: str, own: Sequence[Slot]) -> Part:
        able = tradable(own)
        value = sum((one.value for one in own), ZERO)
        sellable = sum((one.value for one in able), ZERO)
        return Part(key, value, self._targets.get(key), sellable, can_buy=bool(able))

    def _net(self) -> Decimal:
        """Return what purchases and cash put aside take more than sales and cash spent give."""
        return sum((one.amount for one in self._trades), ZERO) + sum(self._cash.values(), ZERO)

    # -- trades ----------------------------------------------------------------------------

    def _rest_cash(self) -> list[Slot]:
        found = [one for one in self._slots if one.is_cash and one.part not in self._targets]
        return sorted(found, key=lambda one: -one.value)

    def _sell(self, key: str, amount: Decimal) -> None:
        if key == REST:
            for slot in self._rest_cash():
                spent = min(slot.value, amount)
                self._cash[slot.key] -= spent
                amount -= spent
            return
        own = tradable(self._by_part[key])
        shares = spread(amount, own, self._rules.least, is_sale=True)
        if not self._place(shares, -1):
            self._problems.append((TOO_SMALL, key))

    def _buy(self, key: str, amount: Decimal, funds: dict[str, Decimal] | None) -> None:
        own = tradable(self._by_part[key])
        shares = spread(amount, own, self._rules.least, is_sale=False)
        if funds is not None:
            shares = _within(shares, funds, own)
        if not self._place(shares, 1):
            self._problems.append((TOO_SMALL, key))

    def _place(self, shares: Sequence[tuple[Slot, Decimal]], sign: int) -> bool:
        """Turn shares of an amount into trades and cash; tell whether there was any."""
        placed: list[tuple[Slot, Decimal]] = []
        left: dict[str, Decimal] = defaultdict(lambda: ZERO)  # by purse, what rounding leaves over
        for slot, own in shares:
            if slot.is_cash:
                self._cash[slot.key] += sign * own
                continue
            is_all = sign < 0 and own >= slot.value
            quantity = slot.quantity if is_all else _floored(own, slot)
            placed.append((slot, quantity))
            left[self._purse(slot)] += own - (slot.value if is_all else quantity * slot.price)
        for place, (slot, quantity) in enumerate(placed):  # one unit more where it fits
            is_free = sign > 0 or quantity + slot.step <= slot.quantity
            if is_free and _one_step(slot) <= left[self._purse(slot)]:
                placed[place] = (slot, quantity + slot.step)
                left[self._purse(slot)] -= _one_step(slot)
        trades = [self._trade(slot, sign * quantity) for slot, quantity in placed if quantity]
        kept = [one for one in trades if abs(one.amount) >= self._rules.least]
        self._trades += kept
        return bool(kept) or any(slot.is_cash and own for slot, own in shares)

    def _purse(self, slot: Slot) -> str:
        """Return whose money a trade moves: its account's where each pays by itself."""
        return slot.account if self._rules.is_within_accounts else ""

    def _trade(self, slot: Slot, quantity: Decimal) -> PlannedTrade:
        is_all = -quantity == slot.quantity
        return PlannedTrade(slot, quantity, -slot.value if is_all else quantity * slot.price)

    def _funds(self) -> dict[str, Decimal]:
        """Return what each account can spend by itself; "" stands for the new money."""
        funds: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for trade in self._trades:
            funds[trade.slot.account] -= trade.amount
        for slot in self._slots:
            funds[slot.account] -= self._cash.get(slot.key, ZERO)
        funds[""] = self._rules.new_money
        return funds

    def _undo_harm(self, parts: Sequence[Part], stuck: Sequence[str]) -> None:
        """Take purchases back while rounding leaves a larger drift than there was.

        A drift that one unit more or less makes is none to speak of. Where none of it helps, as
        money that is not spent is a drift too, the purchases that leave the smallest stay.
        """
        before = worst(parts, stuck)
        tried: list[tuple[Decimal, list[PlannedTrade]]] = []
        while True:
            left = self._worst_after(parts, stuck)
            tried.append((left, list(self._trades)))
            if not self._trades or left <= max(before, self._one_unit(parts)):
                break
            by_part = {one.key: one.value / one.target for one in self._after(parts) if one.target}
            heaviest = max(
                self._trades, key=lambda one: (by_part.get(one.slot.part, ZERO), one.amount)
            )
            self._trades.remove(heaviest)
        if left > before:
            _, self._trades = min(tried, key=lambda one: one[0])
        gone = {one.slot.part for one in tried[0][1]} - {one.slot.part for one in self._trades}
        self._problems += [(TOO_SMALL, key) for key in sorted(gone)]

    def _one_unit(self, parts: Sequence[Part]) -> Decimal:
        """Return the drift that the dearest traded unit makes."""
        dearest = max((_one_step(one.slot) for one in self._trades), default=ZERO)
        whole = base_of(self._after(parts))
        return dearest / whole if whole else ZERO

    # -- money -----------------------------------------------------------------------------

    def _after(self, parts: Iterable[Part]) -> list[Part]:
        changes: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for trade in self._trades:
            changes[trade.slot.part] += trade.amount
        for slot in self._slots:
            changes[slot.part] += self._cash.get(slot.key, ZERO)
        return [replace(one, value=one.value + changes[one.key]) for one in parts]

    def _worst_after(self, parts: Sequence[Part], besides: Collection[str]) -> Decimal:
        """Return the largest drift that is left; what is kept counts for the rest."""
        kept = Part(REST, self._rules.new_money - self._net())
        return worst([*self._after(parts), kept], besides)

    def _finished(self, parts: Sequence[Part]) -> Plan:
        needs: dict[str, Decimal] = defaultdict(lambda: ZERO)  # account → what must come in
        for trade in self._trades:
            needs[trade.slot.account] += trade.amount
        for slot in self._slots:
            needs[slot.account] += self._cash.get(slot.key, ZERO)
        if not self._rules.is_within_accounts:
            self._meet_within_parts(needs)
        moves = _moves(needs, self._rules.new_money)
        cash: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for trade in self._trades:
            cash[trade.slot.account] -= trade.amount
        for move in moves:
            cash[move.target] += move.amount
            if move.source:
                cash[move.source] -= move.amount
        bought = [one.amount for one in self._trades if one.amount > 0]
        sold = [-one.amount for one in self._trades if one.amount < 0]
        return Plan(
            tuple(sorted(self._trades, key=lambda one: (one.amount > 0, -abs(one.amount)))),
            tuple(moves),
            {name: amount for name, amount in sorted(cash.items()) if amount},
            tuple(self._after(parts)),
            sum(bought, ZERO),
            sum(sold, ZERO),
            self._rules.new_money - self._net(),
            tuple(dict.fromkeys(self._problems)),
        )

    def _meet_within_parts(self, needs: dict[str, Decimal]) -> None:
        """Let accounts use their own cash where another's of the same part can stand in for it."""
        for own in self._by_part.values():
            cash = [one for one in own if one.is_cash]
            for taker in cash:
                for giver in cash:
                    there = taker.value + self._cash.get(taker.key, ZERO)
                    moved = min(needs[taker.account], -needs[giver.account], there)
                    if moved > 0:
                        self._cash[taker.key] -= moved
                        self._cash[giver.key] += moved
                        needs[taker.account] -= moved
                        needs[giver.account] += moved


def _within(
    shares: Sequence[tuple[Slot, Decimal]], funds: dict[str, Decimal], own: Sequence[Slot]
) -> list[tuple[Slot, Decimal]]:
    """Cut shares to what their accounts can pay; others that can pay take over what is missing."""
    paid: dict[int, Decimal] = {}
    missing = ZERO
    for slot, wanted in shares:
        paid[slot.key] = _draw(funds, slot.account, wanted)
        missing += wanted - paid[slot.key]
    for slot in own:
        more = _draw(funds, slot.account, missing)
        paid[slot.key] = paid.get(slot.key, ZERO) + more
        missing -= more
    return [(slot, paid[slot.key]) for slot in own if paid[slot.key]]


def _draw(funds: dict[str, Decimal], account: str, wanted: Decimal) -> Decimal:
    """Take money out of an account's own funds, then out of the new money."""
    found = ZERO
    for name in (account, ""):
        part = min(max(funds.get(name, ZERO), ZERO), wanted - found)
        if part > 0:
            funds[name] -= part
            found += part
    return found


def _moves(needs: Mapping[str, Decimal], new_money: Decimal) -> list[CashMove]:
    """Match accounts that need money with the new money, then with accounts that have it over."""
    takers = sorted(((one, name) for name, one in needs.items() if one > 0), reverse=True)
    givers = sorted(((-one, name) for name, one in needs.items() if one < 0), reverse=True)
    sources = [("", new_money), *((name, amount) for amount, name in givers)]
    left = dict(sources)
    found: list[CashMove] = []
    for wanted, target in takers:
        missing = wanted
        for name, _ in sources:
            amount = min(missing, left[name])
            if amount > 0:
                found.append(CashMove(name, target, amount))
                left[name] -= amount
                missing -= amount
    return found
