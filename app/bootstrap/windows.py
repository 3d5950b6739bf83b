"""One window for some books: who has it, and how a second start brings it forward."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.machine.instance import Claim


def claim_window(place: str) -> Claim:
    """Take the one window of some books, open or locked; `release` gives it back.

    To be taken anew after the file was made or replaced: it goes by the file itself.

    Raises:
        InUseError: another window has them, or they are being repaired.
    """
    from app.bootstrap.books import whole
    from app.machine.instance import claim, identity_of

    return claim(identity_of(whole(place)), "window")


def bring_forward(place: str, files: Sequence[str] = ()) -> bool:
    """Ask the window that has the books to come forward; tell whether it did, within a second.

    It opens the files then, which are given by their whole paths.
    """
    from app.bootstrap.books import whole
    from app.machine.instance import identity_of, raise_first

    return raise_first(identity_of(whole(place)), files)


def on_second_start(claim: Claim, deed: Callable[[tuple[str, ...]], object]) -> Callable[[], None]:
    """Call `deed` with files to open, on a thread of its own, when Coffer is started again.

    Return what ends it.
    """
    from app.machine.instance import listen

    return listen(claim, deed)
