"""The net-worth statement: what is owned and owed on chosen days, on screen and on paper."""
