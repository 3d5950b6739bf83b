"""The grammar of `coffer belongings`."""

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.cli.allocation_arguments import share as fraction
from app.cli.loans_arguments import accepting_clock
from app.domain.belongings.checking import FORMS, KINDS, METALS, RULES, UNITS
from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal

Add = Callable[[str, str], argparse.ArgumentParser]
Day = Callable[[str], date]
Number = Callable[[str], Decimal]


def add_belongings(add: Add, shared: argparse.ArgumentParser, day: Day, number: Number) -> None:
    """Add the command; `add` makes one from its name and help, the others read values."""
    parser = add("belongings", "property, vehicles, metal, collectibles, private companies")
    parser.add_argument("--as-of", type=day, metavar="DATE", help="today unless given")
    parser.add_argument("--base", default="", metavar="CURRENCY")
    parser.add_argument("--gone", action="store_true", help="those too that were sold whole")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, words: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=words, description=words, parents=[shared])

    listing = deed("list", "what there is and what it is worth")
    show = deed("show", "everything behind one of them")
    show.add_argument("name")
    for one in (listing, show):  # they leave no default, so that either place of them counts
        one.add_argument("--as-of", type=day, metavar="DATE", default=argparse.SUPPRESS)
        one.add_argument("--base", default=argparse.SUPPRESS, metavar="CURRENCY")
    listing.add_argument("--gone", action="store_true", default=argparse.SUPPRESS)
    _adding(deed("add", "add one, with its opening entry, values and rule"), day, number)
    value = deed("value", "set what the whole, a piece or a share is worth")
    value.add_argument("name")
    value.add_argument("value", type=number)
    value.add_argument("--on", type=day, metavar="DATE", help="today unless given")
    value.add_argument("--reason", default="", help="where it comes from")
    rule = deed("rule", "value it by a rule from a day on")
    rule.add_argument("name")
    rule.add_argument("kind", choices=RULES)
    rule.add_argument("--since", type=day, metavar="DATE", help="today unless given")
    rule.add_argument("--preview", action="store_true", help="tell, but write nothing")
    _rule(rule, day, number)
    sell = deed("sell", "sell it, or a part of it")
    sell.add_argument("name")
    sell.add_argument("--proceeds", type=number, required=True, help="before the fee")
    sell.add_argument("--to", default="", metavar="ACCOUNT", help="where the money goes")
    sell.add_argument("--preview", action="store_true", help="tell the gain, but write nothing")
    buy = deed("buy", "buy a further part of it")
    buy.add_argument("name")
    buy.add_argument("--cost", type=number, required=True, help="before the fee")
    buy.add_argument("--paid-from", default="", metavar="ACCOUNT")
    for one in (sell, buy):
        one.add_argument("--share", type=percent, metavar="PERCENT", help="of the whole")
        one.add_argument("--quantity", type=number, help="pieces or shares")
        one.add_argument("--on", type=day, metavar="DATE", help="today unless given")
        one.add_argument("--fee", type=number)
        one.add_argument("--note", default="")
    funding = deed("round", "a funding round of a private company, which prices its shares")
    funding.add_argument("name")
    funding.add_argument("round", metavar="ROUND", help="what it is called")
    funding.add_argument("--price", type=number, required=True, help="of a share")
    funding.add_argument("--shares", type=number, help="of the company, after it")
    funding.add_argument("--on", type=day, metavar="DATE", help="today unless given")
    funding.add_argument("--note", default="")
    history = deed("history", "its values: which, from where, why, and what was there before")
    history.add_argument("name")
    accepting_clock(deed("post", "write the values by rule that are due"))


def _adding(parser: argparse.ArgumentParser, day: Day, number: Number) -> None:
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("name")
    parser.add_argument("--symbol", default="", help="made from the name unless given")
    parser.add_argument("--account", default="", help="one of its own unless given")
    parser.add_argument("--currency", default="", help="of its cost and values")
    parser.add_argument("--on", type=day, metavar="DATE", help="acquired; today unless given")
    parser.add_argument("--share", type=percent, metavar="PERCENT", help="owned of the whole")
    parser.add_argument("--quantity", type=number, help="pieces of metal, shares of a company")
    parser.add_argument("--cost", type=number, help="of what is owned, in total")
    parser.add_argument("--fee", type=number, help="paid on top of it")
    parser.add_argument("--paid-from", default="", metavar="ACCOUNT")
    parser.add_argument("--value", type=number, help="of the whole, a piece, a share")
    parser.add_argument("--value-on", type=day, metavar="DATE", help="today unless given")
    parser.add_argument("--description", default="")
    parser.add_argument("--note", default="")
    parser.add_argument("--preview", action="store_true", help="tell, but write nothing")
    metal = parser.add_argument_group("of precious metal")
    metal.add_argument("--metal", default="", choices=METALS)
    metal.add_argument("--weight", type=number, help="of one piece")
    metal.add_argument("--unit", default="g", choices=UNITS)
    metal.add_argument("--purity", type=fraction, help="0.9999 or 99.99%%")
    metal.add_argument("--form", default="", choices=FORMS)
    company = parser.add_argument_group("of a private company")
    company.add_argument("--share-class", default="")
    rule = parser.add_argument_group("how its value goes on")
    rule.add_argument("--rule", default="", choices=RULES, help="metal: metal_spot unless given")
    _rule(rule, day, number)


def _rule(parser: "argparse._ActionsContainer", day: Day, number: Number) -> None:
    parser.add_argument("--rate", type=fraction, help="a year: 0.03 or 3%%")
    parser.add_argument("--salvage", type=number, help="below which a value does not fall")
    parser.add_argument("--months", type=int, help="life of a straight line")
    parser.add_argument("--index", default="", metavar="SYMBOL", help="whose price it follows")
    parser.add_argument("--premium", type=fraction, help="over the spot price: 0.05 or 5%%")
    parser.add_argument("--until", type=day, metavar="DATE")


def percent(text: str) -> Decimal:
    """Read a percentage, with its sign or without: 50 and 50% are the half."""
    try:
        return parse_decimal(text.strip().removesuffix("%").strip())
    except NotANumberError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
