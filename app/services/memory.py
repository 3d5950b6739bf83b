"""Keeps other threads moving while a call holds much in memory.

A full garbage collection over a million objects, or freeing a hundred thousand of them at once,
holds the interpreter for longer than a frame of the window takes.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

CHUNK = 500


@contextmanager
def no_collections() -> Iterator[None]:
    """Keep the garbage collector off: rows hold no cycles, reference counts free them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def let_go(items: "list[Any] | dict[Any, Any]") -> None:
    """Empty a large list or dictionary bit by bit, so that other threads get their turn."""
    if isinstance(items, dict):
        while items:
            items.popitem()
        return
    while items:
        del items[-CHUNK:]
