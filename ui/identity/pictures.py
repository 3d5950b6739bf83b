"""What the screenshots take of identities: two assets that are one, and what identifies one."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from app.domain.ids import AssetId
from app.services.changes import Changes
from app.services.identity.answers import (
    AssetLine,
    Identity,
    Likeness,
    MergeLine,
    MergePreview,
    Moved,
    Standing,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.bootstrap import Coffer
    from ui.window.frame import MainWindow

MERGE = MergeLine(1, "VELQ.US", "VELQ", 1_760_000_000_000_000, "person", is_undone=False)
OWN = AssetLine(
    AssetId(1), "VELQ", "public-stock", "Velqar Systems", "",
    (Identity("isin", "US0378331005", "samplebroker"), Identity("id:samplebank", "8f21", ""),
     Identity("cusip", "037833109", "samplebank", is_ignored=True)),
    ("VLQ",), ("Broker",), merges=(MERGE,),
)  # fmt: skip
OTHER = AssetLine(
    AssetId(2), "VELQ", "public-stock", "Velqar Systems Inc.", "XNAS", (), (), ("Broker", "Bank")
)


class SampleIdentity:
    """Answers as the service of identities does, from memory."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def line(self, name: str) -> AssetLine:
        return OTHER if name == "2" else OWN

    def lines(self, names: object = ()) -> list[AssetLine]:
        del names
        return [OWN, OTHER]

    def candidates(self) -> list[Likeness]:
        return [Likeness(OWN, OTHER, "symbol")]

    def preview(self, gone: str, into: str) -> MergePreview:
        first, second = self.line(gone), self.line(into)
        before = (
            Standing("Bank", "VELQ", Decimal(3), Decimal("412.50"), Decimal(0)),
            Standing("Broker", "VELQ", Decimal(12), Decimal(1480), Decimal("96.20")),
            Standing("Broker", "VELQ", Decimal(5), Decimal(702), None),
        )
        after = (
            Standing("Bank", "VELQ", Decimal(3), Decimal("412.50"), Decimal(0)),
            Standing("Broker", "VELQ", Decimal(17), Decimal(2182), None),
        )
        moved = Moved(holdings=1, entries=9, observations=4, prices=260, notes=("marks",))
        return MergePreview(first, second, moved, before, after, "USD")

    def merge(self, gone: str, into: str) -> Changes:
        self.calls.append(("merge", gone, into))
        return Changes()

    def unmerge(self, merge_id: int) -> Changes:
        self.calls.append(("unmerge", merge_id))
        return Changes()

    def add_identity(self, name: str, scheme: str, value: str) -> Changes:
        self.calls.append(("add", name, scheme, value))
        return Changes()

    def remove_identity(self, name: str, scheme: str, value: str) -> Changes:
        self.calls.append(("remove", name, scheme, value))
        return Changes()

    def allow(self, name: str) -> Changes:
        self.calls.append(("allow", name))
        return Changes()

    def hide(self, name: str) -> Changes:
        self.calls.append(("hide", name))
        return Changes()


class WithIdentity:
    """Books with invented identities in the place of their own."""

    def __init__(self, books: object) -> None:
        self._books = books
        self.identity = SampleIdentity()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._books, name)


def identity_dialogs(coffer: Coffer, window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """Return what makes the pictures of identities."""
    from ui.format import Formatter
    from ui.identity.identities_dialog import IdentitiesDialog
    from ui.identity.merge_dialog import MergeDialog, choices_of

    books: Any = WithIdentity(coffer)
    tasks = window.tasks

    def merge() -> QWidget:
        made = MergeDialog(books, tasks, AssetId(1), Formatter(), window)
        made.show_choices(choices_of(books.identity, AssetId(1)))
        made.choose(2)
        return made

    return {
        "asset-merge": merge,
        "asset-identities": lambda: IdentitiesDialog(books, tasks, AssetId(1), Formatter(), window),
    }
