"""The profiles of this person: make, open, rename and delete them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.format import one_line
from ui.settings import profile_deeds
from ui.settings.ask import AskDialog
from ui.settings.backup_words import size_words
from ui.settings.rows import SettingRow
from ui.settings.section import Section
from ui.widgets.buttons import Button, DangerButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.profiles import ProfileInfo
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

LONGEST = 64


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


class RenameDialog(AskDialog):
    """Asks for another name."""

    def __init__(
        self, name: str, rename: Callable[[str], Any], tasks: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(tasks, parent)
        self.ask(self.tr("Rename the profile"), "", self.tr("Rename"))
        self._old, self._rename = name, rename
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.selectAll()
        self.add_field(self.tr("Name"), self.name)
        self.check()
        self.name.setFocus()

    @property
    def wanted(self) -> str:
        return " ".join(self.name.text().split())

    def problem(self) -> str:
        return "" if self.wanted and self.wanted != self._old else " "

    def prepare(self) -> Callable[[], Any]:
        return partial(self._rename, self.wanted)


class DeleteDialog(AskDialog):
    """Asks for the profile's name before it goes to the trash."""

    def __init__(
        self, name: str, delete: Callable[[], Any], tasks: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(tasks, parent, is_danger=True)
        self.ask(
            self.tr("Delete the profile “{}”?").format(one_line(name, 40)),
            self.tr("Its folder, with the books, their keys and the backups in it, is moved to "
                    "the trash. Backups in a second place stay."),
            self.tr("Delete"),
        )  # fmt: skip
        self._name, self._delete = name, delete
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("The profile's name"))
        self.add_field(self.tr("Type its name to go on: {}").format(one_line(name, 60)), self.name)
        self.check()
        self.name.setFocus()

    def problem(self) -> str:
        return "" if self.name.text().strip() == self._name.strip() else " "

    def prepare(self) -> Callable[[], Any]:
        return self._delete


class ProfilesSection(Section):
    """Each profile is a folder of its own, with its own keys."""

    names: ClassVar = ("list",)

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._profiles: tuple[ProfileInfo, ...] = ()
        self.rows: list[SettingRow] = []
        self.buttons: dict[tuple[str, str], Button] = {}  # by what it does and whose
        column = self.cards()
        self.card = Card(self.tr("Profiles"))
        self.make_button = PrimaryButton(self.tr("New profile…"))
        self.make_button.clicked.connect(self.make)
        self.card.set_corner(self.make_button)
        said = Label("", "body", "soft")
        said.set_lines(
            self.tr("Books that have nothing to do with each other: another person's, a company's, "
                    "a trial. Each has its own file, passphrase and backups.")
        )  # fmt: skip
        self.card.body.addWidget(said)
        self._list = self.card.body
        self._fixed = self.card.body.count()
        column.addWidget(self.card)
        column.addStretch(1)
        self.settings = {"list": self.card}

    def reload(self) -> None:
        call = partial(profile_deeds.profiles, self.coffer)
        self.tasks.reload(self, "profiles", call, self._on_profiles, self.show_error)

    def redraw(self) -> None:
        self._show()

    def make(self) -> None:
        """Begin books of another profile, in the steps of the first run."""
        if self.hooks is not None:
            self.hooks.begin()

    def open_profile(self, one: ProfileInfo) -> None:
        """Close these books and open others."""
        if self.hooks is not None:
            self.hooks.open_place(str(one.place), None, "")

    def rename(self, one: ProfileInfo) -> None:
        """Ask for another name."""
        rename = (
            partial(profile_deeds.rename_own, self.coffer)
            if one.is_current
            else partial(profile_deeds.rename, self._named(one))
        )
        dialog = RenameDialog(one.name, rename, self.tasks, self)
        dialog.answered.connect(lambda _: self.reload())
        dialog.open()

    def delete(self, one: ProfileInfo) -> None:
        """Ask for the name, then move it to the trash."""
        delete = partial(profile_deeds.delete, self._named(one))
        dialog = DeleteDialog(one.name, delete, self.tasks, self)
        said = self.tr("“{}” is in the trash.").format(one_line(one.name, 40))
        dialog.answered.connect(lambda _: self.say(said))
        dialog.answered.connect(lambda _: self.reload())
        dialog.open()

    def _named(self, one: ProfileInfo) -> str:
        """Return what tells a profile from the others: its name, or else its folder's."""
        is_alone = sum(other.name == one.name for other in self._profiles) == 1
        return one.name if is_alone else one.folder.name

    # Showing

    def _on_profiles(self, found: Sequence[ProfileInfo]) -> None:
        self._profiles = tuple(found)
        self._show()

    def _show(self) -> None:
        rest = self._list
        while rest.count() > self._fixed:
            item = rest.takeAt(self._fixed)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows, self.buttons = [], {}
        self.make_button.setEnabled(self.hooks is not None)
        for one in self._profiles:
            if self.rows:
                rest.addWidget(line())
            row = self._row(one)
            rest.addWidget(row)
            self.rows.append(row)

    def _row(self, one: ProfileInfo) -> SettingRow:
        words = self.formatter
        facts = [size_words(one.size, words)] if one.size else []
        facts.append(self.tr("encrypted") if one.is_encrypted else self.tr("not encrypted"))
        day = words.day(one.changed_at.astimezone().date(), _today())
        facts.append(self.tr("changed {}").format(day[:1].lower() + day[1:]))
        row = SettingRow(one_line(one.name, LONGEST), " · ".join(facts), "user")
        row.words.addWidget(ElidedLabel(str(one.place), "small", "faint"))
        row.icon.set_icon("user", "accent" if one.is_current else "soft")
        if one.is_current:
            tag = Label(self.tr("Open"), "small-medium", "accent")
            tag.setProperty("kind", "tag")
            row.add_button(tag)
        else:
            self._add(row, PillButton(self.tr("Open")), "open", one, self.open_profile)
        self._add(row, PillButton(self.tr("Rename…")), "rename", one, self.rename)
        if not one.is_current and not one.has_keys:
            button = self.buttons["rename", one.name]
            button.setEnabled(False)
            button.setToolTip(self.tr("Open it to rename it: its name is inside"))
        if not one.is_current:
            self._add(row, DangerButton(self.tr("Delete…")), "delete", one, self.delete)
        return row

    def _add(
        self,
        row: SettingRow,
        button: Button,
        deed: str,
        one: ProfileInfo,
        do: Callable[[ProfileInfo], object],
    ) -> None:
        button.setAccessibleName(f"{button.text()} {one_line(one.name, LONGEST)}")
        button.clicked.connect(lambda _=False: do(one))
        button.setEnabled(deed != "open" or self.hooks is not None)
        row.add_button(button)
        self.buttons[deed, one.name] = button
