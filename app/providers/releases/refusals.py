"""Why the library refused what came, in Coffer's kinds of faults."""

from collections.abc import Mapping

from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root  # type: ignore[attr-defined]  # its documented home

from app.domain.failure import CofferError
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.updates.faults import Fault, UpdateError

_TROUBLES = {Trouble.TOO_BIG: Fault.TOO_BIG, Trouble.TIMED_OUT: Fault.TOO_SLOW}


def refusal(error: Exception, name: str, body: bytes, roots: Mapping[int, str]) -> UpdateError:
    """Return why it was refused.

    Args:
        error: what the library raised.
        name: of the file that came last.
        body: of it.
        roots: that are trusted, by their numbers.
    """
    match error:
        case exceptions.UnsignedMetadataError():
            fault = _signatures(body, roots)
        case exceptions.ExpiredMetadataError():
            fault = Fault.EXPIRED
        case exceptions.LengthOrHashMismatchError():
            fault = Fault.OTHER_FILE
        case exceptions.BadVersionNumberError():
            fault = Fault.GAP if name.endswith("root.json") else Fault.OLDER
        case exceptions.DownloadLengthMismatchError():
            fault = Fault.TOO_BIG
        case exceptions.DownloadHTTPError():
            return UpdateError(Fault.UNREACHED, f"{name}: the server answers {error.status_code}")
        case exceptions.DownloadError():
            return UpdateError(Fault.UNREACHED, name)
        case OSError():
            return UpdateError(Fault.CANNOT_KEEP, error.strerror or "")
        case _:
            fault = Fault.UNREADABLE
    return UpdateError(fault, name)


def of_call(error: CofferError, name: str) -> UpdateError:
    """Return the same of a call that failed."""
    if not isinstance(error, ProviderError):
        return UpdateError(Fault.UNREACHED, name)
    said = f"{name}: {error.reason or error.trouble}"
    return UpdateError(_TROUBLES.get(error.trouble, Fault.UNREACHED), said)


def _signatures(body: bytes, roots: Mapping[int, str]) -> Fault:
    """Tell what is wrong with the signatures of something that has not enough of them."""
    try:
        found: Metadata[Root] = Metadata.from_bytes(body)
        root = Metadata[Root].from_bytes(roots[max(roots)].encode()).signed
        if not found.signatures:
            return Fault.UNSIGNED
        kind = found.signed.type
        trusted = set(found.signatures) & set(root.roles[kind].keyids)
        if not trusted:
            return Fault.UNKNOWN_KEY
        made = root.get_verification_result(kind, found.signed_bytes, found.signatures)
        return Fault.BAD_SIGNATURE if trusted - set(made.signed) else Fault.TOO_FEW
    except (exceptions.RepositoryError, ValueError, KeyError):
        return Fault.UNREADABLE
