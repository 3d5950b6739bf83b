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
        Fault.UNSIGNED: _tr("The answer has no signature, so it was refused."),
        Fault.BAD_SIGNATURE: _tr("The signature does not fit the answer, so it was refused."),
        Fault.UNKNOWN_KEY: _tr(
            "The answer is signed with a key that Coffer does not trust, so it was refused."
        ),
        Fault.TOO_FEW: _tr("The answer has fewer signatures than it needs, so it was refused."),
        Fault.OTHER_FILE: _tr("The answer is not the file that was signed, so it was refused."),
        Fault.OLDER: _tr("The answer is older than one before it, so it was refused."),
        Fault.EXPIRED: _tr(
            "The answer has expired, so it was refused. Somebody may be holding newer ones back, "
            "or this computer’s clock is wrong."
        ),
        Fault.GAP: _tr(
            "A step is missing between the key that Coffer trusts and the new one, so the answer "
            "was refused."
        ),
        Fault.TOO_FAR: _tr(
            "The number of the answer is too far ahead of the one before it, so it was refused."
        ),
        Fault.TOO_BIG: _tr("The answer is far too large, so it was refused."),
        Fault.UNREADABLE: _tr("The answer cannot be read, so it was refused."),
        Fault.DAMAGED: _tr(
            "What was kept of earlier checks is damaged. Coffer asks no more until you begin anew."
        ),
        Fault.TOO_SLOW: _tr("The server took too long."),
        Fault.UNREACHED: _tr("The server could not be asked."),
        Fault.CANNOT_KEEP: _tr("The answer cannot be kept on this computer."),
        Fault.NO_SOURCE: _tr("This copy of Coffer has no address to ask, so it cannot check."),
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
        return _tr("You have the newest version. Checked {}.").format(when)
    version = one_line(standing.newer.version, 40)
    return _tr("Version {} is available. Checked {}.").format(version, when)


def file_words(one: ReleaseFile, formatter: Formatter) -> str:
    """Return a file that people download, with its size."""
    return f"{one_line(one.name, 120)}, {size_words(one.size, formatter)}"
