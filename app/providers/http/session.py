"""One run's way out, as clients and runs see it."""

import json as json_text
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from urllib.parse import urlencode

from app.domain.failure import CancelledError
from app.ports.progress import Progress
from app.ports.providers import Answer, Facts, Judge, Sign
from app.ports.syncing import KeptAnswer
from app.providers.http.addresses import Hosts
from app.providers.http.calls import Ask, Caller
from app.providers.http.scrubbing import Scrubber, secrets_of
from app.providers.http.sending import Outgoing, Wire
from app.providers.http.surroundings import Surroundings

_OWN = frozenset({"user-agent", "accept-encoding", "cookie", "host"})  # no client sets these


class HttpSession:
    """Implements `app.ports.syncing.RunSession`. Safe in threads, but meant for one."""

    def __init__(
        self,
        facts: Facts,
        fields: Mapping[str, str],
        bases: Mapping[str, str],
        around: Surroundings,
        wire: Wire,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
        keeps: bool = True,
    ) -> None:
        """Take what it needs. `keeps`: answers are kept as evidence until they are taken."""
        self._facts = facts
        self._keeps = keeps
        self._fields = dict(fields)
        self._bases = dict(bases)
        self._around = around
        self._wire = wire
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._last_step = (0, 0, "connecting")
        self._scrubber = Scrubber()
        self._scrubber.learn_own(secrets_of(facts, fields))
        self._caller = Caller(
            facts,
            Hosts(bases.values(), facts.hosts),
            around.gates.gate(facts, bases.get("", ""), fields),
            around,
            wire,
            self._scrubber,
            self._look,
            is_cancelled,
        )

    # What clients see

    @property
    def facts(self) -> Facts:
        return self._facts

    def field(self, key: str) -> str:
        return self._fields.get(key, "")

    def base(self, name: str = "") -> str:
        if name not in self._facts.bases:
            raise KeyError(name)
        return self._bases.get(name, "")  # "": there is none without a server of the person's own

    def get(
        self,
        path: str,
        *,
        base: str = "",
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        judge: Judge | None = None,
        weight: int = 1,
        is_kept: bool = True,
        sign: Sign | None = None,
    ) -> Answer:
        make = self._maker("GET", path, base, params, headers, None, sign)
        what = self._what("GET", path)
        return self._caller.call(
            Ask(what, make, judge, weight, True, is_kept and self._keeps, sign is not None)
        )

    def post(
        self,
        path: str,
        *,
        base: str = "",
        json: object = None,
        form: Mapping[str, str] | None = None,
        content: bytes | None = None,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        judge: Judge | None = None,
        weight: int = 1,
        is_safe: bool = True,
        is_kept: bool = True,
        sign: Sign | None = None,
    ) -> Answer:
        sent = dict(headers or {})
        names = {name.lower() for name in sent}
        if json is not None:
            self._scrubber.learn_values(json)
            content = _json(json)
            if "content-type" not in names:
                sent["Content-Type"] = "application/json"
        elif form is not None:
            self._scrubber.learn_values(form)
            content = urlencode(form).encode()
            if "content-type" not in names:
                sent["Content-Type"] = "application/x-www-form-urlencoded"
        make = self._maker("POST", path, base, params, sent, content or b"", sign)
        what = self._what("POST", path)
        return self._caller.call(
            Ask(what, make, judge, weight, is_safe, is_kept and self._keeps, sign is not None)
        )

    def step(self, done: int, total: int, what: str) -> None:
        self._last_step = (done, total, what)
        self._look()

    def wait(self, seconds: float) -> None:
        self._look()
        self._around.timing.wait(max(seconds, 0.0), self._is_cancelled)
        self._look()

    def now(self) -> datetime:
        return self._around.clock.now()

    # What runs see

    @property
    def calls(self) -> int:
        return self._caller.count

    def take_evidence(self) -> Sequence[KeptAnswer]:
        return self._caller.take()

    def scrub(self, text: str) -> str:
        """Return words without the credentials of this session."""
        return self._scrubber.clean(text)

    def close(self) -> None:
        """Close the connections, and forget the credentials."""
        self._wire.close()
        self._fields.clear()
        self._scrubber.forget()

    def __enter__(self) -> "HttpSession":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _look(self) -> None:
        self._progress.step(*self._last_step)
        if self._is_cancelled():
            raise CancelledError

    # Making requests

    def _maker(
        self,
        method: str,
        path: str,
        base: str,
        params: Mapping[str, str | int] | None,
        headers: Mapping[str, str] | None,
        content: bytes | None,
        sign: Sign | None,
    ) -> Callable[[], Outgoing]:
        if sign is not None:

            def make() -> Outgoing:
                signed = sign()
                self._scrubber.learn_headers(signed.headers)
                sent = self._headers(signed.headers)
                body = signed.content if method == "GET" else signed.content or b""
                return Outgoing(method, signed.url, sent, body)

            return make
        url = path if "://" in path else self.base(base) + path
        if params:
            self._scrubber.learn_values(params)
            url += ("&" if "?" in url else "?") + urlencode(params)
        out = Outgoing(method, url, self._headers(headers or {}), content)
        self._scrubber.learn_headers(headers or {})
        return lambda: out

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        sent = {"Accept": "application/json, */*;q=0.5"}
        names = {name.lower() for name in headers}
        if "accept" in names:
            sent = {}
        sent |= {name: value for name, value in headers.items() if name.lower() not in _OWN}
        return sent | {"User-Agent": self._around.agent, "Accept-Encoding": "gzip, deflate"}

    def _what(self, method: str, path: str) -> str:
        whole = path.partition("?")[0]
        _, mark, rest = whole.partition("://")
        place = "/" + rest.partition("/")[2] if mark else whole
        return self._scrubber.clean(f"{method} {place or '/'}")


def _json(value: object) -> bytes:
    text = json_text.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()
