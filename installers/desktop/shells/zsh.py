"""Completion for zsh: a function for each command that says its arguments to `_arguments`."""

from collections.abc import Iterator

from installers.desktop.commands import Argument, Command
from installers.plan import ARCHIVE_SUFFIX


def zsh_script(root: Command) -> str:
    """Return the script."""
    lines = [
        f"#compdef {root.name}",
        f"# Completion of {root.name} for zsh, made from the grammar of the command.",
        "",
    ]
    for command in root.walk():
        lines += _function(command)
    return "\n".join([*lines, f'{_named(root)} "$@"', ""])


def _named(command: Command) -> str:
    return "_" + "_".join(command.path).replace("-", "_")


def _function(command: Command) -> Iterator[str]:
    is_root = len(command.path) == 1
    own = [one for one in command.options if not is_root or "--version" in one.flags]
    specs = ["$shared", *(spec for one in own for spec in _option(one))]
    yield f"{_named(command)}() {{"
    if is_root:  # what it calls sees its variables
        yield "  local -a shared"
        yield "  shared=("
        everywhere = [one for one in command.options if one not in own]
        yield from (f"    {spec}" for one in everywhere for spec in _option(one))
        yield "  )"
    if not command.commands:
        specs += [_place(at, one) for at, one in enumerate(command.arguments, 1)]
        yield from _called("_arguments -S", specs)
        yield "}"
        yield ""
        return
    yield "  local curcontext=$curcontext state line"
    yield "  local -A opt_args"
    yield from _called("_arguments -C", [*specs, "'1: :->command'", "'*:: :->rest'"])
    yield "  case $state in"
    yield "    command)"
    yield "      local -a commands"
    yield "      commands=("
    for below in command.commands:
        yield f"        {_quoted(f'{below.name}:{below.summary}')}"
    yield "      )"
    yield "      _describe -t commands command commands"
    if is_root:
        yield f"      _files -g '*{ARCHIVE_SUFFIX}'"
    yield "      ;;"
    yield "    rest)"
    yield "      curcontext=${curcontext%:*}-$words[1]:"
    yield "      case $words[1] in"
    for below in command.commands:
        yield f"        {below.name}) {_named(below)} ;;"
    yield "      esac"
    yield "      ;;"
    yield "  esac"
    yield "}"
    yield ""


def _called(name: str, specs: list[str]) -> Iterator[str]:
    yield f"  {name} \\"
    for spec in specs[:-1]:
        yield f"    {spec} \\"
    yield f"    {specs[-1]}"


def _option(option: Argument) -> Iterator[str]:
    """Yield what `_arguments` reads of an option, for each way to write it."""
    others = f"({' '.join(option.flags)})" if len(option.flags) > 1 else ""
    repeated = "*" if option.is_repeatable else ""
    for flag in option.flags:
        sign = "=" if option.most != 0 and flag.startswith("--") else ""
        told = f"[{_told(option.help)}]" if option.help else ""
        value = f":{_value(option)}" if option.most != 0 else ""
        yield _quoted(f"{repeated or others}{flag}{sign}{told}{value}")


def _place(at: int, argument: Argument) -> str:
    where = "*" if argument.most is None else str(at)
    sign = ":" if argument.least or argument.most is None else "::"
    return _quoted(f"{where}{sign}{_value(argument)}")


def _value(argument: Argument) -> str:
    word = _told((argument.word or argument.name).lower())
    if argument.choices:
        return f"{word}:({' '.join(_told(choice) for choice in argument.choices)})"
    if argument.takes_file:
        return f"{word}:_files"
    if argument.takes_folder:
        return f"{word}:_files -/"
    return f"{word}: "


def _told(text: str) -> str:
    for sign in "\\:[]":
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
