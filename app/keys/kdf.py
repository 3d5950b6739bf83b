"""Argon2id (RFC 9106): how long a passphrase takes, and which parameters a header may ask for."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.domain.errors import DatabaseError

KIB = 1024
SALT = 32  # bytes
KEY = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """Memory in MiB, rounds, lanes."""

    memory_mib: int
    rounds: int
    lanes: int

    def __str__(self) -> str:
        return f"Argon2id, {self.memory_mib} MiB, {self.rounds} rounds"


DEFAULT = Cost(256, 3, 4)
FLOOR = Cost(64, 3, 4)  # the least that is made anew
LEAST = Cost(19, 2, 1)  # the least that is accepted (OWASP ASVS 5.0, appendix C)
MOST = Cost(2048, 64, 16)  # a header that asks for more is refused before any memory is taken
LESS_MEMORY = (256, 128, 64)
WANTED_S = (0.7, 1.2)


class AbsurdCostError(ValueError):
    """Parameters that no Coffer writes."""


def check(cost: Cost, salt: bytes) -> None:
    """Refuse parameters that would protect nothing, or take the computer down.

    Raises:
        AbsurdCostError
    """
    is_weak = cost.memory_mib < LEAST.memory_mib or cost.rounds < LEAST.rounds or cost.lanes < 1
    is_huge = (
        cost.memory_mib > MOST.memory_mib or cost.rounds > MOST.rounds or cost.lanes > MOST.lanes
    )
    if is_weak or is_huge or len(salt) != SALT:
        raise AbsurdCostError


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes; takes about a second, and lets other threads run meanwhile.

    Raises:
        AbsurdCostError: see `check`.
        DatabaseError: there is not enough memory.
    """
    check(cost, salt)
    try:
        return Argon2id(
            salt=salt,
            length=KEY,
            iterations=cost.rounds,
            lanes=cost.lanes,
            memory_cost=cost.memory_mib * KIB,
        ).derive(passphrase.encode("utf-8", "surrogatepass"))  # else the error would quote it
    except MemoryError:
        raise DatabaseError(
            "the key file", f"unlocking takes {cost.memory_mib} MiB of memory, which are not free",
            "close other programs, then try again",
        ) from None  # fmt: skip


def tuned(measure: Callable[[Cost], float] | None = None) -> Cost:
    """Return the cost that takes 0.7 to 1.2 s here: memory first, then rounds, never below FLOOR.

    `measure` returns the seconds of one derivation; without it the computer is measured.
    """
    seconds = measure or _seconds
    for memory in LESS_MEMORY:
        cost = Cost(memory, DEFAULT.rounds, DEFAULT.lanes)
        try:
            took = seconds(cost)
        except DatabaseError:
            continue
        if took > WANTED_S[1] and memory != FLOOR.memory_mib:
            continue
        while took < WANTED_S[0] and cost.rounds < MOST.rounds:
            rounds = max(cost.rounds + 1, int(cost.rounds * 0.9 / took))
            took *= rounds / cost.rounds
            cost = Cost(memory, min(rounds, MOST.rounds), cost.lanes)
        return cost
    return FLOOR


def _seconds(cost: Cost) -> float:
    began = time.perf_counter()
    derive("how long does this take", bytes(SALT), cost)
    return time.perf_counter() - began
