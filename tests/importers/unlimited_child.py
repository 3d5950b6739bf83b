"""The hostile child without limits: shows that what keeps it from harm is them."""

from tests.importers.hostile_child import main_without as main

__all__ = ["main"]
