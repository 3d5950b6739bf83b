"""Works all daily figures out from nothing: one pass over the legs, then columns of days."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.observations import Observation
from app.domain.positions import AssetResult
from app.domain.rollup.crossings import Crosser, Crossings
from app.domain.rollup.days import (
    Block,
    HoldingDays,
    contribution,
    empty_block,
    holding_days,
    settle,
)
from app.domain.rollup.history import Carried, History, Recorder, history_of, valued
from app.domain.rollup.names import AT
from app.domain.rollup.worth import PRICE_MISSING, RATE_MISSING, Worths
from app.domain.times import DAY_US, EPOCH_ORDINAL
from app.ports.figures import HoldingYear
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.positions import PositionKeeper
from app.services.valuation.codec import Flows, new_year, year_of
from app.services.valuation.frame import ACCOUNT, INSTITUTION, PORTFOLIO, Frame

ScopeId = tuple[str, int]
Observations = dict[HoldingId, list[Observation]]
LEVEL_SCOPES = {1: ACCOUNT, 2: INSTITUTION, 3: PORTFOLIO}  # by their places in `LEVELS`


@dataclass
class Figures:
    """All daily figures in one currency; the days run from `first` to `last`, ordinals."""

    first: int
    last: int
    histories: dict[HoldingId, tuple[History, Flows]] = field(default_factory=dict)
    days: dict[HoldingId, HoldingDays] = field(default_factory=dict)
    scopes: dict[ScopeId, Block] = field(default_factory=dict)
    marks: dict[HoldingYear, Carried] = field(default_factory=dict)  # where years ended

    @property
    def length(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Worked:
    """What the position engine made of some assets, and what was noted meanwhile."""

    results: dict[AssetId, AssetResult]
    recorders: dict[AssetId, Recorder]


def build(
    frame: Frame,
    legs: list[LegRecord],
    observations: Mapping[HoldingId, list[Observation]],
    worked: Worked,
    progress: Progress | None = None,
) -> Figures:
    """Return the figures of all scopes.

    Args:
        frame: what counts, the rules, the days.
        legs: all in effect, in order of time.
        observations: all in effect by holding, in order of time.
        worked: positions of all assets with their recorders.
        progress: told how far it is.
    """
    steps = progress or NoProgress()
    builder = Builder.of(frame, legs, observations)
    if builder is None:
        return nothing(frame)
    own: dict[AssetId, list[LegRecord]] = defaultdict(list)
    for leg in legs:
        own[leg.asset_id].append(leg)
    figures, assets = builder.figures, builder.holdings
    for number, asset_id in enumerate(assets):
        steps.step(number, len(assets), "valuing")
        recorder = worked.recorders.get(asset_id)
        for holding_id, made in builder.add(asset_id, own[asset_id], recorder).items():
            figures.histories[holding_id] = (made.history, made.flows)
            figures.days[holding_id] = made.days
    figures.marks = marks_of(frame, worked.recorders)
    return builder.done()


class Built(NamedTuple):
    """What one holding came to."""

    history: History
    flows: Flows
    days: HoldingDays


class Builder:
    """Puts figures together asset by asset: what was made of one need not be kept for the next."""

    def __init__(
        self, frame: Frame, figures: Figures, observations: Mapping[HoldingId, list[Observation]]
    ) -> None:
        self.figures = figures
        self.holdings: dict[AssetId, list[HoldingId]] = defaultdict(list)
        for holding_id, position in frame.positions.items():
            self.holdings[position.asset.id].append(holding_id)
        self._frame = frame
        self._observations = observations
        self._worths = worths_of(frame, figures.first, figures.length)
        self._crossings: Crossings = {}
        figures.scopes = empty_scopes(frame.accounts(), figures.length)

    @classmethod
    def of(
        cls,
        frame: Frame,
        legs: list[LegRecord],
        observations: Mapping[HoldingId, list[Observation]],
    ) -> "Builder | None":
        """Prepare, and count what crosses borders; `None`: there is no evidence of anything.

        Args:
            frame: what counts, the rules, the days; its keeper knows the moves of the legs.
            legs: all in effect, in order of time.
            observations: all in effect by holding, in order of time.
        """
        first = axis_start(legs, observations)
        if first is None:
            return None
        figures = Figures(first, max(frame.today.toordinal(), first))
        builder = cls(frame, figures, observations)
        builder._crossings = cross(frame, frame.keeper, legs)
        return builder

    def add(
        self, asset_id: AssetId, legs: Sequence[LegRecord], recorder: Recorder | None
    ) -> dict[HoldingId, Built]:
        """Return what the holdings of an asset came to, and count it in.

        Args:
            asset_id: the asset; each once.
            legs: those of its holdings in order of time; others are passed over.
            recorder: that watched the asset's positions being worked out.
        """
        frame, figures = self._frame, self.figures
        own: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in legs:
            own[leg.holding_id].append(leg)
        found: dict[HoldingId, Built] = {}
        for holding_id in self.holdings[asset_id]:
            position = frame.positions[holding_id]
            seen = self._observations.get(holding_id, ())
            track = recorder.tracks.get(position.account.id) if recorder else None
            if not seen and track is None and holding_id not in own:
                continue
            history = history_of(
                own.get(holding_id, ()),
                track,
                seen,
                may_be_negative=position.may_be_negative,
                is_complete=position.holding.has_complete_history,
            )
            crossed = self._crossings.get((0, int(holding_id)), {})
            flows = {day: (one.into, one.out, one.unknown) for day, one in crossed.items()}
            history = revalued(frame, self._worths, holding_id, history)
            days = days_of(frame, self._worths, holding_id, history)
            found[holding_id] = Built(history, flows, days)
            side = frame.sides.get(holding_id)
            if side is not None:
                contribution(
                    history,
                    days,
                    figures.first,
                    is_money=position.asset.is_fiat,
                    block=figures.scopes[ACCOUNT, side.account],
                )
        return found

    def done(self) -> Figures:
        """Return the figures, once all assets are in."""
        add_up(self.figures.scopes, self._frame.accounts())
        put_crossings(self.figures, self._crossings)
        return self.figures


def empty_scopes(accounts: Mapping[int, int], length: int) -> dict[ScopeId, Block]:
    """Return zeros for the portfolio, for accounts and for their institutions."""
    scopes: dict[ScopeId, Block] = {(PORTFOLIO, 0): empty_block(length)}
    for account, institution in accounts.items():
        scopes[ACCOUNT, account] = empty_block(length)
        scopes.setdefault((INSTITUTION, institution), empty_block(length))
    return scopes


def add_up(scopes: Mapping[ScopeId, Block], accounts: Mapping[int, int]) -> None:
    """Settle the accounts' blocks, and add them to those of their institutions and the whole."""
    for account, institution in accounts.items():
        block = scopes[ACCOUNT, account]
        settle(block)
        scopes[INSTITUTION, institution] += block
        scopes[PORTFOLIO, 0] += block


def nothing(frame: Frame) -> Figures:
    """Return the figures of books without any evidence: they have no days."""
    return Figures(frame.today.toordinal(), frame.today.toordinal() - 1)


def marks_of(frame: Frame, recorders: Mapping[AssetId, Recorder]) -> dict[HoldingYear, Carried]:
    """Return where the years of holdings ended; of currencies, the newest year alone.

    A leg of money changes where all later years ended, and nobody takes it up in between.
    """
    found: dict[HoldingYear, Carried] = {}
    for asset_id, recorder in recorders.items():
        marks = recorder.marks
        if frame.registry.assets[asset_id].is_fiat:
            newest: dict[AccountId, int] = {}
            for account_id, year in marks:
                newest[account_id] = max(year, newest.get(account_id, 0))
            marks = {(one, year): marks[one, year] for one, year in newest.items()}
        for (account_id, year), carried in marks.items():
            if (account_id, asset_id) in frame.index:
                found[frame.index[account_id, asset_id], year] = carried
    return found


def days_of(
    frame: Frame, worths: Worths, holding_id: HoldingId, history: History, begin: int = 0
) -> HoldingDays:
    """Return a holding's days from a place on."""
    asset_id = frame.positions[holding_id].asset.id
    return holding_days(
        history,
        worths.column(asset_id),
        frame.places,
        worths.first,
        lambda place: worths.exact(asset_id, place),
        begin,
    )


def revalued(
    frame: Frame, worths: Worths, holding_id: HoldingId, history: History, begin: int = 0
) -> History:
    """Return a history whose unexplained steps from a day on, an ordinal, are valued anew."""
    asset_id = frame.positions[holding_id].asset.id

    def worth(day: int) -> Decimal | None:
        place = day - worths.first
        is_missing = worths.column(asset_id).states[place] in (PRICE_MISSING, RATE_MISSING)
        return None if is_missing else worths.exact(asset_id, place)

    days = range(max(begin, worths.first), worths.first + worths.length)
    return valued(history, worth, frame.places, days)


def put_crossings(figures: Figures, crossings: Crossings) -> None:
    """Write flows into the blocks of the large scopes."""
    for (level, own_id), days in crossings.items():
        if level not in LEVEL_SCOPES:
            continue
        block = figures.scopes[LEVEL_SCOPES[level], own_id]
        for day, (into, out, unknown) in days.items():
            if figures.first <= day <= figures.last:
                place = day - figures.first
                block[AT["flow_in"], place] = into
                block[AT["flow_out"], place] = out
                block[AT["flow_unknown"], place] = unknown


def cross(frame: Frame, keeper: PositionKeeper, legs: list[LegRecord]) -> Crossings:
    """Return the flows of all scopes that some legs make: whole entries, in order."""
    moved = {*keeper.moves, *keeper.moves.values()}
    crosser = Crosser(
        frame.sides,
        frame.index,
        keeper.moves,
        {leg.leg_id: leg.holding_id for leg in legs if leg.leg_id in moved},
        keeper.rates,
        frame.places,
    )
    crosser.take(legs)
    return crosser.crossings()


def worths_of(frame: Frame, first: int, length: int, assets: set[AssetId] | None = None) -> Worths:
    """Return the worths of assets over some days, their prices loaded."""
    wanted = {one.asset.id for one in frame.positions.values()} if assets is None else assets
    frame.keeper.rates.need(wanted)
    registry = frame.registry
    return Worths(
        frame.keeper.rates.graph,
        frame.base.id,
        first,
        length,
        lambda one: registry.assets[one].is_fiat,
    )


def observations_of(unit: UnitOfWork, known_on: datetime | None = None) -> Observations:
    """Return the balances in effect by holding, in order of time."""
    found: Observations = defaultdict(list)
    for one in unit.ledger.observations(known_on=known_on):
        found[one.holding_id].append(one)
    return found


def axis_start(
    legs: list[LegRecord], observations: Mapping[HoldingId, list[Observation]]
) -> int | None:
    """Return the first of January of the year of the earliest evidence, an ordinal."""
    times = [leg.at_us for leg in legs[:1]]
    times += [own[0].at_us for own in observations.values() if own]
    if not times:
        return None
    return new_year(year_of(min(times) // DAY_US + EPOCH_ORDINAL))
