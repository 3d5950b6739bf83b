"""Finds the texts that are to be translated in the sources of the window.

Qt's own lupdate does not know functions that stand for `QCoreApplication.translate` with a fixed
context, and takes imported ones for those of the class around them. So the sources are read here:
what a text's context is at run time, and nothing guessed.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_METHOD = "tr"
_TRANSLATE = "translate"
_NOOP = "QT_TRANSLATE_NOOP"
_COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Found:
    """A text to be translated, where it stands, and whether its form depends on a number."""

    context: str
    source: str
    path: str  # of the file, from the project's root
    line: int
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A call whose text or context cannot be known without running it."""

    path: str
    line: int
    why: str


@dataclass(frozen=True, slots=True)
class _Module:
    path: str
    tree: ast.Module
    constants: dict[str, str]
    wrappers: dict[str, str]  # a function's name: the context it translates in


def texts_of(root: Path) -> tuple[list[Found], list[Puzzle]]:
    """Return every text of `root`/ui in the order of files and lines, and what is unclear."""
    modules = dict(_modules(root))
    found: list[Found] = []
    puzzles: list[Puzzle] = []
    for module in modules.values():
        reader = _Reader(module, _names_in(module, modules))
        reader.visit(module.tree)
        found.extend(reader.found)
        puzzles.extend(reader.puzzles)
    return found, puzzles


def _modules(root: Path) -> Iterator[tuple[str, _Module]]:
    for path in sorted((root / "ui").rglob("*.py")):
        relative = path.relative_to(root)
        name = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = _constants(tree)
        wrappers = dict(_wrappers(tree, constants))
        yield name, _Module(relative.as_posix(), tree, constants, wrappers)


def _constants(tree: ast.Module) -> dict[str, str]:
    """Return the module's texts by name: `_CONTEXT: Final = "words"`."""
    made: dict[str, str] = {}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        value = getattr(node, "value", None)
        if not isinstance(value, ast.Constant) or not isinstance(value.value, str):
            continue
        for target in targets:
            if isinstance(target, ast.Name):
                made[target.id] = value.value
    return made


def _wrappers(tree: ast.Module, constants: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Return the functions that hand their first argument to `translate`, with its context."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in ast.walk(node):
            if not isinstance(call, ast.Call) or _called(call) != _TRANSLATE or len(call.args) < 2:
                continue
            context, text = call.args[:2]
            known = _text(context, constants)
            if known is not None and isinstance(text, ast.Name) and text.id == first:
                yield node.name, known


def _names_in(module: _Module, modules: dict[str, _Module]) -> dict[str, str]:
    """Return the wrappers that a module can call: its own and those it imports."""
    made = dict(module.wrappers)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            other = modules.get(node.module)
            for alias in node.names:
                context = other.wrappers.get(alias.name) if other else None
                if context is not None:
                    made[alias.asname or alias.name] = context
                nested = modules.get(f"{node.module}.{alias.name}")
                if nested is not None:
                    for name, its in nested.wrappers.items():
                        made[f"{alias.asname or alias.name}.{name}"] = its
    return made


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(node: ast.expr, constants: dict[str, str]) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return constants.get(node.id) if isinstance(node, ast.Name) else None


class _Reader(ast.NodeVisitor):
    def __init__(self, module: _Module, names: dict[str, str]) -> None:
        self._module = module
        self._names = names
        self._classes: list[str] = []
        self._functions: list[str] = []
        self._kinds: dict[str, str] = {}  # the classes of parameters, as last annotated
        self.found: list[Found] = []
        self.puzzles: list[Puzzle] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        for one in (*node.args.args, *node.args.kwonlyargs):
            kind = one.annotation
            if isinstance(kind, ast.Name):
                self._kinds[one.arg] = kind.id
            elif isinstance(kind, ast.Constant) and isinstance(kind.value, str):
                self._kinds[one.arg] = kind.value
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self._read(node)
        self.generic_visit(node)

    def _read(self, node: ast.Call) -> None:
        name = _called(node)
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if name == _METHOD and isinstance(owner, ast.Name) and not self._is_module(owner.id):
            self._read_method(node, owner.id)
        elif name in (_TRANSLATE, _NOOP, _COUNTED) and self._is_ours(owner):
            self._read_named(node, is_counted=name == _COUNTED)
        elif owner is None and name in self._names:
            self._add_all(node, self._names[name], node.args[0], is_marked_elsewhere=True)
        elif isinstance(owner, ast.Name) and f"{owner.id}.{name}" in self._names:
            known = self._names[f"{owner.id}.{name}"]
            self._add_all(node, known, node.args[0], is_marked_elsewhere=True)

    def _is_module(self, name: str) -> bool:
        return f"{name}.{_METHOD}" in self._names

    @staticmethod
    def _is_ours(owner: ast.expr | None) -> bool:
        """Tell a translation from a text's own `translate` method, which maps letters."""
        return owner is None or (isinstance(owner, ast.Name) and owner.id == "QCoreApplication")

    def _read_method(self, node: ast.Call, owner: str) -> None:
        context = self._kinds.get(owner, "")
        if owner == "self" and self._classes:
            context = self._classes[-1]
        if not context.isidentifier() or context == "QWidget":
            self._puzzle(node, f"{owner}.tr: the class that it belongs to is not known here")
            return
        self._add_all(node, context, node.args[0], is_counted=len(node.args) > 2)

    def _read_named(self, node: ast.Call, *, is_counted: bool) -> None:
        context = _text(node.args[0], self._module.constants) if node.args else None
        if context is None:
            if self._functions and self._functions[-1] == _COUNTED:
                return  # the function that stands for it
            self._puzzle(node, "the context is no text")
            return
        if is_counted:
            self._add_all(node, context, node.args[2], is_counted=True)
        else:
            self._add_all(node, context, node.args[1], is_marked_elsewhere=True)

    def _add_all(
        self,
        node: ast.Call,
        context: str,
        argument: ast.expr,
        *,
        is_counted: bool = False,
        is_marked_elsewhere: bool = False,
    ) -> None:
        if isinstance(argument, ast.IfExp):
            for part in (argument.body, argument.orelse):
                self._add_all(
                    node, context, part, is_counted=is_counted,
                    is_marked_elsewhere=is_marked_elsewhere,
                )  # fmt: skip
            return
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            if argument.value:
                self.found.append(
                    Found(context, argument.value, self._module.path, node.lineno, is_counted)
                )
        elif isinstance(argument, ast.JoinedStr | ast.BinOp):
            self._puzzle(node, "a text put together when it runs is never found in a catalogue")
        elif not is_marked_elsewhere:
            self._puzzle(node, "the text is no literal")

    def _puzzle(self, node: ast.Call, why: str) -> None:
        self.puzzles.append(Puzzle(self._module.path, node.lineno, why))
