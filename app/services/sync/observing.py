"""Balances as a provider states them: observed where they are news, with the prices beside them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.balance import walk
from app.domain.errors import RefusedError
from app.domain.ids import AssetId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.numbers import LIMIT, ZERO, to_ledger
from app.domain.observations import NewObservation, Observation
from app.domain.price_points import Granularity, PricePoint
from app.domain.sync.records import QuestionKind
from app.domain.times import DAY_US
from app.ports.providers import RemoteAsset, RemoteBalance, Snapshot
from app.ports.storage import UnitOfWork
from app.ports.syncing import Identifier
from app.services.registry import Registry
from app.services.sync.accounts import account_of
from app.services.sync.booking import storable
from app.services.sync.checkpoint import ROW_ERRORS, SYNC
from app.services.sync.context import RunContext, Tally
from app.services.sync.questions import TAKE, answer_of, ask, let_go

FEW_GONE = 3  # assets of one account that may be gone at once without a question


@dataclass
class Seen:
    """What snapshots say that the books did not know."""

    observations: list[NewObservation] = field(default_factory=list)
    prices: list[PricePoint] = field(default_factory=list)
    stated: dict[HoldingId, tuple[Decimal, int]] = field(default_factory=dict)  # balance, at_us
    before: dict[HoldingId, Decimal] = field(default_factory=dict)  # as earlier runs observed it
    accounts: dict[str, Account] = field(default_factory=dict)  # by remote id


class Observing:
    """Snapshots of one run, in one writing unit."""

    def __init__(
        self,
        ctx: RunContext,
        unit: UnitOfWork,
        registry: Registry,
        identifier: Identifier,
        tally: Tally,
    ) -> None:
        self._ctx, self._unit, self._registry = ctx, unit, registry
        self._identifier, self._tally = identifier, tally
        self._now_us = unit.now_us()
        self._last: dict[HoldingId, Observation] = {}
        self._legs: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        self.seen = Seen()

    def look(self, snapshots: Sequence[Snapshot]) -> Seen:
        """Find out what is new in snapshots, each of another account."""
        for snapshot in snapshots:
            if snapshot.account_id in self._ctx.followed:
                try:
                    account = account_of(self._unit, self._registry, self._ctx, snapshot.account_id)
                except ROW_ERRORS as error:
                    self._tally.reject(0, storable(str(error)), snapshot.account_id)
                    continue
                self.seen.accounts[snapshot.account_id] = account
        self._load()
        for snapshot in snapshots:
            if snapshot.account_id in self.seen.accounts:
                self._take(self.seen.accounts[snapshot.account_id], snapshot)
        return self.seen

    def _load(self) -> None:
        """Read the newest balances that syncs observed, and what was booked since."""
        accounts = {one.id for one in self.seen.accounts.values()}
        own = [one.id for one in self._registry.holdings() if one.account_id in accounts]
        if not own:
            return
        for one in self._unit.ledger.observations(holding_ids=own):
            if one.source == SYNC:
                self._last[one.holding_id] = one
                self.seen.before[one.holding_id] = one.balance
        is_all_seen = set(own) <= self._last.keys()
        first = min((one.at_us for one in self._last.values()), default=None)
        legs = self._unit.ledger.legs(first_us=first if is_all_seen else None, account_ids=accounts)
        for leg in legs:
            self._legs[leg.holding_id].append(leg)

    def _expected(self, holding_id: HoldingId, at_us: int) -> Decimal:
        """Return the balance that the newest observation and what was booked since lead to."""
        last, legs = self._last.get(holding_id), self._legs.get(holding_id, [])
        if last is None:
            return walk(ZERO, legs, None, at_us)
        return walk(last.balance, legs, last.at_us, at_us)

    def _take(self, account: Account, snapshot: Snapshot) -> None:
        named: dict[AssetId, RemoteBalance] = {}
        at_us, is_whole = 0, snapshot.is_whole
        for one in snapshot.balances:
            try:
                asset = self._identifier.asset(one.asset)
                named[asset] = self._checked(named.get(asset), one)
            except ROW_ERRORS as error:
                is_whole = False  # what it holds of that is not known
                self._tally.reject(0, storable(str(error)), storable(one.asset.symbol))
                continue
            at_us = max(at_us, min(one.at_us, self._now_us))
        for asset, one in named.items():
            self._observe(account, asset, one)
            self._price(asset, one)
        if is_whole:
            self._conclude(account, snapshot, named.keys(), at_us or self._now_us)

    def _checked(self, before: RemoteBalance | None, one: RemoteBalance) -> RemoteBalance:
        """Return a balance; of one asset named twice, both together."""
        for value in (one.balance, one.available, one.limit):
            if value is None:
                continue
            if not value.is_finite() or abs(value) >= LIMIT or to_ledger(value) != value:
                raise RefusedError("its balance is no number that the ledger can hold")
        if before is None:
            return one
        return RemoteBalance(
            one.account_id,
            one.asset,
            before.balance + one.balance,
            max(before.at_us, one.at_us),
            price=one.price or before.price,
            currency=one.currency or before.currency,
            priced_us=one.priced_us or before.priced_us,
        )

    def _observe(self, account: Account, asset: AssetId, stated: RemoteBalance) -> None:
        known = self._registry.known_holding(account.id, asset)
        if known is None and not stated.balance:
            return  # nothing of what was never there
        holding = known.id if known else self._registry.holding(account.id, asset)
        at_us = min(stated.at_us, self._now_us)
        last = self._last.get(holding)
        self.seen.stated[holding] = (stated.balance, at_us)
        if last is not None:
            if at_us < last.at_us:
                return  # older than what is known
            is_same = self._expected(holding, at_us) == stated.balance and (
                last.available,
                last.limit,
            ) == (stated.available, stated.limit)
            if is_same:
                return
        self.seen.observations.append(
            NewObservation(holding, at_us, stated.balance, SYNC, stated.available, stated.limit)
        )

    def _conclude(
        self, account: Account, snapshot: Snapshot, named: Collection[AssetId], at_us: int
    ) -> None:
        """Observe that nothing is left of what a whole snapshot does not name."""
        own = [one for one in self._registry.holdings() if one.account_id == account.id]
        held = [one for one in own if self._expected(one.id, at_us)]
        for one in own:
            if one.asset_id not in named and one.id in self._last and one not in held:
                self.seen.stated[one.id] = (ZERO, at_us)  # nothing, as before
        gone = [one for one in held if one.asset_id not in named]
        family = f"fewer:balances:{self._ctx.connection.id}:{snapshot.account_id}:"
        if not gone:
            let_go(self._unit, (family,), self._ctx.connection.id)
            return
        names = sorted(self._registry.assets[one.asset_id].symbol for one in gone)
        key = f"{family}{','.join(str(one.id) for one in gone)}"
        is_strange = not named or (len(gone) > FEW_GONE and len(gone) * 2 > len(held))
        if is_strange and answer_of(self._unit, key) != TAKE:
            detail = {
                "what": "balances",
                "account": account.name,
                "was": len(held),
                "now": len(held) - len(gone),
                "names": names[:20],
            }
            kind = QuestionKind.FEWER_ROWS
            self._tally.questions += ask(
                self._unit, self._ctx.connection.id, kind, key, account.name, detail
            )
            let_go(self._unit, (family,), self._ctx.connection.id, but=key)
            return
        for one in gone:
            last = self._last.get(one.id)
            if last is not None and last.at_us > at_us:
                continue
            self.seen.observations.append(NewObservation(one.id, at_us, ZERO, SYNC))
            self.seen.stated[one.id] = (ZERO, at_us)

    def _price(self, asset: AssetId, stated: RemoteBalance) -> None:
        if not stated.price or stated.price <= 0 or not stated.currency:
            return
        try:
            quote = self._identifier.asset(RemoteAsset(stated.currency, "fiat"))
        except ROW_ERRORS:
            quote = self._registry.currency(stated.currency).id
        if quote == asset:
            return
        priced_us = stated.priced_us
        if priced_us is None or priced_us % DAY_US == 0:
            day_us = min(stated.at_us, self._now_us) if priced_us is None else priced_us
            at_us, granularity = day_us - day_us % DAY_US, Granularity.DAILY
        else:
            at_us, granularity = min(priced_us, self._now_us), Granularity.INTRADAY
        value = to_ledger(stated.price)
        if abs(value) < LIMIT:
            self.seen.prices.append(
                PricePoint(asset, quote, at_us, value, granularity, self._ctx.source)
            )


def news(unit: UnitOfWork, points: Sequence[PricePoint], source: str) -> list[PricePoint]:
    """Return the prices that are not stored yet, or otherwise by the same source.

    What another source says of that time stays: which one is believed, the order of sources tells.
    """
    if not points:
        return []
    times = [one.at_us for one in points]
    stored = {
        (one.asset_id, one.quote_id, one.at_us, str(one.granularity)): one
        for one in unit.prices.between(
            asset_ids={one.asset_id for one in points}, first_us=min(times), last_us=max(times)
        )
    }
    found: list[PricePoint] = []
    for one in points:
        old = stored.get((one.asset_id, one.quote_id, one.at_us, str(one.granularity)))
        if old is None or (old.source == source and old.value != one.value):
            found.append(one)
    return found
