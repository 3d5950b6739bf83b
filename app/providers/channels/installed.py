"""The kinds of channels that are installed: Coffer's own and plug-ins, found by entry point."""

import logging
from collections.abc import Sequence
from functools import cached_property

from app.ports.notices import ChannelFacts, ChannelKind
from app.providers.plug_ins import plug_ins

GROUP = "coffer.channels"
_log = logging.getLogger(__name__)


class InstalledChannels:
    """Finds kinds by the entry points of `coffer.channels`; a broken plug-in is left out."""

    @cached_property
    def _found(self) -> dict[str, ChannelKind]:
        found: dict[str, ChannelKind] = {}
        for kind in plug_ins(GROUP):
            if kind.facts.id in found:
                _log.warning("a second channel %s is left out", kind.facts.id)
                continue
            found[kind.facts.id] = kind
        return found

    def all(self) -> Sequence[ChannelFacts]:
        """Return what each declares, in the order of the plug-ins and their own."""
        return [one.facts for one in self._found.values()]

    def find(self, kind_id: str) -> ChannelKind | None:
        """Return a kind by its id; `None` if it is not installed."""
        return self._found.get(kind_id)
