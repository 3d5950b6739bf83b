"""What the screenshots take of connections: the view with every status, and its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.bootstrap import Coffer
    from ui.window.frame import MainWindow


def connection_dialogs(coffer: Coffer, window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """Return what makes the pictures of connections: the view with every status, and dialogs."""
    from app.ports.progress import NoProgress
    from ui.connections.add_dialog import AddConnectionDialog
    from ui.connections.ask_dialogs import DisconnectDialog, RemoveDialog
    from ui.connections.key_dialog import KeyDialog
    from ui.connections.run_dialog import RunDialog
    from ui.connections.sample import PROVIDERS, WithConnections
    from ui.connections.view import ConnectionsView
    from ui.format import Formatter
    from ui.theme import dress

    books: Any = WithConnections(coffer)
    tasks, state, service = window.tasks, window.state, books.connections

    def view(width: int, height: int) -> QWidget:
        made = ConnectionsView(books, tasks, state)
        made.setProperty("page", "true")
        dress(made)
        made.resize(width, height)
        made.show_payload(1)
        return made

    def add(step: str, provider_id: str) -> QWidget:
        made = AddConnectionDialog(
            books, tasks, state, window, browse=lambda _: True, provider_id=provider_id
        )
        facts = next(one for one in PROVIDERS if one.id == provider_id)
        if step != "providers":
            made.take_provider(facts)
        if step == "found":
            made.show_draft(service.check(facts.id, {}, NoProgress()))
        if step == "sign-in":
            made.fields.controls["client_id"].setText("5f2a")  # type: ignore[union-attr]  # a line
            made.fields.controls["secret"].setText("s")  # type: ignore[union-attr]  # a line
            made.go_on()
        return made

    run = service.detail(7).runs[0]
    return {
        "connections-sample": lambda: view(1208, 844),
        "connections-sample-narrow": lambda: view(800, 640),
        "connection-add": lambda: add("providers", "samplebank"),
        "connection-fields": lambda: add("fields", "sampleexchange"),
        "connection-sign-in": lambda: add("sign-in", "samplebank"),
        "connection-found": lambda: add("found", "samplebroker"),
        "connection-key": lambda: KeyDialog(books, tasks, state, service.detail(2), window),
        "connection-remove": lambda: RemoveDialog(tasks, service, service.line(1), window),
        "connection-disconnect": lambda: DisconnectDialog(tasks, service, service.line(1), window),
        "connection-run": lambda: RunDialog(
            books, tasks, run, "Central Rates", Formatter(), window
        ),
    }
