"""Where the backups lie, and the way to restore one."""

from PySide6.QtCore import Signal

from app.services.backups import BackupState
from ui.settings.rows import SettingRow
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import line


class PlacesCard(Card):
    """The folder beside the books, the second place, and Restore."""

    choose_wanted = Signal()
    none_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.set_title(self.tr("Where they lie"))
        self.restore_button = PillButton(self.tr("Restore…"))
        self.choose_button = PillButton(self.tr("Choose…"))
        self.none_button = PillButton(self.tr("Remove"))
        self.none_button.setAccessibleName(self.tr("Remove the second place"))
        self.restore_button.clicked.connect(lambda _=False: self.restore_wanted.emit())
        self.choose_button.clicked.connect(lambda _=False: self.choose_wanted.emit())
        self.none_button.clicked.connect(lambda _=False: self.none_wanted.emit())
        self.first = SettingRow(self.tr("Beside the books"), " ", "folder")
        self.second = SettingRow(
            self.tr("Second place"), " ", "folder", (self.none_button, self.choose_button)
        )
        self.restoring = SettingRow(
            self.tr("Restore"),
            self.tr("Brings the books of a day back. What is there now is kept beside."),
            "undo",
            (self.restore_button,),
        )
        for each in (self.first, line(), self.second, line(), self.restoring):
            self.body.addWidget(each)

    def show_state(self, state: BackupState, *, can_restore: bool, is_server: bool) -> None:
        """Show the places, and warn where one disk has everything."""
        self.restore_button.setEnabled(can_restore)
        if is_server:
            self.restoring.show_detail(
                self.tr("Backups of a server are read into empty books, by “coffer restore”.")
            )
        self.first.show_detail(str(state.folder))
        self.none_button.setVisible(state.second_folder is not None)
        if state.second_folder is None:
            self.second.show_detail(
                self.tr("None: if this disk fails or the computer is stolen, every backup is gone. "
                        "Choose a folder on another disk."),
                "warn",
            )  # fmt: skip
        elif state.same_device:
            self.second.show_detail(
                self.tr("{}\nIt is on the same disk as the books: if that fails, both are "
                        "gone.").format(state.second_folder),
                "warn",
            )  # fmt: skip
        else:
            self.second.show_detail(str(state.second_folder))
