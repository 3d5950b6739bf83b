"""Sends one letter by apprise: in a thread with a deadline, its failures in Coffer's own terms."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.notices import UNSURE
from app.providers.channels.guarding import Guard, was_sent
from app.providers.channels.making import host_of, made
from app.providers.http.scrubbing import Scrubber

if TYPE_CHECKING:
    from app.ports.notices import Called, Letter
    from app.providers.channels.kinds import AppriseKind

_STATUSES = {
    401: Trouble.WRONG_KEY,
    403: Trouble.NOT_PERMITTED,
    404: Trouble.GONE,
    408: Trouble.TIMED_OUT,
    413: Trouble.TOO_BIG,
    429: Trouble.RATE_LIMITED,
}
# What would be more than text there: "@everyone" calls them, "<a href=…>" becomes a link.
_DISARMED = {
    "discord": (("@", "@\u200b"),),
    "telegram": (("<", "‹"), (">", "›")),
}
_SMTP = re.compile(r"\((\d{3}), ")
_SMTP_WORDS = (
    ("certificate", Trouble.BAD_CERTIFICATE),
    ("ssl", Trouble.BAD_CERTIFICATE),
    ("starttls extension not supported", Trouble.REFUSED),
    ("timed out", Trouble.TIMED_OUT),
    ("unexpectedly closed", Trouble.DOWN),
    ("refused", Trouble.NO_NETWORK),
    ("errno", Trouble.NO_NETWORK),
)


@dataclass
class AppriseWay:
    """An open channel of apprise. Implements `app.ports.notices.Way`."""

    kind: AppriseKind
    made: Any
    called: Called
    scrubber: Scrubber = field(default_factory=Scrubber)

    @classmethod
    def open(cls, kind: AppriseKind, fields: Mapping[str, str], called: Called) -> AppriseWay:
        """Make it from the fields of a form.

        Raises:
            ProviderError: REFUSED
        """
        scrubber = Scrubber()
        secrets = [fields.get(one.key, "") for one in kind.facts.fields if one.is_secret]
        scrubber.learn(secrets)
        scrubber.learn(part for one in secrets for part in one.split("/") if len(part) >= 8)
        with Guard(called, kind.tls):  # it talks while it is made, too
            try:
                found = made(kind.facts.id, fields)
            except (ValueError, TypeError) as error:
                reason = scrubber.clean(str(error))
                raise ProviderError(Trouble.REFUSED, kind.facts.name, reason) from None
        return cls(kind, found, called, scrubber)

    def send(self, letter: Letter) -> None:
        """Send a letter.

        Raises:
            ProviderError
        """
        guard = Guard(self.called, self.kind.tls)
        outcome: list[bool] = []

        def run() -> None:
            with guard:
                outcome.append(self._notify(letter))

        _in_time(run, self.kind.seconds)
        host = host_of(self.made)
        if host:
            self.called(host, len(letter.text.encode()), 0)
        if outcome == [True]:
            return
        raise self._failure(guard, has_ended=bool(outcome), is_mail=bool(host))

    def _notify(self, letter: Letter) -> bool:
        from apprise.common import NotifyFormat, NotifyType

        kind = NotifyType.WARNING if letter.priority >= 2 else NotifyType.INFO
        text = letter.text
        for sign, other in _DISARMED.get(self.kind.facts.id, ()):
            text = text.replace(sign, other)
        try:
            return bool(
                self.made.notify(
                    body=text,
                    title=letter.title,
                    notify_type=kind,
                    body_format=NotifyFormat.TEXT,
                )
            )
        except Exception as error:  # noqa: BLE001 - of a hundred services; its words are told, cleaned
            guard_words = f"{type(error).__name__}: {error}"
            self._broke = guard_words
            return False

    _broke: str = field(default="", init=False, repr=False)

    def _failure(self, guard: Guard, *, has_ended: bool, is_mail: bool) -> ProviderError:
        if guard.refusal:
            return self._error(Trouble.REFUSED, guard.refusal)
        if not has_ended:
            return self._error(Trouble.TIMED_OUT, "no answer in time", UNSURE)
        if is_mail:
            return self._mail_failure(guard)
        if guard.failure is not None:
            return self._error(_unanswered(guard.failure), "", _code(guard.failure))
        if guard.status in range(300, 400):
            return self._error(Trouble.REDIRECTED, f"HTTP {guard.status}")
        if guard.status:
            rest = Trouble.DOWN if guard.status >= 500 else Trouble.REFUSED
            trouble = _STATUSES.get(guard.status, rest)
            error = self._error(trouble, f"HTTP {guard.status}")
            error.retry_after_s = _seconds(guard.headers.get("Retry-After", ""))
            return error
        return self._error(Trouble.REFUSED, self._broke or _newest(guard.said))

    def _mail_failure(self, guard: Guard) -> ProviderError:
        said = _newest([one for one in guard.said if "Exception" in one or "refused" in one])
        said = said or self._broke
        found = _SMTP.search(said)
        if found is not None:
            code = int(found[1])
            if code in (530, 534, 535):
                return self._error(Trouble.WRONG_KEY, said)
            return self._error(Trouble.DOWN if code < 500 else Trouble.REFUSED, said)
        low = said.casefold()
        trouble = next((one for word, one in _SMTP_WORDS if word in low), Trouble.REFUSED)
        is_unsure = trouble in (Trouble.TIMED_OUT, Trouble.DOWN)
        return self._error(trouble, said, UNSURE if is_unsure else "")

    def _error(self, trouble: Trouble, reason: str, code: str = "") -> ProviderError:
        return ProviderError(trouble, self.kind.facts.name, self.scrubber.clean(reason), code)


def _unanswered(failure: Exception) -> Trouble:
    text = f"{type(failure).__name__} {failure!r}"
    if "SSL" in text or "CERTIFICATE" in text.upper():
        return Trouble.BAD_CERTIFICATE
    if "Timeout" in text:
        return Trouble.TIMED_OUT
    return Trouble.DOWN if was_sent(failure) else Trouble.NO_NETWORK


def _code(failure: Exception) -> str:
    return UNSURE if was_sent(failure) else ""


def _seconds(text: str) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return None
    return found if 0 <= found < 1e9 else None


def _newest(said: list[str]) -> str:
    return said[-1].removeprefix("Socket Exception: ") if said else ""


def _in_time(run: Callable[[], None], seconds: float) -> None:
    """Run in a thread, and wait for it so long at most: a server may drip a byte at a time.

    One that does not come back is left to end by itself; it stops nobody from quitting.
    """
    thread = threading.Thread(target=run, name="notice", daemon=True)
    thread.start()
    thread.join(seconds)
