"""Fills the command palette: what was chosen lately, what is read late, entries while one types."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.format import Formatter
from ui.own_day import own_day
from ui.tasks import ignore
from ui.window.fuzzy import Candidate
from ui.window.grouping import digest
from ui.window.palette import CommandPalette
from ui.window.palette_entries import FEWEST_LETTERS, entry_candidates, find_entries
from ui.window.palette_sources import read_more

if TYPE_CHECKING:
    from app.domain.ledger import StoredEntry
    from ui.window.frame import MainWindow
    from ui.window.memory import Memory

_PAUSE_MS = 120  # after the last key, before the ledger is asked
_RECENT = "palette/recent"
_REMEMBERED = 24


class Recent:
    """What was chosen lately, as digests: the window's memory lies open beside the books."""

    def __init__(self, memory: "Memory") -> None:
        self._memory = memory
        self._marks = memory.text(_RECENT).split()

    def mark(self, one: Candidate) -> int:
        """Return how lately something was chosen: the larger the later, 0: not at all."""
        found = _mark_of(one)
        return len(self._marks) - self._marks.index(found) if found in self._marks else 0

    def note(self, one: Candidate) -> None:
        """Remember that something was chosen now."""
        mark = _mark_of(one)
        self._marks = [mark, *(each for each in self._marks if each != mark)][:_REMEMBERED]
        self._memory.set_text(_RECENT, " ".join(self._marks))


class PaletteSearch(QObject):
    """Works for one palette as long as it is open."""

    def __init__(self, palette: CommandPalette, window: "MainWindow") -> None:
        super().__init__(palette)
        self._palette, self._window = palette, window
        self._recent = Recent(window.memory)
        self._text = ""
        self._words = Formatter(is_private=window.state.is_private)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        palette.prefer(self._recent.mark)
        palette.chosen.connect(self._recent.note)
        palette.chosen_second.connect(self._recent.note)
        palette.typed.connect(self._on_typed)
        self._read_more()

    def _read_more(self) -> None:
        coffer, directory = self._window.coffer, self._window.directory
        if coffer is not None and directory is not None:
            call = partial(read_more, coffer, directory)
            self._window.tasks.reload(self, "more", call, self._palette.add, ignore)

    def _on_typed(self, text: str) -> None:
        self._text = text.strip()
        self._palette.show_entries((), is_searching=self._is_asking)
        self._pause.start()

    @property
    def _is_asking(self) -> bool:
        return len(self._text) >= FEWEST_LETTERS and self._window.coffer is not None

    def _ask(self) -> None:
        coffer, text = self._window.coffer, self._text
        if coffer is None or not self._is_asking:
            return
        call = partial(find_entries, coffer.ledger, text, own_day())
        done = partial(self._on_found, text)
        self._window.tasks.reload(self, "entries", call, done, self._on_failed)

    def _on_found(self, text: str, entries: "list[StoredEntry]") -> None:
        if text == self._text:
            self._palette.show_entries(entry_candidates(entries, self._words, own_day()))

    def _on_failed(self, _: object) -> None:
        self._palette.show_entries(())


def fill_palette(palette: CommandPalette, window: "MainWindow") -> None:
    """Let a palette find what the books have."""
    PaletteSearch(palette, window)


def _mark_of(one: Candidate) -> str:
    return digest(f"{one.action} {one.payload!r}")
