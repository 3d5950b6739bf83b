"""The days since the figures were last stored: nothing was written, and still time went by."""

from app.domain.rollup.days import Block, HoldingDays, contribution
from app.services.valuation.build import (
    Figures,
    add_up,
    days_of,
    empty_scopes,
    put_crossings,
    revalued,
    worths_of,
)
from app.services.valuation.days_crossed import cross_days, start_of
from app.services.valuation.frame import ACCOUNT, Frame
from app.services.valuation.stored import load_histories


def extend(frame: Frame, after: int) -> Figures:
    """Return the figures of the days after one up to today, ordinals."""
    figures = Figures(after + 1, frame.today.toordinal())
    frame.keeper.look_back_to(start_of(figures.first))
    crossings = cross_days(frame, range(figures.first, figures.last + 1))
    figures.histories = load_histories(frame.unit, frame.base.id)
    held = {one for one, (history, _) in figures.histories.items() if len(history)}
    assets = {frame.positions[one].asset.id for one in held}
    worths = worths_of(frame, figures.first, figures.length, assets)
    accounts = frame.accounts()
    figures.scopes = empty_scopes(accounts, figures.length)
    for holding_id in held:
        history, flows = figures.histories[holding_id]
        history = revalued(frame, worths, holding_id, history)
        figures.histories[holding_id] = (history, flows)
        days = figures.days[holding_id] = days_of(frame, worths, holding_id, history)
        side = frame.sides.get(holding_id)
        if side is not None:
            is_money = frame.positions[holding_id].asset.is_fiat
            block = figures.scopes[ACCOUNT, side.account]
            contribution(history, days, figures.first, is_money=is_money, block=block)
    add_up(figures.scopes, accounts)
    put_crossings(figures, crossings)
    return figures


def overlay_block(block: Block, first: int, scope: tuple[str, int], later: Figures) -> None:
    """Write a scope's later days into a block that begins on a day, an ordinal."""
    own = later.scopes.get(scope)
    if own is not None:
        block[:, later.first - first :] = own


def overlay_days(days: HoldingDays, first: int, own: HoldingDays, later: Figures) -> None:
    """Write a holding's later days into its days from one on, an ordinal."""
    days.values[later.first - first :] = own.values
    days.states[later.first - first :] = own.states
