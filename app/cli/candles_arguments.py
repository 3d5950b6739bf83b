"""The grammar of `coffer prices candles`."""

import argparse
from collections.abc import Callable

INTERVALS = ("1m", "5m", "15m", "1h", "4h", "1d")
USUAL = 100  # candles, where no beginning is given


def add_candles(deed: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the grammar of the deed."""
    parser = deed("candles", "open, high, low, close and volume by the interval; nothing is stored")
    parser.add_argument("symbol", help="an asset of the books, or a pair of coins: BTC/USDT")
    parser.add_argument("--interval", choices=INTERVALS, default="1h", help="1h unless given")
    parser.add_argument(
        "--from", dest="first", default="", metavar="TIME",
        help=f"ISO date or time, UTC without a zone; {USUAL} candles unless given",
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="last", default="", metavar="TIME",
        help="a date with all of its day, or a time; now unless given",
    )  # fmt: skip
    parser.add_argument(
        "--source", default="", help="a connection or provider; the first that has them else"
    )
    parser.add_argument("--currency", default="", metavar="CODE", help="wished for coins")
    parser.add_argument(
        "--out", default="", metavar="FILE", help="write them as FILE.csv or FILE.xlsx"
    )
