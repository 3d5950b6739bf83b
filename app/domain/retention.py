"""Which backups are kept: the rule alone, without files.

All of today and yesterday; behind those the newest of each of 12 days, behind those of 10 weeks,
behind those of 9 months. Days, weeks and months are counted only where there is a backup, so a
clock that jumps, or a month without Coffer, costs none of the old ones.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

DAYS = 12
WEEKS = 10
MONTHS = 9
PROVEN = 3  # the newest ones that were found good
BEFORE_MIGRATION = 3


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup, as the rule sees it."""

    name: str
    made_at: datetime  # aware
    on: date  # the person's own day of it
    is_before_migration: bool = False
    is_proven: bool = True  # it was checked, and nothing has been found since
    is_kept: bool = False  # a person chose its place; the rule does not touch it


def superfluous(backups: Iterable[Kept], now: datetime, today: date) -> list[Kept]:
    """Return those that may go, oldest first.

    One dated after now (the clock was wrong, then or now) stays until its day has come, and counts
    for nothing: the others are chosen as if it were not there.
    """
    by_age = sorted(backups, key=lambda one: (one.made_at, one.name), reverse=True)
    past = [one for one in by_age if one.made_at <= now and one.on <= today and not one.is_kept]
    stay = {one.name for one in _chosen(past, today)}
    return [one for one in reversed(past) if one.name not in stay]


def _chosen(past: list[Kept], today: date) -> Iterator[Kept]:
    """Give those that stay, of backups in order from the newest."""
    yield from [one for one in past if one.is_proven][:PROVEN]
    yield from [one for one in past if one.is_before_migration][:BEFORE_MIGRATION]
    yesterday = today - timedelta(1)
    yield from (one for one in past if one.on >= yesterday)
    rest = [one for one in past if one.on < yesterday]
    spans: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
        (DAYS, lambda on: on),
        (WEEKS, lambda on: on.isocalendar()[:2]),
        (MONTHS, lambda on: (on.year, on.month)),
    )
    for most, span_of in spans:
        chosen, rest = _newest_of_each(rest, most, span_of)
        yield from chosen


def _newest_of_each(
    backups: list[Kept], most: int, span_of: Callable[[date], Hashable]
) -> tuple[list[Kept], list[Kept]]:
    """Return the best of each of the newest spans, and all that are older than those spans."""
    chosen: dict[Hashable, Kept] = {}
    for place, one in enumerate(backups):
        span = span_of(one.on)
        if span not in chosen and len(chosen) == most:
            return list(chosen.values()), backups[place:]
        if span not in chosen or (one.is_proven and not chosen[span].is_proven):
            chosen[span] = one
    return list(chosen.values()), []
