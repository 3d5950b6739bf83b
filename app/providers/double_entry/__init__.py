"""Books of double entry, as other programs keep them, turned into rows of Coffer."""
