"""What the window remembers between sessions, per profile: in a folder beside the database."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings

from app.bootstrap.placing import toolkit_folder, window_folder

APPLICATION = "window"


def memory_folder(place: str) -> Path:
    """Return the folder of a profile's place: beside a database file, else by its digest."""
    if "://" in place:
        import hashlib

        digest = hashlib.sha256(place.encode()).hexdigest()[:16]
        return window_folder() / f"window-{digest}"
    path = Path(place)
    return path.with_name(path.name + ".window")


def use_memory(folder: Path) -> None:
    """Let every `QSettings()` of this process read and write in a folder."""
    kind, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setDefaultFormat(kind)
    QSettings.setPath(kind, scope, str(folder.parent))
    QCoreApplication.setOrganizationName(folder.name)
    QCoreApplication.setApplicationName(APPLICATION)
    own = toolkit_folder()
    if own is not None:  # Qt keeps the state of its own dialogs there
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(own))


class Memory:
    """Window geometry, the last view, the collapsed sidebar, the theme."""

    def __init__(self) -> None:
        self._settings = QSettings()

    def text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def flag(self, key: str, default: bool = False) -> bool:
        return self.text(key, "true" if default else "false") == "true"

    def data(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_text(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)

    def set_flag(self, key: str, value: bool) -> None:
        self._settings.setValue(key, "true" if value else "false")

    def set_data(self, key: str, value: QByteArray) -> None:
        self._settings.setValue(key, value)

    def save(self) -> None:
        """Write it down now."""
        self._settings.sync()
