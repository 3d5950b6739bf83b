"""CSV and TSV of any bank or broker, by a map of their columns.

`source` finds the encoding, `names` and `guessing` say what the columns seem to be, `numbers`,
`money` and `rows` make typed rows, `balances` checks a column of balances, `sheet` is the door.
"""

from app.providers.mapped_csv.sheet import MappedCsv

__all__ = ["MappedCsv"]
