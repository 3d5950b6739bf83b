"""What stands on a real screen, looked at from outside."""

import os
import shutil
from collections.abc import Iterator

import pytest

from installers.checking.pixels import Area, Pixels
from installers.checking.screens import server


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    if not shutil.which("Xvfb") or not shutil.which("setpriv"):
        if os.environ.get("CI"):
            pytest.fail("Xvfb and setpriv are needed here")
        pytest.skip("no Xvfb or setpriv")
    with server() as name:
        yield name


def test_an_empty_screen_has_one_colour(display: str) -> None:
    with Pixels(display) as pixels:
        seen = pixels.look(Area(10, 20, 30, 4))
        again = pixels.look(Area(0, 0, 30, 4))
    assert len(seen) == 30 * 4 * 4
    assert set(seen) == {0}
    assert again == seen


def test_what_lies_outside_the_screen_is_said(display: str) -> None:
    with Pixels(display) as pixels, pytest.raises(Exception, match="cannot be looked at"):
        pixels.look(Area(5000, 5000, 10, 10))
