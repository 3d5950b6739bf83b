"""Makes the installer and the portable ZIP for Windows, from the wheel on."""

import os
import shutil
import time
from pathlib import Path

from installers.commands import Commands
from installers.elsewhere import Steps
from installers.plan import Plan
from installers.running import PackagingError
from installers.windows import facts
from installers.windows.resources import write_resources
from installers.windows.signing import Signer

SCRIPT = Path(__file__).with_name("coffer.iss")
COMPILER = "COFFER_INNO_SETUP"  # where ISCC.exe is, if not where its installer puts it
RESOURCES = "windows"  # folder below work; the spec file looks for icons and versions there


def make(plan: Plan, commands: Commands, signer: Signer | None, steps: Steps) -> dict[str, Path]:
    """Make everything for Windows, and return the files by their kinds."""
    facts.machine(plan)
    resources = plan.work / RESOURCES
    commands.do("icons and version resources", lambda: write_resources(plan, resources), None)
    bundle = commands.do(
        "freeze the program", lambda: steps.freeze(plan), plan.work / "bundle" / "coffer"
    )
    programs = [bundle / facts.PROGRAM, bundle / facts.STARTER]
    if not commands.is_dry:
        _require(programs)
    if signer is not None:  # before the bill of materials, which has their digests
        signer.sign(commands, programs)
    bill = commands.do(
        "bill of materials and licences",
        lambda: _renamed(plan, steps.describe(plan, bundle)),
        plan.out / _bill_name(plan),
    )
    commands.run([programs[0], "--version"], timeout=300)
    made = {
        "sbom": bill,
        "installer": make_installer(plan, commands, signer, bundle, resources),
        "portable": make_zip(plan, commands, bundle),
    }
    nothing: dict[str, Path] = {}
    return made | commands.do("sums", lambda: steps.finish(plan, made), nothing)


def make_installer(
    plan: Plan, commands: Commands, signer: Signer | None, bundle: Path, resources: Path
) -> Path:
    """Have Inno Setup compile the script; the installer is put in place when it is whole."""
    name = facts.installer_name(plan)
    aside = plan.work / "setup"
    commands.run(compiler_words(plan, signer, bundle, resources, aside), timeout=1800)
    made = aside / f"{name}.exe"
    if signer is not None:
        commands.run([signer.tool, "verify", "/pa", "/tw", made])
    target = plan.out / made.name
    return commands.do(f"put {made.name} in place", lambda: _move(made, target), target)


def compiler_words(
    plan: Plan, signer: Signer | None, bundle: Path, resources: Path, out: Path
) -> list[str | Path]:
    """Return the command that compiles the script."""
    moment = time.gmtime(plan.epoch)
    given = {
        "Version": plan.version,
        "Numbers": ".".join(map(str, facts.numbers(plan.version))),
        "Bundle": bundle,
        "Resources": resources,
        "Out": out,
        "Name": facts.installer_name(plan),
        "Day": time.strftime("%Y-%m-%d", moment),
        "Time": time.strftime("%H:%M:%S", moment),
    }
    words: list[str | Path] = [compiler(), "/Qp", *(f"/D{key}={one}" for key, one in given.items())]
    if signer is not None:
        words += ["/DSign", signer.for_inno()]
    return [*words, SCRIPT]


def compiler() -> str:
    """Return where Inno Setup's compiler is."""
    given = os.environ.get(COMPILER, "")
    if given:
        return given
    for variable in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"):
        place = os.environ.get(variable, "")
        for folder in ("Inno Setup 6", "Programs/Inno Setup 6"):
            if place and (Path(place) / folder / "ISCC.exe").is_file():
                return str(Path(place) / folder / "ISCC.exe")
    return "ISCC.exe"


def make_zip(plan: Plan, commands: Commands, bundle: Path) -> Path:
    """Make the portable ZIP."""
    from installers.windows.portable import make_portable

    target = plan.out / f"{facts.portable_name(plan)}.zip"
    return commands.do(f"zip {target.name}", lambda: make_portable(plan, bundle, target), target)


def _bill_name(plan: Plan) -> str:
    return f"coffer-{plan.version}-windows-{facts.machine(plan)}.cdx.json"


def _renamed(plan: Plan, bill: Path) -> Path:
    """Give the bill a name of this system: each has another, and all are published together."""
    return bill.replace(plan.out / _bill_name(plan))


def _require(programs: list[Path]) -> None:
    missing = [one.name for one in programs if not one.is_file()]
    if missing:
        raise PackagingError(f"the program was frozen without {', '.join(missing)}")


def _move(made: Path, target: Path) -> Path:
    if not made.is_file():
        raise PackagingError(f"Inno Setup made no {made.name}")
    target.unlink(missing_ok=True)
    return Path(shutil.move(made, target))
