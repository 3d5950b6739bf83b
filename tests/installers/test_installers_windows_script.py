"""The script of the installer for Windows, read by ourselves: its compiler is for Windows."""

import re

import pytest

from installers.plan import ARCHIVE_SUFFIX, ARCHIVE_TYPE, ROOT
from installers.windows.facts import PROGRAM, STARTER
from installers.windows.making import SCRIPT
from installers.windows.resources import ARCHIVE_ICON, ICON
from tests.installers.inno_parts import Script, read_script

LANGUAGES = ("en", "de", "es", "fr", "ja", "ar")
CONSTANTS = {"app", "group", "autopf", "autodesktop"}


@pytest.fixture(scope="module")
def script() -> Script:
    return read_script(SCRIPT)


def test_the_identity_of_the_program_is_the_one_of_all_versions(script: Script) -> None:
    assert script.settings["Setup"]["AppId"] == "{{C9B7B1E6-5A0C-4C7B-9C62-7B4E1B0A9D53}"


def test_no_administrator_is_needed_and_all_people_can_be_chosen(script: Script) -> None:
    setup = script.settings["Setup"]
    assert setup["PrivilegesRequired"] == "lowest"
    assert "dialog" in setup["PrivilegesRequiredOverridesAllowed"].split()
    assert setup["DefaultDirName"].startswith("{autopf}")
    assert {entry["Root"] for entry in script.entries["Registry"]} == {"HKA"}


def test_it_is_for_x64_and_the_windows_that_qt_is_for(script: Script) -> None:
    setup = script.settings["Setup"]
    assert setup["ArchitecturesAllowed"] == setup["ArchitecturesInstallIn64BitMode"]
    assert setup["ArchitecturesAllowed"] == "x64compatible"
    assert setup["MinVersion"] == "10.0.17763"


def test_a_running_coffer_is_asked_to_close_and_not_started_locked(script: Script) -> None:
    setup = script.settings["Setup"]
    assert (setup["CloseApplications"], setup["RestartApplications"]) == ("yes", "no")
    assert {"*.exe", "*.dll", "*.pyd"} <= set(setup["CloseApplicationsFilter"].split(","))


def test_it_is_signed_only_when_a_signer_is_given(script: Script) -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    hook = re.search(r"#ifdef Sign\n(.*?)#endif", text, re.DOTALL)
    assert hook is not None
    assert "SignTool=coffer" in hook[1]
    assert text.count("SignTool=") == 1


def test_every_language_says_that_data_are_kept_and_has_all_messages(script: Script) -> None:
    told = script.settings["Messages"]
    assert set(told) == {f"{one}.ConfirmUninstall" for one in LANGUAGES}
    for text in told.values():
        assert "%1" in text
        assert "AppData\\Local" in text
    names = {name.partition(".")[2] for name in script.settings["CustomMessages"]}
    assert set(script.settings["CustomMessages"]) == {
        f"{language}.{name}" for language in LANGUAGES for name in names
    }
    used = set(re.findall(r"\{cm:(\w+)", SCRIPT.read_text(encoding="utf-8")))
    assert used == names | {"CreateDesktopIcon", "LaunchProgram"}  # the last two are Inno's own
    assert [entry["Name"] for entry in script.entries["Languages"]] == list(LANGUAGES)


def test_nothing_of_peoples_data_is_removed(script: Script) -> None:
    removed = {entry["Name"] for entry in script.entries["InstallDelete"]}
    assert removed == {r"{app}\_internal", r"{app}\licences"}
    assert "UninstallDelete" not in script.entries
    assert "UninstallRun" not in script.entries
    assert "Code" not in script.entries


def test_archives_open_with_the_program_that_shows_no_console(script: Script) -> None:
    rows = {
        (entry["Subkey"].replace("{#ArchiveId}", "ID"), entry.get("ValueName", "")): entry
        for entry in script.entries["Registry"]
    }
    command = rows[r"Software\Classes\ID\shell\open\command", ""]["ValueData"]
    assert command == rf'"{{app}}\{STARTER}" "%1"'
    suffix = rf"Software\Classes\{ARCHIVE_SUFFIX}"
    assert rows[suffix, ""]["Tasks"] == "associate"
    assert rows[suffix, "Content Type"]["ValueData"] == "{#ArchiveType}"
    assert rows[rf"{suffix}\OpenWithProgids", "{#ArchiveId}"]["ValueType"] == "string"
    assert f'#define ArchiveType "{ARCHIVE_TYPE}"' in SCRIPT.read_text(encoding="utf-8")


def test_every_key_is_removed_again(script: Script) -> None:
    whole = {
        entry["Subkey"] for entry in script.entries["Registry"]
        if "uninsdeletekey" in entry.get("Flags", "").split()
    }  # fmt: skip
    for entry in script.entries["Registry"]:
        below = any(entry["Subkey"].startswith(f"{one}\\") for one in whole)
        assert below or "uninsdelete" in entry.get("Flags", ""), entry


def test_it_names_only_programs_and_icons_that_are_made(script: Script) -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert set(re.findall(r"\b\w+\.exe\b", text)) <= {PROGRAM, STARTER, "cofferw.exe"}
    assert set(re.findall(r"\w+\.ico\b", text)) == {ICON, ARCHIVE_ICON}
    named = set(re.findall(r"\{(\w+)\}", text)) - {"hash"}
    assert named <= CONSTANTS, named
    assert (ROOT / "LICENSE").is_file()


def test_what_it_asks_for_is_what_it_is_given(script: Script) -> None:
    given = {"Version", "Numbers", "Bundle", "Resources", "Out", "Name", "Day", "Time"}
    assert script.asked - script.defined == given
