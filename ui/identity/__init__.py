"""What identifies an asset, and two that are one, as the window shows them."""
