"""The program that reads one file: started anew for it, confined before the file is seen.

It is told which readers there are, takes the bytes of the file and then requests, and answers each
with frames, the last of which has `done`. It ends when nobody asks any more. Whatever a reader
raises becomes an answer; what it does beyond reading fails in here.
"""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, BinaryIO

from app.providers.files_in.limits import Limits, apply

SWITCH = "--read-files"  # of the packaged program, in place of a module's name
NO_MEMORY = 3  # how it ends when it cannot even say so
Request = Mapping[str, Any]
Answer = Callable[[object], None]
# What can be asked for → the module whose `handle(child, request)` answers.
HANDLERS = {
    "examine": "app.providers.files_in.examining",
    "table": "app.providers.files_in.tables_child",
    "review": "app.providers.pdf_file.in_child",
}


class Child:
    """What a handler has: the file, the readers, and the way to answer."""

    def __init__(self, out: BinaryIO, importers: tuple[tuple[str, str], ...], content: bytes):
        self._out = out
        self.importers = importers  # (id, "module:name")
        self.content = content
        self.kept: dict[str, Any] = {}  # what a handler keeps between requests

    def answer(self, value: object) -> None:
        """Send a frame of JSON."""
        from app.providers.files_in.frames import send_json

        send_json(self._out, value)

    def answer_bytes(self, content: bytes) -> None:
        """Send bytes, such as a picture; who asked has to expect them."""
        from app.providers.files_in.frames import send_bytes

        send_bytes(self._out, content)


def main(argv: list[str]) -> int:
    """Run: `argv` has the limits (bytes, seconds of computing)."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no frame
    limits = Limits(memory=int(argv[0]), cpu_seconds=int(argv[1]))
    missing = apply(limits, _own_folders())
    gc.set_threshold(100_000, 20, 50)
    try:
        return _serve(sys.stdin.buffer, out, missing)
    except MemoryError:
        os._exit(NO_MEMORY)
    except (BrokenPipeError, KeyboardInterrupt):
        return 0


def _serve(source: BinaryIO, out: BinaryIO, missing: list[str]) -> int:
    from app.providers.files_in.frames import JSON, json_of, receive, receive_bytes, send_json

    send_json(out, {"ready": missing})
    hello = receive(source)
    if hello is None or hello[0] != JSON:
        return 2
    told: Any = json_of(hello[1])
    content = receive_bytes(source, int(told["size"]))
    child = Child(out, tuple((one, place) for one, place in told["importers"]), content)
    while True:
        frame = receive(source)
        if frame is None:
            return 0
        _handle(child, json_of(frame[1]))


def _handle(child: Child, request: Any) -> None:
    try:
        import_module(HANDLERS[request["do"]]).handle(child, request)
        child.answer({"done": True})
    except MemoryError:
        child.kept.clear()
        gc.collect()
        child.answer({"failed": "memory"})
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - a reader is wrong: said, and Coffer goes on
        child.answer({"failed": type(error).__name__, "at": place_of(error)})


def place_of(error: BaseException) -> str:
    """Return where it happened; never what the file has."""
    trace, at = error.__traceback__, ""
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename.replace("\\", "/").split("/")
        at = f"{'/'.join(name[-2:])}:{trace.tb_lineno}"
        trace = trace.tb_next
    return at


def _own_folders() -> list[str]:
    root = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120  # pathlib costs 5 ms
    for _ in range(3):
        root = os.path.dirname(root)  # noqa: PTH120  # likewise
    own = [os.path.join(root, name) for name in ("app", "resources")]  # noqa: PTH118  # likewise
    packed = [sys.executable] if getattr(sys, "frozen", False) else []  # modules are inside of it
    path = (one for one in sys.path if one and one != root)
    return [*own, *packed, sys.prefix, sys.base_prefix, *path]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
