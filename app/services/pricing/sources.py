"""The sources of one asset: how they stand, in which order they are asked, what one would tell."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.assets import Asset
from app.domain.errors import RefusedError
from app.domain.pricing.ranking import PERSON, ranked
from app.domain.sync.records import AssetKey, AssetSource, PriceAsked, SyncRun
from app.domain.times import day_of_us
from app.ports.pricing import PriceSources
from app.ports.providers import PriceWish, RemoteAsset
from app.ports.storage import UnitOfWork
from app.services.pricing.answers import SourceLine, Trial
from app.services.pricing.asking import Asker
from app.services.pricing.backfill import offers_of
from app.services.pricing.holding import PRICES
from app.services.pricing.runs import KIND
from app.services.pricing.subjects import Books, read_books

TRIED_DAYS = 40
SHOWN = 12  # prices of a trial


def source_lines(unit: UnitOfWork, sources: PriceSources, symbol: str) -> list[SourceLine]:
    """Return the sources of an asset in the order in which they are asked; then those left out.

    Raises:
        UnknownNameError, AmbiguousSymbolError: it is none, or several.
    """
    here = {one.facts.id: one for one in sources.all()}
    asset = read_books(unit).registry.find(symbol)
    own = unit.records(AssetSource).where(asset_id=asset.id)
    order = ranked(asset.type, offers_of(tuple(here.values())), own)
    rest = [(one.source, one) for one in own if one.source not in dict(order)]
    told: dict[str, tuple[int, int]] = {}
    for series in unit.prices.columns([asset.id]).values():
        for at_us, _, _, source in series.rows():
            count, newest = told.get(source, (0, at_us))
            told[source] = (count + 1, max(newest, at_us))
    asked = {one.source for one in unit.records(PriceAsked).where(asset_id=asset.id)}
    runs = _runs(unit, asset.symbol)
    return [
        _line(source, note, here[source].facts.name if source in here else source,
              told.get(source), runs.get(source, _NEVER), is_here=source in here,
              has_none=source in asked and source not in told)
        for source, note in [*order, *rest]
    ]  # fmt: skip


def put_order(unit: UnitOfWork, sources: PriceSources, symbol: str, order: Sequence[str]) -> bool:
    """Ask the sources of an asset in this order from now on; tell whether anything changed.

    Those that are not named keep their place after the named ones. The caller commits.

    Raises:
        UnknownNameError, AmbiguousSymbolError: the asset is none, or several.
        RefusedError: one of them is no source of prices here.
    """
    here = {one.facts.id for one in sources.all()}
    asset = read_books(unit).registry.find(symbol)
    records = unit.records(AssetSource)
    noted = {one.source: one for one in records.where(asset_id=asset.id)}
    unknown = [one for one in order if one not in here and one not in noted]
    if unknown:
        raise RefusedError(f"there is no source of prices {unknown[0]!r}")
    later = sorted(
        (one for one in noted.values() if one.made_by == PERSON and one.source not in order),
        key=lambda one: (one.position, one.source),
    )
    is_changed = False
    for place, source in enumerate([*dict.fromkeys(order), *(one.source for one in later)]):
        before = noted.get(source) or AssetSource(asset.id, source, "")
        wanted = replace(before, position=place, made_by=PERSON)
        if wanted != noted.get(source):
            records.put(wanted)
            is_changed = True
    if is_changed:
        unit.audit.record("price sources ordered", symbol, "", ", ".join(order))
    return is_changed


def place_for(unit: UnitOfWork, asset: Asset, source: str) -> int:
    """Return the place of a source among those that the person chose: its own, else the last."""
    own = unit.records(AssetSource).where(asset_id=asset.id)
    chosen = {one.source: one.position for one in own if one.made_by == PERSON}
    return chosen.get(source, max(chosen.values(), default=-1) + 1)


def remote_of(unit: UnitOfWork, books: Books, asset: Asset) -> RemoteAsset:
    """Return an asset by all names that it has; of a currency the pivot, which sources price."""
    if asset.is_fiat:
        return RemoteAsset(books.pivot.symbol, books.pivot.type)
    keys = {one.scheme: one.value for one in unit.records(AssetKey).where(asset_id=asset.id)}
    return RemoteAsset(
        asset.symbol, asset.type, asset.name, asset.market_segment,
        isin=keys.get("isin", ""), figi=keys.get("figi", ""), cusip=keys.get("cusip", ""),
        contract=keys.get("contract", ""),
    )  # fmt: skip


def tried(
    asker: Asker,
    remote: RemoteAsset,
    today: date,
    source: str,
    name: str,
    currency: str,
    options: Mapping[str, str],
) -> Trial:
    """Return what a source tells of the last days under its own name of an asset.

    Raises:
        ProviderError: it failed, or knows nothing under that name.
        RefusedError: it is not connected.
    """
    client = asker.client(source)
    if client is None:
        if source in asker.out:
            raise asker.out[source]
        raise RefusedError(f"there is no source of prices {source!r}", "connect it first")
    wish = PriceWish(remote, name.strip(), currency.strip(), dict(options))
    found = client.history(wish, today - timedelta(TRIED_DAYS), today + timedelta(1))
    bars = sorted(found.bars, key=lambda one: one.on)
    return Trial(
        found.currency or currency,
        tuple((one.on, one.value) for one in bars[-SHOWN:]),
        len(bars),
        tuple(one.reason for one in found.problems),
    )


_NEVER: tuple[int | None, str, str] = (None, "", "")


def _runs(unit: UnitOfWork, symbol: str) -> dict[str, tuple[int | None, str, str]]:
    """Return of each source when it was asked last, and what was wrong then, for this asset."""
    found: dict[str, tuple[int | None, str, str]] = {}
    runs = unit.records(SyncRun).where(connection_id=PRICES, kind=KIND)
    for run in sorted(runs, key=lambda one: one.started_us, reverse=True):
        detail = json.loads(run.detail or "{}")
        own = {
            str(one.get("source")): str(one.get("reason", ""))
            for one in detail.get("assets", ())
            if one.get("symbol") == symbol and one.get("state") == "failed"
        }
        for one in detail.get("sources", ()):
            source = str(one["source"])
            trouble, reason = str(one.get("trouble", "")), str(one.get("reason", ""))
            if not trouble and source in own:
                reason = own[source]
            found.setdefault(source, (run.started_us, trouble, reason))
    return found


def _line(
    source: str,
    note: AssetSource | None,
    name: str,
    told: tuple[int, int] | None,
    run: tuple[int | None, str, str],
    *,
    is_here: bool,
    has_none: bool,
) -> SourceLine:
    count, newest = told or (0, 0)
    last = day_of_us(newest) if told else None
    asked_us, trouble, reason = run
    line = SourceLine(
        source, name, "", "", True, "", is_here, {}, count, last, asked_us, trouble, reason,
        has_none,
    )  # fmt: skip
    if note is None:
        return line
    options = {str(key): str(value) for key, value in json.loads(note.options or "{}").items()}
    return replace(
        line, symbol=note.symbol, currency=note.currency, is_on=note.is_on, made_by=note.made_by,
        options=options,
    )  # fmt: skip
