"""What the person should know of: needs, failed work, finished imports; kept calm."""
