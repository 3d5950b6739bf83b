"""Balances that books state, as parts: from one of them to the next, with the rows between."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.numbers import ZERO, to_ledger
from app.ports.importers import FileEntry, StatedPart
from app.providers.double_entry.records import OWN, Books, Stated

MOST = 200  # parts; beyond them only the wrong balances and the last ones
Key = tuple[str, str]  # account, symbol


def with_parts(
    books: Books, entries: list[FileEntry]
) -> tuple[list[FileEntry], tuple[StatedPart, ...]]:
    """Return the rows with the parts that they belong to, and the parts.

    A part closes with a balance that the file states. Where that is wrong it is off by as much as
    the file is; the next one opens with what the rows come to.
    """
    chosen = _chosen(books)
    if not chosen:
        return entries, ()
    ends = _ends(books, {key for key, _ in chosen})
    parts: list[StatedPart] = []
    places: dict[Key, list[tuple[date, int]]] = defaultdict(list)
    for key, one in chosen:
        by_day = ends[key]
        is_money = books.assets[one.commodity].type == AssetType.FIAT
        before = places[key][-1][0] if places[key] else None
        opening = _until(by_day, before) if before else ZERO
        closing = _until(by_day, one.on) + (ZERO if one.is_right else one.stated - one.found)
        if not is_money:
            opening, closing = one.found, one.stated
        began = before + timedelta(days=1) if before else None
        part = StatedPart(
            one.account,
            key[1],
            first=began,
            last=one.on,
            opening=to_ledger(opening),
            closing=to_ledger(closing),
            line=one.line,
        )
        places[key].append((one.on, len(parts)))
        parts.append(part)
    return [_placed(one, places) for one in entries], tuple(parts)


def _chosen(books: Books) -> list[tuple[Key, Stated]]:
    """Return the balances that end a part, one for a day: a wrong one rather than a right one."""
    days: dict[tuple[str, str, date], Stated] = {}
    for one in books.stated:
        asset = books.assets.get(one.commodity)
        if books.accounts[one.account].side not in OWN or asset is None:
            continue
        if one.is_right and (not one.is_seen or asset.type != AssetType.FIAT):
            continue
        key = (one.account, asset.symbol, one.on)
        if key not in days or days[key].is_right:
            days[key] = one
    found = sorted(days.items(), key=lambda item: item[0][2])
    if len(found) > MOST:
        last = {key[:2]: key for key, _ in found}
        found = [(key, one) for key, one in found if not one.is_right or last[key[:2]] == key]
    return [((key[0], key[1]), one) for key, one in found]


def _ends(books: Books, wanted: set[Key]) -> dict[Key, tuple[list[date], list[Decimal]]]:
    """Return days and what was there at their ends, by account and symbol."""
    moves: dict[Key, dict[date, Decimal]] = {key: defaultdict(lambda: ZERO) for key in wanted}
    for one in books.transactions:
        for post in one.postings:
            of_key = moves.get((post.account, books.assets[post.commodity].symbol))
            if of_key is not None:
                of_key[post.on or one.on] += post.quantity
    found: dict[Key, tuple[list[date], list[Decimal]]] = {}
    for key, of_days in moves.items():
        days, sums, total = sorted(of_days), [], ZERO
        for day in days:
            total += of_days[day]
            sums.append(total)
        found[key] = (days, sums)
    return found


def _until(by_day: tuple[list[date], list[Decimal]], on: date) -> Decimal:
    days, sums = by_day
    place = bisect_left(days, on + timedelta(days=1))
    return sums[place - 1] if place else ZERO


def _placed(entry: FileEntry, places: dict[Key, list[tuple[date, int]]]) -> FileEntry:
    row = entry.row
    symbol = row.currency
    if not symbol and row.asset is not None and row.asset.type == AssetType.FIAT:
        symbol = row.asset.symbol
    ends = places.get((row.account_id, symbol))
    if not ends:
        return entry
    place = bisect_left(ends, (row.on, -1))
    return replace(entry, part=ends[place][1]) if place < len(ends) else entry


__all__ = ["with_parts"]
