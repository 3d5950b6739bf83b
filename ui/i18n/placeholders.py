"""What of a text is filled in later: {}, {name}, {0:,}, %n, %1."""

import re
from collections import Counter
from typing import Final

_PLACE: Final = re.compile(r"\{[^{}]*\}|%L?n\b|%L?[0-9]")
_NUMBERED: Final = re.compile(r"\{([0-9]+)\}")


def placeholders(text: str, like: str = "") -> Counter[str]:
    """Return the places that are filled in, and how often each occurs; {{ and }} are braces.

    A translation may number the places of its source, `like`, to set them in another order:
    {1} {0} for {} {}. They count as the source's, where each is there once.
    """
    found = Counter(_PLACE.findall(text.replace("{{", "").replace("}}", "")))
    unnamed = placeholders(like)["{}"] if like else 0
    numbers = sorted(int(number) for number in _NUMBERED.findall(text))
    if unnamed and numbers == list(range(unnamed)):
        for number in numbers:
            del found[f"{{{number}}}"]
        found["{}"] += unnamed
    return found
