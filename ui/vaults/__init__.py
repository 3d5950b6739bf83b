"""Vaults: cards with rings, the way to the target, and what feeds each."""
