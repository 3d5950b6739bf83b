"""The options of `coffer report statement`."""

from argparse import _ArgumentGroup
from collections.abc import Callable
from datetime import date

DETAILS = ("categories", "accounts", "holdings")  # as the sheet knows them
CHANGES = ("each", "whole", "none")


def add_statement(parser: _ArgumentGroup, day: Callable[[str], date]) -> None:
    """Add the options of the statement; `day` reads a date."""
    parser.add_argument(
        "--on", type=day, action="append", default=[], metavar="DATE",
        help="a day of it, several times; without: the end of last year, and today",
    )  # fmt: skip
    parser.add_argument("--detail", default="holdings", choices=DETAILS, help="how deep it goes")
    parser.add_argument(
        "--changes", default="", choices=("", *CHANGES),
        help="from day to day, or from the first to the last",
    )  # fmt: skip
    parser.add_argument("--html", default="", metavar="FILE", help="as a page; - for output")
    parser.add_argument("--csv", default="", metavar="FILE", help="as CSV; - for output")
