"""Opens sessions: what they share is made once for a program."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app import __version__
from app.domain.sync.trouble import ProviderError, Trouble
from app.machine.redact import redactor
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.providers import Facts
from app.ports.timing import Timing
from app.providers.http.addresses import origin_of
from app.providers.http.contacts import Contacts
from app.providers.http.gates import Gates
from app.providers.http.scrubbing import LEAST_IN_BODIES, secrets_of
from app.providers.http.surroundings import Patience, Surroundings
from app.providers.http.timing import SystemTiming
from app.providers.http.tls import system_context

if TYPE_CHECKING:
    import ssl

    from app.providers.http.session import HttpSession

_NO_PROGRESS = NoProgress()


def _never() -> bool:
    return False


class HttpSessionMaker:
    """Implements `app.ports.syncing.SessionMaker`: limits and breakers outlive the sessions."""

    def __init__(
        self,
        clock: Clock,
        *,
        timing: Timing | None = None,
        contacts: Contacts | None = None,
        patience: Patience | None = None,
        tls: Callable[[], ssl.SSLContext] = system_context,
        bases: Callable[[Facts], Mapping[str, str]] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Take what stands in for the outside.

        `bases`: a provider's bases in place of those that it declares. `chance`: as
        `random.random`.
        """
        timing = timing or SystemTiming()
        self.contacts = contacts or Contacts()
        agent = f"Coffer/{__version__}"
        self._around = Surroundings(clock, timing, Gates(timing), self.contacts, agent, chance)
        self._patience = patience or Patience()
        self._tls = tls
        self._bases = bases or (lambda facts: facts.bases)
        self._taught: set[str] = set()

    def open(
        self,
        facts: Facts,
        fields: Mapping[str, str],
        *,
        progress: Progress = _NO_PROGRESS,
        is_cancelled: Callable[[], bool] = _never,
        keeps: bool = True,
    ) -> HttpSession:
        """Return a session, to be closed. `keeps`: answers are kept until they are taken.

        Raises:
            ProviderError: a field names an address that may not be called.
        """
        from app.providers.http.sending import (
            Wire,
        )  # with httpx: half a second, in the run's thread
        from app.providers.http.session import HttpSession

        bases = dict(self._bases(facts))
        for one in facts.fields:
            if one.is_server and (own := fields.get(one.key, "").strip()):
                bases[one.key if one.key in bases else ""] = _own_server(facts, own)
        bases = {name: base for name, base in bases.items() if base}  # "": with an own server alone
        self._teach(facts, fields)
        return HttpSession(
            facts,
            fields,
            bases,
            self._around,
            Wire(self._tls, self._patience),
            progress=progress,
            is_cancelled=is_cancelled,
            keeps=keeps,
        )

    def _teach(self, facts: Facts, fields: Mapping[str, str]) -> None:
        """Let no report of an error tell a credential, also after its session was closed."""
        for secret in secrets_of(facts, fields):
            for one in {secret, *secret.split("\n")}:  # a key of several lines is shown in parts
                if len(one.strip()) >= LEAST_IN_BODIES:
                    self._taught.add(one.strip())
                    redactor.learn(one.strip())

    def close(self) -> None:
        """Forget the credentials of all sessions that there were."""
        redactor.forget(self._taught)
        self._taught.clear()


def _own_server(facts: Facts, address: str) -> str:
    try:
        origin_of(address)
    except ValueError as error:
        raise ProviderError(Trouble.REFUSED, facts.id, str(error)) from None
    return address.rstrip("/")
