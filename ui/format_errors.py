"""Foreseen failures as sentences: what failed, where, and what to do."""

from PySide6.QtCore import QCoreApplication

from app.domain.errors import (
    AmbiguousSymbolError,
    BackupError,
    CancelledError,
    CofferError,
    ConservationError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseMissingError,
    DatabaseNewerError,
    FileRefusedError,
    InUseError,
    KeyringError,
    LockedError,
    NotADateError,
    NotANumberError,
    RefusedError,
    SealBrokenError,
    UnknownNameError,
    VerificationError,
)
from ui.format import one_line


def _tr(text: str) -> str:
    return QCoreApplication.translate("errors", text)


def sentence(text: str) -> str:
    """Return a phrase as a sentence: a capital first, a full stop last."""
    line = one_line(text, 400)
    if not line:
        return ""
    line = line[0].upper() + line[1:]
    return line if line[-1] in ".!?…。" else f"{line}."


def error_sentence(error: CofferError) -> str:
    """Return what happened, where, and what can be done about it."""
    match error:
        case CancelledError():
            return _tr("Cancelled. Nothing was written.")
        case NotANumberError():
            return _tr("“{}” is no plain number. Write it like 1234.56.").format(
                one_line(error.text, 40)
            )
        case NotADateError():
            return _tr("“{}” is no date. Write it like 2026-11-20.").format(
                one_line(error.text, 40)
            )
        case ConservationError():
            return _tr("The entry “{}” does not add up: {} Nothing was written.").format(
                one_line(error.row, 60), sentence(error.reason)
            )
        case UnknownNameError():
            return _tr("There is no {} named “{}”. Check the spelling, or add it first.").format(
                one_line(error.what, 40), one_line(error.name, 60)
            )
        case AmbiguousSymbolError():
            return _tr("Several assets have the symbol “{}” ({}). Choose the asset type.").format(
                one_line(error.symbol, 40), one_line(", ".join(error.types), 80)
            )
        case RefusedError():
            return _joined(error.reason, error.remedy)
        case FileRefusedError():
            return _tr("“{}” cannot be imported: {} Nothing was written.").format(
                one_line(error.path, 120), sentence(error.reason)
            )
        case LockedError():
            return _joined(error.reason, error.remedy)
        case InUseError():
            return _joined(
                _tr("{} cannot be opened: {}").format(one_line(error.place, 120), error.reason),
                error.remedy,
            )
        case BackupError():
            return _joined(
                _tr("“{}”: {}").format(one_line(error.path, 120), error.reason), error.remedy
            )
        case KeyringError():
            return _joined(_tr("The keyring cannot be used: {}").format(error.reason), "")
        case SealBrokenError():
            return _joined(_tr("A sealed value was changed or moved: {}").format(error.what), "")
        case VerificationError():
            return _joined(_tr("The books do not check out"), "; ".join(error.problems[:3]))
        case DatabaseError():
            return _database_sentence(error)
    if hasattr(error, "trouble"):  # of a provider
        from ui.connections.words import failure_line

        return failure_line(error)
    return sentence(str(error)) or _tr("The request could not be carried out.")


def _database_sentence(error: DatabaseError) -> str:
    place = one_line(error.place, 120)
    match error:
        case DatabaseMissingError():
            text = _tr("There are no books at “{}”.").format(place)
            remedy = _tr("Choose another place, or start new books there.")
        case DatabaseNewerError():
            text = _tr("“{}” was written by a newer Coffer. It was not touched.").format(place)
            remedy = _tr("Update Coffer, then open it again.")
        case DatabaseDamagedError():
            text = _tr("“{}” is damaged, or is no Coffer file: {}").format(
                place, sentence(error.reason)
            )
            remedy = _tr("Restore a backup, or choose another file.")
        case _:
            text = _tr("“{}” cannot be used: {}").format(place, sentence(error.reason))
            remedy = ""
    return _joined(text, error.remedy or remedy)


def _joined(first: str, second: str) -> str:
    return " ".join(part for part in (sentence(first), sentence(second)) if part)
