"""Which installed packages others need."""

from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def closure(first: list[str]) -> set[str]:
    """Return the installed packages that those named need, themselves included."""
    found: set[str] = set()
    waiting = [(canonicalize_name(Requirement(line).name), line) for line in first]
    while waiting:
        name, line = waiting.pop()
        extras = Requirement(line).extras
        if name in found and not extras:
            continue
        try:
            requires = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # of another platform
        found.add(name)
        for text in requires:
            needed = Requirement(text)
            marker = needed.marker
            if marker is None or any(marker.evaluate({"extra": e}) for e in (*extras, "")):
                waiting.append((canonicalize_name(needed.name), text.split(";")[0]))
    return found
