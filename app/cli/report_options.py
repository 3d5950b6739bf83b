"""The options of reports that are handed on: a file, a tax year."""

import argparse

from app.domain.errors import CofferError
from app.domain.times import parse_date


def add_files(parser: argparse._ArgumentGroup) -> None:
    """Add the options of reports that are handed on."""
    parser.add_argument(
        "--out", default="", metavar="FILE",
        help="write holdings, performance, gains, income or networth as FILE.xlsx or FILE.csv",
    )  # fmt: skip
    parser.add_argument(
        "--tax-year",
        type=int,
        metavar="YEAR",
        help="of gains, and of income with --out: the one that begins in YEAR",
    )
    parser.add_argument(
        "--year-begins", type=_month_and_day, metavar="MM-DD",
        help="of gains: first day of a tax year; the profile's unless given",
    )  # fmt: skip


def _month_and_day(text: str) -> tuple[int, int]:
    try:
        on = parse_date(f"2001-{text}")  # no leap year: a tax year begins on a day of every year
    except CofferError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no MM-DD") from error
    return on.month, on.day
