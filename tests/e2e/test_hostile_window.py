"""Every view and dialog on books that are hard to show, and on empty ones, in both directions."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.logging import _QtLogLevelErrorException  # noqa: F401
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from tests.e2e.shown import faults_of_sight
from tests.e2e.test_reachable_window import let_go, opened
from tests.e2e.windows import quiet, window_on
from tests.hostile_books import debts_alone, make, nothing_worth
from ui.screenshots import dialog_makers
from ui.window.frame import MainWindow
from ui.window.places import INNER, PLACES
