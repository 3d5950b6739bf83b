"""The diagnostics bundle, by way of the service; for a worker."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any


def parts(coffer: Any) -> Mapping[str, str]:
    """Return the texts of the bundle by the names of their files."""
    found: Mapping[str, str] = coffer.diagnostics.parts()
    return found


def save(coffer: Any, path: Path) -> None:
    """Write the bundle.

    Raises:
        FileRefusedError: it cannot be written.
    """
    coffer.diagnostics.save(path)
