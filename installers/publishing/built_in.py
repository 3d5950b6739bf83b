"""Gives a build the address that it asks for new versions, and the root that it trusts."""

import os
from collections.abc import Mapping
from pathlib import Path

from app.providers.releases.built_in import ADDRESS, MOST_ROOT, ROOT, checked_base
from installers.running import PackagingError

URL_NAME, ROOT_NAME = "COFFER_RELEASE_URL", "COFFER_RELEASE_ROOT"


def lay(resources: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Put address and root into the `resources` of what is frozen; tell whether there were any.

    Without both variables the build cannot check for new versions, and says so.

    Raises:
        PackagingError: one of them is missing, or is none that Coffer would trust.
    """
    url, root = environment.get(URL_NAME, "").strip(), environment.get(ROOT_NAME, "").strip()
    if not url and not root:
        return False
    if not url or not root:
        raise PackagingError(f"{URL_NAME} and {ROOT_NAME} belong together: one of them is missing")
    if not url.startswith("https://"):
        raise PackagingError(f"{URL_NAME}: {url} does not begin with https://")
    try:
        base = checked_base(url)
    except ValueError as error:
        raise PackagingError(f"{URL_NAME}: {error}") from error
    content = checked_root(Path(root))
    folder = resources / "release"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ROOT).write_bytes(content)
    (folder / ADDRESS).write_text(f"{base}\n", "utf-8")
    return True


def checked_root(path: Path) -> bytes:
    """Return a root's text, after a look at whether its own keys signed it.

    Raises:
        PackagingError: it is no root, or not signed by enough of its keys.
    """
    from tuf.api.exceptions import RepositoryError
    from tuf.api.metadata import Metadata, Root  # type: ignore[attr-defined]  # documented home

    try:
        content = path.read_bytes()
        found = Metadata[Root].from_bytes(content)
        if found.signed.type != Root.type:
            raise PackagingError(f"{path}: it is a {found.signed.type}, and no root")
        found.signed.verify_delegate(Root.type, found.signed_bytes, found.signatures)
    except OSError as error:
        raise PackagingError(f"{path}: {error.strerror}") from error
    except (RepositoryError, ValueError) as error:
        raise PackagingError(f"{path}: it is no signed root ({error})") from error
    if len(content) > MOST_ROOT:
        raise PackagingError(f"{path}: it is larger than {MOST_ROOT} bytes")
    return content
