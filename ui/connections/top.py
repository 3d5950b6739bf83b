"""The state of all connections in a few words, for the top bar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.services.sync.answers import RunState
from ui.connections.first_sync import step_words
from ui.connections.standing import since, since_and_when
from ui.connections.words import tr
from ui.format import Formatter
from ui.i18n.counts import counted

if TYPE_CHECKING:
    from ui.window.syncing import SyncNews


@dataclass(frozen=True, slots=True)
class SyncWords:
    """What stands on the button; nothing where there are no connections."""

    text: str = ""
    tip: str = ""
    name: str = ""
    icon: str = ""
    is_marked: bool = False


def sync_words(
    news: "SyncNews | None", runs: Sequence[RunState], most: int, now: datetime | None = None
) -> SyncWords:
    """Return the state in words. `most`: how many ran at once since the last time that none did."""
    formatter, at = Formatter(), now or datetime.now(UTC)
    if runs and not any(one.connection_id for one in runs):
        text = tr("Updating prices")
        return SyncWords(text, step_words(runs[0], formatter), text, "reload")
    if runs:
        done = max(most - len(runs), 0)
        text = tr("Syncing {n} of {m}").format(
            n=formatter.count(min(done + 1, most)), m=formatter.count(most)
        )
        tip = "\n".join(step_words(one, formatter) for one in runs[:6])
        return SyncWords(text, tip, text, "reload")
    if news is None or not news.lines:
        return SyncWords()
    if news.needing:
        words = counted("connections", "{} needs you", "{} need you", news.needing).format(
            formatter.count(news.needing)
        )
        tip = tr("A connection needs you. Press to see which, and what mends it.")
        return SyncWords(words, tip, tr("Connections: {}").format(words), "warning", is_marked=True)
    last = news.last_ok_us
    if last is None:
        text = tr("Not synced yet")
        return SyncWords(text, tr("Press to sync all connections."), text, "reload")
    text = tr("Synced {}").format(since(last, at, formatter))
    tip = tr("Last success: {}").format(since_and_when(last, at, formatter))
    return SyncWords(text, f"{tip}\n{tr('Press to sync all connections.')}", text, "reload")
