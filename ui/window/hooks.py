"""What only the frame can do, as it gives it to views that close the books."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ports.keys import Way


def _nothing() -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class FrameHooks:
    """The frame gives them to a view when it makes it."""

    let_go: Callable[
        [], Callable[[], None]
    ]  # drops every view; returns the slow close, for a worker
    open_place: Callable[[str, Way | None, str], None]  # place, way, secret; no way: it may ask
    begin: Callable[[], None]  # the first run, for books of another profile
    minutes_changed: Callable[[], None] = _nothing  # until the lock, as the window remembers them
    look_for_work: Callable[[], None] = _nothing  # something was queued
    tray_changed: Callable[[], None] = _nothing  # flags "tray", "tray/worth", "tray/close"
