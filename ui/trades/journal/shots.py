"""Screenshots of a position: dropped, pasted or chosen; small here, larger on a click."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from app.domain.errors import CofferError, RefusedError
from app.services.changes import Changes
from app.services.trading.journal import CHANGED
from ui.format_errors import error_sentence
from ui.settings.files import choose_file
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.journal.flow import FlowLayout
from ui.trades.journal.shot import Shot, ShotDialog
from ui.widgets.buttons import LinkButton
from ui.widgets.dropped import local_files
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer

EDGE: Final = 320  # pixels to which a picture is made small while it is read
LARGE: Final = 2400
PATTERN: Final = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


class Shots(QWidget):
    """The pictures of one position. Files may be dropped on it; Ctrl+V pastes a picture."""

    failed = Signal(str)  # a sentence

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coffer, self._tasks = coffer, tasks
        self._position = 0
        self._known: tuple[Attachment, ...] = ()
        self._pictures: dict[int, QImage] = {}
        self.shots: list[Shot] = []
        self._dialog: ShotDialog | None = None
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.add = LinkButton(self.tr("Add…"))
        self.add.setAccessibleName(self.tr("Add a screenshot"))
        self.add.clicked.connect(self._on_add)
        self.paste = LinkButton(self.tr("Paste"))
        self.paste.setAccessibleName(self.tr("Paste a screenshot"))
        self.paste.clicked.connect(self.paste_picture)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Screenshots"), "heading", "soft"))
        head.addStretch(1)
        head.addWidget(self.paste)
        head.addWidget(self.add)
        self._none = Label("", "small", "faint")
        self._none.set_lines(self.tr("Drop a picture here, or paste one."))
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self._holder)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self._known]

    def show_files(self, position_id: int, files: tuple[Attachment, ...]) -> None:
        """Show the files of a position."""
        if position_id != self._position:
            self._pictures.clear()
        self._position = position_id
        if files != self._known:
            self._known = files
            self._draw()
        missing = [one.id for one in files if is_picture(one) and one.id not in self._pictures]
        if missing:
            self._tasks.reload(
                self, "pictures", lambda: self._read(missing), self._on_pictures, self._fail
            )

    def paste_picture(self) -> None:
        """Keep what is in the clipboard: a picture, or files."""
        self._take(QGuiApplication.clipboard().mimeData())

    def attach(self, path: Path) -> None:
        """Keep a copy of a file."""
        service, position = self._coffer.journal, self._position

        def write() -> Changes:
            service.attach(position, path)
            return CHANGED

        self._tasks.write(self, write, lambda _: None, self._fail)

    # -- taking --------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _has_something(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_picture()
            return
        super().keyPressEvent(event)

    def _take(self, data: QMimeData | None) -> None:
        if not self._position:
            return
        if data is None or not _has_something(data):
            self._fail(RefusedError(self.tr("there is no picture in the clipboard")))
            return
        files = local_files(data)
        for path in files:
            self.attach(path)
        image = data.imageData() if not files and data.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._keep(image)

    def _keep(self, image: QImage) -> None:
        service, position = self._coffer.journal, self._position
        name = self.tr("Screenshot {}.png").format(len(self._known) + 1)

        def write() -> Changes:
            service.attach_picture(position, name, _as_png(image))
            return CHANGED

        self._tasks.write(self, write, lambda _: None, self._fail)

    def _on_add(self) -> None:
        pattern = self.tr("Pictures ({})").format(PATTERN)
        choose_file(self, self.tr("Add a screenshot"), pattern, self.attach)

    # -- showing -------------------------------------------------------------------------------

    def _read(self, ids: list[int]) -> dict[int, QImage]:
        """Read pictures and make them small; on a worker."""
        return {one: picture_of(self._coffer.journal.content(one), EDGE) for one in ids}

    def _on_pictures(self, found: dict[int, QImage]) -> None:
        self._pictures |= found
        for shot in self.shots:
            if shot.file.id in found:
                shot.show_picture(found[shot.file.id])

    def _draw(self) -> None:
        for old in self.shots:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.shots = []
        for one in self._known:
            shot = Shot(one, self._holder)
            shot.show_picture(self._pictures.get(one.id))
            shot.clicked.connect(lambda _=False, own=one: self._on_open(own))
            shot.removed.connect(lambda own=one: self._on_remove(own))
            self._flow.addWidget(shot)
            shot.show()
            self.shots.append(shot)
        self._none.setVisible(not self._known)
        self._holder.setVisible(bool(self._known))
        self.updateGeometry()

    def _on_open(self, one: Attachment) -> None:
        service = self._coffer.journal
        if not is_picture(one):
            return
        self._tasks.reload(
            self, "large", lambda: picture_of(service.content(one.id), LARGE),
            lambda image: self._show_large(one, image), self._fail,
        )  # fmt: skip

    def _show_large(self, one: Attachment, image: QImage) -> None:
        if image.isNull():
            self._fail(RefusedError(self.tr("the file is no picture that can be shown")))
            return
        self._dialog = ShotDialog(one.name, image, self.window())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.open()

    def _on_remove(self, one: Attachment) -> None:
        service, position = self._coffer.journal, self._position
        self._tasks.write(
            self, lambda: service.detach(position, one.id), lambda _: None, self._fail
        )

    def _fail(self, error: CofferError) -> None:
        self.failed.emit(error_sentence(error))


def is_picture(one: Attachment) -> bool:
    """Tell whether a file says of itself that it is a picture."""
    return one.media_type.startswith("image/")


def picture_of(content: bytes, edge: int) -> QImage:
    """Return a picture, made smaller than an edge; an empty one if it cannot be read."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > edge:
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs miss a device with a format
    return bytes(buffer.data().data())


def _has_something(data: QMimeData) -> bool:
    return data.hasImage() or bool(local_files(data))
