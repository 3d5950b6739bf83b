"""Pages drawn by hand, for printers, PDF and previews alike: always light, whatever the window."""
