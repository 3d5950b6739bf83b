"""Takes pictures of every view and dialog: `python -m ui.screenshots OUTDIR [--db PLACE]`.

Two sizes, light and dark, at 100 and 150 %; a process a scale, as Qt takes it at its start. Without
a database, of the sample portfolio; with --hostile of books with everything that is hard to show
(a checkout has them), with --empty of new books; these go into folders of their own. Runs on the
given display, else offscreen.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.bootstrap import Coffer
    from ui.window.frame import MainWindow

SIZES = ((1440, 900), (1024, 700))
MODES = ("light", "dark")
SCALES = ("1", "1.5")
HELP_PAGES = ("start", "performance", "import", "shortcuts")
WAIT_S = 30.0
SETTLE_S = 0.25
PASSPHRASE = "pictures of an invented household"  # noqa: S105  # of books that are thrown away


def main(argv: Sequence[str] | None = None) -> int:
    """Take all pictures; return the exit code."""
    parser = argparse.ArgumentParser(prog="ui.screenshots", description=__doc__)
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--db", default="", help="books to show; without, the sample portfolio")
    books = parser.add_mutually_exclusive_group()
    books.add_argument("--hostile", action="store_true", help="of books that are hard to show")
    books.add_argument("--empty", action="store_true", help="of books with nothing in them")
    parser.add_argument("--only", default="", help="views and dialogs, with commas between")
    parser.add_argument("--sizes", default=_joined(f"{w}x{h}" for w, h in SIZES), help="1440x900,…")
    parser.add_argument("--modes", default=_joined(MODES), help="light,dark")
    parser.add_argument("--scales", default=_joined(SCALES), help="1,1.5,2")
    parser.add_argument("--scale", default="", help=argparse.SUPPRESS)
    parser.add_argument("--language", default="en", help="a code: de, es, fr, ja, ar")
    parser.add_argument("--rtl", action="store_true", help="from right to left in any language")
    options = parser.parse_args(argv)
    if options.scale:
        options.outdir.mkdir(parents=True, exist_ok=True)
        return take(options)
    state = "hostile" if options.hostile else "empty" if options.empty else ""
    outdir = options.outdir / state
    outdir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = options.db or make_books(Path(folder) / "coffer.db", state)
        for scale in options.scales.split(","):
            environment = {**os.environ, "QT_SCALE_FACTOR": scale}
            if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
                environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            command = [sys.executable, "-m", "ui.screenshots", str(outdir), "--db", place]
            command += ["--scale", scale, "--only", options.only, "--language", options.language]
            command += ["--sizes", options.sizes, "--modes", options.modes]
            command += ["--rtl"] if options.rtl else []
            done = subprocess.run(command, env=environment, check=False)  # noqa: S603  # our own program
            if done.returncode:
                return done.returncode
    return 0


def _joined(words: Iterable[str]) -> str:
    return ",".join(words)


def make_books(path: Path, state: str) -> str:
    """Make books in a state: "hostile", "empty", else the sample portfolio in an encrypted file."""
    if state == "hostile":
        root = Path(__file__).parents[1]
        builder = [sys.executable, "-m", "tests.hostile_books", str(path)]
        subprocess.run(builder, check=True, cwd=root)  # noqa: S603  # our own program
        return str(path)
    if state == "empty":
        from app.bootstrap import create_coffer

        create_coffer(str(path), name="Empty").close()
        return str(path)
    return make_sample(path)


def make_sample(path: Path) -> str:
    """Make an encrypted database with the sample portfolio."""
    from app.bootstrap import KeyChoice, create_coffer

    keys = KeyChoice(PASSPHRASE, recovery=True)
    coffer = create_coffer(str(path), name="Sample", keys=keys)
    coffer.demo.fill()
    coffer.backups.make("manual")
    coffer.close()
    return str(path)


def take(options: argparse.Namespace) -> int:
    """Take the pictures of one scale in this process."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import needs_key, open_coffer, unlock
    from app.ports.keys import Way
    from ui.i18n import install
    from ui.tasks import TaskRunner
    from ui.theme import ThemeManager
    from ui.window.frame import MainWindow
    from ui.window.memory import Memory, use_memory

    application = QApplication(["coffer"])
    place = options.db
    with tempfile.TemporaryDirectory() as folder:
        use_memory(Path(folder) / "pictures.window")
        memory = Memory()
        memory.set_text("language", options.language)
        install(application, memory)
        if options.rtl:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        themes = ThemeManager(application)
        themes.set_mode("light")
        themes.apply(application)
        tasks = TaskRunner(application)
        key = unlock(place, Way.PASSPHRASE, PASSPHRASE) if needs_key(place) else None
        coffer = open_coffer(place, key=key)
        window = MainWindow(tasks, themes, Memory())
        window.show()
        window.attach(coffer)
        shooter = Shooter(window, options)
        wanted = [name for name in options.only.split(",") if name]
        shooter.views(wanted)
        shooter.dialogs(coffer, wanted)
        if not wanted:
            shooter.locked()
        window.close()
        tasks.close()
        coffer.close()
    return 0


def dialog_makers(coffer: "Coffer", window: "MainWindow") -> dict[str, "Callable[[], QWidget]"]:
    """Return what makes each dialog, by the name of its picture."""
    from ui.accounts.dialogs import AccountDialog
    from ui.charts.pictures import chart_dialogs
    from ui.connections.pictures import connection_dialogs
    from ui.entries.editor import EntryDialog
    from ui.exporting.pictures import export_dialogs
    from ui.firstrun.dialog import FirstRunDialog
    from ui.format import Formatter
    from ui.household_pictures import household_dialogs
    from ui.identity.pictures import identity_dialogs
    from ui.importing.dialog import ImportDialog
    from ui.importing.pictures import import_dialogs
    from ui.notifications.panel import NoticesPanel
    from ui.overview.price_dialog import PriceDialog
    from ui.pricing.pictures import price_dialogs
    from ui.settings.pictures import settings_dialogs
    from ui.whatif.compare_dialog import CompareDialog
    from ui.whatif.sale_dialog import SaleDialog
    from ui.window import palette_pictures
    from ui.window.as_of import AsOfPopup
    from ui.window.crash_dialog import CrashDialog
    from ui.window.data_panel import DataPanel
    from ui.window.palette import CommandPalette
    from ui.window.shortcuts import ShortcutSheet

    tasks, state = window.tasks, window.state
    commands = window.commands
    makers: dict[str, Callable[[], QWidget]] = {
        "dialog-entry": lambda: EntryDialog(coffer, tasks, None, None, window),
        "dialog-import": lambda: ImportDialog(coffer, tasks, None, window),
        "dialog-first-run": lambda: FirstRunDialog(window, tasks),
        "dialog-account": lambda: AccountDialog(coffer, tasks, None, window),
        "dialog-price": lambda: PriceDialog(coffer, tasks, "", window),
        "dialog-compare": lambda: CompareDialog(coffer, tasks, state, "Count by {}", window),
        "dialog-sale": lambda: SaleDialog(coffer, tasks, state, parent=window),
        "dialog-shortcuts": lambda: ShortcutSheet(window),
        "dialog-crash": lambda: CrashDialog("Traceback\n  ZeroDivisionError", window),
        "palette": lambda: CommandPalette(commands.candidates(window.directory), window),
        "palette-found": lambda: palette_pictures.found(window),
        "dialog-columns": lambda: palette_pictures.columns(window),
        "as-of": lambda: AsOfPopup(None, window.top_bar),
        "notices": lambda: NoticesPanel(window.around.desk.notices, Formatter(), window),
        "data": lambda: DataPanel(coffer, tasks, coffer.clock.today(), window),
    }
    makers |= settings_dialogs(coffer, window)
    makers |= import_dialogs(coffer, window)
    makers |= export_dialogs(coffer, window)
    makers |= household_dialogs(coffer, window)
    makers |= chart_dialogs(coffer, window)
    makers |= connection_dialogs(coffer, window)
    makers |= price_dialogs(coffer, window)
    makers |= identity_dialogs(coffer, window)
    return makers


class Shooter:
    """Shows, waits until loaded, and saves."""

    def __init__(self, window: "MainWindow", options: argparse.Namespace) -> None:
        self._window, self._outdir = window, options.outdir
        self._scale = round(float(options.scale) * 100)
        self._modes = options.modes.split(",")
        edges = [size.split("x") for size in options.sizes.split(",")]
        self._sizes = [(int(width), int(height)) for width, height in edges]

    def views(self, only: Sequence[str]) -> None:
        """Take every view in every size and mode."""
        from app.services.report_parts import ReportKind
        from ui.settings.pictures import SECTIONS
        from ui.window.places import INNER, PLACES

        parts: dict[str, Sequence[str | None]] = {
            "settings": SECTIONS,
            "help": HELP_PAGES,
            "reports": tuple(ReportKind),
        }
        shown: list[tuple[str, str | None]] = []
        for place in (*PLACES, *INNER):
            shown += [(place.name, part) for part in parts.get(place.name, (None,))]
        for name, part in shown:
            if only and name not in only:
                continue
            for mode in self._modes:
                self._window.themes.set_mode(mode)
                for width, height in self._sizes:
                    self._window.resize(width, height)
                    self._window.go(name, part)
                    self.settle()
                    title = f"{name}-{part}" if part else name
                    self.save(self._window, title, mode, f"{width}x{height}")

    def dialogs(self, coffer: "Coffer", only: Sequence[str]) -> None:
        """Take every dialog, or those that are named, in both modes."""
        from ui.widgets.popup import Popup
        from ui.window.palette import CommandPalette

        window = self._window
        window.go("overview")
        window.resize(*self._sizes[0])
        makers = dialog_makers(coffer, window)
        if only:
            makers = {name: make for name, make in makers.items() if name in only}
        for mode in self._modes:
            window.themes.set_mode(mode)
            for name, make in makers.items():
                dialog = make()
                if isinstance(dialog, CommandPalette):
                    dialog.open_over(window)
                elif isinstance(dialog, Popup):
                    dialog.show_below(window.top_bar.bell_button)
                else:
                    dialog.show()
                self.settle()
                self.save(dialog, name, mode, "")
                dialog.close()
                self.settle(0.05)

    def locked(self) -> None:
        """Take the screens of books that are locked, and of books that do not open."""
        from app.ports.keys import Standing, Way
        from ui.lock.screen import UnlockScreen
        from ui.lock.trouble import Trouble, TroubleScreen

        lock, trouble = UnlockScreen(), TroubleScreen()
        self._window.use_lock_screen(lock)
        self._window.use_trouble_screen(trouble)
        self._window.detach()
        ways = (Way.PASSPHRASE, Way.RECOVERY, Way.KEYRING)
        for mode in self._modes:
            self._window.themes.set_mode(mode)
            for width, height in self._sizes:
                self._window.resize(width, height)
                lock.show_standing(Standing("0" * 32, "Household", ways))
                self._window.show_lock()
                self.settle(0.1)
                self.save(self._window, "locked", mode, f"{width}x{height}")
                trouble.show_trouble(
                    Trouble(
                        "These books cannot be opened",
                        "The file is damaged. It is as it was: nothing was written to it.",
                        can_restore=True,
                        can_salvage=True,
                        newest_backup="2026-11-20 18:31",
                    )
                )
                self._window.show_trouble()
                self.settle(0.1)
                self.save(self._window, "trouble", mode, f"{width}x{height}")

    def settle(self, at_least: float = SETTLE_S) -> None:
        """Wait until nothing is loading and everything is painted."""
        from PySide6.QtWidgets import QApplication

        begin = time.monotonic()
        while time.monotonic() - begin < WAIT_S:
            QApplication.processEvents()
            time.sleep(0.005)
            is_quiet = not self._window.tasks.is_busy
            if is_quiet and time.monotonic() - begin > at_least:
                break
        QApplication.processEvents()

    def save(self, widget: "QWidget", name: str, mode: str, size: str) -> None:
        """Save a picture of a widget."""
        parts = [name, mode, size, str(self._scale)]
        file = "-".join(part for part in parts if part) + ".png"
        widget.grab().save(str(self._outdir / file))


if __name__ == "__main__":
    raise SystemExit(main())
