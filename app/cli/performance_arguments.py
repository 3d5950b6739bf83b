"""The options of `coffer report performance`."""

from argparse import _ArgumentGroup

ALL = "all"


def add_performance(parser: _ArgumentGroup) -> None:
    """Add the options of the performance report."""
    parser.add_argument(
        "--benchmark", default="", metavar="SYMBOL[:WEIGHT,…]", help="to compare with"
    )
    parser.add_argument("--monthly", action="store_true", help="months and years too")
    parser.add_argument("--attribution", action="store_true", help="what made the value change")
    parser.add_argument(
        "--explain", nargs="?", const=ALL, default="", metavar="FIGURE",
        help="how each figure came about, or one of them",
    )  # fmt: skip
