"""A person before the screen: reads names, clicks and types; knows nothing of the program."""

import time
from collections.abc import Callable
from pathlib import Path

from tests.installed.accessible import ENABLED, Part, Tree
from tests.installed.screen import Screen

WAIT_S = 30.0
STEP_S = 0.1


class Sitter:
    """Waits until something shows, and uses it by mouse and keyboard."""

    def __init__(self, screen: Screen, tree: Tree, pictures: Path) -> None:
        self.screen, self.tree, self._pictures = screen, tree, pictures

    def find(
        self, name: str, role: str = "", *, starts: bool = False, with_cells: bool = False
    ) -> Part:
        """Return what shows under a name, waiting for it."""

        def fits(one: Part) -> bool:
            own = one.name
            return (own.startswith(name) if starts else own == name) and role in {"", one.role}

        return self.until(
            lambda: self.tree.find(fits, with_cells=with_cells), f"no {role} {name!r}"
        )

    def until(self, look: Callable[[], Part | None], why: str) -> Part:
        """Return what is looked for as soon as it is there."""
        end = time.monotonic() + WAIT_S
        while True:
            found = look()
            if found is not None:
                return found
            if time.monotonic() > end:
                picture = self._pictures / "failed.png"
                self.screen.picture(picture)
                seen = "\n".join(f"{role}: {name}" for role, name in self.tree.names())
                raise AssertionError(f"{why}; seen ({picture}):\n{seen}")
            time.sleep(STEP_S)

    def sees(self, words: str, *, with_cells: bool = False) -> Part:
        """Wait until some words show anywhere."""
        return self.until(
            lambda: self.tree.find(lambda one: words in one.name, with_cells=with_cells),
            f"{words!r} is not to be seen",
        )

    def no_longer(self, words: str) -> None:
        """Wait until some words are gone."""
        end = time.monotonic() + WAIT_S
        while self.tree.find(lambda one: words in one.name, with_cells=True) is not None:
            assert time.monotonic() < end, f"{words!r} is still to be seen"
            time.sleep(STEP_S)

    def click(self, name: str, role: str = "", *, starts: bool = False) -> None:
        """Click what has a name, once it can be used and has stopped moving."""
        one = self.find(name, role, starts=starts)
        end = time.monotonic() + WAIT_S
        before = (-1, -1)
        while not one.has(ENABLED) or one.middle != before:
            assert time.monotonic() < end, f"{name!r} is off"
            before = one.middle
            time.sleep(STEP_S)
        self.screen.click(one.middle)

    def type_into(self, name: str, text: str) -> None:
        """Click into a field, and type over what stands in it."""
        self.click(name, "")
        self.screen.key("ctrl+a")
        self.screen.type(text)

    def keys(self, *names: str) -> None:
        """Press keys one after another."""
        self.screen.key(*names)
