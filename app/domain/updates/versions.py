"""Versions of Coffer, compared as versions."""

import re

_FORM = re.compile(r"(\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?(?:(a|b|rc)(\d{1,4}))?")
_STAGES = {"a": 0, "b": 1, "rc": 2}
_FINAL = 3

Order = tuple[int, int, int, int, int]


def order_of(version: str) -> Order:
    """Return what versions are ordered by: 0.10.0 comes after 0.9.2, and 1.0rc1 before 1.0.

    Raises:
        ValueError: it is no version of Coffer.
    """
    found = _FORM.fullmatch(version) if version.isascii() else None
    if found is None:
        raise ValueError(f"{version[:40]!r} is no version")
    major, minor, patch, stage, number = found.groups()
    return (
        int(major),
        int(minor),
        int(patch or 0),
        _STAGES.get(stage or "", _FINAL),
        int(number or 0),
    )


def is_newer(version: str, than: str) -> bool:
    """Tell whether a version comes after another."""
    return order_of(version) > order_of(than)
