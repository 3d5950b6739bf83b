"""Compares what is derived with a rebuild from nothing: cached positions and daily figures."""

import json
from collections.abc import Iterator, Mapping
from datetime import date

from app.domain.assets import Asset
from app.domain.ids import AssetId, HoldingId
from app.domain.rollup.history import Recorder
from app.ports.figures import HoldingYear
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.positions import CACHE, META, PositionKeeper
from app.services.registry import Registry
from app.services.valuation.build import Figures, Worked, build, observations_of
from app.services.valuation.frame import ACCOUNT, INSTITUTION, Frame
from app.services.valuation.stored import day_rows, history_rows, scope_rows


def derived_problems(unit: UnitOfWork, progress: Progress | None = None) -> Iterator[str]:
    """Give what differs from a rebuild, a line each."""
    positions = unit.derived.load(CACHE)
    states = unit.rollups.states()
    if not positions.get(META) and not states:
        return
    registry = Registry(unit, "", may_create=False)
    keeper = PositionKeeper(unit, registry)
    state = states.get(keeper.base.id)
    today = unit.today() if state is None else date.fromordinal(state.last_day)
    frame = Frame.of(unit, registry, keeper, today)
    legs = unit.ledger.legs()
    recorders = {one: Recorder(frame.places) for one in registry.assets}
    results = keeper.work_out(legs=legs, watchers=recorders, progress=progress)
    if positions.get(META):
        yield from _positions(positions, keeper.rows_of(results, legs), registry.assets)
    figures = build(frame, legs, observations_of(unit), Worked(results, recorders), progress)
    if state is None:
        if unit.rollups.has_any(keeper.base.id):
            yield "daily figures: they are of no state of the books"
        return  # none yet: books of an older version, until something is written
    if state.settings != frame.settings or state.head != unit.ledger.token():
        yield "daily figures: they belong to another state of the books"
    elif (state.first_day, state.last_day) != (figures.first, figures.last):
        yield "daily figures: they are of other days"
    else:
        yield from _figures(frame, figures)


def _positions(
    stored: Mapping[str, str], rebuilt: Mapping[str, str], assets: Mapping[AssetId, Asset]
) -> Iterator[str]:
    for key in sorted(stored.keys() | rebuilt.keys()):
        if key == META:
            if stored[key] != rebuilt[key]:
                yield "derived positions: they belong to another state of the ledger"
        elif not _same(stored.get(key), rebuilt.get(key)):
            asset = assets.get(AssetId(int(key))) if key.isdecimal() else None
            name = asset.symbol if asset else repr(key)
            yield f"derived positions of {name}: they differ from a rebuild"


def _same(stored: str | None, rebuilt: str | None) -> bool:
    if stored is None or rebuilt is None:
        return False
    try:
        found: object = json.loads(stored)
    except (ValueError, RecursionError):
        return False  # it may hold anything
    return bool(found == json.loads(rebuilt))


def _figures(frame: Frame, figures: Figures) -> Iterator[str]:
    rollups, currency = frame.unit.rollups, frame.base.id
    stored_days = _by_holding(rollups.holding_days(currency))
    stored_steps = _by_holding(rollups.histories(currency))
    for own in sorted({*stored_days, *stored_steps, *figures.histories}):
        made = figures.histories.get(own)
        days = {} if made is None else day_rows(own, figures.days[own], figures.first)
        steps = {} if made is None else history_rows(figures.marks, own, *made)
        is_same = stored_days.get(own, {}) == days and stored_steps.get(own, {}) == {
            key: row[0] for key, row in steps.items()
        }
        if not is_same:
            position = frame.positions.get(own)
            name = f"{position.asset.symbol} in {position.account.name}" if position else "nothing"
            yield f"daily figures of {name}: they differ from a rebuild"
    yield from _scopes(frame, figures)


def _by_holding(rows: Mapping[HoldingYear, bytes]) -> dict[HoldingId, dict[HoldingYear, bytes]]:
    found: dict[HoldingId, dict[HoldingYear, bytes]] = {}
    for key, content in rows.items():
        found.setdefault(key[0], {})[key] = content
    return found


def _scopes(frame: Frame, figures: Figures) -> Iterator[str]:
    wanted = scope_rows(figures.scopes, figures.first)
    stored = frame.unit.rollups.all_scopes(frame.base.id)
    wrong = {key[:2] for key in wanted.keys() | stored.keys() if wanted.get(key) != stored.get(key)}
    names = _names(frame)
    for scope in sorted(wrong):
        yield f"daily figures of {names.get(scope, scope[0])}: they differ from a rebuild"


def _names(frame: Frame) -> dict[tuple[str, int], str]:
    names: dict[tuple[str, int], str] = {}
    for one in frame.positions.values():
        names[ACCOUNT, int(one.account.id)] = f"account {one.account.name}"
        names[INSTITUTION, int(one.account.institution_id)] = f"institution {one.institution}"
    return names
