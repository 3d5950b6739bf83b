"""Reports to hand on: chosen, looked at, saved as PDF, XLSX or CSV, and printed."""
