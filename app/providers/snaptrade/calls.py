"""Calls of SnapTrade: signed, with errors by status and code, and answers read strictly."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from functools import partial
from urllib.parse import urlencode, urlsplit

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session, Signed
from app.providers import envelopes
from app.providers.reading import Row, clean

NAME = "SnapTrade"
_BAD_SIGNATURE, _BAD_USER = "1076", "1083"
_MOST_SKEW_S = 300.0
_BY_STATUS = {
    401: Trouble.WRONG_KEY,
    402: Trouble.NOT_PERMITTED,
    403: Trouble.NOT_PERMITTED,
    404: Trouble.GONE,
    410: Trouble.GONE,
    425: Trouble.NOT_READY,
    429: Trouble.RATE_LIMITED,
    501: Trouble.GONE,  # nothing that this broker tells
}
# Of a part of a run these stop all of it: they are no matter of that part alone.
STOPS = frozenset(
    {
        Trouble.LOGIN_EXPIRED,
        Trouble.WRONG_KEY,
        Trouble.NO_NETWORK,
        Trouble.RESTING,
        Trouble.RATE_LIMITED,
        Trouble.BAD_CERTIFICATE,
        Trouble.REDIRECTED,
        Trouble.CLOCK_WRONG,
    }
)


def signature(consumer_key: str, path: str, query: str, content: object) -> str:
    """Return what signs a request: HMAC-SHA256 over its body, path and query as one JSON text.

    Keys are sorted, nothing is between them, no body is null. Source: SnapTrade, request
    signatures; `path` and `query` are those that are sent.
    """
    signed = json.dumps(
        {"content": content or None, "path": path, "query": query},
        separators=(",", ":"),
        sort_keys=True,
    )
    digest = hmac.new(consumer_key.encode(), signed.encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def judge(answer: Answer) -> ProviderError | None:
    """Tell what an answer's failure is, in SnapTrade's words."""
    if answer.status < 400:
        return None
    reason, code = _said(answer)
    trouble = _BY_STATUS.get(answer.status)
    if trouble is None:
        trouble = Trouble.DOWN if answer.status >= 500 else Trouble.REFUSED
    if trouble == Trouble.WRONG_KEY:
        if code == _BAD_USER or "usersecret" in reason.lower().replace(" ", ""):
            trouble = Trouble.LOGIN_EXPIRED
        elif answer.skew_s is not None and abs(answer.skew_s) > _MOST_SKEW_S:
            trouble = Trouble.CLOCK_WRONG
    return ProviderError(trouble, NAME, reason or f"status {answer.status}", code)


def _said(answer: Answer) -> tuple[str, str]:
    try:
        body = Row(answer.json())
    except ValueError:
        return "", ""
    words, code = "", ""
    for name in ("detail", "default_detail", "message", "error"):
        value = body.raw.get(name)
        if isinstance(value, str) and not words:
            words = clean(value)[:300]
    for name in ("code", "default_code"):
        value = body.raw.get(name)
        if isinstance(value, int | str) and not code:
            code = str(value)[:40]
    return words, code


bad = partial(envelopes.bad, NAME)
envelope = partial(envelopes.envelope, NAME)


class Calls:
    """Calls SnapTrade, for one user of it where the keys are commercial."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.user_id = session.field("user_id")
        self.user_secret = session.field("user_secret")
        self.user_of = session.field("user_of")

    @property
    def is_personal(self) -> bool:
        return self.session.field("keys") != "commercial"

    def require_user(self) -> None:
        """Check that there is a user of these very keys.

        Raises:
            ProviderError: nobody has signed in with them.
        """
        if self.is_personal:
            return
        if not (self.user_id and self.user_secret):
            raise ProviderError(Trouble.LOGIN_EXPIRED, NAME, "no broker is connected yet")
        if self.user_of != self.keys_digest():
            raise ProviderError(
                Trouble.LOGIN_EXPIRED, NAME, "the keys are other ones: connect the brokers anew"
            )

    def keys_digest(self) -> str:
        """Return what tells keys apart, so that a user is never asked for with other keys."""
        both = f"{self.session.field('client_id')}\n{self.session.field('consumer_key')}"
        return hashlib.sha256(both.encode()).hexdigest()[:32]

    def get(self, path: str, params: Mapping[str, str | int] | None = None) -> object:
        """Ask something of the user.

        Raises:
            ProviderError: it failed, or the answer is no JSON.
        """
        self.require_user()
        answer = self.session.get(
            path, judge=judge, sign=lambda: self._signed(path, params or {}, None)
        )
        return _json(answer, path)

    def post(self, path: str, body: Mapping[str, object], *, is_for_user: bool = True) -> Row:
        """Send something; none of these answers is kept, as they hold secrets.

        Raises:
            ProviderError: it failed, or the answer cannot be read.
        """
        answer = self.session.post(
            path,
            judge=judge,
            is_safe=False,
            is_kept=False,
            sign=lambda: self._signed(path, {}, body, is_for_user=is_for_user),
        )
        with envelope():
            return Row(_json(answer, path), path)

    def _signed(
        self,
        path: str,
        params: Mapping[str, str | int],
        body: Mapping[str, object] | None,
        *,
        is_for_user: bool = True,
    ) -> Signed:
        session = self.session
        query: dict[str, str | int] = {
            "clientId": session.field("client_id"),
            "timestamp": int(session.now().timestamp()),
        }
        if is_for_user and not self.is_personal:
            query |= {"userId": self.user_id, "userSecret": self.user_secret}
        text = urlencode({**query, **params})
        url = f"{session.base()}{path}"
        headers = {
            "Signature": signature(
                session.field("consumer_key"), urlsplit(url).path, text, dict(body or {})
            )
        }
        content = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            content = json.dumps(dict(body)).encode()
        return Signed(f"{url}?{text}", headers, content)


def _json(answer: Answer, path: str) -> object:
    try:
        return answer.json()
    except ValueError as error:
        raise bad(f"{path}: {error}") from error
