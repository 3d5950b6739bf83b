"""Appearance: theme, colours, scale, density and motion. Every change is seen at once."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.habits import RESTART_PROPERTY, SCALE_KEY, SCALES, habits, keep_habit
from ui.settings.choice_row import ChoiceRow
from ui.settings.rows import SettingRow
from ui.settings.section import Section
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.theme import ThemeManager
    from ui.window.memory import Memory
    from ui.window.state import ViewState


class AppearanceSection(Section):
    """What the window looks like."""

    names: ClassVar = ("theme", "colours", "scale", "density", "motion", "tray")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._themes: ThemeManager | None = None
        self._memory: Memory | None = None
        self._started_with = ""
        column = self.cards()
        for card in (self._colours(), self._sizes(), self._motion(), self._tray()):
            column.addWidget(card)
        column.addStretch(1)

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        self._themes, self._memory = themes, memory
        themes.changed.connect(self._show)
        self._started_with = memory.text(SCALE_KEY, "100")
        self._show()

    def redraw(self) -> None:
        self._show()

    # Parts

    def _colours(self) -> Card:
        card = Card(self.tr("Colours"))
        self.mode = SegmentedControl(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            name=self.tr("Light or dark"),
        )
        self.mode.changed.connect(self._on_mode)
        theme = SettingRow(
            self.tr("Light or dark"),
            self.tr("“As the system” changes with it, also in the evening."),
            "moon",
            (self.mode,),
        )
        self.colours = ChoiceRow(
            self.tr("Colours of gain and loss"),
            self.tr("A sign or an arrow always stands beside the colour."),
            (("no", self.tr("Green and red")), ("yes", self.tr("Blue and orange"))),
            "palette",
        )
        self.colours.chosen.connect(self._on_colours)
        self._example = QWidget()
        row = QHBoxLayout(self._example)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.M)
        self._gain, self._loss = Label("", "strong", "gain"), Label("", "strong", "loss")
        row.addWidget(self._gain)
        row.addWidget(self._loss)
        row.addStretch(1)
        self.colours.words.addWidget(self._example)
        for each in (theme, line(), self.colours):
            card.body.addWidget(each)
        self.settings |= {"theme": theme, "colours": self.colours}
        return card

    def _sizes(self) -> Card:
        card = Card(self.tr("Sizes"))
        self.scale = ChoiceRow(
            self.tr("Size of everything"),
            self.tr("On top of what the system asks for."),
            [(one, self._percent(one)) for one in SCALES],
            "search",
        )
        self.scale.chosen.connect(self._on_scale)
        self.restart_button = PillButton(self.tr("Restart now"))
        self.restart_button.clicked.connect(self.restart)
        self.restart_button.hide()
        self.scale.add_button(self.restart_button)
        self.density = ChoiceRow(
            self.tr("Height of table rows"),
            self.tr("More rows at a glance, or more room around each."),
            (
                ("compact", self.tr("Compact")),
                ("normal", self.tr("Normal")),
                ("roomy", self.tr("Roomy")),
            ),
            "table",
        )
        self.density.chosen.connect(lambda value: self._on_habit("density", value, self.density))
        for each in (self.scale, line(), self.density):
            card.body.addWidget(each)
        self.settings |= {"scale": self.scale, "density": self.density}
        return card

    def _motion(self) -> Card:
        card = Card(self.tr("Motion"))
        self.motion = ChoiceRow(
            self.tr("Motion"),
            self.tr("Little moves here, and nothing for longer than a blink. Without motion menus "
                    "open at once and the cursor does not blink."),
            (("system", self.tr("As the system")), ("none", self.tr("Never"))),
            "circle",
        )  # fmt: skip
        self.motion.chosen.connect(lambda value: self._on_habit("motion", value, self.motion))
        card.body.addWidget(self.motion)
        self.settings["motion"] = self.motion
        return card

    def _tray(self) -> Card:
        card = Card(self.tr("Tray"))
        self.tray = QCheckBox(self.tr("Show an icon in the system’s tray"))
        self.tray_worth = QCheckBox(self.tr("With net worth, as long as amounts are shown"))
        self.tray_close = QCheckBox(self.tr("Closing the window leaves Coffer there"))
        self._boxes = {
            "tray": self.tray,
            "tray/worth": self.tray_worth,
            "tray/close": self.tray_close,
        }
        for key, box in self._boxes.items():
            box.setFont(font("body"))
            box.toggled.connect(lambda on, k=key: self._on_tray(k, on))
            card.body.addWidget(box)
        self._no_tray = Label("", "body", "faint")
        self._no_tray.set_lines(self.tr("This desktop has no tray."))
        card.body.addWidget(self._no_tray)
        self.settings["tray"] = card
        return card

    def _percent(self, scale: str) -> str:
        return self.tr("100 % (as the system)") if scale == "100" else f"{scale} %"

    # Showing

    def _show(self, *_: object) -> None:
        if self._themes is None or self._memory is None:
            return
        self.mode.set_value(self._themes.mode)
        self.colours.show_value("yes" if self._themes.is_colour_blind_safe else "no")
        self._gain.setText("▲ " + self.formatter.percent(Decimal("0.042")))
        self._loss.setText("▼ " + self.formatter.percent(Decimal("0.017")))
        self.scale.show_value(self._memory.text(SCALE_KEY, "100"))
        self.density.show_value(habits().density)
        self.motion.show_value(habits().motion)
        self._show_scale()
        self._show_tray(self._memory)

    def _show_tray(self, memory: Memory) -> None:
        from ui.window.tray import is_available

        has_tray = is_available()
        self._no_tray.setVisible(not has_tray)
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(memory.flag(key))
            box.blockSignals(False)
            box.setVisible(has_tray)
            box.setEnabled(key == "tray" or memory.flag("tray"))

    def _show_scale(self) -> None:
        is_waiting = self.scale.value != self._started_with
        self.restart_button.setVisible(is_waiting)
        self.scale.show_detail(
            self.tr("Takes effect when Coffer starts the next time.")
            if is_waiting
            else self.tr("On top of what the system asks for."),
            "warn" if is_waiting else "soft",
        )

    # Changes

    def _on_mode(self, mode: str) -> None:
        if self._themes is not None:
            was = self._themes.mode
            self._set_mode(mode)
            words = {
                "system": self.tr("Colours follow the system."),
                "light": self.tr("Light colours."),
                "dark": self.tr("Dark colours."),
            }
            self.note(words[mode], lambda: self._set_mode(was))

    def _set_mode(self, mode: str) -> None:
        if self._themes is not None and self._memory is not None:
            self._themes.set_mode(mode)
            self._memory.set_text("theme", mode)
            self._show()

    def _on_colours(self, value: str) -> None:
        is_safe = value == "yes"
        self._set_safe(is_safe)
        said = self.tr("Gain and loss: {}.").format(self.colours.words_of(value))
        self.note(said, lambda: self._set_safe(not is_safe))

    def _set_safe(self, is_safe: bool) -> None:
        if self._themes is not None and self._memory is not None:
            self._themes.set_colour_blind_safe(is_safe)
            self._memory.set_flag("colour_blind_safe", is_safe)
            self._show()

    def _on_scale(self, value: str) -> None:
        if self._memory is not None:
            was = self._memory.text(SCALE_KEY, "100")
            self._set_scale(value)
            said = self.tr("Size: {}, from the next start.").format(self.scale.words_of(value))
            self.note(said, lambda: self._set_scale(was))

    def _set_scale(self, value: str) -> None:
        if self._memory is not None:
            self._memory.set_text(SCALE_KEY, value)
            self._memory.save()
            self._show()

    def _on_habit(self, name: str, value: str, row: ChoiceRow) -> None:
        if self._memory is not None:
            was = str(getattr(habits(), name))
            self._set_habit(name, value)
            said = self.tr("{}: {}.").format(row.title.text(), row.words_of(value))
            self.note(said, lambda: self._set_habit(name, was))

    def _set_habit(self, name: str, value: str) -> None:
        if self._memory is not None:
            keep_habit(self._memory, name, value)
            self._show()
            self.state.tell_habits()

    def _on_tray(self, key: str, on: bool) -> None:
        self._set_tray(key, on)
        said = self.tr("On: {}.") if on else self.tr("Off: {}.")
        self.note(said.format(self._boxes[key].text()), lambda: self._set_tray(key, not on))

    def _set_tray(self, key: str, on: bool) -> None:
        if self._memory is not None:
            self._memory.set_flag(key, on)
            self._show()
            if self.hooks is not None:
                self.hooks.tray_changed()

    def restart(self) -> None:
        """Close Coffer, and start it again."""
        app = QCoreApplication.instance()
        if app is not None:
            app.setProperty(RESTART_PROPERTY, True)
        window = self.window()
        leave = getattr(window, "quit", window.close)  # closing may leave it in the tray
        leave()
