"""Two makings compared: alike is said, and every difference is named to the member inside."""

import io
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from installers.contents.__main__ import main
from installers.contents.twice import differences


def tar_of(content: bytes, epoch: int = 0) -> bytes:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w:xz") as tar:
        entry = tarfile.TarInfo("usr/lib/coffer/data")
        entry.size, entry.mtime = len(content), epoch
        tar.addfile(entry, io.BytesIO(content))
    return raw.getvalue()


def a_making(folder: Path, content: bytes = b"one", epoch: int = 0) -> Path:
    folder.mkdir()
    (folder / "coffer.tar.xz").write_bytes(tar_of(content, epoch))
    with zipfile.ZipFile(folder / "coffer.whl", "w") as wheel:
        wheel.writestr(zipfile.ZipInfo("app/data"), content)
    data = tar_of(content, epoch)
    head = f"{'data.tar.xz':16}{epoch:<12}0     0     100644  {len(data):<10}`\n".encode()
    (folder / "coffer.deb").write_bytes(b"!<arch>\n" + head + data)
    (folder / "Coffer.AppImage").write_bytes(b"\x7fELF" + content)
    (folder / "link").symlink_to("coffer.deb")
    return folder


def test_alike_is_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = a_making(tmp_path / "one"), a_making(tmp_path / "other")
    assert differences(one, other) == []
    assert main(["compare", str(one), str(other)]) == 0
    assert capsys.readouterr().out == "alike, byte by byte\n"


def test_other_contents_are_named_inside_each_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = a_making(tmp_path / "one"), a_making(tmp_path / "other", b"two")
    found = "\n".join(differences(one, other))
    assert "coffer.tar.xz: usr/lib/coffer/data: " in found
    assert "coffer.whl: app/data: " in found
    assert "coffer.deb: data.tar.xz: usr/lib/coffer/data: " in found
    assert "Coffer.AppImage: from byte 4 on: " in found
    assert main(["compare", str(one), str(other)]) == 1
    assert "differences" in capsys.readouterr().out


def test_another_time_is_a_difference(tmp_path: Path) -> None:
    one, other = a_making(tmp_path / "one"), a_making(tmp_path / "other", epoch=60)
    found = differences(one, other)
    assert any(line.startswith("coffer.tar.xz: usr/lib/coffer/data: (0, 0,") for line in found)


def test_missing_files_links_and_rights_are_named(tmp_path: Path) -> None:
    one, other = a_making(tmp_path / "one"), a_making(tmp_path / "other")
    (one / "coffer.deb").unlink()
    (other / "link").unlink()
    (other / "link").symlink_to("elsewhere")
    (other / "Coffer.AppImage").chmod(0o755)
    (one / "Coffer.AppImage").chmod(0o644)
    found = differences(one, other)
    assert f"coffer.deb: only in {other}" in found
    assert "link: link coffer.deb | link elsewhere" in found
    assert any(line.startswith("Coffer.AppImage: file plain ") for line in found)


def test_the_same_packed_differently_says_where(tmp_path: Path) -> None:
    one, other = a_making(tmp_path / "one"), a_making(tmp_path / "other")
    for folder, level in ((one, 1), (other, 9)):
        with zipfile.ZipFile(
            folder / "more.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=level
        ) as file:
            file.writestr(zipfile.ZipInfo("a"), os.linesep.join(map(str, range(5000))),
                          zipfile.ZIP_DEFLATED, level)  # fmt: skip
    found = differences(one, other)
    assert len(found) == 1
    assert found[0].startswith("more.zip: alike inside, packed differently (from byte ")
