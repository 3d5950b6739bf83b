"""Coffer's own profiles: read from their folder, and recognised by what is in a file."""

import csv
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from app.domain.errors import RefusedError
from app.domain.mapped.profiles import Profile, is_profile_id, profile_of
from app.providers.executions.values import is_day
from app.providers.mapped_csv.profile_texts import matched

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "import-profiles"
DELIMITERS = (",", ";", "\t", "|")
LOOKED_AT = 60  # lines
_QUOTED = re.compile(r'"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Found:
    """A profile that a file is of, and how the file is laid out."""

    profile: Profile
    delimiter: str
    line: int  # of the names; 0: it has none
    section: str = ""


@lru_cache(maxsize=1)
def _texts() -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.toml"))}


@lru_cache(maxsize=500)
def _profile(id: str) -> Profile:
    try:
        found = profile_of(tomllib.loads(_texts()[id]))
    except (RefusedError, tomllib.TOMLDecodeError) as error:
        raise RefusedError(f"{id}.toml: {error}") from error
    if found.id != id:
        raise RefusedError(f"{id}.toml: its id is {found.id}")
    return found


def profiles() -> tuple[Profile, ...]:
    """Return all of them, by id.

    Raises:
        RefusedError: one is no profile; the error names it.
    """
    return tuple(map(_profile, _texts()))


def profile_named(id: str) -> Profile:
    """Return one of them.

    Raises:
        RefusedError: this version has none of that id.
    """
    if not is_profile_id(id) or id not in _texts():
        raise RefusedError(f"this version has no profile named {id[:60]!r}")
    return _profile(id)


@lru_cache(maxsize=1)
def _needed() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the names of the columns that each profile needs, without reading it as TOML."""
    found = {}
    for own, text in _texts().items():
        part = text.partition("[columns]")[2].partition("\n[")[0]
        lines = [line for line in part.splitlines() if line and not line.startswith('"')]
        names = (tuple(_QUOTED.findall(line.partition("=")[2])) for line in lines)
        found[own] = tuple(tuple(_core(one) for one in several) for several in names if several)
    return found


def _core(name: str) -> str:
    head, _, step = name.rpartition("+")
    clean = _clean(head if head and step.isdigit() else name)
    return "" if clean.startswith("#") else clean.rstrip("*")


def _possible(lines: Sequence[str]) -> tuple[Profile, ...]:
    """Return the profiles all of whose names stand somewhere in the first lines."""
    text = _clean(" ".join(lines))
    return tuple(
        _profile(own)
        for own, needed in _needed().items()
        if all(any(name in text for name in several) for several in needed)
    )


def places_of(profile: Profile, names: Sequence[str]) -> dict[str, int] | None:
    """Return where the columns of a profile stand; `None`: a needed one is missing."""
    own = [_clean(name) for name in names]
    first: dict[str, int] = {}
    for place, name in enumerate(own):
        first.setdefault(name, place)
    if any(_place(one, first, own) is not None for one in profile.without):
        return None
    found: dict[str, int] = {}
    for column in profile.columns:
        stated = (_place(one, first, own) for one in column.names)
        at = next((one for one in stated if one is not None), None)
        if at is not None:
            found[column.key] = at
        elif column.is_needed:
            return None
    return found


def _place(wanted: str, first: dict[str, int], own: Sequence[str]) -> int | None:
    if wanted.startswith("#"):
        number = int(wanted[1:]) - 1
        return number if number < len(own) else None
    name, _, step = wanted.rpartition("+")
    if name and step.isdigit():
        start = _place(name, first, own)
        after = len(own) if start is None else start + int(step)
        return after if after < len(own) else None
    clean = _clean(wanted)
    if clean.endswith("*"):
        core = clean[:-1]
        return next((at for at, one in enumerate(own) if one.startswith(core)), None)
    return first.get(clean)


def _clean(name: str) -> str:
    return " ".join(name.replace("\ufeff", "").split()).casefold()


def recognised(lines: Sequence[str], among: Sequence[Profile] = ()) -> Found | None:
    """Return the profile that fits the first lines of a file best; `None`: none does.

    `among`: not all of them.
    """
    choices = among or _possible(lines)
    best: tuple[tuple[int, int, int], Found] | None = None
    for delimiter in DELIMITERS:
        rows = list(_rows(lines, delimiter))
        for score, found in _fitting(choices, rows, delimiter, lines):
            if best is None or score > best[0]:
                best = score, found
    return None if best is None else best[1]


def _fitting(
    choices: Sequence[Profile],
    rows: Sequence[tuple[int, list[str]]],
    delimiter: str,
    lines: Sequence[str],
) -> Iterator[tuple[tuple[int, int, int], Found]]:
    for profile in choices:
        if not profile.has_header:
            if _is_bare(profile, rows):
                yield (profile.rank, profile.width, 0), Found(profile, delimiter, 0)
            continue
        needed = sum(one.is_needed for one in profile.columns)
        for at, (line, row) in enumerate(rows):
            if len(row) < 2 or len(row) < needed:
                continue
            names, section = row, ""
            if len(row) > 4 and row[1].strip().lower() == "header":
                names, section = row[2:], row[0]
            places = places_of(profile, names)
            if places is None or (profile.preamble and not _says(lines[:line], profile.preamble)):
                continue
            skip = 2 if section else 0
            if profile.fits and not _fits(profile, places, rows[at + 1 :], skip):
                continue
            score = (profile.rank, len(places) + len(profile.fits), -line)
            yield score, Found(profile, delimiter, line, section)
            break


def _says(lines: Sequence[str], text: str) -> bool:
    wanted = text.casefold()
    return any(wanted in line.casefold() for line in lines)


def _fits(
    profile: Profile, places: dict[str, int], rows: Sequence[tuple[int, list[str]]], skip: int
) -> bool:
    """Tell whether each test holds for one of the first rows."""
    return all(
        any(
            places.get(column, -1) >= 0
            and len(row) > places[column] + skip
            and _holds(test, row[places[column] + skip])
            for _, row in rows
        )
        for column, test in profile.fits
    )


def _is_bare(profile: Profile, rows: Sequence[tuple[int, list[str]]]) -> bool:
    """Tell whether the rows of a file without names are all as a profile says."""
    seen = [row for _, row in rows][:20]
    if not seen or any(len(row) != profile.width for row in seen):
        return False
    places = places_of(profile, [""] * profile.width)
    if places is None:
        return False
    return all(_holds(test, row[places[key]]) for key, test in profile.fits for row in seen)


def _holds(test: str, value: str) -> bool:
    """Tell whether a value is a `date`, a `number`, `empty`, or a text of a pattern."""
    clean = value.strip("\ufeff \t\u00a0\r\n")
    if test == "date":
        return is_day(clean) and not _is_number(clean)
    if test == "number":
        return _is_number(clean)
    if test == "empty":
        return not clean
    if test == "text":
        return bool(clean) and not _is_number(clean) and not is_day(clean)
    return matched(clean, test.split("|")) is not None


def _is_number(text: str) -> bool:
    return matched(text, ("{:n}", "-{:n}", "+{:n}")) is not None


def _rows(lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(lines, delimiter=delimiter)
    line = 1
    try:
        for row in islice(reader, LOOKED_AT):
            if any(field.strip() for field in row):
                yield line, row
            line = reader.line_num + 1
    except csv.Error:
        return  # what came before it is enough
