"""Words that a person chooses among. Alone here, so that a command's grammar loads quickly."""

from typing import Final

# Positions are sorted by
SORTS: Final = (
    "opened_at", "closed_at", "position", "status", "can_close", "pnl", "realized", "expiry",
    "account", "fees",
)  # fmt: skip

# Results are grouped by
TAG, INSTRUMENT, WEEKDAY, HOUR = "tag", "instrument", "weekday", "hour"
STRATEGY, ACCOUNT, DIRECTION, MONTH = "strategy", "account", "direction", "month"
DIMENSIONS: Final = (TAG, INSTRUMENT, WEEKDAY, HOUR, STRATEGY, ACCOUNT, DIRECTION, MONTH)

# What the books seem to have of an imported file is
ADOPT, POST, SKIP = "adopt", "post", "skip"
KNOWN_CHOICES: Final = (ADOPT, POST, SKIP)

# On paper a limit fills when its price is touched, or gone through; fees are taken in
TOUCH, THROUGH = "touch", "through"
IN_QUOTE, IN_RECEIVED = "quote", "received"
