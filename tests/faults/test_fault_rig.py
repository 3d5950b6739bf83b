"""The rig itself: a plant is applied here and in a program of its own, and one missed is told."""

import pytest

import app.cli.main
from tests.faults.rig import Rig, fault


def say_nothing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(app.cli.main, "DONE", 0)
    patch.setattr(app.cli.main, "parse", lambda _: (_ for _ in ()).throw(SystemExit(77)))


@fault("0", "a plant reaches this process and a program of its own", plants=[say_nothing])
def test_plants_reach(rig: Rig) -> None:
    process = rig.start("--version")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert out.startswith(b"coffer")
