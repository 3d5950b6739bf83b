"""Licences: of everything bundled, as SPDX, with their texts; and About in a built program."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from installers.contents.known import known
from installers.contents.spdx import is_free_to_bundle, normal, texts_for
from installers.contents.system import Debian
from installers.contents.texts import our_texts, texts_of_debian
from installers.plan import ROOT
from installers.running import PackagingError
from tests.installers.contents_parts import World
from ui.settings.licences import licences

MISSING = Debian("no-such-package-here", "1", "x", "amd64", "debian")


def test_the_texts_lie_in_the_bundle_with_an_index(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.describe()
    folder = world.bundle / "licences"
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    rows = {one["name"]: one for one in index["parts"]}
    assert rows["alpha"]["texts"] == ["alpha/LICENSE.txt"]
    assert (folder / "alpha/LICENSE.txt").read_text(encoding="utf-8") == "Permission …\n"
    python = "".join((folder / one).read_text("utf-8") for one in rows["CPython"]["texts"])
    assert "Mersenne Twister" in python
    readme = (folder / "README.txt").read_text(encoding="utf-8")
    assert "alpha 1.0 – MIT (Python package)" in readme


def test_a_package_without_a_licence_text_fails(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.add("bare", text="")
    with pytest.raises(PackagingError, match="no licence text for bare"):
        world.describe()
    assert not (world.bundle / "licences").exists()


def test_a_package_that_does_not_say_its_licence_fails(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.add("silent", licence="")
    with pytest.raises(PackagingError, match=r"silent 1\.0 does not say its licence"):
        world.describe()


def test_a_licence_that_forbids_bundling_fails(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.add("gnu", licence="GPL-3.0-or-later")
    with pytest.raises(PackagingError, match=r"may not come with Coffer: gnu \(GPL-3\.0-or-later"):
        world.describe()


def test_a_library_of_others_inside_a_package_is_a_part_of_its_own(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.add("numpy", files=("numpy.libs/libquadmath-0123abcd.so.0.0.0",))
    bill = json.loads(world.describe().read_text(encoding="utf-8"))
    part = next(one for one in bill["components"] if one["name"] == "libquadmath")
    assert part["licenses"] == [{"license": {"id": "LGPL-2.1-or-later"}}]
    assert part["bom-ref"] == "pkg:pypi/numpy@1.0#libquadmath"
    index = json.loads((world.bundle / "licences/index.json").read_text(encoding="utf-8"))
    row = next(one for one in index["parts"] if one["name"] == "libquadmath")
    assert (row["of"], row["texts"]) == ("numpy", ["common/LGPL-2.1.txt"])


@pytest.mark.parametrize(
    ("expression", "is_free"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("Apache-2.0 OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-or-later", False),
        ("AGPL-3.0-only", False),
    ],
)
def test_which_licences_may_be_bundled(expression: str, is_free: bool) -> None:
    assert is_free_to_bundle(expression) is is_free


def test_standard_texts_fulfil_an_expression_by_one_of_each_choice() -> None:
    table = {"MIT": "m", "Unicode-3.0": "u", "LLVM-exception": "e", "Apache-2.0": "a"}
    assert texts_for("(GPL-2.0-only OR MIT) AND Unicode-3.0", table) == ("m", "u")
    assert texts_for("Apache-2.0 WITH LLVM-exception", table) == ("a", "e")
    with pytest.raises(PackagingError, match="no standard text for ISC"):
        texts_for("ISC", table)


def test_everything_known_has_a_licence_of_spdx_and_texts_that_are_there() -> None:
    table = known()
    for part in table.parts:
        assert normal(part.licence) == part.licence
        assert is_free_to_bundle(part.licence)
        assert our_texts(part.texts) or part.origin, part.name
    for licence in (*table.licences.values(), *table.system.values()):
        assert normal(licence) == licence
    for name in (*table.standard.values(), *(n for names in table.texts.values() for n in names)):
        assert our_texts((name,))[0].path.stat().st_size > 100
    assert "libreadline" not in table.system  # under the GPL


def test_every_text_that_is_kept_is_used() -> None:
    table = known()
    used = {name for part in table.parts for name in part.texts} | set(table.standard.values())
    used |= {name for names in table.texts.values() for name in names} | {"python-incorporated.txt"}
    kept = {path.name for path in (ROOT / "installers/contents/texts").iterdir()}
    assert kept - used == set()


def test_a_debian_package_without_its_copyright_fails() -> None:
    with pytest.raises(PackagingError, match="no-such-package-here is installed without"):
        texts_of_debian(MISSING)


@pytest.fixture
def fresh() -> Iterator[None]:
    licences.cache_clear()
    yield
    licences.cache_clear()


@pytest.mark.usefixtures("fresh")
def test_about_in_a_built_program_shows_what_was_gathered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(tmp_path)
    world.add("numpy", files=("numpy.libs/libquadmath-0123abcd.so.0.0.0",))
    world.describe()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(world.bundle / "coffer"))
    found = licences()
    assert found.version == "1.2.3"
    assert "Apache License" in found.own
    parts = {part.name: part for part in found.parts}
    assert parts["alpha"].text == "Permission …"
    assert "GNU LESSER" in parts["libquadmath (numpy)"].text
    assert parts["Coffer icons"].licence == "Apache-2.0"


@pytest.mark.usefixtures("fresh")
def test_about_in_a_built_program_without_the_folder_reads_what_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "coffer"))
    assert len(licences().parts) > 30
