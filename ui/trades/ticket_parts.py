"""What the order ticket is put together from: fields with their errors, wide choices, figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.entries.fields import NumberField
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, plain_tip, restyle
from ui.widgets.segmented import SegmentedControl


class WideSegments(SegmentedControl):
    """Choices that share the whole width evenly."""

    def __init__(
        self, options: Sequence[tuple[str, str]], parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(options, parent, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(sum(super()._widths()) + 4, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.HEIGHT)

    def _widths(self) -> list[int]:
        count = len(self._labels)
        if not count:
            return []
        room = self.width() - 4
        return [room // count + (1 if place < room % count else 0) for place in range(count)]


class Field(QWidget):
    """A name, a control under it, and under that what is wrong with it."""

    def __init__(self, title: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.title = Label(title, "small", "faint")
        self.title.setBuddy(control)
        self.switch = LinkButton("")
        self.switch.hide()
        self.problem = Label("", "small", "loss")
        self.problem.setWordWrap(True)
        self.problem.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.XS)
        column.addLayout(head)
        column.addWidget(control)
        column.addWidget(self.problem)
        self.name(title)

    def name(self, title: str, more: str = "") -> None:
        """Call the field something; what follows its name may change, its name does not."""
        self.title.setText(f"{title}, {more}" if more else title)
        if isinstance(self.control, NumberField):
            self.control.set_name(title)
            self.control.line.setAccessibleDescription(more)
        else:
            self.control.setAccessibleName(title)
            self.control.setAccessibleDescription(more)

    def complain(self, text: str) -> None:
        """Say what is wrong with it; nothing, if nothing is."""
        self.problem.set_lines(text)
        self.problem.setVisible(bool(text))
        line = self.control.line if isinstance(self.control, NumberField) else self.control
        state = "true" if text else "false"
        if isinstance(line, QLineEdit) and line.property("invalid") != state:
            line.setProperty("invalid", state)
            restyle(line)
        if text:
            line.setAccessibleDescription(text)


@dataclass(frozen=True, slots=True)
class Preview:
    """One line of what an order would come to."""

    title: str
    text: str
    tone: str = ""
    tip: str = ""


class PreviewRows(QWidget):
    """Names on the left, figures on the right. Labels are kept and told anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.S)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[tuple[Label, Label]] = []

    def show_rows(self, rows: Sequence[Preview]) -> None:
        """Show rows."""
        while len(self._rows) < len(rows):
            place = len(self._rows)
            left, right = Label("", "body", "faint"), Label("", "body")
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            right.setAlignment(end)
            self._grid.addWidget(left, place, 0)
            self._grid.addWidget(right, place, 1)
            self._rows.append((left, right))
        for place, (left, right) in enumerate(self._rows):
            is_shown = place < len(rows)
            left.setVisible(is_shown)
            right.setVisible(is_shown)
            if is_shown:
                row = rows[place]
                left.setText(row.title)
                right.setText(row.text)
                right.set_tone(row.tone)
                tip = plain_tip(row.tip) if row.tip else ""
                left.setToolTip(tip)
                right.setToolTip(tip)
        self.setAccessibleName(", ".join(f"{row.title} {row.text}" for row in rows))

    def texts(self) -> dict[str, str]:
        """Return the figures by their names."""
        return {left.text(): right.text() for left, right in self._rows if not left.isHidden()}


def keep_clear(area: QScrollArea, layout: QLayout) -> None:
    """Keep what scrolls clear of the bar while there is one."""
    area.verticalScrollBar().rangeChanged.connect(
        lambda _, last: layout.setContentsMargins(margins(0, 0, space.M if last else 0, 0))
    )
