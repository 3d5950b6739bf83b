"""What the application for macOS is made with; the making itself as a dry run."""

import os
import plistlib
import re
import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from installers.commands import Commands
from installers.elsewhere import Steps
from installers.macos import __main__ as program
from installers.macos import making
from installers.macos.application import complete, write_icons
from installers.macos.entries import entries, is_mach_o
from installers.macos.image import image_name
from installers.macos.information import (
    ARCHIVE_ICON,
    ARCHIVE_KIND,
    ENTITLEMENTS,
    ENTITLEMENTS_AD_HOC,
    ICON,
    bundle_version,
    information,
    plist,
)
from installers.macos.signing import (
    IDENTITY,
    KEYCHAIN,
    PROFILE,
    Signer,
    code_inside,
    read_signer,
    sign_app,
    sign_image,
)
from installers.plan import Plan, read_plan
from installers.running import PackagingError

CODE = bytes.fromhex("cffaedfe0c000001") + b"code"
FAT = bytes.fromhex("cafebabe00000002") + b"code"
JAVA = bytes.fromhex("cafebabe00000041") + b"class"
SOMEBODY = "Developer ID Application: Some Body (ABCDE12345)"


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    made = read_plan(Path(sys.executable), tmp_path / "out", tmp_path / "work")
    made.out.mkdir()
    made.work.mkdir()
    return replace(made, version="1.2.3", machine="arm64", epoch=1_700_000_000)


def put(folder: Path, **contents: bytes) -> Path:
    for name, content in contents.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def a_program(folder: Path) -> Path:
    put(
        folder, coffer=CODE, _internal__numpy___core_dot_so=CODE, licences__index_dot_json=b"{}",
        _internal__app__help_dot_md=b"#", _internal__lib_dot_dylib=FAT,
    )  # fmt: skip
    (folder / "_internal" / "link.dylib").symlink_to("lib.dylib")
    return folder


class Recorded(Commands):
    """Keeps the commands instead of running them."""

    said: list[str] = []  # noqa: RUF012  # one test at a time has one

    def run(self, words: Any, **_: Any) -> str:
        self.said.append(" ".join(map(str, words)))
        return "  status: Accepted\n" if "submit" in words else ""


@pytest.fixture
def commands() -> Recorded:
    Recorded.said = []
    return Recorded()


def test_info_plist_comes_back_as_it_went() -> None:
    told = information("1.2.3rc4")
    assert plistlib.loads(plist(told)) == told
    assert told["CFBundleShortVersionString"] == "1.2.3"


def test_info_plist_says_what_launch_services_need() -> None:
    told = information("0.1.0")
    assert told["CFBundleIdentifier"] == "app.coffer.Coffer"
    assert told["LSApplicationCategoryType"] == "public.app-category.finance"
    assert told["NSHighResolutionCapable"] is True
    assert re.fullmatch(r"\d+\.\d+", told["LSMinimumSystemVersion"])
    (kind,) = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeIdentifier"] == ARCHIVE_KIND == "app.coffer.archive"
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["coffer"]
    (document,) = told["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [ARCHIVE_KIND]


def test_no_private_thing_is_asked_for() -> None:
    assert not [key for key in information("0.1.0") if key.endswith("UsageDescription")]
    assert "LSBackgroundOnly" not in information("0.1.0")


def test_a_release_needs_no_entitlement_and_ad_hoc_only_one() -> None:
    assert ENTITLEMENTS == {}
    assert ENTITLEMENTS_AD_HOC == {"com.apple.security.cs.disable-library-validation": True}


@pytest.mark.parametrize(("version", "short"), [("1", "1.0.0"), ("0.1.0", "0.1.0")])
def test_versions_are_three_numbers(version: str, short: str) -> None:
    assert bundle_version(version) == short


def test_a_version_without_numbers_is_refused() -> None:
    with pytest.raises(PackagingError, match="no numbers"):
        bundle_version("next")


@pytest.mark.parametrize(
    ("content", "is_code"), [(CODE, True), (FAT, True), (JAVA, False), (b"#!", False), (b"", False)]
)
def test_code_is_known_by_its_magic(tmp_path: Path, content: bytes, is_code: bool) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    assert is_mach_o(file) is is_code


def test_the_application_is_laid_out_of_the_folder_as_pyinstaller_wants(tmp_path: Path) -> None:
    from PyInstaller.building.osx import BUNDLE  # type: ignore[import-untyped]  # has no types

    found = entries(a_program(tmp_path))
    assert {(name, kind) for name, _, kind in found} == {
        ("coffer", "EXECUTABLE"),
        ("numpy/_core.so", "BINARY"),
        ("lib.dylib", "BINARY"),
        ("link.dylib", "SYMLINK"),
        ("app/help.md", "DATA"),
        ("licences/index.json", "DATA"),
    }
    laid = {name: kind for name, _, kind in BUNDLE.__new__(BUNDLE)._process_bundle_toc(found)}
    assert laid["Contents/MacOS/coffer"] == "EXECUTABLE"
    assert laid["Contents/Frameworks/numpy/_core.so"] == "BINARY"
    assert laid["Contents/Resources/licences/index.json"] == "DATA"
    assert laid["Contents/Frameworks/licences"] == "SYMLINK"


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="no program"):
        entries(tmp_path)


def test_the_application_gets_its_icons_and_its_own_information(tmp_path: Path) -> None:
    icons = tmp_path / "icons"
    write_icons(icons)
    contents = tmp_path / "Coffer.app" / "Contents"
    (contents / "Resources").mkdir(parents=True)
    with pytest.raises(PackagingError, match="made no application"):
        complete(tmp_path / "Coffer.app", icons, "0.1.0")
    (contents / "Info.plist").write_bytes(plist({"LSBackgroundOnly": True}))
    complete(tmp_path / "Coffer.app", icons, "0.1.0")
    assert plistlib.loads((contents / "Info.plist").read_bytes()) == information("0.1.0")
    for name in (ICON, ARCHIVE_ICON):
        assert (contents / "Resources" / name).read_bytes().startswith(b"icns")


def test_the_innermost_code_is_signed_first_and_the_program_with_the_whole(
    tmp_path: Path, commands: Recorded
) -> None:
    app = tmp_path / "Coffer.app"
    put(
        app / "Contents", MacOS__coffer=CODE, Frameworks__a__b__deep_dot_so=CODE,
        Frameworks__top_dot_dylib=CODE, Frameworks__Qt_dot_framework__Versions__A__Qt=CODE,
        Frameworks__Qt_dot_framework__Versions__A__text=b"text", Resources__help_dot_md=b"#",
    )  # fmt: skip
    (app / "Contents" / "Resources" / "top.dylib").symlink_to("../Frameworks/top.dylib")
    order = [one.relative_to(app / "Contents" / "Frameworks") for one in code_inside(app)]
    assert [one.as_posix() for one in order] == [
        "Qt.framework/Versions/A/Qt", "a/b/deep.so", "top.dylib", "Qt.framework",
    ]  # fmt: skip
    sign_app(Signer(SOMEBODY), commands, app, tmp_path)
    inside, whole, check = commands.said
    assert inside.startswith(f"codesign --force --sign {SOMEBODY} --timestamp --options runtime")
    assert whole.endswith(f"--options runtime --identifier app.coffer.Coffer {app}")
    assert "--entitlements" not in whole
    assert "--deep --strict" in check


def test_ad_hoc_signatures_have_no_time_stamp_and_are_not_notarized(
    tmp_path: Path, commands: Recorded
) -> None:
    signer = read_signer({})
    sign_app(signer, commands, put(tmp_path / "Coffer.app", Contents__x=b""), tmp_path)
    assert "--sign - --timestamp=none" in commands.said[0]
    given = plistlib.loads((tmp_path / "entitlements.plist").read_bytes())
    assert given == ENTITLEMENTS_AD_HOC
    commands.said.clear()
    sign_image(signer, commands, tmp_path / "x.dmg")
    assert commands.said == []


@pytest.mark.parametrize("environment", [{IDENTITY: "Mac Developer"}, {PROFILE: "notary"}])
def test_what_apple_would_refuse_is_refused(environment: dict[str, str]) -> None:
    with pytest.raises(PackagingError):
        read_signer(environment)


def test_images_are_notarized_and_stapled_when_there_are_credentials(
    tmp_path: Path, commands: Recorded
) -> None:
    signer = read_signer({IDENTITY: SOMEBODY, PROFILE: "notary", KEYCHAIN: "k.keychain-db"})
    sign_image(signer, commands, tmp_path / "x.dmg")
    tools = [" ".join(line.split()[:3]) for line in commands.said]
    assert tools[2:5] == [
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "xcrun stapler validate",
    ]
    assert "--keychain-profile notary" in commands.said[2]


def test_what_apple_does_not_accept_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Commands, "run", lambda *_, **__: "  status: Invalid\n")
    with pytest.raises(PackagingError, match=r"did not notarize x\.dmg"):
        sign_image(Signer(SOMEBODY, profile="notary"), Commands(), tmp_path / "x.dmg")


def steps(plan: Plan) -> Steps:
    def describe(_: Plan, folder: Path) -> Path:
        bill = plan.out / "coffer-1.2.3.cdx.json"
        bill.write_text(folder.name)
        return bill

    return Steps(lambda _: a_program(plan.work / "coffer"), describe, lambda _, __: {})


def test_all_is_made_in_order(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def run(self: Commands, words: Any, **_: Any) -> str:
        said.append(Path(words[0]).name)
        if "PyInstaller" in words:
            put(plan.work / "app" / "Coffer.app" / "Contents", Info_dot_plist=b"",
                MacOS__coffer=CODE, Resources__x=b"")  # fmt: skip
        if "create" in words:
            Path(words[-1]).write_bytes(b"image")
        return ""

    monkeypatch.setattr(Commands, "run", run)
    made = making.make(plan, Commands(), Signer(), steps(plan))
    assert said[1:] == ["codesign", "codesign", "coffer", "ditto", "hdiutil", "hdiutil"]
    assert {path.name for path in plan.out.iterdir()} == {
        "coffer-1.2.3-macos-arm64.dmg",
        "coffer-1.2.3-macos-arm64.cdx.json",
    }
    assert made["dmg"].read_bytes() == b"image"
    link = plan.work / "image" / "Applications"
    assert os.readlink(link) == "/Applications"  # noqa: PTH115  # as it is written
    assert stat.S_ISLNK(link.lstat().st_mode)


def test_the_image_names_its_machine(plan: Plan) -> None:
    assert image_name(replace(plan, machine="x86_64")) == "coffer-1.2.3-macos-x86_64.dmg"
    with pytest.raises(PackagingError, match="no Coffer for macOS on ppc"):
        making.make(replace(plan, machine="ppc"), Commands(is_dry=True), Signer(), steps(plan))


def test_a_dry_run_says_every_command_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(IDENTITY, SOMEBODY)
    monkeypatch.setenv(PROFILE, "notary")
    out, work = tmp_path / "out", tmp_path / "work"
    assert program.main(["--dry-run", "--out", str(out), "--work", str(work)]) == 0
    said = capsys.readouterr().out
    for part in ("freeze", "PyInstaller", "codesign", "hdiutil create", "notarytool", "staple"):
        assert part in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "darwin", reason="there it would make the image")
def test_elsewhere_it_says_that_it_is_for_macos(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main([]) == 1
    assert "macOS alone" in capsys.readouterr().err
