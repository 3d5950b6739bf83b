"""The keychain of a build server: what makes it, and that no secret is shown."""

import base64
from pathlib import Path

import pytest

from installers.macos import keychain
from installers.macos.keychain import NOTARY, Secrets, commands, lines, read_secrets
from installers.running import PackagingError

GIVEN = {
    "IDENTITY": "Developer ID Application: Some Body (ABCDE12345)",
    "CERTIFICATE": base64.b64encode(b"p12").decode(),
    "PASSWORD": "quite secret",
}
KEY = {
    "NOTARY_KEY": base64.b64encode(b"p8").decode(),
    "NOTARY_KEY_ID": "KEYID",
    "NOTARY_ISSUER": "issuer",
}


def test_the_notary_key_goes_in_when_there_is_one() -> None:
    place = Path("k.keychain-db")
    for environment, count in ((GIVEN, 2), (GIVEN | KEY, 3)):
        given = read_secrets(environment)
        made = commands(given, place, "own", Path("folder"))
        assert any("store-credentials" in words for words in made) is (count == 3)
        assert len(lines(given, place)) == count
    assert lines(read_secrets(GIVEN | KEY), place)[-1] == f"COFFER_MACOS_NOTARY_PROFILE={NOTARY}"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        GIVEN | {"CERTIFICATE": "?"},
        GIVEN | {"IDENTITY": ""},
        GIVEN | KEY | {"NOTARY_ISSUER": ""},
    ],
)
def test_what_is_missing_is_said(environment: dict[str, str]) -> None:
    with pytest.raises(PackagingError):
        read_secrets(environment)


def test_a_failure_shows_no_secret_and_leaves_no_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def run(words: list[str | Path], **_: object) -> str:
        if "import" in words:
            raise PackagingError(f"{' '.join(map(str, words))} ended with 1")
        return ""

    monkeypatch.setattr(keychain, "run", run)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for name, value in GIVEN.items():
        monkeypatch.setenv(name, value)
    assert keychain.main() == 1
    told = capsys.readouterr()
    assert "quite secret" not in told.err + told.out
    assert "security import" in told.err
    assert list(tmp_path.iterdir()) == []


def test_lines_name_what_the_making_reads() -> None:
    given = Secrets("identity", b"", "")
    assert lines(given, Path("k")) == ["COFFER_MACOS_IDENTITY=identity", "COFFER_MACOS_KEYCHAIN=k"]
