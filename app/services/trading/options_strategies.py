"""Strategies as they are told: legs, greeks, results, and the chain they were rolled along."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.domain.errors import UnknownNameError
from app.domain.trading.greeks import SHARE, Greeks, summed
from app.domain.trading.records import InstrumentKind, Position, PositionStatus, TradeGroup
from app.services.trading.groups import Groups, by_group, total
from app.services.trading.instruments import title_of
from app.services.trading.options_answers import HeldOption, Strategy, StrategyLeg
from app.services.trading.options_books import signed
from app.services.trading.options_reading import HeldReader

MOST_RELATED = 40


def strategies_of(
    reader: HeldReader, groups: Groups, *, paper: bool | None, open_only: bool
) -> list[Strategy]:
    """Return the strategies, those with an open leg first, newest first."""
    books = reader.books
    named = {one.id: one for one in books.unit.records(TradeGroup).all()}
    members = by_group(groups.positions)
    chosen = [
        group
        for group in named.values()
        if members.get(group.id)
        and (paper is None or books.accounts[group.account_id].is_paper == paper)
        and (not open_only or _is_open(members[group.id]))
    ]
    rows = _rows(reader, (one for group in chosen for one in members[group.id]))
    found = [_strategy(reader, groups, group, members[group.id], rows, named) for group in chosen]
    found.sort(key=lambda one: (not one.is_open, -one.opened_us, -one.group_id))
    return found


def related_to(reader: HeldReader, groups: Groups, position_id: int) -> tuple[StrategyLeg, ...]:
    """Return a position and those on its underlying in its account, the newest first.

    Raises:
        UnknownNameError
    """
    own = groups.positions.get(position_id)
    if own is None:
        raise UnknownNameError("position", str(position_id))
    found = [
        one
        for one in groups.positions.values()
        if one.account_id == own.account_id
        and groups.underlying(one) == groups.underlying(own)
        and one.opened
    ]
    found.sort(key=lambda one: (one.id != position_id, -one.opened_us, -one.id))
    return tuple(_leg(reader, one, {}) for one in found[:MOST_RELATED])


def _rows(reader: HeldReader, positions: Iterable[Position]) -> dict[int, HeldOption]:
    instruments = reader.books.instruments
    wanted = [
        (one, instruments[one.instrument_id])
        for one in positions
        if one.status == PositionStatus.OPEN
        and one.open_quantity
        and instruments[one.instrument_id].kind == InstrumentKind.OPTION
    ]
    return {row.position_id: row for row in reader.rows(wanted)}


def _strategy(
    reader: HeldReader,
    groups: Groups,
    group: TradeGroup,
    members: Sequence[Position],
    rows: dict[int, HeldOption],
    named: dict[int, TradeGroup],
) -> Strategy:
    books = reader.books
    account = books.accounts[group.account_id]
    first = min(members, key=lambda one: (one.opened_us, one.id))
    instrument = books.instruments[first.instrument_id]
    before = _before(groups, group, members, named)
    realized = total(one.realized for one in members)
    return Strategy(
        group_id=group.id,
        kind=group.kind,
        name=group.name,
        is_guess=group.is_guess,
        account=account.name,
        is_paper=account.is_paper,
        underlying=books.symbol(groups.underlying(first)),
        currency=books.symbol(instrument.quote_id),
        is_open=_is_open(members),
        opened_us=first.opened_us,
        legs=tuple(_leg(reader, one, rows) for one in _ordered(reader, members)),
        greeks=summed(_greeks(reader, one, rows) for one in members if one.open_quantity),
        realized=realized,
        rolls=len(before),
        chain_realized=total([realized, *(total(one.realized for one in part) for part in before)]),
        note=group.note,
    )


def _before(
    groups: Groups, group: TradeGroup, members: Sequence[Position], named: dict[int, TradeGroup]
) -> list[list[Position]]:
    """Return the positions of each step of the chain before a strategy, the newest step first."""
    found: list[list[Position]] = []
    seen, step = {group.id}, group
    while step.replaces_id is not None and step.replaces_id not in seen:
        seen.add(step.replaces_id)
        step = named.get(step.replaces_id, step)
        if step.id not in seen:
            break
        found.append(groups.members(step.id))
    if found:
        return found
    own = {one.id for one in members}
    longest: list[Position] = []
    for one in members:  # single legs may have been rolled
        chain = [part for part in groups.chain(one.id)[:-1] if part.id not in own]
        longest = max(longest, chain, key=len)
    return [[one] for one in reversed(longest)]


def _leg(reader: HeldReader, position: Position, rows: dict[int, HeldOption]) -> StrategyLeg:
    instrument = reader.books.instruments[position.instrument_id]
    return StrategyLeg(
        position.id,
        title_of(instrument),
        "" if instrument.expires_on is None else instrument.expires_on.isoformat(),
        position.direction,
        position.status,
        position.opened,
        position.open_quantity,
        position.realized,
        rows.get(position.id),
    )


def _greeks(reader: HeldReader, position: Position, rows: dict[int, HeldOption]) -> Greeks | None:
    row = rows.get(position.id)
    if row is not None:
        return row.position_greeks
    instrument = reader.books.instruments[position.instrument_id]
    if instrument.kind == InstrumentKind.OPTION:
        return None
    return SHARE.times(float(signed(position) * instrument.multiplier))


def _ordered(reader: HeldReader, members: Sequence[Position]) -> list[Position]:
    """Return shares first, then contracts by day, strike and right."""

    def key(one: Position) -> tuple[str, Decimal, str]:
        instrument = reader.books.instruments[one.instrument_id]
        return (str(instrument.expires_on or ""), instrument.strike or Decimal(0), instrument.right)

    return sorted(members, key=key)


def _is_open(members: Iterable[Position]) -> bool:
    return any(one.status == PositionStatus.OPEN for one in members)
