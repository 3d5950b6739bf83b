"""Completion in real shells: commands, options, their values and files, where they belong."""

import re
import subprocess
from pathlib import Path

import pytest

from installers.desktop.commands import Command, program
from installers.desktop.shells import completions
from installers.desktop.shells.bash import bash_script
from tests.installers.desktop_parts import tool
from tests.installers.shells_parts import Shell

FILES = ("statement.ofx", "other.csv", "books.coffer")
# what is typed → what may come next; "<files>" are the files of the folder
OFFERED = {
    "coffer repo": ["report"],
    "coffer --json repo": ["report"],
    "coffer --profile trades repo": ["report"],
    "coffer --db=x.db repo": ["report"],
    "coffer -- repo": [],
    "coffer report -- netw": ["networth"],
    "coffer report --eve": ["--every"],
    "coffer report networth --every m": ["month"],
    "coffer report networth --every=m": ["month"],
    "coffer report --every month netw": ["networth"],
    "coffer trades order Broker ": ["buy", "cover", "sell", "short"],
    "coffer trades order Broker buy AAPL --tif ": ["day", "gtc"],
    "coffer trades list --jso": ["--json"],
    "coffer mark excluded --rea": ["--reason"],
    "coffer export --as be": ["beancount"],
    "coffer journal rate 7 ": ["1", "2", "3", "4", "5", "none"],
    "coffer import stat": ["statement.ofx"],
    "coffer import other.csv stat": ["statement.ofx"],
    "coffer import --draft oth": ["other.csv"],
    "coffer --db boo": ["books.coffer"],
}


@pytest.fixture(scope="module")
def grammar() -> Command:
    return program()


@pytest.fixture
def folder(grammar: Command, tmp_path: Path) -> Path:
    for place, script in completions(grammar).items():
        (tmp_path / "share" / place).parent.mkdir(parents=True)
        (tmp_path / "share" / place).write_text(script, encoding="utf-8")
    (tmp_path / "home").mkdir()
    for name in FILES:
        (tmp_path / "home" / name).touch()
    return tmp_path


def test_fish_offers_what_may_come_next(folder: Path) -> None:
    script = folder / "share/fish/vendor_completions.d/coffer.fish"
    asked = "\n".join(f"echo '<line>'; complete -C '{line}'" for line in OFFERED)
    done = subprocess.run(
        [tool("fish"), "--no-config", "-c", f"source {script}\n{asked}"],
        cwd=folder / "home", env={"HOME": str(folder / "home"), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stderr == ""
    answers = [
        sorted(line.split("\t")[0].removeprefix("--every=") for line in part.splitlines() if line)
        for part in done.stdout.split("<line>\n")[1:]
    ]
    assert dict(zip(OFFERED, answers, strict=True)) == OFFERED


def test_bash_offers_what_may_come_next(folder: Path) -> None:
    script = folder / "share/bash-completion/completions/coffer"
    set_up = (
        f"PS1=; PS2=; bind 'set bell-style none' 'set show-all-if-ambiguous on' "
        f"'set completion-query-items 0' 'set enable-bracketed-paste off'; source {script}; "
        'show() { echo "[LINE:$READLINE_LINE:END]"; READLINE_LINE=; }; bind -x \'"\\C-xs": show\'; '
        "echo '<rea''dy>'"
    )
    words = [tool("bash"), "--norc", "--noprofile", "-i"]
    with Shell(words, folder / "home", set_up) as shell:
        for line, offered in OFFERED.items():
            looked_at(line, offered, shell.completed(line, "\x18s"))


def test_zsh_offers_what_may_come_next(folder: Path) -> None:
    set_up = (
        f"PS1=; PS2=; unsetopt zle_bracketed_paste beep list_beep always_last_prompt prompt_sp; "
        f"fpath=({folder}/share/zsh/site-functions $fpath); autoload -Uz compinit; "
        "compinit -u -D; LISTMAX=10000; KEYTIMEOUT=1; "
        'show() { print -r -- "[LINE:$BUFFER:END]"; BUFFER=; }; zle -N show; '
        "bindkey -r '^X'; bindkey '^Xs' show; print '<rea''dy>'"
    )
    with Shell([tool("zsh"), "-f", "-i"], folder / "home", set_up) as shell:
        for line, offered in OFFERED.items():
            looked_at(line, offered, shell.completed(line, "\x18s"))


def looked_at(line: str, offered: list[str], screen: str) -> None:
    """Look whether the line was completed, or what may come next listed."""
    found = re.search(r"\[LINE:(.*?):END\]", screen, re.DOTALL)
    assert found is not None, screen
    head, word = line.rpartition(" ")[::2]
    if len(offered) == 1:
        prefix = word.partition("=")[0] + "=" if "=" in word else ""
        wanted = [f"{head} {prefix}{offered[0]}{end}" for end in ("", " ", "=")]
        unambiguous = found[1] in wanted
        assert unambiguous or (found[1] == line and offered[0] in screen.split()), screen
        return
    assert found[1] == line, screen
    for one in offered:
        assert one in screen.replace(line, "").split(), f"{line}: {screen}"


def test_a_choice_with_a_blank_is_refused(grammar: Command) -> None:
    """Bash would take it for two."""
    for one in grammar.walk():
        for argument in (*one.arguments, *one.options):
            assert not [choice for choice in argument.choices if len(choice.split()) != 1]


def test_bash_reads_the_script_in_an_instant(grammar: Command) -> None:
    assert len(bash_script(grammar)) < 60_000
