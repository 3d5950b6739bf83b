"""The command's grammar as plain values, read from the parser that the program itself uses."""

# ruff: noqa: SLF001  # argparse has no public way to read a grammar

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

FILE_WORDS = frozenset({"FILE", "NEW_FILE", "PATH_OR_URL"})
FOLDER_WORDS = frozenset({"DIR"})
FILE_NAMES = frozenset({"file", "files"})  # of arguments without a word of their own
PLAIN_GROUPS = ("positional arguments", "options")  # argparse's own
SUMMARY_ENDS = re.compile(r"[;:] ")


@dataclass(frozen=True, slots=True)
class Argument:
    """An option or a positional argument."""

    name: str  # what the program calls it
    flags: tuple[str, ...]  # "--json"; none of a positional one
    word: str  # what stands for its value; "" takes none
    help: str
    choices: tuple[str, ...]
    least: int  # values
    most: int | None
    is_repeatable: bool
    group: str  # a heading for some of the options; else ""

    @property
    def takes_file(self) -> bool:
        """Tell whether its value can be the name of a file."""
        words = set(re.split(r"[|.\s]", self.word))
        named = self.name in FILE_NAMES and self.word in ("", self.name)
        return bool(words & FILE_WORDS) or named

    @property
    def takes_folder(self) -> bool:
        """Tell whether its value can be the name of a folder."""
        return bool(set(re.split(r"[|.\s]", self.word)) & FOLDER_WORDS)


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its arguments, options and the commands below it."""

    path: tuple[str, ...]  # ("coffer", "trades", "list")
    help: str
    arguments: tuple[Argument, ...]
    options: tuple[Argument, ...]  # own ones: without those that every command has
    commands: tuple["Command", ...]
    needs_command: bool

    @property
    def name(self) -> str:
        """Return the last word of it."""
        return self.path[-1]

    @property
    def summary(self) -> str:
        """Return what it is for, in a few words."""
        return SUMMARY_ENDS.split(self.help, maxsplit=1)[0]

    def walk(self) -> Iterator["Command"]:
        """Yield it, and all below it."""
        yield self
        for command in self.commands:
            yield from command.walk()


def program() -> Command:
    """Return the whole grammar of `coffer`; its options are those of every command."""
    from app.cli.arguments import grammar

    return read(grammar())


def read(parser: argparse.ArgumentParser) -> Command:
    """Return the grammar of a parser."""
    everywhere = frozenset(flag for one in parser._actions for flag in one.option_strings)
    return _read(parser, (parser.prog,), parser.description or "", frozenset(), everywhere)


def _read(
    parser: argparse.ArgumentParser,
    path: tuple[str, ...],
    help: str,
    dropped: frozenset[str],
    below: frozenset[str],
) -> Command:
    """Read a command; `dropped` are flags that are left out of it, `below` of those below it."""
    arguments, options, commands = list[Argument](), list[Argument](), list[Command]()
    needs_command = False
    for group in parser._action_groups:
        title = "" if group.title in PLAIN_GROUPS else str(group.title)
        for action in group._group_actions:
            if action.help == argparse.SUPPRESS or set(action.option_strings) & dropped:
                continue
            if isinstance(action, argparse._SubParsersAction):
                needs_command = bool(action.required)
                listed = {one.dest: one.help or "" for one in action._choices_actions}
                for name, parser_below in action.choices.items():
                    told = parser_below.description or listed.get(name, "")
                    commands.append(_read(parser_below, (*path, name), told, below, below))
                continue
            found = _argument(parser, action, title)
            (options if found.flags else arguments).append(found)
    return Command(path, help, tuple(arguments), tuple(options), tuple(commands), needs_command)


def _argument(parser: argparse.ArgumentParser, action: argparse.Action, group: str) -> Argument:
    words = dict(vars(action), prog=parser.prog)
    choices = tuple(str(one) for one in action.choices or () if str(one))
    least, most = _count(action.nargs)
    word = action.metavar or ""
    if not word and not choices and most != 0:
        word = action.dest.upper() if action.option_strings else action.dest
    return Argument(
        name=action.dest,
        flags=tuple(action.option_strings),
        word=word if isinstance(word, str) else " ".join(word),
        help=(action.help or "") % words if action.help else "",
        choices=choices,
        least=least,
        most=most,
        is_repeatable=isinstance(action, argparse._AppendAction | argparse._ExtendAction),
        group=group,
    )


def _count(nargs: int | str | None) -> tuple[int, int | None]:
    if isinstance(nargs, int):
        return nargs, nargs
    return {None: (1, 1), "?": (0, 1), "*": (0, None), "+": (1, None)}.get(nargs, (0, None))


def top(commands: Sequence[Command], name: str) -> Command | None:
    """Return the command of a name, if there is one."""
    return next((one for one in commands if one.name == name), None)
