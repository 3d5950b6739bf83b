"""The journal of a position: a person's words, plan and screenshots."""
