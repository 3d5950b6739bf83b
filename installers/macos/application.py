"""Makes Coffer.app of the one-folder program."""

from pathlib import Path

from installers.commands import Commands
from installers.macos.information import ARCHIVE_ICON, ICON, information, plist
from installers.plan import Plan
from installers.running import PackagingError

SPEC = Path(__file__).with_name("app.spec")
NAME = "Coffer.app"


def make_app(plan: Plan, commands: Commands, folder: Path) -> Path:
    """Lay the application out, with its icons and Info.plist; it is not signed for anybody yet."""
    icons = plan.work / "macos"
    out = plan.work / "app"
    app = out / NAME
    commands.do("icons", lambda: write_icons(icons), None)
    commands.run(
        [plan.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
         "--workpath", plan.work / "pyinstaller-app", "--distpath", out, SPEC],
        environment={
            **plan.environment,
            "COFFER_PROGRAM": str(folder),
            "COFFER_ICON": str(icons / ICON),
            "PYINSTALLER_CONFIG_DIR": str(plan.work / "pyinstaller-cache"),
        },
        cwd=plan.root,
    )  # fmt: skip
    commands.do("Info.plist", lambda: complete(app, icons, plan.version), None)
    return app


def write_icons(folder: Path) -> None:
    """Draw the icons of the program and of archives."""
    from installers.desktop.program_icons import archive_icns, program_icns

    folder.mkdir(parents=True, exist_ok=True)
    (folder / ICON).write_bytes(program_icns())
    (folder / ARCHIVE_ICON).write_bytes(archive_icns())


def complete(app: Path, icons: Path, version: str) -> None:
    """Put our own Info.plist, and the icons, into the application.

    Raises:
        PackagingError: there is none.
    """
    contents = app / "Contents"
    if not (contents / "Info.plist").is_file():
        raise PackagingError(f"PyInstaller made no application {app}")
    (contents / "Info.plist").write_bytes(plist(information(version)))
    for name in (ICON, ARCHIVE_ICON):
        (contents / "Resources" / name).write_bytes((icons / name).read_bytes())
