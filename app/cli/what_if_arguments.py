"""The grammar of `coffer what-if`: methods side by side, and a sale that is not made."""

import argparse
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from app.cli.option_days import month_and_day
from app.domain.errors import CofferError
from app.domain.numbers import parse_decimal
from app.domain.times import parse_date


def add_what_if(
    parser: argparse.ArgumentParser,
    shared: argparse.ArgumentParser,
    day: Callable[[str], date],
    moment: Callable[[str], datetime],
    number: Callable[[str], Decimal],
) -> None:
    """Add the two questions; `shared` has the global options, the rest reads arguments."""
    questions = parser.add_subparsers(dest="question", metavar="QUESTION", required=True)

    def add(name: str, help: str) -> argparse.ArgumentParser:
        return questions.add_parser(name, help=help, description=help, parents=[shared])

    methods = add("methods", "what every cost-basis method makes of the same entries")
    methods.add_argument("--scope", default="portfolio", metavar="SCOPE")
    methods.add_argument("--as-of", type=day, metavar="DATE", help="today unless given")
    methods.add_argument("--known-on", type=moment, metavar="TIME")
    methods.add_argument("--base", default="", metavar="CURRENCY")
    methods.add_argument(
        "--tax-year",
        type=month_and_day,
        default=(1, 1),
        metavar="MM-DD",
        help="first day of the tax year: 04-06 in the UK; the calendar's unless given",
    )
    sell = add("sell", "what a sale would do, by every method; nothing is written")
    sell.add_argument("quantity", type=number)
    sell.add_argument("symbol")
    sell.add_argument("--account", default="", metavar="NAME", help="all that hold it unless given")
    sell.add_argument("--price", type=number, help="of one unit; the last one unless given")
    sell.add_argument("--fee", type=number, default=Decimal(0))
    sell.add_argument(
        "--currency", default="", help="of price and fee; the one it is priced in unless given"
    )
    sell.add_argument("--on", type=day, metavar="DATE", help="today unless given")
    sell.add_argument("--method", default="", help="one method alone")
    sell.add_argument(
        "--pick",
        action="append",
        type=_pick,
        default=[],
        metavar="DATE=QUANTITY",
        help="take so much of the lot bought on a day first; may be given several times",
    )
    sell.add_argument("--base", default="", metavar="CURRENCY")


def _pick(text: str) -> tuple[date, Decimal]:
    day, _, quantity = text.partition("=")
    try:
        return parse_date(day), parse_decimal(quantity)
    except CofferError as error:
        raise argparse.ArgumentTypeError(f"{error}; write DATE=QUANTITY") from error
