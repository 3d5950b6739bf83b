"""Files that Coffer is given from outside: by its start, by a second start, by the desktop.

They wait until the books are open. Then an archive is offered to be restored into new books, and
any other file goes to the import. Nothing is written before somebody says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap.handed import FoundArchive, Handed
    from app.domain.failure import CofferError
    from ui.tasks import TaskRunner
    from ui.window.frame import MainWindow
    from ui.window.restore_offer import RestoreOffer
    from ui.window.start import Start

AGAIN_MS = 400  # while a dialog is in the way
MOST = 100  # files that wait
MOST_TOLD = 3  # problems at a time


class FileDesk(QObject):
    """Holds files until the window can open them."""

    def __init__(self, window: MainWindow, tasks: TaskRunner, start: Start) -> None:
        super().__init__(start)
        self._window, self._tasks, self._start = window, tasks, start
        self._paths: list[str] = []  # not looked at yet
        self._archives: list[FoundArchive] = []
        self._others: list[Path] = []
        self._offer: RestoreOffer | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._open_next)

    @property
    def paths(self) -> tuple[str, ...]:
        """What waits, looked at or not: another window may take it."""
        archives = (str(one.path) for one in self._archives)
        return (*self._paths, *archives, *(str(one) for one in self._others))

    @property
    def is_waiting(self) -> bool:
        """Tell whether anything waits for the books."""
        return bool(self._paths or self._archives or self._others)

    def bring(self, paths: Sequence[str]) -> None:
        """Note files; `go_on` opens them."""
        known = {*self._paths, *(str(one) for one in self._others)}
        self._paths += [one for one in dict.fromkeys(paths) if one not in known]
        del self._paths[MOST:]

    def take(self, paths: Sequence[str]) -> None:
        """Open files as soon as it can be."""
        self.bring(paths)
        self.go_on()

    def take_over(self, before: FileDesk) -> None:
        """Take what waits in another window, which is about to go."""
        self.bring(before.paths)
        before._again.stop()

    def go_on(self) -> None:
        """Look at what came: the books were opened or locked, or there are none."""
        if self._paths:
            paths = tuple(self._paths)
            self._tasks.reload(
                self, "files", partial(_look, paths), partial(self._on_look, paths), self._on_failed
            )
        else:
            self._open_next()

    # Answers

    def _on_look(self, paths: Sequence[str], found: Handed) -> None:
        self._paths = [one for one in self._paths if one not in paths]
        self._archives += found.archives
        self._others += found.others
        if found.problems:
            self._on_failed(*found.problems)
        if self._start.has_no_books and not (self._archives or self._others):
            self._start.begin_anew()
        else:
            self._open_next()

    def _on_failed(self, *errors: CofferError) -> None:
        from ui.format_errors import error_sentence

        words = " ".join(error_sentence(one) for one in errors[:MOST_TOLD])
        if self._start.is_locked:
            self._start.screen.show_note(words)
        else:
            self._window.banner.show_error(words)

    def _open_next(self) -> None:
        """Open what comes first; what follows waits until that is closed."""
        if not (self._archives or self._others):
            return
        if QApplication.activeModalWidget() is not None:
            self._again.start()
        elif self._start.has_no_books:
            self._start.begin_anew(self._archives.pop(0) if self._archives else None)
        elif self._start.is_locked and not self._archives:
            self._start.screen.show_note(self._waiting_words())
        elif self._archives and (
            self._start.coffer is not None or self._start.is_locked or self._start.has_failed
        ):
            self._offer_restore(self._archives.pop(0))
        elif self._start.coffer is not None:
            paths, self._others = self._others, []
            self._window.commands.import_file(paths if len(paths) > 1 else paths[0])

    def _waiting_words(self) -> str:
        from ui.format import one_line

        words = self.tr("{} will be opened as soon as the books are unlocked.")
        return words.format(one_line(self._others[0].name, 80))

    def _offer_restore(self, archive: FoundArchive) -> None:
        from ui.window.restore_offer import RestoreOffer

        self._offer = RestoreOffer(archive, self._tasks, self._window)
        self._offer.answered.connect(lambda _: self._start.begin_anew(archive))
        self._offer.finished.connect(lambda _: self._again.start())
        self._offer.open()


def _look(paths: Sequence[str]) -> Handed:
    from app.bootstrap.handed import look_at_files

    return look_at_files(paths)
