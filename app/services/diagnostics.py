"""The bundle for a question: versions, findings and the log, and nothing that is anybody's."""

import json
import platform
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from app.domain.errors import FileRefusedError
from app.ports.archive import TableShape
from app.ports.storage import Database, UnitOfWork
from app.services.doctor import DoctorService

LIBRARIES = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "cryptography", "keyring", "numpy", "psycopg",
    "pyqtgraph", "sqlcipher3",
)  # fmt: skip
ABOUT = """This bundle was written by Coffer for a question about it.

versions.json   Coffer, Python, the system, libraries
database.json   the schema, and how many rows each table has
doctor.json     what the doctor found
log.txt         what the program noted of itself

It has no amounts, no names of accounts or assets, no notes, no secrets, no paths of yours.
Read it before you give it to anybody.
"""


@dataclass(frozen=True, slots=True)
class DiagnosticsService:
    """Puts the bundle together."""

    database: Database
    doctor: DoctorService
    program: str
    schema: str
    logs: Path
    clean: Callable[[str], str]  # takes out what is secret
    home: Path

    def parts(self) -> Mapping[str, str]:
        """Return the texts of the bundle by the names of their files."""
        with self.database.reading() as unit:
            counts = {one.name: sum(1 for _ in unit.dump.rows(one.name)) for one in _small(unit)}
            counts |= {
                "entry": int(unit.ledger.head()),
                "price": unit.prices.count(),
                "audit": unit.audit.count(),
            }
        findings = [
            {"code": one.code, "level": one.level, "title": one.title}
            for one in self.doctor.examine().findings
        ]
        return {
            "about.txt": ABOUT,
            "versions.json": _json(self._versions()),
            "database.json": _json({"schema": self.schema, "rows": counts}),
            "doctor.json": _json(findings),
            "log.txt": self._log(),
        }

    def save(self, path: Path) -> None:
        """Write the bundle as a .zip file.

        Raises:
            FileRefusedError: there is something already, or it cannot be written.
        """
        parts = self.parts()
        try:
            with path.open("xb") as stream, zipfile.ZipFile(stream, "w") as bundle:
                for name, text in parts.items():
                    bundle.writestr(name, text)
        except FileExistsError as error:
            raise FileRefusedError(str(path), "there is a file already") from error
        except OSError as error:
            path.unlink(missing_ok=True)
            raise FileRefusedError(str(path), error.strerror or "it cannot be written") from error

    def _versions(self) -> dict[str, str]:
        found = {
            "coffer": self.program,
            "python": sys.version.split()[0],
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        }
        for name in LIBRARIES:
            try:
                found[name] = metadata.version(name)
            except metadata.PackageNotFoundError:
                found[name] = "not installed"
        return found

    def _log(self) -> str:
        try:
            text = (self.logs / "coffer.log").read_text("utf-8", errors="replace")
        except OSError:
            return "(there is no log)\n"
        return self.clean(text[-200_000:].replace(str(self.home), "~"))


def _small(unit: UnitOfWork) -> list[TableShape]:
    return [one for one in unit.dump.shapes() if one.name in ("account", "asset", "holding")]


def _json(value: object) -> str:
    return json.dumps(value, indent=1, default=str) + "\n"
