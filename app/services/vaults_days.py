"""Vaults day by day, out of the stored daily figures: quantities, flows, and prices of each day."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from app.domain.assets import Asset
from app.domain.ids import HoldingId
from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.days import holding_days
from app.domain.rollup.fixed import Units, places_of, products, to_money
from app.domain.rollup.history import History
from app.domain.rollup.worth import Worths
from app.domain.vaults.parts import steps_of
from app.domain.vaults.records import VaultPart
from app.domain.vaults.saving import PartColumns, VaultDays, vault_days
from app.ports.storage import UnitOfWork
from app.services.following import Figures
from app.services.scopes import Position
from app.services.valuation.build import worths_of
from app.services.valuation.frame import Frame
from app.services.valuation.reading import Valuation, Wanted


class DaysReader:
    """Answers within one unit of work."""

    def __init__(self, unit: UnitOfWork, figures: Figures) -> None:
        self._unit = unit
        self._valuation: Valuation = figures.open().of(unit)
        self._positions = {one.holding.id: one for one in self._valuation.everything()}
        self._frames: dict[str, Frame] = {}

    def days(self, rows: Sequence[VaultPart], currency: Asset, on: date) -> VaultDays | None:
        """Return a vault from the day before its first evidence to a day; `None`: there is none.

        Args:
            rows: its parts, all of them.
            currency: the vault's.
            on: the last day.

        What a holding was worth is its quantity of the day × the price of the day in the vault's
        currency, to a millionth; what flowed is converted at the rate of the day.
        """
        parts = self._parts(rows)
        histories = self._valuation.histories([position for position, _ in parts])
        begins = [
            max(self._begin(histories[one.holding.id]), _first_step(own).toordinal())
            for one, own in parts
            if one.holding.id in histories
        ]
        if not begins or min(begins) > on.toordinal():
            return None
        first = min(begins) - 1
        length = on.toordinal() - first + 1
        known = [(one, own) for one, own in parts if one.holding.id in histories]
        if self._has_stored(currency, histories, first, on):
            columns = self._stored(known, first, on)
            places = self._valuation.places
        else:
            columns = self._worked_out(known, histories, currency, first, length)
            places = places_of(currency.symbol)
        return vault_days(date.fromordinal(first), length, places, columns)

    def _has_stored(
        self, currency: Asset, histories: Mapping[HoldingId, History], first: int, on: date
    ) -> bool:
        """Tell whether the daily figures say all: in their currency, on days that they have.

        Before their first day they know nothing; nothing was there then, unless a balance that was
        observed later says so.
        """
        books = self._valuation
        if currency.symbol != books.base_currency or on > books.last_day:
            return False
        if first >= books.first_day.toordinal():
            return True
        return not any(_is_held(history, first) for history in histories.values())

    def _stored(
        self, parts: Sequence[tuple[Position, list[VaultPart]]], first: int, on: date
    ) -> list[PartColumns]:
        """Return parts as the daily figures have them: prices need not be read again."""
        begin, last = date.fromordinal(first), on.toordinal()
        days = self._valuation.states([one for one, _ in parts], begin, on)
        found = []
        for position, rows in parts:
            own = days.get(position.holding.id)
            if own is None:
                continue
            flows = self._flows(position, first, last)
            found.append(
                PartColumns(
                    own.values, flows.net_flow, own.states, flows.flow_unknown > 0, steps_of(rows)
                )
            )
        return found

    def _worked_out(
        self,
        parts: Sequence[tuple[Position, list[VaultPart]]],
        histories: Mapping[HoldingId, History],
        currency: Asset,
        first: int,
        length: int,
    ) -> list[PartColumns]:
        """Return parts valued anew in another currency, by the prices of the days."""
        frame = self._frame(currency.symbol)
        books = self._unit_currency(frame)
        worths = worths_of(frame, first, length, {one.asset.id for one, _ in parts} | {books.id})
        return [
            self._columns(position, own, histories[position.holding.id], worths, frame, books)
            for position, own in parts
        ]

    def _flows(self, position: Position, first: int, last: int) -> ScopeColumns:
        """Return what flowed into a holding and out of it, in the currency of the books."""
        return ScopeColumns(
            date.fromordinal(first),
            self._valuation.base_currency,
            self._valuation.places,
            self._valuation.block_of([position], first, last),
        )

    def _begin(self, history: History) -> int:
        """Return the first day of a holding, an ordinal: not before the figures of the books.

        Where balances were observed, a history reaches back to before all evidence.
        """
        held = np.flatnonzero(history.floats)
        first = int(history.days[held[0]]) if len(held) else int(history.days[-1])
        return max(first, self._valuation.first_day.toordinal())

    def _parts(self, rows: Sequence[VaultPart]) -> list[tuple[Position, list[VaultPart]]]:
        """Return what ever counted for a vault."""
        own: dict[HoldingId, list[VaultPart]] = {}
        for row in rows:
            own.setdefault(row.holding_id, []).append(row)
        return [
            (self._positions[one], some)
            for one, some in own.items()
            if self._positions[one].is_counted and any(row.percent for row in some)
        ]

    def _columns(
        self,
        position: Position,
        rows: Sequence[VaultPart],
        history: History,
        worths: Worths,
        frame: Frame,
        books: Asset,
    ) -> PartColumns:
        asset_id, first = position.asset.id, worths.first
        last = first + worths.length - 1
        days = holding_days(
            history,
            worths.column(asset_id),
            frame.places,
            first,
            lambda place: worths.exact(asset_id, place),
        )
        own = self._flows(position, first, last)
        flows, is_unknown = self._converted(own.net_flow, worths, frame, books)
        return PartColumns(
            days.values,
            flows,
            days.states,
            is_unknown | (own.flow_unknown > 0),
            steps_of(rows),
        )

    def _converted(
        self, net: Units, worths: Worths, frame: Frame, books: Asset
    ) -> tuple[Units, NDArray[np.bool_]]:
        """Return flows in the vault's currency, and on which days there is no rate for them."""
        if books.id == frame.base.id:
            return net, np.zeros(len(net), np.bool_)
        places = self._valuation.places
        rates = worths.column(books.id).values

        def exact(place: int) -> Decimal:
            return to_money(int(net[place]), places) * worths.exact(books.id, place)

        flows = products(net / 10.0**places, rates, frame.places, exact)
        return flows, (net != 0) & (rates == 0)

    def _unit_currency(self, frame: Frame) -> Asset:
        """Return the currency of the books' own figures, as a vault's frame knows it."""
        return frame.registry.currency(self._valuation.base_currency)

    def _frame(self, symbol: str) -> Frame:
        found = self._frames.get(symbol)
        if found is None:
            found = self._frames[symbol] = Wanted(symbol, "", None).frame(self._unit)
        return found


def _is_held(history: History, day: int) -> bool:
    """Tell whether a holding was there at the end of a day, an ordinal."""
    place = int(np.searchsorted(history.days, day, side="right")) - 1
    return place >= 0 and bool(history.floats[place])


def _first_step(rows: Sequence[VaultPart]) -> date:
    """Return the first day with a percentage."""
    return min(row.since for row in rows if row.percent)
