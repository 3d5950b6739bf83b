"""The screen of locked books: one field, one button, and the other ways in."""

import math
import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.ports.keys import Standing, Way
from ui.lock.fields import PassphraseField
from ui.theme import current_theme, dress, space
from ui.theme.fonts import font
from ui.theme.icons import pixmap
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label

WIDTH = 400
SECOND_MS = 250


class UnlockScreen(QWidget):
    """Asks for what opens the books. It knows nothing of them but their name."""

    unlock_wanted = Signal(object, str)  # Way, secret
    others_wanted = Signal()  # books of another profile
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._standing = Standing("", "", ())
        self._way = Way.PASSPHRASE
        self._until = 0.0  # when the next try is looked at, by the monotonic clock
        self._is_busy = False
        self._build()
        dress(self)
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._count_down)

    def show_standing(self, standing: Standing) -> None:
        """Show whose books these are, and by which ways they open."""
        self._standing = standing
        self.name.setText(standing.name or self.tr("Your books"))
        self._is_busy = False
        self._say("")
        has_passphrase = Way.PASSPHRASE in standing.ways or not standing.ways
        self._set_way(Way.PASSPHRASE if has_passphrase else Way.RECOVERY)
        self._draw_mark()
        self.wait(standing.wait_s)

    def show_busy(self) -> None:
        """Show that a try is being worked out; it takes about a second."""
        self._is_busy = True
        self._say(self.tr("Unlocking…"), tone="soft")
        self._show_state()

    def show_problem(self, text: str, wait_s: float = 0.0) -> None:
        """Say why it did not open, and let the person try again."""
        self._is_busy = False
        self._say(text)
        self.passphrase.clear_secret()
        self.code.clear()
        self.wait(wait_s)
        self._focus()

    def show_note(self, text: str) -> None:
        """Say something that is no failure of the person's."""
        self._is_busy = False
        self._say(text, tone="soft")
        self._show_state()

    def wait(self, seconds: float) -> None:
        """Keep the next try back for a while."""
        self._until = time.monotonic() + seconds
        if seconds > 0:
            self._timer.start()
        self._count_down()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear_secret()
        self.code.clear()
        self._say("")

    @property
    def problem(self) -> str:
        return self._problem.text()

    @property
    def is_waiting(self) -> bool:
        return time.monotonic() < self._until

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.wipe()
            return
        super().keyPressEvent(event)

    # Parts

    def _build(self) -> None:
        self.mark = QLabel()
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name = ElidedLabel("", "title")
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = Label("", "body", "soft")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.field.returnPressed.connect(self._on_unlock)
        self.code = QLineEdit()
        self.code.setFont(font("body"))
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.returnPressed.connect(self._on_unlock)
        self._problem = Label("", "small", "warn")
        self._problem.setWordWrap(True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._problem.setMinimumHeight(34)
        self.button = PrimaryButton(self.tr("Unlock"))
        self.button.clicked.connect(self._on_unlock)
        self.other_way = LinkButton("")
        self.other_way.clicked.connect(self._on_other_way)
        self.keyring = LinkButton(self.tr("Use this computer's keyring"))
        self.keyring.clicked.connect(lambda: self.unlock_wanted.emit(Way.KEYRING, ""))
        self.others = LinkButton(self.tr("Other books…"))
        self.others.clicked.connect(self.others_wanted)
        self.quit = LinkButton(self.tr("Quit"))
        self.quit.clicked.connect(self.quit_wanted)
        card = Card()
        card.setFixedWidth(WIDTH)
        body = card.body
        body.setContentsMargins(space.XXL, space.XXL, space.XXL, space.XL)
        body.setSpacing(space.M)
        for widget in (self.mark, self.name, self._hint, self.passphrase, self.code, self.button):
            body.addWidget(widget)
        body.addWidget(self._problem)
        ways = QVBoxLayout()
        ways.setSpacing(space.XS)
        for link in (self.other_way, self.keyring):
            ways.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addLayout(ways)
        foot = QHBoxLayout()
        foot.setSpacing(space.L)
        foot.addStretch(1)
        foot.addWidget(self.others)
        foot.addWidget(self.quit)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(3)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(foot)
        column.addStretch(4)
        column.setSpacing(space.L)

    def _set_way(self, way: Way) -> None:
        self._way = way
        is_code = way is Way.RECOVERY
        self.passphrase.setVisible(not is_code)
        self.code.setVisible(is_code)
        self._hint.setText(
            self.tr("The code that you keep on paper opens these books.")
            if is_code
            else self.tr("These books are locked.")
        )
        ways = self._standing.ways
        self.other_way.set_text(
            self.tr("Use the passphrase") if is_code else self.tr("Use the recovery code")
        )
        other = Way.PASSPHRASE if is_code else Way.RECOVERY
        self.other_way.setVisible(other in ways)
        self.keyring.setVisible(Way.KEYRING in ways)
        self.setFocusProxy(self.code if is_code else self.passphrase.field)
        self._show_state()
        self._focus()

    def _on_other_way(self) -> None:
        self._say("")
        self._set_way(Way.PASSPHRASE if self._way is Way.RECOVERY else Way.RECOVERY)

    def _on_unlock(self) -> None:
        if self._is_busy or (self.is_waiting and self._way is Way.PASSPHRASE):
            return
        secret = self.code.text() if self._way is Way.RECOVERY else self.passphrase.secret
        if not secret.strip():
            self._say(self.tr("Type it first."))
            self._focus()
            return
        self.show_busy()
        self.unlock_wanted.emit(self._way, secret)

    def _count_down(self) -> None:
        left = self._until - time.monotonic()
        if left <= 0:
            self._timer.stop()
            if self._problem.property("waits"):
                self._say("")
        elif self._way is Way.PASSPHRASE and not self._is_busy:
            self._say(
                self.tr("Too many wrong tries. The next one in {}.").format(_clock(left)),
                waits=True,
            )
        self._show_state()

    def _show_state(self) -> None:
        is_free = not self._is_busy and not (self.is_waiting and self._way is Way.PASSPHRASE)
        for widget in (self.passphrase, self.code, self.button):
            widget.setEnabled(is_free)
        for link in (self.other_way, self.keyring, self.others):
            link.setEnabled(not self._is_busy)

    def _say(self, text: str, tone: str = "warn", *, waits: bool = False) -> None:
        self._problem.set_tone(tone)
        self._problem.setProperty("waits", waits)
        self._problem.set_lines(text)
        self._problem.setAccessibleName(text)

    def _focus(self) -> None:
        if self.isVisible():
            target = self.code if self._way is Way.RECOVERY else self.passphrase.field
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_mark(self) -> None:
        ratio = self.devicePixelRatioF()
        self.mark.setPixmap(pixmap("lock", current_theme().accent, 36, ratio))


def _clock(seconds: float) -> str:
    whole = math.ceil(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
