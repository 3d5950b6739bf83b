"""Whether two assets are one: asked once, with what is known of both.

Details (JSON): `known` and `found`, each with symbol, name, type, segment, identities, who says so
and where it is held. The key is same:LOWER ID:HIGHER ID. Answers: apart, same.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.domain.assets import Asset
from app.domain.identity import STRONG
from app.domain.ids import AssetId
from app.domain.sync.records import AssetKey, Question, QuestionKind
from app.ports.storage import UnitOfWork
from app.services.identity.keys import BAD, NAME, PERSON, KeyBook
from app.services.registry import Registry
from app.services.sync.questions import GONE, ask

APART, SAME = "apart", "same"
PREFIX = "same:"
ASSETS = 0  # the connection of questions about assets


def answers_of(question: Question) -> tuple[str, ...]:
    """Return what may be answered to a question about two assets, the careful one first."""
    is_ours = question.kind == QuestionKind.SAME_ASSET and question.key.startswith(PREFIX)
    return (APART, SAME) if is_ours else ()


def ask_same(
    unit: UnitOfWork, registry: Registry, book: KeyBook, known: AssetId, found: AssetId
) -> bool:
    """Ask whether two assets are one, unless that was asked before. The caller commits."""
    if known == found:
        return False
    first, second = registry.assets[known], registry.assets[found]
    detail = {
        "known": facts_of(registry, book, first),
        "found": facts_of(registry, book, second),
    }
    subject = first.symbol if first.symbol == second.symbol else f"{first.symbol}, {second.symbol}"
    kind = QuestionKind.SAME_ASSET
    return ask(unit, ASSETS, kind, key_of(known, found), subject, detail)


def key_of(one: AssetId, other: AssetId) -> str:
    """Return the key of the question about two assets."""
    return f"{PREFIX}{min(one, other)}:{max(one, other)}"


def pair_of(question: Question) -> tuple[AssetId, AssetId]:
    """Return the two assets of a question, the older one first."""
    low, _, high = question.key.removeprefix(PREFIX).partition(":")
    return AssetId(int(low)), AssetId(int(high))


def settle_pair(unit: UnitOfWork, one: AssetId, other: AssetId, answer: str = GONE) -> None:
    """Settle the open question about two assets, if there is one. The caller commits."""
    records = unit.records(Question)
    for question in records.where(key=key_of(one, other)):
        if question.settled_us is None:
            records.put(replace(question, settled_us=unit.now_us(), answer=answer))


def facts_of(registry: Registry, book: KeyBook, asset: Asset) -> dict[str, str]:
    """Return what is known of an asset, field by field, for people."""
    keys = book.of([asset.id]).get(asset.id, [])
    told: dict[str, str] = {
        "symbol": asset.symbol,
        "name": asset.name,
        "segment": asset.market_segment,
    }
    for scheme in STRONG:
        told[scheme] = ", ".join(sorted(one.value for one in keys if one.scheme == scheme))
    told["source"] = ", ".join(sorted(_sources(keys)))
    told["held"] = ", ".join(accounts_of(registry, asset.id))
    return {name: text for name, text in told.items() if text}


def accounts_of(registry: Registry, asset_id: AssetId) -> list[str]:
    """Return the names of the accounts that hold, or held, an asset."""
    names = {one.id: one.name for one in registry.accounts.values()}
    own = {one.account_id for one in registry.holdings() if one.asset_id == asset_id}
    return sorted(names[one] for one in own)


def identities_of(keys: Iterable[AssetKey]) -> Mapping[str, list[AssetKey]]:
    """Return identities by kind, without what was ignored and other names."""
    found: dict[str, list[AssetKey]] = {}
    for one in keys:
        if not one.scheme.startswith((BAD, NAME)):
            found.setdefault(one.scheme, []).append(one)
    return found


def detail_of(question: Question) -> Mapping[str, object]:
    """Return the details of a question."""
    found = json.loads(question.detail or "{}")
    return found if isinstance(found, dict) else {}


def _sources(keys: Iterable[AssetKey]) -> set[str]:
    return {one.source for one in keys if one.source and one.source != PERSON}
