"""Which kinds of scheduled work there are, what each calls, and who may do it on this machine."""

from __future__ import annotations

import os
import platform
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.bootstrap.books import whole
from app.domain.errors import InUseError
from app.domain.jobs.due import Cadence
from app.machine.instance import Claim, claim, identity_of, mark_of
from app.services.jobs import JobService, Kind
from app.services.jobs.deeds import (
    asking,
    backing_up,
    checking_prices,
    checking_versions,
    drilling,
    new_days,
    noting_reached,
    posting,
    sending_notices,
)

if TYPE_CHECKING:
    from app.bootstrap.books import Coffer


class MachinePresence:
    """The lock of the system on the work of some books; it is gone with this process."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._claim: Claim | None = None

    @property
    def name(self) -> str:
        return platform.node()[:64]

    @property
    def pid(self) -> int:
        return os.getpid()

    def take(self) -> str | None:
        """Take the lock; return its mark, None if another program on this machine has it."""
        try:
            self._claim = claim(identity_of(whole(self._place)), "runner")
        except InUseError:
            return None
        return mark_of(self._claim)

    def give(self) -> None:
        """Give it back."""
        if self._claim is not None:
            self._claim.release()
            self._claim = None


class ThreadTicker:
    """Calls something from a thread of its own while a block runs."""

    @contextmanager
    def every(self, seconds: float, call: Callable[[], object]) -> Iterator[None]:
        """Call it every so many seconds; it has returned for the last time when the block ends."""
        over = threading.Event()

        def run() -> None:
            while not over.wait(seconds):
                call()

        thread = threading.Thread(target=run, name="job", daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()


def job_service(coffer: Coffer) -> JobService:
    """Return what does the scheduled work of open books."""
    return JobService(
        coffer.database,
        coffer.clock,
        {one.name: one for one in _kinds(coffer)},
        MachinePresence(coffer.place),
        ThreadTicker(),
    )


def _kinds(coffer: Coffer) -> Iterator[Kind]:
    """Give the kinds in the order in which a day's work is done: postings before figures."""
    # The services are made when they are first needed.
    # Loans first: what they take out of an account bears no interest from its day on.
    yield Kind("loans", posting(lambda: coffer.loans.post_due))
    yield Kind("yields", posting(lambda: coffer.yields.post_due))
    yield Kind("values", posting(lambda: coffer.belongings.post_due))
    yield Kind("options", asking(lambda: coffer.options.post_due))
    yield Kind(
        "orders",
        lambda progress: coffer.due_orders.run(progress),  # noqa: PLW0108 - made when needed
        Cadence.NEEDED,
        lambda: coffer.due_orders.is_due(),  # noqa: PLW0108 - made when needed
    )
    yield Kind("vaults", noting_reached(lambda: coffer.vaults.note_reached))
    yield Kind("figures", new_days(coffer.database))
    yield Kind("prices", checking_prices(coffer.portfolio))
    yield Kind(
        "backup",
        backing_up(lambda: coffer.backups),
        Cadence.NEEDED,
        lambda: coffer.backups.state().is_due,
        is_heavy=True,
    )
    yield Kind(
        "drill",
        drilling(lambda: coffer.backups),
        Cadence.NEEDED,
        lambda: coffer.backups.state().is_drill_due,
        is_heavy=True,
    )
    yield Kind(
        "notices",
        sending_notices(lambda: coffer.notifying),
        Cadence.NEEDED,
        lambda: coffer.notifying.is_due(),  # noqa: PLW0108 - made when needed
        is_heavy=True,
    )
    yield Kind(
        "updates",
        checking_versions(lambda: coffer.updates),
        Cadence.NEEDED,
        lambda: coffer.updates.is_due(),  # noqa: PLW0108 - made when needed
        is_heavy=True,
    )
