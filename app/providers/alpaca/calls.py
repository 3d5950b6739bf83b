"""Calls of Alpaca's interfaces: keys, base by environment, and what its failures mean."""

from collections.abc import Mapping

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session
from app.providers.alpaca import DATA, LIVE, PAPER
from app.providers.reading import BadAnswer, Row, clean

NAME = "Alpaca"
_LONGEST_WAIT_S = 3600.0


class Calls:
    """GETs of one connection. Each returns the answer's JSON."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.is_paper = session.field("environment") == "paper"
        self._headers = {
            "APCA-API-KEY-ID": session.field("key_id"),
            "APCA-API-SECRET-KEY": session.field("secret_key"),
        }

    def trading(self, path: str, params: Mapping[str, str | int] | None = None) -> object:
        """Ask the account's own interface.

        Raises:
            ProviderError: WRONG_KEY for 401 and 403; BAD_ANSWER where it is no JSON.
        """
        return self._get(path, PAPER if self.is_paper else LIVE, params)

    def data(self, path: str, params: Mapping[str, str | int]) -> object:
        """Ask for market data.

        Raises:
            ProviderError: as `trading`; NOT_PERMITTED what the subscription does not include.
        """
        return self._get(path, DATA, params)

    def _get(self, path: str, base: str, params: Mapping[str, str | int] | None) -> object:
        answer = self.session.get(
            path, base=base, params=params, headers=self._headers, judge=self._judge
        )
        try:
            return answer.json()
        except ValueError as error:
            raise bad_answer(f"{path}: {error}") from error

    def _judge(self, answer: Answer) -> ProviderError | None:
        if answer.status < 400:
            return None
        words, code = _said(answer)
        words = words or f"status {answer.status}"
        lower = words.lower()
        trouble = None
        if answer.status in (401, 403):
            is_plan = answer.status == 403 and "subscription" in lower
            trouble = Trouble.NOT_PERMITTED if is_plan else Trouble.WRONG_KEY
        elif answer.status in (400, 422) and ("page_token" in lower or "page token" in lower):
            trouble = Trouble.CURSOR_LOST
        elif answer.status in (400, 422) and "invalid symbol" in lower:
            trouble = Trouble.GONE
        elif answer.status == 429 and "retry-after" not in answer.headers:
            return ProviderError(Trouble.RATE_LIMITED, NAME, words, code, self._reset(answer))
        return None if trouble is None else ProviderError(trouble, NAME, words, code)

    def _reset(self, answer: Answer) -> float | None:
        """Return in how many seconds the limit starts anew: Alpaca gives a time in seconds."""
        text = answer.headers.get("x-ratelimit-reset", "")
        if not text.isascii() or not text.isdigit() or len(text) > 11:
            return None
        wait = int(text) - self.session.now().timestamp()
        return wait if 0 < wait <= _LONGEST_WAIT_S else None


def bad_answer(reason: str) -> ProviderError:
    return ProviderError(Trouble.BAD_ANSWER, NAME, clean(reason)[:300])


def _said(answer: Answer) -> tuple[str, str]:
    """Return the words and the code of an error: `{"code": 40110000, "message": "…"}`."""
    try:
        row = Row(answer.json())
        code = row.get("code")
        return row.maybe_text("message")[:300], str(code) if isinstance(code, int) else ""
    except (ValueError, BadAnswer):
        return "", ""
