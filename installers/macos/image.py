"""The disk image: the application beside a link to the folder that it is dragged into."""

import shutil
from pathlib import Path

from installers.commands import Commands
from installers.plan import Plan

VOLUME = "Coffer"
FORMAT = "ULMO"  # packed with LZMA; every macOS that Coffer is for can open it
MACHINES = {"arm64": "arm64", "aarch64": "arm64", "x86_64": "x86_64"}


def image_name(plan: Plan) -> str:
    """Return the image's name."""
    return f"coffer-{plan.version}-macos-{MACHINES.get(plan.machine, plan.machine)}.dmg"


def make_image(plan: Plan, commands: Commands, app: Path) -> Path:
    """Make the image, and return it; it lies in `work` until it is signed."""
    stage = plan.work / "image"
    commands.do(
        f"a folder with {app.name} and a link to /Applications", lambda: _clear(stage), None
    )
    commands.run(["ditto", app, stage / app.name])  # keeps what a signature seals
    image = plan.work / image_name(plan)
    commands.run(
        ["hdiutil", "create", "-volname", VOLUME, "-srcfolder", stage, "-fs", "HFS+",
         "-format", FORMAT, "-ov", image]
    )  # fmt: skip
    commands.run(["hdiutil", "verify", image])
    return image


def _clear(stage: Path) -> None:
    if stage.exists():
        shutil.rmtree(stage)
    stage.mkdir(parents=True)
    (stage / "Applications").symlink_to("/Applications")
