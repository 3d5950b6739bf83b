"""Keeps Qt's binding from reading the source of every module that is imported after it.

PySide looks through each for its own name, as a module may choose other spellings of Qt's names
(`from __feature__ import snake_case`). No module of ours or of others here does; hundreds of
sources would be read by the time the books are open, and some of them kept.
"""

import sys

from PySide6 import QtCore  # noqa: F401  # what looks comes with it


def spare_sources() -> None:
    """Answer for all modules that they choose none. Where the binding has no such look: nothing."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _chooses_none)  # noqa: B010  # it has no stubs


def _chooses_none(module: object) -> bool:
    del module
    return False
