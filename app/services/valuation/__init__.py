"""Daily figures of every scope: kept with the books, read in the time of a blink.

`upkeep` follows changes, `build` works everything out from nothing, `reading` answers.
"""
