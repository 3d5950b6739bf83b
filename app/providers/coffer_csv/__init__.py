"""Coffer's own CSV: activities, prices and observations.

`source` reads bytes into lines, `records` lines into fields, `fields` and `kind_rules` judge
fields and rows, `rows` makes typed rows of them, `reader` is the door.
"""

from app.providers.coffer_csv.reader import CofferCsv, CsvSnapshot

__all__ = ["CofferCsv", "CsvSnapshot"]
