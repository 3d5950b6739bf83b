"""Notices on their way: what is told, over which channels, when, and what became of it."""

from app.services.notifying.answers import ChannelLine, SentReport
from app.services.notifying.service import NotifyingService

__all__ = ["ChannelLine", "NotifyingService", "SentReport"]
