"""Identities of assets: what is known of them, which may be one, merging, and taking it back."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import combinations

from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.identity import CONTRACT, CUSIP, ISIN, STRONG, are_at_odds, canonical, cusip_of_isin
from app.domain.ids import AssetId
from app.domain.lots import add_known
from app.domain.sync.records import AssetKey, AssetMerge, Question, QuestionKind
from app.ports.progress import Progress
from app.ports.storage import Database, UnitOfWork
from app.services.changes import ALL_TOPICS, Changes, Topic
from app.services.following import upkeep
from app.services.identity import suspects
from app.services.identity.answers import (
    AssetLine,
    Identity,
    Likeness,
    Merged,
    MergeLine,
    MergePreview,
    Standing,
    Unmerged,
)
from app.services.identity.asking import accounts_of, answers_of, pair_of
from app.services.identity.keys import BAD, NAME, OWN_ID, PERSON, Key, KeyBook
from app.services.identity.merging import Merging
from app.services.identity.unmerging import Unmerging
from app.services.positions import PositionKeeper
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.restatement import PastWatch

MOST_ALIKE = 200
_CHANGED = Changes(frozenset({Topic.ACCOUNTS, Topic.CONNECTIONS}))


@dataclass(frozen=True, slots=True)
class IdentityService:
    """What identifies assets. An asset is named by its symbol, or by its number where two share it.

    A name is a symbol, symbol@segment, or the number of the asset.
    """

    database: Database

    # -- what is known -----------------------------------------------------------------------------

    def lines(self, names: Iterable[str] = ()) -> list[AssetLine]:
        """Return assets with their identities, all but currencies unless some are named.

        Raises:
            UnknownNameError, RefusedError: there is no such asset, or several.
        """
        with self.database.reading() as unit:
            registry = _registry(unit)
            chosen = [_asset(registry, one) for one in names]
            if not chosen:
                chosen = [one for one in registry.assets.values() if not one.is_fiat]
            return _lines(unit, registry, chosen)

    def line(self, name: str) -> AssetLine:
        """Return one asset with its identities.

        Raises:
            UnknownNameError, RefusedError: there is no such asset, or several.
        """
        return self.lines([name])[0]

    def candidates(self) -> list[Likeness]:
        """Return pairs of assets that may be one: those that are asked about come first.

        Not those of which the person said that they are two.
        """
        with self.database.reading() as unit:
            registry = _registry(unit)
            asked = {
                pair_of(one): one
                for one in unit.records(Question).where(kind=QuestionKind.SAME_ASSET.value)
                if answers_of(one)
            }
            pairs: dict[tuple[AssetId, AssetId], str] = {
                pair: "asked" for pair, one in asked.items() if one.settled_us is None
            }
            for pair, reason in _alike(unit, registry):
                if pair not in asked:
                    pairs.setdefault(pair, reason)
            own = {one for pair in pairs for one in pair if one in registry.assets}
            lines = {
                one.id: one for one in _lines(unit, registry, [registry.assets[i] for i in own])
            }
            return [
                Likeness(
                    lines[first],
                    lines[second],
                    reason,
                    asked[first, second].id if reason == "asked" else 0,
                )
                for (first, second), reason in pairs.items()
                if first in lines and second in lines
            ][:MOST_ALIKE]

    def merges(self) -> list[MergeLine]:
        """Return all merges that were made, the newest first."""
        with self.database.reading() as unit:
            registry = _registry(unit)
            rows = unit.records(AssetMerge).all()
            return [_merge_line(registry, one) for one in reversed(rows)]

    # -- merging -----------------------------------------------------------------------------------

    def preview(self, gone: str, into: str, progress: Progress | None = None) -> MergePreview:
        """Return what merging one asset into another would do. It is done and rolled back.

        Raises:
            UnknownNameError: there is no such asset.
            RefusedError: they cannot be merged.
        """
        with self.database.writing() as unit:
            registry = _registry(unit)
            first, second = _asset(registry, gone), _asset(registry, into)
            lines = {one.id: one for one in _lines(unit, registry, [first, second])}
            base = read_preferences(unit.settings).base_currency
            watch = PastWatch(unit)
            before = _standings(unit, registry, base, [first.id, second.id])
            deed = Merging(unit, first.id, second.id).run(progress=progress)
            after = _standings(unit, _registry(unit), base, [second.id])
            return MergePreview(
                lines[first.id], lines[second.id], deed.moved, before, after, base,
                watch.restated(),
            )  # fmt: skip

    def merge(
        self, gone: str, into: str, made_by: str = PERSON, progress: Progress | None = None
    ) -> Merged:
        """Make one asset a part of another, which stands for both from then on.

        Raises:
            UnknownNameError: there is no such asset.
            RefusedError: they cannot be merged; nothing was changed.
        """
        with self.database.writing() as unit:
            registry = _registry(unit)
            first, second = _asset(registry, gone), _asset(registry, into)
            deed = Merging(unit, first.id, second.id).run(made_by, progress)
            line = _merge_line(registry, deed.record)
            unit.commit()
        return Merged(deed.record.id, line, deed.moved, Changes(ALL_TOPICS))

    def unmerge(self, merge_id: int, progress: Progress | None = None) -> Unmerged:
        """Take a merge back; see `unmerging` for what was booked since.

        Raises:
            UnknownNameError: there is no such merge.
            RefusedError: it was taken back before, or a later one rests on it.
        """
        with self.database.writing() as unit:
            done = Unmerging(unit, merge_id).run(progress)
            line = _merge_line(_registry(unit), done.record)
            unit.commit()
        return Unmerged(line, done.entries, done.later, Changes(ALL_TOPICS))

    # -- identities --------------------------------------------------------------------------------

    def add_identity(self, name: str, scheme: str, value: str) -> Changes:
        """Say by what an asset is known.

        Raises:
            UnknownNameError: there is no such asset.
            RefusedError: no such kind; it is none, its check digit is wrong, say; or another
                asset has it.
        """
        with self.database.writing() as unit:
            registry = _registry(unit)
            asset = _asset(registry, name)
            key = _key(scheme, value)
            book = KeyBook(unit, registry)
            known = book.find([key])
            if key in known:
                owner = registry.survivor(known[key])
                if owner == asset.id:
                    return Changes()
                symbol = registry.assets[owner].symbol
                raise RefusedError(
                    f"{key.value} is the {key.scheme.upper()} of {symbol} already",
                    f"merge the two if they are one: coffer assets merge {symbol} {asset.symbol}",
                )
            book.learn([key], asset.id, PERSON, known)
            said = f"{key.scheme.upper()} {key.value}"
            unit.audit.record("identity added", asset.symbol, "", said)
            unit.commit()
        return _CHANGED

    def remove_identity(self, name: str, scheme: str, value: str) -> Changes:
        """Forget an identity of an asset. A provider that still tells it brings it back.

        Raises:
            UnknownNameError: there is no such asset, or it has no such identity.
        """
        with self.database.writing() as unit:
            registry = _registry(unit)
            asset = _asset(registry, name)
            own = KeyBook(unit, registry).of([asset.id])[asset.id]
            wanted = canonical(scheme, value) or value.strip()
            found = [one for one in own if one.scheme == scheme and wanted == one.value]
            if not found:
                raise UnknownNameError("identity", f"{scheme}={value}")
            unit.records(AssetKey).remove(scheme=scheme, value=found[0].value)
            said = f"{scheme.upper()} {found[0].value}"
            unit.audit.record("identity removed", asset.symbol, said, "")
            unit.commit()
        return _CHANGED

    # -- suspects ----------------------------------------------------------------------------------

    def allow(self, name: str) -> Changes:
        """Say that an asset is no bait: it is listed and counted, whatever a provider thinks.

        Raises:
            UnknownNameError: there is no such asset.
        """
        return self._say(name, suspects.ALLOWED)

    def hide(self, name: str) -> Changes:
        """Say that an asset is bait: it is neither listed nor counted.

        Raises:
            UnknownNameError: there is no such asset. RefusedError: it is a currency.
        """
        return self._say(name, suspects.HIDDEN)

    def _say(self, name: str, value: float) -> Changes:
        with self.database.writing() as unit:
            registry = _registry(unit)
            asset = _asset(registry, name)
            if asset.is_fiat:
                raise RefusedError(f"{asset.symbol} is a currency")
            suspects.say(unit, registry, asset, value)
            is_hidden = value == suspects.HIDDEN
            if not is_hidden:
                suspects.unmark(unit, registry, asset.id)
            unit.audit.record(
                "asset hidden" if is_hidden else "asset allowed", asset.symbol, "", ""
            )
            upkeep(unit).after_rules()
            unit.commit()
        return Changes(ALL_TOPICS)


def _registry(unit: UnitOfWork) -> Registry:
    return Registry(unit, "", may_create=False)


def _asset(registry: Registry, name: str) -> Asset:
    """Return the asset of a symbol, symbol@segment or number."""
    text = name.strip()
    symbol, _, segment = text.partition("@")
    found = registry.named(text) or [
        one for one in registry.named(symbol) if segment and one.market_segment == segment
    ]
    if not found and text.isascii() and text.isdigit() and int(text) in registry.assets:
        found = [registry.assets[AssetId(int(text))]]
    if not found:
        raise UnknownNameError("asset", text)
    if len(found) > 1:
        told = ", ".join(f"{one.id} ({one.type}, {one.market_segment or '–'})" for one in found)
        raise RefusedError(f"several assets are named {text}", f"use one of the numbers: {told}")
    return found[0]


def _key(scheme: str, value: str) -> Key:
    kind = scheme.strip().lower()
    if kind not in STRONG and not kind.startswith(OWN_ID):
        raise RefusedError(f"no identity {scheme!r}", "use " + ", ".join([*STRONG, "id:PROVIDER"]))
    own = canonical(kind, value)
    if not own:
        form = "CHAIN:ADDRESS" if kind == CONTRACT else "its check digit"
        raise RefusedError(f"{value!r} is no {kind.upper()}: look at {form}")
    return Key(kind, own)


def _lines(unit: UnitOfWork, registry: Registry, assets: Collection[Asset]) -> list[AssetLine]:
    keys = KeyBook(unit, registry).of({one.id for one in assets})
    merges: dict[AssetId, list[MergeLine]] = defaultdict(list)
    for one in reversed(unit.records(AssetMerge).all()):
        if one.undone_us is None:
            merges[registry.survivor(one.into_id)].append(_merge_line(registry, one))
    order = {scheme: place for place, scheme in enumerate(STRONG)}
    found: list[AssetLine] = []
    for asset in assets:
        own = keys.get(asset.id, [])
        identities = [
            Identity(
                one.scheme.removeprefix(BAD),
                one.value,
                one.source,
                registry.assets[one.asset_id].symbol if one.asset_id != asset.id else "",
                one.scheme.startswith(BAD),
            )
            for one in own
            if not one.scheme.startswith(NAME)
        ]
        identities.sort(key=lambda one: (one.is_ignored, order.get(one.scheme, 9), one.value))
        found.append(
            AssetLine(
                asset.id,
                asset.symbol,
                asset.type,
                asset.name,
                asset.market_segment,
                tuple(identities),
                tuple(sorted(_names(own) - {asset.symbol})),
                tuple(accounts_of(registry, asset.id)),
                suspects.is_hidden(asset),
                tuple(merges.get(asset.id, ())),
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (one.symbol, one.id))


def _names(keys: Iterable[AssetKey]) -> set[str]:
    return {one.value.rpartition("|")[2] for one in keys if one.scheme.startswith(NAME)}


def _merge_line(registry: Registry, one: AssetMerge) -> MergeLine:
    return MergeLine(
        one.id,
        registry.assets[one.from_id].symbol,
        registry.assets[one.into_id].symbol,
        one.at_us,
        one.made_by,
        one.undone_us is not None,
    )


def _standings(
    unit: UnitOfWork, registry: Registry, base: str, asset_ids: Collection[AssetId]
) -> tuple[Standing, ...]:
    """Return what accounts hold of assets, with cost and realized gain in the base currency."""
    keeper = PositionKeeper(unit, registry, base=base)
    names = {one.id: one.name for one in registry.accounts.values()}
    found: list[Standing] = []
    for asset_id, result in keeper.work_out(asset_ids=asset_ids).items():
        for account_id, position in result.positions.items():
            relieved = [one for one in result.relieved if one.account_id == account_id]
            found.append(
                Standing(
                    names[account_id],
                    registry.assets[asset_id].symbol,
                    position.quantity,
                    add_known(one.cost for one in position.book.lots()),
                    add_known(one.gain for one in relieved),
                )
            )
    return tuple(sorted(found, key=lambda one: (one.account, one.symbol)))


def _alike(unit: UnitOfWork, registry: Registry) -> Iterable[tuple[tuple[AssetId, AssetId], str]]:
    """Give pairs of assets that have something in common, and nothing that speaks against it."""
    known = KeyBook(unit, registry).strong(registry.assets)
    symbols: dict[tuple[str, str], list[AssetId]] = defaultdict(list)
    cusips: dict[str, set[AssetId]] = defaultdict(set)
    for asset in registry.assets.values():
        if asset.is_fiat or suspects.is_hidden(asset):
            continue
        symbols[asset.symbol.casefold(), asset.type].append(asset.id)
        own = known.get(asset.id, {})
        for cusip in {*own.get(CUSIP, ()), *map(cusip_of_isin, own.get(ISIN, ()))} - {""}:
            cusips[cusip].add(asset.id)
    for ids in cusips.values():
        for first, second in combinations(sorted(ids), 2):
            yield (first, second), "cusip"
    for alike in symbols.values():
        for first, second in combinations(sorted(alike), 2):
            names = registry.assets[first].name, registry.assets[second].name
            if not are_at_odds(*names):
                yield (first, second), "symbol"
