"""The zone's own business: one Django app, a folder for each of the zone's words."""
