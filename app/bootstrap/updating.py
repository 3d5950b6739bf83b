"""News of new versions for a program: whom this build asks, and where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import __version__
from app.settings import read_places

if TYPE_CHECKING:
    from app.bootstrap.books import Coffer
    from app.ports.syncing import SessionMaker
    from app.providers.releases.built_in import BuiltIn
    from app.services.updates import UpdateService

FOLDER = "updates"  # beside the profiles, as the program is the same for all of them


def update_service(coffer: Coffer, built_in: BuiltIn | None = None) -> UpdateService:
    """Return what checks for new versions; `built_in`: in place of what this build was given.

    Its calls are listed among those that were made for the open books.
    """
    from app.providers.releases.built_in import read_built_in
    from app.providers.releases.feed import TufFeed
    from app.providers.releases.notes import NotesFile
    from app.services.updates import UpdateService

    folder = read_places().data / FOLDER
    feed = TufFeed(built_in or read_built_in(), folder, lambda: _maker(coffer))
    return UpdateService(feed, NotesFile(folder / "checks.json"), coffer.clock, __version__)


def _maker(coffer: Coffer) -> SessionMaker:
    from app.providers.http.maker import HttpSessionMaker
    from app.providers.http.surroundings import Patience

    return HttpSessionMaker(
        coffer.clock, contacts=coffer.connecting.maker.contacts, patience=Patience(5.0, 10.0, 20.0)
    )
