"""Help: pages of Markdown that come with the program, found and read without a network."""
