"""A row of colours to choose from: the theme's, and one of one's own."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QHBoxLayout, QWidget

from ui.theme import current_theme

SIZE = 24


class Swatch(QAbstractButton):
    """One colour; "" is the theme's by the group's place."""

    def __init__(self, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setFixedSize(SIZE, SIZE)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        theme = current_theme()
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.colour:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.colour))
                painter.drawEllipse(box)
            else:  # as the theme has it: the colours it would take, as slices
                painter.setPen(Qt.PenStyle.NoPen)
                for place, colour in enumerate(theme.palette[:4]):
                    painter.setBrush(QColor(colour))
                    painter.drawPie(box, place * 90 * 16, 90 * 16)
            if self.isChecked() or self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                colour = theme.focus if self.hasFocus() else theme.text_soft
                painter.setPen(QPen(QColor(colour), 2))
                painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class Swatches(QWidget):
    """The colours side by side, one of them chosen."""

    changed = Signal(str)

    def __init__(self, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._add("", self.tr("The theme's colour"))
        names = (
            self.tr("Light blue"), self.tr("Blue"), self.tr("Violet"), self.tr("Teal"),
            self.tr("Amber"), self.tr("Rose"), self.tr("Green"), self.tr("Sky"),
            self.tr("Brown"), self.tr("Grey"),
        )  # fmt: skip
        for colour, name in zip(current_theme().palette, names, strict=False):
            self._add(colour, name)
        own = value if value and value.upper() not in self._colours() else "#888888"
        self._own = self._add(own, self.tr("Another colour…"))
        self._row.addStretch(1)
        self._own.clicked.connect(self._ask)
        self.set_value(value)
        self._group.buttonClicked.connect(lambda _: self.changed.emit(self.value))

    @property
    def value(self) -> str:
        """Return the chosen colour, #RRGGBB; "": the theme's."""
        chosen = self._group.checkedButton()
        return chosen.colour if isinstance(chosen, Swatch) else ""

    def set_value(self, colour: str) -> None:
        """Choose a colour, without telling."""
        for button in self._group.buttons():
            if isinstance(button, Swatch) and button.colour.upper() == colour.upper():
                button.setChecked(True)
                return
        self._own.colour = colour.upper()
        self._own.setChecked(True)

    def _colours(self) -> set[str]:
        return {one.colour.upper() for one in self._group.buttons() if isinstance(one, Swatch)}

    def _add(self, colour: str, name: str) -> Swatch:
        made = Swatch(colour, name, self)
        self._group.addButton(made)
        self._row.addWidget(made)
        return made

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._own.colour), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._on_colour)
        dialog.open()

    def _on_colour(self, colour: QColor) -> None:
        self._own.colour = colour.name().upper()
        self._own.update()
        self.changed.emit(self.value)
