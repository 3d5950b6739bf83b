"""Notices of open books: the channels that are installed, and the services over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.books import Coffer
    from app.ports.notices import ChannelKinds
    from app.services.notifying import NotifyingService
    from app.services.notifying.watching import WatchService

CALLER, REASON = "notices", "notice"  # as the list of the servers that were called has them


def notifying_service(coffer: Coffer, kinds: ChannelKinds | None = None) -> NotifyingService:
    """Return what puts notices on their way; `kinds`: channels of one's own."""
    from app.services.notifying import NotifyingService

    if kinds is None:
        from app.providers.channels.installed import InstalledChannels

        kinds = InstalledChannels()

    def called(host: str, sent: int, received: int) -> None:
        contacts = coffer.connecting.maker.contacts
        contacts.note(host, CALLER, REASON, sent, received, coffer.clock.now())

    return NotifyingService(coffer.database, coffer.clock, kinds, called)


def watch_service(coffer: Coffer) -> WatchService:
    """Return what looks for what happened."""
    from app.services.notifying.watching import WatchService

    return WatchService(coffer.portfolio, lambda: coffer.vaults, coffer.clock)
