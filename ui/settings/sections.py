"""The sections by name, each imported only when it is first asked for."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.settings.section import Section
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

SECTIONS = {
    "appearance": "AppearanceSection",
    "formats": "FormatsSection",
    "shortcuts": "ShortcutsSection",
    "currencies": "CurrenciesSection",
    "prices": "PricesSection",
    "cost": "CostSection",
    "inclusion": "InclusionSection",
    "profiles": "ProfilesSection",
    "notifications": "NotificationsSection",
    "security": "SecuritySection",
    "backups": "BackupsSection",
    "data": "DataSection",
    "trail": "TrailSection",
    "network": "NetworkSection",
    "doctor": "DoctorSection",
    "updates": "UpdatesSection",
    "about": "AboutSection",
}


def make_section(name: str, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> Section:
    """Import a section and make it."""
    kind: Any = getattr(importlib.import_module(f"ui.settings.{name}"), SECTIONS[name])
    made: Section = kind(coffer, tasks, state)
    return made
