"""A PostgreSQL server of the tests' own: a temporary folder, a unix socket, no network."""

import fcntl
import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from sqlalchemy import make_url

BINARIES = ("usr/lib/postgresql/*/bin", "usr/pgsql-*/bin", "opt/homebrew/opt/postgresql*/bin")
FOLDER = "coffer-pg-"
PLACES = ("/tmp", "/dev/shm")
OWNER = "postgres"  # initdb refuses to run as root


class NoServerError(Exception):
    """No PostgreSQL can be had; the text says why."""


def binaries() -> Path:
    """Return the folder of initdb: Debian keeps it off the PATH, one folder a version."""
    found = [name for pattern in BINARIES for name in Path("/").glob(f"{pattern}/initdb")]
    on_path = shutil.which("initdb")
    if on_path is not None:
        found.append(Path(on_path))
    if not found:
        raise NoServerError("no initdb: install postgresql, or point COFFER_TEST_PG at a server")
    return max(found, key=_version).parent


def _version(initdb: Path) -> tuple[int, ...]:
    digits = "".join(c if c.isdigit() else " " for c in str(initdb.parent))
    return tuple(int(part) for part in digits.split())


def _place() -> str:
    """Return where servers lie: in memory, if the tests do."""
    return "/dev/shm" if tempfile.gettempdir().startswith("/dev/shm/") else "/tmp"


def _as_owner() -> tuple[list[str], tuple[int, int] | None]:
    """Return how to run a tool as one whom initdb accepts, and that user's ids."""
    if os.geteuid() != 0:
        return [], None
    try:
        owner = pwd.getpwnam(OWNER)
    except KeyError as error:
        raise NoServerError(f"no system user {OWNER}, and initdb refuses root") from error
    return ["runuser", "-u", OWNER, "--"], (owner.pw_uid, owner.pw_gid)


@dataclass(frozen=True)
class Server:
    """The files of one server, and the tools to run it with."""

    folder: Path
    tools: Path
    prefix: list[str]

    def run(self, tool: str, *arguments: str) -> None:
        command = [*self.prefix, str(self.tools / tool), *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NoServerError(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")

    def start(self) -> None:
        data = str(self.folder / "data")
        self.run(
            "initdb", "-D", data, "--no-sync", "-A", "trust", "-U", "coffer", "-E", "UTF8",
            "--locale=C",
        )  # fmt: skip
        options = (
            f"-k {self.folder} -c listen_addresses='' -c fsync=off -c synchronous_commit=off "
            "-c full_page_writes=off -c max_connections=60"
        )
        log = str(self.folder / "log")
        self.run("pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "start")

    def remove(self) -> None:
        with suppress(NoServerError):  # it may never have started
            self.run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


def _remove_abandoned(tools: Path, prefix: list[str]) -> None:
    """Stop the servers of sessions that were killed: nobody holds their lock any more."""
    for lock in (one for place in PLACES for one in Path(place).glob(f"{FOLDER}*/lock")):
        with suppress(OSError), lock.open("r") as held:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)  # fails while the session lives
            Server(lock.parent, tools, prefix).remove()


@contextmanager
def running_server() -> Iterator[str]:
    """Start a server and give its address; stop it and remove its files at the end."""
    tools = binaries()
    prefix, owner = _as_owner()
    _remove_abandoned(tools, prefix)
    folder = Path(tempfile.mkdtemp(prefix=FOLDER, dir=_place()))  # a socket's path must be short
    server = Server(folder, tools, prefix)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if owner is not None:
            os.chown(folder, *owner)
        try:
            server.start()
            yield f"postgresql+psycopg://coffer@/postgres?host={folder}"
        finally:
            server.remove()


@dataclass
class PgDatabases:
    """Makes and drops databases on one server; their names never clash."""

    server: str
    template: str = ""  # one with the schema in it
    made: set[str] = field(default_factory=set)

    def make(self, template: str = "template0", more: str = "") -> str:
        """Make a database and return its address."""
        name = f"coffer_test_{uuid.uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template} {more}")
        self.made.add(name)
        return make_url(self.server).set(database=name).render_as_string(hide_password=False)

    def drop(self, address: str) -> None:
        name = str(make_url(address).database)
        self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self.made.discard(name)

    def _run(self, statement: str) -> None:
        plain = make_url(self.server).set(drivername="postgresql")
        address = plain.render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as connection:
            if "TEMPLATE" in statement and connection.info.server_version >= 150000:
                statement += " STRATEGY file_copy"  # the quicker one, of 15 and later
            connection.execute(statement.encode())
