"""Words of reviewing what was read from pages."""

from PySide6.QtCore import QCoreApplication

from app.domain.review.drafts import Draft, Role
from ui.format import one_line


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("review", text)


def role_word(role: Role) -> str:
    """Return what a row is."""
    return {
        Role.ROW: tr("Row"),
        Role.OPENING: tr("Opening balance"),
        Role.CLOSING: tr("Closing balance"),
        Role.CARRIED: tr("Total"),
        Role.LEFT: tr("Left out"),
    }[role]


def found_sentence(draft: Draft) -> str:
    """Return where the table comes from."""
    if draft.template:
        name = one_line(draft.template, 80)
        return tr("Read by the template “{}”. Compare it with the picture.").format(name)
    if draft.is_recognised:
        return tr("Recognised in a picture, so mistakes are likely. Compare each cell with it.")
    return tr("Read from the text of the file. Compare it with the picture.")
