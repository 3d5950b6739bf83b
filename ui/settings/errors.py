"""Foreseen failures of what was typed, without the place of the books."""

from app.domain.errors import CofferError, LockedError, RefusedError
from ui.format import one_line
from ui.format_errors import error_sentence


def secret_sentence(error: CofferError) -> str:
    """Return an error in words; of a secret that is wrong it says that, and when to try again."""
    if isinstance(error, LockedError):
        return error_sentence(RefusedError(one_line(error.reason), error.remedy))
    return error_sentence(error)
