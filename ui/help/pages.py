"""Which pages there are, in their order, and which of them belongs to a view or dialog."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ui.theme.fonts import RESOURCES
from ui.window.words import QT_TRANSLATE_NOOP

FOLDER: Final = RESOURCES / "help"
SOURCE: Final = "en"  # the language that every page is in
FIRST: Final = "start"

# The table of contents: groups, and their pages by the names of their files.
GROUPS: Final = (
    (QT_TRANSLATE_NOOP("help", "Begin"), ("start", "overview", "accounts", "holdings", "entries")),
    (QT_TRANSLATE_NOOP("help", "Bring in"), ("connections", "prices", "import", "trades", "loans")),
    (QT_TRANSLATE_NOOP("help", "Look"), ("activity", "performance", "income", "vaults", "reports",
                                         "time", "coverage")),
    (QT_TRANSLATE_NOOP("help", "Keep"), ("settings", "notifications", "security", "backups",
                                         "shortcuts", "troubleshooting", "glossary")),
)  # fmt: skip
PAGES: Final = tuple(name for _, names in GROUPS for name in names)

# What F1 opens: by the view's name, "settings/…" by its section.
PLACES: Final = {
    "overview": "overview",
    "allocation": "overview",
    "statement": "reports",
    "reports": "reports",
    "accounts": "accounts",
    "balances": "accounts",
    "groups": "accounts",
    "belongings": "loans",
    "loans": "loans",
    "holdings": "holdings",
    "trades": "trades",
    "options": "trades",
    "trade-analysis": "trades",
    "trade-calendar": "trades",
    "baskets": "trades",
    "vaults": "vaults",
    "activity": "activity",
    "performance": "performance",
    "income": "income",
    "yields": "income",
    "connections": "connections",
    "files": "import",
    "jobs": "settings",
    "settings": "settings",
    "settings/shortcuts": "shortcuts",
    "settings/cost": "holdings",
    "settings/prices": "prices",
    "settings/network": "prices",
    "settings/inclusion": "accounts",
    "settings/notifications": "notifications",
    "settings/security": "security",
    "settings/backups": "backups",
    "settings/data": "backups",
    "settings/trail": "security",
    "settings/doctor": "troubleshooting",
    "settings/updates": "settings",
    "help": FIRST,
}

# What F1 opens in a dialog: by the beginning of where it is defined, the longest that fits.
DIALOGS: Final = {
    "ui.accounts": "accounts",
    "ui.activity": "activity",
    "ui.allocation": "overview",
    "ui.balances": "accounts",
    "ui.belongings": "loans",
    "ui.charts": "overview",
    "ui.connections": "connections",
    "ui.entries": "entries",
    "ui.firstrun": "start",
    "ui.explain": "coverage",
    "ui.exporting": "reports",
    "ui.forms": "entries",
    "ui.groups": "accounts",
    "ui.help": FIRST,
    "ui.holdings": "holdings",
    "ui.identity": "holdings",
    "ui.importing": "import",
    "ui.income": "income",
    "ui.jobs": "settings",
    "ui.loans": "loans",
    "ui.lock": "security",
    "ui.overview": "overview",
    "ui.performance": "performance",
    "ui.pricing": "prices",
    "ui.reports": "reports",
    "ui.restated": "time",
    "ui.settings": "settings",
    "ui.settings.key_dialogs": "security",
    "ui.settings.notification_dialogs": "notifications",
    "ui.settings.recovery": "security",
    "ui.settings.second_factor": "security",
    "ui.settings.gate": "security",
    "ui.settings.restore_dialog": "backups",
    "ui.settings.diagnostics_dialog": "troubleshooting",
    "ui.statement": "reports",
    "ui.trades": "trades",
    "ui.vaults": "vaults",
    "ui.whatif": "holdings",
    "ui.window": "shortcuts",
    "ui.window.crash": "troubleshooting",
    "ui.yields": "income",
}


def page_of_place(place: str) -> str:
    """Return the page about a view, or about a part of one."""
    view = place.partition("/")[0]
    return PLACES.get(place) or PLACES.get(view, FIRST)


def page_of_dialog(kind: type) -> str:
    """Return the page about a dialog."""
    for each in kind.__mro__:
        fits = [name for name in DIALOGS if f"{each.__module__}.".startswith(f"{name}.")]
        if fits:
            return DIALOGS[max(fits, key=len)]
    return FIRST


def languages() -> tuple[str, ...]:
    """Return the languages that a page is looked for in, the source last."""
    own = QLocale.languageToCode(QLocale().language())
    return tuple(dict.fromkeys((own, SOURCE)))


@lru_cache(maxsize=128)
def text_of(name: str, languages: tuple[str, ...] = (SOURCE,)) -> str:
    """Return a page's Markdown in the first language that has it; "" if there is none."""
    for language in languages:
        path = FOLDER / language / f"{name}.md"
        if name in PAGES and path.is_file():
            return path.read_text("utf-8")
    return ""


def title_of(name: str, languages: tuple[str, ...] = (SOURCE,)) -> str:
    """Return a page's title: its first heading."""
    first = text_of(name, languages).partition("\n")[0]
    return first.removeprefix("#").strip() or name


def contents(languages: tuple[str, ...] = (SOURCE,)) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the groups in their order, each with names and titles of its pages."""
    return [
        (
            QCoreApplication.translate("help", group),
            [(name, title_of(name, languages)) for name in names],
        )
        for group, names in GROUPS
    ]
