"""How the connections of accounts stand, for the view of accounts."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.ids import AccountId
from app.services.sync.answers import ConnectionLine, RunState
from ui.accounts.columns import SyncedLine
from ui.connections.columns import status_tip
from ui.connections.standing import (
    ICONS,
    TONES,
    Standing,
    since,
    since_and_when,
    standing_of,
    standing_word,
)
from ui.connections.words import tr
from ui.format import Formatter, one_line
from ui.widgets.table_columns import Cell, Tone


def synced_lines(
    lines: Sequence[ConnectionLine],
    now: datetime,
    formatter: Formatter,
    runs: Sequence[RunState] = (),
) -> dict[AccountId, SyncedLine]:
    """Return the state of each account of the books that a connection feeds."""
    found: dict[AccountId, SyncedLine] = {}
    for line in lines:
        standing = standing_of(line, now, runs)
        word = standing_word(line, now, formatter, runs)
        last = since(line.connection.last_ok_us, now, formatter)
        is_well = standing is Standing.ACTIVE
        cell = Cell(
            last if is_well else word,
            tone=Tone.SOFT if is_well else TONES[standing],
            icon=ICONS[standing],
        )
        name = one_line(line.connection.name, 80)
        exact = since_and_when(line.connection.last_ok_us, now, formatter)
        tip = f"{name}\n{status_tip(line, now, formatter, runs)}\n"
        tip += tr("Last success: {}").format(exact)
        words = f"{word} · {tr('Last success: {}').format(exact)}"
        for one in line.accounts:
            own = one.account.account_id
            if own is not None and one.account.is_followed:
                found[own] = SyncedLine(
                    line.connection.id, name, cell, tip, line.connection.last_ok_us or 0, words
                )
    return found
