"""Reads a history by spans of time: none is left out because it is empty, and none is cut."""

from collections.abc import Callable, Iterator

from app.providers.exchanges.bridge import Exchange
from app.providers.reading import BadAnswer, Row

LEAST_MS = 1000
Ask = Callable[[int, int], tuple[list[Row | BadAnswer], bool]]  # first, last → rows, is it cut off


def whole_span(
    exchange: Exchange, ask: Ask, first_ms: int, last_ms: int
) -> Iterator[Row | BadAnswer]:
    """Give the rows of a span; one that holds more than an answer may is asked for in halves.

    Raises:
        ProviderError: BAD_ANSWER where a second holds more than an answer may; else as `ask`.
    """
    try:
        rows, is_cut = ask(first_ms, last_ms)
    except BadAnswer as error:
        raise exchange.bad(str(error)) from error
    if not is_cut:
        yield from rows
        return
    if last_ms - first_ms < LEAST_MS:
        raise exchange.bad("more rows in a second than an answer may hold")
    middle = (first_ms + last_ms) // 2
    yield from whole_span(exchange, ask, first_ms, middle)
    yield from whole_span(exchange, ask, middle + 1, last_ms)


def listed(exchange: Exchange, answer: Row, path: str) -> list[Row | BadAnswer]:
    """Return the rows of an answer's list.

    Raises:
        ProviderError: BAD_ANSWER where there is no list.
    """
    try:
        return list(answer.rows(path))
    except BadAnswer as error:
        raise exchange.bad(str(error)) from error
