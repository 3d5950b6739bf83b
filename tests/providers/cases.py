"""A provider put to the test, and what it is put to."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.sync.trouble import Trouble
from app.ports.providers import Facts, Session
from app.providers.http.surroundings import Patience
from tests.depth import DEPTH
from tests.providers.harvest import Harvest, pull_accounts
from tests.providers.server import (
    HASTE,
    FakeServer,
    Request,
)

CANARY = "c4nary-Zx81-kept-from-all"  # for secret fields: looked for in every word
CALM = Patience(connect_s=10, between_s=10, whole_s=20)
CURT = Patience(connect_s=0.2, between_s=0.02, whole_s=0.04)
MOST_EACH = 6 if DEPTH < 1 else 60
MOST_BYTES = 1 << 20  # of an answer under attack


@dataclass(frozen=True, eq=False)
class Case:
    """How a provider is put to the test."""

    name: str
    facts: Facts
    open: Callable[[Session], Any]
    fields: Mapping[str, str]  # CANARY, or a value that ends in it, in every secret one
    serve: Callable[[FakeServer], None]  # gives a server the routes of a healthy provider
    pull: Callable[[Any], Harvest] = pull_accounts
    pages: Callable[[Request], Hashable] = lambda request: None  # which history it asks a page of
    expire: Callable[[FakeServer], None] | None = None  # lets the sign-in expire its own way
    is_signed: bool = False  # its requests carry a time
    is_repeatable: bool = True  # all its calls only read
    loose: frozenset[str] = frozenset()  # "entry.kind": may differ when an answer was changed
    canaries: tuple[str, ...] = ()  # more that may be in no word
    keys: frozenset[str] = field(default_factory=frozenset)  # names no mutant touches, with reason
    server_field: str = ""  # the field that holds the person's own server, filled in
    is_null_honest: bool = False  # null for a price is how it says that there is none
    may_be_empty: Callable[[Request], bool] = lambda request: False  # {} is an honest answer there


@dataclass(frozen=True)
class Attack:
    """One thing that goes wrong."""

    name: str
    begin: Callable[[Case, FakeServer, int], None]
    nth: int = 1  # the call that it befalls, or the first of them
    patience: Patience = HASTE
    is_over: bool = False  # befalls one call, and the next try goes well: all rows must come
    troubles: frozenset[Trouble] = frozenset()  # one of these must be told
    certificate: str = ""
    is_everywhere: bool = False  # befalls all calls, whatever `nth`
    is_each: bool = False  # made on each of the first calls in turn, whatever `nth`

    def __str__(self) -> str:
        return self.name if self.is_each or self.is_everywhere else f"{self.name}-{self.nth}"
