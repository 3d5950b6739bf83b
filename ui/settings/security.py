"""Security: is the file encrypted, what opens it, when it locks, and what none of it can do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QComboBox

from app.ports.keys import Way, WayFacts
from ui.i18n.counts import counted
from ui.settings import deeds
from ui.settings.key_deeds import KeyDeeds
from ui.settings.rows import SettingRow, bullets
from ui.settings.section import Section
from ui.theme import ThemeManager
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.memory import Memory
    from ui.window.state import ViewState

LOCK_MINUTES = ("1", "2", "5", "10", "15", "30", "60", "0")
LOCK_KEY, LOCK_DEFAULT = "lock/minutes", "5"


@dataclass(frozen=True, slots=True)
class Secured:
    """How the open books are protected."""

    is_encrypted: bool
    facts: dict[Way, WayFacts]
    has_totp: bool
    name: str


class SecuritySection(Section):
    """Every change is recorded in the trail."""

    names: ClassVar = ("encryption", "ways", "second", "lock")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._memory: Memory | None = None
        self.shown: Secured | None = None
        self.keyring_problem: str | None = None  # None: not asked yet
        self.is_server = "://" in coffer.place
        self.deeds = KeyDeeds(self)
        column = self.cards()
        cards = {
            "encryption": self._encryption_card(),
            "ways": self._ways_card(),
            "second": self._factor_card(),
            "lock": self._lock_card(),
            "": self._limits_card(),
        }
        for card in cards.values():
            column.addWidget(card)
        self.settings = {name: cards[name] for name in self.names}
        column.addStretch(1)

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        del themes
        self._memory = memory
        value = memory.text(LOCK_KEY, LOCK_DEFAULT)
        at = self.lock_after.findData(value)
        self.lock_after.setCurrentIndex(at if at >= 0 else self.lock_after.findData(LOCK_DEFAULT))
        self._show_lock()

    def reload(self) -> None:
        self.tasks.reload(self, "secured", self._read, self._on_secured, self.show_error)
        keys = self.coffer.keys
        if keys is not None:
            self.tasks.reload(
                self, "keyring", keys.keyring_problem, self._on_keyring, self.show_error
            )

    def redraw(self) -> None:
        if self.shown is not None:
            self._show(self.shown)

    def do(self, deed: str) -> None:
        found = {
            "passphrase": self.deeds.change_passphrase,
            "recovery": self.deeds.new_code,
            "encrypt": self.deeds.encrypt,
            "factor": self.deeds.switch_factor,
        }.get(deed)
        if found is not None:
            self.tasks.read(self, self._read, partial(self._then, found), self.show_error)

    def _then(self, deed: Any, secured: Secured) -> None:
        self._on_secured(secured)
        deed()

    def _read(self) -> Secured:
        keys = self.coffer.keys
        facts = {one.way: one for one in keys.facts()} if keys is not None else {}
        return Secured(
            deeds.is_encrypted(self.coffer),
            facts,
            keys.has_totp() if keys is not None else False,
            self.coffer.profile.name(),
        )

    def _on_secured(self, secured: Secured) -> None:
        self.shown = secured
        self._show(secured)

    def _on_keyring(self, problem: str) -> None:
        self.keyring_problem = problem
        self.redraw()

    # Cards

    def _encryption_card(self) -> Card:
        card = Card(self.tr("Encryption"))
        self.encrypt_button = PrimaryButton(self.tr("Encrypt…"))
        self.encrypt_button.clicked.connect(self.deeds.encrypt)
        self.decrypt_button = PillButton(self.tr("Remove encryption…"))
        self.decrypt_button.clicked.connect(self.deeds.decrypt)
        self.rotate_button = PillButton(self.tr("New data key…"))
        self.rotate_button.clicked.connect(self.deeds.rotate)
        self.encryption = SettingRow(" ", " ", "shield", (self.encrypt_button, self.decrypt_button))
        self.data_key = SettingRow(
            self.tr("Data key"),
            self.tr(
                "A random key encrypts everything; what you unlock with only wraps it. If the "
                "file and a passphrase were seen by someone, make a new one: older backups still "
                "open with the older key."
            ),
            "reload",
            (self.rotate_button,),
        )
        self._key_rule = line()
        card.body.addWidget(self.encryption)
        card.body.addWidget(self._key_rule)
        card.body.addWidget(self.data_key)
        for each in (self.encrypt_button, self.decrypt_button, self._key_rule, self.data_key):
            each.hide()
        return card

    def _ways_card(self) -> Card:
        card = self.ways = Card(self.tr("Ways to unlock"))
        self.no_keys = Label("", "body", "soft")
        card.body.addWidget(self.no_keys)
        self.passphrase_button = PillButton(self.tr("Change…"))
        self.passphrase_button.clicked.connect(self.deeds.change_passphrase)
        self.keyring_button = PillButton(self.tr("Turn on"))
        self.keyring_button.clicked.connect(self.deeds.switch_keyring)
        self.code_button = PillButton(self.tr("New code…"))
        self.code_button.clicked.connect(self.deeds.new_code)
        self.passphrase = SettingRow(
            self.tr("Passphrase"), " ", "keyboard", (self.passphrase_button,)
        )
        self.keyring = SettingRow(
            self.tr("This computer's keyring"), " ", "lock", (self.keyring_button,)
        )
        self.code = SettingRow(self.tr("Recovery code"), " ", "file", (self.code_button,))
        self._rules = [line(), line()]
        for each in (self.passphrase, self._rules[0], self.keyring, self._rules[1], self.code):
            card.body.addWidget(each)
        return card

    def _factor_card(self) -> Card:
        card = Card(self.tr("Second factor"))
        self.factor_button = PillButton(self.tr("Set up…"))
        self.factor_button.clicked.connect(self.deeds.switch_factor)
        self.factor = SettingRow(" ", " ", "clock", (self.factor_button,))
        card.body.addWidget(self.factor)
        return card

    def _lock_card(self) -> Card:
        card = Card(self.tr("Lock"))
        self.lock_after = QComboBox()
        self.lock_after.setAccessibleName(self.tr("Lock after"))
        for minutes in LOCK_MINUTES:
            self.lock_after.addItem(self._minutes(minutes), minutes)
        self.lock_after.setCurrentIndex(self.lock_after.findData(LOCK_DEFAULT))
        self.lock_after.currentIndexChanged.connect(lambda _: self._on_lock())
        self.lock = SettingRow(
            self.tr("Lock when nothing was done for"), " ", "lock", (self.lock_after,)
        )
        card.body.addWidget(self.lock)
        self._show_lock()
        return card

    def _limits_card(self) -> Card:
        card = Card(self.tr("What this cannot do"))
        texts = (
            self.tr("A program that runs under your name while the books are open can see what "
                    "you see. Keep the computer itself clean and up to date."),
            self.tr("Keys are overwritten in memory when the books lock. A passphrase that was "
                    "just typed may stay in memory a while longer."),
            self.tr("A backup opens with the passphrase and the code of its time. Who has an old "
                    "backup and an old passphrase has the books of that day."),
            self.tr("If passphrase and recovery code are both lost, nobody can open the books: "
                    "neither we nor anyone else."),
        )  # fmt: skip
        card.body.addWidget(bullets(texts))
        return card

    # Showing

    def _show(self, secured: Secured) -> None:
        self._show_encryption(secured)
        self._show_ways(secured)
        self._show_factor(secured)
        self._show_lock()

    def _show_encryption(self, secured: Secured) -> None:
        has_keys = self.coffer.keys is not None
        if self.is_server:
            title = self.tr("These books are on a server")
            detail = (
                self.tr("Provider credentials and attachments are sealed before they leave this "
                        "computer. Amounts are not: who runs the server can read them.")
                if has_keys
                else self.tr("Nothing is sealed: there are no keys. Who runs the server can read "
                             "everything.")
            )  # fmt: skip
            icon, tone = "database", "soft" if has_keys else "warn"
        elif secured.is_encrypted:
            title = self.tr("The file is encrypted")
            detail = self.tr(
                "Every page of it, by AES-256. Without one of the ways below nobody can read it."
            )
            icon, tone = "shield", "gain"
        else:
            title = self.tr("The file is not encrypted")
            detail = self.tr("Whoever gets at this file can read everything in it.")
            icon, tone = "warning", "warn"
        self.encryption.show_title(title)
        self.encryption.show_detail(detail)
        self.encryption.icon.set_icon(icon, tone)
        can_change = not self.is_server and self.hooks is not None
        self.encrypt_button.setVisible(can_change and not secured.is_encrypted)
        self.decrypt_button.setVisible(can_change and secured.is_encrypted)
        for each in (self._key_rule, self.data_key):
            each.setVisible(can_change and secured.is_encrypted and has_keys)

    def _show_ways(self, secured: Secured) -> None:
        has_keys = self.coffer.keys is not None
        for each in (self.passphrase, self.keyring, self.code, *self._rules):
            each.setVisible(has_keys)
        self.no_keys.setVisible(not has_keys)
        if not has_keys:
            self.no_keys.set_lines(
                self.tr("Server books made without keys: there is nothing to unlock.")
                if self.is_server
                else self.tr("These books have no keys, so there is nothing to unlock. Encrypting "
                             "the file makes them.")
            )  # fmt: skip
            return
        found = secured.facts.get(Way.PASSPHRASE)
        self.passphrase.show_detail(
            self._made(found, self.tr("There is none.")) if found else self.tr("There is none.")
        )
        self.passphrase_button.set_text(self.tr("Change…") if found else self.tr("Set…"))
        found = secured.facts.get(Way.RECOVERY)
        self.code.show_detail(
            self._made(found, "") if found else self.tr("There is none. A code on paper opens the "
                                                       "books when the passphrase is forgotten."),
            "soft" if found else "warn",
        )  # fmt: skip
        self.code_button.set_text(self.tr("New code…") if found else self.tr("Make one…"))
        self._show_keyring(secured.facts.get(Way.KEYRING))

    def _show_keyring(self, found: WayFacts | None) -> None:
        problem = self.keyring_problem
        self.keyring_button.set_text(self.tr("Turn off") if found else self.tr("Turn on"))
        self.keyring_button.setEnabled(found is not None or problem == "")
        if found is not None:
            text = self._made(found, "")
            if problem:
                text = self.tr("{} Cannot be used now: {}.").format(text, problem)
            self.keyring.show_detail(text, "warn" if problem else "soft")
        elif problem is None:
            self.keyring.show_detail(self.tr("Off. Looking for a keyring…"))
        elif problem:
            self.keyring.show_detail(self.tr("Off, and cannot be used here: {}.").format(problem))
        else:
            self.keyring.show_detail(
                self.tr(
                    "Off. It would open the books without typing, as long as you are logged in."
                )
            )

    def _made(self, found: WayFacts, otherwise: str) -> str:
        day = self.formatter.day(found.made_at.astimezone().date())
        if found.detail:
            return self.tr("{}, made on {}.").format(found.detail, day)
        return self.tr("Made on {}.").format(day) or otherwise

    def _show_factor(self, secured: Secured) -> None:
        has_keys = self.coffer.keys is not None
        self.factor.show_title(
            self.tr("An authenticator's code is asked for")
            if secured.has_totp
            else self.tr("No second factor")
        )
        self.factor.icon.set_icon("clock", "gain" if secured.has_totp else "soft")
        self.factor.show_detail(
            self.tr("Before secrets are shown, everything is exported or trading goes live.")
            if secured.has_totp
            else self.tr("Six digits from an authenticator, asked for before secrets are shown, "
                         "everything is exported or trading goes live. It does not replace the "
                         "passphrase.")
            if has_keys
            else self.tr("Its secret is kept sealed, so it needs books with keys.")
        )  # fmt: skip
        self.factor_button.setVisible(has_keys)
        self.factor_button.set_text(self.tr("Remove…") if secured.has_totp else self.tr("Set up…"))

    def _show_lock(self) -> None:
        is_never = self.lock_after.currentData() == "0"
        self.lock.show_detail(
            self.tr("Never by itself: whoever sits down here sees everything. Sleep and the screen "
                    "lock still lock at once.")
            if is_never
            else self.tr("At sleep, at the screen lock and when the user is switched: at once."),
            "warn" if is_never else "soft",
        )  # fmt: skip

    def _minutes(self, minutes: str) -> str:
        if minutes == "0":
            return self.tr("Never")
        text = counted("counts", "{} minute", "{} minutes", int(minutes))
        return text.format(self.formatter.count(int(minutes)))

    def _on_lock(self) -> None:
        if self._memory is not None:
            self._memory.set_text(LOCK_KEY, str(self.lock_after.currentData()))
            if self.hooks is not None:
                self.hooks.minutes_changed()
        self._show_lock()
