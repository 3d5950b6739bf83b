"""Many records of one frame: the checks of `codec`, a whole column of values at a time.

What is seen at once to be right, as nearly all columns are, is taken as it is; any other column is
read value by value, so that the same things are refused and cleaned.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from app.providers.files_in import codec
from app.providers.files_in.codec import CodecError

Column = Sequence[Any]


@cache
def records(kind: Callable[..., Any]) -> Callable[[list[Any]], list[Any]]:
    """Return what makes records of lists of their values.

    Raises (when called):
        CodecError: one of them is none.
    """
    name = getattr(kind, "__name__", "")
    columns = [_column(*one) for one in codec.fields_of(kind)]

    def read(rows: list[Any]) -> list[Any]:
        if not rows:
            return []
        if set(map(type, rows)) != {list} or set(map(len, rows)) != {len(columns)}:
            raise CodecError(f"no {name}")
        found = zip(columns, zip(*rows, strict=True), strict=True)
        return list(map(kind, *[own(values) for own, values in found]))

    return read


def _column(
    inner: Callable[..., Any] | None, read: codec.Read, default: object
) -> Callable[[Column], Column]:
    """Return what reads a column. `inner`: the kind of record that stands in all of its rows."""
    if inner is not None:
        within = records(inner)
        return lambda values: within(list(values))
    is_right = _SEEN_AT_ONCE.get(read)

    def read_column(values: Column) -> Column:
        if values[0] is default and all(one is default for one in values):
            return values
        if is_right is not None and is_right(values):
            return values
        return [one if one is default else read(one) for one in values]

    return read_column


def _are_texts(values: Column) -> bool:
    return (
        set(map(type, values)) == {str}
        and max(map(len, values)) <= codec.MOST_TEXT
        and "".join(values).isprintable()
    )


def _are_raw(most: int) -> Callable[[Column], bool]:
    return lambda values: (
        set(map(type, values)) == {str}
        and max(map(len, values)) <= most
        and "".join(values).isascii()
    )


def _are_whole(values: Column) -> bool:
    return (
        set(map(type, values)) == {int}
        and min(values) > -codec.MOST_WHOLE
        and max(values) < codec.MOST_WHOLE
    )


def _are_flags(values: Column) -> bool:
    return set(map(type, values)) == {bool}


_SEEN_AT_ONCE: dict[codec.Read, Callable[[Column], bool]] = {
    codec.text: _are_texts,
    codec.raw_text: _are_raw(codec.MOST_RAW),
    codec.payload: _are_raw(codec.MOST_PAYLOAD),
    codec.whole_number: _are_whole,
    codec.flag: _are_flags,
}
