"""That the spec file of the bundle has what Windows and macOS need: it runs on Linux in tests."""

from installers.bundle import SPEC
from installers.contents.packed import STARTER as LISTED
from installers.windows.facts import STARTER


def test_windows_gets_its_two_programs_and_macos_one_without_console() -> None:
    text = SPEC.read_text(encoding="utf-8")
    for part in (
        "windows.STARTER_SCRIPT",
        "resources.look(looks, PROGRAM)",
        'platform != "darwin"',
    ):
        assert part in text
    compile(text, SPEC.name, "exec")


def test_the_bill_of_materials_knows_the_starter() -> None:
    assert LISTED == STARTER
