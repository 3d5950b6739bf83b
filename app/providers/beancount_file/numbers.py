"""Numbers of Beancount: grouped by commas, and worked out where they are sums or products."""

import re
from decimal import Decimal

from app.domain.numbers import LIMIT, ZERO, parse_decimal, to_ledger

LONGEST, DEEPEST = 400, 32  # signs of an expression, brackets in one another
_TOKEN = re.compile(r"[ \t]*([0-9][0-9,]*(?:\.[0-9]*)?|\.[0-9]+|[-+*/()])")
_PLAIN = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?")
_RANK = {"+": 1, "-": 1, "*": 2, "/": 2, "neg": 3}


class BadNumber(ValueError):
    """A text that is no number, nor can be worked out."""


def number_of(text: str) -> tuple[Decimal, int]:
    """Return a number and its digits after the point, as written or as worked out.

    Raises:
        BadNumber: it is none.
    """
    if _PLAIN.fullmatch(text) and len(text) < 30:
        return Decimal(text) or ZERO, len(text.partition(".")[2])
    if len(text) > LONGEST:
        raise BadNumber(f"a number of {len(text)} signs")
    value = to_ledger(_Sum().of(text))
    if abs(value) >= LIMIT:
        raise BadNumber(f"a number beyond any: {text[:30]!r}")
    places = -int(value.as_tuple().exponent)
    return value, max(places, 0)


class _Sum:
    """Works out an expression with two stacks."""

    def __init__(self) -> None:
        self._values: list[Decimal] = []
        self._signs: list[str] = []

    def of(self, text: str) -> Decimal:
        at, is_value_due = 0, True
        end = len(text.rstrip())
        while at < end:
            found = _TOKEN.match(text, at)
            if not found:
                raise BadNumber(f"no number: {text[:30]!r}")
            at, piece = found.end(), found[1]
            if piece[0].isdigit() or piece[0] == ".":
                if not is_value_due:
                    raise BadNumber(f"no number: {text[:30]!r}")
                self._values.append(_plain(piece))
                is_value_due = False
            elif piece == "(" or (is_value_due and piece in "+-"):
                if not is_value_due or self._signs.count("(") > DEEPEST:
                    raise BadNumber(f"no number: {text[:30]!r}")
                if piece != "+":
                    self._signs.append("neg" if piece == "-" else piece)
            elif is_value_due:
                raise BadNumber(f"no number: {text[:30]!r}")
            elif piece == ")":
                self._close(text)
            else:
                self._work(_RANK[piece])
                self._signs.append(piece)
                is_value_due = True
        self._work(0)
        if len(self._values) != 1 or self._signs:
            raise BadNumber(f"no number: {text[:30]!r}")
        return self._values[0]

    def _close(self, text: str) -> None:
        self._work(0)
        if not self._signs:
            raise BadNumber(f"no number: {text[:30]!r}")
        self._signs.pop()

    def _work(self, rank: int) -> None:
        signs, values = self._signs, self._values
        while signs and signs[-1] != "(" and _RANK[signs[-1]] >= rank:
            sign = signs.pop()
            if sign == "neg":
                values.append(-_taken(values))
                continue
            right, left = _taken(values), _taken(values)
            values.append(_worked(sign, left, right))


def _worked(sign: str, left: Decimal, right: Decimal) -> Decimal:
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    if sign == "/" and not right:
        raise BadNumber("a division by nothing")
    value = left * right if sign == "*" else left / right
    if abs(value) >= LIMIT:
        raise BadNumber("a number beyond any")
    return value


def _taken(values: list[Decimal]) -> Decimal:
    if not values:
        raise BadNumber("a sign without a number")
    return values.pop()


def _plain(piece: str) -> Decimal:
    try:
        return parse_decimal(piece.replace(",", "").rstrip("."))
    except Exception as error:
        raise BadNumber(f"no number: {piece[:30]!r}") from error
