"""Labels that never read their text as markup, in the roles and tones of the theme."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QWidget

from ui.theme.fonts import font
from ui.theme.sides import is_rtl


class Label(QLabel):
    """Plain text in a role of the type scale and a tone of the theme."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        if tone:
            self.setProperty("tone", tone)
        if is_rtl():
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def setAlignment(self, sides: Qt.AlignmentFlag) -> None:
        """Take a side by the window's direction: Qt goes by the text's, so names would wander."""
        if is_rtl():
            sides = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, sides)
            sides |= Qt.AlignmentFlag.AlignAbsolute
        super().setAlignment(sides)

    def set_tone(self, tone: str) -> None:
        """Change the colour by meaning: soft, faint, accent, gain, loss, warn or none."""
        if self.property("tone") == tone:
            return
        self.setProperty("tone", tone)
        restyle(self)

    def text(self) -> str:
        return super().text().replace("\u200b", "").removeprefix(_FROM_THE_RIGHT)  # see below

    def setText(self, text: str) -> None:
        super().setText(led(one_line(text)))

    def set_lines(self, text: str) -> None:
        """Show a text that may have several lines, wrapped."""
        self.setWordWrap(True)
        text = led("\n".join(one_line(line) for line in text.split("\n")))
        is_copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        super().setText(text if is_copied else breakable(text))


class ElidedLabel(Label):
    """A name that may be cut at its end, never a figure; the whole of it is in the tooltip."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "", parent: QWidget | None = None
    ) -> None:
        self._full = ""
        super().__init__(text, role, tone, parent)
        self.setMinimumWidth(24)

    def setText(self, text: str) -> None:
        self._full = one_line(text)
        self._fit()
        self.updateGeometry()

    @property
    def full_text(self) -> str:
        return self._full

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._full) + 2)
        return hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        hint.setWidth(24)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(self.width(), 0)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, width)
        QLabel.setText(self, led(shown))
        self.setToolTip(plain_tip(self._full) if shown != self._full else "")


class Title(ElidedLabel):
    """The title of a dialog: one with a long name in it makes no dialog wider than others."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "title", "", parent)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(min(hint.width(), TITLE_WIDTH))
        return hint


def line(parent: QWidget | None = None) -> QFrame:
    """Return a hairline."""
    made = QFrame(parent)
    made.setProperty("kind", "line")
    made.setFixedHeight(1)
    return made


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look at the widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


# Marks that turn the direction of text around: in a name they could reorder a figure beside it.
# U+2066 and U+2069 stay: they keep an amount together, and amounts are written with them.
_TURNS = dict.fromkeys((*range(0x202A, 0x202F), 0x2067, 0x2068, 0x200E, 0x200F, 0x061C))
_KEPT = "\u200b\u200c\u200d\u00a0\u2066\u2069"  # \u200b: where a long word may be parted
_FROM_THE_RIGHT = "\u200f"
LONGEST_TIP = 4_000  # signs
TITLE_WIDTH = 440  # pixels
LONGEST_WORD = 24  # signs of a word that is parted nowhere: no label is narrower


def one_line(text: str) -> str:
    """Return the text without line breaks, control characters and direction overrides."""
    if text.isprintable():
        return text
    turned = text.translate(_TURNS)
    return "".join(c if c.isprintable() or c in _KEPT else " " for c in turned)


def led(text: str) -> str:
    """Return a text so that a sentence in Arabic runs from the right, whatever it begins with.

    Qt goes by the first letter, which may be that of a name; names by themselves run their own way.
    """
    if not is_rtl() or text.isascii() or not any("\u0590" <= sign <= "\u08ff" for sign in text):
        return text
    return _FROM_THE_RIGHT + text


def breakable(text: str) -> str:
    """Return a text whose endless words may be parted: a wrapped label would cut them off."""
    words = text.split()
    if len(text) <= LONGEST_WORD or all(len(word) <= LONGEST_WORD for word in words):
        return text
    for word in words:
        if len(word) > LONGEST_WORD and not any("\u2e80" <= sign <= "\uffef" for sign in word):
            text = text.replace(word, _parted(word))  # Chinese and Japanese are parted anywhere
    return text


def _parted(word: str) -> str:
    parts, begin = [], 0
    for at in range(1, len(word)):
        if at - begin >= LONGEST_WORD // 2 and not _is_joined(word[at - 1], word[at]):
            parts.append(word[begin:at])
            begin = at
    return "\u200b".join((*parts, word[begin:]))


def _is_joined(before: str, after: str) -> bool:
    """Tell whether two signs are one to the eye: a letter and its marks, parts of an emoji."""
    from unicodedata import category

    joins = before in "\u200d\u2066" or after in "\u200d\u2069\ufe0f"
    return joins or category(after) in ("Mn", "Me", "Mc", "Sk")


def tip_text(text: str) -> str:
    """Return a text for a tooltip: cut, and each line without signs that steer or turn it."""
    cut = text if len(text) <= LONGEST_TIP else text[: LONGEST_TIP - 1] + "…"
    return "\n".join(one_line(line) for line in cut.split("\n"))


def plain_tip(text: str) -> str:
    """Return a text that Qt's tooltips show as it is, never as markup, nor without end."""
    escaped = tip_text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<span style='white-space:pre-wrap'>" + escaped.replace("\n", "<br>") + "</span>"
