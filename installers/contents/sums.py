"""SHA-256 sums of what people download, and signatures with a key from outside."""

import os
import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.contents.packed import digest
from installers.plan import Plan
from installers.running import PackagingError, run

SUMS = "SHA256SUMS"
KEY = "COFFER_SIGNING_KEY"  # path of a secret key of minisign, kept outside
PASSWORD = "COFFER_SIGNING_PASSWORD_FILE"  # path of a file with its password, if it has one
SUFFIX = ".minisig"


def finish(plan: Plan, made: Mapping[str, Path]) -> dict[str, Path]:
    """Write the sums of what was made; sign them and each file if a key is given.

    Raises:
        PackagingError: a file is missing, or the key cannot be used.
    """
    files = _files(plan, made)
    sums = write_sums(plan.out, files)
    done = {"sums": sums}
    key = os.environ.get(KEY, "")
    if not key:
        for old in (sums, *files):  # a signature of an earlier making would be of other files
            old.with_name(old.name + SUFFIX).unlink(missing_ok=True)
        print(f"  not signed: {KEY} names no key")
        return done
    secret = os.environ.get(PASSWORD, "")
    signed = sign(
        [sums, *files], Path(key), Path(secret) if secret else None, f"Coffer {plan.version}"
    )
    done["signature"] = signed[0]
    return done


def _files(plan: Plan, made: Mapping[str, Path]) -> list[Path]:
    """Return what belongs to this making, the source archive beside the wheel included."""
    source = plan.out / f"coffer-{plan.version}.tar.gz"
    files = {*made.values(), *([source] if "wheel" in made and source.is_file() else [])}
    missing = sorted(str(file) for file in files if not file.is_file())
    if missing:
        raise PackagingError(f"made, and not there: {', '.join(missing)}")
    strange = sorted(file.name for file in files if file.parent.resolve() != plan.out.resolve())
    if strange:
        raise PackagingError(f"not in {plan.out}: {', '.join(strange)}")
    return sorted(files, key=lambda file: file.name)


def write_sums(folder: Path, files: Sequence[Path]) -> Path:
    """Write what `sha256sum --check` reads."""
    lines = [f"{digest(file)}  {file.name}\n" for file in sorted(files, key=lambda f: f.name)]
    aside = folder / f".{SUMS}.new"
    aside.write_text("".join(lines), encoding="utf-8")
    return aside.replace(folder / SUMS)


def check_sums(sums: Path) -> list[str]:
    """Return the names of files that are missing or are not what the sums say."""
    wrong = []
    for line in sums.read_text(encoding="utf-8").splitlines():
        value, _, name = line.partition("  ")
        file = sums.parent / name
        if not file.is_file() or digest(file) != value:
            wrong.append(name)
    return wrong


def sign(files: Sequence[Path], key: Path, password: Path | None, comment: str) -> list[Path]:
    """Sign files, check the signatures, and name the public key; return the signatures."""
    if not key.is_file():
        raise PackagingError(f"{KEY}: there is no file {key}")
    secret = _password(password)
    public = _public_key(key, secret)
    place = files[0].parent
    with tempfile.TemporaryDirectory(prefix=".signing-", dir=place) as folder:
        # All in one call: a key with a password takes seconds to open, each time.
        names = [Path(folder) / file.name for file in files]
        for name, file in zip(names, files, strict=True):
            name.symlink_to(file.resolve())
        _minisign(["-S", "-s", key, "-t", comment, "-c", comment, "-m", *names], secret)
        for name, file in zip(names, files, strict=True):
            made = name.with_name(name.name + SUFFIX)
            run(["minisign", "-V", "-q", "-P", public, "-m", file, "-x", made], timeout=60)
        done = [
            name.with_name(name.name + SUFFIX).replace(file.with_name(file.name + SUFFIX))
            for name, file in zip(names, files, strict=True)
        ]
    print(f"  signed {len(done)} files; public key {public}")
    return done


def _password(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text(encoding="utf-8").splitlines()[0]
    except (OSError, IndexError) as error:
        raise PackagingError(f"{PASSWORD}: no password in {file}") from error


def _public_key(key: Path, secret: str) -> str:
    """Return the public key that belongs to a secret one."""
    with tempfile.TemporaryDirectory() as folder:
        public = Path(folder) / "public"
        _minisign(["-R", "-s", key, "-p", public], secret)
        found = re.search(r"^RW\S+$", public.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise PackagingError(f"{key} gives no public key")
    return found[0]


def _minisign(words: list[str | Path], secret: str) -> None:
    """Run minisign; the password goes through its input, and into no text."""
    try:
        done = subprocess.run(
            ["minisign", *map(str, words)], input=f"{secret}\n", text=True, timeout=120,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise PackagingError("minisign is not installed; without it nothing is signed") from error
    except subprocess.TimeoutExpired as error:
        raise PackagingError("minisign did not end") from error
    if done.returncode != 0:
        said = done.stdout.strip().replace(secret, "…") if secret else done.stdout.strip()
        raise PackagingError(f"minisign could not use the key: {said}")
