"""Background work: what runs, what is scheduled, what came of it."""
