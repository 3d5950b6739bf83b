"""The grammar of `coffer updates`."""

import argparse
from collections.abc import Callable

from app.domain.updates.due import Often

Add = Callable[[str, str], argparse.ArgumentParser]
DEEDS = ("show", "check", *(str(one) for one in Often), "begin-anew")


def add_updates(add: Add) -> None:
    """Add the command; `add` makes one from its name and help."""
    updates = add("updates", "new versions of Coffer: ask for them; nothing is ever installed")
    updates.add_argument(
        "deed",
        nargs="?",
        default="show",
        choices=DEEDS,
        help="show: without asking anybody; check: ask now; never, weekly, daily: how often it "
        "may ask by itself; begin-anew: trust what this build came with again, and nothing seen "
        "since",
    )
