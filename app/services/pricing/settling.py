"""What the person decides about prices: held ones, names at a source, splits."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from app.domain.assets import Asset
from app.domain.errors import RefusedError
from app.domain.ids import AssetId
from app.domain.ledger import NewBatch
from app.domain.numbers import plain
from app.domain.price_points import PricePoint
from app.domain.pricing.gate import Doubt, likely
from app.domain.pricing.ranking import PERSON
from app.domain.pricing.splits import like_split
from app.domain.sync.records import AssetSource, HeldPrice, Question, QuestionKind
from app.domain.times import day_of_us
from app.ports.storage import UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import upkeep
from app.services.pricing.answers import HeldLine
from app.services.pricing.gate import clear_cooldowns
from app.services.pricing.holding import REFUSED, TAKEN, is_like
from app.services.pricing.split_booking import settle_split
from app.services.pricing.storing import ORIGIN

KEEP, TAKE, NONE = "keep", "take", "none"
_ASKED = Changes(frozenset({Topic.CONNECTIONS}))  # a question was settled
_PRICES = Changes(frozenset({Topic.PRICES, Topic.CONNECTIONS}))


def held_lines(unit: UnitOfWork) -> list[HeldLine]:
    """Return what waits for a look, a line for each asset, source and reason, newest first."""
    assets = {one.id: one for one in unit.catalogue.assets()}
    groups: dict[tuple[AssetId, AssetId, str, str], list[HeldPrice]] = defaultdict(list)
    for one in unit.records(HeldPrice).where(settled_us=None):
        groups[one.asset_id, one.quote_id, one.source, one.reason].append(one)
    lines = [_line(own, assets) for own in groups.values()]
    return sorted(lines, key=lambda one: (-one.at_us, one.symbol, one.id))


def settle_held(unit: UnitOfWork, held_id: int, *, take: bool) -> Changes:
    """Take a held price and those like it, or refuse them for good. The caller commits.

    Like it are those of the same asset, currency, source and reason that wait, too. Taken, they
    are stored as they were told; none replaces what the person set by hand.

    Raises:
        RefusedError: there is no such price, it was settled before, or is not above zero.
    """
    records = unit.records(HeldPrice)
    found = records.where(id=held_id)
    if not found:
        raise RefusedError(f"there is no held price {held_id}")
    one = found[0]
    if one.settled_us is not None:
        raise RefusedError("that price was settled before")
    if take and one.value <= 0:
        raise RefusedError("a price is above zero", "refuse it")
    own = [
        other
        for other in records.where(
            asset_id=one.asset_id, quote_id=one.quote_id, source=one.source, reason=one.reason,
            settled_us=None,
        )
        if other.value > 0 or not take
    ]  # fmt: skip
    if take:
        _store(unit, own)
    for other in own:
        answer = TAKEN if take else REFUSED
        records.put(replace(other, settled_us=unit.now_us(), answer=answer))
    _close_questions(unit, one, TAKE if take else KEEP)
    asset = next(asset for asset in unit.catalogue.assets() if asset.id == one.asset_id)
    unit.audit.record(
        "held price taken" if take else "held price refused",
        f"{asset.symbol}, {len(own)} of {one.source} ({one.reason})",
        "",
        plain(one.value),
    )
    return _PRICES


def answers_of(question: Question) -> tuple[str, ...]:
    """Return what may be answered to a question about prices, the careful one first; () if none.

    Of held prices take, or keep what counts now; of a split take it, or keep the ledger as it is;
    of an asset's name at a source one of the names, or none.
    """
    if question.kind == QuestionKind.HELD_PRICE:
        reason = json.loads(question.detail).get("reason")
        return (KEEP,) if reason in {Doubt.ZERO, Doubt.NEGATIVE} else (KEEP, TAKE)
    if question.kind == QuestionKind.SPLIT:
        return (KEEP, TAKE)
    if question.kind == QuestionKind.SAME_ASSET and question.key.startswith("source:"):
        return (NONE, *_names(json.loads(question.detail)))
    return ()


def settle_question(unit: UnitOfWork, question_id: int, answer: str) -> Changes:
    """Settle a question about prices by one of `answers_of`. The caller commits.

    Raises:
        RefusedError: there is no such question of prices, it was settled, or has no such answer.
    """
    found = unit.records(Question).where(id=question_id)
    if not found:
        raise RefusedError(f"there is no question {question_id}")
    question = found[0]
    if question.settled_us is not None:
        raise RefusedError("it was settled before")
    if answer not in answers_of(question):
        raise RefusedError(f"{answer!r} is no answer to that question")
    if question.kind == QuestionKind.SPLIT:
        booked = settle_split(unit, question, book=answer == TAKE)
        return Changes(booked.topics | _ASKED.topics)
    detail = json.loads(question.detail)
    if question.kind == QuestionKind.SAME_ASSET:
        return _settle_name(unit, question, detail, answer)
    return _settle_group(unit, question, detail, take=answer == TAKE)


def _settle_group(
    unit: UnitOfWork, question: Question, detail: Mapping[str, object], *, take: bool
) -> Changes:
    waiting = unit.records(HeldPrice).where(
        asset_id=detail["asset_id"], source=detail["source"], reason=detail["reason"],
        settled_us=None,
    )  # fmt: skip
    if waiting:
        return settle_held(unit, max(waiting, key=lambda one: one.at_us).id, take=take)
    done = replace(question, settled_us=unit.now_us(), answer=TAKE if take else KEEP)
    unit.records(Question).put(done)
    return _ASKED


def _settle_name(
    unit: UnitOfWork, question: Question, detail: Mapping[str, object], answer: str
) -> Changes:
    asset_id, source = AssetId(int(str(detail["asset_id"]))), str(detail["source"])
    unit.records(AssetSource).put(
        AssetSource(
            asset_id, source, "" if answer == NONE else answer,
            is_on=answer != NONE, made_by=PERSON,
        )
    )  # fmt: skip
    clear_cooldowns(unit, {asset_id})
    done = replace(question, settled_us=unit.now_us(), answer=answer)
    unit.records(Question).put(done)
    return Changes(frozenset({Topic.SETTINGS, Topic.CONNECTIONS}))


def _names(detail: Mapping[str, object]) -> dict[str, str]:
    """Return the candidates' names at a source, each with its currency."""
    candidates = detail["candidates"]
    return {
        str(one["symbol"]): str(one["currency"])
        for one in (candidates if isinstance(candidates, list) else [])
    }


def _store(unit: UnitOfWork, own: list[HeldPrice]) -> None:
    points = [
        PricePoint(
            one.asset_id, one.quote_id, one.at_us, one.value, one.granularity, one.source
        )
        for one in own
    ]  # fmt: skip
    first, last = min(one.at_us for one in own), max(one.at_us for one in own)
    waiting_for = {one.source for one in own}
    manual = {
        (one.asset_id, one.quote_id, one.at_us, str(one.granularity))
        for one in unit.prices.between(
            asset_ids={one.asset_id for one in own}, first_us=first, last_us=last
        )
        if one.source == "manual" and "manual" not in waiting_for
    }
    points = [one for one in points if (*one[:3], str(one.granularity)) not in manual]
    if not points:
        return
    batch = unit.ledger.append(NewBatch(ORIGIN, "held prices taken"), [])
    unit.prices.add(points, batch_id=batch.id, reason="a held price was taken")
    assets = {one.asset_id for one in points}
    clear_cooldowns(unit, assets)
    upkeep(unit).after_prices(assets, first, last)


def _close_questions(unit: UnitOfWork, held: HeldPrice, answer: str) -> None:
    questions = unit.records(Question)
    for one in questions.where(kind=str(QuestionKind.HELD_PRICE), settled_us=None):
        detail = json.loads(one.detail)
        own = (detail.get("asset_id"), detail.get("source"), detail.get("reason"))
        if own == (held.asset_id, held.source, held.reason):
            questions.put(replace(one, settled_us=unit.now_us(), answer=answer))


def _line(own: list[HeldPrice], assets: Mapping[AssetId, Asset]) -> HeldLine:
    newest = max(own, key=lambda one: one.at_us)
    last = newest.last_value
    split = None
    if newest.reason == Doubt.SPLIT and last is not None:
        split = like_split(last, newest.value)
    alike = [one for one in own if is_like(one.value, newest.value)]
    return HeldLine(
        newest.id, newest.asset_id, assets[newest.asset_id].symbol,
        assets[newest.quote_id].symbol, newest.source, newest.reason, newest.at_us,
        newest.granularity, newest.value, last, likely(newest.reason, newest.value, last), split,
        len(own), day_of_us(min(one.at_us for one in alike)), day_of_us(newest.at_us),
    )  # fmt: skip
