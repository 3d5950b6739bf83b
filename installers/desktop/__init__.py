"""What a desktop needs to know of Coffer: menu entry, icons, types of files, manual, completion."""

import gzip
from pathlib import Path

from installers.desktop.commands import program
from installers.desktop.entry import desktop_entry
from installers.desktop.icons import themed_icons
from installers.desktop.manual import manual_pages
from installers.desktop.metainfo import metainfo
from installers.desktop.mime import mime_package
from installers.desktop.shells import completions
from installers.plan import APP_ID, Plan

__all__ = ["lay"]


def lay(plan: Plan, prefix: Path) -> None:
    """Put all of it below a prefix that stands for /usr.

    Raises:
        PackagingError: the list of changes has no such version, or a drawing is damaged.
    """
    for place, content in sorted(shared_files(plan).items()):
        file = prefix / "share" / place
        for folder in reversed(file.relative_to(prefix).parents):
            (prefix / folder).mkdir(parents=True, exist_ok=True)
            (prefix / folder).chmod(0o755)
        file.write_bytes(content)
        file.chmod(0o644)


def shared_files(plan: Plan) -> dict[str, bytes]:
    """Return all files by where they belong below share/."""
    root = program()
    texts = {
        f"applications/{APP_ID}.desktop": desktop_entry(),
        f"metainfo/{APP_ID}.metainfo.xml": metainfo(plan),
        f"mime/packages/{APP_ID}.xml": mime_package(),
        **completions(root),
    }
    made = {place: text.encode() for place, text in texts.items()}
    for name, page in manual_pages(root, plan).items():
        made[f"man/man1/{name}.gz"] = gzip.compress(page.encode(), 9, mtime=0)
    for place, picture in themed_icons().items():
        made[f"icons/hicolor/{place}"] = picture
    return made
