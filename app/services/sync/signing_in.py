"""Sign-ins in the system's browser that were begun and are not done: in memory alone."""

import itertools
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from app.domain.errors import RefusedError
from app.domain.sync.trouble import ProviderError, Trouble
from app.machine.web_addresses import is_page
from app.ports.providers import BrowserSignIn, Provider
from app.ports.syncing import RunSession
from app.services.sync.answers import SignInStep

LONGEST_S = 24 * 3600.0  # that a sign-in may be waited for


@dataclass(frozen=True, slots=True)
class _SignIn:
    """A sign-in that was begun."""

    fields: Mapping[str, str] = field(repr=False)
    session: RunSession
    client: BrowserSignIn


class SignIns:
    """The sign-ins of open books."""

    def __init__(self) -> None:
        self._begun: dict[str, _SignIn] = {}
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def begin(
        self, provider: Provider, fields: Mapping[str, str], session: RunSession, back: str
    ) -> SignInStep:
        """Begin one; the session is closed with it.

        Raises:
            ProviderError: it was refused; BAD_ANSWER: the page is none that may be opened.
        """
        try:
            client = cast("BrowserSignIn", provider.open(session))
            step = client.begin(back)
            if not is_page(step.url):  # what an answer names is opened with the person's browser
                reason = "the page to sign in has no address that may be opened"
                raise ProviderError(Trouble.BAD_ANSWER, provider.facts.name, reason)
        except BaseException:
            session.close()
            raise
        with self._lock:
            handle = f"sign-in-{next(self._numbers)}"
            self._begun[handle] = _SignIn(fields, session, client)
        return SignInStep(handle, step.url, min(max(step.lasts_s, 1.0), LONGEST_S))

    def go_on(self, handle: str, answer: Mapping[str, str]) -> dict[str, str] | None:
        """Look whether the person is done; return all fields, `None`: not yet.

        Raises:
            RefusedError: it is over, or was never begun.
            ProviderError: it was refused or given up.
        """
        with self._lock:
            found = self._begun.get(handle)
        if found is None:
            raise RefusedError("this sign-in is over", "begin it again")
        try:
            new = found.client.finish(answer)
        except ProviderError:
            self.end(handle)
            raise
        found.session.take_evidence()  # it holds what signs in: none of it is kept
        if new is None:
            return None
        self.end(handle)
        return {**found.fields, **new}

    def end(self, handle: str) -> None:
        """Forget one; one that is not there is no error."""
        with self._lock:
            found = self._begun.pop(handle, None)
        if found is not None:
            found.session.close()

    def end_all(self) -> None:
        """Forget all of them."""
        with self._lock:
            begun = list(self._begun)
        for handle in begun:
            self.end(handle)
