"""The step of the import dialog in which a person says what the columns of a file mean."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.services.imports_answers import MappedLook
from ui.format import one_line
from ui.importing.import_parts import MAP, ImportParts
from ui.importing.work import look_anew, look_at, profile_names

if TYPE_CHECKING:
    from app.domain.errors import CofferError
    from app.services.reports import ImportResult


class MapSteps(ImportParts):
    """Leads through the map of a file's columns, and on once nothing is open."""

    _result: ImportResult | None
    _shown_name = ""  # of the file

    @property
    def is_mapping(self) -> bool:
        """Tell whether the columns of the file are being said."""
        return self._pages.currentIndex() == MAP

    def _look(self) -> None:
        raise NotImplementedError

    def _on_failed(self, asked: int, error: CofferError) -> None:
        raise NotImplementedError

    def _on_mapped(self, look: MappedLook) -> None:
        """Show how a file that is none of Coffer's own is read; a kept map leads on at once."""
        is_first = self.map_page.look is None
        if look.mapping.profile and is_first:
            call = partial(profile_names, self._coffer)
            self._tasks.reload(self, "profiles", call, self._on_profiles, self._show_error)
        self.map_page.show_look(look, _suggested(look))
        self._tell_name()
        is_named = bool(look.map_name or look.mapping.profile)
        is_sure = is_named and not self.map_page.is_open and not self.map_page.bad_rows()
        if is_first and is_sure:
            self._look()
            return
        self._show_map()

    def _on_profiles(self, names: dict[str, str]) -> None:
        self.map_page.name_profiles(names)
        self._tell_name()

    def _tell_name(self) -> None:
        """Show the file's name, and by what it was recognised."""
        is_mapped = self.map_page.mapping is not None
        look = self.map_page.look
        sheet = look.sheet if look is not None and len(look.sheets) > 1 else ""
        named = (one_line(self.map_page.known_as, 80), one_line(sheet, 40))
        known_as = " · ".join(filter(None, named)) if is_mapped else ""
        self._file.setText(f"{self._shown_name} · {known_as}" if known_as else self._shown_name)

    def _show_map(self) -> None:
        self._stop()
        self._asked += 1  # what is under way is not waited for
        self.progress.finish()
        self.banner.hide()
        self._result = None
        self._pages.setCurrentIndex(MAP)
        self.columns_button.hide()
        self.title.setText(self.tr("Import a file: what the columns mean"))
        self.import_button.set_text(self.tr("See what it does"))
        self._tell_map()
        if self.map_page.is_open:
            self.map_page.table.setFocus()
        else:
            self.import_button.setFocus()

    def _tell_map(self) -> None:
        page = self.map_page
        if page.is_open:
            self._show_reason(self.tr("Say first what the file does not say itself."))
        else:
            self._show_reason(self.tr("Next you see what it does. Nothing is written yet."),
                              can_import=True)  # fmt: skip

    def _on_map_changed(self) -> None:
        mapping = self.map_page.mapping
        if mapping is not None and self._path is not None:
            self._show_reason("")
            self._ask_look(partial(look_at, self._coffer, self._path, mapping, ""))

    def _on_map_chosen(self, name: str) -> None:
        if self._path is None:
            return
        if name:
            self._ask_look(partial(look_at, self._coffer, self._path, None, name))
        else:
            self._ask_look(partial(look_anew, self._coffer, self._path))

    def _ask_look(self, call: partial[MappedLook]) -> None:
        self._asked += 1
        self.banner.hide()
        self._tasks.read(
            self,
            call,
            partial(self._on_map_looked, self._asked),
            partial(self._on_failed, self._asked),
        )

    def _on_map_looked(self, asked: int, look: MappedLook) -> None:
        if asked == self._asked and self.is_mapping:
            self.map_page.show_look(look, _suggested(look))
            self._tell_name()
            self._tell_map()


def _suggested(look: MappedLook) -> str:
    """Return a name for a new map: the account's, else the file's."""
    if look.mapping.profile and not look.map_name:
        return ""  # such files are recognised as it is
    return look.map_name or look.mapping.account or " ".join(look.path.stem.split())[:60]
