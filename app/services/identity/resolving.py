"""Finds the asset that a provider means, by what identifies it; makes it where there is none.

In this order: contract, ISIN, FIGI, CUSIP, the provider's own id, a CUSIP within an ISIN, then
symbol, type and market. What a surer identity speaks against is another asset, with a market
segment of its own. Where only the symbol speaks for it, the one asset that nothing contradicts is
the same, and its identities are learned: what was typed or imported before is not doubled. Where
several may be meant, or the names have nothing in common, it becomes an asset of its own and the
person is asked: to merge two later takes nothing away, to part what was mixed up would.
"""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.assets import Asset, AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.identity import (
    CONTRACT,
    CUSIP,
    ISIN,
    STRONG,
    are_at_odds,
    chain_of,
    cusip_of_isin,
    isin_of_cusip,
    market_of,
)
from app.domain.ids import AssetId
from app.ports.providers import RemoteAsset
from app.ports.storage import UnitOfWork
from app.services.identity.asking import ask_same
from app.services.identity.keys import Key, KeyBook, name_key, told_by
from app.services.identity.suspects import SUSPECT, release_priced
from app.services.registry import Registry

MOST_ASKED = 3  # assets that one may be the same as
MOST_DECIMALS = 8  # shown


class Resolver:
    """Tells which assets are meant, within one writing unit. Fulfils `Identifier`."""

    def __init__(self, unit: UnitOfWork, registry: Registry, provider: str) -> None:
        self._unit = unit
        self._registry = registry
        self._provider = provider
        self._book = KeyBook(unit, registry)
        self._found: dict[RemoteAsset, AssetId] = {}

    def asset(self, remote: RemoteAsset) -> AssetId:
        """Return the asset, made where there is none; what is doubtful is asked.

        Raises:
            RefusedError: it has no symbol, or a type that is none.
        """
        found = self._found.get(remote)
        if found is None:
            found = self._found[remote] = self._resolved(remote)
        return found

    def _resolved(self, remote: RemoteAsset) -> AssetId:
        symbol = remote.symbol.strip()
        if not symbol:
            raise RefusedError("an asset needs a symbol")
        if remote.type not in set(AssetType):
            raise RefusedError(f"no asset type {remote.type!r}")
        if remote.type == AssetType.FIAT:
            if not is_currency(symbol):
                raise RefusedError(f"{symbol!r} is no currency code (ISO 4217)")
            return self._registry.currency(symbol).id
        keys, bad = told_by(remote, self._provider)
        named = name_key(remote, self._provider)
        known = self._book.find([*keys, named])
        owner, doubts = self._by_keys(keys, known)
        is_known = owner is not None
        if owner is None:
            owner = self._by_help(remote, keys, doubts)
        if owner is None and named in known and not self._speaks_against(keys, known[named]):
            owner = known[named]
        if owner is None:
            owner = self._by_name(remote, symbol, keys, doubts)
        if owner is None:
            owner = self._made(remote, symbol, keys)
        # What names it by its symbol alone means the same one ever after.
        self._book.learn(keys or [named], owner, self._provider, known)
        if bad:
            self._book.note_bad(bad, owner, self._provider, symbol)
        asset_id = self._registry.survivor(owner)
        if is_known:
            self._note_symbol(symbol, named, owner, known)
        for other in list(dict.fromkeys(doubts))[:MOST_ASKED]:
            ask_same(self._unit, self._registry, self._book, other, asset_id)
        release_priced(self._unit, self._registry, asset_id)
        return asset_id

    # -- by identities -------------------------------------------------------------------------

    def _by_keys(
        self, keys: Sequence[Key], known: Mapping[Key, AssetId]
    ) -> tuple[AssetId | None, list[AssetId]]:
        """Return whose the surest known identity is, and who else may be meant."""
        chosen: AssetId | None = None
        doubts: list[AssetId] = []
        for place, key in enumerate(keys):
            owner = known.get(key)
            if owner is None:
                continue
            if chosen is None:
                if self._speaks_against(keys[:place], owner):
                    doubts.append(self._registry.survivor(owner))
                else:
                    chosen = owner
            elif self._registry.survivor(owner) != self._registry.survivor(chosen):
                doubts.append(self._registry.survivor(owner))
        return chosen, doubts

    def _speaks_against(self, keys: Iterable[Key], owner: AssetId) -> bool:
        """Tell whether an asset has other identities of the same kinds."""
        own = self._book.strong([self._registry.survivor(owner)])
        return any(_differs(keys, one) for one in own.values())

    def _by_help(
        self, remote: RemoteAsset, keys: Sequence[Key], doubts: list[AssetId]
    ) -> AssetId | None:
        """Return the asset of the same CUSIP, where one of the two is known by its ISIN."""
        values = dict(keys)
        helping: list[Key] = []
        if CUSIP in values and ISIN not in values:
            helping.append(Key(ISIN, isin_of_cusip(values[CUSIP])))
        if ISIN in values and CUSIP not in values and cusip_of_isin(values[ISIN]):
            helping.append(Key(CUSIP, cusip_of_isin(values[ISIN])))
        for owner in self._book.find(helping).values():
            asset = self._registry.assets[self._registry.survivor(owner)]
            if self._speaks_against(keys, owner):
                continue
            if (asset.symbol, asset.type) == (remote.symbol.strip(), remote.type):
                return owner
            doubts.append(asset.id)
        return None

    # -- by symbol -----------------------------------------------------------------------------

    def _by_name(
        self, remote: RemoteAsset, symbol: str, keys: Sequence[Key], doubts: list[AssetId]
    ) -> AssetId | None:
        """Return the one asset of that symbol, type and market, unless its identity differs."""
        if remote.is_suspect and remote.contract:
            return None  # a token that nobody knows may bear any name
        alike = [one for one in self._alike(symbol, remote.type) if _is_market(one, remote)]
        strong = self._book.strong({self._registry.survivor(one.id) for one in alike})
        open_: dict[AssetId, Asset] = {}
        for one in alike:
            survivor = self._registry.survivor(one.id)
            own = strong.get(survivor, {})
            if not _differs(keys, own):
                open_.setdefault(survivor, one)
            elif _is_on_another_chain(keys, own):
                doubts.append(survivor)
        if len(open_) > 1:
            exact = [
                own
                for own, one in open_.items()
                if remote.segment and market_of(one.market_segment) == market_of(remote.segment)
            ]
            if len(exact) != 1:
                doubts += open_
                return None
            return exact[0]
        for survivor in open_:
            has_keys = bool(strong.get(survivor))
            if has_keys and are_at_odds(self._registry.assets[survivor].name, remote.name):
                doubts.append(survivor)
                return None
            if self._registry.assets[survivor].type != remote.type:  # that was a guess
                return self._registry.asset(symbol, remote.type).id
            return survivor
        return None

    def _alike(self, symbol: str, type: str) -> list[Asset]:
        """Return the assets of a symbol and type, also those that were merged with others."""
        merged = self._registry.assets.merged.values()
        return [
            one
            for one in [*self._registry.named(symbol), *merged]
            if one.symbol == symbol
            and (one.type == type or (one.is_type_guessed and one.merged_into is None))
        ]

    def _made(self, remote: RemoteAsset, symbol: str, keys: Sequence[Key]) -> AssetId:
        taken = {
            one.market_segment
            for one in [
                *self._registry.named(symbol),
                *self._registry.assets.merged.values(),
            ]
            if (one.symbol, one.type) == (symbol, remote.type)
        }
        segment = remote.segment
        if segment in taken or (remote.is_suspect and not segment):
            told = next((key.value for key in keys), "")
            segment = told or segment
        number = 2
        while segment in taken:
            segment, number = f"{remote.segment} {number}".strip(), number + 1
        decimals = 4 if remote.type != AssetType.CRYPTO else MOST_DECIMALS
        if remote.decimals is not None:
            decimals = min(max(remote.decimals, 0), MOST_DECIMALS)
        draft = Asset(
            AssetId(0),
            symbol,
            remote.type,
            segment,
            remote.name,
            decimals,
            scam_probability=SUSPECT if remote.is_suspect else None,
        )
        made = self._unit.catalogue.add_asset(draft)
        self._registry.take_in(made)
        self._registry.new_assets.append(symbol)
        return made.id

    # -- what is noted on the way ----------------------------------------------------------------

    def _note_symbol(
        self, symbol: str, named: Key, owner: AssetId, known: Mapping[Key, AssetId]
    ) -> None:
        """Note that an asset goes by another symbol now; it is the same one."""
        asset = self._registry.assets[self._registry.survivor(owner)]
        own = {asset.symbol, self._registry.assets[owner].symbol}
        if symbol in own or named in known:
            return
        self._book.learn([named], owner, self._provider, known)
        self._unit.audit.record(
            "symbol changed", asset.symbol, asset.symbol, f"{symbol}, says {self._provider}"
        )


def _differs(keys: Iterable[Key], own: Mapping[str, set[str]]) -> bool:
    """Tell whether an asset has identities of a kind that is told, and not the one told."""
    return any(
        key.scheme in STRONG and own.get(key.scheme) and key.value not in own[key.scheme]
        for key in keys
    )


def _is_on_another_chain(keys: Iterable[Key], own: Mapping[str, set[str]]) -> bool:
    """Tell whether two contracts may be one coin on two chains."""
    chains = {chain_of(one) for one in own.get(CONTRACT, ())}
    told = {chain_of(key.value) for key in keys if key.scheme == CONTRACT}
    return bool(told) and not told & chains


def _is_market(asset: Asset, remote: RemoteAsset) -> bool:
    first, second = market_of(asset.market_segment), market_of(remote.segment)
    if remote.type == AssetType.CRYPTO:  # a segment says which token of that name it is
        return first == second
    return first == second or not first or not second
