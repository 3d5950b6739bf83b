"""Views whose subject is still to come: they say what they will show and what works now."""
