"""The grammar of `coffer jobs`: what is scheduled, what is queued, and doing it."""

import argparse
from collections.abc import Callable

Add = Callable[[str, str], argparse.ArgumentParser]
DEEDS = ("list", "run", "cancel", "retry", "show", "on", "off")


def add_jobs(add: Add) -> None:
    """Add the command; `add` makes one from its name and help."""
    jobs = add("jobs", "background work: list it, do what is due now, cancel, retry, switch")
    jobs.add_argument("deed", nargs="?", default="list", choices=DEEDS)
    jobs.add_argument(
        "what", nargs="?", default="", metavar="KIND|ID", help="of run, on and off: a kind"
    )
    jobs.add_argument("--limit", type=int, default=20, metavar="N", help="jobs that are listed")
