"""The icons: every size drawn, small ones legible, the same bytes each time."""

import io
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from PIL import Image

from installers.desktop import icons
from installers.desktop.icons import ARCHIVE, DRAWINGS, PROGRAM, drawn, png, themed_icons
from installers.desktop.program_icons import (
    MACOS,
    WINDOWS,
    archive_icns,
    archive_ico,
    program_icns,
    program_ico,
)
from installers.plan import APP_ID
from installers.running import PackagingError

PLAIN = {
    "svg", "defs", "linearGradient", "stop", "rect", "circle", "path",
}  # that all programs draw alike  # fmt: skip
LIGHT = 190


def test_every_icon_has_the_size_of_its_folder() -> None:
    for place, content in themed_icons().items():
        size, _, name = place.split("/")
        if not name.endswith(".png"):
            continue
        with Image.open(io.BytesIO(content)) as picture:
            assert f"{picture.width}x{picture.height}" == size, place
            assert picture.getpixel((0, 0)) == (0, 0, 0, 0), f"{place}: no clear corner"
            assert not picture.info, f"{place}: more than a picture"


def test_the_icon_is_there_for_menus_large_screens_and_panels() -> None:
    places = set(themed_icons())
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        assert f"{size}x{size}/apps/{APP_ID}.png" in places
    assert f"scalable/apps/{APP_ID}.svg" in places
    assert f"symbolic/apps/{APP_ID}-symbolic.svg" in places


@pytest.mark.parametrize("size", sorted({*PROGRAM, *WINDOWS}))
def test_the_ring_is_seen_at_every_size(size: int) -> None:
    """Across the middle: door, ring, door, ring, door."""
    picture = drawn(PROGRAM, size).convert("RGBA")
    row = [picture.getpixel((x, round(size * 0.49))) for x in range(round(size * 0.24), size)]
    seen = [
        min(one[:3]) > LIGHT or (one[2] > 240 and one[0] > 150)  # the pale part
        for one in row
        if isinstance(one, tuple) and one[3] == 255
    ]
    changes = [is_light for at, is_light in enumerate(seen) if at == 0 or seen[at - 1] != is_light]
    if changes[0]:
        changes.insert(0, False)  # the row begins in the ring's own shade of door
    assert changes == [False, True, False, True, False]


def test_the_smallest_are_drawn_for_their_size() -> None:
    assert {PROGRAM[size][0] for size in (16, 22, 32, 48)} == {
        "coffer-16", "coffer-22", "coffer-32", "coffer-48",
    }  # fmt: skip
    small, scaled = drawn(PROGRAM, 16), icons.draw("coffer", 16)
    assert small.tobytes() != scaled.tobytes()


def test_drawings_use_only_what_all_programs_draw_alike() -> None:
    for file in DRAWINGS.glob("*.svg"):
        text = file.read_text(encoding="utf-8")
        tags = {one.tag.rpartition("}")[2] for one in ElementTree.fromstring(text).iter()}
        assert tags <= PLAIN, file.name
        assert "href" not in text, file.name


def test_symbolic_icons_have_one_colour() -> None:
    root = ElementTree.parse(DRAWINGS / "coffer-symbolic.svg").getroot()
    assert len({one.get("fill") for one in root if one.get("fill")}) == 1


def test_drawing_twice_gives_the_same_file() -> None:
    for sizes in (PROGRAM, ARCHIVE):
        assert png(drawn(sizes, 128)) == png(drawn(sizes, 128))


@pytest.mark.parametrize("make", [program_ico, archive_ico])
def test_the_icon_for_windows_has_all_its_sizes(make: Callable[[], bytes]) -> None:
    content = make()
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.format == "ICO"
        assert picture.info["sizes"] == {(size, size) for size in WINDOWS}
    assert content == make()


@pytest.mark.parametrize("make", [program_icns, archive_icns])
def test_the_icon_for_macos_has_all_its_sizes(make: Callable[[], bytes]) -> None:
    content = make()
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.format == "ICNS"
        assert {wide * scale for wide, _, scale in picture.info["sizes"]} == set(MACOS)
    assert content == make()


def test_a_damaged_drawing_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("drawings")
    (folder / "coffer.svg").write_text("<svg", encoding="utf-8")
    monkeypatch.setattr(icons, "DRAWINGS", folder)
    with pytest.raises(PackagingError, match=r"coffer\.svg cannot be drawn"):
        icons.draw("coffer", 64)
