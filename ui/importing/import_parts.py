"""The parts of the import dialog: its pages, its buttons, and what is offered in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.domain.assets import Asset
from ui.importing.choose import DropArea
from ui.importing.file_dialog import FileDialog
from ui.importing.map_page import MapPage
from ui.importing.options import OptionsBar
from ui.importing.preview import ResultView
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dropped import local_files

DROP, LOOK, MAP, DOCUMENT = range(4)  # pages


class ImportParts(FileDialog):
    """Three pages: where files are dropped, what one would do, and what its columns mean."""

    def _build(self) -> None:
        drop = DropArea(second_text=self.tr("A broker's file of executions…"), takes_several=True)
        drop.hint.acted_second.connect(self._open_executions)
        drop.several.connect(self.choose_all)
        self.map_page = MapPage(self._coffer, self._tasks, self._words)
        self.map_page.maps.renamed.connect(self.map_page.name.setText)
        self.map_page.maps.failed.connect(self._show_error)
        self.map_page.executions_wanted.connect(self._open_executions)
        self._build_around(drop)
        self._pages.addWidget(self.map_page)

    def _look_page(self) -> QWidget:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.M)
        self.options = OptionsBar()
        inner.addWidget(self.options)
        self.result_view = ResultView()
        self.result_view.hide()
        inner.addWidget(self.result_view, 1)
        inner.addStretch(0)
        return page

    def _head(self) -> QHBoxLayout | None:
        head = QHBoxLayout()
        head.setSpacing(space.S)
        head.addWidget(self._file, 1)
        self.columns_button = PillButton(self.tr("Columns…"), icon_name="columns")
        self.skip_button = PillButton(self.tr("Next file"))
        for button in (self.columns_button, self.other_button, self.skip_button):
            head.addWidget(button)
            button.hide()
        return head

    def _more_foot(self) -> Sequence[QWidget]:
        self.activity_button = PillButton(self.tr("Show in Activity"), icon_name="activity")
        self.activity_button.hide()
        return (self.activity_button,)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.choose_all(paths)

    def choose_all(self, paths: list[Path]) -> None:
        """Take files, one after the other."""
        raise NotImplementedError

    def _open_executions(self) -> None:
        raise NotImplementedError

    def _show_accounts(self, accounts: list[Account]) -> None:
        names = sorted((one.name for one in accounts), key=str.casefold)
        self.options.offer(names)
        self.map_page.options.offer(names)
        self.result_view.new_names.offer("account", names)
        self._offer_to_document(names)

    def _offer_to_document(self, names: list[str]) -> None:
        raise NotImplementedError

    def _show_assets(self, assets: list[Asset]) -> None:
        names = sorted({one.symbol for one in assets}, key=str.casefold)
        self.result_view.new_names.offer("symbol", names)
