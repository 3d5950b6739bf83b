"""Calendars of exchanges, by the package `exchange_calendars`."""

from app.providers.calendars.exchanges import ExchangeSessions

__all__ = ["ExchangeSessions"]
