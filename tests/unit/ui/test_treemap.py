"""Tiles: areas in proportion, inside of the box, none over another; reached by mouse and by key."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.charts.squarify import Tile, squarified
from ui.charts.treemap import INKS, Part, Treemap
from ui.format import Formatter
from ui.theme import DARK, LIGHT
from ui.theme.contrast import TEXT, contrast, readable

D = Decimal
values_of = st.lists(st.floats(0, 1e9, allow_subnormal=False), max_size=40)
sides = st.floats(20, 4000)


@given(values=values_of, width=sides, height=sides)
def test_tiles_share_the_box_by_value(values: list[float], width: float, height: float) -> None:
    tiles = squarified(values, width, height)
    assert len(tiles) == len(values)
    whole, area = sum(values), width * height
    near = area * 1e-9
    for value, tile in zip(values, tiles, strict=True):
        assert tile.area == pytest.approx(
            value / whole * area if whole else 0.0, rel=1e-6, abs=near
        )
        assert tile.x >= -1e-6
        assert tile.y >= -1e-6
        assert tile.x + tile.width <= width + 1e-6
        assert tile.y + tile.height <= height + 1e-6
    drawn = [tile for tile in tiles if tile.area > near]
    for place, one in enumerate(drawn):
        for other in drawn[place + 1 :]:
            across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            assert min(across, down) <= 1e-6


def test_the_example_of_the_paper_is_laid_as_there() -> None:
    tiles = squarified([6, 6, 4, 3, 2, 2, 1], 6, 4)
    assert tiles[:2] == [Tile(0, 0, 3, 2), Tile(0, 2, 3, 2)]
    assert tiles[2].width == pytest.approx(12 / 7)
    assert squarified([1, 2], 0, 5) == [Tile(0, 0, 0, 0)] * 2


def parts() -> list[Part]:
    rows = (("fiat", "Cash", "250"), ("crypto", "Crypto", "50"), ("stock", "Stocks", "600"),
            ("debt", "Margin", "-75"), ("metal", "Gold", "100"))  # fmt: skip
    return [
        Part(key, name, D(value), D(value) / 1000, LIGHT.palette[place])
        for place, (key, name, value) in enumerate(rows)
    ]


@pytest.fixture
def tiles(qtbot: QtBot) -> Treemap:
    made = Treemap("Allocation")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_parts(parts(), "USD", Formatter())
    made.show()
    return made


def test_what_is_below_zero_is_told_beside_the_tiles(tiles: Treemap) -> None:
    assert [one.key for one in tiles.parts] == ["stock", "fiat", "metal", "crypto"]
    assert tiles.left_out_words() == "Below zero, without a tile: Margin −$75.00"
    assert "Margin" in tiles.accessibleDescription()
    sheet = tiles.sheet()
    assert sheet is not None
    assert list(sheet.rows)[-1] == ("Margin", D(-75), D("-0.075"))
    assert not tiles.grab().isNull()


def test_tiles_are_gone_through_by_key_and_opened(qtbot: QtBot, tiles: Treemap) -> None:
    tiles.setFocus()
    QTest.keyClick(tiles, Qt.Key.Key_Right)
    assert tiles.accessibleName() == "Allocation: Stocks $600.00, 60.0%"
    QTest.keyClick(tiles, Qt.Key.Key_Right)
    assert tiles.place == 1
    QTest.keyClick(tiles, Qt.Key.Key_Down)
    below = tiles.place
    assert below > 1
    QTest.keyClick(tiles, Qt.Key.Key_Left)
    QTest.keyClick(tiles, Qt.Key.Key_Left)
    assert tiles.place == 0
    with qtbot.waitSignal(tiles.opened) as told:
        QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert told.args == ["stock"]
    seen = set()
    for start in range(tiles.count):  # every tile can be left for every other
        reached, border = {start}, [start]
        while border:
            here = border.pop()
            for way in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                there = tiles.neighbour(here, *way)
                if there not in reached:
                    reached.add(there)
                    border.append(there)
        seen.add(frozenset(reached))
    assert seen == {frozenset(range(tiles.count))}


def test_a_click_opens_the_tile_below_the_mouse(qtbot: QtBot, tiles: Treemap) -> None:
    middle = tiles.tiles()[1].center().toPoint()
    with qtbot.waitSignal(tiles.opened) as told:
        QTest.mouseClick(tiles, Qt.MouseButton.LeftButton, pos=middle)
    assert told.args == ["fiat"]


def test_from_right_to_left_tiles_are_mirrored(tiles: Treemap) -> None:
    left = tiles.tiles()[0].left()
    tiles.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tiles.tiles()[0].right() == pytest.approx(600 - left)
    assert not tiles.grab().isNull()


@pytest.mark.parametrize("colour", [*LIGHT.palette, *DARK.palette, "#808080", "#7F7F7F", "#00A0A0"])
def test_text_on_a_tile_can_be_read(colour: str) -> None:
    ground, ink = readable(QColor(colour), INKS)
    assert contrast(ground, ink) >= TEXT
