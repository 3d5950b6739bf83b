"""What the screenshots take of Settings: its sections by name, its dialogs by how they are made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.bootstrap import Coffer
    from ui.window.frame import MainWindow

SECTIONS = (
    "appearance",
    "formats",
    "shortcuts",
    "currencies",
    "prices",
    "cost",
    "inclusion",
    "profiles",
    "notifications",
    "security",
    "backups",
    "data",
    "trail",
    "network",
    "doctor",
    "updates",
    "about",
)
CODE = "4XJM-9C2T-HW7K-0QZP-81RB-V5NE-6D3G"  # of no books


def settings_dialogs(coffer: Coffer, window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """Return what makes each dialog. Those about keys need books with keys."""
    from app.services.keys import CodeSetup
    from ui.help.view import HelpWindow
    from ui.settings.about import TextDialog
    from ui.settings.gate import CodeDialog
    from ui.settings.key_dialogs import (
        EncryptDialog,
        NewCodeDialog,
        OwnSecretDialog,
        PassphraseDialog,
    )
    from ui.settings.licences import licences
    from ui.settings.profiles import DeleteDialog, RenameDialog
    from ui.settings.recovery import RecoveryDialog
    from ui.settings.restore_dialog import RestoreDialog
    from ui.settings.second_factor import RemoveDialog, SetUpDialog

    tasks, place, keys = window.tasks, coffer.place, coffer.keys
    secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105  # of nobody
    setup = CodeSetup(secret, f"otpauth://totp/Coffer:Household?secret={secret}&issuer=Coffer")

    def own() -> QWidget:
        points = ("Older backups stay as they are.", "You get a new recovery code.")
        dialog = OwnSecretDialog(place, tasks, window, points=points)
        dialog.ask("Make a new data key", "Everything is encrypted anew.", "Make it")
        return dialog

    found: dict[str, Callable[[], QWidget]] = {
        "settings-licence": lambda: TextDialog("Licence of Coffer", licences().own, window),
        "dialog-help": lambda: HelpWindow("coverage", window),
        "settings-encrypt": lambda: EncryptDialog(
            place, has_keys=False, keyring_problem="there is none", tasks=tasks, parent=window
        ),
        "settings-own-secret": own,
        "settings-recovery": lambda: RecoveryDialog(CODE, "Household", window),
        "settings-restore": lambda: RestoreDialog(
            place, Path("coffer-20261121T031500Z-auto.coffer-backup"), tasks, window
        ),
        "settings-rename": lambda: RenameDialog("Trial", list, tasks, window),
        "settings-delete": lambda: DeleteDialog("Trial", list, tasks, window),
    }
    if keys is not None:
        own_keys = keys
        found |= {
            "settings-passphrase": lambda: PassphraseDialog(own_keys, True, tasks, window),
            "settings-new-code": lambda: NewCodeDialog(own_keys, True, tasks, window),
            "settings-factor": lambda: SetUpDialog(own_keys, setup, tasks, window),
            "settings-factor-off": lambda: RemoveDialog(own_keys, tasks, window),
            "settings-code": lambda: CodeDialog(own_keys, tasks, window),
        }
    return found
