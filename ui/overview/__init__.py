"""The first screen: where one stands, what changed, what needs one."""
