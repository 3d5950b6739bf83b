"""Where what the first screen showed last is kept, until the books change."""

from collections.abc import Mapping
from typing import Protocol


class Glances(Protocol):
    """The books' memory of the first screen; a cache, sealed as they are."""

    def state(self) -> str:
        """Return the word that differs after every change that may move a figure; "": none."""
        ...

    def new_state(self) -> str:
        """Give the books their first state and return it; "" where none can be kept."""
        ...

    def kept_glance(self, day: str) -> str:
        """Return the text kept for a day, "" if there is none."""
        ...

    def keep_glances(self, texts: Mapping[str, str], state: str) -> bool:
        """Keep texts by day, if the books are still in that state; tell whether they are."""
        ...
