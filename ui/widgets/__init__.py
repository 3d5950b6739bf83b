"""Controls that know no service: they show values and say what was done to them."""
