"""Pictures of the export dialog: as it opens, of own days, after a file was written or refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Coffer
    from ui.exporting.dialog import ExportDialog


def export_dialogs(coffer: Coffer, window: QWidget) -> dict[str, Callable[[], QWidget]]:
    """Return what makes each dialog, by the name of its picture."""
    from app.domain.errors import RefusedError
    from app.services.exporting.service import Out, Written
    from ui.exporting.choices import OWN
    from ui.exporting.dialog import ExportDialog

    def opened(what: Out) -> ExportDialog:
        made = ExportDialog(coffer, window.tasks, window.state, window)  # type: ignore[attr-defined]  # the window has them
        made.what.choose(what)
        return made

    def own_days() -> QWidget:
        made = opened(Out.PRICES)
        made.choices.period.choose(OWN)
        made.resize(640, made.height())
        return made

    def written() -> QWidget:
        made = opened(Out.BEANCOUNT)
        path = Path("/home/somebody/Documents") / made.choices.file_name
        made.show_written(Written(path, "beancount", "beancount", 1_955_113))
        return made

    def refused() -> QWidget:
        made = opened(Out.OFX)
        name = made.choices.file_name
        made.show_failure(
            RefusedError(
                f"{name} cannot be written (No space left on device)",
                "choose another place, or make room there",
            )
        )
        return made

    def busy() -> QWidget:
        made = opened(Out.ACTIVITY)
        made.progress.start(f"Writing {made.choices.file_name}")
        made.show_work(is_busy=True)
        made.show_progress(42_000, 100_000, "entries")
        return made

    return {
        "dialog-export": lambda: opened(Out.HOLDINGS),
        "dialog-export-days": own_days,
        "dialog-export-written": written,
        "dialog-export-refused": refused,
        "dialog-export-busy": busy,
    }
