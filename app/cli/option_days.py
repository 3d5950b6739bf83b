"""How a day of every year is typed in an option."""

import argparse

from app.domain.errors import CofferError
from app.domain.times import parse_date


def month_and_day(text: str) -> tuple[int, int]:
    """Return a day of every year, written MM-DD: for the `type` of an option."""
    try:
        on = parse_date(f"2001-{text}")  # no leap year: a tax year begins on a day of every year
    except CofferError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no MM-DD") from error
    return on.month, on.day
