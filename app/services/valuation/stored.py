"""Writes daily figures into the books and reads them back, as far as they are of their state."""

from collections.abc import Iterable, Mapping
from datetime import date

import numpy as np

from app.domain.ids import AssetId, HoldingId
from app.domain.rollup.days import Block, HoldingDays, empty_block
from app.domain.rollup.history import Carried, History, empty_history
from app.ports.figures import HoldingYear, RollupState, ScopeYear
from app.ports.storage import UnitOfWork
from app.services.valuation.build import Built, Figures, ScopeId
from app.services.valuation.codec import (
    Flows,
    by_year,
    join_histories,
    new_year,
    read_block,
    read_days,
    read_history,
    write_block,
    write_days,
    years_between,
)
from app.services.valuation.frame import Frame
from app.services.valuation.marks import write_mark


def save(frame: Frame, figures: Figures) -> None:
    """Put the figures of all scopes beside those of the holdings, and say what they are of."""
    if figures.length:
        frame.unit.rollups.put_scopes(frame.base.id, scope_rows(figures.scopes, figures.first))
        put_state(frame, figures.first, figures.last)


def save_holdings(
    frame: Frame,
    first: int,
    built: Mapping[HoldingId, Built],
    marks: Mapping[HoldingYear, Carried],
) -> None:
    """Put the figures of some holdings, of which there are none; `first`: their first day."""
    rollups, currency = frame.unit.rollups, frame.base.id
    histories: dict[HoldingYear, tuple[bytes, str]] = {}
    days: dict[HoldingYear, bytes] = {}
    for holding_id, made in built.items():
        histories.update(history_rows(marks, holding_id, made.history, made.flows))
        days.update(day_rows(holding_id, made.days, first))
    rollups.put_histories(currency, histories)
    rollups.put_holding_days(currency, days)


def put_state(frame: Frame, first: int, last: int) -> None:
    """Say of which state of the books the figures are: the present one."""
    frame.unit.rollups.put_state(
        frame.base.id,
        RollupState(frame.places, first, last, frame.settings, frame.unit.ledger.token()),
    )


def history_rows(
    marks: Mapping[HoldingYear, Carried], holding_id: HoldingId, history: History, flows: Flows
) -> dict[HoldingYear, tuple[bytes, str]]:
    """Return the years of a history, each with the mark of its end."""
    rows: dict[HoldingYear, tuple[bytes, str]] = {}
    for year, content in by_year(history, flows).items():
        carried = marks.get((holding_id, year))
        rows[holding_id, year] = (content, "" if carried is None else write_mark(carried))
    return rows


def day_rows(
    holding_id: HoldingId, days: HoldingDays, first: int, *, from_year: int = 0
) -> dict[HoldingYear, bytes]:
    """Return the years of a holding's days but for those in which it was not there at all."""
    rows: dict[HoldingYear, bytes] = {}
    last = first + len(days.values) - 1
    for year in years_between(first, last):
        part = slice(max(0, new_year(year) - first), new_year(year + 1) - first)
        own = HoldingDays(days.values[part], days.states[part])
        if year >= from_year and (own.states.any() or own.values.any()):
            rows[holding_id, year] = write_days(own)
    return rows


def scope_rows(
    scopes: Mapping[ScopeId, Block], first: int, *, from_year: int = 0
) -> dict[ScopeYear, tuple[str, ...]]:
    """Return the years of scopes but for those in which there was nothing at all."""
    rows: dict[ScopeYear, tuple[str, ...]] = {}
    for (scope, own_id), block in scopes.items():
        for year in years_between(first, first + block.shape[1] - 1):
            if year >= from_year:
                part = slice(max(0, new_year(year) - first), new_year(year + 1) - first)
                if block[:, part].any():
                    rows[scope, own_id, year] = write_block(block[:, part])
    return rows


def load_block(unit: UnitOfWork, currency: AssetId, scope: ScopeId, first: int, last: int) -> Block:
    """Return a scope's days from one to another, ordinals; zeros where nothing is stored."""
    return load_blocks(unit, currency, [scope], first, last)[scope]


def load_blocks(
    unit: UnitOfWork, currency: AssetId, scopes: list[ScopeId], first: int, last: int
) -> dict[ScopeId, Block]:
    """Return the days of scopes from one to another, ordinals; zeros where nothing is stored."""
    years = (date.fromordinal(first).year, date.fromordinal(last).year)
    stored = unit.rollups.scopes(currency, scopes, first_year=years[0], last_year=years[1])
    blocks = {scope: empty_block(last - first + 1) for scope in scopes}
    for (scope, own_id, year), columns in stored.items():
        block = read_block(columns)
        begin = new_year(year)
        source = slice(max(0, first - begin), max(0, last - begin + 1))
        part = block[:, source]
        start = max(begin, first) - first
        blocks[scope, own_id][:, start : start + part.shape[1]] = part
    return blocks


def load_days(
    unit: UnitOfWork,
    currency: AssetId,
    holding_ids: Iterable[HoldingId] | None,
    first: int,
    last: int,
) -> dict[HoldingId, HoldingDays]:
    """Return the days of holdings from one to another, ordinals; those never there are left out."""
    years = (date.fromordinal(first).year, date.fromordinal(last).year)
    stored = unit.rollups.holding_days(
        currency, holding_ids, first_year=years[0], last_year=years[1]
    )
    length = last - first + 1
    found: dict[HoldingId, HoldingDays] = {}
    for (holding_id, year), content in stored.items():
        own = found.get(holding_id)
        if own is None:
            own = found[holding_id] = no_days(length)
        part = read_days(content)
        begin = new_year(year)
        source = slice(max(0, first - begin), max(0, last - begin + 1))
        start = max(begin, first) - first
        values, states = part.values[source], part.states[source]
        own.values[start : start + len(values)] = values
        own.states[start : start + len(states)] = states
    return found


def no_days(length: int) -> HoldingDays:
    """Return days on which nothing was there."""
    return HoldingDays(np.zeros(length, np.int64), np.zeros(length, np.uint8))


def load_histories(
    unit: UnitOfWork, currency: AssetId, holding_ids: Iterable[HoldingId] | None = None
) -> dict[HoldingId, tuple[History, Flows]]:
    """Return the whole histories of holdings; those to which nothing happened are left out."""
    parts: dict[HoldingId, list[tuple[History, Flows]]] = {}
    for (holding_id, _), content in unit.rollups.histories(currency, holding_ids).items():
        parts.setdefault(holding_id, []).append(read_history(content))
    return {
        holding_id: own[0] if len(own) == 1 else join_histories(own)
        for holding_id, own in parts.items()
    }


NOTHING: tuple[History, Flows] = (empty_history(), {})
