"""The one-folder program: Coffer, its Python and every library, started as `coffer`."""

import sys
import zipfile
from pathlib import Path

from installers.bundle.elf import is_elf, read_dynamic, without_foreign_search
from installers.bundle.libraries import is_strippable
from installers.plan import Plan
from installers.running import PackagingError, run
from installers.wheel import make_wheel

SPEC = Path(__file__).resolve().parent / "coffer.spec"
INTERNAL = "_internal"
AT_ONCE = 50  # files for one call of strip


def freeze(plan: Plan) -> Path:
    """Make the folder of the program anew, and return it."""
    from installers.publishing import lay

    site = plan.folder("site")
    with zipfile.ZipFile(make_wheel(plan)) as wheel:
        wheel.extractall(site)
    if not lay(site / "resources"):
        print("bundle: without COFFER_RELEASE_URL it cannot check for new versions")
    work, out = plan.folder("pyinstaller"), plan.folder("bundle")
    run(
        [plan.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
         "--workpath", work, "--distpath", out, SPEC],
        environment={
            **plan.environment,
            "COFFER_SITE": str(site),
            "PYINSTALLER_CONFIG_DIR": str(plan.work / "pyinstaller-cache"),
            # The archives around it compress better, and modules load quicker.
            "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        },
        cwd=plan.work,
    )  # fmt: skip
    bundle = out / "coffer"
    trim(plan, bundle / INTERNAL)
    settle(bundle)
    return bundle


def trim(plan: Plan, internal: Path) -> None:
    """Take symbols and the folders of build machines out of the shared libraries."""
    places = {path.relative_to(internal).as_posix(): path for path in _libraries(internal)}
    stripped = [path for place, path in places.items() if is_strippable(place, read_dynamic(path))]
    for start in range(0, len(stripped), AT_ONCE):
        some = stripped[start : start + AT_ONCE]
        run(["strip", "--strip-unneeded", *some], environment=plan.environment)
    for path in places.values():
        content = path.read_bytes()
        cleaned = without_foreign_search(content)
        if cleaned != content:
            path.write_bytes(cleaned)


def settle(bundle: Path) -> None:
    """Give every file the mode that it has after installation."""
    program = bundle / ("coffer.exe" if sys.platform == "win32" else "coffer")
    if not program.is_file():
        raise PackagingError(f"PyInstaller made no program in {bundle}")
    for path in [bundle, *sorted(bundle.rglob("*"))]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def _libraries(internal: Path) -> list[Path]:
    """Return the ELF files, which only bundles for Linux have."""
    return [
        path
        for path in sorted(internal.rglob("*"))
        if path.is_file() and not path.is_symlink() and ".so" in path.name and is_elf(path)
    ]
