"""The icon in the forms that Windows and macOS put into a program."""

import io

from installers.desktop.icons import ARCHIVE, LARGEST, PROGRAM, Sizes, drawn

WINDOWS = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MACOS = (32, 64, 128, 256, 512, LARGEST)  # it scales 16 itself


def program_ico() -> bytes:
    """Return the program's icon for Windows."""
    return _ico(PROGRAM)


def archive_ico() -> bytes:
    """Return the icon of archives for Windows."""
    return _ico(ARCHIVE)


def program_icns() -> bytes:
    """Return the program's icon for macOS."""
    return _icns(PROGRAM)


def archive_icns() -> bytes:
    """Return the icon of archives for macOS."""
    return _icns(ARCHIVE)


def _ico(sizes: Sizes) -> bytes:
    pictures = [drawn(sizes, size) for size in WINDOWS]
    stream = io.BytesIO()
    pictures[-1].save(
        stream, "ICO", sizes=[one.size for one in pictures], append_images=pictures[:-1]
    )
    return stream.getvalue()


def _icns(sizes: Sizes) -> bytes:
    pictures = [drawn(sizes, size) for size in MACOS]
    stream = io.BytesIO()
    pictures[-1].save(stream, "ICNS", append_images=pictures[:-1])
    return stream.getvalue()
