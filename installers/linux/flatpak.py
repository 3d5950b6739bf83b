"""Makes the manifest from which flatpak-builder builds the Flatpak, out of the tar beside it."""

import hashlib
import string
from pathlib import Path

from installers.linux.tarball import make_tar
from installers.plan import APP_ID, COMMAND, Plan
from installers.running import PackagingError

HERE = Path(__file__).parent


def make_flatpak(plan: Plan, tar: Path | None) -> Path:
    """Return the manifest; it names the tar by its digest, so no other is built into it."""
    if tar is None:
        tree = plan.work / "tree"
        if not tree.is_dir():
            raise PackagingError("the Flatpak is made out of the tar, and there is none")
        tar = make_tar(plan, tree)
    with tar.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    template = string.Template((HERE / "flatpak.yml").read_text(encoding="utf-8"))
    text = template.substitute(app_id=APP_ID, command=COMMAND, tar=tar.name, digest=digest)
    made = plan.work / f"{APP_ID}.yml"
    made.write_text(text, encoding="utf-8")
    return made.replace(plan.out / made.name)
