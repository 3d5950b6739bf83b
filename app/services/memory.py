"""Keeps other threads moving while a call holds much in memory.

A full garbage collection over a million objects, or freeing a hundred thousand of them at once,
holds the interpreter for longer than a frame of the window takes.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

CHUNK = 500


_lock = threading.Lock()
_inside = 0  # calls that want no collections, in all threads
_was_on = False  # before the first of them


@contextmanager
def no_collections() -> Iterator[None]:
    """Keep the garbage collector off: rows hold no cycles, reference counts free them."""
    global _inside, _was_on  # noqa: PLW0603  # there is one collector, so one count
    with _lock:
        if not _inside:
            _was_on = gc.isenabled()
            gc.disable()
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if not _inside and _was_on:
                gc.enable()


def let_go(items: "list[Any] | dict[Any, Any]") -> None:
    """Empty a large list or dictionary bit by bit, so that other threads get their turn."""
    if isinstance(items, dict):
        while items:
            items.popitem()
        return
    while items:
        del items[-CHUNK:]
