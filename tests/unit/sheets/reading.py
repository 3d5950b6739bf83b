"""Reads what was written into a workbook, without a spreadsheet."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Cells = dict[str, tuple[str, str]]  # by address: type and text


def read_xlsx(path: Path) -> dict[str, Cells]:
    """Return the cells of every sheet; there must be no formula in any."""
    with zipfile.ZipFile(path) as archive:
        names = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        titles = [one.get("name") or "" for one in names.iter(f"{MAIN}sheet")]
        return {
            title: _cells(archive.read(f"xl/worksheets/sheet{number}.xml"))
            for number, title in enumerate(titles, start=1)
        }


def _cells(xml: bytes) -> Cells:
    found = {}
    for cell in ElementTree.fromstring(xml).iter(f"{MAIN}c"):
        assert cell.find(f"{MAIN}f") is None
        words = "".join(one.text or "" for one in cell.iter(f"{MAIN}t"))
        number = "".join(one.text or "" for one in cell.iter(f"{MAIN}v"))
        found[cell.get("r") or ""] = (cell.get("t") or "n", words or number)
    return found
