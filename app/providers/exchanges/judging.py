"""What a refusal of an exchange means: ccxt knows the codes, Coffer what mends it."""

import re
from collections.abc import Callable
from typing import Any

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session

_BANNED_UNTIL = re.compile(r"until (\d{13})")
_CODE = re.compile(r'"(?:code|id|error)"\s*:\s*\[?\s*"?([\w:.\- ]{1,60})')
# The first that an error is of decides.
_TROUBLES = (
    ("InvalidNonce", Trouble.CLOCK_WRONG),
    ("RateLimitExceeded", Trouble.RATE_LIMITED),
    ("DDoSProtection", Trouble.RATE_LIMITED),
    ("RequestTimeout", Trouble.TIMED_OUT),
    ("NetworkError", Trouble.DOWN),
    ("OperationFailed", Trouble.DOWN),
    ("AccountSuspended", Trouble.NOT_PERMITTED),
    ("AccountNotEnabled", Trouble.NOT_PERMITTED),
    ("PermissionDenied", Trouble.NOT_PERMITTED),
    ("AuthenticationError", Trouble.WRONG_KEY),
    ("BadSymbol", Trouble.GONE),
    ("NotSupported", Trouble.GONE),
)
_LATE = re.compile(r"-1021|recvWindow|50102|50112|[Tt]imestamp (?:request )?expired|Invalid nonce")


def judge(
    api: Any,
    ccxt: Any,
    answer: Answer,
    session: Session,
    cleaned: Callable[[str], str],
    found: list[Any],
) -> ProviderError | None:
    """Return what went wrong, as far as the exchange itself says so; `None`: nothing, or unsaid.

    `found` takes what the answer says.
    """
    name = session.facts.id
    try:
        text, body = answer.text(), answer.json()
        found.append(body)
    except ValueError as error:
        if answer.status >= 300:
            return _by_status(name, answer)
        return ProviderError(Trouble.BAD_ANSWER, name, f"no JSON: {cleaned(str(error))}")
    try:
        api.handle_errors(
            answer.status, "", answer.url, "", dict(answer.headers), text, body, None, None
        )
    except ccxt.BaseError as error:
        return _told(ccxt, error, answer, session, cleaned, text)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        if answer.status >= 300:
            return _by_status(name, answer)
        said = f"an answer of another shape: {cleaned(str(error))}"
        return ProviderError(Trouble.BAD_ANSWER, name, said)
    return _by_status(name, answer)


def _told(
    ccxt: Any,
    error: Exception,
    answer: Answer,
    session: Session,
    cleaned: Callable[[str], str],
    text: str,
) -> ProviderError | None:
    name = session.facts.id
    trouble = next(
        (found for kind, found in _TROUBLES if isinstance(error, getattr(ccxt, kind))),
        Trouble.REFUSED,
    )
    if answer.status in {418, 429}:
        trouble = Trouble.RATE_LIMITED
    elif _LATE.search(text[:2000]):
        trouble = Trouble.CLOCK_WRONG
    elif answer.status >= 400 and trouble is Trouble.REFUSED:
        return None  # its status tells more
    found = _CODE.search(text)
    return ProviderError(
        trouble,
        name,
        cleaned(text.strip()),
        code=found[1] if found else "",
        retry_after_s=_wait_s(answer, text, session) if trouble is Trouble.RATE_LIMITED else None,
    )


def _by_status(name: str, answer: Answer) -> ProviderError | None:
    if answer.status == 418:  # Binance: this address is shut out for a time
        return ProviderError(Trouble.RATE_LIMITED, name, "shut out for a time", code="418")
    return None


def _wait_s(answer: Answer, text: str, session: Session) -> float | None:
    until = _BANNED_UNTIL.search(text)
    if until:
        return max(1.0, int(until[1]) / 1000 - session.now().timestamp())
    said = answer.headers.get("retry-after", "").strip()
    return float(said) if re.fullmatch(r"\d{1,9}", said) else None
