"""Holds prices back, asks the person about them, and lets go of those that were settled."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from app.domain.assets import Asset
from app.domain.ids import AssetId
from app.domain.numbers import plain
from app.domain.price_points import PricePoint
from app.domain.pricing.gate import BAND, Mark, Verdict, likely
from app.domain.sync.records import HeldPrice, Question, QuestionKind
from app.ports.storage import UnitOfWork

TAKEN, REFUSED, HEALED, CONFIRMED = "taken", "refused", "healed", "confirmed"
PRICES = 0  # the connection of questions about prices

Key = tuple[AssetId, AssetId, int, str]


class Doubted(NamedTuple):
    """A price with what speaks against it."""

    point: PricePoint
    verdict: Verdict


class HeldPrices:
    """The held prices of some assets, within one writing unit."""

    def __init__(
        self, unit: UnitOfWork, assets: Mapping[AssetId, Asset], asset_ids: Iterable[AssetId]
    ) -> None:
        self._unit = unit
        self._assets = assets
        self._records = unit.records(HeldPrice)
        self._known: dict[Key, list[HeldPrice]] = {}
        for one in self._records.where(asset_id=set(asset_ids)):
            self._known.setdefault(_key(one), []).append(one)
        self._settled = [
            one for own in self._known.values() for one in own if one.answer == REFUSED
        ]
        self.held = 0
        self.questions = 0

    def is_taken(self, point: PricePoint) -> bool:
        """Tell whether the person took this very price before."""
        return any(
            one.answer == TAKEN and one.value == point.value and one.source == point.source
            for one in self._known.get(_key(point), ())
        )

    def waiting(self, asset_id: AssetId, quote_id: AssetId, source: str) -> list[Mark]:
        """Return what a source told that waits for a look, in order of time."""
        return sorted(
            Mark(one.at_us, one.value)
            for own in self._known.values()
            for one in own
            if one.settled_us is None
            and (one.asset_id, one.quote_id, one.source) == (asset_id, quote_id, source)
        )

    def hold(self, doubted: Iterable[Doubted]) -> None:
        """Keep prices for a look, each once; what was refused before is dropped."""
        new: list[HeldPrice] = []
        number = self._records.next_id()
        for point, verdict in doubted:
            if verdict.doubt is None or self._is_refused(point, verdict):
                continue
            known = self._known.setdefault(_key(point), [])
            same = next(
                (one for one in known if one.settled_us is None and one.source == point.source),
                None,
            )
            if same is not None:
                if (same.value, same.reason) != (point.value, verdict.doubt):
                    known.remove(same)
                    changed = replace(
                        same, value=point.value, reason=verdict.doubt, last_value=verdict.last
                    )
                    self._records.put(changed)
                    known.append(changed)
                continue
            one = HeldPrice(
                number + len(new), point.asset_id, point.quote_id, point.at_us,
                str(point.granularity), point.value, verdict.last, point.source,
                str(verdict.doubt), self._unit.now_us(),
            )  # fmt: skip
            known.append(one)
            new.append(one)
        self._records.add(new)
        self.held += len(new)
        self._ask(new)

    def let_go(self, stored: Iterable[PricePoint]) -> None:
        """Settle what waits under the keys of prices that were stored: a better one came."""
        now_us = self._unit.now_us()
        for point in stored:
            for one in self._known.get(_key(point), ()):
                if one.settled_us is None:
                    answer = CONFIRMED if one.value == point.value else HEALED
                    self._records.put(replace(one, settled_us=now_us, answer=answer))
        self.close_questions({point.asset_id for point in stored})

    def let_go_moments(self, asset_id: AssetId, until_us: int) -> None:
        """Settle prices within the day that wait, once a later one is good."""
        now_us = self._unit.now_us()
        for own in self._known.values():
            for one in own:
                is_old = one.asset_id == asset_id and one.at_us <= until_us
                if is_old and one.settled_us is None and one.granularity == "intraday":
                    self._records.put(replace(one, settled_us=now_us, answer=HEALED))
        self.close_questions({asset_id})

    def close_questions(self, asset_ids: Iterable[AssetId]) -> None:
        """Settle the questions of assets of which nothing waits any more."""
        questions = self._unit.records(Question)
        wanted = set(asset_ids)
        for one in questions.where(kind=str(QuestionKind.HELD_PRICE), settled_us=None):
            detail = json.loads(one.detail)
            if detail.get("asset_id") not in wanted:
                continue
            waiting = self._records.where(
                asset_id=detail["asset_id"], source=detail["source"], reason=detail["reason"],
                settled_us=None,
            )  # fmt: skip
            if not waiting:
                questions.put(replace(one, settled_us=self._unit.now_us(), answer=HEALED))

    def _is_refused(self, point: PricePoint, verdict: Verdict) -> bool:
        """Tell whether the person refused this price, or one like it of the same source."""
        return any(
            one.asset_id == point.asset_id
            and one.quote_id == point.quote_id
            and one.source == point.source
            and one.reason == verdict.doubt
            and is_like(one.value, point.value)
            for one in self._settled
        )

    def _ask(self, new: Iterable[HeldPrice]) -> None:
        """Ask once for each asset, source and reason."""
        groups: dict[tuple[AssetId, str, str], list[HeldPrice]] = {}
        for one in new:
            groups.setdefault((one.asset_id, one.source, one.reason), []).append(one)
        if not groups:
            return
        questions = self._unit.records(Question)
        waiting = [
            json.loads(one.detail)
            for one in questions.where(kind=str(QuestionKind.HELD_PRICE), settled_us=None)
        ]
        open_ones = {(one["asset_id"], one["source"], one["reason"]) for one in waiting}
        for (asset_id, source, reason), own in groups.items():
            if (asset_id, source, reason) in open_ones:
                continue
            newest = max(own, key=lambda one: one.at_us)
            symbol = self._assets[asset_id].symbol
            would_be = likely(reason, newest.value, newest.last_value)
            detail = {
                "asset_id": asset_id,
                "symbol": symbol,
                "currency": self._assets[newest.quote_id].symbol,
                "source": source,
                "reason": reason,
                "held_id": newest.id,
                "at_us": newest.at_us,
                "value": plain(newest.value),
                "last": "" if newest.last_value is None else plain(newest.last_value),
                "likely": "" if would_be is None else plain(would_be),
                "count": len(own),
            }
            ask(
                self._unit, QuestionKind.HELD_PRICE,
                f"held:{asset_id}:{source}:{reason}:{newest.id}", symbol, detail,
            )  # fmt: skip
            self.questions += 1


def ask(
    unit: UnitOfWork, kind: QuestionKind, key: str, subject: str, detail: Mapping[str, object]
) -> bool:
    """Ask the person once; tell whether it is a new question."""
    questions = unit.records(Question)
    if questions.where(key=key):
        return False
    text = json.dumps(detail, ensure_ascii=False, sort_keys=True)
    questions.put(
        Question(questions.next_id(), PRICES, str(kind), key, subject, text, unit.now_us())
    )
    return True


def is_like(value: Decimal, other: Decimal) -> bool:
    """Tell whether two held prices are of one level."""
    if not value or not other:
        return value == other
    return abs(value / other - 1) <= BAND


def _key(one: HeldPrice | PricePoint) -> Key:
    return one.asset_id, one.quote_id, one.at_us, str(one.granularity)
