"""Whether the desktop is told of a notice: by kind, weight, hour, and how many there were."""

from datetime import datetime, timedelta

from app.domain.notices.choosing import reaches
from app.domain.notices.quiet import may_interrupt
from app.domain.notices.records import Rules
from ui.notifications.notices import Notice

HOUR = timedelta(hours=1)


class DesktopGate:
    """Counts what was shown, for as long as the window is there."""

    def __init__(self) -> None:
        self._shown: list[datetime] = []

    def lets(self, notice: Notice, rules: Rules, now: datetime) -> bool:
        """Tell whether a notice may be shown now, and count it if so; `now`: aware."""
        wall = now.astimezone()
        self._shown = [one for one in self._shown if abs(now - one) < HOUR]
        may = (
            reaches(rules.desktop, notice.kind, notice.priority)
            and may_interrupt(rules.quiet, notice.priority, wall)
            and len(self._shown) < rules.desktop.an_hour
        )
        if may:
            self._shown.append(now)
        return may
