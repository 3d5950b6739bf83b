"""The grammar of `coffer executions`."""

import argparse
from collections.abc import Callable

from app.domain.trading.choices import ADOPT, KNOWN_CHOICES

Add = Callable[[str, str], argparse.ArgumentParser]
DECIMALS = {"point": ".", "comma": ","}


def add_executions(add: Add, shared: argparse.ArgumentParser) -> None:
    """Add the deeds; `shared` has the global options."""
    parser = add("executions", "trades from brokers' files, and those that the ledger has already")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    look = deed("look", "what the columns of a file seem to be, and what its rows become")
    look.add_argument("file", metavar="FILE")
    look.add_argument("--rows", type=int, default=10, metavar="N", help="how many are shown")
    _mapping(look)
    bring = deed("import", "bring the executions of a file in, each of them once")
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--account", required=True, metavar="NAME", help="made if it is not there")
    _mapping(bring)
    bring.add_argument("--name", default="", metavar="NAME", help="of the mapping, for later")
    bring.add_argument(
        "--known",
        default=ADOPT,
        choices=KNOWN_CHOICES,
        help="what the ledger seems to have: take it over (adopt), book it again, leave it out",
    )
    bring.add_argument(
        "--no-ledger",
        action="store_true",
        help="book nothing: only what the ledger has already is taken over",
    )
    bring.add_argument("--short", action="store_true", help="the account may go short")
    bring.add_argument("--dry-run", action="store_true", help="tell, but write nothing")
    mappings = deed("mappings", "the mappings that were used before")
    mappings.add_argument("--show", default="", metavar="NAME", help="one of them as JSON")
    mappings.add_argument("--forget", default="", metavar="NAME")
    own = deed("adopt", "take over the buys and sells that the ledger has; posts nothing")
    own.add_argument("account", nargs="?", default="", metavar="ACCOUNT", help="all unless given")
    own.add_argument("--dry-run", action="store_true", help="tell, but write nothing")


def _mapping(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("mapping", "as remembered for such files, else as guessed")
    group.add_argument("--map", default="", metavar="NAME|JSON", help="a name, JSON, or its file")
    group.add_argument("--column", action="append", default=[], metavar="NAME=FIELD",
                       help="what a column is; nothing after = for none of them")  # fmt: skip
    group.add_argument("--date-format", metavar="F", help="ymd, dmy, mdy, epoch, or %%d.%%m.%%Y")
    group.add_argument("--zone", metavar="ZONE", help="of times without one: Europe/Amsterdam")
    group.add_argument("--decimal", choices=DECIMALS, help="what stands before decimals")
    group.add_argument("--currency", metavar="C", help="of rows that name none")
    group.add_argument("--kind", choices=("stock", "etf", "option", "crypto_pair"))
    group.add_argument("--amount-is", choices=("gross", "net"), help="before the fee, or with it")
    group.add_argument("--fee-sign", choices=("charged", "negative", "any"))
    group.add_argument("--option-price", choices=("unit", "contract"), help="of a share, or of all")
    for name, metavar, words in (
        ("--word", "W=buy", "what a word of the side column means: buy, sell, passed"),
        ("--symbol", "FROM=TO", "another name for a symbol or an ISIN of the file"),
        ("--only", "COLUMN=VALUE", "other rows are passed over"),
    ):
        group.add_argument(name, action="append", default=[], metavar=metavar, help=words)
