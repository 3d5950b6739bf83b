"""What was read from a page, as a person reviews it cell by cell before anything is written."""
