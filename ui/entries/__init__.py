"""The entry editor: a form that adapts to the kind, and shows the effect before saving."""
