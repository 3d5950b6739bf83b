"""Imports batch by batch, until it is killed.

    python -m tests.integration.import_child PLACE HOLDING

It says each step, each commit that it begins, and each batch that is done.
"""

import sys

from app.db.database import open_database
from app.domain.ids import HoldingId
from app.domain.ledger import NewBatch
from tests.integration.books import SetClock, a_leg, an_entry


class Tell:
    """Says how far an import is."""

    def step(self, done: int, total: int, what: str) -> None:
        del total, what
        print("step", done, flush=True)


def main(place: str, holding: HoldingId) -> None:
    """Import fifty batches of 5,000 entries."""
    database = open_database(place, SetClock())
    for number in range(50):
        with database.writing() as unit:
            entries = [
                an_entry(a_leg(holding, "1", f"{number}-{k}"), day=k % 300) for k in range(5000)
            ]
            batch = unit.ledger.append(NewBatch("import", f"{number}"), entries, progress=Tell())
            print("committing", flush=True)
            unit.commit()
        print("done", batch.id, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], HoldingId(int(sys.argv[2])))
