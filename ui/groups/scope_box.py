"""The choice of what a view is about: everything, a group, an institution or an account."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.first_figures import PORTFOLIO
from ui.groups.dots import colour_of, dot_icon
from ui.tasks import TaskRunner, ignore
from ui.widgets.fields import NameBox
from ui.widgets.labels import one_line

if TYPE_CHECKING:
    from app.bootstrap import Coffer

_LEAST = 64
_LONGEST = 60  # signs of a name in the list


@dataclass(frozen=True, slots=True)
class ScopeOption:
    """A scope that can be chosen."""

    code: str  # as reports take it: group:NAME, account:NAME …
    label: str
    colour: str = ""  # of a group's dot


def scopes_of(coffer: "Coffer") -> tuple[ScopeOption, ...]:
    """Return what there is: groups in their order, then institutions with their accounts."""
    groups = [
        ScopeOption(f"group:{one.name}", one.name, colour_of(one.colour, place))
        for place, one in enumerate(coffer.groups.all())
    ]
    names = {one.id: one.name for one in coffer.accounts.institutions()}
    accounts = [one for one in coffer.accounts.all() if one.is_active and not one.is_hidden]
    by_institution: dict[str, list[str]] = {}
    for account in accounts:
        by_institution.setdefault(names.get(account.institution_id, ""), []).append(account.name)
    rest: list[ScopeOption] = []
    for institution in sorted(by_institution, key=str.casefold):
        if institution:
            rest.append(ScopeOption(f"institution:{institution}", institution))
        rest += [
            ScopeOption(f"account:{name}", f"    {name}")
            for name in sorted(by_institution[institution], key=str.casefold)
        ]
    return (*groups, *rest)


class ScopeBox(NameBox):
    """Says which scope is chosen; "portfolio" is everything."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("groups", "Scope"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(12, 12))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setMaximumWidth(240)
        self._silent = False
        self._awaited: Callable[[str], bool] | None = None
        self._fill((), PORTFOLIO)
        self.currentIndexChanged.connect(self._on_index)

    def minimumSizeHint(self) -> QSize:
        """May be cut where there is little room: the list has the whole names."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    @property
    def value(self) -> str:
        return str(self.currentData() or PORTFOLIO)

    def load(self, coffer: "Coffer", tasks: TaskRunner) -> None:
        """Ask what there is, and offer it."""
        tasks.reload(self, "scopes", lambda: scopes_of(coffer), self.show_options, ignore)

    def show_options(self, options: Sequence[ScopeOption]) -> None:
        """Offer scopes; the chosen one stays, unless it is gone."""
        chosen = self.value
        codes = {one.code for one in options} | {PORTFOLIO}
        # A single holding, a type: asked for from elsewhere, and still there.
        is_other = chosen.partition(":")[0] not in {"group", "institution", "account"}
        is_kept = chosen in codes or is_other
        extra = () if chosen in codes or not is_other else (ScopeOption(chosen, _label(chosen)),)
        self._fill((*options, *extra), chosen if is_kept else PORTFOLIO)
        if not is_kept:
            self.changed.emit(self.value)
        self._choose_awaited()

    def await_options(self, is_wanted: Callable[[str], bool]) -> None:
        """Choose the scope that is wanted, now or when it is offered."""
        self._awaited = is_wanted
        self._choose_awaited()

    def _choose_awaited(self) -> None:
        is_wanted = self._awaited
        codes = [str(self.itemData(place) or "") for place in range(self.count())]
        found = [code for code in codes if code and is_wanted is not None and is_wanted(code)]
        if found:
            self._awaited = None
            self.choose(found[0])

    def choose(self, code: str) -> None:
        """Choose a scope, offered or not, and tell."""
        self._awaited = None
        place = self.findData(code)
        if place < 0:
            self.addItem(one_line(_label(code))[:_LONGEST], code)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def _fill(self, options: Sequence[ScopeOption], chosen: str) -> None:
        self._silent = True
        self.clear()
        self.addItem(QCoreApplication.translate("groups", "Everything"), PORTFOLIO)
        before = ""
        for one in options:
            kind = "group" if one.code.startswith("group:") else "rest"
            if kind != before:
                self.insertSeparator(self.count())
                before = kind
            label = one_line(one.label)[:_LONGEST]
            if one.colour:
                self.addItem(dot_icon(one.colour), label, one.code)
            else:
                self.addItem(label, one.code)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self._silent = False

    def _on_index(self, _: int) -> None:
        if not self._silent:
            self.changed.emit(self.value)


def _label(code: str) -> str:
    return code.partition(":")[2] or code
