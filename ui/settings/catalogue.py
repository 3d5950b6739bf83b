"""Every setting by name: the filter over all of them and the command palette find them here."""

import unicodedata
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from ui.window.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting: where it stands, what it is called, and what else people call it."""

    id: str  # "appearance/theme": what `SettingsView.show_payload` takes
    title: str
    words: str  # to be found by, not shown
    section: str  # the title of its section


_SECTIONS = (
    ("appearance", "palette", QT_TRANSLATE_NOOP("settings", "Appearance")),
    ("formats", "table", QT_TRANSLATE_NOOP("settings", "Language and formats")),
    ("shortcuts", "keyboard", QT_TRANSLATE_NOOP("settings", "Shortcuts")),
    ("currencies", "coins", QT_TRANSLATE_NOOP("settings", "Currencies")),
    ("prices", "trending-up", QT_TRANSLATE_NOOP("settings", "Prices and rates")),
    ("cost", "income", QT_TRANSLATE_NOOP("settings", "Cost basis")),
    ("inclusion", "filter", QT_TRANSLATE_NOOP("settings", "What counts")),
    ("profiles", "user", QT_TRANSLATE_NOOP("settings", "Profiles")),
    ("notifications", "bell", QT_TRANSLATE_NOOP("settings", "Notifications")),
    ("security", "shield", QT_TRANSLATE_NOOP("settings", "Security")),
    ("backups", "box", QT_TRANSLATE_NOOP("settings", "Backups")),
    ("data", "database", QT_TRANSLATE_NOOP("settings", "Data")),
    ("trail", "clock", QT_TRANSLATE_NOOP("settings", "Trail")),
    ("network", "connections", QT_TRANSLATE_NOOP("settings", "Network")),
    ("doctor", "check", QT_TRANSLATE_NOOP("settings", "Doctor")),
    ("updates", "arrow-up", QT_TRANSLATE_NOOP("settings", "Updates")),
    ("about", "info", QT_TRANSLATE_NOOP("settings", "About")),
)

# What begins a group in the list of sections.
GROUPS = {
    "appearance": QT_TRANSLATE_NOOP("settings", "The window"),
    "currencies": QT_TRANSLATE_NOOP("settings", "Figures"),
    "profiles": QT_TRANSLATE_NOOP("settings", "Your books"),
    "updates": QT_TRANSLATE_NOOP("settings", "Coffer"),
}

_SETTINGS = (
    ("appearance/theme", QT_TRANSLATE_NOOP("settings", "Light or dark"),
     "theme dark mode colours night system"),
    ("appearance/colours", QT_TRANSLATE_NOOP("settings", "Colours of gain and loss"),
     "colour blind safe red green blue orange accessibility"),
    ("appearance/scale", QT_TRANSLATE_NOOP("settings", "Size of everything"),
     "scale zoom bigger larger text font dpi 125 150 200 percent"),
    ("appearance/density", QT_TRANSLATE_NOOP("settings", "Height of table rows"),
     "density compact roomy lines"),
    ("appearance/motion", QT_TRANSLATE_NOOP("settings", "Motion"),
     "animation reduced still accessibility blink"),
    ("appearance/tray", QT_TRANSLATE_NOOP("settings", "Icon in the tray"),
     "system tray notification area background close minimise"),
    ("formats/language", QT_TRANSLATE_NOOP("settings", "Language"),
     "translation english deutsch español français"),
    ("formats/region", QT_TRANSLATE_NOOP("settings", "Numbers and dates"),
     "region country locale decimal comma point separator date format"),
    ("formats/week", QT_TRANSLATE_NOOP("settings", "First day of the week"),
     "monday sunday calendar"),
    ("formats/negative", QT_TRANSLATE_NOOP("settings", "Negative amounts"),
     "minus brackets parentheses sign"),
    ("formats/charts", QT_TRANSLATE_NOOP("settings", "Amounts on charts"),
     "short thousand million axis k m"),
    ("shortcuts/list", QT_TRANSLATE_NOOP("settings", "Keyboard shortcuts"),
     "keys rebind hotkeys keyboard"),
    ("shortcuts/reset", QT_TRANSLATE_NOOP("settings", "All shortcuts as delivered"),
     "reset keys default"),
    ("currencies/base", QT_TRANSLATE_NOOP("settings", "Base currency"),
     "home currency total euro dollar"),
    ("currencies/display", QT_TRANSLATE_NOOP("settings", "Currencies to show everything in"),
     "display currency top bar switch"),
    ("currencies/rates", QT_TRANSLATE_NOOP("settings", "How rates are taken"),
     "exchange rate conversion hubs fx forex path"),
    ("currencies/stale", QT_TRANSLATE_NOOP("settings", "When a price counts as old"),
     "stale price age days"),
    ("prices/present", QT_TRANSLATE_NOOP("settings", "Present prices and rates"),
     "how often quotes update interval minutes refresh shares funds exchange"),
    ("prices/coins", QT_TRANSLATE_NOOP("settings", "Present prices of coins"),
     "how often crypto bitcoin update interval minutes"),
    ("prices/history", QT_TRANSLATE_NOOP("settings", "What is missing of the histories"),
     "backfill gaps past prices download interval"),
    ("prices/sources", QT_TRANSLATE_NOOP("settings", "Sources of prices"),
     "provider ecb yahoo coingecko tiingo connect quotes"),
    ("cost/method", QT_TRANSLATE_NOOP("settings", "Cost-basis method"),
     "fifo lifo hifo average section 104 lots tax gain"),
    ("cost/accounts", QT_TRANSLATE_NOOP("settings", "Methods of single accounts"),
     "fifo account own method lots"),
    ("cost/tax_year", QT_TRANSLATE_NOOP("settings", "Beginning of the tax year"),
     "april fiscal year uk"),
    ("cost/long", QT_TRANSLATE_NOOP("settings", "Long term begins after"),
     "short long term days held holding"),
    ("cost/rewards", QT_TRANSLATE_NOOP("settings", "Rewards are income"),
     "staking airdrop interest crypto cost"),
    ("cost/fees", QT_TRANSLATE_NOOP("settings", "Fees paid in an asset"),
     "gas network fee realize gain"),
    ("inclusion/left_out", QT_TRANSLATE_NOOP("settings", "What is left out of totals"),
     "hidden excluded inactive paper scam count total net worth"),
    ("profiles/list", QT_TRANSLATE_NOOP("settings", "Profiles"),
     "name rename folder switch open new another"),
    ("notifications/channels", QT_TRANSLATE_NOOP("settings", "Where you are told"),
     "notices channels email mail smtp telegram discord ntfy gotify apprise push desktop phone"),
    ("notifications/quiet", QT_TRANSLATE_NOOP("settings", "Quiet hours"),
     "do not disturb night silence interrupt"),
    ("notifications/digest", QT_TRANSLATE_NOOP("settings", "Notices together or one by one"),
     "digest daily weekly summary collect"),
    ("notifications/details", QT_TRANSLATE_NOOP("settings", "What notices may say outside"),
     "privacy names amounts leave computer"),
    ("notifications/drop", QT_TRANSLATE_NOOP("settings", "Fall of net worth"),
     "drop loss alert threshold percent"),
    ("notifications/sent", QT_TRANSLATE_NOOP("settings", "Notices that were sent"),
     "history log outbox"),
    ("security/encryption", QT_TRANSLATE_NOOP("settings", "Encryption"), "encrypt file key cipher"),
    ("security/ways", QT_TRANSLATE_NOOP("settings", "Ways to unlock"),
     "passphrase password keyring recovery code"),
    ("security/second", QT_TRANSLATE_NOOP("settings", "Second factor"),
     "totp authenticator 2fa code"),
    ("security/lock", QT_TRANSLATE_NOOP("settings", "Lock after a while"),
     "idle timeout minutes auto lock"),
    ("backups/places", QT_TRANSLATE_NOOP("settings", "Places of backups"),
     "second folder disk backup"),
    ("backups/list", QT_TRANSLATE_NOOP("settings", "Backups"), "restore copy save drill"),
    ("data/place", QT_TRANSLATE_NOOP("settings", "Where the books lie"),
     "file folder location size path"),
    ("data/check", QT_TRANSLATE_NOOP("settings", "Check the books"),
     "verify integrity digest proof"),
    ("data/archive", QT_TRANSLATE_NOOP("settings", "Take everything with you"),
     "export import archive csv json"),
    ("data/sample", QT_TRANSLATE_NOOP("settings", "Sample data"),
     "demo example try invented remove"),
    ("data/recorded", QT_TRANSLATE_NOOP("settings", "What was recorded"),
     "batches imports undo history"),
    ("trail/list", QT_TRANSLATE_NOOP("settings", "The audit trail"),
     "log history who changed what audit"),
    ("network/list", QT_TRANSLATE_NOOP("settings", "Servers that were called"),
     "network internet privacy telemetry hosts calls sent received"),
    ("doctor/list", QT_TRANSLATE_NOOP("settings", "The doctor"),
     "health problems check diagnose repair"),
    ("updates/often", QT_TRANSLATE_NOOP("settings", "Check for new versions"),
     "update upgrade release news automatic never weekly daily"),
    ("updates/now", QT_TRANSLATE_NOOP("settings", "Check now"),
     "update upgrade newest version release changes download"),
    ("about/version", QT_TRANSLATE_NOOP("settings", "Version"), "about number release"),
    ("about/place", QT_TRANSLATE_NOOP("settings", "Where everything lies"),
     "portable data folder directory path stick"),
    ("about/licences", QT_TRANSLATE_NOOP("settings", "Licences"),
     "open source copyright notice fonts icons"),
    ("about/diagnostics", QT_TRANSLATE_NOOP("settings", "Copy diagnostics"),
     "support bug report bundle system"),
)  # fmt: skip


def tr(text: str) -> str:
    """Return a text of the catalogue in the person's language."""
    return QCoreApplication.translate("settings", text)


def sections() -> tuple[tuple[str, str, str], ...]:
    """Return name, icon and title of every section, in order."""
    return tuple((name, icon, tr(title)) for name, icon, title in _SECTIONS)


def section_title(name: str) -> str:
    """Return what a section is called."""
    return next((title for key, _, title in sections() if key == name), name)


def entries() -> tuple[Setting, ...]:
    """Return every setting, in the person's language, by section."""
    titles = {name: title for name, _, title in sections()}
    return tuple(
        Setting(key, tr(title), words, titles[key.partition("/")[0]])
        for key, title, words in _SETTINGS
    )


def find(text: str) -> tuple[Setting, ...]:
    """Return the settings that have every word in title, section or words; by title first."""
    wanted = folded(text).split()
    if not wanted:
        return ()
    found: list[tuple[int, Setting]] = []
    for one in entries():
        title, rest = folded(one.title), folded(f"{one.section} {one.words}")
        if all(word in title or word in rest for word in wanted):
            found.append((sum(word not in title for word in wanted), one))
    return tuple(one for _, one in sorted(found, key=lambda pair: pair[0]))


@cache
def folded(text: str) -> str:
    """Return a text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in parts if not unicodedata.combining(mark))
