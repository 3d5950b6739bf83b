"""A page as a document in the colours of the theme: headings, tables, code, links."""

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from ui.theme import Theme
from ui.theme.fonts import font

# Pixels: of a heading by its level, above and below it.
_HEADINGS = {1: (24, 0, 12), 2: (17, 20, 6), 3: (14, 14, 4)}
_BODY = 14
_CODE_MARGIN = 8


def document_of(markdown: str, theme: Theme, zoom: float = 1.0) -> QTextDocument:
    """Return a page to read or print; `zoom` 1.0 is the size of the window's own text."""
    document = QTextDocument()
    document.setDefaultFont(_font(_BODY * zoom))
    document.setDocumentMargin(0)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        _style_block(cursor, theme, zoom)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _style_table(frame, theme, zoom)
    cursor.endEditBlock()
    return document


def _font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    made = QFont(font("body"))
    made.setPixelSize(round(pixels))
    made.setWeight(weight)
    return made


def _style_block(cursor: QTextCursor, theme: Theme, zoom: float) -> None:
    block = cursor.block()
    own = block.blockFormat()
    level = own.headingLevel()
    shape = QTextBlockFormat()
    shape.setLineHeight(140.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        size, above, below = _HEADINGS.get(level, _HEADINGS[3])
        shape.setTopMargin(above * zoom)
        shape.setBottomMargin(below * zoom)
        text = QTextCharFormat()
        text.setFont(_font(size * zoom, QFont.Weight.DemiBold))
        text.setForeground(QColor(theme.text))
        _over(cursor, text)
    elif _is_code(block):
        shape.setBackground(QColor(theme.track))
        shape.setNonBreakableLines(False)
        shape.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setLeftMargin(_CODE_MARGIN * zoom)
        shape.setBottomMargin(0.0 if _is_code(block.next()) else 12 * zoom)
        text = QTextCharFormat()
        text.setFont(_fixed(zoom))
        text.setForeground(QColor(theme.text))
        _over(cursor, text)
    elif cursor.currentTable() is None:
        is_inner = block.textList() is not None and block.next().textList() is not None
        shape.setBottomMargin((4 if is_inner else 12) * zoom)
    cursor.mergeBlockFormat(shape)
    if not level:
        _style_pieces(cursor, theme, zoom)


def _is_code(block: QTextBlock) -> bool:
    shape = block.blockFormat()
    is_fenced = shape.hasProperty(QTextFormat.Property.BlockCodeFence)
    return block.isValid() and (is_fenced or shape.nonBreakableLines())


def _style_pieces(cursor: QTextCursor, theme: Theme, zoom: float) -> None:
    """Give links and code between words their look."""
    block = cursor.block()
    spots: list[tuple[int, int, QTextCharFormat]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        piece = iterator.fragment()
        shape = piece.charFormat()
        text = QTextCharFormat()
        if shape.isAnchor():
            text.setForeground(QColor(theme.accent))
            text.setFontUnderline(True)
        elif shape.fontFixedPitch():
            text.setFont(_fixed(zoom))
            text.setBackground(QColor(theme.track))
            text.setForeground(QColor(theme.text))
        else:
            text.setForeground(QColor(theme.text))
        spots.append((piece.position(), piece.length(), text))
        iterator += 1
    for at, length, text in spots:
        mark = QTextCursor(block.document())
        mark.setPosition(at)
        mark.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        mark.mergeCharFormat(text)


def _fixed(zoom: float) -> QFont:
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(round((_BODY - 1) * zoom))
    return made


def _over(cursor: QTextCursor, text: QTextCharFormat) -> None:
    """Give a whole block a look."""
    mark = QTextCursor(cursor.block())
    mark.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    look = mark.charFormat()
    look.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # Markdown's own, on top of ours
    look.merge(text)
    mark.setCharFormat(look)


def _style_table(table: QTextTable, theme: Theme, zoom: float) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(theme.border))
    shape.setCellPadding(6 * zoom)
    shape.setCellSpacing(0)
    shape.setTopMargin(4 * zoom)
    shape.setBottomMargin(14 * zoom)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        look = cell.format().toTableCellFormat()
        look.setBackground(QColor(theme.track))
        cell.setFormat(look)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        mark = cell.firstCursorPosition()
        mark.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        mark.mergeCharFormat(bold)
