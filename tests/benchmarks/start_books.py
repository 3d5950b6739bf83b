"""Makes the books that a start is measured with: `start_books.py SEALED PLAIN CODE-FILE`."""

import shutil
import sys
from pathlib import Path

from app.bootstrap import decrypt_place, open_coffer, unlock
from app.ports.keys import Way
from ui.window.glancing import keep_glance


def main(sealed: str, plain: str, code_file: str) -> None:
    """Keep the first screen in both, as closing the window does."""
    code = Path(code_file).read_text("utf-8").strip()
    coffer = open_coffer(sealed, key=unlock(sealed, Way.RECOVERY, code))
    keep_glance(coffer, "1Y")
    coffer.close()
    target = Path(plain)
    shutil.copytree(Path(sealed).parent, target.parent)
    decrypt_place(plain, unlock(plain, Way.RECOVERY, code))
    for name in ("profile.toml", "profile.toml.copy", "unlocks.json", "anchor.json"):
        target.with_name(name).unlink(missing_ok=True)
    coffer = open_coffer(plain)
    keep_glance(coffer, "1Y")
    coffer.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
