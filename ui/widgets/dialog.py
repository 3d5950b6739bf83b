"""The window of a question: it wears the theme from its first frame."""

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import dress
from ui.widgets.buttons import PillButton

_WIDEST_LIST, _LIST_SIGNS = 320, 16
_FRAME = 40  # pixels that a desktop draws around a window, at most


class Dialog(QDialog):
    """What every dialog derives from: Help about it by its key, and it scrolls on small screens."""

    def __init__(
        self, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType.Dialog
    ) -> None:
        super().__init__(parent, flags)
        dress(self)
        self.setAcceptDrops(True)
        self._is_scrolled = False
        self._is_recalled = False
        self._bind_help()

    def show_help(self) -> None:
        """Show the page of Help about this dialog, over it."""
        from ui.help.view import help_over

        help_over(self)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_recalled:
            self._is_recalled = True
            self._recall_size()
        self._narrow_lists()
        self.fit_screen()
        super().showEvent(event)

    def _narrow_lists(self) -> None:
        """Let no list be as wide as its longest name: that stands whole where it is chosen."""
        policy = QComboBox.SizeAdjustPolicy
        for box in self.findChildren(QComboBox):
            if box.sizeAdjustPolicy() != policy.AdjustToMinimumContentsLengthWithIcon and (
                box.sizeHint().width() > _WIDEST_LIST
            ):
                box.setSizeAdjustPolicy(policy.AdjustToMinimumContentsLengthWithIcon)
                box.setMinimumContentsLength(_LIST_SIGNS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the dialog's own button by Ctrl+Enter, also from where Enter makes a line."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for button in self.findChildren(QPushButton):
                if button.isDefault() and button.isVisible():
                    button.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.spontaneous() and self.isVisible():  # by the person's hand, not by the content
            self.note_size()

    def note_size(self) -> None:
        """Remember for this profile the size that the person gave it."""
        if self._may_resize():
            size = self.size()
            QSettings().setValue(self._size_key, f"{size.width()}x{size.height()}")

    @property
    def _size_key(self) -> str:
        return f"dialogs/{type(self).__name__}"

    def _may_resize(self) -> bool:
        layout = self.layout()
        fixed = QLayout.SizeConstraint.SetFixedSize
        is_fixed = layout is not None and layout.sizeConstraint() == fixed
        return not is_fixed and self.minimumSize() != self.maximumSize()

    def _recall_size(self) -> None:
        wide, _, tall = str(QSettings().value(self._size_key, "")).partition("x")
        if wide.isdecimal() and tall.isdecimal() and self._may_resize():
            self.resize(int(wide), int(tall))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files as the window does: they are imported."""
        from ui.window.dropping import over_dialog

        over_dialog(self, event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        from ui.window.dropping import leave

        leave(self)

    def dropEvent(self, event: QDropEvent) -> None:
        from ui.window.dropping import on_dialog

        on_dialog(self, event)

    def fit_screen(self) -> None:
        """Let the content scroll where the screen has no room for it."""
        layout = self.layout()
        room = self.screen().availableSize()
        width, height = room.width(), room.height() - _FRAME
        if self._is_scrolled or layout is None:
            return
        self.ensurePolished()
        least = layout.totalMinimumSize().expandedTo(self.minimumSize())
        needed = layout.totalMinimumHeightForWidth(min(self.width(), width))
        if least.width() <= width and max(least.height(), needed) <= height:
            if self.width() > width or self.height() > height:
                self.resize(min(self.width(), width), min(self.height(), height))
            return
        from ui.widgets.page import scrolled

        self._is_scrolled = True
        focused = self.focusWidget()
        wanted = layout.totalSizeHint().expandedTo(self.size())
        holder = QWidget()
        holder.setProperty("page", "true")
        holder.setLayout(layout)  # takes the widgets along
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(holder, sideways=least.width() > width))
        self.setMinimumSize(0, 0)
        self.setMaximumSize(room)
        self.resize(min(wanted.width(), width), min(wanted.height(), height))
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bind_help(self) -> None:
        from ui.window.keys import keys_of

        for key in keys_of("explain"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self.show_help)

    def foot(self, deed: QWidget) -> QHBoxLayout:
        """Return the row at the bottom: Cancel, then the button that does it."""
        cancel = PillButton(QCoreApplication.translate("Dialog", "Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(deed)
        return row
