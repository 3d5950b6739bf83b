"""Option symbols of the Options Clearing Corporation, and what a root says of its contracts.

A symbol is a root padded with blanks to six, the last day as YYMMDD (years are 20YY), C or P, and
the strike times 1000 in eight digits. The compact form leaves the blanks out, so it is read from
the right. Source: OCC, Options Symbology Initiative (2010).
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.numbers import plain

CALL, PUT = "C", "P"
AMERICAN, EUROPEAN = "american", "european"
PHYSICAL, CASH = "physical", "cash"
AM, PM = "am", "pm"
STANDARD = Decimal(100)  # shares and money of a contract, unless it was adjusted
ROOT_LENGTH, LENGTH = 6, 21
_THOUSAND = Decimal(1000)
_STRIKE_DIGITS = 8
_ROOT = re.compile(r"[A-Z]{1,6}[0-9]{0,5}")
_PARTS = re.compile(r"(.*?)( *)([0-9]{6})([A-Z])([0-9]+)")
_FORM = "write it like AAPL260116C00150000: root, YYMMDD, C or P, strike times 1000 in 8 digits"


@dataclass(frozen=True, slots=True)
class OptionSymbol:
    """A listed contract: its root, last day, right and strike."""

    root: str
    expires_on: date
    right: str  # "C", "P"
    strike: Decimal  # exact, at most three decimals

    @property
    def occ21(self) -> str:
        """Return the 21 characters."""
        return f"{self.root:<{ROOT_LENGTH}}{self._tail}"

    @property
    def compact(self) -> str:
        """Return the symbol without blanks."""
        return f"{self.root}{self._tail}"

    @property
    def title(self) -> str:
        """Return what it is called beside its day: "AAPL 240C"."""
        return f"{self.root} {plain(self.strike)}{self.right}"

    @property
    def _tail(self) -> str:
        thousandths = int(self.strike * _THOUSAND)
        return f"{self.expires_on:%y%m%d}{self.right}{thousandths:0{_STRIKE_DIGITS}d}"


@dataclass(frozen=True, slots=True)
class RootRules:
    """What all contracts of a root have in common."""

    underlying: str  # symbol of the stock or index
    style: str = AMERICAN
    settlement: str = PHYSICAL
    settles: str = PM  # "am": at a value made of the opening prices of the last day
    is_adjusted: bool = False  # multiplier and deliverable are unknown until someone states them


def _index(underlying: str, settles: str, style: str = EUROPEAN) -> RootRules:
    return RootRules(underlying, style, CASH, settles)


# Roots of index options, which are not always the index's own symbol. An index with a morning and
# an evening series has a root for each. Source: specifications of Cboe and Nasdaq.
INDEX_ROOTS = {
    "SPX": _index("SPX", AM),
    "SPXW": _index("SPX", PM),
    "XSP": _index("XSP", PM),  # a tenth of SPX
    "NDX": _index("NDX", AM),
    "NDXP": _index("NDX", PM),
    "XND": _index("XND", PM),  # a hundredth of NDX
    "RUT": _index("RUT", AM),
    "RUTW": _index("RUT", PM),
    "MRUT": _index("MRUT", PM),  # a tenth of RUT
    "DJX": _index("DJX", AM),  # a hundredth of the Dow
    "VIX": _index("VIX", AM),
    "VIXW": _index("VIX", AM),
    "OEX": _index("OEX", PM, AMERICAN),
    "XEO": _index("OEX", PM),
}


def parse_occ(text: str) -> OptionSymbol:
    """Read the padded or the compact form, in capitals or not, with blanks around it.

    Raises:
        RefusedError: with the part that is wrong.
    """
    found = _PARTS.fullmatch(text.strip(" ").upper())
    if found is None:
        raise RefusedError(f"{text.strip()[:40]!r} is no option symbol", _FORM)
    root, _, day, right, digits = found.groups()
    if len(digits) != _STRIKE_DIGITS:
        raise _wrong(text, f"the strike has {len(digits)} digits, not {_STRIKE_DIGITS}")
    if right not in (CALL, PUT):
        raise _wrong(text, f"{right} is neither C (call) nor P (put)")
    strike = Decimal(int(digits)).scaleb(-3)
    return option_symbol(root, _day(text, day), right, strike)


def is_occ(text: str) -> bool:
    """Tell whether a text is an option symbol."""
    try:
        parse_occ(text)
    except RefusedError:
        return False
    return True


def listed_as(symbol: str) -> str:
    """Return what a symbol is called in a list: of a contract "AAPL 240C", else itself."""
    try:
        return parse_occ(symbol).title
    except RefusedError:
        return symbol.strip()


def option_symbol(root: str, expires_on: date, right: str, strike: Decimal) -> OptionSymbol:
    """Return a contract from its parts; the strike in the quote currency a share.

    Raises:
        RefusedError: a part that no symbol can have.
    """
    root, right = root.strip().upper(), right.strip().upper()[:1]
    if not _ROOT.fullmatch(root) or len(root) > ROOT_LENGTH:
        raise _wrong(root, "a root is one to six letters, then digits where it was adjusted")
    if right not in (CALL, PUT):
        raise _wrong(root, f"{right or 'nothing'} is neither C (call) nor P (put)")
    if not 2000 <= expires_on.year <= 2099:
        raise _wrong(root, f"the year {expires_on.year} is not 20YY")
    if not strike.is_finite() or strike <= 0:
        raise _wrong(root, "the strike is not above zero")
    thousandths = strike * _THOUSAND
    if thousandths != thousandths.to_integral_value():
        raise _wrong(root, f"the strike {plain(strike)} has more than three decimals")
    if thousandths >= Decimal(10) ** _STRIKE_DIGITS:
        raise _wrong(root, f"the strike {plain(strike)} is above 99999.999")
    exact = Decimal(int(thousandths)).scaleb(-3).normalize() + 0  # 150, not 1.5E+2 nor 150.000
    return OptionSymbol(root, expires_on, right, exact)


def root_rules(root: str) -> RootRules:
    """Return what is known of a root: an index's, an adjusted one's, or that of a stock.

    A root that ends in a digit is of adjusted contracts: their multiplier and deliverable may be
    anything, and what they are on is only probably what the letters say.
    """
    if root in INDEX_ROOTS:
        return INDEX_ROOTS[root]
    letters = root.rstrip("0123456789")
    return RootRules(letters, is_adjusted=letters != root)


def _day(text: str, digits: str) -> date:
    year, month, day = 2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:])
    if not 1 <= month <= 12:
        raise _wrong(text, f"there is no month {month}")
    try:
        return date(year, month, day)
    except ValueError as error:
        raise _wrong(text, f"there is no {day}th day in month {month} of {year}") from error


def _wrong(text: str, reason: str) -> RefusedError:
    return RefusedError(f"{text.strip()[:40]!r} is no option symbol: {reason}", _FORM)
