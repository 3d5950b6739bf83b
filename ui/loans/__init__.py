"""Debts: the list, a loan with its schedule, and the dialogs about it."""
