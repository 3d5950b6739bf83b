"""What a map of a file has to answer before a row can be read, whatever the rows are."""

from collections.abc import Sequence

from app.domain.errors import RefusedError


def require_answers(missing: Sequence[str], date_format: str, decimal: str) -> None:
    """Refuse a map that leaves something open.

    Args:
        missing: what a row needs and no column is.
        date_format: as the map has it, "" where it is not known.
        decimal: the sign before the decimals, "" where it is not known.

    Raises:
        RefusedError: one of them is open.
    """
    if missing:
        raise RefusedError(
            f"no column is the {' nor the '.join(missing)}", "say which one with a mapping"
        )
    if not date_format:
        raise RefusedError(
            "whether day or month comes first cannot be told from this file",
            "say which: dmy for the day, mdy for the month",
        )
    if not decimal:
        raise RefusedError(
            "the numbers of this file have points and commas before their decimals",
            "say which one it is",
        )
