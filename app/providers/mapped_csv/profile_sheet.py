"""A file that a profile reads: its layout, its rows, what they become, what its balances say."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Protocol

from app.domain.activities import ACTIVITIES, ActivityRow, ObservationRow, PriceRow
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError, RowProblem
from app.domain.kinds import Kind
from app.domain.mapped.balance_check import (
    BALANCED,
    CONTRADICTED,
    COUNTED,
    UNCHECKED,
    BalanceCheck,
    cash_effect,
)
from app.domain.mapped.maps import FileMap
from app.domain.numbers import ZERO, plain
from app.ports.mapped import ReadCell, ReadRow, StatementCheck
from app.ports.progress import NoProgress, Progress
from app.providers.coffer_csv.fields import FieldError
from app.providers.coffer_csv.source import TextSource
from app.providers.executions.tables import Layout, Table
from app.providers.mapped_csv.profile_files import (
    LOOKED_AT,
    Found,
    profile_named,
    recognised,
)
from app.providers.mapped_csv.profile_pairs import Leg, Pairs
from app.providers.mapped_csv.profile_rows import ProfileReader, Read
from app.providers.mapped_csv.profile_texts import matched
from app.providers.mapped_csv.rows import Passed

_LONGEST = 64 * 1024
_SHOWN = 200
_KEPT = 100
_ORDER_FROM = 300
_CENT = Decimal("0.005")
Raw = tuple[int, list[str]] | RowProblem


class Sheet(Protocol):
    """What is needed of an open file."""

    @property
    def path(self) -> Path: ...
    @property
    def size(self) -> int: ...
    @property
    def digest(self) -> str: ...
    @property
    def header(self) -> tuple[str, ...]: ...
    @property
    def source(self) -> TextSource: ...
    def rows(self, progress: Progress) -> Iterator[Raw]: ...


def reader_of(sheet: Sheet, mapping: FileMap) -> ProfileReader:
    """Return what reads the rows of a file.

    Raises:
        RefusedError: it is not a file of the profile of its map.
    """
    profile = profile_named(mapping.profile)
    facts: dict[str, str] = {}
    if profile.facts:
        lines = [line.strip("\ufeff \t\r\n,;") for line in first_lines(sheet.source)]
        for name, patterns in profile.facts:
            found = (matched(line.replace('"', ""), patterns) for line in lines)
            one = next((places for places in found if places is not None), {})
            facts[name] = one.get(name, "")
    return ProfileReader(profile, mapping, sheet.header, facts)


def first_lines(source: TextSource) -> list[str]:
    """Return the lines in which a profile looks for what it knows."""
    return list(islice(source.lines(_untold, _LONGEST), LOOKED_AT))


def recognised_map(source: TextSource) -> FileMap | None:
    """Return the map of the profile that a file is of; `None`: none fits."""
    found = recognised(first_lines(source))
    if found is None:
        return None
    return FileMap((), profile=found.profile.id, account=found.profile.account)


def profile_table(source: TextSource, mapping: FileMap) -> Table:
    """Return the table of a file by the profile of a map.

    Raises:
        FileRefusedError: it is not such a file.
    """
    try:
        profile = profile_named(mapping.profile)
    except RefusedError as error:
        raise source.refused(str(error)) from error
    found: Found | None = recognised(first_lines(source), (profile,))
    if found is None:
        raise source.refused(f"it is no file of {profile.name}: its columns are others")
    if found.section:
        names = frozenset(one.casefold() for column in profile.columns for one in column.names)
        known = Layout(lambda name: name.strip().casefold() in names, 2, found.delimiter)
        return Table(source, known)
    is_loose = profile.pads
    return Table(
        source, Layout(fewest=2, delimiter=found.delimiter, line=found.line, pads=is_loose)
    )


class ProfileSnapshot:
    """One file read by one profile; see `app.ports.mapped.MappedSnapshot`."""

    format = ACTIVITIES

    def __init__(self, sheet: Sheet, mapping: FileMap) -> None:
        self._sheet = sheet
        self._reader = reader_of(sheet, mapping)
        self._passed: Counter[str] = Counter()
        self._check = BalanceCheck()
        self._rejected = 0
        self._moved, self._last = ZERO, 0  # of cash by all rows; the last row's line

    @property
    def path(self) -> Path:
        return self._sheet.path

    @property
    def size(self) -> int:
        return self._sheet.size

    @property
    def digest(self) -> str:
        return self._sheet.digest

    @property
    def passed(self) -> Mapping[str, int]:
        return self._passed

    @property
    def check(self) -> StatementCheck:
        way = self._check.better
        has_balance = self._reader.has_balance
        opening, closing = self._reader.fact("opening"), self._reader.fact("closing")
        if opening is not None and closing is not None:
            if self._rejected:
                return StatementCheck(UNCHECKED)
            if abs(opening + self._moved - closing) <= _CENT:
                return StatementCheck(BALANCED, 1)
            due = plain(opening + self._moved)
            reason = f"it should end with {due}, the file says {plain(closing)}"
            return StatementCheck(CONTRADICTED, 0, self._last, reason)
        if has_balance and way.missing:
            return StatementCheck(CONTRADICTED, way.fitting, way.line, way.reason)
        if self._rejected:
            return StatementCheck(UNCHECKED, way.fitting)
        if has_balance and way.fitting:
            return StatementCheck(BALANCED, way.fitting)
        return StatementCheck(COUNTED)

    def activities(self, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        """Give what the rows become: oldest first within a day, halves joined after the last."""
        self._passed.clear()
        self._check, self._rejected = BalanceCheck(), 0
        self._moved, self._last = ZERO, 0
        pairs = Pairs(self._reader.profile.join)
        is_turned = self._is_newest_first()
        day: list[Sequence[ActivityRow | RowProblem]] = []
        on = None
        for group in self._groups(progress, pairs):
            first = group[0]
            if not is_turned:
                yield from group
                continue
            if isinstance(first, ActivityRow) and first.on != on:
                for one in reversed(day):
                    yield from one
                day, on = [], first.on
            day.append(group)
        for one in reversed(day):
            yield from one
        for made in pairs.joined():
            if isinstance(made, RowProblem):
                self._rejected += 1
            yield made

    def prices(self, progress: Progress) -> Iterator[PriceRow | RowProblem]:
        raise RefusedError("a profile reads activities, not prices")

    def observations(self, progress: Progress) -> Iterator[ObservationRow | RowProblem]:
        raise RefusedError("a profile reads activities, not observations")

    def preview(self, rows: int) -> tuple[tuple[str, ...], ...]:
        found = (item[1] for item in self._sheet.rows(NoProgress()) if isinstance(item, tuple))
        return tuple(
            tuple(field[:_SHOWN] for field in row)
            for row in (self._sheet.header, *islice(found, rows))
        )

    def close(self) -> None:
        """Leave the sheet open: it belongs to who opened it."""

    def __enter__(self) -> "ProfileSnapshot":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _groups(
        self, progress: Progress, pairs: Pairs
    ) -> Iterator[Sequence[ActivityRow | RowProblem]]:
        for item in self._sheet.rows(progress):
            if isinstance(item, RowProblem):
                yield (self._rejected_as(item),)
                continue
            line, row = item
            try:
                found = self._reader.read(line, row)
            except FieldError as error:
                yield (self._rejected_as(error.problem(line)),)
                continue
            if isinstance(found, Passed):
                is_kept = found.word in self._passed or len(self._passed) < _KEPT
                self._passed[found.word if is_kept else "…"] += 1
                continue
            refused = [pairs.add(leg) for leg in found.legs]
            self._balance(found)
            told = [self._rejected_as(one) for one in refused if one is not None]
            if found.rows or told:
                yield (*found.rows, *told)

    def _balance(self, found: Read) -> None:
        if not self._reader.has_balance and not self._reader.facts:
            return
        rows = [*found.rows, *(_as_cash(leg) for leg in found.legs)]
        self._moved += sum(map(cash_effect, rows), ZERO)
        self._last = rows[-1].line if rows else self._last
        if not self._reader.has_balance:
            return
        for number, row in enumerate(rows, 1):
            self._check.add(row, found.balance if number == len(rows) else None)

    def _rejected_as(self, problem: RowProblem) -> RowProblem:
        self._rejected += 1
        self._check.interrupt()
        return problem

    def _is_newest_first(self) -> bool:
        up = down = 0
        last = ""
        found = (item for item in self._sheet.rows(NoProgress()) if isinstance(item, tuple))
        for _, row in islice(found, _ORDER_FROM):
            day = self._reader.day_of(row)
            if last and day:
                up, down = up + (day > last), down + (day < last)
            last = day or last
        return down > up


def profile_preview(sheet: Sheet, mapping: FileMap, rows: int) -> tuple[tuple[ReadRow, ...], str]:
    """Return what the first rows become."""
    try:
        reader = reader_of(sheet, mapping)
    except RefusedError as error:
        return (), str(error)
    shown = [_shown(item, reader) for item in islice(sheet.rows(NoProgress()), rows)]
    return tuple(shown), ""


def _shown(item: Raw, reader: ProfileReader) -> ReadRow:
    if isinstance(item, RowProblem):
        return ReadRow(item.line, (), "problem", item.reason)
    line, row = item
    cells = tuple(ReadCell(one[:_SHOWN]) for one in row)
    try:
        found = reader.read(line, row)
    except FieldError as error:
        return ReadRow(line, cells, "problem", error.problem(line).reason)
    if isinstance(found, Passed):
        return ReadRow(line, cells, "passed", found.word)
    first = found.rows[0].kind if found.rows else "swap_out"
    if found.legs and not found.rows and found.legs[0].quantity > 0:
        first = "swap_in"
    words = [in_words(one) for one in found.rows]
    words += [f"{plain(leg.quantity)} {leg.row.symbol}" for leg in found.legs]
    return ReadRow(line, cells, first, "; ".join(words))


def in_words(row: ActivityRow) -> str:
    """Return what a row became, in the words of activities.csv."""
    parts = [row.kind]
    if row.quantity is not None:
        parts.append(plain(row.quantity))
    parts += [row.symbol] if row.symbol else []
    if row.price is not None:
        parts.append(f"at {plain(row.price)}")
    if row.amount is not None:
        parts.append(plain(row.amount))
    parts += [row.currency] if row.currency else []
    if row.fee is not None:
        parts.append(f"fee {plain(row.fee)}")
    if row.tax is not None:
        parts.append(f"tax {plain(row.tax)}")
    return " ".join(parts)


def _as_cash(leg: Leg) -> ActivityRow:
    """Return half an exchange as what it does to cash, for the check of balances."""
    if not is_currency(leg.row.symbol):
        return replace(leg.row, kind=str(Kind.DEPOSIT), quantity=leg.quantity)
    kind = Kind.DEPOSIT if leg.quantity > 0 else Kind.WITHDRAW
    return replace(
        leg.row, kind=str(kind), symbol="", amount=abs(leg.quantity), currency=leg.row.symbol
    )


def _untold(_: int) -> None:
    return
