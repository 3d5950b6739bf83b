"""`python -m installers.publishing`: keys, the first root, releases, renewals, other keys."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from securesystemslib.signer import Signer  # type: ignore[attr-defined]  # documented home

from installers.plan import ROOT, read_plan
from installers.publishing.keys import make_key, public_path, read_public, read_signer
from installers.publishing.manifest import changes_of, release_of
from installers.publishing.repository import Holders, Published
from installers.running import PackagingError


def main(argv: Sequence[str] | None = None) -> int:
    """Do what is asked; 1, with one line that says why, where it cannot be done."""
    options = _options(argv)
    try:
        print(options.deed(options))
    except PackagingError as error:
        print(f"publishing: {error}", file=sys.stderr)
        return 1
    return 0


def _key(options: argparse.Namespace) -> str:
    made = make_key(options.file)
    return f"{public_path(options.file)}: {made.keyid}"


def _begin(options: argparse.Namespace) -> str:
    published = _published(options)
    published.begin(_holders(options), _signers(options.sign))
    return f"{published.root_path()}: build Coffer with it"


def _rotate(options: argparse.Namespace) -> str:
    published = _published(options)
    return _said(published, is_done=published.rotate(_holders(options), _signers(options.sign)))


def _sign(options: argparse.Namespace) -> str:
    published = _published(options)
    return _said(published, is_done=published.sign(_signers(options.sign)))


def _said(published: Published, *, is_done: bool) -> str:
    if not is_done:
        return "signed; it waits for signatures of others (sign)"
    again = "say anew what is signed with keys that went (release, freshen)"
    return f"{published.root_path()} counts now; {again}"


def _release(options: argparse.Namespace) -> str:
    version = options.version or read_plan(Path(sys.executable)).version
    changes = changes_of((ROOT / "CHANGELOG.md").read_text("utf-8"), version)
    on = date.fromisoformat(options.on) if options.on else datetime.now(UTC).date()
    release = release_of(version, on, options.page, changes, options.dist)
    _published(options).release(release, _signers(options.targets), _signers(options.online))
    return f"{version} is the newest version: {len(release.files)} files"


def _freshen(options: argparse.Namespace) -> str:
    _published(options).freshen(_signers(options.online))
    return "renewed"


def _published(options: argparse.Namespace) -> Published:
    return Published(options.folder, datetime.now(UTC))


def _holders(options: argparse.Namespace) -> Holders:
    return Holders(
        [read_public(path) for path in options.root],
        [read_public(path) for path in options.targets],
        [read_public(path) for path in options.online],
        options.threshold,
    )


def _signers(paths: Sequence[Path]) -> list[Signer]:
    return [read_signer(path) for path in paths]


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m installers.publishing", description=__doc__)
    deeds = parser.add_subparsers(metavar="DEED", required=True)

    def deed(name: str, does: object, help: str) -> argparse.ArgumentParser:
        made = deeds.add_parser(name, help=help, description=help)
        made.set_defaults(deed=does)
        if name != "key":
            made.add_argument("folder", type=Path, help="that the web server gives out")
        return made

    def keys(made: argparse.ArgumentParser, *names: str) -> None:
        for name in names:
            made.add_argument(
                f"--{name}", type=Path, nargs="+", required=True, metavar="FILE", help="key files"
            )

    deed("key", _key, "make a key pair").add_argument("file", type=Path)
    for name, does, words in (
        ("begin", _begin, "make the first root"),
        ("rotate", _rotate, "let other keys count"),
    ):
        made = deed(name, does, words)
        keys(made, "root", "targets", "online", "sign")
        made.add_argument("--threshold", type=int, default=1, help="root keys that have to sign")
    keys(deed("sign", _sign, "add signatures to a root that waits for them"), "sign")
    release = deed("release", _release, "say that a version is the newest")
    keys(release, "targets", "online")
    release.add_argument("--page", required=True, help="where people get it, on the same server")
    release.add_argument("--dist", type=Path, default=ROOT / "dist", help="its files")
    release.add_argument("--version", default="", help="else that of this checkout")
    release.add_argument("--on", default="", metavar="DATE", help="else today")
    keys(deed("freshen", _freshen, "say that what was said last is still so"), "online")
    return parser.parse_args(argv)


if __name__ == "__main__":
    raise SystemExit(main())
