"""Lends ccxt's signing and its knowledge of errors to calls that go through a `Session`.

ccxt's own way out is replaced where ccxt means it to be replaced: `fetch` sends, `sign` is called
anew for each attempt, so that no nonce and no time is sent twice. Hosts, limits, retries, sizes,
TLS, evidence and cancelling are the session's. Answers are read by Coffer's strict reader: what
ccxt would have made a float of arrives as it was written.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session, Signed
from app.providers.exchanges.judging import judge
from app.providers.reading import BadAnswer, Row, clean

Params = Mapping[str, str | int]
_NONE: Params = {}
SKEW_MS = 500  # less is no reason for a refused time


class Transport:
    """The part of an exchange's object that sends; stands before ccxt's class in its bases."""

    coffer: "Exchange"

    def sign(self, *args: Any, **named: Any) -> Any:
        self.coffer.signing = (args, named)
        return self.coffer.sign_anew(self)

    def fetch(self, url: str, method: str = "GET", headers: Any = None, body: Any = None) -> Any:
        return self.coffer.send(self, url, method, headers, body)

    def milliseconds(self) -> int:
        return self.coffer.now_us() // 1000

    def microseconds(self) -> int:
        return self.coffer.now_us()

    def seconds(self) -> int:
        return self.coffer.now_us() // 1_000_000

    def nonce(self) -> int:
        if self.coffer.nonce_us:
            return self.coffer.now_us() // self.coffer.nonce_us
        parent: Any = super()
        return int(parent.nonce())

    def throttle(self, cost: object = None) -> None:
        """Do nothing: the session keeps to the limits."""

    def sleep(self, milliseconds: float) -> None:
        self.coffer.session.wait(milliseconds / 1000)


class Exchange:
    """An exchange's object of ccxt, bound to a session for one run."""

    def __init__(
        self,
        session: Session,
        ccxt_id: str,
        hosts: Mapping[str, str],
        credentials: Mapping[str, str],
        *,
        options: Mapping[str, object] | None = None,
        nonce_us: int = 0,
        server_time: Callable[["Exchange"], int] | None = None,
        are_numbers_texts: bool = False,
    ) -> None:
        """Make it. `hosts`: each host that may be called → its base's name in `Facts.bases`.

        `nonce_us`: how many microseconds a nonce counts by; 0: as ccxt does. `server_time`: asks
        the exchange for its time in milliseconds.
        """
        import ccxt  # type: ignore[import-untyped]  # it has no types of its own

        self.session = session
        self.ccxt: Any = ccxt
        self.signing: tuple[tuple[Any, ...], dict[str, Any]] | None = None
        self.nonce_us = nonce_us
        self._hosts = hosts
        self._offset_us = 0
        self._weight, self._is_kept = 1, True
        self._server_time = server_time
        self._is_set = False
        self._texts = are_numbers_texts
        self._secrets = tuple(value for value in credentials.values() if len(value) > 5)
        kind: Any = type(f"coffer_{ccxt_id}", (Transport, getattr(ccxt, ccxt_id)), {"coffer": self})
        self.api: Any = kind(
            {
                **{name: value.strip() for name, value in credentials.items()},
                "enableRateLimit": False,
                "number": str,
                "options": {
                    "timeDifference": 0,
                    "adjustForTimeDifference": False,
                    **(options or {}),
                },
            }
        )

    @property
    def name(self) -> str:
        return self.session.facts.id

    def now_us(self) -> int:
        return int(self.session.now().timestamp() * 1_000_000) + self._offset_us

    def call(
        self, endpoint: str, params: Params = _NONE, *, weight: int = 1, is_kept: bool = True
    ) -> Any:
        """Call one of ccxt's endpoints by name, `private_post_ledgers`, and return what it said.

        Raises:
            ProviderError, CancelledError: as `Session.get`.
        """
        return self.run(lambda: getattr(self.api, endpoint)(dict(params)), weight, is_kept=is_kept)

    def row(
        self, endpoint: str, params: Params = _NONE, *, weight: int = 1, is_kept: bool = True
    ) -> Row:
        """Call an endpoint whose answer is an object.

        Raises:
            ProviderError: BAD_ANSWER where it is none; else as `call`.
        """
        answer = self.call(endpoint, params, weight=weight, is_kept=is_kept)
        if not isinstance(answer, dict):
            raise self.bad(f"{endpoint}: an object is expected")
        return Row(answer, endpoint)

    def run(self, work: Callable[[], Any], weight: int = 1, *, is_kept: bool = True) -> Any:
        """Let ccxt work, once more where the time was refused and could be set right.

        Raises:
            ProviderError, CancelledError: as `call`.
        """
        self._weight, self._is_kept = weight, is_kept
        try:
            return self._guarded(work)
        except ProviderError as error:
            if error.trouble is not Trouble.CLOCK_WRONG or self._is_set:
                raise
            self._is_set = True
            if not self._set_clock():
                raise
            self._weight, self._is_kept = weight, is_kept
            return self._guarded(work)

    def bad(self, reason: str) -> ProviderError:
        return ProviderError(Trouble.BAD_ANSWER, self.name, reason)

    # -- what ccxt calls -------------------------------------------------------------------

    def sign_anew(self, api: Any) -> Any:
        if self.signing is None:
            raise self.bad("a request that was not signed")
        args, named = self.signing
        try:
            return super(Transport, api).sign(*args, **named)  # type: ignore[misc]  # ccxt's own
        except self.ccxt.BaseError:
            raise
        except Exception as error:  # noqa: BLE001  # whatever reading a key may raise
            reason = f"the key cannot be used for signing ({type(error).__name__})"
            raise ProviderError(Trouble.WRONG_KEY, self.name, reason) from None

    def send(self, api: Any, url: str, method: str, headers: Any, body: Any) -> Any:
        first = {"url": url, "headers": headers, "body": body}
        signing, self.signing = self.signing, None

        def make() -> Signed:
            made = first
            if signing is not None:
                self.signing = signing
                made = self.sign_anew(api)
                self.signing = None
            content = made.get("body")
            return Signed(
                self._home(made["url"]),
                {str(name): str(value) for name, value in (made.get("headers") or {}).items()},
                content.encode() if isinstance(content, str) and content else None,
            )

        found: list[Any] = []

        def judged(answer: Answer) -> ProviderError | None:
            found[:] = []
            return judge(api, self.ccxt, answer, self.session, self.cleaned, found)

        parts = urlsplit(url)
        where = {
            "base": self._base(url),
            "judge": judged,
            "weight": self._weight,
            "is_kept": self._is_kept,
            "sign": make,
        }
        if method == "GET":
            self.session.get(parts.path, **where)  # type: ignore[arg-type]  # each as it is named
        elif method == "POST":
            self.session.post(parts.path, **where)  # type: ignore[arg-type]  # the words of one call or the other
        else:
            raise self.bad(f"{method} is nothing that reads")
        if not isinstance(found[0], dict | list):  # ccxt may take it for an empty list
            raise self.bad("an object or a list is expected")
        return _as_texts(found[0]) if self._texts else found[0]

    def cleaned(self, text: str) -> str:
        """Return a text without credentials, cut."""
        for secret in self._secrets:
            text = text.replace(secret, "…")
        return clean(text)[:300]

    # -- parts -----------------------------------------------------------------------------

    def _guarded(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except (ProviderError, self.ccxt.BaseError) as error:
            if isinstance(error, ProviderError):
                raise
            # What ccxt itself refuses, before a call or on reading an answer.
            trouble = (
                Trouble.WRONG_KEY
                if isinstance(error, self.ccxt.AuthenticationError)
                else Trouble.BAD_ANSWER
            )
            raise ProviderError(trouble, self.name, self.cleaned(str(error))) from error
        except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
            # ccxt's reading of an answer of another shape.
            raise self.bad(self.cleaned(f"{type(error).__name__}: {error}")) from error

    def _base(self, url: str) -> str:
        host = urlsplit(url).netloc
        if host not in self._hosts:
            raise ProviderError(
                Trouble.REDIRECTED, self.name, f"{host} is no host of this exchange"
            )
        return self._hosts[host]

    def _home(self, url: str) -> str:
        parts = urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        return self.session.base(self._base(url)).rstrip("/") + parts.path + query

    def _set_clock(self) -> bool:
        """Measure how far this computer's clock is off. False: that is not what was wrong."""
        if self._server_time is None:
            self.session.wait(1.0)
            return True
        try:
            told_ms = self._server_time(self)
        except BadAnswer as error:
            raise self.bad(f"its time: {error}") from error
        apart_ms = told_ms - self.now_us() // 1000
        if abs(apart_ms) < SKEW_MS:
            return False
        self._offset_us += apart_ms * 1000
        return True


def _as_texts(value: Any) -> Any:
    """Return an answer with its fractions as texts, which is what ccxt's readers take exactly."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dict):
        return {name: _as_texts(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_as_texts(one) for one in value]
    return value
