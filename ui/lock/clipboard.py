"""The clipboard for secrets: hinted as such, emptied after a while, at the lock and at the end."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS = 15
_MARK = "application/x-coffer-secret"
# By which clipboard managers know that something is not to be kept.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"",
}
_guards: list["SecretClipboard"] = []


class SecretClipboard(QObject):
    """Empties the clipboard of what Coffer put there; of nothing that came from elsewhere."""

    def __init__(self, parent: QObject | None = None, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=int(seconds * 1000))
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put a secret there."""
        data = QMimeData()
        data.setText(text)
        data.setData(_MARK, b"1")
        for name, value in _HINTS.items():
            data.setData(name, value)
        self._text = text
        _clipboard().setMimeData(data)
        self._timer.start()

    def clear(self) -> None:
        """Take it out, if it is still there."""
        self._timer.stop()
        text, self._text = self._text, ""
        if not text:
            return
        clipboard = _clipboard()
        if clipboard.text() == text:
            clipboard.clear()


def use_clipboard(guard: SecretClipboard) -> None:
    """Let `copy_secret` use this one, until it is gone."""
    _guards[:] = [guard]
    guard.destroyed.connect(_guards.clear)


def copy_secret(text: str) -> None:
    """Copy a secret for some seconds."""
    if not _guards:
        use_clipboard(SecretClipboard(QGuiApplication.instance()))
    _guards[0].copy(text)


def clear_secret() -> None:
    """Take a copied secret out of the clipboard, now."""
    for guard in _guards:
        guard.clear()


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
