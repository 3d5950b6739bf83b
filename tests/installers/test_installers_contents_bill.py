"""The bill of materials: all that is in a bundle, with licences and digests, and nothing else."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from installers.contents.__main__ import main
from installers.contents.comparing import check_bill
from installers.contents.packed import BILL, digest
from installers.running import PackagingError
from tests.installers.contents_parts import LIBRARY, World


def bill_of(path: Path) -> dict[str, Any]:
    bill: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return bill


def component(bill: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in bill["components"] if one["name"] == name)
    return found


def told(one: dict[str, Any]) -> dict[str, str]:
    return {row["name"].removeprefix("coffer:"): row["value"] for row in one["properties"]}


def test_it_lists_each_file_and_module_with_version_licence_and_digest(tmp_path: Path) -> None:
    world = World(tmp_path)
    bill = bill_of(world.describe())
    assert (bill["specVersion"], bill["metadata"]["timestamp"]) == (
        "1.6", "2023-11-14T22:13:20+00:00",
    )  # fmt: skip
    alpha = component(bill, "alpha")
    assert (alpha["version"], alpha["purl"]) == ("1.0", "pkg:pypi/alpha@1.0")
    assert alpha["licenses"] == [{"license": {"id": "MIT"}}]
    files = {one["name"]: one["hashes"][0]["content"] for one in alpha["components"]}
    assert files == {"_internal/alpha/_quick.so": digest(LIBRARY)}
    assert told(alpha)["modules"] == "alpha"
    assert told(component(bill, "CPython"))["modules"] == "json"
    program = bill["metadata"]["component"]
    assert "coffer" in {one["name"] for one in program["components"]}
    needs = {one["ref"]: one.get("dependsOn", []) for one in bill["dependencies"]}
    assert needs["pkg:generic/coffer@1.2.3"] == [
        "pkg:generic/python@3.11.7", "pkg:pypi/alpha@1.0",
    ]  # fmt: skip
    assert check_bill(world.bundle) == 3


def test_it_is_the_same_wherever_and_whenever_it_is_made(tmp_path: Path) -> None:
    first = World(tmp_path / "one").describe().read_bytes()
    again = World(tmp_path / "another place" / "deeper")
    assert again.describe().read_bytes() == first
    assert again.describe().read_bytes() == first  # and over an older one
    assert (again.bundle / BILL).read_bytes() == first
    other = World(tmp_path / "other")
    other.modules.append("app.more")
    assert bill_of(other.describe())["serialNumber"] != json.loads(first)["serialNumber"]


def test_a_file_that_nobody_knows_fails_by_its_name(tmp_path: Path) -> None:
    world = World(tmp_path)
    (world.internal / "libstrange.so.1").write_bytes(LIBRARY.read_bytes())
    for place in ("lib-dynload/_stray.so", "app/_stray.so"):
        (world.internal / place).parent.mkdir()
        (world.internal / place).write_bytes(LIBRARY.read_bytes())
    world.modules.append("stray.module")
    with pytest.raises(PackagingError) as refused:
        world.describe()
    assert "libstrange.so.1" in str(refused.value)
    assert "_internal/lib-dynload/_stray.so" in str(refused.value)
    assert "_internal/app/_stray.so" in str(refused.value)
    assert "module stray.module" in str(refused.value)
    assert not (world.bundle / BILL).exists()
    assert list((tmp_path / "out").iterdir()) == []


def test_a_library_is_its_origin_or_the_same_code(tmp_path: Path) -> None:
    if shutil.which("strip") is None:
        pytest.skip("not installed: strip")
    world = World(tmp_path)
    library = world.internal / "alpha" / "_quick.so"
    subprocess.run(["strip", "--strip-unneeded", library], check=True)
    assert digest(library) != digest(LIBRARY)
    bill = bill_of(world.describe())
    assert told(component(bill, "alpha"))["without-symbols"] == "_internal/alpha/_quick.so"
    raw = bytearray(library.read_bytes())
    at = raw.index(b"markupsafe")  # a constant among the code
    raw[at : at + 4] = b"evil"
    library.write_bytes(raw)
    with pytest.raises(PackagingError, match=r"nowhere that is known:\n  _internal/alpha/_quick"):
        world.describe()


def test_what_the_lock_does_not_name_is_refused(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.add("gamma")
    world.lock.pop()
    with pytest.raises(PackagingError, match=r"gamma 1\.0 \(lock: not there\)"):
        world.describe()
    world.lock.append("gamma==1.1 \\\n    --hash=sha256:00\n")
    with pytest.raises(PackagingError, match=r"gamma 1\.0 \(lock: 1\.1\)"):
        world.describe()
    world.lock.append("gamma==1.0 ; sys_platform == 'nowhere' \\\n    --hash=sha256:00\n")
    with pytest.raises(PackagingError, match=r"gamma 1\.0 \(lock: 1\.1\)"):
        world.describe()
    world.lock[-2:] = ["gamma==1.0 ; sys_platform != 'nowhere' \\\n    --hash=sha256:00\n"]
    world.describe()


@pytest.fixture
def described(tmp_path: Path) -> World:
    world = World(tmp_path)
    world.describe()
    return world


def test_a_bundle_with_more_than_its_bill_fails(described: World) -> None:
    (described.internal / "alpha" / "more.so").write_bytes(b"x")
    with pytest.raises(PackagingError, match=r"not in the bill: _internal/alpha/more\.so"):
        check_bill(described.bundle)


def test_a_bundle_with_less_than_its_bill_fails(described: World) -> None:
    (described.internal / "alpha" / "_quick.so").unlink()
    with pytest.raises(PackagingError, match=r"not in the bundle: _internal/alpha/_quick\.so"):
        check_bill(described.bundle)


def test_a_bundle_with_another_file_fails(described: World) -> None:
    (described.internal / "alpha" / "_quick.so").write_bytes(b"x")
    with pytest.raises(PackagingError, match="another file than in the bill: _internal/alpha/_q"):
        check_bill(described.bundle)


def test_modules_inside_the_program_count_too(described: World) -> None:
    described.modules.append("app.extra")
    described.modules.remove("json")
    described.pack()
    with pytest.raises(PackagingError) as refused:
        check_bill(described.bundle)
    assert "not in the bill: module app.extra" in str(refused.value)
    assert "not in the bundle: module json" in str(refused.value)


def test_a_licence_without_its_text_fails(described: World) -> None:
    (described.bundle / "licences" / "alpha" / "LICENSE.txt").unlink()
    with pytest.raises(PackagingError, match=r"no licence text: alpha: alpha/LICENSE\.txt"):
        check_bill(described.bundle)


def test_a_link_out_of_the_bundle_is_refused(described: World) -> None:
    (described.internal / "out").symlink_to("/etc/passwd")
    with pytest.raises(PackagingError, match=r"link _internal/out leads out of it"):
        check_bill(described.bundle)


def test_a_bill_that_does_not_fit_the_schema_fails(described: World) -> None:
    bill = bill_of(described.bundle / BILL)
    bill["components"][0]["licences"] = "MIT"
    (described.bundle / BILL).write_text(json.dumps(bill))
    with pytest.raises(PackagingError, match=r"does not fit CycloneDX 1\.6"):
        check_bill(described.bundle)


def test_the_command_checks_a_bundle(described: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(described.bundle)]) == 0
    assert "3 files, as the bill of materials says" in capsys.readouterr().out
    (described.internal / "more").write_bytes(b"")
    assert main(["check", str(described.bundle)]) == 1
    assert "not in the bill: _internal/more" in capsys.readouterr().err


def test_a_program_of_another_make_is_refused(tmp_path: Path) -> None:
    world = World(tmp_path)
    shutil.copyfile(sys.executable, world.bundle / "coffer")
    with pytest.raises(PackagingError, match="is not a program of PyInstaller"):
        check_bill_of_nothing(world.bundle)
    (world.bundle / "coffer").unlink()
    with pytest.raises(PackagingError, match="there is no program coffer"):
        check_bill_of_nothing(world.bundle)


def check_bill_of_nothing(bundle: Path) -> None:
    from installers.contents.packed import read_bundle

    read_bundle(bundle)
