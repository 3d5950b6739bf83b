"""What people write for what they trade: symbols, pairs, and option contracts in many forms."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from app.domain.errors import NotADateError, RefusedError
from app.domain.numbers import plain
from app.domain.trading.occ import is_occ, option_symbol, parse_occ
from ui.format import Formatter
from ui.format_typed import typed_date

_NUMBER: Final = r"[0-9]+(?:\.[0-9]{1,3})?"
_RIGHT: Final = r"C|P|CALL|PUT"
_STRIKE_FIRST: Final = re.compile(
    rf"(?P<root>[A-Z]{{1,6}}[0-9]?) +(?P<strike>{_NUMBER}) ?(?P<right>{_RIGHT}) +(?P<day>.+)"
)
_DAY_FIRST: Final = re.compile(
    rf"(?P<root>[A-Z]{{1,6}}[0-9]?) +(?P<day>.+?) +(?P<strike>{_NUMBER}) ?(?P<right>{_RIGHT})"
)
_RIGHT_FIRST: Final = re.compile(
    rf"(?P<root>[A-Z]{{1,6}}[0-9]?) +(?P<day>.+?) +(?P<right>{_RIGHT}) ?(?P<strike>{_NUMBER})"
)


def symbol_of(text: str, today: date) -> str:
    """Return the symbol that a text names: of an option the 21 characters, else capitals.

    Options are read as the OCC writes them, padded or not, and as people do: "AAPL 240C 19 Dec
    2026", "AAPL 2026-12-19 240 call".
    """
    typed = " ".join(text.split()).upper()
    if is_occ(text):
        return parse_occ(text).occ21
    for form in (_STRIKE_FIRST, _DAY_FIRST, _RIGHT_FIRST):
        found = form.fullmatch(typed)
        if found is None:
            continue
        try:
            on = typed_date(found["day"].title(), today)
            return option_symbol(
                found["root"], on, found["right"][0], Decimal(found["strike"])
            ).occ21
        except (NotADateError, RefusedError, InvalidOperation):
            continue
    return typed.replace(" / ", "/")


def spoken(symbol: str, words: Formatter) -> str:
    """Return a symbol as people say it: "AAPL 240C 19 Dec 2026"."""
    if not is_occ(symbol):
        return symbol
    found = parse_occ(symbol)
    return f"{found.root} {plain(found.strike)}{found.right} {words.day(found.expires_on)}"


def is_option(symbol: str) -> bool:
    """Tell whether a symbol is that of an option contract."""
    return is_occ(symbol)
