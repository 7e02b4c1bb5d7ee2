"""协同治理: the six actions, and indicators computed from the zone's own records."""
