"""The grammar of `coffer assets`."""

import argparse
from collections.abc import Callable

Add = Callable[[str, str], argparse.ArgumentParser]
NAME = "its symbol, SYMBOL@SEGMENT, or its number where several share the symbol"


def add_assets(add: Add, shared: argparse.ArgumentParser) -> None:
    """Add the command; `shared` has the global options."""
    parser = add("assets", "list the assets; identities, and those that are one and the same")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    deed("list", "all assets")
    deed("same", "assets that may be one, and what they have in common")
    merge = deed("merge", "make one asset a part of another; nothing is lost, it can be undone")
    merge.add_argument("gone", metavar="ASSET", help=NAME)
    merge.add_argument("into", metavar="INTO", help="the asset that stands for both from then on")
    merge.add_argument("--dry-run", action="store_true", help="tell what it would do")
    deed("merges", "the merges that were made")
    unmerge = deed("unmerge", "take a merge back: everything stands as without it")
    unmerge.add_argument("merge", type=int, help="its number, see merges")
    identities = deed("identities", "by what an asset is known: ISIN, FIGI, CUSIP, contract")
    identities.add_argument("asset", help=NAME)
    identities.add_argument(
        "--add",
        action="append",
        default=[],
        metavar="KIND=VALUE",
        help="isin=…, figi=…, cusip=…, contract=CHAIN:ADDRESS",
    )
    identities.add_argument(
        "--remove", action="append", default=[], metavar="KIND=VALUE", help="forget one"
    )
    allow = deed("allow", "it is no bait: list and count it, whatever a provider thinks")
    allow.add_argument("asset", help=NAME)
    hide = deed("hide", "it is bait: neither list nor count it")
    hide.add_argument("asset", help=NAME)
