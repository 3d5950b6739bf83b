"""Files of any bank or broker: the map that says what their columns mean, and its words."""
