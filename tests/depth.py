"""How many cases a property is shown.

A run draws new ones each time, so what one run misses another finds: each shows a part of what a
property deserves. `COFFER_DEPTH=1 ./dev test` shows all of it, as a run at night may, and
`COFFER_DEPTH=10` ten times as much.
"""

import os

DEPTH = float(os.environ.get("COFFER_DEPTH", "0.4"))
LEAST = 5  # fewer show nothing


def examples(count: int) -> int:
    """Return how many cases of the number that a property deserves are shown in this run."""
    return max(min(count, LEAST), round(count * DEPTH))
