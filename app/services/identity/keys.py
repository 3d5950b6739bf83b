"""The identities of assets as they are kept: read, learned, and those that were ignored."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from app.domain.identity import STRONG, canonical
from app.domain.ids import AssetId
from app.domain.sync.records import AssetKey
from app.ports.providers import RemoteAsset
from app.ports.storage import UnitOfWork
from app.services.registry import Registry

OWN_ID = "id:"  # and the provider: its own id of an asset
NAME = "name:"  # and the provider: by which name it once meant an asset that had identities
BAD = "bad:"  # and a scheme: what is no identity of that kind; kept so that it is told once
PERSON = "person"
LONGEST = 200


class Key(NamedTuple):
    """An identity, by its kind."""

    scheme: str
    value: str


class Told(NamedTuple):
    """What a provider tells of an asset's identity, the surest first, and what of it is wrong."""

    keys: tuple[Key, ...]
    bad: tuple[Key, ...]


def told_by(remote: RemoteAsset, provider: str) -> Told:
    """Return the identities that a provider gives; those with a wrong check digit aside."""
    keys: list[Key] = []
    bad: list[Key] = []
    for scheme in STRONG:
        text = str(getattr(remote, scheme)).strip()
        if not text:
            continue
        value = canonical(scheme, text)
        if value and len(value) <= LONGEST:
            keys.append(Key(scheme, value))
        else:
            bad.append(Key(scheme, text[:LONGEST]))
    own = remote.own_id.strip()
    if own and len(own) <= LONGEST:
        keys.append(Key(OWN_ID + provider, own))
    return Told(tuple(keys), tuple(bad))


def name_key(remote: RemoteAsset, provider: str) -> Key:
    """Return how a provider names an asset, where it gives nothing better."""
    return Key(NAME + provider, f"{remote.type}|{remote.segment}|{remote.symbol.strip()}"[:LONGEST])


class KeyBook:
    """The stored identities, within one unit."""

    def __init__(self, unit: UnitOfWork, registry: Registry) -> None:
        self._unit = unit
        self._registry = registry
        self._records = unit.records(AssetKey)

    def find(self, keys: Iterable[Key]) -> dict[Key, AssetId]:
        """Return whose identities are known: the asset that they were learned for."""
        wanted = set(keys)
        if not wanted:
            return {}
        rows = self._records.where(
            scheme={one.scheme for one in wanted}, value={one.value for one in wanted}
        )
        found = {Key(one.scheme, one.value): one.asset_id for one in rows}
        return {key: asset for key, asset in found.items() if key in wanted}

    def of(self, asset_ids: Iterable[AssetId]) -> dict[AssetId, list[AssetKey]]:
        """Return the identities of assets, with those of what was merged with them."""
        members: dict[AssetId, AssetId] = {own: own for own in asset_ids}
        for merged in self._registry.assets.merged:
            survivor = self._registry.survivor(merged)
            if survivor in members:
                members[merged] = survivor
        found: dict[AssetId, list[AssetKey]] = defaultdict(list)
        if members:
            for one in self._records.where(asset_id=set(members)):
                found[members[one.asset_id]].append(one)
        return found

    def strong(self, asset_ids: Iterable[AssetId]) -> dict[AssetId, dict[str, set[str]]]:
        """Return what is known of assets by kind: isin → those that it has."""
        found: dict[AssetId, dict[str, set[str]]] = {}
        for asset_id, keys in self.of(asset_ids).items():
            own: dict[str, set[str]] = defaultdict(set)
            for one in keys:
                own[one.scheme].add(one.value)
            found[asset_id] = own
        return found

    def learn(
        self, keys: Iterable[Key], asset_id: AssetId, source: str, known: Mapping[Key, AssetId]
    ) -> None:
        """Keep identities that nobody had so far."""
        for key in keys:
            if key not in known:
                self._records.put(
                    AssetKey(key.scheme, key.value, asset_id, source, self._unit.now_us())
                )

    def note_bad(self, bad: Iterable[Key], asset_id: AssetId, source: str, symbol: str) -> None:
        """Keep that something was no identity, and say so in the audit trail, once."""
        keys = [Key(BAD + one.scheme, one.value) for one in bad]
        known = self.find(keys)
        for key in keys:
            if key not in known:
                self.learn([key], asset_id, source, known)
                kind = key.scheme.removeprefix(BAD).upper()
                self._unit.audit.record(
                    "identity ignored", symbol, f"{kind} {key.value} of {source}", "it is none"
                )
