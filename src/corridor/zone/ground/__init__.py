"""底账: jurisdictions, sources, dated statements, classifications, files, the record, the outbox."""
