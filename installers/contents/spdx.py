"""Licences as SPDX expressions: read from metadata, weighed, and matched with their texts."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from installers.contents.environment import Package
from installers.running import PackagingError

_CLASSIFIERS = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
}
_WORDINGS = {"MIT License": "MIT", "Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0"}
_COPYLEFT = ("GPL-", "AGPL-", "SSPL-")  # what it is linked into would have to be under it, too


@lru_cache(maxsize=1)
def _language() -> Any:
    from license_expression import (  # type: ignore[import-untyped]  # has no types
        get_spdx_licensing,
    )

    return get_spdx_licensing()


def normal(expression: str) -> str:
    """Return an expression as SPDX writes it.

    Raises:
        PackagingError: SPDX knows no such licence.
    """
    told = _language().validate(expression)
    if told.errors:
        raise PackagingError(f"{expression!r} is no SPDX expression: {'; '.join(told.errors)}")
    return str(told.normalized_expression)


def licence_of(package: Package, known: Mapping[str, str]) -> str:
    """Return a package's licence, from the table or else from its metadata."""
    if package.name in known:
        return normal(known[package.name])
    stated = package.told("License-Expression")
    if stated:
        return normal(stated)
    written = package.told("License").strip()
    written = _WORDINGS.get(written, written)
    if written and "\n" not in written and not _language().validate(written).errors:
        return normal(written)
    lines = [line.rpartition("::")[2].strip() for line in package.metadata.get("classifier", ())
             if line.startswith("License ::")]  # fmt: skip
    named = {_CLASSIFIERS[line] for line in lines if line in _CLASSIFIERS}
    if len(named) == 1:
        return named.pop()
    raise PackagingError(
        f"{package.name} {package.version} does not say its licence in a way that is understood"
        f" ({written or lines or 'nothing'}): read it, then add it to [licences] in known.toml"
    )


def is_free_to_bundle(expression: str) -> bool:
    """Tell whether it may come with Coffer without Coffer's being put under it, too."""
    return _holds(_language().parse(expression))


def _holds(node: Any) -> bool:
    from license_expression import LicenseWithExceptionSymbol

    operator = getattr(node, "operator", "").strip()
    if operator:
        test = any if operator == "OR" else all
        return test(_holds(one) for one in node.args)
    return isinstance(node, LicenseWithExceptionSymbol) or not str(node).startswith(_COPYLEFT)


def texts_for(expression: str, standard: Mapping[str, str]) -> tuple[str, ...]:
    """Return the files with the standard texts that fulfil an expression: of each choice one.

    Raises:
        PackagingError: there is no text for a licence.
    """
    found = _texts(_language().parse(expression), standard)
    if found is None:
        raise PackagingError(f"there is no standard text for {expression}: see known.toml")
    return found


def _texts(node: Any, standard: Mapping[str, str]) -> tuple[str, ...] | None:
    operator = getattr(node, "operator", "").strip()
    if operator == "OR":
        parts = [_texts(one, standard) for one in node.args]
        return next((one for one in parts if one is not None), None)
    if operator == "AND":
        texts = [_texts(one, standard) for one in node.args]
        return None if None in texts else tuple(file for one in texts for file in one or ())
    names = str(node).split(" WITH ")
    if any(name not in standard for name in names):
        return None
    return tuple(standard[name] for name in names)
