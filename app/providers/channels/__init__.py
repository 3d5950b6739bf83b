"""Notices by mail, Telegram, Discord, ntfy, Gotify and any other service that apprise knows."""

from app.providers.channels.kinds import CHANNELS

__all__ = ["CHANNELS"]
