"""The grammar of `coffer prices`."""

import argparse
from collections.abc import Callable

from app.cli.candles_arguments import add_candles

Add = Callable[[str, str], argparse.ArgumentParser]


def add_prices(add: Add, shared: argparse.ArgumentParser) -> None:
    """Add the command; `shared` has the global options."""
    parser = add("prices", "where prices come from, which are missing, and which are held back")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    def of_asset(name: str, help: str) -> argparse.ArgumentParser:
        made = deed(name, help)
        made.add_argument("symbol", help="an asset of the books")
        return made

    update = deed("update", "ask the sources for what is missing, and for present prices")
    update.add_argument("symbol", nargs="*", help="these alone, also those that rest")
    update.add_argument(
        "--afresh", action="store_true", help="also days of which the sources had nothing before"
    )
    of_asset("sources", "its sources in the order in which they are asked")
    of_asset("find", "what the connected sources know under its names; nothing is changed")
    _named(of_asset("source-add", "ask a source for it, before those that Coffer chose itself"))
    _named(of_asset("try", "what a source would tell; nothing is stored"))
    of_asset("source-remove", "forget what is noted of a source").add_argument("source")
    off = of_asset("source-off", "leave a source out for this asset")
    off.add_argument("source")
    order = of_asset("order", "the order in which sources are asked")
    order.add_argument("source", nargs="+", help="the first one first")
    of_asset("gaps", "which days lack a price, and who was asked for them")
    of_asset("retry", "ask again for an asset that rests as nobody could price it")
    add_candles(deed)
    deed("held", "prices that wait for a look, and why")
    take = deed("take", "count held prices, with those like them")
    refuse = deed("refuse", "throw held prices away, with what is like them from now on")
    for one in (take, refuse):
        one.add_argument("number", type=int, nargs="+", help="as `held` numbers them")


def _named(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", help="a connected source, as `sources` names it")
    parser.add_argument(
        "--as", dest="name", default="", metavar="NAME",
        help="the source's own name of the asset, or an address; looked for unless given",
    )  # fmt: skip
    parser.add_argument("--currency", default="", metavar="CODE", help="in which it quotes")
    parser.add_argument(
        "--option", action="append", default=[], metavar="KEY=VALUE",
        help="of web_price: at (JSON path or CSS selector), days, currency, point",
    )  # fmt: skip
