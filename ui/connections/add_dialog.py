"""Makes a connection: which provider, its key, what was found, and the first sync."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.domain.failure import CancelledError, CofferError
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.progress import Progress
from app.ports.providers import Facts, SignIn
from app.services.changes import Changes
from app.services.sync.answers import Draft
from ui.connections.fields import ProviderFields, translated
from ui.connections.first_sync import SyncPage
from ui.connections.found import FoundPage
from ui.connections.providers import ProvidersPage
from ui.connections.sign_in import Browse, SignInPage
from ui.connections.words import tr
from ui.format import Formatter, one_line
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

SIZE = (860, 620)


@dataclass(frozen=True, slots=True)
class Offered:
    """What the dialog starts with."""

    providers: tuple[Facts, ...]
    accounts: tuple[Account, ...]


class AddConnectionDialog(Dialog):
    """Nothing is kept before “Connect” is pressed; a check only reads."""

    import_wanted = Signal()

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        state: ViewState,
        parent: QWidget | None = None,
        *,
        browse: Browse | None = None,
        provider_id: str = "",
    ) -> None:
        super().__init__(parent)
        self._coffer: Any = coffer
        self._tasks, self._state = tasks, state
        self._formatter = Formatter(is_private=state.is_private)
        self._wanted = provider_id
        self._accounts: tuple[Account, ...] = ()
        self._facts: Facts | None = None
        self._draft: Draft | None = None
        self._job: Job | None = None
        self._is_making = False
        self.made = 0  # the connection, once it is there
        self.setWindowTitle(tr("Add a connection"))
        self.setMinimumWidth(520)
        self.resize(*SIZE)
        self._build(browse)
        self._connect()
        self._show(self.providers)
        self._tasks.read(self, self._read, self._on_offered, self._on_error)

    # What there is to choose from

    def _read(self) -> Offered:
        accounts = tuple(one for one in self._coffer.accounts.all() if one.is_active)
        return Offered(tuple(self._coffer.connections.providers()), accounts)

    def _on_offered(self, offered: Offered) -> None:
        self._accounts = offered.accounts
        self.providers.show_providers(offered.providers)
        if self._wanted:
            self.providers.choose(self._wanted)
        self.providers.filter.setFocus()

    # Going on, and back

    def go_on(self) -> None:
        """Do what the button says."""
        self.banner.hide()
        page = self._pages.currentWidget()
        if page is self.providers:
            self.take_provider(self.providers.facts)
        elif page is self._fields_page:
            self._take_fields()
        elif page is self.found:
            self._make()
        elif page is self.sync_page:
            self.accept()

    def go_back(self) -> None:
        """Go a step back; what runs is given up."""
        self._stop()
        self.banner.hide()
        page = self._pages.currentWidget()
        if page is self._fields_page:
            self.fields.clear()
            self._show(self.providers)
        else:
            self._draft = None
            self._show(self._fields_page)

    def take_provider(self, facts: Facts | None) -> None:
        """Go on with a provider."""
        if facts is None:
            return
        if self._facts is not facts:
            self._facts = facts
            self.fields.show_fields(facts)
            about = [translated(facts.read_only)]
            if not facts.fields:
                about.append(tr("There is nothing to fill in."))
            self._how.set_lines("\n".join(one for one in about if one))
            self._how.setVisible(any(about))
        self._show(self._fields_page)

    def _take_fields(self) -> None:
        facts = self._facts
        problem = self.fields.problem()
        if facts is None or problem:
            self.banner.show_text(problem, tone="warn")
            return
        if facts.sign_in == SignIn.BROWSER:
            self._show(self.sign_in)
            self.sign_in.begin(facts.id, facts.name, self.fields.values())
        else:
            self._check(self.fields.values())

    # The live check

    def _check(self, fields: Mapping[str, str]) -> None:
        facts, service = self._facts, self._coffer.connections
        if facts is None:
            return
        own = dict(fields)
        self._show(self._fields_page)
        self.fields.setEnabled(False)
        self.progress.start(tr("Asking {}…").format(facts.name))

        def call(progress: Progress) -> Draft:
            draft: Draft = service.check(facts.id, own, progress)
            return draft

        self._job = job = self._tasks.long(
            self,
            call,
            lambda draft: self._on_draft(job, draft),
            lambda error: self._on_refused(job, error),
            self._on_progress,
            kind="outside",
        )
        self._look()

    def _on_progress(self, done: int, total: int, what: str) -> None:
        del what
        self.progress.set_progress(done, total)

    def _on_draft(self, job: Job, draft: Draft) -> None:
        if job is not self._job:
            return
        self._done_checking()
        self.show_draft(draft)

    def show_draft(self, draft: Draft) -> None:
        """Show what a live check found."""
        self._draft = draft
        self.found.show_draft(draft, self._accounts)
        self._show(self.found)

    def _on_refused(self, job: Job, error: CofferError) -> None:
        if job is not self._job:
            return
        self._done_checking()
        if isinstance(error, CancelledError):
            return
        action = ""
        if isinstance(error, ProviderError) and error.trouble == Trouble.NO_SECRETS:
            action = tr("Set a passphrase")
        self.banner.show_error(error_sentence(error), action)
        first = self.fields.first()
        if first is not None:
            first.setFocus()

    def _done_checking(self) -> None:
        self._job = None
        self.progress.finish()
        self.fields.setEnabled(True)
        self._look()

    def _stop(self) -> None:
        self.sign_in.stop()
        if self._job is not None:
            self._job.cancel()
            self._done_checking()

    def _on_signed_in(self, fields: Mapping[str, str]) -> None:
        self._check({**self.fields.values(), **fields})

    def _on_not_signed_in(self, text: str) -> None:
        self._show(self._fields_page)
        self.banner.show_error(text)

    # Making it

    def _make(self) -> None:
        draft, service = self._draft, self._coffer.connections
        problem = self.found.problem()
        if draft is None or problem or self._is_making:
            self.banner.show_text(problem, tone="warn")
            return
        chosen = self.found.chosen()
        self._is_making = True
        self._look()
        self._tasks.write(
            self,
            partial(service.make, draft, chosen.name, chosen.followed, chosen.every_minutes),
            partial(self._on_made, chosen.name),
            self._on_error,
        )

    def _on_made(self, name: str, answer: tuple[int, Changes]) -> None:
        self._is_making = False
        self.made, changes = answer
        self.fields.clear()
        self._draft = None
        if changes.topics:
            self._tasks.changed.emit(changes)
        self._show(self.sync_page)
        self.sync_page.begin(self.made, one_line(name, 80))

    def _on_error(self, error: CofferError) -> None:
        self._is_making = False
        self._look()
        self.banner.show_error(error_sentence(error))

    # Showing

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        name = one_line(self._facts.name, 60) if self._facts is not None else ""
        titles = {
            self.providers: tr("Add a connection"),
            self._fields_page: tr("Connect {}").format(name),
            self.sign_in: tr("Sign in to {}").format(name),
            self.found: tr("{} answers").format(name),
            self.sync_page: tr("Connected"),
        }
        self.title.setText(titles[page])
        self._look()
        focus: QWidget | None = {
            self._fields_page: self.fields.first() or self.next_button,
            self.sign_in: self.cancel_button,
            self.found: self.next_button,
            self.sync_page: self.next_button,
        }.get(page)
        if focus is not None:
            focus.setFocus()

    def _look(self) -> None:
        """Say what can be done now."""
        page = self._pages.currentWidget()
        by_browser = self._facts is not None and self._facts.sign_in == SignIn.BROWSER
        words: dict[QWidget | None, str] = {
            self.providers: tr("Continue"),
            self._fields_page: tr("Continue in the browser") if by_browser else tr("Check"),
            self.found: tr("Connect"),
            self.sync_page: tr("Close"),
        }
        self.next_button.setVisible(page in words)
        self.next_button.set_text(words.get(page, ""))
        is_busy = self._job is not None or self._is_making
        is_chosen = page is not self.providers or self.providers.facts is not None
        self.next_button.setEnabled(not is_busy and is_chosen)
        self.back_button.setVisible(page in (self._fields_page, self.sign_in, self.found))
        self.back_button.setEnabled(not self._is_making)
        self.cancel_button.setVisible(page is not self.sync_page)
        self.import_button.setVisible(page is self.providers)

    def _on_banner(self) -> None:
        self.reject()
        self._state.navigate.emit("settings", "security")

    def _on_import(self) -> None:
        self.reject()
        self._state.navigate.emit("import", None)

    def reject(self) -> None:
        """Leave; what was typed is forgotten, and what runs is given up."""
        if not self._is_making:
            super().reject()

    def done(self, result: int) -> None:
        """End, however it ends: also by the lock, which asks nobody."""
        self._stop()
        self.fields.clear()
        self._draft = None
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_making:
            event.ignore()
            return
        super().closeEvent(event)  # by `reject`, and so by `done`

    # Parts

    def _build(self, browse: Browse | None) -> None:
        self.title = Title("")
        self.banner = Banner()
        self.providers = ProvidersPage(self._formatter)
        self.fields = ProviderFields()
        self._how = Label("", "body", "soft")
        self.progress = ProgressRow()
        inside = QWidget()
        inside.setProperty("page", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space.S, 0)
        column.setSpacing(space.M)
        column.addWidget(self._how)
        column.addWidget(self.fields)
        column.addWidget(self.progress)
        column.addStretch(1)
        self._fields_page = scrolled(inside)
        self.sign_in = SignInPage(self._coffer, self._tasks, browse)
        self.found = FoundPage(self._formatter)
        self.sync_page = SyncPage(self._state, self._formatter)
        self.import_button = PillButton(tr("Import a file instead"))
        self.back_button = PillButton(tr("Back"))
        self.cancel_button = PillButton(tr("Cancel"))
        self.next_button = PrimaryButton(tr("Continue"))
        self.next_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addWidget(self.import_button)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.next_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        outer.setSpacing(space.M)
        outer.addWidget(self.title)
        outer.addWidget(self.banner)
        pages: Sequence[QWidget] = (
            self.providers, self._fields_page, self.sign_in, self.found, self.sync_page,
        )  # fmt: skip
        self._pages = one_of(outer, *pages)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.providers.chosen.connect(lambda _: self._look())
        self.providers.opened.connect(self.take_provider)
        self.fields.edited.connect(self.banner.hide)
        self.progress.cancelled.connect(self._stop)
        self.sign_in.done.connect(self._on_signed_in)
        self.sign_in.failed.connect(self._on_not_signed_in)
        self.found.changed.connect(self.banner.hide)
        self.banner.acted.connect(self._on_banner)
        self.import_button.clicked.connect(self._on_import)
        self.back_button.clicked.connect(self.go_back)
        self.cancel_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self.go_on)
