"""What a write touched, so that screens refresh by topic."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """Areas that a write can change."""

    LEDGER = "ledger"
    PRICES = "prices"
    OBSERVATIONS = "observations"
    ACCOUNTS = "accounts"
    SETTINGS = "settings"
    CONNECTIONS = "connections"  # what is connected, its runs, and what they ask
    TRADES = "trades"  # orders, fills, positions and what is noted of them


ALL_TOPICS = frozenset(Topic)


@dataclass(frozen=True, slots=True)
class Changes:
    """Nothing, or the topics that changed."""

    topics: frozenset[Topic] = frozenset()
