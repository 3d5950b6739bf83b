"""What all sessions of a program share. Imports nothing that is slow to start."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ports.clock import Clock
from app.ports.timing import Timing
from app.providers.http.contacts import Contacts
from app.providers.http.gates import Gates


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a call may take, in seconds of real time."""

    connect_s: float = 5.0
    between_s: float = 20.0  # between two arrivals of bytes
    whole_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The outside of sessions."""

    clock: Clock
    timing: Timing
    gates: Gates
    contacts: Contacts
    agent: str
    chance: Callable[[], float]
