"""Rules by which a holding earns interest or rewards."""
