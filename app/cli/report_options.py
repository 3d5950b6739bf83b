"""The options of reports that are handed on: a file, a tax year."""

import argparse

from app.cli.option_days import month_and_day


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
        "--year-begins", type=month_and_day, metavar="MM-DD",
        help="of gains: first day of a tax year; the profile's unless given",
    )  # fmt: skip
