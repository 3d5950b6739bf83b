"""The short way to new histories after a few entries: nothing is read that did not change.

Money has no lots, so a leg of it shifts all later days by the same amount. Other assets are taken
up again where the year before ended, or at their newest leg when the entry comes after it. Where
neither will do, the long way is taken: all legs of the asset.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

import numpy as np

from app.domain.ids import AccountId, AssetId, HoldingId, LegId
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS
from app.domain.ledger import LegRecord
from app.domain.lots import LotBook, Method
from app.domain.numbers import ZERO, plain
from app.domain.position_engine import work_out
from app.domain.positions import AssetResult, Position
from app.domain.rollup.fixed import Units
from app.domain.rollup.history import (
    Carried,
    History,
    Money,
    Recorder,
    Track,
    carried_of,
    explained,
    history_of,
    year_of_us,
)
from app.domain.times import DAY_US, EPOCH_ORDINAL
from app.ports.figures import HoldingYear
from app.services.positions import PositionSummary, moves_of, summary_of
from app.services.valuation.codec import Flows, join_histories, new_year, year_of
from app.services.valuation.frame import Frame
from app.services.valuation.marks import read_mark
from app.services.valuation.stored import NOTHING
from app.services.valuation.touched import Made, Touched

SHIFTED = ("income", "fees", "taxes")
FEW = 40  # legs; more of them go the long way
Stored = Mapping[HoldingId, tuple[History, Flows]]


class _NoShortcutError(Exception):
    """What is stored does not lead to the answer."""


class Shortcut:
    """Makes new histories of the touched assets, all of them or none."""

    def __init__(self, frame: Frame, stored: Stored) -> None:
        self._frame = frame
        self._unit = frame.unit
        self._keeper = frame.keeper
        self._stored = stored
        self._histories: dict[HoldingId, History] = {}
        self._marks: dict[HoldingYear, Carried] = {}
        self._from_years: dict[HoldingId, int] = {}
        self._summaries: dict[AssetId, dict[AccountId, PositionSummary]] = {}
        self._carried: dict[AssetId, dict[AccountId, Carried]] = {}

    def take(self, touched: Touched) -> Made | None:
        """Return the new histories, and bring the cached positions up to date; `None`: no way."""
        legs = [*touched.came, *touched.left]
        if not 0 < len(legs) <= FEW or touched.worths:
            return None
        try:
            for asset_id in sorted(touched.positions):
                own = [leg for leg in legs if _concerns(leg, asset_id)]
                if self._frame.registry.assets[asset_id].is_fiat:
                    self._shift(asset_id, own, touched)
                elif own:
                    self._resume(asset_id, own, touched)
            last = {asset_id: self._last_us(asset_id) for asset_id in self._summaries}
        except _NoShortcutError:
            return None
        if not self._keeper.patch(self._summaries, last):
            return None
        return Made(self._histories, self._marks, self._from_years)

    def _last_us(self, asset_id: AssetId) -> int:
        """Return the time of an asset's newest leg, the touched accounts as they stand now."""
        holdings = {
            own: one.account.id
            for own, one in self._frame.positions.items()
            if one.asset.id == asset_id
        }
        found = self._marks_of(holdings, 9999) | self._carried[asset_id]
        return max(one.last_us for one in found.values())

    # -- money -----------------------------------------------------------------------------

    def _shift(self, asset_id: AssetId, legs: Sequence[LegRecord], touched: Touched) -> None:
        """Add to a currency's holdings what came, and take off what left, from its day on."""
        for account_id in {leg.account_id for leg in legs}:
            holding_id = self._holding(account_id, asset_id)
            position = self._frame.positions[holding_id]
            if not self._is_simple(holding_id):
                raise _NoShortcutError
            history = self._stored_of(holding_id)
            carried = self._newest(holding_id)
            newest_before = year_of(int(history.days[-1])) if len(history) else 9999
            for sign, group in ((1, touched.came), (-1, touched.left)):
                own = [
                    leg for leg in group
                    if leg.account_id == account_id and _concerns(leg, asset_id)
                ]  # fmt: skip
                if own:
                    result, recorder = self._run(asset_id, own, {})
                    history = _shifted(history, own, asset_id, recorder.tracks[account_id], sign)
                    carried = _moved(carried, result, recorder.tracks[account_id], account_id, sign)
            for leg in touched.left:
                if leg.account_id == account_id and _concerns(leg, asset_id):
                    history = self._without_empty(history, leg, asset_id)
                    carried = self._newest_leg(carried, leg, holding_id, asset_id)
            if not len(history):
                raise _NoShortcutError  # nothing is left of it: the long way forgets it
            self._histories[holding_id] = history
            newest = year_of(int(history.days[-1]))
            self._marks[holding_id, newest] = carried
            years = [year_of_us(leg.at_us) for leg in legs if leg.account_id == account_id]
            self._from_years[holding_id] = min([*years, newest_before, newest])
            self._summary(position.asset.id, account_id, carried)

    def _without_empty(self, history: History, leg: LegRecord, asset_id: AssetId) -> History:
        """Return a history without a leg's day, where nothing else happened on it."""
        day = leg.at_us // DAY_US + EPOCH_ORDINAL
        start = (day - EPOCH_ORDINAL) * DAY_US
        others = self._unit.ledger.legs(first_us=start, until_us=start + DAY_US - 1)
        if any(one.account_id == leg.account_id and _concerns(one, asset_id) for one in others):
            return history
        place = int(np.searchsorted(history.days, day))
        if place == len(history) or history.days[place] != day:
            return history
        return joined(history.part(slice(0, place)), history.part(slice(place + 1, None)))

    def _newest_leg(
        self, carried: Carried, leg: LegRecord, holding_id: HoldingId, asset_id: AssetId
    ) -> Carried:
        """Return where a currency stands with the time of its newest leg, one having left."""
        if leg.at_us < carried.last_us:
            return carried
        if self._unit.ledger.is_named_as_payer(asset_id):
            raise _NoShortcutError  # what it paid counts as well, and is not at hand
        newest = self._unit.ledger.last_leg_us(holding_id)
        if newest is None:
            raise _NoShortcutError
        return replace(carried, last_us=newest)

    # -- assets with lots ------------------------------------------------------------------

    def _resume(self, asset_id: AssetId, legs: Sequence[LegRecord], touched: Touched) -> None:
        """Take an asset up again where it stood, and go on with the legs since."""
        rules = self._keeper.rules()
        holdings = {
            own: one.account.id
            for own, one in self._frame.positions.items()
            if one.asset.id == asset_id
        }
        if any(rules.method_of(one) == Method.SECTION_104 for one in holdings.values()):
            raise _NoShortcutError  # what is bought in the next thirty days counts as well
        if not all(self._is_simple(own) for own in holdings):
            raise _NoShortcutError
        first_us = min(leg.at_us for leg in legs)
        newest = self._marks_of(holdings, 9999)
        is_last = not touched.left and all(one.last_us <= first_us for one in newest.values())
        if is_last:
            since = sorted(legs, key=lambda leg: (leg.at_us, leg.entry_id, leg.leg_id))
            start, first_year = newest, year_of_us(first_us)
        else:
            first_year = year_of_us(first_us)
            start = self._marks_of(holdings, first_year)
            since = self._unit.ledger.legs(
                asset_ids=[asset_id],
                first_us=(new_year(first_year) - EPOCH_ORDINAL) * DAY_US,
            )
            since = [leg for leg in since if _concerns(leg, asset_id)]
        moves = moves_of(since, self._unit.ledger.moves_of(leg.leg_id for leg in since))
        at_hand = {leg.leg_id for leg in since}
        if any((out in at_hand) != (into in at_hand) for out, into in moves.items()):
            raise _NoShortcutError  # one end of a move lies before
        quantities = {account_id: one.position.quantity for account_id, one in start.items()}
        result, recorder = self._run(asset_id, since, start, moves)
        own_legs: dict[AccountId, list[LegRecord]] = {}
        for leg in since:
            if leg.asset_id == asset_id:
                own_legs.setdefault(leg.account_id, []).append(leg)
        affected = {leg.account_id for leg in since} | {leg.account_id for leg in legs}
        for holding_id, account_id in holdings.items():
            if account_id not in affected:
                continue
            track, position = recorder.tracks.get(account_id), result.positions.get(account_id)
            if position is None or track is None:
                raise _NoShortcutError  # nothing is left of it: the long way forgets it
            tail = history_of(
                own_legs.get(account_id, ()),
                track,
                (),
                before=quantities.get(account_id, ZERO),
                may_be_negative=self._frame.positions[holding_id].may_be_negative,
                is_complete=True,
            )
            first_day = int(tail.days[0]) if is_last else new_year(first_year)
            before = self._stored_of(holding_id)
            kept = int(np.searchsorted(before.days, first_day))
            self._histories[holding_id] = joined(before.part(slice(0, kept)), tail)
            self._from_years[holding_id] = first_year
            self._summary(asset_id, account_id, carried_of(position, track))
        for (account_id, year), carried in recorder.marks.items():
            self._marks[self._holding(account_id, asset_id), year] = carried

    # -- what is stored --------------------------------------------------------------------

    def _marks_of(
        self, holdings: Mapping[HoldingId, AccountId], before_year: int
    ) -> dict[AccountId, Carried]:
        """Return where holdings stood at the end of the newest year before one."""
        found: dict[AccountId, Carried] = {}
        rollups, currency = self._unit.rollups, self._frame.base.id
        for holding_id, (_, text) in rollups.marks(currency, holdings, before_year).items():
            if not text:
                if self._unit.ledger.last_leg_us(holding_id) is None:
                    continue  # it was observed, and nothing else
                raise _NoShortcutError
            found[holdings[holding_id]] = read_mark(text)
        return found

    def _newest(self, holding_id: HoldingId) -> Carried:
        account_id = self._frame.positions[holding_id].account.id
        found = self._marks_of({holding_id: account_id}, 9999).get(account_id)
        if found is not None:
            return found
        book = LotBook(self._keeper.rules().method_of(account_id))
        return Carried(Position(book), ZERO, Money(), 0)

    def _stored_of(self, holding_id: HoldingId) -> History:
        return self._stored.get(holding_id, NOTHING)[0]

    def _is_simple(self, holding_id: HoldingId) -> bool:
        """Tell whether the legs alone, from nothing, say what a holding holds."""
        position = self._frame.positions[holding_id]
        observed = self._unit.ledger.is_observed(holding_id)
        return position.holding.has_complete_history and not observed

    def _holding(self, account_id: AccountId, asset_id: AssetId) -> HoldingId:
        found = self._frame.index.get((account_id, asset_id))
        if found is None or found not in self._frame.positions:
            raise _NoShortcutError
        return found

    # -- working out -----------------------------------------------------------------------

    def _run(
        self,
        asset_id: AssetId,
        legs: Sequence[LegRecord],
        start: Mapping[AccountId, Carried],
        moves: Mapping[LegId, LegId] | None = None,
    ) -> tuple[AssetResult, Recorder]:
        recorder = Recorder(self._frame.places, start)
        recorder.expect(legs)
        result = work_out(
            asset_id,
            legs,
            moves or {},
            self._keeper.rates,
            self._keeper.rules(),
            is_money=self._frame.registry.assets[asset_id].is_fiat,
            start={account_id: one.position for account_id, one in start.items()},
            watch=recorder.watch,
        )
        return result, recorder

    def _summary(self, asset_id: AssetId, account_id: AccountId, carried: Carried) -> None:
        summaries = self._summaries.setdefault(asset_id, {})
        summaries[account_id] = summary_of(carried.position, carried.realized)
        self._carried.setdefault(asset_id, {})[account_id] = carried


def _concerns(leg: LegRecord, asset_id: AssetId) -> bool:
    """Tell whether the positions of an asset follow a leg: `app.services.positions.by_asset`."""
    if leg.asset_id == asset_id:
        return True
    return leg.counter_asset_id == asset_id and (
        leg.kind in INCOME_KINDS or leg.kind in CHARGE_KINDS
    )


def joined(before: History, tail: History) -> History:
    """Return two stretches of a history as one."""
    return join_histories([(before, {}), (tail, {})])[0]


def _moved(
    carried: Carried, result: AssetResult, track: Track, account_id: AccountId, sign: int
) -> Carried:
    """Return where a currency's position stands after legs came or left."""
    change = result.positions[account_id]
    if change.reasons:
        raise _NoShortcutError  # something is unknown: whether all of it is, only all legs tell
    old, sums, more = carried.position, carried.sums, track.sums
    return Carried(
        replace(
            old,
            quantity=old.quantity + sign * change.quantity,
            income=old.income + sign * change.income,
            fees=old.fees + sign * change.fees,
        ),
        carried.realized,
        sums._replace(
            income=sums.income + sign * more.income,
            fees=sums.fees + sign * more.fees,
            taxes=sums.taxes + sign * more.taxes,
        ),
        max(carried.last_us, track.last_us) if sign > 0 else carried.last_us,
    )


def _shifted(
    history: History, legs: Sequence[LegRecord], asset_id: AssetId, track: Track, sign: int
) -> History:
    """Return a currency's history with legs added to it, or taken off."""
    changes: dict[int, Decimal] = {}
    for leg in legs:
        day = leg.at_us // DAY_US + EPOCH_ORDINAL
        quantity = leg.quantity if leg.asset_id == asset_id else ZERO
        changes[day] = changes.get(day, ZERO) + sign * quantity
    new_days = sorted(changes)
    days = np.union1d(history.days, np.array(new_days, dtype=np.int64))
    at = np.searchsorted(history.days, days, side="right") - 1
    is_after = at >= 0
    texts = [history.quantities[place] if place >= 0 else "0" for place in at.tolist()]

    def carried_on(steps: Units) -> Units:
        if not len(steps):
            return np.zeros(len(days), np.int64)
        return np.where(is_after, steps[np.maximum(at, 0)], 0)

    sums = {name: carried_on(getattr(history, name)) for name in SHIFTED}
    total = ZERO
    for day, end_day in zip(new_days, [*new_days[1:], None], strict=True):
        total += changes[day]
        begin = int(np.searchsorted(days, day))
        end = len(days) if end_day is None else int(np.searchsorted(days, end_day))
        row = track.rows[track.days.index(day)]
        for place in range(begin, end):
            texts[place] = plain(Decimal(texts[place]) + total)
        for name in SHIFTED:
            sums[name][begin:end] += sign * getattr(row, name)
    return explained(  # observed holdings go the long way
        days,
        tuple(texts),
        np.array([float(one) for one in texts]),
        (
            carried_on(history.cost),
            carried_on(history.realized),
            sums["income"],
            sums["fees"],
            sums["taxes"],
            carried_on(history.lots),
        ),
        carried_on(history.flags.astype(np.int64)).astype(np.uint8),
    )
