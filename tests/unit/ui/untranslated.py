"""Finds texts in the window's sources that people read, and that no translation can reach."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

# What shows its first argument.
SHOWS = {
    "setText", "set_text", "set_lines", "setToolTip", "setWindowTitle", "setAccessibleName",
    "setAccessibleDescription", "setPlaceholderText", "setTitle", "setInformativeText",
    "setDetailedText", "setStatusTip", "setWhatsThis", "setPrefix", "setSuffix", "setLabelText",
    "setSpecialValueText", "addAction", "addItem", "addTab", "addMenu", "show_text", "show_note",
    "show_problem", "set_title", "Label", "ElidedLabel", "QLabel", "QPushButton", "QCheckBox",
    "QRadioButton", "QGroupBox", "QAction", "PillButton", "PrimaryButton", "LinkButton",
    "GhostButton", "DangerButton", "Card", "FactList", "Fact", "Cell", "Section", "note", "say",
}  # fmt: skip
BY_METHOD = {"note", "say", "Section"}  # functions of these names write a log or print
# What shows its second argument, after a name of its own.
SHOWS_SECOND = {"Column", "Place", "Shortcut"}
WORD = re.compile(r"[^\W\d_]{2,}")
# What is the same in every language: names, units of formats, codes, keys.
SAME = re.compile(
    r"Coffer|CSV|XLSX|PDF|JSON|USD|EUR|ISIN|FIFO|LIFO|HIFO|TTWROR|XIRR|Ctrl|Shift|Alt|Esc|Enter|"
    r"https?://\S+|YYYY|HH|px|[A-Z]{3,5}\b"
)


def untranslated(root: Path) -> list[str]:
    """Return "file:line: text" of every literal that is shown as it stands."""
    found: list[str] = []
    for path in sorted((root / "ui").rglob("*.py")):
        if path.parent.name == "i18n" or path.stem.endswith(("pictures", "screenshots")):
            continue  # a tool for developers; invented data for pictures
        tree = ast.parse(path.read_text(encoding="utf-8"))
        where = path.relative_to(root).as_posix()
        found.extend(f"{where}:{line}: {text}" for line, text in _shown(tree))
    return found


def _shown(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if isinstance(node.func, ast.Name):
            name = node.func.id
        if (name == "set_text" and len(node.args) > 1) or (
            name in BY_METHOD and not owner_of(node)
        ):
            continue  # what is remembered or logged, not shown
        place = 0 if name in SHOWS else 1 if name in SHOWS_SECOND else None
        if place is None or len(node.args) <= place:
            continue
        for text in _literals(node.args[place]):
            if WORD.search(SAME.sub("", text)):
                yield node.lineno, text


def owner_of(call: ast.Call) -> ast.expr | None:
    """Return what a method is called on; None for a function."""
    return call.func.value if isinstance(call.func, ast.Attribute) else None


def _literals(node: ast.expr) -> Iterator[str]:
    """Return the texts that stand in an expression itself, not in calls that make others."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant):
                yield str(part.value)
            elif isinstance(part, ast.FormattedValue):
                yield from _literals(part.value)
    elif isinstance(node, ast.BinOp):
        yield from _literals(node.left)
        yield from _literals(node.right)
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _literals(value)
