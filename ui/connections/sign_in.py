"""A sign-in in the system's browser: opens it, waits for the return, and can be given up."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain.failure import CofferError
from app.services.sync.answers import SignInStep
from ui.connections.words import SIGN_IN_IS_OVER, failure_line, tr
from ui.lock.clipboard import copy_secret
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.bootstrap.loopback import LoopbackReturn

POLL_MS = 2_000  # between questions whether the person is done
RETURN_MS = 250  # between looks whether the browser came back
Browse = Callable[[str], bool]


def open_in_browser(url: str) -> bool:
    """Open a page in the system's browser; tell whether it was, and refuse all that is no page.

    The system would start whatever program stands behind another scheme.
    """
    page = QUrl(url, QUrl.ParsingMode.StrictMode)
    is_page = page.isValid() and page.scheme() == "https" and bool(page.host())
    return is_page and not page.userInfo() and QDesktopServices.openUrl(page)


class SignInPage(QWidget):
    """`begin` opens the browser; `done` brings the fields to be kept."""

    done = Signal(object)  # Mapping[str, str]
    failed = Signal(str)  # a sentence; nothing was connected

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, browse: Browse | None = None) -> None:
        super().__init__()
        self._coffer: Any = coffer
        self._tasks, self._browse = tasks, browse or open_in_browser
        self._listener: LoopbackReturn | None = None
        self._step: SignInStep | None = None
        self._is_asking = False
        self._tries = 0  # answers to an earlier try are dropped
        self._since = QElapsedTimer()
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(lambda: self._ask({}))
        self._look = QTimer(self, interval=RETURN_MS)
        self._look.timeout.connect(self._on_look)
        self._build()

    def begin(
        self, provider_id: str, name: str, fields: Mapping[str, str], connection_id: int = 0
    ) -> None:
        """Begin a sign-in; of a connection that is there, its stored fields lie under these."""
        self.stop()
        self._tries += 1
        self._text.set_lines(tr("Asking {} for a page to sign in…").format(name))
        self._name = name
        for one in (self.address, self.copy_button, self.open_button, self._hint):
            one.hide()
        try:
            from app.bootstrap.loopback import LoopbackReturn

            said = tr("Done. You can close this page and go back to Coffer.")
            self._listener = LoopbackReturn(said)
        except OSError:
            self.failed.emit(tr("This computer does not let Coffer wait for the browser’s return."))
            return
        service, back = self._coffer.connections, self._listener.address
        more = {"connection_id": connection_id} if connection_id else {}
        own = dict(fields)

        def call(_: object) -> SignInStep:
            step: SignInStep = service.begin_sign_in(provider_id, own, back, **more)
            return step

        number = self._tries
        self._tasks.long(
            self, call, partial(self._on_step, number), partial(self._on_failed, number),
            kind="outside",
        )  # fmt: skip

    def stop(self) -> None:
        """Wait no longer; the page in the browser leads to nothing then."""
        self._tries += 1
        self._poll.stop()
        self._look.stop()
        step, self._step = self._step, None
        self._is_asking = False
        self.address.clear()
        if step is not None:
            service, handle = self._coffer.connections, step.handle
            self._tasks.read(self, lambda: service.end_sign_in(handle), _nothing, _nothing)
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()

    @property
    def is_waiting(self) -> bool:
        return self._step is not None

    def _on_step(self, number: int, step: SignInStep) -> None:
        if number != self._tries:
            return
        self._step = step
        self._since.start()
        self.address.setText(step.url)
        self.address.setCursorPosition(0)
        is_open = self._browse(step.url)
        self._text.set_lines(
            tr("Sign in to {} in your browser, and come back here.").format(self._name)
            if is_open
            else tr("No browser could be opened. Copy the address and open it yourself.")
        )
        for one in (self.address, self.copy_button, self.open_button, self._hint):
            one.show()
        self._poll.start()
        self._look.start()

    def _on_look(self) -> None:
        step = self._step
        if step is None:
            return
        if self._since.elapsed() > step.lasts_s * 1000:
            self.stop()
            self.failed.emit(tr(SIGN_IN_IS_OVER))
            return
        answer = self._listener.take() if self._listener is not None else None
        if answer is not None:
            self._text.set_lines(tr("The browser came back. Asking {} what it says…")
                                 .format(self._name))  # fmt: skip
            self._is_asking = False  # what the browser brought goes first
            self._ask(answer)

    def _ask(self, answer: Mapping[str, str]) -> None:
        """Ask whether the person is done."""
        step = self._step
        if step is None or self._is_asking:
            return
        self._is_asking = True
        service, own = self._coffer.connections, dict(answer)
        handle, number = step.handle, self._tries

        def call(_: object) -> Mapping[str, str] | None:
            fields: Mapping[str, str] | None = service.go_on_sign_in(handle, own)
            return fields

        self._tasks.long(
            self, call, partial(self._on_answer, number), partial(self._on_failed, number),
            kind="outside",
        )  # fmt: skip

    def _on_answer(self, number: int, fields: Mapping[str, str] | None) -> None:
        if number != self._tries:
            return
        self._is_asking = False
        if fields is not None:
            self.stop()
            self.done.emit(fields)

    def _on_failed(self, number: int, error: CofferError) -> None:
        if number == self._tries:
            self.stop()
            self.failed.emit(failure_line(error))

    # Parts

    def _build(self) -> None:
        self._name = ""
        self._text: Label = Label("", "body")
        self._text.set_lines(" ")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Waiting for the browser"))
        self.address: QLineEdit = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setAccessibleName(tr("Address to sign in"))
        self.copy_button: PillButton = PillButton(tr("Copy the address"))
        self.copy_button.clicked.connect(self._on_copy)
        self.open_button: PillButton = PillButton(tr("Open the browser again"))
        self.open_button.clicked.connect(lambda: self._browse(self.address.text()))
        self._hint: Label = Label("", "small", "faint")
        self._hint.set_lines(
            tr("You sign in at the provider. Coffer never sees that password; it only gets leave "
               "to read.")
        )  # fmt: skip
        buttons = QHBoxLayout()
        buttons.setSpacing(space.S)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(self._text)
        column.addWidget(self.bar)
        column.addWidget(self.address)
        column.addLayout(buttons)
        column.addWidget(self._hint)
        column.addStretch(1)

    def _on_copy(self) -> None:
        copy_secret(self.address.text())  # whoever has it can sign in in the person's place


def _nothing(_: object) -> None:
    """Take an answer that nobody waits for."""
