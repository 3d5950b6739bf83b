"""The manual pages: all of the grammar is in them, and they read without a complaint."""

import argparse
import re
import subprocess
from pathlib import Path

import pytest

from installers.desktop.commands import Command, program, read
from installers.desktop.manual import manual_pages
from installers.desktop.manual_words import CHAPTERS, ENVIRONMENT, OTHERS
from tests.installers.desktop_parts import plan_below, tool

ESCAPES = {"\\-": "-", "\\(aq": "'", "\\(ga": "`", "\\(ti": "~", "\\(ha": "^", "\\ ": " "}


@pytest.fixture(scope="module")
def grammar() -> Command:
    return program()


@pytest.fixture(scope="module")
def pages(grammar: Command, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return manual_pages(grammar, plan_below(tmp_path_factory.mktemp("plan")))


def read_back(page: str) -> str:
    """Return what a reader sees of a page, without its fonts."""
    text = re.sub(r"\\f[BIR]|\\[&%]", "", page)
    for escape, sign in ESCAPES.items():
        text = text.replace(escape, sign)
    return text.replace("\\e", "\\")


def test_every_command_has_a_page_and_the_first_page_names_them_all(
    grammar: Command, pages: dict[str, str]
) -> None:
    names = [one.name for one in grammar.commands]
    assert set(pages) == {"coffer.1", *(f"coffer-{name}.1" for name in names)}
    first = read_back(pages["coffer.1"])
    for name in names:
        assert f"coffer-{name}(1)" in first
        assert f"\n{name}\n" in first


def test_every_option_and_every_choice_stands_in_the_page_of_its_command(
    grammar: Command, pages: dict[str, str]
) -> None:
    for command in grammar.commands:
        page = read_back(pages[f"coffer-{command.name}.1"])
        for one in command.walk():
            assert " ".join(one.path) in page
            for argument in (*one.arguments, *one.options):
                for word in (*argument.flags, *argument.choices):
                    assert word in page, f"{one.path}: {word}"
                for word in argument.help.split():
                    assert word.strip(".,;").lower() in page.lower(), f"{one.path}: {word}"


def test_every_command_says_what_it_is_for(grammar: Command) -> None:
    assert not [one.path for one in grammar.walk() if not one.help]


def test_no_chapter_names_a_command_that_is_gone(grammar: Command) -> None:
    names = [name for names in CHAPTERS.values() for name in names]
    assert len(names) == len(set(names))
    assert set(names) <= {one.name for one in grammar.commands}


def test_a_command_that_no_chapter_names_is_in_the_last(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser(prog="coffer")
    commands = parser.add_subparsers(required=True)
    for name in ("verify", "whatever"):
        commands.add_parser(name, help="of some use")
    page = manual_pages(read(parser), plan_below(tmp_path))["coffer.1"]
    assert page.index(".SS Care") < page.index("verify")
    assert page.index(f".SS {OTHERS}") < page.index("whatever")


def test_the_variables_that_are_told_are_those_that_are_read() -> None:
    from app import settings
    from app.cli import unlocking

    assert {settings.DATA_DIR, unlocking.VARIABLE, unlocking.NEW_VARIABLE} == set(ENVIRONMENT)


def test_texts_are_no_requests_and_no_escapes(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser(prog="coffer", description=".so /etc/passwd")
    commands = parser.add_subparsers(required=True)
    hostile = commands.add_parser("odd", help="x", description="'ig all \\n(.x \\fB of it")
    hostile.add_argument("--as", choices=("\\*(xx", ".de", "a b"), help=".tm 100%% %(choices)s")
    pages = manual_pages(read(parser), plan_below(tmp_path))
    for page in pages.values():
        requests = {line.split()[0] for line in page.splitlines() if line[:1] in (".", "'")}
        assert requests <= {".TH", ".SH", ".SS", ".TP", ".PP", ".SY", ".YS"}
    text = read_back(pages["coffer-odd.1"])
    assert "'ig all \\n(.x \\fB of it" in text
    assert "100%" in text


@pytest.mark.parametrize("checker", ["groff", "mandoc"])
def test_the_pages_read_without_a_complaint(
    checker: str, pages: dict[str, str], tmp_path: Path
) -> None:
    call = {
        "groff": ["-K", "utf8", "-man", "-Tutf8", "-ww", "-z"],
        "mandoc": ["-T", "lint", "-W", "warning"],
    }[checker]
    files = []
    for name, page in pages.items():
        (tmp_path / name).write_text(page, encoding="utf-8")
        files.append(tmp_path / name)
    done = subprocess.run(
        [tool(checker), *call, *files],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.stdout + done.stderr, done.returncode) == ("", 0)
