"""What belongs into the bundle beside what the code imports, and what stays out of it."""

from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

# Packages whose modules are found by name at run time: no import statement leads to them.
NAMED_PACKAGES = ("apprise.plugins", "keyring.backends", "sqlalchemy.dialects.postgresql")
NAMED_MODULES = tuple(
    """
    PySide6.QtOpenGL PySide6.QtOpenGLWidgets psycopg_binary sqlalchemy.dialects.sqlite
    sqlcipher3.dbapi2 tzdata
    """.split()
)  # pyqtgraph draws no line without those of OpenGL, though it is told not to use it
DATA_OF = ("tzdata",)  # not every system has time zones, and none on Windows
# It looks for its services by the files of this folder, then imports them as modules.
LISTED_FOLDER = "apprise/plugins"

# Coffer's tools for those who work on it.
OWN_TOOLS = ("ui.screenshots*", "ui.i18n.build*")

# Modules that no way of Coffer's leads to, though some library imports them somewhere.
EXCLUDED = tuple(
    """
    PySide6.QtConcurrent PySide6.QtDesigner PySide6.QtHelp PySide6.QtNetwork PySide6.QtQml
    PySide6.QtQuick PySide6.QtSql PySide6.QtTest PySide6.QtUiTools PySide6.QtXml
    IPython PyQt5 PyQt6 PySide2 matplotlib pyqtgraph.examples pyqtgraph.opengl
    PyInstaller altgraph cyclonedx
    cffi distutils lib2to3 pip pycparser pydoc_data pytest readline setuptools tkinter wheel
    aiohttp aiohttp_fast_zlib coincurve uvloop winloop zlib_ng
    ccxt.async_support ccxt.prediction ccxt.pro ccxt.test
    PIL.AvifImagePlugin PIL.BlpImagePlugin PIL.DdsImagePlugin PIL.EpsImagePlugin PIL.ImageCms
    PIL.ImageTk PIL.PdfImagePlugin PIL.PdfParser PIL.PsdImagePlugin PIL._avif PIL._imagingcms
    PIL._imagingtk alembic.testing numpy.f2py pandas.tests
    sqlalchemy.dialects.mssql sqlalchemy.dialects.mysql sqlalchemy.dialects.oracle
    sqlalchemy.testing
    cv2 omegaconf onnxruntime rapidocr shapely
    """.split()
)  # the last line: text of scans, which does not fit into an installer

# Of libraries' folders: what a compiler or an editor reads, and no program.
SOURCES = "*.a *.c *.cpp *.h *.hpp *.pxd *.pxi *.pyi *.pyx *.typed".split()
UNUSED_FILES = ("pyqtgraph/icons/*.png",)

# What PyInstaller runs before a program. Those of Qt and of processes set variables that every
# program inherits that Coffer opens, and serve what Coffer has no use for.
UNUSED_START_UPS = (
    "pyi_rth_inspect",
    "pyi_rth_multiprocessing",
    "pyi_rth_pyqtgraph_multiprocess",
)
UNUSED_START_UPS_LINUX = (*UNUSED_START_UPS, "pyi_rth_pyside6")  # the wheel of Qt finds itself


def is_own_tool(module: str) -> bool:
    """Tell whether a module of Coffer's own stays out."""
    return matches(module, OWN_TOOLS)


def is_data(place: str) -> bool:
    """Tell whether a file of a library's folder is of use to a running program."""
    return not (matches(PurePosixPath(place).name, SOURCES) or matches(place, UNUSED_FILES))


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Tell whether a name fits one of the patterns."""
    return any(fnmatch(name, one) for one in patterns)
