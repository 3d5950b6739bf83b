"""The kinds of scheduled work: each has a name, when it is due, and what it calls."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.jobs.due import Cadence
from app.ports.progress import Progress
from app.services.changes import Changes

NOTHING_CHANGED = Changes()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What work came to: a code with its values, such as "posted 3", and what it changed."""

    message: str
    changes: Changes = NOTHING_CHANGED
    problem: str = ""  # what could not be done, where trying again would not help


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of work. What it calls does all that is due, and nothing when called again."""

    name: str
    run: Callable[[Progress], Outcome]
    cadence: Cadence = Cadence.DAILY
    is_needed: Callable[[], bool] = _always
    is_heavy: bool = False  # not right after the start
