"""Runs the `coffer` command for tests, in this process or in one of its own."""

import hashlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver  # two SQLite libraries in one process break each other's locks

from app.cli.main import main
from tests import forked
from tests.forked import Forked

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (sys.executable, "-m", "app.cli")
ACTIVITIES = (
    "date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,to_account,"
    "external_id,note"
)
PRICES = "date,symbol,price,currency"
OBSERVATIONS = "date,account,symbol,balance"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, and how it ended."""

    words: tuple[str, ...]
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return the answer's JSON; the whole of standard output is one document."""
        return json.loads(self.out, parse_float=_no_float, parse_constant=_no_float)

    def __str__(self) -> str:
        told = f"coffer {' '.join(self.words)} → {self.code}"
        return "\n".join([told, *(f"  {line}" for line in (self.err + self.out).splitlines()[:20])])


def _no_float(text: str) -> Any:
    raise AssertionError(f"a number that is no string and no whole number: {text}")


@dataclass(frozen=True, slots=True)
class Coffer:
    """One database, and the command on it."""

    place: Path
    in_process: bool = True
    environment: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, *words: object, code: int | None = None) -> Answer:
        """Run a command; with `code`, insist on how it ends."""
        line = ("--db", str(self.place), *(str(word) for word in words))
        answer = run(*line) if self.in_process else self.process(*words)
        if code is not None:
            assert answer.code == code, f"wanted exit code {code}\n{answer}"
        return answer

    def ask(self, *words: object) -> Any:
        """Run a command that must succeed, and return its JSON."""
        return self(*words, "--json", code=0).json

    def process(self, *words: object, **options: Any) -> Answer:
        """Run a command as a program of its own."""
        line = ["--db", str(self.place), *(str(word) for word in words)]
        return program(*line, environment=self.environment, **options)

    def start(self, *words: object) -> Forked:
        """Start a command as a program, and do not wait for it."""
        return forked.start("app.cli", "--db", self.place, *words, environment=self.environment)

    def take(self, name: str, *rows: str, options: tuple[str, ...] = ()) -> Any:
        """Import rows (without their header) that must all be accepted; return the answer."""
        return self.ask("import", self.write(name, *rows), *options)

    def write(self, name: str, *rows: str) -> Path:
        """Write a file of rows beside the database; its name says what it holds."""
        kinds = {"prices": PRICES, "observations": OBSERVATIONS}
        header = next((text for kind, text in kinds.items() if kind in name), ACTIVITIES)
        path = self.place.parent / f"{name}.csv"
        path.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
        return path

    def verified(self) -> None:
        """Insist on `verify` finding nothing."""
        answer = self("verify", "--json")
        assert answer.code == 0, str(answer)
        assert answer.json["problems"] == []

    def dump(self) -> str:
        """Return a digest of every row of every table."""
        sha = hashlib.sha256()
        for name, rows in contents(self.place).items():
            sha.update(f"{name}\n".encode())
            for row in rows:
                sha.update(f"{row!r}\n".encode())
        return sha.hexdigest()


def run(*line: str) -> Answer:
    """Run `coffer` in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(line)
    return Answer(line, code, out.getvalue(), err.getvalue())


def program(
    *line: str, environment: Mapping[str, str] | None = None, timeout: float = 60, **options: Any
) -> Answer:
    """Run `coffer` as a program of its own."""
    done = subprocess.run(
        [*PROGRAM, *line],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        timeout=timeout,
        check=False,
        **options,
    )
    return Answer(line, done.returncode, _text(done.stdout), _text(done.stderr))


def _text(raw: bytes | str) -> str:
    return raw if isinstance(raw, str) else raw.decode("utf-8", "surrogateescape")


def contents(place: Path, *, without: tuple[str, ...] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, in order."""
    with closing(driver.connect(place)) as connection:
        connection.execute("PRAGMA query_only=ON")
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for (name,) in names
            if name not in without
        }


def near(got: object, wanted: object, tolerance: object = "0") -> bool:
    """Tell whether a stated number is the wanted one; unknown is only near to unknown."""
    if got is None or wanted is None:
        return got is None and wanted is None
    return abs(Decimal(str(got)) - Decimal(str(wanted))) <= Decimal(str(tolerance))
