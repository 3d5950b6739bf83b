"""Makes the disk image for macOS, from the wheel on."""

import shutil
from pathlib import Path

from installers.commands import Commands
from installers.elsewhere import Steps
from installers.macos.application import make_app
from installers.macos.image import MACHINES, image_name, make_image
from installers.macos.signing import Signer, sign_app, sign_image
from installers.plan import Plan
from installers.running import PackagingError


def make(plan: Plan, commands: Commands, signer: Signer, steps: Steps) -> dict[str, Path]:
    """Make everything for macOS, and return the files by their kinds.

    Raises:
        PackagingError: a step failed; nothing half done is in `out`.
    """
    if plan.machine not in MACHINES:
        raise PackagingError(f"no Coffer for macOS on {plan.machine}")
    folder = commands.do(
        "freeze the program", lambda: steps.freeze(plan), plan.work / "bundle" / "coffer"
    )
    bill_name = image_name(plan).replace(".dmg", ".cdx.json")
    bill = commands.do(
        "bill of materials and licences",
        lambda: steps.describe(plan, folder).replace(plan.out / bill_name),
        plan.out / bill_name,
    )
    app = make_app(plan, commands, folder)
    sign_app(signer, commands, app, plan.work)
    commands.run([app / "Contents" / "MacOS" / "coffer", "--version"], timeout=120)
    image = make_image(plan, commands, app)
    sign_image(signer, commands, image)
    target = plan.out / image.name
    made = {
        "sbom": bill,
        "dmg": commands.do(f"put {image.name} in place", lambda: _move(image, target), target),
    }
    nothing: dict[str, Path] = {}
    return made | commands.do("sums", lambda: steps.finish(plan, made), nothing)


def _move(image: Path, target: Path) -> Path:
    target.unlink(missing_ok=True)
    return Path(shutil.move(image, target))
