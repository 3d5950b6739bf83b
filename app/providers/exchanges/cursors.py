"""How far a stream was read, as a small object of JSON."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.sync.trouble import ProviderError, Trouble


@dataclass(frozen=True, slots=True)
class Cursor:
    """Names → whole numbers, texts, or lists and objects of them. What is empty is left out."""

    values: dict[str, object]

    @classmethod
    def read(cls, text: str, provider: str) -> "Cursor":
        """Return what a stored cursor says.

        Raises:
            ProviderError: CURSOR_LOST where it is none of ours.
        """
        try:
            found = json.loads(text) if text else {}
        except ValueError as error:
            raise ProviderError(Trouble.CURSOR_LOST, provider, "not readable") from error
        if not isinstance(found, dict):
            raise ProviderError(Trouble.CURSOR_LOST, provider, "not readable")
        return cls(found)

    def number(self, name: str) -> int:
        value = self.values.get(name)
        return value if isinstance(value, int) else 0

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> set[str]:
        value = self.values.get(name)
        return {one for one in value if isinstance(one, str)} if isinstance(value, list) else set()

    def numbers(self, name: str) -> dict[str, int]:
        value = self.values.get(name)
        if not isinstance(value, dict):
            return {}
        return {key: one for key, one in value.items() if isinstance(one, int)}

    def having(self, **changes: object) -> str:
        """Return the cursor's text with some values changed."""
        values = {**self.values, **changes}
        kept = {
            name: sorted(value) if isinstance(value, set) else value
            for name, value in values.items()
            if value
        }
        return json.dumps(kept, sort_keys=True, separators=(",", ":"))


def windows(first_ms: int, last_ms: int, days: int) -> Iterator[tuple[int, int]]:
    """Give spans of at most so many days that together cover all from `first_ms` to `last_ms`."""
    length = days * 86_400_000
    at = first_ms
    while at < last_ms:
        end = min(at + length - 1, last_ms)
        yield at, end
        at = end + 1
