"""The one stylesheet, made from the tokens. Controls ask for a look by name and `kind`."""

from ui.theme import space
from ui.theme.fonts import RESOURCES
from ui.theme.sides import is_rtl
from ui.theme.tokens import Theme


def stylesheet(theme: Theme) -> str:
    """Return the stylesheet of the whole application."""
    return "\n".join(
        part(theme)
        for part in (_base, _labels, _surfaces, _buttons, _inputs, _tables, _menus, _bars)
    )


def _mark(name: str, theme: Theme) -> str:
    """Return a drawing for a stylesheet, which cannot tint: one a theme."""
    tone = "dark" if theme.is_dark else "light"
    return f'"{(RESOURCES / "icons" / "marks" / f"{name}-{tone}.svg").as_posix()}"'


def _side() -> str:
    """Return the side where a reader arrives last: stylesheets are not mirrored."""
    return "left" if is_rtl() else "right"


def _around(level: int, end: int, start: int) -> str:
    """Return a padding: above and below, at the end and at the start of the reading."""
    left, right = (end, start) if is_rtl() else (start, end)
    return f"{level}px {right}px {level}px {left}px"


def _base(t: Theme) -> str:
    return f"""
QMainWindow, QDialog, QMessageBox {{ background: {t.window}; }}
QToolTip {{ background: {t.card}; color: {t.text}; border: 1px solid {t.border_strong};
    padding: 6px 8px; }}
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] {{ background: transparent; border: 0; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {t.accent_soft}; }}
"""


def _labels(t: Theme) -> str:
    tones = {
        "soft": t.text_soft,
        "faint": t.text_faint,
        "accent": t.accent,
        "gain": t.gain,
        "loss": t.loss,
        "warn": t.warn,
    }
    return "\n".join(f'QLabel[tone="{name}"] {{ color: {c}; }}' for name, c in tones.items())


def _surfaces(t: Theme) -> str:
    return f"""
#sidebar {{ background: {t.sidebar}; border: 0; border-{_side()}: 1px solid {t.border}; }}
#topBar {{ background: {t.card}; border: 0; border-bottom: 1px solid {t.border}; }}
#page {{ background: {t.window}; }}
QFrame[kind="card"] {{ background: {t.card}; border: 1px solid {t.border};
    border-radius: {space.RADIUS_CARD}px; }}
QFrame[kind="popup"] {{ background: {t.card}; border: 1px solid {t.border_strong};
    border-radius: {space.RADIUS_CARD}px; }}
QFrame[kind="flat-popup"] {{ background: {t.card}; border: 1px solid {t.border_strong}; }}
QFrame[kind="tip"] {{ background: {t.card}; border: 1px solid {t.border_strong};
    border-radius: 8px; }}
QFrame[kind="line"] {{ background: {t.border}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame[kind="banner"] {{ background: {t.accent_soft}; border: 1px solid {t.border};
    border-radius: 8px; }}
QFrame[kind="banner"][tone="warn"] {{ background: {t.warn_soft}; }}
QFrame[kind="banner"][tone="loss"] {{ background: {t.loss_soft}; }}
QFrame[kind="toast"] {{ background: {t.text}; border: 0; border-radius: 8px; }}
QFrame[kind="toast"] QLabel {{ color: {t.window}; }}
QLabel[kind="key"] {{ background: {t.card}; color: {t.text_faint};
    border: 1px solid {t.border}; border-radius: 4px; padding: 1px 5px; }}
QLabel[kind="tag"] {{ background: {t.track}; color: {t.text_soft}; border-radius: 4px;
    padding: 1px 6px; }}
QLabel[kind="tag"][tone="accent"] {{ background: {t.accent_soft}; color: {t.accent}; }}
"""


def _buttons(t: Theme) -> str:
    radius = space.RADIUS_CONTROL
    return f"""
QPushButton {{ background: {t.card}; color: {t.text_soft}; border: 1px solid {t.border};
    border-radius: {radius}px; padding: 5px 10px; min-height: 18px; }}
QPushButton:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.accent_soft}; color: {t.accent};
    border-color: {t.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 4px 9px; }}
QPushButton:disabled {{ color: {t.text_faint}; background: {t.track}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="primary"], QPushButton:default {{ background: {t.accent};
    color: {t.accent_text}; border: 1px solid {t.accent}; }}
QPushButton[kind="primary"]:hover, QPushButton:default:hover {{ background: {t.accent_hover};
    border-color: {t.accent_hover}; color: {t.accent_text}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.track}; color: {t.text_faint};
    border-color: {t.track}; }}
QPushButton[kind="ghost"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[kind="ghost"]:hover {{ background: {t.hover}; }}
QPushButton[kind="ghost"]:focus {{ border: 2px solid {t.focus}; }}
QPushButton[kind="link"] {{ background: transparent; color: {t.accent};
    border: 0; border-bottom: 2px solid transparent; border-radius: 0; padding: 2px 0 0 0;
    min-height: 20px; min-width: 24px; }}
QPushButton[kind="link"]:hover {{ color: {t.accent_hover}; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 0; border-bottom: 2px solid {t.focus};
    padding: 2px 0 0 0; background: {t.accent_soft}; }}
QPushButton[kind="link"][tone="faint"] {{ color: {t.text_faint}; }}
QPushButton[kind="pill"][tone="marked"] {{ background: {t.warn_soft}; color: {t.warn};
    border-color: {t.warn}; }}
QPushButton[kind="danger"] {{ color: {t.loss}; }}
QPushButton[kind="search"] {{ background: {t.track}; color: {t.text_faint}; border: 1px solid
    {t.track}; border-radius: 8px; text-align: left; padding: 6px 9px; }}
QPushButton[kind="search"]:focus {{ border: 2px solid {t.focus}; padding: 5px 8px; }}
QPushButton[kind="nav"] {{ background: transparent; color: {t.text_soft}; border: 2px solid
    transparent; border-radius: 8px; text-align: left; padding: 0 6px; min-height: 28px; }}
QPushButton[kind="nav"]:hover {{ background: {t.hover}; color: {t.text_soft}; }}
QPushButton[kind="nav"]:checked {{ background: {t.accent_soft}; color: {t.accent}; }}
QPushButton[kind="nav"]:focus {{ border: 2px solid {t.focus}; }}
QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 2px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:focus {{ border: 2px solid {t.focus}; }}
"""


def _inputs(t: Theme) -> str:
    radius = space.RADIUS_CONTROL
    kinds = "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox"
    return f"""
{kinds} {{ background: {t.card}; color: {t.text}; border: 1px solid {t.border_strong};
    border-radius: {radius}px; padding: 5px 9px; min-height: 18px;
    selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus
    {{ border: 2px solid {t.focus}; padding: 4px 8px; }}
QTextEdit[kind="paper"], QTextEdit[kind="paper"]:focus {{ border: 2px solid transparent;
    padding: 0; background: {t.card}; }}
QTextEdit[kind="paper"]:focus {{ border-color: {t.focus}; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {t.text_faint};
    background: {t.track}; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"] {{ border: 1px solid {t.loss}; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox QAbstractItemView {{ background: {t.card}; border: 1px solid {t.border_strong};
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; outline: 0; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow
    {{ image: url({_mark("down", t)}); width: 16px; height: 16px; }}
QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: 22px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
    QDoubleSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button
    {{ border: 0; width: 18px; background: transparent; }}
QAbstractSpinBox::up-arrow {{ image: url({_mark("up", t)}); width: 12px; height: 12px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow
    {{ image: url({_mark("down", t)}); width: 12px; height: 12px; }}
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; min-height: 24px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid
    {t.text_faint}; background: {t.card}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {t.accent};
    border-color: {t.accent}; image: url({_mark("check", t)}); }}
QRadioButton::indicator:checked {{ image: url({_mark("dot", t)}); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {t.track};
    border-color: {t.border_strong}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.focus};
    width: 14px; height: 14px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; }}
QGroupBox::indicator {{ width: 16px; height: 16px; }}
QCalendarWidget QWidget {{ background: {t.card}; alternate-background-color: {t.card}; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {t.accent};
    selection-color: {t.accent_text}; outline: 0; border: 0; }}
QCalendarWidget QToolButton {{ color: {t.text}; border: 0; border-radius: 6px; padding: 2px 6px; }}
QCalendarWidget QToolButton:hover {{ background: {t.hover}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {t.text_faint}; }}
"""


def _tables(t: Theme) -> str:
    return f"""
QAbstractItemView {{ background: {t.card}; border: 0; outline: 0; gridline-color: {t.border};
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected
    {{ background: {t.accent_soft}; color: {t.text}; }}
QTreeView::item:hover, QListView::item:hover {{ background: {t.hover}; }}
QTreeView::branch {{ background: transparent; }}
QHeaderView {{ background: {t.card}; border: 0; }}
QHeaderView::section {{ background: {t.card}; color: {t.text_faint}; border: 0;
    border-bottom: 1px solid {t.border}; padding: 0 10px; }}
QHeaderView::section:hover {{ color: {t.text}; }}
QListView::indicator, QTreeView::indicator, QTableView::indicator {{ width: 14px; height: 14px;
    border: 1px solid {t.text_faint}; background: {t.card}; border-radius: 4px; }}
QListView::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked
    {{ background: {t.accent}; border-color: {t.accent}; image: url({_mark("check", t)}); }}
QListView::indicator:indeterminate, QTreeView::indicator:indeterminate
    {{ background: {t.accent}; border-color: {t.accent}; image: url({_mark("dot", t)}); }}
QListView::indicator:disabled, QTreeView::indicator:disabled {{ background: {t.track};
    border-color: {t.border_strong}; }}
QTableCornerButton::section {{ background: {t.card}; border: 0; }}
"""


def _menus(t: Theme) -> str:
    return f"""
QMenu {{ background: {t.card}; border: 1px solid {t.border_strong}; padding: 4px; }}
QMenu::item {{ padding: {_around(6, 24, 12)}; border-radius: 5px; color: {t.text}; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.text_faint}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 8px; }}
QTabBar::tab {{ color: {t.text_soft}; padding: 6px 12px; border: 0;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.accent}; border-bottom: 2px solid {t.accent}; }}
QTabWidget::pane {{ border: 0; }}
"""


def _bars(t: Theme) -> str:
    return f"""
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.border_strong}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.text_faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {t.track}; border: 0; border-radius: 3px; max-height: 6px;
    min-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
"""
