"""Where prices come from: sources of an asset, days without a price, prices held back."""
