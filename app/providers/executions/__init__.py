"""Files of executions as brokers write them.

`source` decodes bytes, `tables` finds delimiter, header and rows, `names` and `guessing` say what
the columns seem to be, `reader` is the door.
"""

from app.providers.executions.reader import ExecutionCsv

__all__ = ["ExecutionCsv"]
