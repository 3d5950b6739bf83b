"""Icons and version resource of the programs, in the forms that PyInstaller and Windows read."""

from pathlib import Path

from installers.plan import Plan
from installers.windows.facts import COPYRIGHT, DESCRIPTION, PROGRAM, PUBLISHER, STARTER, numbers

ICON, ARCHIVE_ICON = "coffer.ico", "archive.ico"
_US_ENGLISH, _UNICODE = 0x0409, 1200
_VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0),
  ),
  kids=[
    StringFileInfo([StringTable({table!r}, [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [{language}, {code_page}])]),
  ],
)
"""


def version_info(version: str, file: str) -> str:
    """Return the version resource of one program as the text that PyInstaller evaluates."""
    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": file.removesuffix(".exe"),
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": file,
        "ProductName": "Coffer",
        "ProductVersion": version,
    }
    return _VERSION_INFO.format(
        numbers=numbers(version),
        table=f"{_US_ENGLISH:04X}{_UNICODE:04X}",
        strings="\n".join(
            f"      StringStruct({key!r}, {value!r})," for key, value in told.items()
        ),
        language=_US_ENGLISH,
        code_page=_UNICODE,
    )


def write_resources(plan: Plan, folder: Path) -> None:
    """Put icons and version resources where `programs` looks for them."""
    from installers.desktop.program_icons import archive_ico, program_ico

    folder.mkdir(parents=True, exist_ok=True)
    (folder / ICON).write_bytes(program_ico())
    (folder / ARCHIVE_ICON).write_bytes(archive_ico())
    for file in (PROGRAM, STARTER):
        _version_file(folder, file).write_text(version_info(plan.version, file), encoding="utf-8")


def look(folder: Path, file: str) -> dict[str, str]:
    """Return what the spec file gives PyInstaller's EXE for one program."""
    return {"icon": str(folder / ICON), "version": str(_version_file(folder, file))}


def _version_file(folder: Path, file: str) -> Path:
    return folder / f"{file}.version.txt"
