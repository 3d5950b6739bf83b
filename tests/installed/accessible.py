"""Reads a program's window through AT-SPI, as a screen reader does: over D-Bus, from outside."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
ACCESSIBLE = "org.a11y.atspi.Accessible"
MOST = 4000  # parts of a window that are looked at
SHOWING, FOCUSED, ENABLED, CHECKED = 25, 12, 8, 4  # bits of the state set
DEEP = frozenset({"table", "tree table", "list"})  # their cells are read only when asked for


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a window: its name on the bus and its path."""

    tree: "Tree"
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._get("Name"))

    @property
    def description(self) -> str:
        return str(self._get("Description"))

    @property
    def role(self) -> str:
        return str(self._call(ACCESSIBLE, "GetRoleName")[0])

    def has(self, state: int) -> bool:
        low, high = self._call(ACCESSIBLE, "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    @property
    def children(self) -> list["Part"]:
        return [
            Part(self.tree, owner, path)
            for owner, path in self._call(ACCESSIBLE, "GetChildren")[0]
            if not path.endswith("/null")
        ]

    @property
    def text(self) -> str:
        """Return what stands in a field; passwords come as dots."""
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0])

    @property
    def middle(self) -> tuple[int, int]:
        """Return where on the screen it can be clicked."""
        ((x, y, wide, high),) = self._call("org.a11y.atspi.Component", "GetExtents", "u", (0,))
        return x + wide // 2, y + high // 2

    def _get(self, name: str) -> Any:
        address = DBusAddress(self.path, self.owner, ACCESSIBLE)
        return self.tree.ask(Properties(address).get(name))[0][1]

    def _call(
        self, interface: str, method: str, signature: str = "", values: tuple[Any, ...] = ()
    ) -> Any:
        address = DBusAddress(self.path, self.owner, interface)
        return self.tree.ask(new_method_call(address, method, signature or None, values))


class Tree:
    """All programs that show themselves on a session's accessibility bus."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(bus=session) as connection:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            call = new_method_call(launcher, "GetAddress")
            address = unwrap_msg(connection.send_and_get_reply(call))[0]
        self._connection: DBusConnection = open_dbus_connection(bus=address)

    def ask(self, message: Any) -> Any:
        return unwrap_msg(self._connection.send_and_get_reply(message, timeout=5))

    def close(self) -> None:
        self._connection.close()

    def parts(self, *, with_cells: bool = False) -> Iterator[Part]:
        """Give everything that shows, windows in front of others last, from the outside in."""
        stack = [Part(self, REGISTRY, ROOT)]
        for _ in range(MOST):
            if not stack:
                return
            one = stack.pop()
            try:
                role = one.role
                if role not in {"desktop frame", "application"}:
                    if not one.has(SHOWING):
                        continue
                    yield one
                if role not in DEEP or with_cells:
                    stack += reversed(one.children)
            except DBusErrorResponse:
                continue  # it went away while it was looked at

    def find(self, fits: Callable[[Part], bool], *, with_cells: bool = False) -> Part | None:
        """Return the last that fits: what lies in front comes last."""
        found = None
        for one in self.parts(with_cells=with_cells):
            if fits(one):
                found = one
        return found

    def names(self, *, with_cells: bool = False) -> list[tuple[str, str]]:
        """Return role and name of all that shows and has one."""
        return [(p.role, p.name) for p in self.parts(with_cells=with_cells) if p.name]
