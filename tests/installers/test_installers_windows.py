"""What the installer for Windows is made with; the making itself as a dry run."""

import struct
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from installers.commands import Commands
from installers.elsewhere import Steps
from installers.plan import Plan, read_plan
from installers.running import PackagingError
from installers.windows import __main__ as program
from installers.windows import facts, making, starter
from installers.windows.certificate import read_pfx, thumbprint
from installers.windows.portable import make_portable
from installers.windows.resources import look, version_info, write_resources
from installers.windows.signing import CERTIFICATE, TIMESTAMPS, Signer, read_signer

THUMBPRINT = "0123456789abcdef0123456789ABCDEF01234567"


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    made = read_plan(Path(sys.executable), tmp_path / "out", tmp_path / "work")
    made.out.mkdir()
    return replace(made, version="1.2.3rc1", machine="AMD64", epoch=1_700_000_000)


def a_bundle(folder: Path) -> Path:
    for name in (facts.PROGRAM, facts.STARTER, "_internal/a/ü.txt", "licences/index.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def steps(plan: Plan, done: list[str]) -> Steps:
    def freeze(_: Plan) -> Path:
        done.append("freeze")
        return a_bundle(plan.work / "bundle" / "coffer")

    def describe(_: Plan, bundle: Path) -> Path:
        done.append(f"describe {bundle.name}")
        bill = plan.out / "coffer-1.2.3rc1.cdx.json"
        bill.write_text("{}")
        return bill

    def finish(_: Plan, made: dict[str, Path]) -> dict[str, Path]:
        done.append("finish " + " ".join(made))
        return {}

    return Steps(freeze, describe, finish)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("7", (7, 0, 0, 0))],
)
def test_versions_become_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert facts.numbers(version) == numbers


@pytest.mark.parametrize("version", ["next", "1.70000.0"])
def test_versions_without_or_with_too_large_numbers_are_refused(version: str) -> None:
    with pytest.raises(PackagingError, match="number"):
        facts.numbers(version)


def test_there_is_no_build_for_arm(plan: Plan) -> None:
    with pytest.raises(PackagingError, match="ARM64"):
        making.make(replace(plan, machine="ARM64"), Commands(is_dry=True), None, steps(plan, []))


def test_the_version_resource_is_one_that_pyinstaller_evaluates() -> None:
    def kept(*given: Any, **named: Any) -> Any:
        return SimpleNamespace(given=given, **named)

    names = (
        "VSVersionInfo FixedFileInfo StringFileInfo StringTable StringStruct VarFileInfo VarStruct"
    )
    made = eval(version_info("1.2.3rc1", facts.STARTER), dict.fromkeys(names.split(), kept))
    assert made.ffi.filevers == (1, 2, 3, 0)
    table = made.kids[0].given[0][0].given
    assert table[0] == "040904B0"
    assert dict(one.given for one in table[1])["OriginalFilename"] == "cofferw.exe"
    assert made.kids[1].given[0][0].given == ("Translation", [0x0409, 1200])


def test_icons_and_versions_lie_where_the_spec_file_looks(tmp_path: Path, plan: Plan) -> None:
    write_resources(plan, tmp_path)
    for file in (facts.PROGRAM, facts.STARTER):
        for path in look(tmp_path, file).values():
            assert Path(path).is_file()
    head = struct.unpack("<HHH", (tmp_path / "coffer.ico").read_bytes()[:6])
    assert head[:2] == (0, 1)
    assert head[2] > 5


def test_the_portable_zip_is_the_same_twice_and_has_a_folder_for_data(
    tmp_path: Path, plan: Plan
) -> None:
    bundle = a_bundle(tmp_path / "bundle")
    one = make_portable(plan, bundle, tmp_path / "one.zip").read_bytes()
    (bundle / facts.PROGRAM).touch()
    assert make_portable(plan, bundle, tmp_path / "two.zip").read_bytes() == one
    with zipfile.ZipFile(tmp_path / "one.zip") as made:
        assert made.testzip() is None
        names = made.namelist()
    assert "Coffer 1.2.3rc1/Coffer Data/" in names
    assert "Coffer 1.2.3rc1/_internal/a/ü.txt" in names
    assert {name.split("/")[0] for name in names} == {"Coffer 1.2.3rc1"}


def test_the_starter_hands_arguments_on_and_does_not_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    called: list[Any] = []
    monkeypatch.setattr("subprocess.Popen", lambda *one, **two: called.append((one, two)))
    starter.start(Path("C:/Coffer/coffer.exe"), ["a b.coffer"])
    ((words,), named) = called[0]
    assert words[1:] == ["a b.coffer"]
    assert named["creationflags"] == 0x08000000
    assert named["env"]["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_without_a_certificate_nothing_is_signed() -> None:
    assert read_signer({}) is None


@pytest.mark.parametrize(
    "environment",
    [
        {CERTIFICATE: "certificate.pfx", TIMESTAMPS: "http://stamps.example"},
        {CERTIFICATE: THUMBPRINT},
        {CERTIFICATE: THUMBPRINT, TIMESTAMPS: 'http://stamps.example" & calc'},
    ],
)
def test_what_cannot_sign_is_refused(environment: dict[str, str]) -> None:
    with pytest.raises(PackagingError):
        read_signer(environment)


def test_inno_is_told_how_to_sign() -> None:
    given = {CERTIFICATE: THUMBPRINT, TIMESTAMPS: "http://stamps.example"}
    signer = read_signer({**given, "COFFER_WINDOWS_SIGNTOOL": "C:/Program Files/signtool.exe"})
    assert signer is not None
    assert signer.for_inno() == (
        f"/Scoffer=$qC:/Program Files/signtool.exe$q sign /sha1 {THUMBPRINT.upper()} /fd sha256"
        " /tr http://stamps.example /td sha256 /d Coffer $f"
    )


def test_all_is_made_in_order_and_what_is_signed_is_signed_before_its_digest(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def run(self: Commands, words: list[str | Path], **_: Any) -> str:
        text = " ".join(map(str, words))
        done.append("sign" if " sign /sha1" in text and "/Qp" not in text else str(words[1]))
        if "/Qp" in words:
            out = Path(next(str(one) for one in words if str(one).startswith("/DOut="))[6:])
            out.mkdir()
            (out / f"{facts.installer_name(plan)}.exe").write_bytes(b"MZ")
        return ""

    monkeypatch.setattr(Commands, "run", run)
    signer = Signer("signtool", THUMBPRINT, "http://stamps.example")
    made = making.make(plan, Commands(), signer, steps(plan, done))
    assert done == [
        "freeze", "sign", "verify", "describe coffer", "--version", "/Qp", "verify",
        "finish sbom installer portable",
    ]  # fmt: skip
    assert {path.name for path in made.values()} == {
        "coffer-1.2.3rc1-windows-x86_64.cdx.json",
        "coffer-1.2.3rc1-windows-x86_64-setup.exe",
        "coffer-1.2.3rc1-windows-x86_64-portable.zip",
    }
    assert {path.name for path in plan.out.iterdir()} == {path.name for path in made.values()}


def test_a_program_without_its_starter_is_refused(plan: Plan) -> None:
    def freeze(_: Plan) -> Path:
        bundle = a_bundle(plan.work / "bundle")
        (bundle / facts.STARTER).unlink()
        return bundle

    with pytest.raises(PackagingError, match=r"without cofferw\.exe"):
        making.make(plan, Commands(), None, replace(steps(plan, []), freeze=freeze))


def test_a_dry_run_says_every_command_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CERTIFICATE, THUMBPRINT)
    monkeypatch.setenv(TIMESTAMPS, "http://stamps.example")
    out, work = tmp_path / "out", tmp_path / "work"
    assert program.main(["--dry-run", "--out", str(out), "--work", str(work)]) == 0
    said = capsys.readouterr().out
    for part in ("freeze", "signtool sign /sha1", "bill of materials", "ISCC", "/DSign", "zip"):
        assert part in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there it would make the installer")
def test_elsewhere_it_says_that_it_is_for_windows(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main([]) == 1
    assert "Windows alone" in capsys.readouterr().err


def test_the_certificate_of_a_pfx_is_named_and_a_wrong_password_is_said() -> None:
    import base64

    from tests.installers.certificates import a_pfx

    content, digest = a_pfx("secret")
    given = {"CERTIFICATE": base64.b64encode(content).decode(), "PASSWORD": "secret"}
    assert thumbprint(*read_pfx(given)) == digest
    with pytest.raises(PackagingError, match="password"):
        thumbprint(content, "wrong")
    with pytest.raises(PackagingError, match="base64"):
        read_pfx({"CERTIFICATE": "?"})
    with pytest.raises(PackagingError, match="empty"):
        read_pfx({})
