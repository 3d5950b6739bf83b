"""The desktop entry: how menus name Coffer, start it and hand files to it."""

from installers.desktop.mime import STATEMENT_ALIAS, STATEMENT_TYPE
from installers.desktop.words import GENERIC_NAME, KEYWORDS, NAME, SUMMARY, Words, others
from installers.plan import APP_ID, ARCHIVE_TYPE, COMMAND

OPENS = (ARCHIVE_TYPE, STATEMENT_TYPE, STATEMENT_ALIAS)
WINDOW_CLASS = COMMAND  # that Qt tells X11, from the program's file name


def desktop_entry() -> str:
    """Return the text of the desktop entry."""
    lines = [
        "[Desktop Entry]",
        "Version=1.4",
        "Type=Application",
        *_said("Name", {"en": NAME}),
        *_said("GenericName", GENERIC_NAME),
        *_said("Comment", SUMMARY),
        *_said("Keywords", {one: _listed(words) for one, words in KEYWORDS.items()}),
        f"Exec={COMMAND} %F",
        f"TryExec={COMMAND}",
        f"Icon={APP_ID}",
        "Terminal=false",
        "Categories=Office;Finance;",
        f"MimeType={_listed(OPENS)}",
        "StartupNotify=true",
        f"StartupWMClass={WINDOW_CLASS}",
        "X-GNOME-SingleWindow=true",
    ]
    return "\n".join(lines) + "\n"


def _said(key: str, words: Words) -> list[str]:
    own = [f"{key}[{language}]={text}" for language, text in others(words)]
    return [f"{key}={words['en']}", *own]


def _listed(words: tuple[str, ...]) -> str:
    return "".join(f"{word};" for word in words)
