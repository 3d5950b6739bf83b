"""Workflows of the build server: pinned, with the least rights, and naming only what is there."""

import re
import shlex
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # it has no types of its own

from installers.macos.information import SMALLEST
from installers.plan import ROOT

FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
JOB = {
    "name", "needs", "runs-on", "timeout-minutes", "permissions", "environment", "defaults", "env",
    "steps",
}  # fmt: skip
STEP = {"name", "uses", "with", "run", "env", "if", "working-directory"}


def load(name: str) -> dict[str, Any]:
    # YAML 1.1 takes the key "on" for true.
    found = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return {("on" if key is True else key): value for key, value in found.items()}


def steps(name: str) -> list[tuple[str, dict[str, Any]]]:
    return [(job, step) for job, told in load(name)["jobs"].items() for step in told["steps"]]


def test_there_are_two_workflows() -> None:
    assert [file.name for file in FILES] == ["check.yml", "release.yml"]


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_rights_are_given_to_jobs_alone_and_are_few(file: Path) -> None:
    told = load(file.name)
    assert set(told) == {"name", "on", "permissions", "concurrency", "jobs"}
    assert told["permissions"] == {}
    for name, job in told["jobs"].items():
        assert set(job) <= JOB, name
        wanted = {"contents": "write"} if name == "draft" else {"contents": "read"}
        assert job["permissions"] == wanted
        assert 0 < job["timeout-minutes"] <= 120
        assert not job["runs-on"].endswith("-latest"), "a runner that changes by itself"
        assert set(job.get("needs", ())) <= set(told["jobs"])


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_actions_are_github_s_own_and_pinned_by_commit(file: Path) -> None:
    for line in file.read_text(encoding="utf-8").splitlines():
        if "uses:" in line:
            assert re.search(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line
    for job, step in steps(file.name):
        assert set(step) <= STEP, (job, step)
        assert ("uses" in step) is not ("run" in step), (job, step)
        if str(step.get("uses", "")).startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_no_expression_is_pasted_into_a_script(file: Path) -> None:
    for job, step in steps(file.name):
        assert "${{" not in str(step.get("run", "")), (job, step["name"])


def test_secrets_are_seen_by_the_steps_that_sign_alone() -> None:
    text = (FOLDER / "check.yml").read_text(encoding="utf-8")
    assert "secrets." not in text
    with_secrets = set()
    for job, told in load("release.yml")["jobs"].items():
        assert "secrets." not in str({key: one for key, one in told.items() if key != "steps"})
        with_secrets |= {(job, one["name"]) for one in told["steps"] if "secrets." in str(one)}
    assert with_secrets == {
        ("windows", "Take the certificate into the store"),
        ("macos", "Take certificate and notary key into a keychain of its own"),
        ("draft", "Sign the sums and every file"),
    }


def test_a_release_is_a_draft_made_by_a_tag_alone() -> None:
    told = load("release.yml")
    assert list(told["on"]) == ["push"]
    assert list(told["on"]["push"]) == ["tags"]
    scripts = [str(step.get("run", "")) for _, step in steps("release.yml")]
    (made,) = [one for one in scripts if "gh release" in one]
    assert "--draft" in made
    assert "--verify-tag" in made
    assert not [one for one in scripts if "--draft=false" in one or "twine" in one]
    assert set(told["jobs"]["draft"]["needs"]) == {"linux", "windows", "macos"}


def test_every_secret_and_variable_is_explained_at_the_top() -> None:
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")
    head = text.partition("name: Release")[0]
    for name in re.findall(r"(?:secrets|vars)\.(\w+)", text):
        assert re.search(rf"\b{name}\b", head), name


def test_modules_and_files_that_are_named_are_there() -> None:
    for file in FILES:
        for _, step in steps(file.name):
            script = str(step.get("run", ""))
            for module in re.findall(r"-m (installers[\w.]*)", script):
                assert find_spec(module) is not None, module
            for name in re.findall(r"\b[a-z]+\.lock\b|\.ci/run|\./dev\b", script):
                assert (ROOT / name).is_file(), name


def test_the_oldest_macos_is_the_same_everywhere() -> None:
    assert load("release.yml")["jobs"]["macos"]["env"]["MACOSX_DEPLOYMENT_TARGET"] == SMALLEST


def test_lines_of_scripts_are_whole() -> None:
    for file in FILES:
        for _, step in steps(file.name):
            for line in str(step.get("run", "")).replace("\\\n", " ").splitlines():
                assert shlex.split(line, comments=True) is not None
