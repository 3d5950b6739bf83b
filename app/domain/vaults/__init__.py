"""Savings goals and what feeds them."""
