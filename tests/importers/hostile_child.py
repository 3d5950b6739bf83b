"""A child with readers that try to do harm; `main` under the limits, `main_without` under none.

A reader that could do it answers with a document whose note says so; one that was kept from it
raises, as the refused call does.
"""

import ctypes
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.ports.importers import SURE, Document, FileLook, Format, FormatKind, RefusedFile
from app.providers.files_in import child
from app.providers.files_in.frames import send

DONE = "it was done."


@dataclass(frozen=True)
class Hostile:
    """A reader by its deed: what it does with the file, whose text is an argument."""

    deed: Callable[[str], object]

    @property
    def format(self) -> Format:
        return Format("evil", "Evil", FormatKind.STATEMENT, ())

    def recognise(self, look: FileLook) -> int:
        return SURE

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        try:
            self.deed(content.decode())
        except (OSError, ValueError) as error:
            raise RefusedFile(f"{type(error).__name__} {getattr(error, 'errno', 0)}") from error
        return Document("evil", notes=(DONE,))


def _socket(argument: str) -> None:
    with socket.socket() as made:
        made.settimeout(1)
        made.connect_ex(("127.0.0.1", 9))


def _local_socket(argument: str) -> None:
    socket.socketpair()


def _program(argument: str) -> None:
    subprocess.run(["/bin/true"], check=True)


def _exec(argument: str) -> None:
    os.execv("/bin/echo", ["echo"])


def _fork(argument: str) -> None:
    if os.fork() == 0:
        os._exit(0)


def _write(argument: str) -> None:
    Path(argument).write_text("written")


def _append(argument: str) -> None:
    os.close(os.open(argument, os.O_RDWR))


def _remove(argument: str) -> None:
    Path(argument).unlink()


def _read_other(argument: str) -> None:
    Path(argument).read_bytes()


def _memory_of_others(argument: str) -> None:
    class Span(ctypes.Structure):
        _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))

    libc = ctypes.CDLL(None, use_errno=True)
    here, there = ctypes.create_string_buffer(8), ctypes.create_string_buffer(b"a word.")
    spans = [Span(ctypes.addressof(one), 8) for one in (here, there)]
    got = libc.process_vm_readv(
        os.getpid(), ctypes.byref(spans[0]), 1, ctypes.byref(spans[1]), 1, 0
    )
    if got != 8:
        raise OSError(ctypes.get_errno(), "process_vm_readv")


def _signal_parent(argument: str) -> None:
    os.kill(os.getppid(), 0)


def _raise_limits(argument: str) -> None:
    import resource

    now = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    resource.setrlimit(resource.RLIMIT_NOFILE, (now - 1, now - 1))


def _memory(argument: str) -> None:
    bytes(2 * 1024**3)  # never touched


def _many_files(argument: str) -> None:
    held: list[int] = []
    try:
        held.extend(os.dup(0) for _ in range(60))
    finally:
        for place in held:
            os.close(place)


def _loop(argument: str) -> None:
    while True:
        pass


def _sleep(argument: str) -> None:
    time.sleep(30)


def _crash(argument: str) -> None:
    ctypes.string_at(0)


def _abort(argument: str) -> None:
    os.abort()


def _leave(argument: str) -> None:
    os._exit(0)


def _deep(argument: str) -> None:
    value: list[object] = []
    for _ in range(200_000):
        value = [value]
    repr(value)


def _thread(argument: str) -> None:
    found: list[int] = []
    thread = threading.Thread(target=found.append, args=(1,))
    thread.start()
    thread.join()
    if not found:
        raise OSError("no thread")


def _environment(argument: str) -> None:
    if any(name in os.environ for name in ("HOME", "PATH", "COFFER_PASSPHRASE", "SECRET")):
        return
    raise OSError("there is nothing in the environment")


def _descriptors(argument: str) -> None:
    for place in range(3, 200):
        try:
            link = str(Path(f"/proc/self/fd/{place}").readlink())
        except OSError:
            continue
        if not link.startswith("pipe:"):
            return
    raise OSError("there is no descriptor but pipes")


def _raw(body: bytes, kind: bytes = b"J") -> None:
    out = os.fdopen(os.dup(3), "wb")
    send(out, kind, body)
    out.flush()


def _huge(argument: str) -> None:
    _raw(b'{"formats":[["evil",100]]}')
    _raw(b'{"document":"evil","profile":"","stated_rows":null,"passed":[],"notes":[]}')
    part = b'{"of":"entries","rows":[]}' + b" " * (15 * 1024 * 1024)
    while True:
        _raw(part)


def _lie(argument: str) -> None:
    _raw(argument.encode())
    os._exit(0)


def _no_frame(argument: str) -> None:
    with os.fdopen(os.dup(3), "wb") as out:
        out.write(b"X\xff\xff\xff\xff" + b"nonsense")
    os._exit(0)


DENIED = (
    _socket, _local_socket, _fork, _program, _write, _append, _read_other, _memory_of_others,
    _raise_limits, _many_files, _environment, _descriptors, _remove,
)  # fmt: skip


class Many(Hostile):
    """A reader that tries them all, and notes how each went."""

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        notes = []
        for deed in DENIED:
            try:
                deed(content.decode())
                notes.append(f"{deed.__name__[1:]}: {DONE}")
            except (OSError, ValueError) as error:
                notes.append(f"{deed.__name__[1:]}: {type(error).__name__}.")
        return Document("evil", notes=tuple(notes))


READER_many = Many(_thread)
DEEDS = {
    name[1:]: Hostile(deed)
    for name, deed in list(globals().items())
    if name.startswith("_") and callable(deed) and not name.startswith("__") and name != "_raw"
}
globals().update({f"READER_{name}": reader for name, reader in DEEDS.items()})


def main(argv: list[str]) -> int:
    """Run the child as it is."""
    return child.main(argv)


def main_without(argv: list[str]) -> int:
    """Run it without limits: what a fault in them would be."""
    vars(child)["apply"] = lambda limits, readable: []
    return child.main(argv)


__all__ = ["DEEDS", "DENIED", "DONE", "Hostile", "main", "main_without"]
