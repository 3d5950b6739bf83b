"""What a person does about the keys: each asks first; some of it needs the books closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import CofferError
from app.ports.keys import Way
from ui.settings import deeds
from ui.settings.closed import ClosedWork, Reopening, run_closed
from ui.settings.key_dialogs import (
    EncryptDialog,
    NewCodeDialog,
    OwnSecretDialog,
    PassphraseDialog,
)
from ui.settings.recovery import show_code
from ui.settings.second_factor import RemoveDialog, SetUpDialog

if TYPE_CHECKING:
    from app.ports.progress import Progress
    from ui.settings.security import SecuritySection


class KeyDeeds(QObject):
    """Asks, does it, and lets the section show what came of it."""

    def __init__(self, section: SecuritySection) -> None:
        super().__init__(section)
        self._section = section

    # On open books

    def change_passphrase(self) -> None:
        """Open the question for another passphrase."""
        keys = self._section.coffer.keys
        if keys is None or self._section.shown is None:
            return
        has_one = Way.PASSPHRASE in self._section.shown.facts
        dialog = PassphraseDialog(keys, has_one, self._section.tasks, self._section)
        dialog.answered.connect(
            lambda _: self._section.say(
                self.tr("The passphrase is changed. Older backups open with the older one.")
            )
        )
        dialog.answered.connect(lambda _: self._section.reload())
        dialog.open()

    def new_code(self) -> None:
        """Ask, then make a recovery code and show it once."""
        keys = self._section.coffer.keys
        if keys is None or self._section.shown is None:
            return
        dialog = NewCodeDialog(
            keys, Way.RECOVERY in self._section.shown.facts, self._section.tasks, self._section
        )
        dialog.answered.connect(self._on_code)
        dialog.open()

    def _on_code(self, code: object) -> None:
        name = self._section.shown.name if self._section.shown is not None else ""
        show_code(str(code), name, self._section.window())
        self._section.reload()

    def switch_keyring(self) -> None:
        """Let the keyring open the books, or no more."""
        keys = self._section.coffer.keys
        if keys is None or self._section.shown is None:
            return
        is_on = Way.KEYRING in self._section.shown.facts
        self._section.keyring_button.setEnabled(False)
        deed = partial(keys.forget, Way.KEYRING) if is_on else keys.remember
        self._section.tasks.write(self, deed, lambda _: self._section.reload(), self._on_refused)

    def _on_refused(self, error: CofferError) -> None:
        self._section.show_error(error)
        self._section.reload()

    def switch_factor(self) -> None:
        """Set the second factor up, or remove it."""
        keys = self._section.coffer.keys
        if keys is None or self._section.shown is None:
            return
        if self._section.shown.has_totp:
            dialog = RemoveDialog(keys, self._section.tasks, self._section)
            dialog.answered.connect(lambda _: self._section.reload())
            dialog.open()
            return
        begin = partial(keys.begin_totp, self._section.shown.name or "Coffer")
        self._section.tasks.write(self, begin, self._on_setup, self._on_refused)

    def _on_setup(self, setup: object) -> None:
        if self._section.coffer.keys is None:
            return
        dialog = SetUpDialog(self._section.coffer.keys, setup, self._section.tasks, self._section)
        dialog.answered.connect(lambda _: self._section.reload())
        dialog.open()

    # On closed books

    def encrypt(self) -> None:
        """Ask for a passphrase, then encrypt the file with the books closed."""
        place, has_keys = self._section.coffer.place, self._section.coffer.keys is not None
        if self._section.is_server or self._section.hooks is None:
            return
        dialog = EncryptDialog(
            place,
            has_keys=has_keys,
            keyring_problem=self._section.keyring_problem or "",
            tasks=self._section.tasks,
            parent=self._section,
        )

        def go(_: object) -> None:
            secret, keyring = dialog.secret, dialog.keyring.isChecked()

            def work(progress: Progress) -> deeds.Encrypted:
                return deeds.encrypt(
                    place, secret, has_keys=has_keys, keyring=keyring, progress=progress
                )

            opened = Reopening(place, Way.PASSPHRASE, secret)
            self._run(self.tr("Encrypting"), work, opened, Reopening(place))

        dialog.answered.connect(go)
        dialog.open()

    def decrypt(self) -> None:
        """Ask for a secret, then take the encryption off with the books closed."""
        place = self._section.coffer.place
        dialog = OwnSecretDialog(
            place,
            self._section.tasks,
            self._section,
            points=(
                self.tr("Whoever gets at the file can then read everything in it."),
                self.tr("Your keys stay, for secrets in the file and for backups."),
            ),
            is_danger=True,
        )
        dialog.ask(self.tr("Remove encryption"), "", self.tr("Remove encryption"))

        def go(_: object) -> None:
            way, secret = dialog.way, dialog.secret

            def work(progress: Progress) -> None:
                deeds.decrypt(place, way, secret, progress)

            opened = Reopening(place, way, secret)
            self._run(self.tr("Removing encryption"), work, opened, opened)

        dialog.answered.connect(go)
        dialog.open()

    def rotate(self) -> None:
        """Ask for the passphrase, then encrypt everything under a new data key."""
        place = self._section.coffer.place
        dialog = OwnSecretDialog(
            place,
            self._section.tasks,
            self._section,
            points=(
                self.tr("Older backups stay as they are: they open with the older key, by the "
                        "passphrase and the code of their time."),
                self.tr("You get a new recovery code; the one that you have opens only older "
                        "backups."),
                self.tr("Other computers have to unlock by the passphrase once."),
            ),
            with_code=False,
        )  # fmt: skip
        dialog.ask(
            self.tr("Make a new data key"),
            self.tr("The whole file is encrypted anew under a new random key."),
            self.tr("Make it"),
        )

        def go(_: object) -> None:
            secret = dialog.secret

            def work(progress: Progress) -> deeds.Encrypted:
                return deeds.rotate(place, secret, progress)

            opened = Reopening(place, Way.PASSPHRASE, secret)
            self._run(self.tr("Making a new data key"), work, opened, opened)

        dialog.answered.connect(go)
        dialog.open()

    def _run(self, title: str, work: deeds.Work, opened: Reopening, otherwise: Reopening) -> None:
        if self._section.hooks is None:
            return
        window = self._section.window()
        name = self._section.shown.name if self._section.shown is not None else ""

        def show(result: object) -> None:
            if isinstance(result, deeds.Encrypted) and result.recovery_code:
                show_code(result.recovery_code, name, window)

        run_closed(
            ClosedWork(title, work, opened, otherwise, then=show),
            self._section.hooks,
            self._section.tasks,
            window,
        )
