"""In which order the rows of a file are booked, and which two of them are one swap."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from app.domain.kinds import Kind
from app.ports.importers import FileEntry
from app.services.files.identity import Placed

_SWAP = frozenset({Kind.SWAP_OUT.value, Kind.SWAP_IN.value})


def in_order(entries: Sequence[FileEntry]) -> list[FileEntry]:
    """Return rows in the order of their times; those of one time as the file has them.

    A file that lists the newest row first is read from its end.
    """
    steps = list(pairwise(entries))
    up = sum(one.row.at_us < two.row.at_us for one, two in steps)
    down = sum(one.row.at_us > two.row.at_us for one, two in steps)
    rows = list(entries) if up >= down else list(reversed(entries))
    return sorted(rows, key=lambda one: one.row.at_us)


def pair(rows: Sequence[Placed]) -> None:
    """Find the two sides of each swap: by the ids that they name, or side by side."""
    named: Mapping[tuple[str, str], Placed] = {
        (one.row.account_id, one.row.external_id): one
        for one in rows
        if one.row.swap_with and one.row.external_id
    }
    for one in rows:
        if one.partner is None and one.row.swap_with:
            other = named.get((one.row.account_id, one.row.swap_with))
            if other is not None and _are_one_swap(one, other):
                one.partner, other.partner = other, one
    for one, other in pairwise(rows):
        is_side_by_side = one.row.account_id == other.row.account_id and (
            one.row.at_us == other.row.at_us
        )
        if is_side_by_side and not one.row.swap_with and _are_one_swap(one, other):
            one.partner, other.partner = other, one


def _are_one_swap(one: Placed, other: Placed) -> bool:
    if one is other or one.partner is not None or other.partner is not None:
        return False
    return {str(one.row.kind), str(other.row.kind)} == _SWAP
