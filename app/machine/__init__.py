"""The computer that Coffer runs on: files, processes, instances."""
