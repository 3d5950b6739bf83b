"""What stands beside the crosshair."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.widgets.labels import Label, one_line


class Tip(QFrame):
    """The crosshair's two or three lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "tip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 12, 8)
        column.setSpacing(3)
        self._when = Label("", "axis", "faint")
        self._value = Label("", "strong")
        self._flow = Label("", "small", "soft")
        for label in (self._when, self._value, self._flow):
            column.addWidget(label)
        self.hide()

    def show_at(self, place: QPointF, lines: tuple[str, str], flow: str) -> None:
        """Show beside a point, inside the parent; what is below the value may have lines."""
        self._when.setText(lines[0])
        self._value.setText(lines[1])
        QLabel.setText(self._flow, "\n".join(map(one_line, flow.splitlines())))
        self._flow.setVisible(bool(flow))
        self.adjustSize()
        host = self.parentWidget()
        room = host.rect() if host is not None else self.rect()
        left = place.x() - self.width() - 14
        if left < 0:
            left = place.x() + 14
        top = min(max(place.y() + 14, 0), room.height() - self.height())
        self.move(int(left), int(top))
        self.show()
        self.raise_()
