"""The panel under the bell: what is new, each with its one action."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.format import Formatter
from ui.notifications.notices import Kind, Notice, Priority
from ui.notifications.words import ICONS, ago, kind_name
from ui.settings.choice_row import ChoiceBox
from ui.theme import current_theme, dress, space
from ui.theme.icons import icon
from ui.theme.sides import margins
from ui.widgets.buttons import GhostButton, LinkButton
from ui.widgets.labels import Label, line
from ui.widgets.page import scrolled
from ui.widgets.popup import Popup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.notifications.notices import Notices

WIDTH, TALLEST = 400, 480  # pixels
AT_ONCE = 10  # rows: more than are seen without scrolling


class Sign(QWidget):
    """The picture of a kind; with a disc beside it while the notice is new."""

    def __init__(self, name: str, tone: str, *, is_new: bool) -> None:
        super().__init__()
        self._name, self._tone, self._is_new = name, tone, is_new
        self.setFixedSize(30, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        is_rtl = self.isRightToLeft()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = 0 if is_rtl else 14
            color = getattr(theme, self._tone)
            icon(self._name, color).paint(painter, left, 2, 16, 16)
            if self._is_new:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.accent))
                painter.drawEllipse(QRectF(23 if is_rtl else 0, 6.5, 7, 7))


class NoticeRow(QFrame):
    """One notice. Arrow keys go from one to the next, Enter does its action, Delete dismisses."""

    reader_role = "ListItem"

    acted = Signal(str)  # its key
    dismissed = Signal(str)
    read = Signal(str)
    moved = Signal(int)
    muted = Signal(object)  # Kind: no more of these

    def __init__(self, notice: Notice, now: datetime, formatter: Formatter, *, is_new: bool):
        super().__init__()
        self.notice = notice
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(space.M, 10, space.S, 10))
        row.setSpacing(space.S)
        tone = "loss" if notice.priority is Priority.HIGH else "warn" if _is_warning(notice) else ""
        sign = Sign(ICONS[notice.kind], tone or "text_soft", is_new=is_new)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        text = Label("", "medium" if is_new else "body", "" if is_new else "soft")
        text.set_lines(notice.text)
        words.addWidget(text)
        when = ago(notice.at, now, formatter) if notice.at is not None else ""
        below = " · ".join(one for one in (kind_name(notice.kind), when) if one)
        below_text = Label("", "small", "faint")
        below_text.set_lines(below)
        words.addWidget(below_text)
        for one in (text, below_text):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addLayout(words, 1)
        if notice.action:
            self.action = LinkButton(notice.action)
            self.action.setMinimumHeight(24)
            self.action.setAccessibleName(
                self.tr("{action}: {text}").format(action=notice.action, text=notice.text)
            )
            self.action.clicked.connect(lambda: self.acted.emit(notice.key))
            row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.close_button = GhostButton("", icon_name="close")
        self.close_button.setFixedSize(28, 28)
        self.close_button.setAccessibleName(self.tr("Put away: {}").format(notice.text))
        self.close_button.setToolTip(self.tr("Put away"))
        self.close_button.clicked.connect(lambda: self.dismissed.emit(notice.key))
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        state = self.tr("New: {}") if is_new else self.tr("Read: {}")
        self.setAccessibleName(state.format(notice.text))
        self.setAccessibleDescription(below)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done with a notice and with its kind."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key, kind = self.notice.key, self.notice.kind
        menu.addAction(self.tr("Mark as read"), lambda: self.read.emit(key))
        menu.addAction(self.tr("Put away"), lambda: self.dismissed.emit(key))
        menu.addSeparator()
        mute = self.tr("No more of the kind “{}”").format(kind_name(kind))
        menu.addAction(mute, lambda: self.muted.emit(kind))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_M:
                self.muted.emit(self.notice.kind)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                (self.acted if self.notice.action else self.read).emit(self.notice.key)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.dismissed.emit(self.notice.key)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(current_theme().focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 7, 7)


class NoticesPanel(Popup):
    """Lists the notices; it follows them while it is open."""

    muted = Signal(object)  # Kind
    settings_wanted = Signal()

    def __init__(self, notices: Notices, formatter: Formatter, parent: QWidget | None = None):
        super().__init__(parent)
        dress(self)
        self._notices, self._formatter = notices, formatter
        self.setAccessibleName(self.tr("Notices"))
        self.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(space.L, space.M, space.L, space.S)
        head.addWidget(Label(self.tr("Notices"), "heading", "soft"))
        head.addStretch(1)
        self.all_read = LinkButton(self.tr("Mark all as read"))
        self.all_read.setMinimumHeight(24)
        self.all_read.clicked.connect(notices.read_all)
        head.addWidget(self.all_read)
        self.settings_button = GhostButton("", icon_name="settings")
        self.settings_button.setFixedSize(28, 28)
        self.settings_button.setAccessibleName(self.tr("What you are told of, and where"))
        self.settings_button.setToolTip(self.tr("What you are told of, and where"))
        self.settings_button.clicked.connect(self._on_settings)
        head.addWidget(self.settings_button)
        outer.addLayout(head)
        self._kind = ""  # whose notices alone are listed; "": all
        self.filter = ChoiceBox(self.tr("Kind of notice"))
        self.filter.activated.connect(lambda _: self.show_kind(str(self.filter.currentData())))
        filters = QHBoxLayout()
        filters.setContentsMargins(space.L, 0, space.L, space.S)
        filters.addWidget(self.filter)
        filters.addStretch(1)
        outer.addLayout(filters)
        outer.addWidget(line())
        self.rows: list[NoticeRow] = []
        self._holder = QWidget()
        self._holder.setProperty("page", "true")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.area = scrolled(self._holder)
        outer.addWidget(self.area, 1)
        self._none = Label("", "body", "soft")
        self._none.set_lines(
            self.tr("Nothing new. What needs you, work that failed and imports that are done "
                    "are listed here.")
        )  # fmt: skip
        self._none.setContentsMargins(space.L, space.L, space.L, space.L)
        outer.addWidget(self._none)
        self._waiting: list[Notice] = []  # rows still to be made, a few a turn
        self._going_on = QTimer(self, singleShot=True, interval=1)
        self._going_on.timeout.connect(self._show_more)
        notices.changed.connect(self._show)
        self._show()

    def first_focus(self) -> QWidget | None:
        return self.rows[0] if self.rows else None

    def sizeHint(self) -> QSize:
        tall = (
            56
            + (38 if self.filter.isVisibleTo(self) else 0)
            + sum(row.heightForWidth(WIDTH - 2) + 1 for row in self.rows)
        )
        if not self.rows:
            tall += self._none.heightForWidth(WIDTH - 2)
        return QSize(WIDTH, min(tall, TALLEST))

    def _show(self) -> None:
        place = next((n for n, row in enumerate(self.rows) if row.hasFocus()), -1)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        items = self._chosen()
        self._waiting = items[AT_ONCE:]
        self._add_rows(items[:AT_ONCE])
        self._column.addStretch(1)
        self._none.setVisible(not items)
        self.area.setVisible(bool(items))
        self.all_read.setEnabled(bool(self._notices.unread))
        self.resize(self.sizeHint())
        if place >= 0 and self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self._going_on.start()

    def show_kind(self, kind: str) -> None:
        """List the notices of a kind alone; "": all."""
        self._kind = kind
        self._show()

    def _chosen(self) -> list[Notice]:
        """Return the notices of the chosen kind, and offer the kinds that there are."""
        items = self._notices.items()
        kinds = [one for one in Kind if any(each.kind is one for each in items)]
        if self._kind not in kinds:
            self._kind = ""
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("All kinds"), "")
        for kind in kinds:
            self.filter.addItem(kind_name(kind), str(kind))
        self.filter.setCurrentIndex(max(self.filter.findData(self._kind), 0))
        self.filter.blockSignals(False)
        self.filter.setVisible(len(kinds) > 1)
        return [one for one in items if self._kind in ("", one.kind)]

    def _on_settings(self) -> None:
        self.close()
        self.settings_wanted.emit()

    def _show_more(self) -> None:
        """Add some of the rows below those that are seen."""
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        if some:
            self._add_rows(some)
            self._going_on.start()

    def _add_rows(self, notices: Sequence[Notice]) -> None:
        now = datetime.now(UTC)
        place = len(self.rows) * 2 - 1 if self.rows else 0  # before the stretch
        for notice in notices:
            is_new = not self._notices.is_read(notice.key)
            row = NoticeRow(notice, now, self._formatter, is_new=is_new)
            row.acted.connect(self._on_acted)
            row.dismissed.connect(self._notices.dismiss)
            row.read.connect(self._notices.read)
            row.moved.connect(self._on_moved)
            row.muted.connect(self.muted)
            if self.rows:
                self._column.insertWidget(place, line())
                place += 1
            self._column.insertWidget(place, row)
            place += 1
            self.rows.append(row)

    def _on_acted(self, key: str) -> None:
        notice = next((one for one in self._notices.items() if one.key == key), None)
        self._notices.changed.disconnect(self._show)  # what closes need not be drawn anew
        self._notices.read(key)
        self.close()
        if notice is not None and notice.deed is not None:
            notice.deed()

    def _on_moved(self, by: int) -> None:
        place = next((n for n, row in enumerate(self.rows) if row is self.sender()), -1)
        if place >= 0:
            row = self.rows[min(max(place + by, 0), len(self.rows) - 1)]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(row)


def _is_warning(notice: Notice) -> bool:
    return ICONS[notice.kind] == "warning" or notice.priority is Priority.HIGH
