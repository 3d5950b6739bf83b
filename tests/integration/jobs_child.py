"""Works on the queue of some books until it is killed: `python -m tests.integration.jobs_child`."""

import sys
import time
from pathlib import Path

from app.bootstrap.books import SystemClock
from app.bootstrap.work import MachinePresence, ThreadTicker
from app.db.database import open_database
from app.ports.progress import Progress
from app.services.jobs import JobService, Kind, Outcome


def work(place: str, sign: Path, *, is_slow: bool) -> None:
    """Do the job "yields": slowly, until a kill comes; or at once."""
    database = open_database(place, SystemClock())

    def post(progress: Progress) -> Outcome:
        for number in range(3000 if is_slow else 3):
            progress.step(number, 3000, "posting")
            with database.writing() as unit:  # each step is a transaction, and is there once
                unit.settings.set(f"posted {number}", "yes")
                unit.commit()
            if number == 1:
                sign.write_text("at work")
            if is_slow:
                time.sleep(0.02)
        return Outcome("posted 3")

    service = JobService(
        database, SystemClock(), {"yields": Kind("yields", post)}, MachinePresence(place),
        ThreadTicker(),
    )  # fmt: skip
    report = service.work()
    sys.stdout.write(f"{report.is_elsewhere} {[str(one.status) for one in report.ended]}\n")
    database.close()


if __name__ == "__main__":
    work(sys.argv[1], Path(sys.argv[2]), is_slow=sys.argv[3] == "slow")
