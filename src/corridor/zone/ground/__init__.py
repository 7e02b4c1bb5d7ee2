"""底账: jurisdictions, sources, dated statements, classifications, files, record, outbox."""
