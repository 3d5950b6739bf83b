"""Tables as CSV and XLSX files."""

from app.providers.sheets.writer import SheetFiles

__all__ = ["SheetFiles"]
