"""Completion for fish: a line for each command and option, offered where it belongs."""

from collections.abc import Iterator

from installers.desktop.commands import Argument, Command
from installers.plan import ARCHIVE_SUFFIX

_WALK = r"""
# Finds the command of the line, and how many arguments it has; once for each line.
function __coffer_walk
    set -l words (commandline -opc)
    test "$words" = "$__coffer_words" -a -n "$__coffer_path"; and return
    set -g __coffer_words $words
    set -g __coffer_path coffer
    set -g __coffer_place 0
    set -l pending
    set -l over
    for word in $words[2..-1]
        if test -n "$pending"
            set pending
        else if test -n "$over"
            set __coffer_place (math $__coffer_place + 1)
        else if test "$word" = --
            set over 1
            test -n "$(__coffer_commands)"; and set __coffer_path "$__coffer_path --" # only files
        else if string match -q -- '--*=*' $word
            continue
        else if string match -q -- '-*' $word
            contains -- $word (__coffer_valued); and set pending 1
        else if test $__coffer_place = 0; and contains -- $word (__coffer_commands)
            set __coffer_path "$__coffer_path $word"
        else
            set __coffer_place (math $__coffer_place + 1)
        end
    end
end

# Tells whether the line is in a command and, where they are given, at one of the places.
function __coffer_at
    __coffer_walk
    test "$__coffer_path" = "$argv[1]"; or return 1
    test (count $argv) -eq 1; and return 0
    test $__coffer_place -ge $argv[2] -a $__coffer_place -le $argv[3]
end
"""
_MANY = 999  # arguments


def fish_script(root: Command) -> str:
    """Return the script."""
    commands = list(root.walk())
    below = {_path(one): [other.name for other in one.commands] for one in commands}
    shared = [flag for one in root.options if one.most != 0 for flag in one.flags]
    valued = {
        _path(one): [flag for option in one.options if option.most != 0 for flag in option.flags]
        for one in commands
        if one is not root
    }
    lines = [
        f"# Completion of {root.name} for fish, made from the grammar of the command.",
        "",
        *_table("__coffer_commands", below, []),
        *_table("__coffer_valued", valued, shared),
        _WALK.strip("\n"),
        "",
        f"complete -c {root.name} -f",
    ]
    for option in root.options:
        where = _quoted(f"__coffer_at {root.name}") if "--version" in option.flags else ""
        lines += _option(root.name, where, option)
    for command in commands:
        lines += _lines(root, command)
    return "\n".join([*lines, ""])


def _path(command: Command) -> str:
    return " ".join(command.path)


def _table(name: str, rows: dict[str, list[str]], always: list[str]) -> Iterator[str]:
    yield f"function {name}"
    if always:
        yield f"    printf '%s\\n' {' '.join(always)}"
    yield "    switch $__coffer_path"
    for path, words in rows.items():
        if words:
            yield f"        case '{path}'"
            yield f"            printf '%s\\n' {' '.join(words)}"
    yield "    end"
    yield "end"
    yield ""


def _lines(root: Command, command: Command) -> Iterator[str]:
    path = f'"{_path(command)}"'
    for below in command.commands:
        where = _quoted(f"__coffer_at {path} 0 0")
        yield f"complete -c {root.name} -n {where} -a {below.name} -d {_quoted(below.summary)}"
    if command is root:
        for at_first in (path, f'"{root.name} --"'):
            where = _quoted(f"__coffer_at {at_first} 0 0")
            files = f"'(__fish_complete_suffix {ARCHIVE_SUFFIX})'"
            yield f"complete -c {root.name} -n {where} -a {files}"
    for at, argument in enumerate(command.arguments):
        last = _MANY if argument.most is None else at
        offered = _offered(argument)
        if offered:
            where = _quoted(f"__coffer_at {path} {at} {last}")
            yield f"complete -c {root.name} -n {where} {offered}"
    if command is not root:
        for option in command.options:
            yield from _option(root.name, _quoted(f"__coffer_at {path}"), option)


def _option(name: str, where: str, option: Argument) -> Iterator[str]:
    for flag in option.flags:
        parts = [f"complete -c {name}"]
        if where:
            parts.append(f"-n {where}")
        parts.append(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}")
        if option.most != 0:
            parts.append(f"-r {_offered(option)}".strip() if _offered(option) else "-x")
        if option.help:
            parts.append(f"-d {_quoted(option.help)}")
        yield " ".join(parts)


def _offered(argument: Argument) -> str:
    if argument.choices:
        return f"-f -a {_quoted(' '.join(argument.choices))}"
    if argument.takes_file:
        return "-F"
    if argument.takes_folder:
        return "-f -a '(__fish_complete_directories)'"
    return ""


def _quoted(text: str) -> str:
    return "'" + " ".join(text.split()).replace("\\", "\\\\").replace("'", "\\'") + "'"
