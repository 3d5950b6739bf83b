"""Interest rules: what holdings earn, when it is paid, and what really arrived."""
