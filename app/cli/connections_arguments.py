"""The grammar of `coffer connections` and `coffer sync`."""

import argparse
from collections.abc import Callable

Add = Callable[[str, str], argparse.ArgumentParser]


def add_connections(add: Add, shared: argparse.ArgumentParser) -> None:
    """Add both commands; `shared` has the global options."""
    sync = add("sync", "bring connected accounts and prices up to date, in the foreground")
    sync.add_argument(
        "connection", nargs="*", help="by name or number; all active ones unless given"
    )
    sync.add_argument("--prices-only", action="store_true", help="prices and rates alone")
    sync.add_argument("--no-prices", action="store_true", help="accounts alone")

    parser = add("connections", "links to banks, brokers, exchanges, wallets and sources of prices")
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    def of_one(name: str, help: str) -> argparse.ArgumentParser:
        made = deed(name, help)
        made.add_argument("connection", help="its name or number")
        return made

    deed("list", "all connections: status, last success, next run")
    deed("providers", "what can be connected, what each can do and needs")
    _fields(_adding(deed("add", "check credentials, then connect")))
    of_one("show", "one connection: accounts, runs, questions, announced payments")
    runs = of_one("runs", "its newest runs, with counts and reasons")
    runs.add_argument("--limit", type=int, default=20, metavar="N")
    orders = of_one("orders", "its orders at the venue, asked live; nothing is stored")
    orders.add_argument("--all", action="store_true", help="those that ended, too, of 90 days")
    _fields(of_one("change", "other credentials or options; checked live first"))
    rename = of_one("rename", "another name")
    rename.add_argument("name")
    every = of_one("every", "how often it runs by itself")
    every.add_argument("minutes", type=int, help="0: only when asked")
    follow = of_one("follow", "follow an account of it, into one of the books if named")
    follow.add_argument("account", help="the provider's id of it, or its name there")
    follow.add_argument("--into", default="", metavar="ACCOUNT", help="an account of the books")
    unfollow = of_one("unfollow", "leave an account of it alone; what came stays")
    unfollow.add_argument("account", help="the provider's id of it, or its name there")
    of_one("pause", "no runs until it is resumed")
    of_one("resume", "run again by itself")
    of_one("disconnect", "forget its credentials; what came stays")
    remove = of_one("remove", "take it out of the list")
    remove.add_argument("--with-data", action="store_true", help="void what it brought, too")
    deed("questions", "what only you can decide, with the answers that there are")
    answer = deed("answer", "settle a question")
    answer.add_argument("question", type=int)
    answer.add_argument("answer", help="one of those that `questions` lists")


def _adding(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("provider", help="one of those that `providers` lists")
    parser.add_argument("--name", default="", help="your own word for it")
    parser.add_argument("--every", type=int, metavar="MINUTES", help="0: only when asked")
    parser.add_argument(
        "--follow", action="append", default=[], metavar="ID[=ACCOUNT]",
        help="an account of it, and where it goes in the books; all of them unless given",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="check, and connect nothing")
    return parser


def _fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--field", action="append", default=[], metavar="KEY=VALUE",
        help="a field that is no secret; secrets are asked, or read from --secrets",
    )  # fmt: skip
    parser.add_argument(
        "--secrets", default="", metavar="FILE",
        help="lines KEY=VALUE, or a JSON object for values of several lines; - for standard input",
    )  # fmt: skip
