"""What a status says, in Coffer's kinds of trouble and the provider's own words."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from app.domain.sync.strict_json import loads
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer

_STATUSES = {
    401: Trouble.WRONG_KEY,
    403: Trouble.NOT_PERMITTED,
    404: Trouble.GONE,
    408: Trouble.TIMED_OUT,
    410: Trouble.GONE,
    418: Trouble.RATE_LIMITED,  # how Binance says that it went on after a 429
    429: Trouble.RATE_LIMITED,
    511: Trouble.NO_NETWORK,  # a network that wants a sign-in
}
_WORDS = (
    "error_message display_message message error_description errorMessage msg detail reason "
    "status_message title description error errors"
).split()
_CODES = "error_code code errorCode error_type type status".split()
_MOST = 64 * 1024  # bytes of a body that are looked at for words


def error_of(provider: str, answer: Answer) -> ProviderError | None:
    """Return the failure that a status of 400 or more is, with the body's words, not yet scrubbed.

    A status between 300 and 399 that is no redirect is no answer either.
    """
    if answer.status < 300:
        return None
    if answer.status < 400:
        return ProviderError(
            Trouble.BAD_ANSWER, provider, f"status {answer.status} where an answer is expected"
        )
    default = Trouble.DOWN if answer.status >= 500 else Trouble.REFUSED
    words, code = said(answer)
    return ProviderError(
        _STATUSES.get(answer.status, default),
        provider,
        words or f"status {answer.status}",
        code or str(answer.status),
    )


def said(answer: Answer) -> tuple[str, str]:
    """Return the words and the code of an error's body; "" where it has none for people."""
    body = answer.body[:_MOST]
    kind = answer.headers.get("content-type", "").lower()
    try:
        value = loads(body)
    except ValueError:
        is_page = "html" in kind or body.lstrip()[:1] == b"<"
        return ("" if is_page else body.decode("utf-8", "replace").strip()), ""
    return _words(value, 0), _code(value, 0)


def server_time(headers: Mapping[str, str]) -> datetime | None:
    """Return the time of the server's clock, aware; `None` where it does not tell."""
    try:
        moment = parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, OverflowError, TypeError):
        return None
    if headers.get("age", "0").strip() not in ("", "0"):
        return None  # out of a cache: its time is not the clock's
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _words(value: object, depth: int) -> str:
    if isinstance(value, str):
        return value.strip()
    if depth > 3:
        return ""
    if isinstance(value, list):
        parts = [_words(one, depth + 1) for one in value[:3]]
        return "; ".join(part for part in parts if part)
    if isinstance(value, dict):
        for name in _WORDS:
            if name in value and (found := _words(value[name], depth + 1)):
                return found
    return ""


def _code(value: object, depth: int) -> str:
    if isinstance(value, list) and value and depth < 3:
        return _code(value[0], depth + 1)
    if not isinstance(value, dict):
        return ""
    for name in _CODES:
        found = value.get(name)
        if isinstance(found, str | int) and not isinstance(found, bool):
            return str(found)
    for name in ("error", "errors"):
        if name in value and depth < 3 and (inner := _code(value[name], depth + 1)):
            return inner
    return ""
