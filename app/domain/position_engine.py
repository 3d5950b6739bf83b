"""Works the positions of one asset out of its legs: the engine behind `app.domain.positions`.

Every asset is worked out by itself: a trade's other side is money, and a swap is a sale plus a
buy. Rules: ledger semantics, "Lots, cost and realized gain".
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from app.domain.ids import AccountId, AssetId, LegId
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.ledger import LegRecord
from app.domain.leg_worth import LegWorth, Valuer, is_estimate
from app.domain.lots import LotBook, Method, Portion
from app.domain.numbers import ZERO, share, to_ledger
from app.domain.positions import (
    COST_ESTIMATED,
    COST_UNKNOWN,
    FEE_UNKNOWN,
    HISTORY_INCOMPLETE,
    INCOME_UNKNOWN,
    AssetResult,
    Income,
    LotRules,
    Position,
    Relieved,
)
from app.domain.section104 import Matching, Purchase, Sale, match

_PURCHASES = frozenset({
    Kind.BUY, Kind.SWAP_IN, Kind.REWARD, Kind.AIRDROP, Kind.INTEREST, Kind.DIVIDEND,
    Kind.DEPOSIT, Kind.TRANSFER_IN, Kind.SETTLEMENT,
})  # fmt: skip
_DISPOSALS = frozenset({Kind.SELL, Kind.SWAP_OUT, Kind.SETTLEMENT})


Watch = Callable[[LegRecord, AssetResult], None]


def work_out(
    asset_id: AssetId,
    legs: Iterable[LegRecord],
    moves: Mapping[LegId, LegId],
    valuer: Valuer,
    rules: LotRules,
    *,
    is_money: bool = False,
    start: Mapping[AccountId, Position] | None = None,
    watch: Watch | None = None,
) -> AssetResult:
    """Work out one asset.

    Args:
        asset_id: the asset.
        legs: the legs of its holdings, and the money legs that name it as their payer, in order
            of time.
        moves: out leg → in leg of transfers between own accounts.
        valuer: worth in the base currency.
        rules: the person's choices.
        is_money: a fiat currency, which has no lots.
        start: positions that earlier legs led to, and that are carried on; they are changed.
        watch: called after each leg with the leg and the result so far.
    """
    engine = _Engine(asset_id, valuer, rules, is_money)
    engine.result.positions.update(start or {})
    engine.run(list(legs), moves, watch)
    return engine.result


class _Engine:
    def __init__(self, asset_id: AssetId, valuer: Valuer, rules: LotRules, is_money: bool) -> None:
        self._asset_id = asset_id
        self._worth = LegWorth(valuer)
        self._rules = rules
        self._is_money = is_money
        self._arriving: dict[LegId, list[Portion]] = {}
        self._matching: dict[AccountId, Matching] = {}
        self.result = AssetResult()

    def run(self, legs: list[LegRecord], moves: Mapping[LegId, LegId], watch: Watch | None) -> None:
        outs: dict[LegId, LegRecord] = {}
        ins: set[LegId] = set()
        if not self._is_money:  # money has no lots to carry along
            outs, ins = _pairs(legs, moves)
            if outs:
                legs = _in_order(legs, outs)
            self._match_by_days(legs, outs.keys() | ins)
        for leg in legs:
            if leg.asset_id != self._asset_id:
                self._paid_by(leg)
            elif leg.kind in INCOME_KINDS and leg.counter_asset_id not in {None, self._asset_id}:
                self._position(leg).quantity += leg.quantity  # its payer counts the income
                if not self._is_money:
                    self._come_in(leg, self._worth.received(leg))
            elif self._is_money:
                self._money(leg)
            elif leg.leg_id in outs:
                self._move_out(leg, outs[leg.leg_id])
            elif leg.leg_id in ins:
                self._move_in(leg)
            else:
                self._asset(leg)
            if watch is not None:
                watch(leg, self.result)

    # -- what a leg does -------------------------------------------------------------------

    def _asset(self, leg: LegRecord) -> None:
        position = self._position(leg)
        kind, quantity = leg.kind, leg.quantity
        if kind == Kind.SPLIT:
            ratio = leg.counter_quantity
            if ratio is not None and ratio > 0:
                position.quantity = to_ledger(position.quantity * ratio)
                position.book.split(ratio)
            return
        position.quantity += quantity
        self._count_fee(leg, position)
        if kind in INCOME_KINDS:
            self._income(leg)
        elif kind in CHARGE_KINDS and not quantity:
            self._charge(leg, position)
        elif quantity > 0:
            self._come_in(leg, self._worth.received(leg))
        elif quantity < 0:
            self._leave(leg, position)

    def _money(self, leg: LegRecord) -> None:
        position = self._position(leg)
        position.quantity += leg.quantity
        if leg.kind in INCOME_KINDS:
            self._add_income(leg, self._worth.of(leg.quantity, leg.asset_id, leg))
        elif leg.kind in CHARGE_KINDS and leg.counter_asset_id is None:
            self._add_fee(position, self._worth.of(-leg.quantity, leg.asset_id, leg))

    def _paid_by(self, leg: LegRecord) -> None:
        """Count a money leg's income or charge for the asset that it names."""
        position = self._position(leg)
        amount = self._worth.of(abs(leg.quantity), leg.asset_id, leg)
        if leg.kind in INCOME_KINDS:
            self._add_income(leg, amount)
        elif leg.kind in CHARGE_KINDS:
            self._add_fee(position, amount)

    def _income(self, leg: LegRecord) -> None:
        if leg.quantity <= 0:  # money that is not booked here: the account tracks no cash
            self._add_income(leg, self._worth.stated(leg))
            return
        if not self._rules.rewards_are_income:
            self._come_in(leg, ZERO)
            return
        cost = self._worth.received(leg)
        self._add_income(leg, cost)
        self._come_in(leg, cost)

    def _charge(self, leg: LegRecord, position: Position) -> None:
        self._add_fee(position, self._worth.stated(leg))

    def _leave(self, leg: LegRecord, position: Position) -> None:
        if leg.kind in _DISPOSALS:
            self._sell(leg)
        elif leg.kind in CHARGE_KINDS:
            portions = self._relieve(leg, -leg.quantity)
            worth = self._worth.gross(leg)
            self._add_fee(position, worth)
            if self._rules.kind_fees_realize:
                self._realize(leg, portions, -leg.quantity, worth)
        else:
            self._relieve(leg, -leg.quantity)

    def _come_in(self, leg: LegRecord, cost: Decimal | None) -> None:
        position = self._position(leg)
        quantity = leg.quantity
        matching = self._matching.get(leg.account_id)
        if matching is not None and leg.leg_id in matching.pooled:
            quantity, cost = matching.pooled[leg.leg_id]
        if cost is None:
            position.reasons.add(COST_UNKNOWN)
        if quantity > 0:
            estimated = is_estimate(leg)
            if estimated:
                position.reasons.add(COST_ESTIMATED)
            self._take_in(leg, _portion(leg, quantity, cost, estimated))

    def _take_in(self, leg: LegRecord, portion: Portion) -> None:
        """Cover a short position first; what remains is a long lot."""
        book = self._position(leg).book
        if book.quantity >= 0:
            book.acquire(portion)
            return
        left, cost = portion.quantity, portion.cost
        for short in book.relieve(portion.quantity):
            part = None if cost is None else share(cost, -short.quantity, left)
            if cost is not None and part is not None:
                cost -= part
            left += short.quantity
            self.result.relieved.append(
                Relieved(
                    leg.account_id,
                    leg.asset_id,
                    leg.entry_id,
                    leg.at_us,
                    short.day,
                    portion.day,
                    -short.quantity,
                    None if short.cost is None else -short.cost,
                    part,
                    leg.kind,
                    short.is_estimated or portion.is_estimated,
                )
            )
        if left > 0:
            book.acquire(portion._replace(quantity=left, cost=cost))

    def _sell(self, leg: LegRecord) -> None:
        quantity = -leg.quantity
        proceeds = self._worth.proceeds(leg)
        matching = self._matching.get(leg.account_id)
        matched = matching.parts.get(leg.leg_id, []) if matching else []
        portions = [
            Portion(0, one.day, one.quantity, one.cost, Kind.BUY, leg.leg_id, leg.entry_id, False)
            for one in matched
        ]
        rest = quantity - sum((one.quantity for one in matched), ZERO)
        if rest > 0:
            portions += self._relieve(leg, rest, may_be_short=True)
        self._realize(leg, portions, quantity, proceeds)

    def _realize(
        self,
        leg: LegRecord,
        portions: list[Portion],
        quantity: Decimal,
        proceeds: Decimal | None,
    ) -> None:
        """Record what was relieved; the rest opens a short position or rests on an estimate."""
        left, units_left = proceeds, quantity
        stated = ZERO  # parts of a share are rounded where they are stated, and still add up
        for portion in portions:
            part = None if left is None else share(left, portion.quantity, units_left)
            if left is not None and part is not None:
                left -= part
            units_left -= portion.quantity
            units = to_ledger(quantity - units_left) - stated
            stated += units
            self.result.relieved.append(_relieved(leg, portion._replace(quantity=units), part))
        if units_left <= 0:
            return
        position = self._position(leg)
        if leg.account_id in self._rules.short_accounts:
            cost = None if left is None else -left
            position.book.acquire(_portion(leg, -units_left, cost))
            return
        position.reasons.add(HISTORY_INCOMPLETE)
        estimate = _portion(leg, units_left, left, estimated=True)
        self.result.relieved.append(_relieved(leg, estimate, left))

    def _relieve(
        self, leg: LegRecord, quantity: Decimal, *, may_be_short: bool = False
    ) -> list[Portion]:
        position = self._position(leg)
        if position.book.quantity < 0:
            taken = []  # short already: more of the same
        else:
            taken = position.book.relieve(quantity, self._rules.picks.get(leg.leg_id, ()))
        if not may_be_short and sum((one.quantity for one in taken), ZERO) < quantity:
            position.reasons.add(HISTORY_INCOMPLETE)
        return taken

    # -- moves between own accounts --------------------------------------------------------

    def _move_out(self, leg: LegRecord, arriving: LegRecord) -> None:
        position = self._position(leg)
        position.quantity += leg.quantity
        self._count_fee(leg, position)
        portions = self._relieve(leg, -leg.quantity)
        kept: list[Portion] = []
        left = arriving.quantity
        for portion in portions:
            quantity = min(left, portion.quantity)
            if quantity > 0:  # what does not arrive is the network's fee: gone at no gain
                cost = None if portion.cost is None else share(
                    portion.cost, quantity, portion.quantity
                )  # fmt: skip
                kept.append(portion._replace(quantity=quantity, cost=cost))
                left -= quantity
        self._arriving[arriving.leg_id] = kept

    def _move_in(self, leg: LegRecord) -> None:
        position = self._position(leg)
        position.quantity += leg.quantity
        self._count_fee(leg, position)
        portions = self._arriving.pop(leg.leg_id, [])
        for portion in portions:
            if portion.is_estimated:
                position.reasons.add(COST_ESTIMATED)
            if portion.cost is None:
                position.reasons.add(COST_UNKNOWN)
            self._take_in(leg, portion)
        rest = leg.quantity - sum((one.quantity for one in portions), ZERO)
        if rest > 0:
            cost = self._worth.of(rest, leg.asset_id, leg)
            position.reasons.add(COST_UNKNOWN if cost is None else COST_ESTIMATED)
            self._take_in(leg, _portion(leg, rest, cost, estimated=True))

    # -- sums ------------------------------------------------------------------------------

    def _position(self, leg: LegRecord) -> Position:
        position = self.result.positions.get(leg.account_id)
        if position is None:
            book = LotBook(self._rules.method_of(leg.account_id))
            position = self.result.positions[leg.account_id] = Position(book)
        return position

    def _count_fee(self, leg: LegRecord, position: Position) -> None:
        if leg.fee:
            self._add_fee(position, self._worth.fee(leg))

    def _add_fee(self, position: Position, amount: Decimal | None) -> None:
        if amount is None:
            position.reasons.add(FEE_UNKNOWN)
        else:
            position.fees += amount

    def _add_income(self, leg: LegRecord, amount: Decimal | None) -> None:
        position = self._position(leg)
        if amount is None:
            position.reasons.add(INCOME_UNKNOWN)
        else:
            position.income += amount
        self.result.income.append(
            Income(
                leg.account_id,
                self._asset_id,
                leg.entry_id,
                leg.at_us,
                leg.day,
                leg.kind,
                amount,
            )
        )

    # -- matching by days ------------------------------------------------------------------

    def _match_by_days(self, legs: Sequence[LegRecord], moved: set[LegId]) -> None:
        """Prepare Section 104's matching for the accounts that use it."""
        by_account: dict[AccountId, list[LegRecord]] = defaultdict(list)
        for leg in legs:
            if leg.asset_id == self._asset_id and leg.leg_id not in moved:
                by_account[leg.account_id].append(leg)
        for account_id, own in by_account.items():
            if self._rules.method_of(account_id) != Method.SECTION_104:
                continue
            purchases = [
                Purchase(leg.leg_id, place, leg.day, leg.quantity, self._purchase_cost(leg))
                for place, leg in enumerate(own)
                if leg.quantity > 0 and leg.kind in _PURCHASES
            ]
            sales = [
                Sale(leg.leg_id, place, leg.day, -leg.quantity)
                for place, leg in enumerate(own)
                if leg.quantity < 0 and leg.kind in _DISPOSALS
            ]
            splits = [
                (place, leg.counter_quantity)
                for place, leg in enumerate(own)
                if leg.kind == Kind.SPLIT and leg.counter_quantity
            ]
            self._matching[account_id] = match(purchases, sales, splits)

    def _purchase_cost(self, leg: LegRecord) -> Decimal | None:
        if leg.kind in INCOME_KINDS and not self._rules.rewards_are_income:
            return ZERO
        return self._worth.received(leg)


def _pairs(
    legs: Sequence[LegRecord], moves: Mapping[LegId, LegId]
) -> tuple[dict[LegId, LegRecord], set[LegId]]:
    """Return out leg → the leg that arrives, and the arriving legs, both ends being at hand."""
    if not moves:
        return {}, set()
    at_hand = {leg.leg_id: leg for leg in legs}
    # Whichever are fewer: books have as many moves as all of their assets together.
    near = (one for one in at_hand if one in moves) if len(at_hand) < len(moves) else moves
    outs = {out: at_hand[moves[out]] for out in near if out in at_hand and moves[out] in at_hand}
    return outs, {leg.leg_id for leg in outs.values()}


def _in_order(legs: Sequence[LegRecord], outs: Mapping[LegId, LegRecord]) -> list[LegRecord]:
    """Put an outflow before its inflow where a clock says otherwise."""

    def place(leg: LegRecord) -> tuple[int, int, int, int]:
        other = outs.get(leg.leg_id)
        own = (leg.at_us, leg.entry_id, leg.leg_id)
        if other is not None:
            theirs = (other.at_us, other.entry_id, other.leg_id)
            if theirs < own:
                return (*theirs, 0)
        return (*own, 1)

    return sorted(legs, key=place)


def _portion(
    leg: LegRecord, quantity: Decimal, cost: Decimal | None, estimated: bool = False
) -> Portion:
    return Portion(
        leg.at_us, leg.day, quantity, cost, leg.kind, leg.leg_id, leg.entry_id, estimated
    )


def _relieved(leg: LegRecord, portion: Portion, proceeds: Decimal | None) -> Relieved:
    return Relieved(
        leg.account_id,
        leg.asset_id,
        leg.entry_id,
        leg.at_us,
        leg.day,
        portion.day,
        portion.quantity,
        proceeds,
        portion.cost,
        leg.kind,
        portion.is_estimated,
    )
