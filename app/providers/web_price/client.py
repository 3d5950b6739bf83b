"""Reads a price at a place that the person names.

Options of an asset's source, with its symbol as the address. A key that the address needs is a
field of the connection; "{key}" stands where it belongs.
    at        a JSON path (RFC 9535), or a CSS selector of the element with the price
    days      the same for the days of a table; without it the price is of now
    currency  the unit of the price, GBX and the like included
    point     "." or ",": what stands before the decimals on a page; a point unless said
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from urllib.parse import quote

from app.domain.errors import RowProblem
from app.domain.pricing.minor import in_major
from app.domain.sync.trouble import ProviderError, Trouble
from app.machine.web_addresses import host_of, named_keys
from app.ports.providers import (
    Answer,
    Candidate,
    Checked,
    Permission,
    PriceBar,
    PriceHistory,
    PriceWish,
    RemoteAsset,
    Session,
)
from app.providers.reading import day_of, exact

NAME = "Web address"
MOST = 20_000  # values of one page
PLACE = "{key}"  # in an address
_NUMBER = re.compile(r"[-+]?\d[\d.,'’\u00a0\u202f ]*")
_GROUPS = str.maketrans("", "", "'’\u00a0\u202f ")


class WebPriceClient:
    """One page a wish; nothing is sent but the request for it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self) -> Checked:
        """Return that it only reads; there is nothing to try."""
        return Checked(frozenset({Permission.READ}))

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return what the page shows of a span: its table of days, or the price of today.

        Raises:
            ProviderError: GONE without an address; BAD_ANSWER if nothing stands at the place.
        """
        answer, unit = self._page(wish), wish.options.get("currency") or wish.currency
        if not unit:
            raise ProviderError(Trouble.GONE, NAME, "the currency of the price is not named")
        values = _found(answer, wish.options["at"])
        days = self._days(answer, wish, len(values))
        bars: dict[date, PriceBar] = {}
        problems: list[RowProblem] = []
        for place, (day, value) in enumerate(zip(days, values, strict=True), 1):
            try:
                on = day if isinstance(day, date) else _day(day)
                price = _number(value, wish.options.get("point", "."))
                if price <= 0:
                    raise ValueError("a price is above zero")
            except ValueError as error:
                problems.append(RowProblem(place, str(error)))
                continue
            if first <= on <= last:
                bars[on] = PriceBar(on, in_major(price, unit)[0])
        if not bars and problems:
            raise ProviderError(Trouble.BAD_ANSWER, NAME, problems[0].reason)
        currency = in_major(Decimal(1), unit)[1]
        found = tuple(bars[on] for on in sorted(bars))
        return PriceHistory(found, currency, (), first, last, tuple(problems))

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return nothing: a page is read once a day."""
        return {}

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return nothing: the person names the address."""
        return ()

    def _page(self, wish: PriceWish) -> Answer:
        if not wish.symbol or not wish.options.get("at"):
            raise ProviderError(Trouble.GONE, NAME, "no address, or no place on its page")
        return self._session.get(self._address(wish.symbol))

    def _address(self, typed: str) -> str:
        """Return the address with the sealed key in its place.

        Raises:
            ProviderError: REFUSED: the key is for another server, or stands in the address itself,
                where it would be kept unsealed.
        """
        if names := named_keys(typed):
            reason = f"a key stands in the address under {names[0][:40]}: write {PLACE} there"
            raise ProviderError(Trouble.REFUSED, NAME, reason)
        if PLACE not in typed:
            return typed
        key, host = self._session.field("key"), self._session.field("key_host").lower()
        if not key or not host or host_of(typed) != host:
            reason = "the key of this connection is for no server, or for another one"
            raise ProviderError(Trouble.REFUSED, NAME, reason)
        return typed.replace(PLACE, quote(key, safe=""))

    def _days(self, answer: Answer, wish: PriceWish, count: int) -> Sequence[object]:
        where = wish.options.get("days", "")
        if not where:
            if count != 1:
                raise ProviderError(
                    Trouble.BAD_ANSWER, NAME, f"{count} values stand there, and no days with them"
                )
            return [self._session.now().date()]
        days = _found(answer, where)
        if len(days) != count:
            raise ProviderError(
                Trouble.BAD_ANSWER, NAME, f"{len(days)} days and {count} prices do not go together"
            )
        return days


def _found(answer: Answer, where: str) -> list[object]:
    """Return what stands at a place of JSON or of a page."""
    found = _in_json(answer, where) if where.lstrip().startswith("$") else _on_page(answer, where)
    if not found:
        raise ProviderError(Trouble.BAD_ANSWER, NAME, f"nothing stands at {where}")
    if len(found) > MOST:
        raise ProviderError(Trouble.TOO_BIG, NAME, f"more than {MOST} values stand at {where}")
    return found


def _in_json(answer: Answer, where: str) -> list[object]:
    from jsonpath import JSONPathError, findall

    try:
        return list(findall(where, answer.json()))  # type: ignore[arg-type]  # any JSON value
    except (ValueError, JSONPathError, RecursionError) as error:
        raise ProviderError(Trouble.BAD_ANSWER, NAME, str(error)) from error


def _on_page(answer: Answer, where: str) -> list[object]:
    from selectolax.parser import HTMLParser

    try:
        return [one.text(strip=True) for one in HTMLParser(answer.body).css(where)]
    except ValueError as error:
        raise ProviderError(Trouble.BAD_ANSWER, NAME, f"{where}: {error}") from error


def _day(value: object) -> date:
    if not isinstance(value, str):
        raise ValueError("a day is a text")
    return day_of(value.strip())


def _number(value: object, point: str) -> Decimal:
    """Return the one number in a text such as "EUR 1.234,56"."""
    if not isinstance(value, str):
        return exact(value)
    found = _NUMBER.findall(value)
    if len(found) != 1:
        raise ValueError(f"one number is expected: {value[:40]!r}")
    text = found[0].translate(_GROUPS)
    other = "," if point == "." else "."
    return exact(text.replace(other, "").replace(point, ".").rstrip("."))
