"""The step in which a person says what the columns of a file mean, with a live preview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.mapped.maps import DELIMITERS, FileMap
from app.services.imports_answers import MappedLook
from ui.format import Formatter, one_line
from ui.importing.kept_maps import KeptMaps
from ui.importing.map_options import MapOptions
from ui.importing.map_table import MapTable
from ui.importing.map_words import question_sentence, tr
from ui.importing.map_words_panel import WordPanel
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner

_PAUSE_MS = 200
_SHOWN = 5  # questions


class MapPage(QWidget):
    """Shows a look; says `changed` a moment after a person changed the map."""

    changed = Signal()
    executions_wanted = Signal()

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, words: Formatter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.mapping: FileMap | None = None
        self.look: MappedLook | None = None
        self._profiles: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        self.found = Label("", "small", "soft")
        self.maps = KeptMaps(coffer, tasks)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(tr("do not remember it"))
        self.name.setAccessibleName(tr("Remember this mapping as"))
        self.name.setFixedWidth(170)
        self.options = MapOptions()
        self.options.changed.connect(self._on_options)
        self.options.sheet_chosen.connect(self._on_sheet)
        self.options.add(tr("Remember as"), self.name)
        head = QHBoxLayout()
        head.setSpacing(space.M)
        head.addWidget(self.found, 1)
        self.executions = LinkButton(tr("Read it as executions for Trades"))
        self.executions.clicked.connect(lambda _: self.executions_wanted.emit())
        head.addWidget(self.executions)
        self.by_columns = LinkButton(tr("Say what the columns mean instead"))
        self.by_columns.clicked.connect(lambda _: self._forget_profile())
        self.by_columns.hide()
        head.addWidget(self.by_columns)
        head.addWidget(self.maps)
        column.addLayout(head)
        column.addWidget(self.options)
        self.asked = Label("", "small", "warn")
        self.asked.setWordWrap(True)
        self.asked.hide()
        column.addWidget(self.asked)
        self.notes = Label("", "small", "soft")
        self.notes.setWordWrap(True)
        self.notes.hide()
        column.addWidget(self.notes)
        body = QHBoxLayout()
        body.setSpacing(space.CARD_GAP)
        self.table = MapTable(words)
        self.table.meant.connect(self._on_meaning)
        card = Card(padding=1)
        card.body.setSpacing(0)
        card.body.addWidget(self.table)
        body.addWidget(card, 1)
        self.panel = WordPanel()
        self.panel.changed.connect(self._on_word)
        self.panel.hide()
        body.addWidget(self.panel)
        column.addLayout(body, 1)

    def show_look(self, look: MappedLook, name: str) -> None:
        """Show how a file looks by a map. `name`: under which the map would be kept."""
        is_first = self.look is None or self.look.path != look.path
        self.look, self.mapping = look, look.mapping
        self.options.show_look(look)
        if is_first or look.map_name:
            self.name.setText(look.map_name or name)
            self.name.setCursorPosition(0)
        if is_first or look.map_name != self.maps.name:
            self.maps.use(look.map_name)
        self.found.setText(self._found(look))
        meanings = dict(look.mapping.columns)
        self.table.show_rows(look.header, meanings, look.rows)
        self.table.head.set_changeable(not look.mapping.profile)
        self.options.show_rules(has_rules=bool(look.mapping.profile))
        self.by_columns.setVisible(bool(look.mapping.profile))
        self.panel.show_words(look.words)
        self.executions.setVisible({"quantity", "price"} <= set(meanings.values()))
        lines = [question_sentence(one) for one in look.questions]
        if not lines and look.refusal:
            lines = [one_line(look.refusal, 300)]
        self.asked.set_lines("\n".join(lines[:_SHOWN]))
        self.asked.setVisible(bool(lines))
        self.notes.set_lines("\n".join(one_line(note, 200) for note in look.notes[:_SHOWN]))
        self.notes.setVisible(bool(look.notes))

    @property
    def is_open(self) -> bool:
        """Tell whether something is still to be said."""
        return self.look is None or bool(self.look.questions or self.look.refusal)

    @property
    def known_as(self) -> str:
        """Return the kept map or the profile by which the file is read; "" for a guess."""
        if self.look is None:
            return ""
        own = self.look.mapping.profile
        return self.look.map_name or self._profiles.get(own, own)

    def bad_rows(self) -> int:
        """Return how many of the rows that are shown cannot be taken."""
        rows = () if self.look is None else self.look.rows
        return sum(row.state == "problem" for row in rows)

    def change(self, mapping: FileMap) -> None:
        """Take another map, and say so in a moment."""
        self.mapping = mapping
        self._timer.start()

    def name_profiles(self, names: Mapping[str, str]) -> None:
        """Say what the profiles that come with Coffer are called, by their ids."""
        self._profiles = dict(names)
        if self.look is not None:
            self.found.setText(self._found(self.look))

    def _found(self, look: MappedLook) -> str:
        if look.map_name:
            return tr("Recognised as “{}”.").format(one_line(look.map_name, 80))
        if look.mapping.profile:
            name = self._profiles.get(look.mapping.profile, look.mapping.profile)
            return tr("Recognised as “{}”: its own rules say what each row becomes.").format(
                one_line(name, 80)
            )
        self.found.setToolTip(plain_tip(self.options.facts()))
        bad = self.bad_rows()
        if not bad:
            return tr("Guessed from its names and contents. Change whatever is not right.")
        count = self._words.count(bad)
        return tr("Guessed. {} of the first rows cannot be read so: see the marks.").format(count)

    def _forget_profile(self) -> None:
        """Let the person say what the columns mean, from a guess on, as if it were of nobody."""
        if self.mapping is not None and self.look is not None:
            columns = self.look.delimiter if self.look.delimiter in DELIMITERS else ""
            self.change(replace(self.mapping, profile="", header="", delimiter=columns))

    def _on_sheet(self, name: str) -> None:
        """Look at another sheet as if it were another file."""
        if self.mapping is not None and name != self.mapping.sheet:
            self.change(FileMap((), sheet=name))

    def _on_options(self) -> None:
        if self.mapping is None:
            return
        wanted = self.options.of(self.mapping)
        if wanted != self.mapping:
            self.change(wanted)

    def _on_meaning(self, name: str, meaning: str) -> None:
        if self.mapping is not None:
            self.change(self.mapping.with_column(name, meaning))

    def _on_word(self, word: str, kind: str) -> None:
        if self.mapping is None:
            return
        others = tuple(pair for pair in self.mapping.kinds if pair[0] != word)
        self.change(replace(self.mapping, kinds=(*others, (word, kind)) if kind else others))
