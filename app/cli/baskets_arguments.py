"""The grammar of `coffer baskets`."""

import argparse
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal

if TYPE_CHECKING:
    from app.services.trading.baskets_answers import PartDraft

Add = Callable[[str, str], argparse.ArgumentParser]
Number = Callable[[str], Decimal]
KINDS = ("stock", "etf", "crypto_pair")


def add_baskets(add: Add, shared: argparse.ArgumentParser, number: Number) -> None:
    """Add the command; `shared` has the global options."""
    parser = add("baskets", "weights of instruments that are bought, sold and rebalanced together")
    parser.add_argument("--archived", action="store_true", help="archived ones too")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, help: str, *, is_named: bool = True) -> argparse.ArgumentParser:
        made = deeds.add_parser(name, help=help, description=help, parents=[shared])
        if is_named:
            made.add_argument("name", metavar="NAME", help="of the basket")
        return made

    deed("show", "parts with their prices, what is held, and its orders")
    new = deed("add", "make a basket")
    change = deed("edit", "change what is given, and leave the rest")
    change.add_argument("--name", dest="new_name", metavar="NAME", help="another name")
    for one, is_new in ((new, True), (change, False)):
        one.add_argument(
            "--part", type=part, action="append", required=is_new, metavar="SYMBOL=WEIGHT[:KIND]",
            help="a fraction; the weights sum to 1. KIND (stock, etf, crypto_pair) is for a symbol "
            "that is not known yet",
        )  # fmt: skip
        one.add_argument(
            "--scale", action="store_true", help="weights are proportions: make them sum to 1"
        )
        one.add_argument("--risk", type=int, metavar="1..5", help="1 low to 5 high")
        one.add_argument("--description", metavar="TEXT")
        one.add_argument("--note", metavar="TEXT")
    deed("archive", "put a basket away; what is held of it stays")
    deed("unarchive", "take a basket back")
    preview = deed("preview", "what an amount would buy, or a share sold would bring")
    buy = deed("buy", "spend an amount on a basket: one order, made of orders of its parts")
    for one in (preview, buy):
        one.add_argument("account", metavar="ACCOUNT")
    preview.add_argument("amount", nargs="?", type=number, metavar="AMOUNT")
    preview.add_argument("--sell", type=number, metavar="SHARE", help="a fraction of what is held")
    buy.add_argument("amount", type=number, metavar="AMOUNT", help="in the money of its parts")
    sell = deed("sell", "sell a share of what is held of a basket")
    sell.add_argument("account", metavar="ACCOUNT")
    sell.add_argument("share", type=number, metavar="SHARE", help="a fraction; 1 sells all")
    rebalance = deed("rebalance", "bring what is held back to the weights; sells come first")
    rebalance.add_argument("account", metavar="ACCOUNT")
    rebalance.add_argument(
        "--band", type=number, metavar="B", help="nothing moves within it; 0.05 unless given"
    )
    rebalance.add_argument("--preview", action="store_true", help="tell, and place nothing")
    for one in (buy, sell, rebalance):
        one.add_argument(
            "--client-id", metavar="ID", help="asking again with the same one orders nothing twice"
        )
    for one in (buy, sell):
        one.add_argument("--note", default="", metavar="TEXT")
    orders = deed("orders", "orders of baskets, and where their parts stand", is_named=False)
    orders.add_argument("name", nargs="?", default="", metavar="NAME")
    complete = deed("complete", "try the parts that failed again", is_named=False)
    complete.add_argument("order", type=int, metavar="ORDER", help="its number")


def part(text: str) -> "PartDraft":
    """Read a part: "AAPL=0.6", "VT=0.4:etf"."""
    from app.services.trading.baskets_answers import PartDraft

    symbol, equals, rest = text.rpartition("=")
    weight, _, kind = rest.partition(":")
    if not equals or not symbol.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is no part: write AAPL=0.6")
    if kind and kind not in KINDS:
        raise argparse.ArgumentTypeError(f"{kind!r} is no kind: one of {', '.join(KINDS)}")
    try:
        return PartDraft(symbol.strip(), parse_decimal(weight), kind)
    except NotANumberError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
