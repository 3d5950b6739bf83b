"""Why news of a version is not believed, or did not come."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.failure import CofferError


class Fault(StrEnum):
    """Each in the words of window and command; the first group refuses what came."""

    UNSIGNED = "unsigned"
    BAD_SIGNATURE = "bad_signature"
    UNKNOWN_KEY = "unknown_key"
    TOO_FEW = "too_few"  # of the signatures that are needed together
    OTHER_FILE = "other_file"
    OLDER = "older"
    EXPIRED = "expired"
    GAP = "gap"
    TOO_FAR = "too_far"
    TOO_BIG = "too_big"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"  # what was kept here of earlier checks

    TOO_SLOW = "too_slow"
    UNREACHED = "unreached"
    CANNOT_KEEP = "cannot_keep"
    NO_SOURCE = "no_source"


# The network or the disk was in the way: nothing came that is to be mistrusted.
PASSING = frozenset({Fault.TOO_SLOW, Fault.UNREACHED, Fault.CANNOT_KEEP, Fault.NO_SOURCE})

_WORDS = {
    Fault.UNSIGNED: "it has no signature",
    Fault.BAD_SIGNATURE: "its signature does not belong to it",
    Fault.UNKNOWN_KEY: "it is signed with a key that Coffer does not trust",
    Fault.TOO_FEW: "it has fewer signatures than are needed",
    Fault.OTHER_FILE: "it is another file than the one that was signed",
    Fault.OLDER: "it is older than what was seen before",
    Fault.EXPIRED: "it has expired: the server may be holding newer news back",
    Fault.GAP: "a step is missing between the key that Coffer trusts and the new one",
    Fault.TOO_FAR: "its number is too far ahead of the last one",
    Fault.TOO_BIG: "it is larger than any honest answer",
    Fault.UNREADABLE: "it cannot be read",
    Fault.DAMAGED: "what was kept of earlier checks is damaged: begin anew from the key that "
    "this Coffer came with",
    Fault.TOO_SLOW: "the server took too long",
    Fault.UNREACHED: "the server cannot be asked",
    Fault.CANNOT_KEEP: "what came cannot be kept on this computer",
    Fault.NO_SOURCE: "this build of Coffer has no address to ask, so it cannot check",
}


@dataclass
class UpdateError(CofferError):
    """News of a version was refused, or did not come. Nothing was changed."""

    fault: Fault
    detail: str = ""  # which file, and what was found

    def __str__(self) -> str:
        said = f" ({self.detail})" if self.detail else ""
        return f"the news of new versions: {_WORDS[self.fault]}{said}"
