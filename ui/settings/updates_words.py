"""News of new versions in words: how often, what was found, and why it is not believed."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.times import to_us
from app.domain.updates.due import Often
from app.domain.updates.faults import PASSING, Fault
from app.domain.updates.releases import ReleaseFile
from app.services.updates import Standing
from ui.connections.standing import since_and_when
from ui.format import Formatter, one_line
from ui.settings.backup_words import size_words

# After these the person may begin anew: what was seen before may be what is wrong.
CAN_BEGIN_ANEW = frozenset({Fault.DAMAGED, Fault.OLDER})


def _tr(text: str) -> str:
    return QCoreApplication.translate("updates", text)


def often_words() -> list[tuple[str, str]]:
    """Return how often may be asked, each with its words."""
    words = {
        Often.NEVER: _tr("Never"),
        Often.WEEKLY: _tr("Once a week"),
        Often.DAILY: _tr("Once a day"),
    }
    return [(str(one), words[one]) for one in Often]


def fault_words(fault: Fault) -> str:
    """Return why news was not believed, or did not come."""
    return {
        Fault.UNSIGNED: _tr("What came has no signature. It was not believed."),
        Fault.BAD_SIGNATURE: _tr(
            "The signature does not belong to what came. It was not believed."
        ),
        Fault.UNKNOWN_KEY: _tr(
            "What came is signed with a key that Coffer does not trust. It was not believed."
        ),
        Fault.TOO_FEW: _tr("What came has fewer signatures than it needs. It was not believed."),
        Fault.OTHER_FILE: _tr(
            "What came is another file than the one that was signed. It was not believed."
        ),
        Fault.OLDER: _tr("What came is older than what was known. It was not believed."),
        Fault.EXPIRED: _tr(
            "What came has expired: somebody may be holding newer news back, or this computer’s "
            "clock is wrong. It was not believed."
        ),
        Fault.GAP: _tr(
            "Between the key that Coffer trusts and the new one a step is missing. What came was "
            "not believed."
        ),
        Fault.TOO_FAR: _tr("The number of what came is too far ahead. It was not believed."),
        Fault.TOO_BIG: _tr("What came is larger than any honest answer. It was not believed."),
        Fault.UNREADABLE: _tr("What came cannot be read. It was not believed."),
        Fault.DAMAGED: _tr(
            "What was kept of earlier checks is damaged, so nobody is asked until you begin anew."
        ),
        Fault.TOO_SLOW: _tr("The server took too long."),
        Fault.UNREACHED: _tr("The server could not be asked."),
        Fault.CANNOT_KEEP: _tr("What came cannot be kept on this computer."),
        Fault.NO_SOURCE: _tr("This build has no address to ask, so it cannot check."),
    }[fault]


def fault_tone(fault: Fault) -> str:
    """Return how loud that is."""
    return "warn" if fault in PASSING else "loss"


def standing_words(standing: Standing, now: datetime, formatter: Formatter) -> str:
    """Return how it stands, in one line."""
    if not standing.can_check:
        return fault_words(Fault.NO_SOURCE)
    if standing.fault is not None:
        detail = f" ({one_line(standing.detail, 200)})" if standing.detail else ""
        return f"{fault_words(standing.fault)}{detail}"
    if standing.checked_at is None:
        return _tr("Not checked yet.")
    when = since_and_when(to_us(standing.checked_at), now, formatter)
    if standing.newer is None:
        return _tr("The newest version. Checked {}.").format(when)
    version = one_line(standing.newer.version, 40)
    return _tr("Version {} is there. Checked {}.").format(version, when)


def file_words(one: ReleaseFile, formatter: Formatter) -> str:
    """Return a file that people download, with its size."""
    return f"{one_line(one.name, 120)}, {size_words(one.size, formatter)}"
