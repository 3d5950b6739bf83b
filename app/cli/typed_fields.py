"""The fields of a form on the command line: secrets are asked or read from a file, never given."""

import getpass
import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.errors import FileRefusedError, RefusedError
from app.machine.web_addresses import key_parts
from app.ports.providers import Field

MOST = 64 * 1024  # bytes of a file of secrets


def typed_fields(
    name: str, fields: Sequence[Field], arguments: Namespace, known: Mapping[str, str]
) -> dict[str, str]:
    """Return the fields of a form: those given, then those asked at a terminal.

    Raises:
        RefusedError: a field that there is not; a secret among the arguments; one that is missing.
        FileRefusedError: the file of secrets cannot be read.
    """
    own = {one.key: one for one in fields}
    given = dict(known)
    for text in arguments.field:
        key, is_pair, value = text.partition("=")
        if not is_pair or key not in own:
            raise RefusedError(f"{name} has no field {key!r}", f"it has {', '.join(own)}")
        if own[key].is_secret or (own[key].is_server and key_parts(value)):
            raise RefusedError(
                f"{key} is a secret, and arguments can be read by every program",
                "give it in a file: --secrets FILE",
            )
        given[key] = value
    for key, value in _secrets(arguments.secrets).items():
        if key not in own:
            raise RefusedError(f"{name} has no field {key!r}", f"it has {', '.join(own)}")
        given[key] = value
    for field in fields:
        if given.get(field.key) or field.is_given:
            continue
        if field.default:
            given[field.key] = field.default
        elif not field.is_optional:
            given[field.key] = _asked(field.key, field.label, is_secret=field.is_secret)
    return given


def _asked(key: str, label: str, *, is_secret: bool) -> str:
    if not (sys.stdin and sys.stdin.isatty()):
        where = "--secrets FILE" if is_secret else f"--field {key}=…"
        raise RefusedError(f"{key} is missing", f"give {where}")
    return getpass.getpass(f"{label}: ") if is_secret else input(f"{label}: ")


def _secrets(file: str) -> Mapping[str, str]:
    if not file:
        return {}
    try:
        if file == "-":
            raw = sys.stdin.buffer.read(MOST + 1)
        else:
            with Path(file).open("rb") as stream:
                raw = stream.read(MOST + 1)
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise FileRefusedError(file, error.strerror or "it cannot be read") from None
    except UnicodeDecodeError:
        raise FileRefusedError(file, "it is no UTF-8 text") from None
    if len(raw) > MOST:
        raise FileRefusedError(file, "it is longer than any credentials are")
    if text.lstrip().startswith("{"):
        return _from_json(file, text)
    found: dict[str, str] = {}
    for place, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        key, is_pair, value = line.partition("=")
        if not is_pair:
            raise FileRefusedError(file, f"line {place} is not KEY=VALUE")
        found[key.strip()] = value.strip()
    return found


def _from_json(file: str, text: str) -> Mapping[str, str]:
    try:
        found = json.loads(text)
    except ValueError:
        raise FileRefusedError(file, "it is no JSON object") from None
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise FileRefusedError(file, "it is no JSON object of texts")
    return found
