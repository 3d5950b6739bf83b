"""The providers that are installed: Coffer's own and plug-ins, found by entry point."""

import logging
from collections.abc import Sequence
from functools import cached_property

from app.ports.providers import Facts, Provider
from app.providers.plug_ins import plug_ins

GROUP = "coffer.providers"
_log = logging.getLogger(__name__)


class InstalledProviders:
    """Finds providers by the entry points of `coffer.providers`; a broken plug-in is left out."""

    @cached_property
    def _found(self) -> dict[str, Provider]:
        found: dict[str, Provider] = {}
        for provider in plug_ins(GROUP):
            if provider.facts.id in found:
                _log.warning("a second provider %s is left out", provider.facts.id)
                continue
            found[provider.facts.id] = provider
        return found

    def all(self) -> Sequence[Facts]:
        """Return what each declares, by name."""
        return sorted((one.facts for one in self._found.values()), key=lambda one: one.name)

    def find(self, provider_id: str) -> Provider | None:
        """Return a provider by its id; `None` if it is not installed."""
        return self._found.get(provider_id)
