"""Reads scripts of Inno Setup as far as the tests of ours need."""

import re
from dataclasses import dataclass, field
from pathlib import Path

SECTIONS = frozenset(
    """
    Setup Types Components Tasks Dirs Files Icons INI InstallDelete Languages Messages
    CustomMessages LangOptions Registry Run UninstallDelete UninstallRun Code
    """.split()
)
_PARAMETER = re.compile(r'\s*(\w+): (?:"((?:[^"]|"")*)"|([^;"]*))\s*(?:;|$)')


@dataclass
class Script:
    """A script's sections: settings and messages by their names, and entries."""

    settings: dict[str, dict[str, str]] = field(default_factory=dict)
    entries: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    defined: set[str] = field(default_factory=set)  # by the script itself
    asked: set[str] = field(default_factory=set)  # of the one who compiles it


def read_script(path: Path) -> Script:
    """Read a script; what is not understood is an error."""
    found, section = Script(), ""
    depth = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip()
        where = f"{path.name}:{number}: {line}"
        found.asked |= set(re.findall(r"\{#(\w+)\}", text))
        if not text or text.startswith(";"):
            continue
        if text.startswith("#"):
            word = text[1:].split()[0]
            assert word in {"define", "if", "ifdef", "ifndef", "endif", "error"}, where
            depth += {"if": 1, "ifdef": 1, "ifndef": 1, "endif": -1}.get(word, 0)
            if word == "define":
                found.defined.add(text.split()[1])
        elif text.startswith("["):
            section = text.strip("[]")
            assert section in SECTIONS, where
        elif section in {"Setup", "Messages", "CustomMessages"}:
            name, sign, value = text.partition("=")
            assert sign, where
            assert name not in found.settings.setdefault(section, {}), f"twice: {where}"
            found.settings[section][name] = value
        else:
            found.entries.setdefault(section, []).append(_entry(text, where))
    assert depth == 0, "an #if without its #endif"
    return found


def _entry(text: str, where: str) -> dict[str, str]:
    made: dict[str, str] = {}
    place = 0
    while place < len(text):
        part = _PARAMETER.match(text, place)
        assert part is not None, f"{where} at {place}"
        made[part[1]] = part[2].replace('""', '"') if part[2] is not None else part[3].strip()
        place = part.end()
    return made
