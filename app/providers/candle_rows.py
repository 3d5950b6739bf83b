"""Candles as sources tell them: gathered once each, within a span, finished, and possible."""

from collections.abc import Callable

from app.domain.errors import RowProblem
from app.ports.market import Candle, Candles, Interval
from app.providers.reading import BadAnswer, Row, exact

_MINUTE_US = 60_000_000


def candle_of(where: str, start_us: int, told: tuple[object, object, object, object],
              volume: object) -> Candle:  # fmt: skip
    """Return a candle of open, high, low and close.

    Raises:
        BadAnswer: a number is none or missing, a price is not above zero or out of the candle's
            range, the volume is below zero, or it does not begin on a minute.
    """
    try:
        opened, high, low, closed = (exact(one) for one in told)
        traded = None if volume is None else exact(volume)
    except ValueError as error:
        raise BadAnswer(where, str(error)) from error
    if start_us % _MINUTE_US:
        raise BadAnswer(where, "it does not begin on a minute")
    if not 0 < low <= min(opened, closed) <= max(opened, closed) <= high:
        raise BadAnswer(where, "prices that are not between its lowest and its highest one")
    if traded is not None and traded < 0:
        raise BadAnswer(where, "a volume below zero")
    return Candle(start_us, opened, high, low, closed, traded)


class Gathering:
    """The candles of a span that are over by a time, each once."""

    def __init__(self, interval: Interval, first_us: int, last_us: int, now_us: int) -> None:
        """`now_us`: until when the source tells what was traded."""
        self.interval, self.first_us, self.last_us = interval, first_us, last_us
        self._now_us = now_us
        self._candles: dict[int, Candle] = {}
        self._problems: list[RowProblem] = []
        self._lines = 0

    @property
    def end_us(self) -> int:
        """Return from when on no candle is wanted, or finished."""
        return min(self.last_us, self._now_us - self.interval.us + 1)

    def take(self, read: Callable[[], Candle]) -> int | None:
        """Read a row; return when its candle begins, `None` where it cannot be read."""
        self._lines += 1
        try:
            found = read()
            known = self._candles.get(found.start_us)
            if known is not None and known != found:
                raise BadAnswer("candles", "one is told in two ways")
        except BadAnswer as error:
            self._problems.append(RowProblem(self._lines, error.reason, error.where))
            return None
        if self.first_us <= found.start_us < self.end_us:
            self._candles[found.start_us] = found
        return found.start_us

    def candles(self, symbol: str, currency: str, since_us: int | None = None) -> Candles:
        """Return them in order of time."""
        found = tuple(self._candles[at] for at in sorted(self._candles))
        return Candles(symbol, currency, self.interval, found, since_us, tuple(self._problems))


def listed(value: object, where: str, least: int) -> list[object]:
    """Return a row that is a list of at least so many values.

    Raises:
        BadAnswer: it is none.
    """
    if not isinstance(value, list) or len(value) < least:
        raise BadAnswer(where, f"a list of {least} values is expected")
    return value


def time_in(value: object, where: str, us: int) -> int:
    """Return a time that counts units of so many microseconds, between 2009 and 2200.

    Raises:
        BadAnswer: it is none.
    """
    found = Row({"at": value}, where).whole("at") * us
    if not 1_230_000_000_000_000 <= found < 7_258_118_400_000_000:
        raise BadAnswer(where, "a time out of any range")
    return found
