"""What goes out of Coffer for other programs."""
