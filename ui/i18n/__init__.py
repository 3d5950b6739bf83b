"""The languages that the window speaks: which, since when, and the formats that go with them.

Qt's translators lie on the application; nothing is loaded for English, the language of the sources.
"""

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from ui.habits import renew_region

KEY: Final = "language"  # in the window's memory
SYSTEM: Final = "system"
ENGLISH: Final = "en"
NAMES: Final[dict[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ar": "العربية",
}
FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "translations"
_PROPERTY: Final = "coffer_speaker"
_OWN_LOCALE: Final = "coffer_own_locale"  # of the language, before a region is chosen for formats


class Speaker(QObject):
    """Holds the translators of one application."""

    changed = Signal(str)  # the code of the language that is spoken from now on

    def __init__(self, application: QCoreApplication, memory: Any) -> None:
        super().__init__(application)
        self._memory = memory
        self._translators: list[QTranslator] = []
        self.choice = SYSTEM
        self.spoken = ENGLISH

    def speak(self, choice: str) -> None:
        """Take a language, with the formats, the direction and Qt's own words that go with it."""
        application = self.parent()
        self.choice = choice if choice in NAMES else SYSTEM
        self.spoken = system_language() if self.choice == SYSTEM else self.choice
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = [] if self.spoken == ENGLISH else _loaded(self.spoken)
        own = locale_of(self.choice, self.spoken)
        QLocale.setDefault(own)
        if application is not None:
            application.setProperty(_OWN_LOCALE, own)
            renew_region()
            turn = getattr(application, "setLayoutDirection", None)
            if turn is not None:
                turn(QLocale(self.spoken).textDirection())
        # Last: Qt then tells every widget, and what it asks shall be there.
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)

    def change(self, choice: str) -> None:
        """Speak another language, and remember it."""
        before = self.spoken
        self._memory.set_text(KEY, choice if choice in NAMES else SYSTEM)
        self.speak(choice)
        if self.spoken != before:
            self.changed.emit(self.spoken)


def install(application: QCoreApplication, memory: Any) -> Speaker:
    """Speak the language that the memory names, else the system's. Before the first widget."""
    speaker = Speaker(application, memory)
    application.setProperty(_PROPERTY, speaker)
    speaker.speak(memory.text(KEY, SYSTEM))
    return speaker


def choices() -> tuple[tuple[str, str], ...]:
    """Return code and own name of every language, after "system" for the computer's."""
    own = QCoreApplication.translate("languages", "As the computer ({})")
    return ((SYSTEM, own.format(NAMES[system_language()])), *NAMES.items())


def language() -> str:
    """Return the choice in force: "system", or the code of a language."""
    speaker = _speaker()
    return speaker.choice if speaker is not None else SYSTEM


def set_language(choice: str) -> None:
    """Speak another language from now on: windows are built anew, and it is remembered."""
    speaker = _speaker()
    if speaker is not None:
        speaker.change(choice)


def system_language() -> str:
    """Return the first of the person's languages that the window speaks, else English."""
    for name in _asked_for():
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in NAMES:
            return code
    return ENGLISH


def _asked_for() -> list[str]:
    """Return the languages of the computer's settings, the best first."""
    return list(QLocale.system().uiLanguages())


def locale_of(choice: str, spoken: str) -> QLocale:
    """Return the locale of numbers and dates for a choice of language.

    The system's where it speaks that language or the choice is left to it; else the language's
    own in the person's country, where there is such a one. The "C" of bare systems has no
    separators, so American English stands for it.
    """
    system = QLocale.system()
    is_bare = system.language() is QLocale.Language.C
    if choice == SYSTEM and not is_bare:
        return system
    own = QLocale(spoken)
    if is_bare:
        return own if spoken != ENGLISH else _american()
    if own.language() is system.language():
        return system
    here = QLocale(own.language(), system.territory())
    return here if here.territory() is system.territory() else own


def _american() -> QLocale:
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def _loaded(spoken: str) -> list[QTranslator]:
    """Return Qt's own words and ours; what is asked first is installed last."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    made = []
    for name, folder in ((f"qtbase_{spoken}", qt), (f"coffer_{spoken}", str(FOLDER))):
        translator = QTranslator()
        if translator.load(name, folder):
            made.append(translator)
    return made


def _speaker() -> Speaker | None:
    application = QCoreApplication.instance()
    found = application.property(_PROPERTY) if application is not None else None
    return found if isinstance(found, Speaker) else None
