"""Prices and rates from sources: asked for what is missing, judged, stored, and corrected."""
