"""Checks for new versions, when the person allows it; it installs nothing."""

from app.services.updates.service import Standing, UpdateService

__all__ = ["Standing", "UpdateService"]
