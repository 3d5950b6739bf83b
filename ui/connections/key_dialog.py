"""A new key for a connection that is there, or a new sign-in; tried before the old one goes."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.failure import CancelledError, CofferError
from app.ports.progress import Progress
from app.ports.providers import SignIn
from app.services.sync.answers import ConnectionDetail
from ui.connections.fields import ProviderFields, translated
from ui.connections.sign_in import Browse, SignInPage
from ui.connections.words import tr
from ui.format import one_line
from ui.format_errors import error_sentence
from ui.tasks import Job, TaskRunner
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title
from ui.widgets.page import one_of, scrolled
from ui.widgets.progress import ProgressRow
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class KeyDialog(Dialog):
    """Fields left empty stay as they are. Afterwards the connection is synced."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        state: ViewState,
        detail: ConnectionDetail,
        parent: QWidget | None = None,
        *,
        browse: Browse | None = None,
    ) -> None:
        super().__init__(parent)
        self._coffer: Any = coffer
        self._tasks, self._state, self._detail = tasks, state, detail
        facts = detail.line.facts
        if facts is None:
            raise ValueError(detail.line.connection.provider)
        self._facts = facts
        self._job: Job | None = None
        self._by_browser = facts.sign_in == SignIn.BROWSER
        name = one_line(detail.line.connection.name, 80)
        words = tr("Sign in again: {}") if self._by_browser else tr("A new key: {}")
        self.setWindowTitle(words.format(name))
        self.setMinimumWidth(480)
        self._build(words.format(name), browse)
        self.fields.show_fields(facts, detail.options, has_secrets=detail.has_secrets)
        first = self.fields.first()
        if first is not None:
            first.setFocus()

    def go_on(self) -> None:
        """Try what was typed, or open the browser."""
        self.banner.hide()
        problem = self.fields.problem()
        if problem:
            self.banner.show_text(problem, tone="warn")
        elif self._by_browser:
            self._pages.setCurrentWidget(self.sign_in)
            self.next_button.hide()
            link = self._detail.line.connection
            self.sign_in.begin(self._facts.id, self._facts.name, self.fields.values(), link.id)
        else:
            self._change(self.fields.values())

    def _change(self, fields: Mapping[str, str]) -> None:
        link, service = self._detail.line.connection, self._coffer.connections
        own = dict(fields)
        self._show_fields()
        self.fields.setEnabled(False)
        self.next_button.setEnabled(False)
        self.progress.start(tr("Asking {}…").format(self._facts.name))

        def call(progress: Progress) -> object:
            return service.change_fields(link.id, own, progress)

        self._job = self._tasks.long(
            self, call, self._on_changed, self._on_failed, self._on_progress, kind="outside"
        )

    def _on_progress(self, done: int, total: int, what: str) -> None:
        del what
        self.progress.set_progress(done, total)

    def _on_changed(self, _: object) -> None:
        self._job = None
        self.fields.clear()
        self._state.sync_wanted.emit([self._detail.line.connection.id], None)
        self.accept()

    def _on_failed(self, error: CofferError) -> None:
        self._job = None
        self._ready()
        if not isinstance(error, CancelledError):
            self.banner.show_error(error_sentence(error))

    def _on_not_signed_in(self, text: str) -> None:
        self._show_fields()
        self._ready()
        self.banner.show_error(text)

    def _show_fields(self) -> None:
        self._pages.setCurrentWidget(self._fields_page)
        self.next_button.show()

    def _ready(self) -> None:
        self.progress.finish()
        self.fields.setEnabled(True)
        self.next_button.setEnabled(True)

    def _stop(self) -> None:
        self.sign_in.stop()
        if self._job is not None:
            self._job.cancel()

    def done(self, result: int) -> None:
        """End, however it ends; without a new key the old one stays."""
        self._stop()
        self.fields.clear()
        super().done(result)

    def _build(self, title: str, browse: Browse | None) -> None:
        self.banner = Banner()
        how = Label("", "body", "soft")
        how.set_lines(
            translated(self._facts.read_only)
            or tr("It is tried first. Until it works, everything stays as it is.")
        )
        self.fields = ProviderFields()
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._stop)
        inside = QWidget()
        inside.setProperty("page", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space.S, 0)
        column.setSpacing(space.M)
        for each in (how, self.fields, self.progress):
            column.addWidget(each)
        column.addStretch(1)
        self._fields_page = scrolled(inside)
        self._fields_page.setMinimumHeight(240)
        self.sign_in = SignInPage(self._coffer, self._tasks, browse)
        self.sign_in.done.connect(lambda found: self._change({**self.fields.values(), **found}))
        self.sign_in.failed.connect(self._on_not_signed_in)
        self.cancel_button = PillButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        words = tr("Continue in the browser") if self._by_browser else tr("Check and save")
        self.next_button = PrimaryButton(words)
        self.next_button.setDefault(True)
        self.next_button.clicked.connect(self.go_on)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.next_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        outer.setSpacing(space.M)
        outer.addWidget(Title(title))
        outer.addWidget(self.banner)
        self._pages = one_of(outer, self._fields_page, self.sign_in)
        outer.addLayout(foot)


def key_dialog(
    coffer: "Coffer", tasks: TaskRunner, state: ViewState, parent: QWidget | None
) -> partial[KeyDialog]:
    """Return what opens the dialog for a connection."""
    return partial(KeyDialog, coffer, tasks, state, parent=parent)
