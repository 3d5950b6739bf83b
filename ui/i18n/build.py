"""Keeps the catalogues: `./dev translate` takes new texts in and builds what Qt loads.

build.py                      renew the .ts files from the sources, then build the .qm files
build.py --tidy               the same, and drop the texts that are no longer in the sources
build.py export LANGUAGE      print, as JSON, what is not translated yet
build.py merge LANGUAGE FILE  take translations from JSON of the same shape
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from ui.i18n.catalog import FORMS, Catalog, Message, read_catalog
from ui.i18n.declared import texts_of_providers
from ui.i18n.extract import Found, Puzzle, texts_of

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / "resources" / "translations"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Return the exit code: 1 where a text cannot be known."""
    parser = argparse.ArgumentParser(prog="dev translate", description=__doc__)
    parser.add_argument("--tidy", action="store_true", help="drop texts no longer in the sources")
    parser.add_argument("command", nargs="?", choices=("export", "merge"))
    parser.add_argument("language", nargs="?", choices=tuple(FORMS))
    parser.add_argument("file", nargs="?", type=Path)
    chosen = parser.parse_args(arguments)
    if chosen.command and not chosen.language:
        parser.error("which language?")
    if chosen.command == "export":
        say(json.dumps(missing(chosen.language), ensure_ascii=False, indent=1))
        return 0
    if chosen.command == "merge":
        if chosen.file is None:
            parser.error("from which file?")
        return 1 if merge(chosen.language, json.loads(chosen.file.read_text("utf-8"))) else 0
    puzzles = renew(is_tidy=chosen.tidy)
    for puzzle in puzzles:
        complain(f"{puzzle.path}:{puzzle.line}: {puzzle.why}")
    build()
    return 1 if puzzles else 0


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def complain(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def all_texts() -> tuple[list[Found], list[Puzzle]]:
    """Return the texts of the window and of the providers, and what is unclear."""
    found, puzzles = texts_of(ROOT)
    return [*found, *texts_of_providers(ROOT)], puzzles


def path_of(language: str, ending: str = "ts") -> Path:
    """Return the file of a language's catalogue."""
    return FOLDER / f"coffer_{language}.{ending}"


def renewed(
    language: str, found: Sequence[Found] | None = None, *, is_tidy: bool = False
) -> Catalog:
    """Return a language's catalogue with the texts that the sources have now."""
    catalog = read_catalog(path_of(language), language)
    catalog.renew(all_texts()[0] if found is None else found, is_tidy=is_tidy)
    return catalog


def renew(*, is_tidy: bool = False) -> list[Puzzle]:
    """Write every catalogue anew from the sources, and say how far each is."""
    found, puzzles = all_texts()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in FORMS:
        catalog = renewed(language, found, is_tidy=is_tidy)
        path_of(language).write_text(catalog.text(), encoding="utf-8")
        here = [one for one in catalog.messages.values() if not one.is_gone]
        say(f"{language}: {sum(one.is_done for one in here)} of {len(here)} texts")
    return puzzles


def missing(language: str) -> list[dict[str, Any]]:
    """Return what has no translation yet, each text once."""
    catalog = renewed(language)
    rows: dict[tuple[str, bool], dict[str, Any]] = {}
    todo = [one for one in catalog.messages.values() if not one.is_done and not one.is_gone]
    for one in sorted(todo, key=lambda one: (one.paths, one.source)):
        row = rows.setdefault(
            (one.source, one.is_counted),
            {"contexts": [], "source": one.source, "translation": "", "paths": []},
        )
        row["contexts"].append(one.context)
        row["paths"] = sorted({*row["paths"], *one.paths})
        if one.is_counted:
            row["translation"] = [""] * FORMS[language]
    return list(rows.values())


def merge(language: str, rows: Sequence[dict[str, Any]]) -> list[str]:
    """Take translations in; without "contexts" a text gets its translation everywhere.

    Returns what was refused: other placeholders, or another number of forms.
    """
    catalog = renewed(language)
    refused: list[str] = []
    for row in rows:
        given = row["translation"]
        forms = tuple(given) if isinstance(given, list) else (given,)
        if not all(forms):
            continue
        contexts = row.get("contexts")
        for key, old in list(catalog.messages.items()):
            if old.source != row["source"] or (contexts and old.context not in contexts):
                continue
            if old.is_counted != isinstance(given, list):
                continue  # the same words, here with a number that chooses their form, there not
            new = Message(*key, forms, old.is_counted, old.paths, old.is_gone)
            wrong = problem_of(new, language)
            if wrong:
                refused.append(f"{old.context}: {old.source}: {wrong}")
            else:
                catalog.messages[key] = new
    for line in refused:
        complain(line)
    path_of(language).write_text(catalog.text(), encoding="utf-8")
    return refused


def problem_of(one: Message, language: str) -> str:
    """Return what is wrong with a translation: nothing, in most cases."""
    from ui.i18n.placeholders import placeholders

    wanted = FORMS[language] if one.is_counted else 1
    if len(one.forms) != wanted:
        return f"{wanted} forms are wanted, not {len(one.forms)}"
    if not all(form.strip() for form in one.forms):
        return "it is empty"
    has = placeholders(one.source)
    for form in one.forms:
        given = placeholders(form, like=one.source)
        # "one day", "two days": a counted form may say its number in words.
        fits = given == has or (one.is_counted and not given - has)
        if not fits:
            return f"placeholders {sorted(given.elements())} for {sorted(has.elements())}"
    return ""


def build(folder: Path | None = None) -> None:
    """Build the .qm files, beside the .ts files or in another folder.

    Raises:
        subprocess.CalledProcessError: Qt's lrelease refused a catalogue.
    """
    for language in FORMS:
        target = (folder or FOLDER) / f"coffer_{language}.qm"
        subprocess.run(  # noqa: S603  # Qt's own tool on our own files
            [str(lrelease()), "-silent", "-nounfinished", str(path_of(language)), "-qm",
             str(target)],
            check=True,
        )  # fmt: skip


def lrelease() -> Path:
    """Return Qt's compiler of catalogues, which comes with PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())


if __name__ == "__main__":
    raise SystemExit(main())
