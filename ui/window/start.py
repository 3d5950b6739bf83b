"""Opens the books and gives them to the window, locks them, and opens them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu

from ui.lock.idle import IdleWatch
from ui.lock.signals import SystemWatch
from ui.tasks import TaskRunner
from ui.window.first_paint import FirstPaint, FirstTouch
from ui.window.frame import MainWindow
from ui.window.geometry import bring_forward
from ui.window.glancing import GlanceKeeper, keep_glance
from ui.window.hooks import FrameHooks
from ui.window.keeping import Keeper, close_books
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.opening import (
    Look,
    Unlocked,
    lock_books,
    look_at,
    note_place,
    open_books,
    open_unlocked,
    profiles_but,
    unlock_key,
)

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.bootstrap.handed import FoundArchive
    from app.domain.failure import CofferError
    from app.ports.keys import DataKey, Way
    from app.services.glance import Glance
    from ui.lock.screen import UnlockScreen
    from ui.window.mending import Mending
    from ui.window.opening_files import FileDesk

OPEN_MS = 2_500  # after the first picture, if nobody touches the window before
LISTEN_MS = 800  # after opening: to the system's sleep and lock
IDLE_MINUTES = "lock/minutes"
DEFAULT_MINUTES = 5.0


class Start(QObject):
    """Opens the books and gives them to the window; locks them; without any, asks how to begin."""

    opened = Signal(object)  # Coffer
    closing = Signal()
    raised = Signal(object)  # Coffer was started again, with these files; from another thread

    def __init__(
        self, window: MainWindow, tasks: TaskRunner, place: str, *, is_default: bool
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._place = window, tasks, place
        self._is_default = is_default
        self._claim: Any = None
        self._stop_listening: Callable[[], None] | None = None
        self._pending: tuple[Way, str] | None = None  # to try first when the books are looked at
        self._is_opening = False  # unlocked, and shown as they were last
        self.has_no_books = False  # it was looked, and there are none at the place
        self.has_failed = False  # there are books at the place, and they do not open
        self._tries = 0  # answers to an earlier try than the newest are dropped
        self.coffer: Coffer | None = None
        window.lock_wanted.connect(self.lock)
        self.keeper = Keeper(tasks, self)
        window.hooks = FrameHooks(
            self._let_go_of_all,
            self.open_place,
            self._first_run,
            self.use_idle_minutes,
            self.keeper.look,
            window.around.apply_tray,
        )
        self._glances = GlanceKeeper(tasks, window.state, self)
        self.keeper.trouble.connect(window.say_backup_trouble)
        self.keeper.failed.connect(window.say_work_trouble)
        self.keeper.mended.connect(window.say_work_done)
        self.keeper.working.connect(window.top_bar.show_work)
        self.keeper.looking.connect(window.around.sync_due)
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self.lock)
        self.system = SystemWatch(self)
        self.system.away.connect(self.lock)
        self.raised.connect(self._on_raised)

    @cached_property
    def screen(self) -> UnlockScreen:
        """What is shown while the books are locked; made when it is first needed."""
        from ui.lock.screen import UnlockScreen

        made = UnlockScreen()
        made.unlock_wanted.connect(self.unlock)
        made.quit_wanted.connect(self._window.quit)
        made.others_wanted.connect(self._on_others)
        self._window.use_lock_screen(made)
        return made

    @cached_property
    def files(self) -> FileDesk:
        """What opens files from outside; made when the first comes."""
        from ui.window.opening_files import FileDesk

        return FileDesk(self._window, self._tasks, self)

    @property
    def _has_files(self) -> bool:
        return "files" in self.__dict__ and self.files.is_waiting

    @cached_property
    def mending(self) -> Mending:
        """What helps where the books do not open; made when it is first needed."""
        from ui.window.mending import Mending

        hooks = self._window.hooks
        assert hooks is not None  # noqa: S101  # set when this was made
        return Mending(self._window, self._tasks, hooks)

    def preview(self, glance: Glance) -> None:
        """Show what the books showed last, until they are open."""
        self._window.preview(glance)

    def begin(self) -> None:
        """Look at the books in a worker, then open them, or ask for what opens them."""
        place, claim = self._place, self._claim
        files = self.files.paths if self._has_files else ()
        self.has_no_books = self.has_failed = False
        # After every write that is under way: what closes the books is one.
        self._tasks.write(
            self, lambda: look_at(place, claim, files), self._on_look, self._on_failed
        )

    def unlock(self, way: Way, secret: str) -> None:
        """Try to open the locked books."""
        self._tries += 1
        number, place = self._tries, self._place
        self.screen.show_busy()
        self._tasks.read(
            self,
            partial(unlock_key, place, way, secret, self._window.state.period),
            partial(self._on_unlocked, number, way),
            partial(self._on_refused, number, way),
        )

    def lock(self) -> None:
        """Close the books and leave nothing of them in the window; books without keys stay."""
        coffer = self.coffer
        if coffer is None:
            if self._is_opening:  # what they showed last is seen already
                self._lock_preview()
            return
        if coffer.keys is None:
            self._window.say_no_keys()
            return
        profile = coffer.key.profile_id if coffer.key else ""
        self.let_go()
        self._show_locked(profile)
        self._tasks.write(self, partial(lock_books, coffer), _nothing, _nothing)
        self._look_again()

    def _lock_preview(self) -> None:
        """Take away what is shown of books that are being opened; they are closed when they are."""
        from ui.lock.sweep import close_others, let_go_of_widgets

        self._is_opening = False
        self._tries += 1
        close_others(self._window)
        self._window.detach()
        let_go_of_widgets()
        self._show_locked("")
        self._look_again()

    def _show_locked(self, profile: str) -> None:
        from app.ports.keys import Standing

        self.screen.show_standing(Standing(profile, "", ()))
        self._window.show_lock()
        QApplication.processEvents()  # painted now: this is what a picture of the window shows

    def _look_again(self) -> None:
        place, claim = self._place, self._claim
        self._tasks.write(
            self, lambda: look_at(place, claim).standing, self.screen.show_standing, _nothing
        )

    def let_go(self) -> None:
        """Drop every view of the books and what was copied from them. Closing them comes after."""
        from ui.lock.clipboard import clear_secret
        from ui.lock.sweep import close_others, let_go_of_widgets

        self.coffer = None
        self._is_opening = False
        self._glances.use(None)
        self.closing.emit()
        self.keeper.use(None)
        self._tries += 1
        self._tasks.cancel()
        clear_secret()
        close_others(self._window)
        self._window.detach()
        let_go_of_widgets()

    def open_place(self, place: str, way: Way | None = None, secret: str = "") -> None:
        """Open the books at a place, after `let_go`; with a secret that is tried first."""
        if self.coffer is not None or self._claim is not None:
            close = self._let_go_of_all()
            self._tasks.write(self, close, _nothing, _nothing)
        self._place = place
        self._pending = None if way is None else (way, secret)
        use_memory(memory_folder(place))
        self._window.memory = Memory()
        self.begin()

    def take_over(self, before: Start) -> None:
        """Show the open books of another window, which is about to go; without any, open them."""
        coffer, claim, stop = before.coffer, before._claim, before._stop_listening
        before._claim = before._stop_listening = None
        before.let_go()
        if stop is not None:
            stop()
        self._place = before._place
        self._keep_claim(claim)
        if before._has_files:
            self.files.take_over(before.files)
        if coffer is None:
            self.begin()
        else:
            self._on_open(coffer)

    def _let_go_of_all(self) -> Callable[[], None]:
        """Drop every view, and return what closes the books and gives their window back."""
        coffer, claim, stop = self.coffer, self._claim, self._stop_listening
        self._claim = self._stop_listening = None
        self.let_go()

        def close() -> None:
            if stop is not None:
                stop()
            if coffer is not None:
                coffer.close()
            if claim is not None:
                claim.release()

        return close

    def stop_listening(self) -> None:
        """Let no other start believe that this window takes its files: it is about to go."""
        stop, self._stop_listening = self._stop_listening, None
        if stop is not None:
            stop()

    def close(self) -> None:
        """Give everything back, at the end of the program."""
        from ui.lock.clipboard import clear_secret

        clear_secret()
        self.stop_listening()
        if self._claim is not None:  # who starts Coffer again need not wait for the backup
            self._claim.release()
        if self.coffer is not None:
            period = self._window.state.period
            close_books(self.coffer, before=lambda coffer: keep_glance(coffer, period))

    def use_idle_minutes(self) -> None:
        """Take over what Settings say of the time until the lock."""
        try:
            minutes = float(self._window.memory.text(IDLE_MINUTES, str(DEFAULT_MINUTES)))
        except ValueError:
            minutes = DEFAULT_MINUTES
        has_keys = self.coffer is not None and self.coffer.keys is not None
        self.idle.set_minutes(minutes if has_keys else 0)

    # Answers

    def _on_look(self, look: Look) -> None:
        from app.domain.errors import DatabaseDamagedError
        from app.ports.keys import Way

        if look.was_raised:
            QTimer.singleShot(0, self, QApplication.quit)
            return
        self._keep_claim(look.claim)
        if not look.standing.has_keys:
            if look.standing.problem:
                self._on_failed(DatabaseDamagedError(self._place, look.standing.problem))
                return
            if (
                self._window.is_previewing and not self._has_files
            ):  # whoever only looks has all that there is to see
                FirstTouch(self._window, self._open_plain, OPEN_MS)
            else:
                self._open_plain()
            return
        self._window.drop_preview()  # locked books show nothing
        self.screen.show_standing(look.standing)
        self._window.show_lock()
        pending, self._pending = self._pending, None
        if pending is not None:
            self.unlock(*pending)
        elif Way.KEYRING in look.standing.ways:
            self.unlock(Way.KEYRING, "")
        elif self._has_files:
            self.files.go_on()

    def _open_plain(self) -> None:
        self._tasks.read(self, lambda: open_books(self._place), self._on_open, self._on_failed)

    def _on_unlocked(self, number: int, way: Way, unlocked: Unlocked) -> None:
        key, glance = unlocked.key, unlocked.glance
        open_now = partial(self._open_unlocked, number, way, key)
        if number != self._tries or glance is None:
            open_now()
            return
        self._is_opening = True
        self.screen.wipe()
        self._window.preview(glance)
        FirstPaint(self._window, open_now)

    def _open_unlocked(self, number: int, way: Way, key: DataKey) -> None:
        if number != self._tries:  # locked again, or another try was begun
            key.wipe()
            return
        self._tasks.read(
            self,
            partial(open_unlocked, self._place, key),
            partial(self._on_opened, number),
            partial(self._on_unopened, number, way),
        )

    def _on_opened(self, number: int, coffer: Coffer) -> None:
        if number != self._tries:  # locked again meanwhile
            self._tasks.write(self, coffer.lock, _nothing, _nothing)
            return
        self.screen.wipe()
        self._on_open(coffer)

    def _on_unopened(self, number: int, way: Way, error: CofferError) -> None:
        if number == self._tries and self._is_opening:
            self._is_opening = False
            self._window.detach()
            self._window.show_lock()
        self._on_refused(number, way, error)

    def _on_refused(self, number: int, way: Way, error: CofferError) -> None:
        from app.domain.errors import KeyringError, LockedError, TooSoonError, WrongSecretError
        from app.ports.keys import Way
        from ui.format_errors import error_sentence

        if number != self._tries:
            return
        if isinstance(error, WrongSecretError | TooSoonError):
            self.screen.show_problem(error_sentence(error), error.wait_s)
        elif isinstance(error, KeyringError):
            self.screen.show_note(
                self.tr("The keyring did not open them: {}.").format(error.reason)
                if way is Way.KEYRING
                else error_sentence(error)
            )
        elif isinstance(error, LockedError):
            self.screen.show_problem(error_sentence(error))
        else:
            self.screen.show_problem("")
            self._on_failed(error)

    def _on_open(self, coffer: Coffer) -> None:
        from ui.lock.clipboard import SecretClipboard, use_clipboard

        self.coffer = coffer
        self._is_opening = self.has_failed = False
        use_clipboard(SecretClipboard(self))
        self._window.attach(coffer)
        self._tasks.read(self, lambda: note_place(coffer.place), _nothing, _nothing)
        self.use_idle_minutes()
        self.keeper.use(coffer)
        self._glances.use(coffer)
        self.opened.emit(coffer)
        for warning in coffer.warnings:
            self._window.say_warning(warning)
        QTimer.singleShot(LISTEN_MS, self.system, self.system.start)
        QTimer.singleShot(LISTEN_MS, self, self._ask_motion)
        if self._has_files:
            QTimer.singleShot(0, self, self.files.go_on)

    def _ask_motion(self) -> None:
        """Ask the desktop whether anything may move."""
        from ui.window.motion import MotionWatch

        self._motion = MotionWatch(self)
        self._motion.ask()

    def _on_failed(self, error: CofferError) -> None:
        from app.domain.errors import DatabaseMissingError

        self._window.drop_preview()  # it was of books that do not open
        if isinstance(error, DatabaseMissingError):
            self.has_no_books = True
            if self._has_files:
                self.files.go_on()
            else:
                self._first_run()
        else:
            self.has_failed = True
            self.mending.show_failure(self._place, error)
            if self._has_files:
                self.files.go_on()

    def _on_others(self) -> None:
        """Offer the other profiles, and new books."""
        place = self._place
        self._tasks.read(self, lambda: profiles_but(place), self._show_others, _nothing)

    def _show_others(self, found: Sequence[tuple[str, str]]) -> None:
        if not found:
            self._first_run()
            return
        menu = QMenu(self._window)
        for name, place in found:
            menu.addAction(name.replace("&", "&&"), partial(self.open_place, place))
        menu.addSeparator()
        menu.addAction(self.tr("New books…"), self._first_run)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _on_raised(self, files: Sequence[str]) -> None:
        """Come forward: somebody started Coffer again."""
        bring_forward(self._window)
        if files:
            self.files.take(files)

    def _keep_claim(self, claim: Any) -> None:
        if claim is None or claim is self._claim:
            return
        from app import bootstrap

        if self._stop_listening is not None:
            self._stop_listening()
        self._claim = claim
        self._stop_listening = bootstrap.on_second_start(claim, self.raised.emit)

    def _renew_claim(self, place: str) -> None:
        """Take the window of books whose file is new."""
        from app import bootstrap
        from app.domain.errors import InUseError

        if self._claim is not None:
            self._claim.release()
            self._claim = None
        try:
            self._keep_claim(bootstrap.claim_window(place))
        except InUseError:
            return

    @property
    def is_locked(self) -> bool:
        """Tell whether the books wait for what unlocks them."""
        return "screen" in self.__dict__ and self.screen.isVisible()

    def _first_run(self) -> None:
        self.begin_anew()

    def begin_anew(self, archive: FoundArchive | None = None) -> None:
        """Ask how to begin, and open the new books; with an archive it comes into them."""
        from ui.firstrun.dialog import FirstRunDialog

        self.has_no_books = False
        dialog = FirstRunDialog(self._window, self._tasks, archive)
        if not self._is_default:
            dialog.name_page.place.setText(self._place)
        dialog.exec()
        coffer, choices = dialog.coffer, dialog.choices
        if shiboken6.isValid(dialog):  # it is gone if the books were locked meanwhile
            dialog.deleteLater()
        if coffer is None:
            if self.coffer is None and not self.is_locked:
                self.has_no_books = True
                self._window.show_no_books()
            return
        if self.coffer is not None or self._claim is not None:
            close = self._let_go_of_all()
            self._tasks.write(self, close, _nothing, _nothing)
        self._place = coffer.place
        self._renew_claim(coffer.place)
        use_memory(memory_folder(coffer.place))
        self._window.memory = Memory()
        if choices is not None and choices.language:
            self._window.memory.set_text("language", choices.language)
        self._on_open(coffer)
        self._window.activateWindow()  # not every desktop gives the keyboard back by itself
        if choices is not None and choices.start == "file" and not self._has_files:
            self._window.go("import")
        elif choices is not None and choices.start == "hand":
            self._window.go("entry")


def _nothing(_: object) -> None:
    """Take an answer that nobody waits for."""
