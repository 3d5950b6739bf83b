"""Manual pages, from the command's own grammar: one of `coffer` and one of each command."""

from collections.abc import Iterable
from datetime import UTC, datetime

from installers.desktop.commands import Argument, Command, top
from installers.desktop.manual_words import (
    ABOUT,
    CHAPTERS,
    ENVIRONMENT,
    EXAMPLES,
    EXITS,
    FILES,
    OTHERS,
    SHORT,
    VALUES,
    WINDOW,
)
from installers.desktop.troff import bold, head, italic, plain, prose, section, tagged, usage
from installers.plan import COMMAND, Plan

MOST_SHOWN = 6  # options of a command that its synopsis names one by one
MOST_CHOICES = 5  # that a synopsis names


def manual_pages(root: Command, plan: Plan) -> dict[str, str]:
    """Return the pages by their file names, as troff."""
    on = datetime.fromtimestamp(plan.epoch, UTC).date().isoformat()
    source = f"Coffer {plan.version}"
    pages = {f"{COMMAND}.1": _first_page(root, on, source)}
    for command in root.commands:
        pages[f"{COMMAND}-{command.name}.1"] = _page(root, command, on, source)
    return pages


def _first_page(root: Command, on: str, source: str) -> str:
    lines = [
        *head(COMMAND, on, source),
        *section("Name"),
        f"{COMMAND} \\- {plain(ABOUT)}",
        *section("Synopsis"),
        *usage((COMMAND,), [f"[{italic('option')}]...", f"[{italic('file')}]"]),
        *usage(
            (COMMAND,),
            [f"[{italic('option')}]...", italic("command"), f"[{italic('argument')}]..."],
        ),
        ".YS",
        *section("Description"),
    ]
    lines.append("\n.PP\n".join(prose(paragraph) for paragraph in WINDOW))
    lines += section("Options")
    for option in root.options:
        lines += tagged(_flags(option), _explained(option))
    lines += section("Commands")
    lines += [prose("Each has a page of its own: coffer-import(1) tells about coffer import.")]
    for title, commands in _chapters(root):
        lines.append(f".SS {plain(title)}")
        for command in commands:
            lines += tagged(bold(command.name), command.summary, "18n")
    lines += section("Values")
    for word, text in VALUES.items():
        lines += tagged(italic(word.lower()), text, "18n")
    for title, told in (("Exit status", EXITS), ("Environment", ENVIRONMENT), ("Files", FILES)):
        lines += section(title)
        for tag, text in told.items():
            lines += tagged((italic if title == "Files" else bold)(tag), text)
    lines += section("Examples")
    for said, text in EXAMPLES:
        lines += [".TP", prose(text), bold(said)]
    lines += section("See also")
    lines.append(",\n".join(f"\\%{bold(f'{COMMAND}-{one.name}')}(1)" for one in root.commands))
    return "\n".join(lines) + "\n"


def _chapters(root: Command) -> Iterable[tuple[str, list[Command]]]:
    """Yield the commands by subject; those that no chapter names stand in the last."""
    named = {name for names in CHAPTERS.values() for name in names}
    for title, names in CHAPTERS.items():
        found = [one for one in (top(root.commands, name) for name in names) if one is not None]
        if found:
            yield title, found
    rest = [one for one in root.commands if one.name not in named]
    if rest:
        yield OTHERS, rest


def _page(root: Command, command: Command, on: str, source: str) -> str:
    title = "-".join(command.path)
    lines = [
        *head(title, on, source),
        *section("Name"),
        f"{plain(title)} \\- {plain(command.summary)}",
        *section("Synopsis"),
        *_synopsis(command),
        *section("Description"),
        prose(_sentence(command.help)),
    ]
    lines += _told("Arguments", command.arguments)
    lines += _told("Options", command.options)
    if command.commands:
        lines += section("Commands")
        for below in command.commands:
            for one in below.walk():
                lines += _below(one)
    flags = ", ".join(
        f"\\%{plain(one.flags[-1])}" for one in root.options if one.flags[-1] != "--version"
    )
    lines += section("See also")
    lines.append(f"{bold(COMMAND)}(1) tells of the options that every command has")
    lines.append(f"({flags}),")
    lines.append("of values, exit status and environment.")
    return "\n".join(lines) + "\n"


def _below(command: Command) -> list[str]:
    lines = [f".SS {plain(' '.join(command.path[1:]))}"]
    lines.append(prose(_sentence(command.help)))
    for one in (*command.arguments, *command.options):
        if one.flags or _explained(one):
            lines += tagged(_tag(one), _explained(one))
    return lines


def _told(title: str, arguments: tuple[Argument, ...]) -> list[str]:
    lines, group = list[str](), ""
    for one in arguments:
        if one.flags or _explained(one):
            if one.group != group:
                group = one.group
                lines.append(f".SS {plain(_sentence(group).rstrip('.'))}")
            lines += tagged(_tag(one), _explained(one))
    return [*section(title), *lines] if lines else []


def _synopsis(command: Command) -> list[str]:
    usable = [one for one in command.walk() if not (one.commands and one.needs_command)]
    lines = list[str]()
    for one in usable:
        lines += usage(one.path, _words(one))
    return [*lines, ".YS"]


def _words(command: Command) -> list[str]:
    """Return what follows a command: its options, its arguments."""
    options = [f"[{_flags(one)}]{'...' if one.is_repeatable else ''}" for one in command.options]
    if len(options) > MOST_SHOWN:
        options = [f"[{italic('option')}]..."]
    return [*options, *(_place(one) for one in command.arguments)]


def _place(argument: Argument) -> str:
    few = 0 < len(argument.choices) <= MOST_CHOICES
    word = _choices(argument) if few else italic((argument.word or argument.name).lower())
    word = f"{word}..." if argument.most is None else word
    return word if argument.least else f"[{word}]"


def _choices(argument: Argument) -> str:
    return "{" + "|".join(bold(choice) for choice in argument.choices) + "}"


def _flags(option: Argument) -> str:
    text = ", ".join(bold(flag) for flag in option.flags)
    if option.most == 0:
        return text
    few = 0 < len(option.choices) <= MOST_CHOICES
    value = _choices(option) if few else italic((option.word or option.name).lower())
    value = f"[{value}]" if not option.least else value
    return f"{text} {value}{'...' if option.most is None else ''}"


def _tag(argument: Argument) -> str:
    return _flags(argument) if argument.flags else _place(argument)


def _explained(argument: Argument) -> str:
    """Return its help, the values that it may have and that it may be repeated."""
    told = [argument.help or (SHORT.get(argument.word, "") if argument.flags else "")]
    if len(argument.choices) > MOST_CHOICES:
        told.append("one of " + ", ".join(argument.choices))
    if argument.is_repeatable and "repeated" not in argument.help:
        told.append("may be repeated")
    return _sentence("; ".join(part for part in told if part))


def _sentence(text: str) -> str:
    text = text.strip()
    if not text or text.endswith((".", "…", "?")):
        return text[:1].upper() + text[1:]
    first = text.split()[0].rstrip(",;:")
    is_name = not first.isalpha() or not first.islower()
    return f"{text if is_name else text[:1].upper() + text[1:]}."
