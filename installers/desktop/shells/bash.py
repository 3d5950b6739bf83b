"""Completion for bash: tables of the grammar, and one function that walks the line."""

from collections.abc import Iterable

from installers.desktop.commands import Argument, Command

# `--name=value` comes as three words, as "=" breaks words: they are put together again.
_WALK = r"""
_coffer() {
    local -a line=()
    local i word commands flags valued places path=coffer pending='' place=0 over='' joined=''
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ ${#line[@]} -gt 0 && ${line[-1]} == --* && ($word == = || ${line[-1]} == *=) ]]; then
            line[-1]+=$word
        else
            line+=("$word")
        fi
    done
    word=${line[-1]}
    _coffer_of "$path"
    for ((i = 1; i < ${#line[@]} - 1; i++)); do
        if [[ $pending ]]; then
            pending=
        elif [[ $over ]]; then
            ((place++))
        elif [[ ${line[i]} == -- ]]; then
            over=1
            [[ ! $commands ]] || path+=' --' # only files follow
            commands=
        elif [[ ${line[i]} == -* ]]; then
            [[ " $valued " != *" ${line[i]} "* ]] || pending=${line[i]}
        elif [[ $place == 0 && " $commands " == *" ${line[i]} "* ]]; then
            path+=" ${line[i]}"
            _coffer_of "$path"
        else
            ((place++))
        fi
    done
    COMPREPLY=()
    if [[ ! $pending && ! $over && $word == --*=* ]]; then
        pending=${word%%=*}
        [[ $COMP_WORDBREAKS == *=* ]] || joined=$pending=
        word=${word#*=}
    fi
    if [[ $pending ]]; then
        _coffer_offer "$path $pending" "$word"
    elif [[ ! $over && $word == -* ]]; then
        COMPREPLY=($(compgen -W "$flags" -- "$word"))
    else
        [[ $place != 0 ]] || COMPREPLY=($(compgen -W "$commands" -- "$word"))
        if [[ ${#COMPREPLY[@]} == 0 ]]; then
            ((place < places)) || place=$((places - 1))
            _coffer_offer "$path $place" "$word"
        fi
    fi
    [[ ! $joined ]] || COMPREPLY=("${COMPREPLY[@]/#/$joined}")
}

complete -F _coffer coffer
"""
_OFFER = r"""
_coffer_offer() {
    local choices=
    case $1 in
%s
    esac
    COMPREPLY=($(compgen -W "$choices" -- "$2"))
}
"""


def bash_script(root: Command) -> str:
    """Return the script."""
    commands = list(root.walk())
    shared = [one for one in root.options if "--version" not in one.flags]
    valued = [one for one in shared if one.most != 0]
    table = [_row(one, shared) for one in commands]
    offers: dict[str, list[str]] = {}
    for one in commands:
        for option in one.options:
            for flag in option.flags:
                _note(offers, f"{'*' if one is root else ' '.join(one.path)} {flag}", option)
        for place, argument in enumerate(one.arguments):
            _note(offers, f"{' '.join(one.path)} {place}", argument)
    offers.setdefault("compopt -o default", []).extend([f"{root.name} 0", f"{root.name} -- 0"])
    cases = [_case(places, deed) for deed, places in offers.items()]
    return "\n".join(
        [
            "# Completion of coffer for bash, made from the grammar of the command.",
            "# shellcheck shell=bash disable=SC2207  # no choice has a blank in it",
            "",
            "_coffer_of() {",
            "    commands='' flags='' valued='' places=0",
            "    case $1 in",
            *table,
            "    esac",
            f"    flags+=' {_flags(shared)}' valued+=' {_flags(valued)}'",
            "}",
            _OFFER.strip("\n") % "\n".join(cases),
            _WALK.strip("\n"),
            "",
        ]
    )


def _flags(options: Iterable[Argument]) -> str:
    return " ".join(flag for one in options for flag in one.flags)


def _row(command: Command, shared: list[Argument]) -> str:
    own = [one for one in command.options if one not in shared]
    values = {
        "flags": _flags(own),
        "valued": _flags(one for one in own if one.most != 0),
        "commands": " ".join(one.name for one in command.commands),
    }
    parts = [f"{name}='{words}'" for name, words in values.items() if words]
    places = len(command.arguments) or (1 if len(command.path) == 1 else 0)  # the window's file
    if places:
        parts.append(f"places={places}")
    return f"        '{' '.join(command.path)}') {' '.join(parts) or ':'} ;;"


def _note(offers: dict[str, list[str]], place: str, argument: Argument) -> None:
    if argument.choices:
        deed = f"choices='{' '.join(argument.choices)}'"
    elif argument.takes_file:
        deed = "compopt -o default"
    elif argument.takes_folder:
        deed = "compopt -o dirnames"
    else:
        return
    offers.setdefault(deed, []).append(place)


def _case(places: list[str], deed: str) -> str:
    pattern = " | ".join(
        f"*'{place[1:]}'" if place.startswith("*") else f"'{place}'" for place in places
    )
    return f"        {pattern}) {deed} ;;"
