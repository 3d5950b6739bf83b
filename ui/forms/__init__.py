"""Forms in dialogs: typed numbers and days, an effect shown while typing, one deed."""
