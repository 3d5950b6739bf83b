"""Where news of new versions come from, and where it is kept what came of asking."""

from typing import Protocol

from app.domain.updates.releases import Release
from app.ports.progress import Progress


class ReleaseFeed(Protocol):
    """The releases of Coffer, as far as their signatures are trusted."""

    @property
    def host(self) -> str:
        """Return the server that is asked; "" in a build that has none."""
        ...

    def newest(self, running: str, progress: Progress) -> Release:
        """Ask for the newest release. Nothing but what is said of it is fetched.

        `running`: the version that asks; an older one is refused.

        Raises:
            UpdateError: it is not believed, or did not come.
            CancelledError: it was cancelled.
        """
        ...

    def is_own(self, page: str) -> bool:
        """Tell whether an address is on the server that is asked, and may be opened."""
        ...

    def begin_anew(self) -> None:
        """Forget which keys and numbers were seen: what was built in is trusted again.

        Raises:
            UpdateError: it cannot be written.
        """
        ...


class UpdateNotes(Protocol):
    """A small text on this computer, beside all books."""

    def read(self) -> str:
        """Return it; "" if there is none that can be read."""
        ...

    def write(self, text: str) -> None:
        """Replace it.

        Raises:
            UpdateError: it cannot be written.
        """
        ...
