"""How a long call tells what it is doing, and learns that it was cancelled."""

from typing import Protocol


class Progress(Protocol):
    """Given to calls that may take longer than a frame."""

    def step(self, done: int, total: int, what: str) -> None:
        """Tell how far it is. `total` 0: not known. `what`: a short English key, e.g. "reading".

        Raises:
            CancelledError: cancel was pressed; the caller rolls back.
        """
        ...


class NoProgress:
    """For callers that do not watch."""

    def step(self, done: int, total: int, what: str) -> None:
        """Do nothing."""
