"""Debts and money lent: terms, schedules, cards."""
